"""What is kept about a person, as a PDF."""
