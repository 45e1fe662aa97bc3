"""Questions to whoever holds a late step."""
