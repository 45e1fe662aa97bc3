"""Figures and cases as another program reads them, over real HTTP."""

import json

import pytest
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request
from openapi_spec_validator import OpenAPIV31SpecValidator

from bot.api import shapes
from bot.api.openapi import document
from bot.letter_page.visitors import AT_ONCE
from bot.webhooks.events import EVENTS
from storage.office import api_tokens
from tests.bot.api.conftest import Program, program_with
from tests.conversations.reports.stories import approved, finish, report
from tests.world import Someone, World

Client = TestClient[Request, Application]


async def test_the_figures_are_those_of_rekap(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, program: Program
) -> None:
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    await office.moves_to(27, "10.00")
    status, told = await program.asks("figures", first="2026-11-23", last="2026-11-29")
    assert status == 200
    found = shapes.Figures.model_validate(told)
    assert (found.counts.received, found.counts.running) == (1, 1)
    (sop,) = found.sops
    assert sop.sop == "gangguan"
    assert {each.step: (each.within, each.total) for each in sop.steps}["repair"] == (1, 1)
    assert str(found.as_of) == "2026-11-27 10:00:00+09:00"


async def test_cases_come_page_by_page_and_each_with_its_steps(
    office: World, reporter: Someone, ict_head: Someone, program: Program
) -> None:
    for said in ("wifi mati di ruang depan", "printer macet di ruang arsip"):
        await report(reporter, said) if "wifi" in said else await _another(reporter, said)
    status, first = await program.asks("cases", limit="1")
    page = shapes.CasePage.model_validate(first)
    assert [each.number for each in page.cases] == ["G-2026-0001"]
    _, second = await program.asks("cases", limit="1", after=page.next or "")
    last = shapes.CasePage.model_validate(second)
    assert ([each.number for each in last.cases], last.next) == (["G-2026-0002"], None)
    status, told = await program.asks("cases/G-2026-0001")
    case = shapes.CaseDetail.model_validate(told)
    assert status == 200
    assert [(each.step, each.outcome) for each in case.steps] == [
        ("report", "file"),
        ("approve", None),
    ]
    assert case.steps[1].standard.minutes == 15


async def _another(reporter: Someone, said: str) -> None:
    await reporter.says(f"/lapor {said}")
    await reporter.presses("Kirim")


async def test_nothing_that_identifies_anybody_is_in_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, program: Program
) -> None:
    await approved(reporter, ict_head)
    answers = [
        await program.asks("figures"),
        await program.asks("cases"),
        await program.asks("cases/G-2026-0001"),
    ]
    words = json.dumps(answers)
    for personal in ("Contoh Pelapor", "Contoh Petugas", "Contoh Kepala", "wifi", "ruang depan"):
        assert personal not in words


async def test_a_token_is_needed_has_scopes_and_can_be_revoked(
    office: World, client: Client, program: Program
) -> None:
    nobody, wrong = Program(client, ""), Program(client, "sigap_wrong")
    assert (await nobody.asks("figures"))[0] == (await wrong.asks("figures"))[0] == 401
    narrow = await program_with(office, client, "figures")
    assert (await narrow.asks("figures"))[0] == 200
    status, told = await narrow.asks("cases")
    assert (status, told["detail"]) == (403, "This token lacks the scope cases.")
    async with office.app.database.unit() as unit:
        tokens = await api_tokens.every(unit)
        assert [each.used for each in tokens] == [0, 1]
        assert await api_tokens.revoke(unit, tokens[1].id, office.clock())
    assert (await narrow.asks("figures"))[0] == 401


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("figures", {"period": "kapan-kapan"}),
        ("figures", {"period": "x" * 7_000}),
        ("figures", {"first": "2026-11-30", "last": "2026-11-01"}),
        ("figures", {"first": "2026-11-30"}),
        ("figures", {"first": "1926-01-01", "last": "2026-01-01"}),
        ("figures", {"first": "9999-01-01", "last": "9999-12-31"}),
        ("figures", {"first": "0001-01-01", "last": "0001-12-31"}),
        ("figures", {"first": "2027-01-01", "last": "2027-01-02"}),
        ("figures", {"period": "bulan ini", "first": "2026-11-01"}),
        ("figures", {"colour": "blue"}),
        ("cases", {"limit": "0"}),
        ("cases", {"limit": "1e9"}),
        ("cases", {"limit": "\u0663"}),
        ("cases", {"state": "weg"}),
        ("cases", {"sop": "' OR 1=1 --"}),
        ("cases", {"after": "G-2026-9999"}),
        ("cases", {"after": "\0"}),
        ("cases", {"sop": "\0"}),
        ("figures", {"period": "\0"}),
        ("cases", {"after": "%" * 2000}),
        ("cases/G-2026-0001", {"words": "yes"}),
    ],
)
async def test_what_cannot_be_answered_says_why(
    office: World, program: Program, path: str, query: dict[str, str]
) -> None:
    status, told = await program.asks(path, **query)
    assert status in {400, 200} if query.get("first") == "0001-01-01" else status == 400
    if status == 400:
        assert shapes.Problem.model_validate(told).detail


@pytest.mark.parametrize("number", ["G-2026-9999", "x" * 3000, "%00", "..%2F..%2Fetc", "G'--"])
async def test_an_unknown_case_is_no_case(office: World, program: Program, number: str) -> None:
    assert (await program.asks(f"cases/{number}"))[0] == 404


async def test_one_address_cannot_ask_without_end(office: World, program: Program) -> None:
    statuses = [(await program.asks("figures"))[0] for _ in range(AT_ONCE + 1)]
    assert statuses == [*[200] * AT_ONCE, 429]


async def test_the_document_describes_every_answer(office: World, client: Client) -> None:
    async with client.get("/api/v1/openapi.json") as answer:
        told = await answer.json()
    assert told == json.loads(json.dumps(document()))
    assert told["openapi"].startswith("3.1")
    assert sorted(told["paths"]) == [
        "/api/v1/cases",
        "/api/v1/cases/{number}",
        "/api/v1/figures",
    ]
    assert set(told["webhooks"]) == set(EVENTS)
    assert [*OpenAPIV31SpecValidator(told).iter_errors()] == []
    known = set(told["components"]["schemas"])
    assert {"Figures", "CasePage", "CaseDetail", "Problem", "Event"} <= known
