"""Auditors, who read for a limited time, and readings on record."""
