"""The draft revision of an SOP: its file, and the proposal on paper."""
