"""Every answer is one that the document describes, whatever a program asks."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.api.openapi import document
from tests.bot.api.conftest import Program
from tests.conversations.reports.stories import approved
from tests.world import Someone, World

jsonschema = pytest.importorskip("jsonschema")
PATHS: Mapping[str, Any] = document()["paths"]
WORDS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "G-2026-0001", "G-2026-9999", "bulan ini", "2026-11-23", "9999-12-31", "0", "200"]
    ),
)


def _values(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    """What a parameter may be, and what it may not."""
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | WORDS
    if schema.get("type") == "integer":
        return st.integers(-1, 400).map(str) | WORDS
    if schema.get("format") == "date":
        return st.dates().map(str) | WORDS
    return WORDS


def _asked(path: str) -> st.SearchStrategy[tuple[str, dict[str, str]]]:
    given_ = PATHS[path]["get"]["parameters"]
    query = {each["name"]: _values(each["schema"]) for each in given_ if each["in"] == "query"}
    number = WORDS.filter(lambda text: text not in ("", ".", ".."))
    return st.tuples(
        number.map(lambda text: text if "{number}" in path else ""),
        st.fixed_dictionaries({}, optional=query),
    )


async def test_every_answer_is_one_that_the_document_describes(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    client: TestClient[Request, Application],
    program: Program,
) -> None:
    await approved(reporter, ict_head)
    loop, calls = asyncio.get_running_loop(), iter(range(1, 250))
    seen: set[int] = set()

    async def ask(path: str, number: str, query: dict[str, str]) -> None:
        headers = {
            "Authorization": f"Bearer {program.token}",
            "X-Forwarded-For": f"203.0.113.{next(calls)}",
        }
        place = client.make_url(path.partition("{")[0])
        place = place.joinpath(number) if number else place
        async with client.session.get(place, params=query, headers=headers) as answer:
            told = PATHS[path]["get"]["responses"][str(answer.status)]["content"]
            shape = told[answer.content_type]["schema"]
            whole = {**shape, "components": document()["components"]}
            jsonschema.validate(
                await answer.json(content_type=None),
                whole,
                format_checker=jsonschema.FormatChecker(),
            )
            seen.add(answer.status)

    def hold(path: str) -> None:
        @settings(
            max_examples=25,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(_asked(path))
        def every(asked: tuple[str, dict[str, str]]) -> None:
            asyncio.run_coroutine_threadsafe(ask(path, *asked), loop).result()

        every()

    for path in PATHS:
        await asyncio.to_thread(hold, path)
    assert {200, 400, 404} <= seen
