"""Tests, and the doubles they talk to."""

from bot.channels.telegram.models import build_when_used

build_when_used()
