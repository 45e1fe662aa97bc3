"""The choice of a device for each page: by a seed, the same in every run."""

from collections.abc import Iterator, Sequence
from random import Random

from bench.screenshots.held_out import office as held_out_office
from bench.screenshots.held_out import pages as held_out
from bench.screenshots.held_out2 import devices as held_out2_devices
from bench.screenshots.held_out2 import office as held_out2_office
from bench.screenshots.held_out2 import served as held_out2_served
from bench.screenshots.truth import Page, Screen
from bench.screenshots.tuned import (
    applications,
    browser_errors,
    dialogs,
    gateways,
    hacked,
    office,
    silent,
)
from bench.screenshots.tuned_too import applications as other_applications
from bench.screenshots.tuned_too import browsers, devices, nothing, servers, taken_over
from bench.screenshots.tuned_too import office as other_office

SETS = {
    "tuned": (office.TARGETS, (browser_errors, gateways, applications, hacked, dialogs, silent)),
    "tuned_too": (
        other_office.TARGETS,
        (browsers, servers, other_applications, taken_over, devices, nothing),
    ),
    "held_out": (held_out_office.TARGETS, (held_out,)),
    "held_out2": (held_out2_office.TARGETS, (held_out2_served, held_out2_devices)),
}
_PHOTOGRAPHED = 4
"""Every so many screens, one is a photo of the device in place of a screenshot."""


def screens(chosen: str, seed: int) -> list[Screen]:
    """Two screens of each page: on a phone and on a computer if both can show it, one in light and
    one in dark colours.
    """
    _, modules = SETS[chosen]
    pages = [page for module in modules for page in module.pages()]
    return list(_cast(pages, Random(f"{chosen} {seed}")))


def _cast(pages: Sequence[Page], chance: Random) -> Iterator[Screen]:
    for number, page in enumerate(pages):
        dark_first = chance.random() < 0.5
        for second in (False, True):
            place = 2 * number + second
            yield Screen(
                name=f"{place:03}-{page.kind}-{page.truth.error or 'none'}",
                page=page,
                phone=page.phone if page.phone is not None else second,
                dark=dark_first != second,
                photographed=place % _PHOTOGRAPHED == _PHOTOGRAPHED - 1,
                seed=chance.randrange(2**31),
            )
