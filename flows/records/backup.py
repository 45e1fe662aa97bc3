"""The time of the last backup: a fact of the office, in milliseconds since 1970."""

BACKED_UP = "backed up"
