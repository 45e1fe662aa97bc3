"""The office in one page, as a file."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePage(Message):
    """The page as of `at` (milliseconds since 1970). `unlinked`: the office has no address by
    which it could be opened.
    """

    KIND = "office-page"
    sha256: str
    at: int
    unlinked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePageLink(Message):
    """A link to the page. The link itself is made when this is sent, and stands nowhere else."""

    KIND = "office-page-link"
