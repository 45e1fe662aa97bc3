"""Judgements of SOP C: changed texts, links with their channels, queries of /arsip."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.content.channel import Channel, Trouble, addresses_in, judge, links_in, tidy
from flows.content.manuscript import Change, changes, digest, joined, missing, paragraphs, words
from flows.office.content.search import Query, query

ALL = tuple(Channel)


def test_a_change_is_told_paragraph_by_paragraph() -> None:
    before, after = "Satu.\n\nDua.\n\nTiga.", "Satu.\n\nDua lagi.\n\nTiga.\n\nEmpat."
    assert changes(before, after) == (
        Change(before="Dua.", after="Dua lagi."),
        Change(before="", after="Empat."),
    )
    assert changes(before, before) == ()
    assert changes(before, "Satu.") == (
        Change(before="Dua.", after=""),
        Change(before="Tiga.", after=""),
    )


def test_a_message_that_the_app_cut_goes_on_in_its_paragraph() -> None:
    assert joined(["a" * 4000, "b"]) == f"{'a' * 4000}\nb"
    assert joined(["Satu.", "Dua."]) == "Satu.\n\nDua."


def test_signs_and_spaces_do_not_make_a_paragraph_missing() -> None:
    text = "“Dua ratus” peserta—hadir.\n\nTiga hari."
    assert missing(text, "DUA RATUS  peserta\nhadir!") == ("Tiga hari.",)
    assert missing("***", "") == ()


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(before: str, after: str) -> None:
    assert all(each.before != each.after for each in changes(before, after))
    assert missing(before, before) == ()
    assert len(digest(after)) == 64
    assert words(after) >= 0
    assert all(paragraphs(after))


@pytest.mark.parametrize(
    ("url", "channel"),
    [
        ("https://malukutenggarakab.go.id/berita/1", "website"),
        ("https://m.facebook.com/dinas/posts/1", "facebook"),
        ("https://fb.watch/abc", "facebook"),
        ("https://www.instagram.com/p/abc/", "instagram"),
        ("https://x.com/dinas/status/1", "x"),
        ("https://twitter.com/dinas/status/1", "x"),
        ("https://youtu.be/abc", "youtube"),
        ("https://www.youtube.com/watch?v=a", "youtube"),
        ("https://vt.tiktok.com/abc", "tiktok"),
    ],
)
def test_a_link_is_known_by_its_host(url: str, channel: str) -> None:
    judged = judge(url, ALL, ())
    assert (judged.channel, judged.trouble) == (channel, None)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.1/a",
        "http://2130706433/a",
        "http://0x7f000001/a",
        "http://[::1]/a",
        "http://[::ffff:10.0.0.1]/a",
        "http://10.1.2.3/a",
        "http://server/a",
        "http://a.local/x",
        "http://localhost./a",
    ],
)
def test_an_inner_address_is_no_published_link(url: str) -> None:
    assert judge(url, ALL, ()).trouble in (Trouble.INNER, Trouble.FOREIGN)


def test_an_internal_site_of_the_office_may_be_inner() -> None:
    assert judge("http://10.1.2.3/berita/1", ALL, (), {"10.1.2.3"}).trouble is None


@given(st.text(max_size=200))
def test_any_text_is_judged_as_a_link(url: str) -> None:
    judge(url, ALL, ())
    judge(f"https://{url}", ALL, ())
    links_in(url)


def test_the_same_link_is_known_again_without_its_tracking() -> None:
    link = "https://Contoh.go.id/berita/1/?utm_source=wa&id=5#atas"
    assert tidy(link) == "https://contoh.go.id/berita/1?id=5"
    assert judge(link, ALL, {tidy(link)}).trouble is Trouble.SAME


def test_links_are_found_among_words() -> None:
    said = "sudah tayang: https://contoh.go.id/1, (www.contoh.go.id/2) ya pak"
    assert links_in(said) == ("https://contoh.go.id/1", "https://www.contoh.go.id/2")


def test_addresses_are_found_without_a_scheme() -> None:
    said = "instagram.com/p/satu, situs.contoh.go.id/berita/1 www.contoh.go.id/2 https://x.com/a/1"
    assert addresses_in(said) == (
        "https://instagram.com/p/satu",
        "https://situs.contoh.go.id/berita/1",
        "https://www.contoh.go.id/2",
        "https://x.com/a/1",
    )
    assert addresses_in("surel@contoh.go.id/1 rev.2/3 salah ketik. Mohon dan/atau") == ()
    assert addresses_in("a." * 400_000) == ()


def test_what_only_begins_like_a_link_is_none_however_often_it_begins() -> None:
    assert links_in("www.1" * 400_000) == ()
    assert links_in("www. www.a www..id WWW.Contoh.ID") == ("https://WWW.Contoh.ID",)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (
            "berita november facebook",
            Query(words=("berita",), channel="facebook", month=(2026, 11)),
        ),
        ("12/2025 ig", Query(channel="instagram", month=(2025, 12))),
        ("desember 2025", Query(month=(2025, 12))),
        ("2026-03 festival budaya", Query(words=("festival", "budaya"), month=(2026, 3))),
        ("", Query()),
        ("13/2026", Query()),
    ],
)
def test_the_archive_understands_words_months_and_channels(asked: str, expected: Query) -> None:
    assert query(asked, datetime(2026, 11, 23, tzinfo=UTC)) == expected
