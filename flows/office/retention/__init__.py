"""The end of retention of case evidence, which an archivist signs."""
