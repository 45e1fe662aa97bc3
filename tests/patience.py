"""Limit of a test's wait for anything that takes as long as the machine needs; only a hang reaches
it.
"""

PATIENCE = 600.0
"""Seconds; pytest's own timeout is longer, so that each test can still clean up in its `finally`.
"""
