"""Figures and cases for other programs: read-only JSON behind a token."""
