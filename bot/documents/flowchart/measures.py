"""Sizes in a drawn SOP, in points."""

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
"""From the top of a row to the line on which arrows reach its symbol."""
ABOVE = 17.0
"""From the top of a row to its first symbol."""
BETWEEN = 10.0
"""Length of the arrow between two symbols of a row."""
BELOW = 7.0
"""From the last symbol of a row to its end."""

TRACK = 7.0
"""Between two parallel vertical lines."""
ASIDE = 6.0
"""Between the first of them and the border of the lane."""
LABEL = 54.0
"""Maximum width of a label's line."""
PORT = 5.0
"""Offset from a diamond's middle at which two arrows leave on one side."""
STRIP = 34.0
"""Height of the strip with connectors to another page."""
