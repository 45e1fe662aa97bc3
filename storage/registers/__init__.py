"""Records that the registers are filled from, of a period, in order."""
