"""Commands about the office's records."""
