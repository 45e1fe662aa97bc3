"""The SOP of this folder, SOP A: reporting and repairing a fault."""

FAULT = "gangguan"
"""The SOP's id: part of text ids, and stored with every case."""
