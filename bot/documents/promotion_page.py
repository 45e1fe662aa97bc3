"""Laporan Hasil Promosi (SOP B.7, B.8) as a page."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.documents import wording
from bot.documents.promotion_lists import DIRECTIONS
from bot.documents.published_page import CHANNELS
from bot.documents.wording import Words, listed, written
from flows.content.channel import Channel
from flows.records.document import Document
from flows.settings import Office


def promotion_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    content = document.content
    said, version = content["said"], document.version
    sections = [
        listed("Jadwal", [_appointment(each, office) for each in content["appointments"]]),
        listed(
            "Tautan", [f"{CHANNELS[Channel(channel)]}: {url}" for channel, url in content["links"]]
        ),
        listed(
            "Konten terkait",
            [f"{number} ({words('state-' + state)})" for number, state in content["contents"]],
        ),
        listed("Perkenalan", [_introduction(each, words) for each in content["introductions"]]),
    ]
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": "LAPORAN HASIL PROMOSI",
        "number": f"Nomor Promosi : {content['case']}"
        + (f", versi {version}" if version > 1 else ""),
        "fields": [
            ["Kegiatan", content["description"] or "–"],
            ["Pembuka", wording.reporter(content)],
            ["Dibuka", wording.long_time(content["opened"], office)],
            *_numbers(content["numbers"], words),
        ],
        "sections": [
            *(each for each in sections if each["items"]),
            written("Ketercapaian", said["achieved"] or "Sebagaimana angka di atas."),
            written("Kendala", said["obstacles"] or "–"),
            *([written("Proyeksi dan rekomendasi", said["advice"])] if said["advice"] else []),
            *_minutes(content),
        ],
        "times": [],
        "signers": [],
        "footer": wording.footer(document, office),
    }


def _numbers(told: Mapping[str, Any], words: Words) -> list[list[str]]:
    reactions = [f"{words('choice-reason-' + code)} {count}" for code, count in told["reactions"]]
    ways = (
        f"{DIRECTIONS['going'].lower()} {told['going']}, "
        f"{DIRECTIONS['receiving'].lower()} {told['receiving']}"
    )
    return [
        ["Kunjungan", f"{told['visits']} ({ways})"],
        ["Tamu", f"{told['people']} orang dari {told['institutions']} instansi"],
        ["Tautan", f"{told['links']}{_by_channel(told['channels'])}"],
        ["Tangkapan layar", f"{told['shots']}{_by_channel(told['shot_channels'])}"],
        [
            "Perkenalan",
            f"{told['introductions']}" + (f" ({', '.join(reactions)})" if reactions else ""),
        ],
    ]


def _by_channel(counted: Sequence[tuple[str, int]]) -> str:
    told = [f"{CHANNELS[Channel(code)]} {count}" for code, count in counted]
    return f" ({', '.join(told)})" if told else ""


def _appointment(each: Mapping[str, Any], office: Office) -> str:
    gone = " (dibatalkan)" if each["cancelled"] else ""
    return f"{wording.long_time(each['at'], office)}, {each['place']}: {each['audience']}{gone}"


def _introduction(each: Mapping[str, Any], words: Words) -> str:
    handed = ", ".join(words(f"choice-reason-{code}") for code in each["handed"])
    remark = f"; {each['remark']}" if each["remark"] else ""
    reaction = words(f"choice-reason-{each['reaction']}")
    return f"{each['audience']}: {handed or '–'}; {reaction}{remark}"


def _minutes(content: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Notulen Rapat Divisi: the written text, and the number of files."""
    told = [written("Notulen rapat divisi", text) for text in content["minutes"]]
    if content["minutes_files"]:
        count = f"{content['minutes_files']} berkas, tersimpan pada {content['case']}."
        told.append(written("Notulen rapat divisi (berkas)", count))
    return told
