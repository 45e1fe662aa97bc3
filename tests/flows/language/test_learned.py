"""What is learned from examples, and what is guessed by it."""

from flows.language.intents.intent import Intent
from flows.language.learned.likely import (
    FAULT,
    INTENTS,
    UNCLEAR,
    doubted,
    examples,
    likely,
    likely_intent,
)
from flows.language.learned.naive_bayes import NaiveBayes
from flows.sop.roles import AGENCY_HEAD

WEATHER = NaiveBayes(
    [
        ("rain", {"wet", "grey"}),
        ("rain", {"wet", "cold"}),
        ("sun", {"dry", "warm"}),
        ("snow", {"white", "cold"}),
    ]
)


def test_the_label_whose_examples_share_most_is_likeliest() -> None:
    assert WEATHER.likeliest({"wet"}).label == "rain"
    assert WEATHER.likeliest({"warm"}).label == "sun"


def test_features_that_no_example_has_say_nothing() -> None:
    assert WEATHER.likeliest({"wet", "unheard"}) == WEATHER.likeliest({"wet"})
    assert WEATHER.likeliest({"unheard"}).lead == 0


def test_more_of_the_same_leads_further() -> None:
    assert WEATHER.likeliest({"wet", "grey"}).lead > WEATHER.likeliest({"wet"}).lead > 0


def test_a_label_may_be_left_out() -> None:
    assert WEATHER.likeliest({"wet", "cold"}, without={"rain"}).label == "snow"


def test_every_outcome_of_an_example_is_known() -> None:
    known = {*INTENTS, FAULT, UNCLEAR, "content", "promotion"}
    assert {outcome for _, outcome in examples()} <= known


def test_what_officials_ask_is_guessed_for_them_alone() -> None:
    asked = "teknisi mana yang paling banyak menangani"
    assert likely(asked, {AGENCY_HEAD}) == "recap"
    assert likely(asked) != "recap"


def test_a_guess_is_marked_as_one() -> None:
    meant = likely_intent("ini bot bisa apa aja")
    assert meant is not None
    assert meant.intent is Intent.HOW
    assert meant.likely


def test_a_request_that_the_office_does_not_offer_is_no_guess() -> None:
    assert likely("mohon dibuatkan email dinas untuk pegawai baru") == "request"
    assert likely_intent("mohon dibuatkan email dinas untuk pegawai baru") is None


def test_words_that_nobody_said_stay_unclear() -> None:
    assert likely("zxcv qwerty") == UNCLEAR


def test_a_fault_after_a_long_greeting_is_not_doubted() -> None:
    said = "selamat pagi bapak ibu semua, semoga sehat selalu. printer kami mati"
    assert not doubted(said)
