"""The items of a webhook body: each message and status by itself, including broken ones."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeGuard

from bot.channels.whatsapp.account.notices import FIELDS
from storage.queues.inbox import Incoming

MESSAGE, STATUS, ACCOUNT, BROKEN = "message", "status", "account", "broken"


@dataclass(slots=True, kw_only=True)
class Brought:
    """Items of a body. `foreign` are other business numbers it was addressed to."""

    items: list[Incoming] = field(default_factory=list)
    foreign: set[str] = field(default_factory=set)


def brought(body: object, phone_id: str) -> Brought:
    """Split a body into items, in order. Never raises: unreadable parts become items too."""
    found = Brought()
    if not isinstance(body, Mapping) or not isinstance(body.get("entry"), list):
        found.items.append(broken(body))
        return found
    for value in _values(body["entry"], found):
        metadata = value.get("metadata")
        number = metadata.get("phone_number_id") if isinstance(metadata, Mapping) else None
        if number != phone_id:
            found.foreign.add(str(number)[:40])
            continue
        contacts = [each for each in _list(value, "contacts") if isinstance(each, Mapping)]
        said = [each for each in _list(value, "messages") if not _in_group(each)]
        found.items += [_message(each, contacts) for each in said]
        found.items += [_status(each) for each in _list(value, "statuses")]
    return found


def _values(entries: Sequence[object], found: Brought) -> Iterator[Mapping[str, Any]]:
    for entry in entries:
        changes = entry.get("changes") if isinstance(entry, Mapping) else None
        for change in changes if isinstance(changes, list) else [entry]:
            if isinstance(change, Mapping) and isinstance(change.get("value"), Mapping):
                if change.get("field") == "messages":
                    yield change["value"]
                elif change.get("field") in FIELDS:
                    found.items.append(_account(change, entry))
            else:
                found.items.append(broken(change))


def _account(change: Mapping[str, Any], entry: object) -> Incoming:
    """News about the account or a template, once by content and time."""
    time = entry.get("time") if isinstance(entry, Mapping) else None
    item = {"field": change["field"], "value": change["value"], "time": time}
    mark = sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()[:32]
    kept = json.dumps({"is": ACCOUNT, "item": item})
    return Incoming(external_id=f"account:{mark}", chat="account", payload=kept, id_is_all=True)


def _list(value: Mapping[str, Any], name: str) -> list[Any]:
    found = value.get(name)
    return found if isinstance(found, list) else []


def _in_group(item: object) -> bool:
    """Whether a message was written in a group: it is not kept, answers nothing and decides
    nothing.
    """
    return isinstance(item, Mapping) and bool(item.get("group_id"))


def _message(item: object, contacts: Sequence[Mapping[str, Any]]) -> Incoming:
    if not isinstance(item, Mapping):
        return broken(item)
    wamid, who = item.get("id"), item.get("from_user_id") or item.get("from")
    if not (_named(wamid) and _named(who) and _named(item.get("type"))):
        return broken(item)
    kept = {"is": MESSAGE, "item": item, "contact": _contact_of(item, contacts)}
    return Incoming(external_id=wamid, chat=who, payload=json.dumps(kept), id_is_all=True)


def _contact_of(
    item: Mapping[str, Any], contacts: Sequence[Mapping[str, Any]]
) -> Mapping[str, Any]:
    mine = _texts(item, "from", "from_user_id")
    for contact in contacts:
        if _texts(contact, "wa_id", "user_id") & mine:
            return contact
    return {}


def _texts(of: Mapping[str, Any], *names: str) -> set[str]:
    return {found for name in names if isinstance(found := of.get(name), str)}


def _status(item: object) -> Incoming:
    if not isinstance(item, Mapping):
        return broken(item)
    wamid, status = item.get("id"), item.get("status")
    if not (_named(wamid) and _named(status)):
        return broken(item)
    who = item.get("recipient_user_id") or item.get("recipient_id")
    return Incoming(
        external_id=f"{wamid}:{status}",
        chat=f"status:{who if _named(who) else None}",
        payload=json.dumps({"is": STATUS, "item": item}),
        id_is_all=True,
    )


def broken(item: object) -> Incoming:
    """An unreadable item, keyed by the hash of its content, so that repeats are stored once."""
    text = json.dumps(item)
    mark = sha256(text.encode()).hexdigest()[:32]
    kept = json.dumps({"is": BROKEN, "item": text[:20_000]})
    return Incoming(
        external_id=f"broken:{mark}", chat=f"broken:{mark}", payload=kept, id_is_all=True
    )


def _named(value: object) -> TypeGuard[str]:
    """Whether a value can name a row: a NUL or half a surrogate pair could not be stored, and Meta
    would send it again for days.
    """
    return isinstance(value, str) and 1 <= len(value) <= 300 and value.isprintable()
