"""Phone numbers in every usual form; what cannot be known is refused, never guessed."""

import pytest

from flows.people.phone import account_number, phone_number


@pytest.mark.parametrize(
    "written",
    [
        "081234567890",
        "0812-3456-7890",
        "0812 3456 7890",
        "0812.3456.7890",
        "(0812) 34567890",
        "+6281234567890",
        "+62 812-3456-7890",
        "+62 (0)812 3456 7890",
        "+62 0812 3456 7890",
        "(+62) 812 3456 7890",
        "6281234567890",
        "62081234567890",
        "62.812.3456.7890",
        "006281234567890",
        "00 62 812 3456 7890",
        "81234567890",
        "812-3456-7890",
        "81,234,567,890",
        "81.234.567.890",
        "81234567890.0",
        "81234567890,00",
        "6281234567890.0",
        "HP 081234567890",
        "No. HP: 0812 3456 7890",
        "WA: 081234567890",
        "tel:+6281234567890",
        "https://wa.me/6281234567890",
        "0812\N{NON-BREAKING HYPHEN}3456\N{EN DASH}7890",
        "0812\N{NO-BREAK SPACE}3456\N{NO-BREAK SPACE}7890",
        "\N{LEFT-TO-RIGHT EMBEDDING}+62 812-3456-7890\N{POP DIRECTIONAL FORMATTING}",
    ],
)
def test_every_usual_form_is_the_same_number(written: str) -> None:
    assert phone_number(written) == "6281234567890"


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("(0913) 21234", "6291321234"),
        ("+62 913 21234", "6291321234"),
        ("021-3456789", "62213456789"),
        ("0811234567", "62811234567"),
        ("+65 6123 4567", "6561234567"),
        ("0065 6123 4567", "6561234567"),
        ("+81 90 1234 5678", "819012345678"),
    ],
)
def test_a_landline_or_another_country_keeps_its_digits(written: str, number: str) -> None:
    assert phone_number(written) == number


@pytest.mark.parametrize(
    "written",
    [
        *("", "12", "0812x", "++6281234567890", "٠٨١٢٣٤٥٦٧٨٩٠", "1" * 16, "+0812345678"),
        *("0812345678901234", "+62812", "081234567890 / 081298765432", "0812345", "08412345678"),
        *("411872345", "6561234567", "91321234", "2026-11-28", "081234567890 ext 5"),
        *("0000000000", "62000000000", "84123456789"),
    ],
)
def test_what_is_no_phone_number_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not a phone number"):
        phone_number(written)


@pytest.mark.parametrize("written", ["8,12346E+10", "8.12346E+10", "6,28123E+12", "6E+12"])
def test_a_number_that_a_spreadsheet_rounded_says_what_to_do(written: str) -> None:
    with pytest.raises(ValueError, match=r"rounded by a spreadsheet.*column as Text"):
        phone_number(written)


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("6281234567890", "6281234567890"),
        ("+62 812-3456-7890", "6281234567890"),
        ("819012345678", "819012345678"),
        ("6561234567", "6561234567"),
        ("081234567890", "6281234567890"),
    ],
)
def test_a_channel_tells_the_country_with_or_without_a_plus(told: str, number: str) -> None:
    assert account_number(told) == number
