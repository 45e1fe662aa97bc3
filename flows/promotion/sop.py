"""The SOP of this folder, SOP B: a round of promotion."""

PROMOTION = "promosi"
"""The SOP's id: part of text ids, and stored with every case."""
