"""The office's registers as sheets, one file a register."""
