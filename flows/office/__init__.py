"""The use cases: load, decide, save, notify; one function for each thing a person or the clock
does.
"""
