"""Button data reads back as it was packed; anything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation.callback_data import LIMIT, Ambiguous, ForgedData, TooLong, pack, unpack
from handlers.views.parts.screen import ChoiceAction, Decide, Open, Pick

KEY = b"k" * 32
SAMPLE = Decide(case=1234, step="approve", round=2, outcome="approved")

words = st.text("abcdefghijklmnopqrstuvwxyz0123456789_-", max_size=10)
actions: st.SearchStrategy[ChoiceAction] = st.one_of(
    st.builds(
        Decide,
        case=st.integers(0, 10**9),
        step=words,
        round=st.integers(0, 999),
        outcome=words,
    ),
    st.builds(Pick, form=words, field=words, value=words, token=words),
    st.builds(Open, what=words, argument=words),
)


@given(actions)
def test_what_was_packed_is_unpacked_and_fits(action: ChoiceAction) -> None:
    data = pack(action, KEY)
    assert len(data.encode()) <= LIMIT
    assert unpack(data, KEY) == action


@given(actions, st.data())
def test_any_changed_byte_is_refused(action: ChoiceAction, data: st.DataObject) -> None:
    packed = pack(action, KEY).encode()
    place = data.draw(st.integers(0, len(packed) - 1))
    changed = bytes([packed[place] ^ data.draw(st.integers(1, 255))])
    forged = (packed[:place] + changed + packed[place + 1 :]).decode("utf-8", "surrogateescape")
    with pytest.raises(ForgedData):
        unpack(forged, KEY)


def test_every_single_bit_counts() -> None:
    packed = pack(SAMPLE, KEY).encode("latin-1")
    for place in range(len(packed)):
        for bit in range(8):
            changed = bytes([packed[place] ^ 1 << bit])
            with pytest.raises(ForgedData):
                unpack((packed[:place] + changed + packed[place + 1 :]).decode("latin-1"), KEY)


@given(st.text(max_size=70))
def test_invented_data_is_refused(data: str) -> None:
    with pytest.raises(ForgedData):
        unpack(data, KEY)


@pytest.mark.parametrize(
    "data",
    [
        "",
        ".",
        "d.1.approve.1.yes",
        "d.1.approve.1.yes.",
        "d.1.approve.1.yes.setuju—✓",
        "\ud800.\udfff",
        "'; DROP TABLE cases; --",
        "<b>x</b>",
        "x" * 65,
        "✓" * 64,
    ],
)
def test_data_of_no_button_is_refused(data: str) -> None:
    with pytest.raises(ForgedData):
        unpack(data, KEY)


def test_the_signature_of_one_button_fits_no_other() -> None:
    approve, reject = (
        pack(Decide(case=1, step="approve", round=1, outcome=outcome), KEY)
        for outcome in ("approve", "reject")
    )
    swapped = f"{approve.rpartition('.')[0]}.{reject.rpartition('.')[2]}"
    with pytest.raises(ForgedData):
        unpack(swapped, KEY)


def test_another_offices_key_opens_nothing() -> None:
    with pytest.raises(ForgedData):
        unpack(pack(SAMPLE, b"another"), KEY)


def test_what_does_not_fit_into_a_button_is_told_when_it_is_made() -> None:
    with pytest.raises(TooLong):
        pack(Open(what="menu", argument="x" * 60), KEY)


@pytest.mark.parametrize("argument", ["a.b", "é"])
def test_what_could_be_read_otherwise_is_told_when_it_is_made(argument: str) -> None:
    with pytest.raises(Ambiguous):
        pack(Open(what="menu", argument=argument), KEY)


def test_a_case_below_zero_is_told_and_not_spelled_for_ever() -> None:
    with pytest.raises(Ambiguous):
        pack(Decide(case=-1, step="repair", round=1, outcome="done"), KEY)
