"""How long a test waits for what takes as long as the machine takes: only a hang takes longer."""

PATIENCE = 600.0
"""Seconds; pytest's own timeout is longer, so that what a test began is ended in its `finally`."""
