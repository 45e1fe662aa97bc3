"""Numbers as lists and notes write them."""

_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_MARKS = "*†‡§"


def counted(number: int, form: str) -> str:
    """A number in one of Word's forms, such as `lowerRoman`; in digits in forms not listed."""
    match form:
        case "none":
            return ""
        case "upperRoman" | "lowerRoman":
            return _cased(_roman(number), form)
        case "upperLetter" | "lowerLetter":
            return _cased(_letters(number), form)
        case "decimalZero":
            return f"{number:02}"
        case "decimalEnclosedParen":
            return f"({number})"
        case "numberInDash":
            return f"- {number} -"
        case "decimalEnclosedCircle" if 1 <= number <= 20:
            return chr(0x245F + number)
        case "chicago" if number > 0:
            return _MARKS[(number - 1) % 4] * ((number - 1) // 4 + 1)
    return str(number)


def _cased(text: str, form: str) -> str:
    return text.lower() if form.startswith("lower") else text


def _roman(number: int) -> str:
    if not 0 < number < 5000:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _letters(number: int) -> str:
    """A to Z, then AA to ZZ, AAA ... as word processors count."""
    if not 0 < number < 780:
        return str(number)
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
