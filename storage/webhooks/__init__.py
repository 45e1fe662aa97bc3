"""Webhooks: addresses that are told of events, and what is told to each."""
