"""The case file (berkas) as a PDF."""
