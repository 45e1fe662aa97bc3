"""The SOP of this folder, SOP B: a round of promotion."""

PROMOTION = "promosi"
"""Its id: part of text ids, and stored with every case."""
