"""The understanding of screens: a table by kind, and the screens that were not."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from bench.screenshots.reading import Read
from bench.screenshots.truth import SAID_AS_WELL

GOALS = "goals: category right 90 %, target right 80 % of the plain ones, sure and wrong 3 %"


def category_right(read: Read) -> bool:
    return (read.seen.category or None) == read.screen.page.truth.category


def target_right(read: Read) -> bool:
    return (read.seen.target or None) == read.screen.page.truth.target


def error_right(read: Read) -> bool:
    """Whether the error is said, or one that comes to the same (SAID_AS_WELL)."""
    told, true = read.seen.error or None, read.screen.page.truth.error
    return told == true or told in SAID_AS_WELL.get(true or "", ())


def sure_and_wrong(read: Read) -> bool:
    """Whether a category is set by itself that is not the true one."""
    return bool(read.seen.category) and read.seen.sure and not category_right(read)


def table(found: Sequence[Read]) -> Iterator[str]:
    """Lines by kind, then all; seconds are medians, of the processor too, memory the most."""
    yield (
        f"{'kind':<12}{'screens':>8}{'category':>10}{'target':>8}{'error':>7}{'wrong':>7}"
        f"{'seconds':>9}{'cpu s':>7}{'MB':>6}"
    )
    for kind in dict.fromkeys(each.screen.page.kind for each in found):
        yield _line(kind, [each for each in found if each.screen.page.kind == kind])
    yield _line("plain", [each for each in found if each.screen.plain])
    yield _line("photos", [each for each in found if not each.screen.plain])
    yield _line("all", found)


def missed(found: Iterable[Read]) -> Iterator[str]:
    """A line on each screen of which something was not understood."""
    for each in found:
        if category_right(each) and target_right(each) and error_right(each):
            continue
        true, seen = each.screen.page.truth, each.seen
        sure = "SURE AND WRONG" if sure_and_wrong(each) else ""
        photo = "photo" if each.screen.photographed else ""
        yield (
            f"{each.screen.name} {photo} is {true.category}/{true.target}/{true.error}, seen as"
            f" {seen.category}/{seen.target}/{seen.error} {seen.confidence} {sure}\n"
            f"      {each.text[:400]}"
        )


def _line(name: str, found: Sequence[Read]) -> str:
    aimed = [each for each in found if each.screen.plain and each.screen.page.truth.target]
    seconds = median(each.taken.seconds for each in found)
    processor = median(each.taken.processor for each in found)
    return (
        f"{name:<12}{len(found):>8}{_share(map(category_right, found)):>10}"
        f"{_share(map(target_right, aimed)):>8}{_share(map(error_right, found)):>7}"
        f"{_share(map(sure_and_wrong, found)):>7}{seconds:>9.1f}{processor:>7.1f}"
        f"{max(each.taken.mb for each in found):>6.0f}"
    )


def _share(of: Iterable[bool]) -> str:
    all_of = [*of]
    return f"{100 * sum(all_of) / len(all_of):.0f} %" if all_of else "-"
