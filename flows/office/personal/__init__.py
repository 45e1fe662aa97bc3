"""Data that the office keeps about a person: seen, corrected, removed."""
