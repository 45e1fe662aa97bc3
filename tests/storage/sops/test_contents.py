"""Versions, remarks and links of content, on both databases."""

from datetime import UTC, datetime

NOW = datetime(2026, 11, 23, tzinfo=UTC)
