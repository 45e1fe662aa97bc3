"""Visitors behind proxies: only what trusted proxies say is believed."""

import pytest

from bot.runtime.proxies import UNKNOWN, TrustedProxies

PROXIES = TrustedProxies("127.0.0.0/8, ::1, 172.18.0.0/16, 2001:db8:1::/48")


@pytest.mark.parametrize(
    ("peer", "forwarded", "visitor"),
    [
        ("203.0.113.7", "", "203.0.113.7"),
        ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
        ("172.18.0.5", "198.51.100.1", "198.51.100.1"),
        ("172.18.0.5", "6.6.6.6, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "6.6.6.6, 198.51.100.1, 172.18.0.9", "198.51.100.1"),
        ("127.0.0.1", "6.6.6.6,198.51.100.1:51234 , 172.18.0.9", "198.51.100.1"),
        ("::ffff:172.18.0.5", "198.51.100.1", "198.51.100.1"),
        ("172.18.0.5", "", "172.18.0.5"),
        ("172.18.0.5", "172.18.0.6", "172.18.0.6"),
        ("::1", "2001:db8:2:3:4:5:6:7", "2001:0db8:0002:0003"),
        ("::1", '"[2001:db8:2:3::9]:443"', "2001:0db8:0002:0003"),
        ("::1", "fe80::1%eth0", "fe80:0000:0000:0000"),
        ("172.18.0.5", "198.51.100.1, garbage", UNKNOWN),
        ("172.18.0.5", "198.51.100.1,", "172.18.0.5"),
        ("", "198.51.100.1", UNKNOWN),
        ("127.0.0.1", ", ".join(["6.6.6.6", *["127.0.0.2"] * 1000]), "127.0.0.2"),
    ],
)
def test_the_visitor_is_read_from_the_right(peer: str, forwarded: str, visitor: str) -> None:
    assert PROXIES.visitor(peer, forwarded) == visitor


def test_without_trusted_proxies_the_peer_is_the_visitor() -> None:
    assert TrustedProxies("").visitor("127.0.0.1", "198.51.100.1") == "127.0.0.1"


@pytest.mark.parametrize("wrong", ["nginx", "10.0.0.0/99", "10.0.0.1;10.0.0.2"])
def test_what_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="does not appear to be"):
        TrustedProxies(wrong)
