"""Errors of the rehearsal that the page shows."""


class CannotDo(Exception):
    """The page asked for something impossible; the text is for the person at the page."""
