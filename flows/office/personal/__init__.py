"""What the office keeps about a person: seen, corrected, removed."""
