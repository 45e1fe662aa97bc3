"""Something that the admin has to mend, said in one or a few lines."""


class Trouble(Exception):
    """Printed as it is; the process ends with exit code 2."""
