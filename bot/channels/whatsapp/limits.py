"""Limits of WhatsApp. Lengths in characters, sizes in bytes."""

BODY = 1024
"""Text above buttons, and captions."""
TEXT = 4096
"""Plain messages, and text above a list."""
BUTTONS, BUTTON = 3, 20
ROWS, ROW = 10, 24
DESCRIPTION = 72
LIST_BUTTON = 20

OVERALL = 80.0
"""Messages a second of one number, in and out."""
PAIR = 1 / 6
"""Messages a second to one person, after a burst."""
BURST = 6
PAIR_PAUSE = 6.0
"""Seconds to wait after error 131056, for which Meta gives none."""
RATE_PAUSE = 2.0
"""Seconds to wait after error 130429."""
