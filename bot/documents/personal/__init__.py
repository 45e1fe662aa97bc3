"""Data kept about a person, as a PDF."""
