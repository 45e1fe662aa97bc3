"""An error that the admin has to correct."""


class Trouble(Exception):
    """Printed as is, in one or a few lines; the process ends with exit code 2."""
