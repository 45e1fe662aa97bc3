"""The SOP of this folder, SOP A: reporting and repairing a fault."""

FAULT = "gangguan"
"""Its id: part of text ids, and stored with every case."""
