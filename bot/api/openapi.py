"""The OpenAPI document, made of the shapes that the answers have."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from bot.api import shapes
from bot.api.questions import MOST, USUAL
from bot.webhooks.events import EVENTS, Event
from flows.sop.case_state import CaseState

DAY = {"type": "string", "format": "date"}
REFUSALS = {
    "400": "What was asked for cannot be answered; the detail says why",
    "401": "The token is missing, unknown or revoked",
    "403": "The token lacks the scope",
    "429": "Too many requests from this address",
    "503": "Not available now",
}
SIGNED = {
    "webhook-id": "The same at each attempt: what came already is passed over",
    "webhook-timestamp": "Seconds since 1970, when it was sent; refuse what is old",
    "webhook-signature": "v1, and the HMAC-SHA256 of id.timestamp.body in base64",
}
LINKS = {
    "case": {
        "operationId": "case",
        "parameters": {"number": "$response.body#/cases/0/number"},
    },
    "next": {"operationId": "cases", "parameters": {"after": "$response.body#/next"}},
}
_SCHEMAS = "#/components/schemas"
_SHAPES = (shapes.Figures, shapes.CasePage, shapes.CaseDetail, shapes.Problem, Event)


@cache
def document() -> Mapping[str, Any]:
    _, schemas = models_json_schema(
        [(each, "serialization") for each in _SHAPES], ref_template=f"{_SCHEMAS}/{{model}}"
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sigap",
            "version": "1",
            "description": "Figures and cases of one office, read-only, without personal data.",
        },
        "security": [{"token": []}],
        "paths": {
            "/api/v1/figures": _path("The figures of a period", "figures", "Figures", _period()),
            "/api/v1/cases": _path(
                "Cases that came in a period, page by page",
                "cases",
                "CasePage",
                _page(),
                links=LINKS,
            ),
            "/api/v1/cases/{number}": _path(
                "One case with its steps",
                "case",
                "CaseDetail",
                [_number()],
                {"404": "No such case"},
            ),
        },
        "webhooks": {event: _webhook(event, meaning) for event, meaning in EVENTS.items()},
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _path(
    summary: str,
    name: str,
    shape: str,
    parameters: list[Mapping[str, Any]],
    more: Mapping[str, str] | None = None,
    links: Mapping[str, Any] | None = None,
) -> Mapping[str, Any]:
    refusals = {
        status: {"description": told, "content": _content("application/problem+json", "Problem")}
        for status, told in sorted({**REFUSALS, **(more or {})}.items())
    }
    answered: dict[str, Any] = {
        "description": summary,
        "content": _content("application/json", shape),
    }
    if links:
        answered["links"] = links
    return {
        "get": {
            "summary": summary,
            "operationId": name,
            "parameters": parameters,
            "responses": {"200": answered, **refusals},
        }
    }


def _webhook(event: str, meaning: str) -> Mapping[str, Any]:
    """One event, as it is sent to addresses of `python -m bot webhook add`."""
    return {
        "post": {
            "summary": meaning,
            "operationId": event,
            "security": [],
            "parameters": [_header(name, told) for name, told in SIGNED.items()],
            "requestBody": {"required": True, "content": _content("application/json", "Event")},
            "responses": {
                "2XX": {"description": "Taken; anything else is tried again for three days"},
                "410": {"description": "Never called again"},
            },
        }
    }


def _header(name: str, told: str) -> Mapping[str, Any]:
    text = {"type": "string"}
    return {"name": name, "in": "header", "required": True, "schema": text, "description": told}


def _content(kind: str, shape: str) -> Mapping[str, Any]:
    return {kind: {"schema": {"$ref": f"{_SCHEMAS}/{shape}"}}}


def _query(name: str, schema: Mapping[str, Any], told: str) -> Mapping[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": told}


def _period() -> list[Mapping[str, Any]]:
    return [
        _query("first", DAY, "The first day, with last"),
        _query("last", DAY, "The last day"),
        _query("period", {"type": "string"}, "Or in words: bulan lalu, triwulan 3, 1-15 Nov 2026"),
    ]


def _page() -> list[Mapping[str, Any]]:
    states = {"type": "string", "enum": [each.value for each in CaseState]}
    limit = {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL}
    return [
        *_period(),
        _query("sop", {"type": "string"}, "Of one SOP"),
        _query("state", states, "In one state"),
        _query("after", {"type": "string"}, "The next of the page before"),
        _query("limit", limit, "Cases a page"),
    ]


def _number() -> Mapping[str, Any]:
    return {"name": "number", "in": "path", "required": True, "schema": {"type": "string"}}
