"""The SOP of this folder, SOP C: publishing content."""

CONTENT = "konten"
"""Its id: part of text ids, and stored with every case."""
