"""A Graph API of WhatsApp's Cloud API, and the phones at its other end."""

from tests.doubles.whatsapp.phone import Phone
from tests.doubles.whatsapp.server import GraphDouble

__all__ = ["GraphDouble", "Phone"]
