"""A double of WhatsApp's Cloud API (Graph API), and the phones at its other end."""

from tests.doubles.whatsapp.phone import Phone
from tests.doubles.whatsapp.server import GraphDouble

__all__ = ["GraphDouble", "Phone"]
