"""Findings of `python -m bot verify` in words."""

from storage.database.timestamps import from_ms
from storage.office.chain_check import Deed, Finding
from storage.office.journal import OFFICE

WORDS = {
    Deed.CHANGED: "{entries} {was} changed after {it} {was} written",
    Deed.REPLACED: "{entries} {was} replaced by {another} with a hash of {its} own",
    Deed.REMOVED: "{entries} {was} removed",
    Deed.MOVED: "{entries} {was} put in another order",
    Deed.INSERTED: "{entries} {was} inserted from outside",
    Deed.CUT: "the end was cut off: {entries} {was} removed",
    Deed.REWRITTEN: "written anew with new hashes, somewhere in {entries}",
    Deed.HEAD: "the head of the chain was changed: it does not name the hash of {entries}",
}
ONE = {"was": "was", "it": "it", "another": "another", "its": "its"}
SEVERAL = {"was": "were", "it": "they", "another": "others", "its": "their"}


def told(finding: Finding) -> str:
    """Deeds and the entries they were done to, with the times between which these lie."""
    several = finding.last > finding.first
    entries = f"entries {finding.first} to {finding.last}" if several else f"entry {finding.first}"
    words = WORDS[finding.deed].format(entries=entries, **(SEVERAL if several else ONE))
    return words + _between(finding)


def name_of(chain: str, number: str) -> str:
    """The name of a chain: its case's number, or the office's record."""
    if chain == OFFICE:
        return "office"
    return number or chain


def moment(milliseconds: int) -> str:
    return f"{from_ms(milliseconds):%Y-%m-%d %H:%M} UTC"


def _between(finding: Finding) -> str:
    since, until = finding.since, finding.until
    if finding.deed is Deed.REWRITTEN:
        after = f"after the checkpoint of {moment(since)}" if since is not None else "at any time"
        before = f"; the checkpoint of {moment(until)} shows it" if until is not None else ""
        return f" ({after}{before})"
    if since is not None and until is not None:
        return f" (between {moment(since)} and {moment(until)})"
    if since is not None:
        return f" (after {moment(since)})"
    return f" (before {moment(until)})" if until is not None else ""
