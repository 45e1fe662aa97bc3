"""The SOP of this folder, SOP C: publishing content."""

CONTENT = "konten"
"""The SOP's id: part of text ids, and stored with every case."""
