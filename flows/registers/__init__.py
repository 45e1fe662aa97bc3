"""The office's registers: their names, and who may read them."""
