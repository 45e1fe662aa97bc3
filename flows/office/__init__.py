"""The use cases: load, decide, save, tell; one function per thing a person or the clock does."""
