"""Records taken out of the office for an inspector, and their check without Sigap."""
