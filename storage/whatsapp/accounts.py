"""Accounts and messages of WhatsApp, under numbers of our own.

An account has a phone number, an id that WhatsApp gives it for this business (BSUID), or both;
either may change. Nothing else ever keeps them: `id` is what stands as the chat of a contact.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, null, or_, select, update

from storage.database.statement import Statement, inserting, param
from storage.database.tables import contacts, outbox, whatsapp_accounts, whatsapp_messages
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Database, Row, Unit, identifier, one

CHANNEL = "whatsapp"
RECENT = 2000
"""Messages of everybody among which an account's last one is looked for."""
STATUSES = ("sent", "delivered", "read", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A WhatsApp account. `wrote_at` is the time of the last message, which opens the 24-hour
    window.
    """

    id: int
    phone: str | None
    bsuid: str | None
    name: str
    wrote_at: datetime | None


_a, _m = whatsapp_accounts, whatsapp_messages
_found = Statement(
    select(_a)
    .where(or_(_a.c.bsuid == param("user"), _a.c.phone == param("number")))
    .order_by(_a.c.id)
)
_by_id = Statement(select(_a).where(_a.c.id == param("account")))
_add = Statement(inserting(_a, "phone", "bsuid", "name").returning(_a.c.id))
_set = Statement(
    update(_a)
    .where(_a.c.id == param("account"))
    .values(phone=param("number"), bsuid=param("user"), name=param("named"))
)
_without_phone = Statement(
    update(_a)
    .where(_a.c.phone == param("number"), _a.c.id != param("account"))
    .values(phone=null())
)
_without_bsuid = Statement(
    update(_a).where(_a.c.bsuid == param("user"), _a.c.id != param("account")).values(bsuid=null())
)
_wrote = Statement(
    update(_a)
    .where(
        _a.c.id == param("account"),
        or_(_a.c.wrote_at.is_(None), _a.c.wrote_at < param("at")),
    )
    .values(wrote_at=param("at"))
)
_closed = Statement(update(_a).where(_a.c.id == param("account")).values(wrote_at=null()))
_known = (
    inserting(_m, "wamid", "account", "ours")
    .on_conflict_do_update(
        index_elements=["wamid"], set_={"account": param("account"), "ours": param("ours")}
    )
    .returning(_m.c.id)
)
_message = Statement(_known)
_by_wamid = Statement(select(_m).where(_m.c.wamid == param("wamid")))
_newest = Statement(
    select(_m.c.wamid)
    .where(
        _m.c.id > select(func.max(_m.c.id) - RECENT).scalar_subquery(),
        _m.c.account == param("account"),
        _m.c.ours == 0,
    )
    .order_by(_m.c.id.desc())
    .limit(1)
)
_status = {
    name: Statement(
        inserting(_m, "wamid", f"{name}_at", "error", "billed")
        .on_conflict_do_update(
            index_elements=["wamid"],
            set_={
                f"{name}_at": func.coalesce(_m.c[f"{name}_at"], param(f"{name}_at")),
                "error": func.coalesce(param("error"), _m.c.error),
                "billed": func.coalesce(func.nullif(param("billed"), ""), _m.c.billed),
            },
        )
        .returning(_m.c.id)
    )
    for name in STATUSES
}
_carried = Statement(
    select(outbox, contacts.c.chat)
    .join(contacts, contacts.c.id == outbox.c.contact)
    .where(
        contacts.c.channel == CHANNEL,
        outbox.c.message_id == param("message"),
        outbox.c.operation != "edit",
    )
    .order_by(outbox.c.id.desc())
)


def _account(row: Row) -> Account:
    return Account(
        id=row["id"],
        phone=row["phone"],
        bsuid=row["bsuid"],
        name=row["name"],
        wrote_at=None if row["wrote_at"] is None else from_ms(row["wrote_at"]),
    )


class WhatsAppBook:
    """Accounts and messages of WhatsApp inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def account(self, phone: str | None, bsuid: str | None, name: str = "") -> Account:
        """The account of this address, which is added if it is new.

        A number that arrives with another id is taken from its former account: telephone companies
        give old numbers to new people.
        """
        rows = [
            _account(row)
            for row in await self._unit.fetch(_found, user=bsuid or "", number=phone or "")
        ]
        known = next((row for row in rows if bsuid and row.bsuid == bsuid), None)
        if known is None:
            known = next((row for row in rows if bsuid is None or row.bsuid is None), None)
        if phone:
            mine = known.id if known else 0
            await self._unit.run(_without_phone, number=phone, account=mine)
        if known is None:
            made = await identifier(self._unit, _add, phone=phone, bsuid=bsuid, name=name)
            return Account(id=made, phone=phone, bsuid=bsuid, name=name, wrote_at=None)
        now = Account(
            id=known.id,
            phone=phone or known.phone,
            bsuid=bsuid or known.bsuid,
            name=name or known.name,
            wrote_at=known.wrote_at,
        )
        if now != known:
            await self._unit.run(
                _set, account=now.id, number=now.phone, user=now.bsuid, named=now.name
            )
        return now

    async def changed(
        self, old: tuple[str | None, str | None], new: tuple[str | None, str | None]
    ) -> Account:
        """Change an account's phone or BSUID; None leaves it unchanged."""
        known = await self.account(*old)
        phone, bsuid = new[0] or known.phone, new[1] or known.bsuid
        if new[0]:
            await self._unit.run(_without_phone, number=phone, account=known.id)
        if new[1]:  # they may have written under it before this was told
            await self._unit.run(_without_bsuid, user=bsuid, account=known.id)
        await self._unit.run(_set, account=known.id, number=phone, user=bsuid, named=known.name)
        found = await one(self._unit, _by_id, account=known.id)
        return _account(found) if found else known

    async def wrote(self, account: int, at: datetime) -> None:
        """Record a message from the account, which opens the 24-hour window."""
        await self._unit.run(_wrote, account=account, at=to_ms(at))

    async def close_window(self, account: int) -> None:
        await self._unit.run(_closed, account=account)

    async def message(self, wamid: str, account: int, *, ours: bool) -> int:
        """Our number for a message; the same at each call."""
        return await identifier(self._unit, _message, wamid=wamid, account=account, ours=int(ours))

    async def quoted(self, wamid: str) -> int | None:
        """Our number for a known message, or None."""
        row = await one(self._unit, _by_wamid, wamid=wamid)
        return None if row is None else int(row["id"])

    async def is_first(self, wamid: str, status: str) -> bool:
        """Return whether no status of this kind is recorded for the message yet."""
        row = await one(self._unit, _by_wamid, wamid=wamid)
        return row is None or row[f"{status}_at"] is None

    async def status(
        self, wamid: str, name: str, at: datetime, error: str | None = None, billed: str = ""
    ) -> int:
        """Record the first status of each kind and return the message's number."""
        values = {"wamid": wamid, f"{name}_at": to_ms(at), "error": error, "billed": billed}
        return await identifier(self._unit, _status[name], **values)

    async def carried(self, message: int) -> Row | None:
        """The outbox row that this message delivered, with its chat."""
        return await one(self._unit, _carried, message=message)


async def account_of(database: Database, account: int) -> Account | None:
    rows = await database.read(_by_id, account=account)
    return _account(rows[0]) if rows else None


async def newest_from(database: Database, account: int) -> str | None:
    """wamid of the last message from an account, or None if it is long ago."""
    rows = await database.read(_newest, account=account)
    return None if not rows else str(rows[0]["wamid"])
