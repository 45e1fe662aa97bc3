"""Parsers that meet the outside. Each target takes bytes and may raise only what it documents."""

import io
import json
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from aiogram import Bot
from pydantic import ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bench.fuzz import web_targets
from bot.channels.telegram.polling import incoming, number_of
from bot.channels.whatsapp.translate import BrokenItem, Numbers, translated
from bot.channels.whatsapp.webhook_items import brought
from bot.config.office_file import ROOT, OfficeFileError, read_office
from bot.config.people_file import PeopleFileError, read_people
from bot.config.trouble import Trouble
from bot.files import file_kinds, ole_contents, zip_contents
from bot.files.pictures import legible
from bot.inbound.rich_messages import flattened
from bot.reading import formats, html, pdf, zip_design
from flows.language.amount import parse_amount
from flows.language.purchase import parse_items
from flows.language.spoken_day import parse_day
from flows.language.spoken_moment import parse_moment
from flows.language.spoken_period import parse_period
from flows.language.spoken_time import parse_since
from flows.promotion.guest_line import read_lines
from flows.promotion.spoken import parse_appointment, parse_day_ahead
from flows.sop.loader import ProcedureErrors, load_procedure
from handlers.conversation.callback_data import ForgedData, pack, unpack
from handlers.views.parts.screen import Decide

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
KEY = b"k" * 32
PHONE = "100200300"
IN_WORKER = (Exception,)
"""A reader in a worker may raise anything: the worker ends with it. It must not crash or last."""

