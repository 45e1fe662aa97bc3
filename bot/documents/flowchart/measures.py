"""Sizes on a drawn SOP, in points."""

TEXT = 8.0
SMALL = 6.5
TITLE = 10.0
PAD = 4.0
"""Between a cell's border and its text."""

BOX = (40.0, 18.0)
CAPSULE = (44.0, 15.0)
DIAMOND = (44.0, 26.0)
PENTAGON = (11.0, 13.0)

BUS = 7.0
"""From the top of a row to the line on which arrows into its symbol arrive."""
ABOVE = 17.0
"""From the top of a row to its first symbol."""
BETWEEN = 10.0
"""The arrow from one symbol of a row down to the next."""
BELOW = 7.0
"""From the last symbol of a row to its end."""

TRACK = 7.0
"""Between two lines that run down side by side."""
ASIDE = 6.0
"""Between the first of them and the border of the lane."""
LABEL = 54.0
"""The widest line of a label."""
PORT = 5.0
"""How far above and below the middle of a diamond two arrows leave on one side."""
STRIP = 34.0
"""Where arrows go over to another page."""
