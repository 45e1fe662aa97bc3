"""Screens about looking at the office's records."""
