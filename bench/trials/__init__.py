"""Long trials, outside CI: each file of this folder with a `main`."""
