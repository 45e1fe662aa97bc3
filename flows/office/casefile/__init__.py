"""The case file (berkas): everything that is on record about one case."""
