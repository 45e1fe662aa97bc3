"""Every table, once, for both databases.

Only integers and text: rows travel through the driver itself (see statement.py), past SQLAlchemy's
type processors. Times are milliseconds since 1970 in UTC; structures are JSON text; a truth value
is 0 or 1.

Indexes of what waits are partial on PostgreSQL too: its migrations say so. Said here, it would
load a dialect that an office on SQLite never uses.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text, UniqueConstraint, and_

from storage.database.columns import Id, Time
from storage.database.columns import count as _count
from storage.database.columns import key as _key
from storage.database.columns import metadata as metadata
from storage.database.columns import of as _of
from storage.database.columns import text as _text
from storage.database.columns import time as _time

inbox = Table(
    "inbox",
    metadata,
    _key(),
    _text("channel"),
    _text("source"),
    _text("external_id"),
    _text("body_hash"),
    _text("chat"),
    _text("payload"),
    _text("state", "new"),
    _count("attempts"),
    _text("last_error", None),
    _time("received_at", known=True),
    _time("lease_until", known=True),
    _time("done_at"),
    _count("process"),
    # Telegram may choose ids at random after a quiet week: the same id with another body is news.
    UniqueConstraint("channel", "source", "external_id", "body_hash"),
)
Index("ix_inbox_waiting", inbox.c.id, sqlite_where=inbox.c.state == "new")
Index("ix_inbox_dead", inbox.c.id, sqlite_where=inbox.c.state == "dead")
Index(
    "ix_inbox_chat",
    inbox.c.channel,
    inbox.c.chat,
    inbox.c.id,
    sqlite_where=inbox.c.state == "new",
)
Index(
    "uq_inbox_begun",
    inbox.c.channel,
    inbox.c.chat,
    unique=True,
    sqlite_where=and_(inbox.c.state == "new", inbox.c.process != 0),
)
"""One update of a chat at a time: no process can begin a second one."""

outbox = Table(
    "outbox",
    metadata,
    _key(),
    _text("operation", "send"),
    _text("kind"),
    _text("params", "{}"),
    Column("contact", Id, ForeignKey("contacts.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=True),
    _text("step"),
    _count("round"),
    Column("target", Id, ForeignKey("outbox.id"), nullable=True),
    _text("state", "queued"),
    _count("silent"),
    _count("attempts"),
    _text("last_error", None),
    _time("created_at", known=True),
    _time("not_before", known=True),
    _time("sent_at"),
    Column("message_id", BigInteger, nullable=True),
    _count("caption"),
)
_queued, _answers = outbox.c.state == "queued", outbox.c.target.is_not(None)
Index("ix_outbox_waiting", outbox.c.id, sqlite_where=_queued)
Index("ix_outbox_unsent", outbox.c.contact, outbox.c.state, sqlite_where=_queued)
_parked = outbox.c.state == "parked"
Index("ix_outbox_parked", outbox.c.contact, outbox.c.state, sqlite_where=_parked)
Index("ix_outbox_reader", outbox.c.contact, outbox.c.id)
Index("ix_outbox_target", outbox.c.target, sqlite_where=_answers)
Index("ix_outbox_cards", outbox.c.case_id, outbox.c.step, outbox.c.round)
Index("ix_outbox_message", outbox.c.contact, outbox.c.message_id)
_dead = outbox.c.state == "dead"
Index("ix_outbox_dead", outbox.c.id, sqlite_where=_dead, postgresql_where=_dead)

processes = Table(
    "processes",
    metadata,
    _key(),
    _text("name"),
    _count("beats"),
)
"""Processes that share the database. What an unlisted process had taken is free."""

senders = Table(
    "senders",
    metadata,
    Column("contact", Id, ForeignKey("contacts.id"), primary_key=True, autoincrement=False),
    _count("process"),
)
"""The process that alone sends to a chat."""

conversations = Table(
    "conversations",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    _text("state", None),
    _text("data", "{}"),
)

timers = Table(
    "timers",
    metadata,
    _key(),
    _text("kind"),
    _text("subject"),
    _text("arguments", "{}"),
    _time("due_at", known=True),
    _time("retry_at", known=True),
    _text("state", "waiting"),
    _count("attempts"),
    _text("last_error", None),
    _time("done_at"),
    _count("process"),
    UniqueConstraint("kind", "subject", "due_at"),
)
Index("ix_timers_waiting", timers.c.retry_at, sqlite_where=timers.c.state == "waiting")
_given_up = timers.c.state == "dead"
Index("ix_timers_dead", timers.c.id, sqlite_where=_given_up, postgresql_where=_given_up)

units = Table(
    "units",
    metadata,
    _key(),
    Column("name", Text, nullable=False, unique=True),
    _text("kind"),
    _count("listed", 1),
)

people = Table(
    "people",
    metadata,
    _key(),
    _text("name"),
    _text("nip", None),
    _text("phone", None),
    _text("whatsapp", None),
    _text("rank", None),
    _text("position", None),
    _of("unit", "units.id", required=False),
    _text("address", None),
    _text("language", "id"),
    _count("verified"),
    _count("blocked"),
    _count("ended"),
    _count("shared"),
    _text("preferred"),
    _time("created_at", known=True),
)
Index("ix_people_nip", people.c.nip)
Index("ix_people_phone", people.c.phone)
Index("ix_people_whatsapp", people.c.whatsapp)

contacts = Table(
    "contacts",
    metadata,
    _key(),
    _text("channel"),
    Column("chat", BigInteger, nullable=False),
    _of("person", "people.id"),
    _text("unreachable", None),
    _count("privacy_version"),
    _time("privacy_at"),
    _time("created_at", known=True),
    _time("last_seen_at"),
    UniqueConstraint("channel", "chat"),
)

roles = Table(
    "roles",
    metadata,
    Column("person", Id, ForeignKey("people.id"), primary_key=True),
    Column("role", Text, primary_key=True),
    _time("since", known=True),
)
Index("ix_roles_role", roles.c.role, roles.c.person)

invitations = Table(
    "invitations",
    metadata,
    _key(),
    Column("code_hash", Text, nullable=False, unique=True),
    _text("roles", "[]"),
    _text("unit"),
    _of("person", "people.id", required=False),
    _text("state", "open"),
    _time("created_at", known=True),
    _time("expires_at", known=True),
    Column("used_by", Id),
    _time("used_at"),
)

role_requests = Table(
    "role_requests",
    metadata,
    _key(),
    _of("person", "people.id"),
    _text("role"),
    _text("state", "waiting"),
    _time("asked_at", known=True),
    Column("decided_by", Id),
    _time("decided_at"),
)

cases = Table(
    "cases",
    metadata,
    _key(),
    Column("number", Text, nullable=False, unique=True),
    _text("procedure"),
    _count("procedure_version", 1),
    _count("version", 1),
    _text("state", "open"),
    _of("reporter", "people.id"),
    Column("filed_by", Id, ForeignKey("people.id"), nullable=False, index=True),
    _text("team", "[]"),
    _text("proposed", "[]"),
    _text("rounds", "{}"),
    _text("category"),
    _text("subcategory"),
    _text("priority"),
    _text("description"),
    _text("place"),
    _time("since_at"),
    _count("complete", 1),
    _time("touched_at", known=True),
    _time("opened_at", known=True),
    _time("closed_at"),
    Column("parent", Id, ForeignKey("cases.id"), nullable=True, index=True),
)
Index("ix_cases_state", cases.c.state)
Index("ix_cases_closed", cases.c.closed_at, cases.c.opened_at)
Index("ix_cases_alike", cases.c.category, cases.c.opened_at)
Index("ix_cases_opened", cases.c.opened_at)

step_runs = Table(
    "step_runs",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _text("step"),
    _count("round", 1),
    _text("roles", "[]"),
    _text("holders", "[]"),
    _text("excluded", "[]"),
    _text("done_by", "[]"),
    _text("outcome", None),
    _time("opened_at", known=True),
    _time("accepted_at"),
    Column("accepted_by", Id, nullable=True),
    _time("closed_at"),
    Column("closed_by", Id, nullable=True),
    _text("pauses", "[]"),
    UniqueConstraint("case_id", "step", "round"),
)
Index("ix_step_runs_open", step_runs.c.case_id, sqlite_where=step_runs.c.closed_at.is_(None))

notes = Table(
    "notes",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _text("step"),
    _count("round"),
    _text("kind"),
    _text("text"),
    Column("person", Id, ForeignKey("people.id"), nullable=True),
    _time("at", known=True),
)
Index("ix_notes_person", notes.c.person, notes.c.id)

evidence = Table(
    "evidence",
    metadata,
    _key(),
    _of("case_id", "cases.id", required=False),
    _of("person", "people.id"),
    _text("draft", None),
    _text("step"),
    _text("kind"),
    _text("name", None),
    _text("sha256", None),
    _text("picture", None),
    _text("file_id", None),
    _text("file_unique_id", None),
    _text("channel"),
    Column("chat", BigInteger, nullable=False),
    _text("album", None),
    _count("size"),
    _text("state", "stored"),
    _count("passed_on", 1),
    _time("at", known=True),
)
Index("ix_evidence_draft", evidence.c.draft)
Index("ix_evidence_album", evidence.c.chat, evidence.c.album)

veils = Table(
    "veils",
    metadata,
    Column("clear", Text, primary_key=True),
    Column("evidence", Id, ForeignKey("evidence.id"), primary_key=True, autoincrement=False),
    Column("place", BigInteger, primary_key=True, server_default="0", autoincrement=False),
    _text("shown"),
    _time("at", known=True),
    Index("ix_veils_evidence", "evidence", "place"),
)
readings = Table(
    "readings",
    metadata,
    Column("evidence", Id, ForeignKey("evidence.id"), primary_key=True, autoincrement=False),
    _time("at", known=True),
    _text("error"),
    _text("target"),
    _text("address"),
    _text("words"),
    _text("hidden", "[]"),
)
"""What was seen in a picture; `hidden` are the boxes of what looks secret, as JSON."""
Index("ix_readings_target", readings.c.target, readings.c.error, readings.c.at)

letters = Table(
    "letters",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    Column("number", Text, nullable=False, unique=True),
    _text("state", "concept"),
    _text("content", "{}"),
    _text("sha256", None),
    Column("approved_by", Id, ForeignKey("people.id"), nullable=False),
    _time("issued_at", known=True),
    _time("rendered_at"),
    _time("revoked_at"),
    _text("code", None),
    _text("signing_sha256", None),
)
Index("ix_letters_code", letters.c.code, unique=True)

signed_letters = Table(
    "signed_letters",
    metadata,
    _key(),
    _of("letter", "letters.id", index=False),
    _count("version", 1),
    _text("kind"),
    _text("sha256"),
    _text("original"),
    Column("person", Id, ForeignKey("people.id"), nullable=False),
    _time("at", known=True),
    UniqueConstraint("letter", "version"),
)

documents = Table(
    "documents",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _text("kind"),
    _count("version", 1),
    _text("step"),
    _of("reader", "people.id", required=False, index=False),
    _text("content", "{}"),
    _text("sha256", None),
    _time("created_at", known=True),
    _time("rendered_at"),
    UniqueConstraint("case_id", "kind", "version"),
)

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    _count("value"),
)

journal = Table(
    "journal",
    metadata,
    _key(),
    _text("chain"),
    _count("seq"),
    _time("at", known=True),
    _text("code"),
    _count("actor"),
    _text("role"),
    _text("channel"),
    _text("data", "{}"),
    _text("previous"),
    _text("hash"),
    UniqueConstraint("chain", "seq"),
)

chains = Table(
    "chains",
    metadata,
    Column("chain", Text, primary_key=True),
    _count("seq"),
    _text("hash"),
)

checkpoints = Table(
    "checkpoints",
    metadata,
    _key(),
    _time("at", known=True),
    _count("entries"),
    _text("signature"),
)

checkpoint_heads = Table(
    "checkpoint_heads",
    metadata,
    Column("checkpoint", Id, ForeignKey("checkpoints.id"), primary_key=True),
    Column("chain", Text, primary_key=True),
    _count("seq"),
    _text("hash"),
)
Index("ix_checkpoint_heads_chain", checkpoint_heads.c.chain, checkpoint_heads.c.seq)

facts = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    _text("value"),
)

delegations = Table(
    "delegations",
    metadata,
    _key(),
    _of("official", "people.id"),
    _of("delegate", "people.id"),
    _text("kind"),
    _time("starts_at", known=True),
    _time("ends_at", known=True),
    _text("basis"),
    _of("made_by", "people.id", index=False),
    _time("created_at", known=True),
    _time("ended_at"),
    Column("ended_by", Id, nullable=True),
)

statements = Table(
    "statements",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    Column("step", Text, primary_key=True),
    Column("round", BigInteger, primary_key=True, autoincrement=False),
    _time("stated_at", known=True),
    _time("received_at", known=True),
    _of("person", "people.id", index=False),
)

opinions = Table(
    "opinions",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    Column("kind", Text, primary_key=True),
    _count("value"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
)

standings = Table(
    "standings",
    metadata,
    Column("target", Text, primary_key=True),
    _text("health", "up"),
    _time("since"),
    _text("recent", "[]"),
    _text("last"),
    _time("warned"),
    _of("case_id", "cases.id", required=False, index=False),
    _text("words"),
    _text("evidence", None),
)

inspections = Table(
    "inspections",
    metadata,
    _key(),
    _time("begun_at", known=True),
    Column("finished_at", Time, nullable=False, index=True),
    _of("person", "people.id", required=False, index=False),
    _text("entries", "[]"),
    _text("sha256", None),
)

urgencies = Table(
    "urgencies",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    _text("state"),
    _text("source"),
    _of("asked_by", "people.id", required=False, index=False),
    _time("asked_at", known=True),
    Column("decided_by", Id, nullable=True),
    _time("decided_at"),
)

duties = Table(
    "duties",
    metadata,
    _key(),
    _of("person", "people.id", index=False),
    _time("starts_at", known=True),
    _time("ends_at", known=True),
    _of("made_by", "people.id", index=False),
    _time("created_at", known=True),
    _time("ended_at"),
    Column("ended_by", Id, nullable=True),
)
Index("ix_duties_ends_at", duties.c.ends_at)

team_groups = Table(
    "team_groups",
    metadata,
    _key(),
    Column("contact", Id, ForeignKey("contacts.id"), nullable=False, unique=True),
    _text("title"),
    _text("state", "offered"),
    _of("offered_by", "people.id", index=False),
    _time("offered_at", known=True),
    _time("taken_at"),
)
Index("ix_team_groups_on", team_groups.c.id, sqlite_where=team_groups.c.state == "on")

volunteers = Table(
    "volunteers",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    Column("round", BigInteger, primary_key=True, autoincrement=False),
    Column("person", Id, ForeignKey("people.id"), primary_key=True),
    _time("at", known=True),
)

outages = Table(
    "outages",
    metadata,
    _key(),
    _text("kind"),
    _time("begun_at", known=True),
    _time("ended_at"),
    _of("person", "people.id", required=False, index=False),
    _text("reason"),
)

# A person's account on WhatsApp: contacts.chat is its id, since neither address is a number.
whatsapp_accounts = Table(
    "whatsapp_accounts",
    metadata,
    _key(),
    Column("phone", Text, nullable=True, unique=True),
    Column("bsuid", Text, nullable=True, unique=True),
    _text("name"),
    _time("wrote_at"),
)

whatsapp_messages = Table(
    "whatsapp_messages",
    metadata,
    _key(),
    Column("wamid", Text, nullable=False, unique=True),
    Column("account", Id, ForeignKey("whatsapp_accounts.id"), nullable=True),
    _count("ours"),
    _time("sent_at"),
    _time("delivered_at"),
    _time("read_at"),
    _time("failed_at"),
    _text("error", None),
    _text("billed"),
)

# Addresses for files that a channel does not carry; of each only the hash of its token is kept.
file_links = Table(
    "file_links",
    metadata,
    _key(),
    Column("token_hash", Text, nullable=False, unique=True),
    _text("sha256"),
    _text("name"),
    _time("expires_at", known=True),
    _count("opened"),
)

page_sessions = Table(
    "page_sessions",
    metadata,
    _key(),
    Column("token_hash", Text, nullable=False, unique=True),
    _text("kind"),
    _of("person", "people.id"),
    _text("roles", "[]"),
    _text("browser"),
    _time("expires_at", known=True),
)
"""Links to the office's page, and open sessions; beside them migration 0025 keeps the words of
cases for its search (storage/cases/case_search.py).
"""

api_tokens = Table(
    "api_tokens",
    metadata,
    _key(),
    _text("name"),
    Column("token_hash", Text, nullable=False, unique=True, server_default=""),
    _text("scopes"),
    _time("created_at", known=True),
    _time("revoked_at"),
    _time("used_at"),
    _count("used"),
)

webhook_endpoints = Table(
    "webhook_endpoints",
    metadata,
    _key(),
    _text("url"),
    _text("events"),
    _text("salt"),
    _time("created_at", known=True),
    _time("ended_at"),
    _count("failures"),
    _count("paused_until"),
    _time("accepted_at"),
)

webhook_messages = Table(
    "webhook_messages",
    metadata,
    _key(),
    Column("endpoint", Id, ForeignKey("webhook_endpoints.id"), nullable=False),
    Column("message", Text, nullable=False, unique=True, server_default=""),
    _text("event"),
    _text("body"),
    _time("created_at", known=True),
    _time("since", known=True),
    _text("state", "waiting"),
    _count("attempts"),
    _time("retry_at", known=True),
    _count("lease_until"),
    _text("answer"),
    _time("done_at"),
)
_untold = webhook_messages.c.state == "waiting"
Index(
    "ix_webhook_messages_waiting",
    webhook_messages.c.endpoint,
    webhook_messages.c.retry_at,
    sqlite_where=_untold,
)
Index("ix_webhook_messages_state", webhook_messages.c.endpoint, webhook_messages.c.state)

versions = Table(
    "versions",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _text("part"),
    _count("number", 1),
    _text("text"),
    _text("sha256"),
    _text("files", "[]"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    UniqueConstraint("case_id", "part", "number"),
)

remarks = Table(
    "remarks",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _text("text"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    _time("ticked_at"),
    Column("ticked_by", Id, nullable=True),
)

links = Table(
    "links",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _count("seq", 1),
    _text("channel"),
    _text("url"),
    _text("state", "waiting"),
    _text("cause"),
    _text("title"),
    _text("address"),
    _text("published"),
    _count("found"),
    _count("total"),
    _text("snapshot"),
    _of("person", "people.id", index=False),
    _time("given_at", known=True),
    _time("checked_at"),
    UniqueConstraint("case_id", "seq"),
)

relations = Table(
    "relations",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    _of("origin", "cases.id"),
    _text("kind"),
)

appointments = Table(
    "appointments",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _count("seq", 1),
    _time("starts_at", known=True),
    _text("place"),
    _text("audience"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    _time("cancelled_at"),
    UniqueConstraint("case_id", "seq"),
)

guests = Table(
    "guests",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _count("seq", 1),
    _text("direction"),
    _text("name"),
    _text("institution"),
    _text("purpose"),
    _count("people", 1),
    _text("photos", "[]"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    _time("struck_at"),
    UniqueConstraint("case_id", "seq"),
)

introductions = Table(
    "introductions",
    metadata,
    _key(),
    _of("case_id", "cases.id"),
    _count("seq", 1),
    _text("audience"),
    _text("handed", "[]"),
    _text("reaction"),
    _text("remark"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    UniqueConstraint("case_id", "seq"),
)

# What began with each restore of a backup: numbers that may have been given after the copy, the
# last rows of the copy, and who was told what in the days that are lost.
eras = Table(
    "eras",
    metadata,
    _key(),
    _time("begun_at", known=True),
    _time("copied_at", known=True),
    _text("numbers", "{}"),
    _text("marks", "{}"),
    _text("people", "[]"),
    _time("told_at"),
)

# What an admin changed in chat; it lies over office.toml.
amendments = Table(
    "amendments",
    metadata,
    _key(),
    _text("kind"),
    _text("name"),
    _text("value", "{}"),
    _of("person", "people.id", index=False),
    _time("at", known=True),
    UniqueConstraint("kind", "name", name="uq_amendments_kind_name"),
)
