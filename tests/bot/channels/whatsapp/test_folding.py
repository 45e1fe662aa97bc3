"""Two screens in one message, and what waits for company."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.channel import Parcel
from bot.channels.whatsapp.folding.nods import is_nod
from bot.channels.whatsapp.folding.packing import packed
from bot.channels.whatsapp.folding.patience import ACT, COMPANY, patience
from flows.messages.kinds.forms import FieldFacts, FormField, Recorded
from handlers.views.parts.phrases import open_, pick, say
from handlers.views.parts.screen import Choice, Decide, MediaItem, MediaKind, Screen

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
FACTS = FieldFacts(
    token="t", step="repair", outcome="done", field="cause", options=[], required=True
)


def _decide() -> Choice:
    action = Decide(case=1, step="approve", round=1, outcome="approve")
    return Choice(label=say("choice-approve"), action=action)


CARD = Screen(text=(say("card"),), choices=((_decide(),),))
LOOK = Screen(text=(say("news"),), choices=((open_("choice-history", "history", "1"),),))
QUESTION = Screen(text=(say("asked"),), choices=((pick("choice-skip", "a", "skip", "t"),),))
NEWS = Screen(text=(say("news"),))


def _files(count: int) -> Screen:
    items = [MediaItem(kind=MediaKind.PICTURE, sha256=f"{at}") for at in range(count)]
    return Screen(text=(say("files"),), media=tuple(items))


def test_news_and_a_card_are_one_screen_in_their_order() -> None:
    both = packed(NEWS, CARD)
    assert both is not None
    assert [each.id for each in both.text] == ["news", "card"]
    assert both.choices == CARD.choices


def test_choices_for_deciding_come_before_those_for_looking() -> None:
    both = packed(LOOK, CARD)
    assert both is not None
    assert both.choices == (*CARD.choices, *LOOK.choices)


def test_what_takes_a_decision_back_stands_behind_lainnya_of_the_next_card() -> None:
    back = Decide(case=1, step="publish", round=1, outcome="revoke")
    undo = Choice(label=say("choice-revoke"), action=back)
    done = Screen(text=(say("done"),), choices=((undo,),), settled=True)
    both = packed(done, CARD)
    assert both is not None
    assert [each.id for each in both.text] == ["done", "card"]
    assert (both.choices, both.more) == (CARD.choices, done.choices)
    news = packed(done, NEWS)
    assert news is not None
    assert (news.choices, news.settled) == (done.choices, True)
    assert packed(news, CARD) is not None


@pytest.mark.parametrize("other", [CARD, QUESTION, Screen(text=(), ask_reply=True)])
def test_an_answer_has_one_question(other: Screen) -> None:
    assert packed(CARD, other) is None


def test_of_many_files_one_stands_on_the_card_that_shows_them() -> None:
    look = open_("choice-see-evidence", "evidence", "1")
    card = Screen(text=CARD.text, choices=(*CARD.choices, (look,)))
    many, few = packed(_files(4), card), packed(_files(3), card)
    assert many is not None
    assert few is not None
    assert [each.sha256 for each in many.media] == ["0"]
    assert len(few.media) == 3


def test_a_question_waits_only_if_it_was_asked_before() -> None:
    assert patience(FormField(asked=FACTS), "send") is None
    assert patience(FormField(asked=FACTS, told=True), "send") == ACT
    assert ACT < COMPANY


@pytest.mark.parametrize(
    ("screen", "age", "nod"),
    [(NEWS, 0, True), (NEWS, 3, False), (LOOK, 0, False), (_files(1), 0, False)],
)
def test_only_a_fresh_receipt_without_more_is_a_mark(screen: Screen, age: int, nod: bool) -> None:
    parcel = Parcel(
        chat_id=1,
        screen=screen,
        language="id",
        made=NOW - timedelta(minutes=age),
        message=Recorded(number="G-1", done="done"),
    )
    assert is_nod(parcel, NOW) is nod
