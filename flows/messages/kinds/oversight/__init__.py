"""Kinds of messages about looking at the office's records: case files, auditors, own data."""
