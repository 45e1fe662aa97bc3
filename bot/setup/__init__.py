"""python -m bot setup: a wizard in the terminal."""
