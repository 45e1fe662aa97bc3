"""Signed webhooks: other programs are told of events of cases, without personal data."""
