"""The truth about a picture: its content, and what should be understood of it."""

from dataclasses import dataclass, field

from flows.faults.category import Category

BROWSER = "browser"
"""The page in a browser with its address."""
APP = "app"
"""The page as an application that fills the screen."""
DESKTOP = "desktop"
"""The page as a window over a desktop computer's background."""
WHOLE = "whole"
"""The page is the whole screen."""


SAID_AS_WELL = {
    "app_error": {"not_loaded", "not_saved", "session", "app_stopped", "server_error", "reset"},
    "network": {"wifi", "cable", "no_internet"},
    "no_internet": {"wifi", "network"},
    "unavailable": {"maintenance"},
    "memory": {"program"},
    "timeout": {"not_loaded", "unreachable"},
    "refused": {"unreachable"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """`category` None: nothing is to be proposed. Nothing is wrong if there is no `error`."""

    category: Category | None = None
    target: str | None = None
    """Key of a target of the office."""
    error: str | None = None
    """Of `flows/screens/signs`; what is said as rightly stands in SAID_AS_WELL."""


SILENT = Truth()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page that is drawn. `failure` is how the browser fails to open `address` (browser.py); its
    own page is then shown in place of `body`.
    """

    kind: str
    truth: Truth
    body: str = ""
    address: str = ""
    title: str = ""
    frame: str = BROWSER
    failure: str | None = None
    phone: bool | None = None
    """Whether only phones show it (True), or only computers (False)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A page on one device: reduced as Telegram does, or photographed from the device."""

    name: str
    page: Page
    phone: bool
    dark: bool = False
    photographed: bool = False
    seed: int = field(default=0)

    @property
    def plain(self) -> bool:
        return not self.photographed