Parse = Callable[[bytes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """`may` are the exceptions that the parser documents; `seeds` are inputs to begin with."""

    parse: Parse
    seeds: Callable[[], list[bytes]]
    may: tuple[type[Exception], ...] = ()


def _words(parse: Callable[[str], object], *seeds: str) -> Target:
    return Target(
        parse=lambda data: parse(data.decode(errors="replace")),
        seeds=lambda: [seed.encode() for seed in seeds],
    )


@cache
def _calendar() -> Any:
    return read_office(ROOT / "office.toml").office.calendar


def _telegram(data: bytes) -> None:
    update = json.loads(data)
    incoming(update)
    number_of(update)
    if isinstance(update, dict):
        flattened(update)


@cache
def _bot() -> Bot:
    return Bot("123456:SAMPLE-TOKEN")


def _whatsapp(data: bytes) -> None:
    for each in brought(json.loads(data), PHONE).items:
        item = json.loads(each.payload).get("item")
        if isinstance(item, dict):
            numbers = Numbers(chat=1, message=1, update=1)
            try:
                translated(item, numbers, _bot())
            except BrokenItem:
                continue


def _whatsapp_seeds() -> list[bytes]:
    kinds: tuple[dict[str, Any], ...] = (
        {"type": "text", "text": {"body": "wifi mati"}},
        {"type": "image", "image": {"id": "1", "mime_type": "image/jpeg", "caption": "ini"}},
        {"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}},
        {
            "type": "interactive",
            "interactive": {"button_reply": {"id": "o.a.b", "title": "Kirim"}},
        },
        {"type": "contacts", "contacts": [{"name": {}, "phones": [{"wa_id": "62811"}]}]},
    )
    return [
        json.dumps(
            {
                "entry": [
                    {
                        "changes": [
                            {
                                "field": "messages",
                                "value": {
                                    "metadata": {"phone_number_id": PHONE},
                                    "contacts": [{"wa_id": "62811", "profile": {"name": "A"}}],
                                    "messages": [
                                        {"id": "wamid.1", "from": "62811", "timestamp": "1", **one}
                                    ],
                                    "statuses": [{"id": "wamid.2", "status": "read"}],
                                },
                            }
                        ]
                    }
                ]
            }
        ).encode()
        for one in kinds
    ]


def _telegram_seeds() -> list[bytes]:
    person = {"id": 5, "is_bot": False, "first_name": "A"}
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": person}
    return [
        json.dumps({"update_id": 1, "message": {**message, "text": "/start"}}).encode(),
        json.dumps({"update_id": 1, "callback_query": {"id": "1", "message": message}}).encode(),
        json.dumps(
            {"update_id": 1, "message": {**message, "rich_message": {"blocks": []}}}
        ).encode(),
    ]


def _on_disk(parse: Callable[[Path], object], suffix: str) -> Parse:
    def written(data: bytes) -> None:
        with tempfile.NamedTemporaryFile(suffix=suffix) as file:
            file.write(data)
            file.flush()
            parse(Path(file.name))

    return written


def _env(data: bytes) -> None:
    with tempfile.NamedTemporaryFile(suffix=".env") as file:
        file.write(data)
        file.flush()

        class Read(BaseSettings):
            model_config = SettingsConfigDict(
                env_file=file.name, env_prefix="SIGAP_", extra="ignore"
            )
            http_port: int = 0

        Read()


def _sop(data: bytes) -> None:
    load_procedure(data.decode(), "gangguan.toml")


def _zipped(**parts: str) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w") as opened:
        for name, text in parts.items():
            opened.writestr(name.replace("__", "/").replace("_DOT_", "."), text)
    return made.getvalue()


def _samples(*patterns: str) -> list[bytes]:
    return [path.read_bytes() for pattern in patterns for path in sorted(ROOT.glob(pattern))[:20]]


def _documents() -> list[bytes]:
    word = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    return [
        _zipped(word__document_DOT_xml=word),
        _zipped(mimetype="application/vnd.oasis.opendocument.text", content_DOT_xml="<a/>"),
        rb"{\rtf1\ansi Halo}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
        b"Nama,Peran\n",
    ]


TARGETS: dict[str, Target] = {
    "telegram": Target(parse=_telegram, seeds=_telegram_seeds, may=(ValueError, RecursionError)),
    "whatsapp": Target(parse=_whatsapp, seeds=_whatsapp_seeds, may=(ValueError, RecursionError)),
    "callback": Target(
        parse=lambda data: unpack(data.decode("utf-8", "surrogateescape"), KEY),
        seeds=lambda: [
            pack(Decide(case=1, step="approve", round=1, outcome="approve"), KEY).encode()
        ],
        may=(ForgedData,),
    ),
    "day": _words(lambda t: parse_day(t, _calendar(), NOW.date()), "3 hari lagi", "23/11/2026"),
    "moment": _words(lambda t: parse_moment(t, _calendar(), NOW), "besok jam 9", "lusa 10.30"),
    "period": _words(lambda t: parse_period(t, NOW.date()), "minggu lalu", "1-15 November 2026"),
    "since": _words(lambda t: parse_since(t, NOW, UTC), "sejak tadi pagi", "2 jam yang lalu"),
    "appointment": _words(
        lambda t: (parse_appointment(t, _calendar(), NOW), parse_day_ahead(t, _calendar(), NOW)),
        "Selasa pukul 09.00",
        "besok sore",
    ),
    "amount": _words(parse_amount, "Rp 1.500.000", "dua juta"),
    "purchase": _words(parse_items, "2 kabel UTP Rp 50.000"),
    "guest": _words(read_lines, "Contoh Tamu, Dinas Sosial, 4 orang"),
    "office": Target(
        parse=_on_disk(read_office, ".toml"),
        seeds=lambda: _samples("office.toml"),
        may=(OfficeFileError, Trouble),
    ),
    "sop": Target(
        parse=_sop,
        seeds=lambda: _samples("flows/procedures/*.toml"),
        may=(ProcedureErrors, tomllib.TOMLDecodeError, UnicodeDecodeError),
    ),
    "env": Target(
        parse=_env,
        seeds=lambda: _samples(".env.example"),
        may=(ValidationError, UnicodeDecodeError),
    ),
    "people": Target(
        parse=_on_disk(read_people, ".csv"),
        seeds=lambda: [
            b"name,role,phone\nContoh,staff,081234567890\n",
            "Nama;Peran;Unit kerja;No. HP;NIP\nContoh;Tim TI+staf;Dinas Sosial;081234567890;"
            "198001012005011001\n".encode("utf-16"),
        ],
        may=(PeopleFileError,),
    ),
    "sheet": Target(parse=_on_disk(read_people, ".xlsx"), seeds=_documents, may=IN_WORKER),
    "kind": Target(parse=lambda data: file_kinds.detect(data, None), seeds=_documents),
    "zip-kind": Target(parse=zip_contents.zip_kind, seeds=_documents),
    "ole-kind": Target(parse=ole_contents.ole_kind, seeds=_documents),
    "document": Target(
        parse=lambda data: formats.read(data, ".txt"), seeds=_documents, may=IN_WORKER
    ),
    "html": Target(
        parse=lambda data: html.said(data, "utf-8"),
        seeds=lambda: [b"<html><title>A</title><body>B<script>C"],
    ),
    "pdf": Target(
        parse=lambda data: (pdf._opened(data), pdf._drawn(data)),
        seeds=lambda: [b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"],
        may=IN_WORKER,
    ),
    "zip": Target(
        parse=lambda data: zip_design._opened(data, True), seeds=_documents, may=IN_WORKER
    ),
    "picture": Target(
        parse=legible, seeds=lambda: _samples("docs/images/*.png")[:1], may=IN_WORKER
    ),
    "init-data": Target(parse=web_targets.init_data, seeds=web_targets.init_data_seeds),
    "api-query": Target(parse=web_targets.api_query, seeds=web_targets.api_query_seeds),
    "desk-search": Target(
        parse=web_targets.desk_search,
        seeds=lambda: [b"wifi ruang rapat", b"G-2026-0001", b"minggu lalu dinas sosial"],
    ),
    "telegram-body": Target(parse=web_targets.telegram_body, seeds=_telegram_seeds),
    "whatsapp-body": Target(parse=web_targets.whatsapp_body, seeds=_whatsapp_seeds),
}
