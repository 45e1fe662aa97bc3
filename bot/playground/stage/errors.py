"""What the page is told when it asks for what cannot be."""


class CannotDo(Exception):
    """What the page asked for cannot be done; said in words for whoever sits before it."""
