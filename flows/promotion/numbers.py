"""Numbers of a round (SOP B.7): what was done, who was reached, how it was received."""

from collections import Counter
from collections.abc import Iterable, Sequence

from flows.content.content import GONE, Link
from flows.messages.parts.promotion_facts import Counted, RoundNumbers
from flows.promotion.promotion import Appointment, Direction, Introduction, Visit


def numbers(
    appointments: Sequence[Appointment],
    visits: Sequence[Visit],
    links: Sequence[Link],
    introductions: Sequence[Introduction],
    *,
    shots: Sequence[str],
) -> RoundNumbers:
    """Counts and, by channel and reaction, (code, count) pairs in order of appearance. `shots` are
    the channels of the screenshots.
    """
    visits = [each for each in visits if each.struck_at is None]
    return RoundNumbers(
        planned=sum(each.cancelled_at is None for each in appointments),
        visits=len(visits),
        going=sum(each.direction is Direction.GOING for each in visits),
        receiving=sum(each.direction is Direction.RECEIVING for each in visits),
        people=sum(each.people for each in visits),
        institutions=len({_plain(each.institution) for each in visits}),
        links=sum(link.state not in GONE for link in links),
        channels=_counted(link.channel for link in links if link.state not in GONE),
        shots=len(shots),
        shot_channels=_counted(shots),
        introductions=len(introductions),
        reactions=_counted(each.reaction.value for each in introductions),
    )


def _counted(codes: Iterable[str]) -> list[Counted]:
    return [Counted(code, times) for code, times in Counter(codes).items()]


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
