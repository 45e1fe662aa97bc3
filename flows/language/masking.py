"""Mask secrets and clean up what people write, before anybody else reads it."""

import re
import unicodedata

MASK = "••••••"
NAME_LIMIT = 100
_LONGEST_ENDING = 10

_PASSWORD_SIGNS = ("pass", "pasw", "pswd", "pwd", "sandi")
_THREE_DIGITS = re.compile(r"\d{3}")

_PASSWORD = re.compile(
    r"""(?P<label>
          \b(?:pass(?:word|wd|code)?|pasword|pswd|pwd|(?:kata\W?)?sandi|passphrase)(?:nya)?\b
          (?:[^\S\n]+[^\W\d]+){0,2}?
          \s*(?:[:=]|\b(?:adalah|yaitu|ialah|is)\b)\s*
        )
        (?P<secret>"[^"\n]+"|'[^'\n]+'|\S+)""",
    re.IGNORECASE | re.VERBOSE,
)
# Without a colon only made-up words: at least four characters, letters with digits or signs.
_BARE_PASSWORD = re.compile(
    r"""(?P<label>\b(?:pass(?:word|wd)?|pasword|pswd|pwd|sandi)(?:nya)?[^\S\n]+)
        (?P<secret>(?!\w-\d{4}-\d{4,})(?=\S*\d|\S*[@\#$%!*&])(?=\S*[^\W\d])\S{4,}
        |\d{4,8}\b(?!-))""",
    re.IGNORECASE | re.VERBOSE,
)
_ONE = r"(?<![\d-])(?:\d{3}[ -]\d{3}|\d{4,8})(?![\d-])"
_DIGITS = rf"{_ONE}(?:[^\d\n]{{1,10}}{_ONE})*"
_CODE_WORD = (
    r"\b(?:otp|pin|(?<!error )(?<!eror )(?<!fault )(?<!support )(?<!service )(?<!stop )"
    r"(?:kode|code)"
    r"(?!\s+(?:pos|eror|err|error|galat|http|barang|surat|rekening|satker|klasifikasi|wilayah)\b)"
    r")(?:nya)?\b"
)
_CODE = re.compile(rf"(?P<label>{_CODE_WORD}[^\d\n]{{0,40}}?)(?P<secret>{_DIGITS})", re.IGNORECASE)
_CODE_BEFORE = re.compile(
    rf"(?P<secret>{_DIGITS})(?P<after>[^\d\n]{{0,20}}?{_CODE_WORD})", re.IGNORECASE
)
_NIK = re.compile(
    r"(?<!\d)(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4})(?!\d)"
)
_KEPT = re.compile(
    r"""\b[A-Z]-\d{4}-\d{4,}\b
        |(?<!\d)\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?!\d)
        |(?<![\d])(?:\+?62|0)[\s-]?8\d{1,3}(?:[\s-]?\d{3,4}){2,3}(?!\d)""",
    re.VERBOSE,
)

_BLANK_LETTERS = dict.fromkeys(map(ord, "\u115f\u1160\u2800\u3164\uffa0"), " ")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_CONTROLS = {code: None for code in (*range(32), 127) if not chr(code).isspace()}
_EMPTY_LINES = re.compile(r"\n{3,}")


def mask_secrets(text: str) -> str:
    """Replace passwords, codes (OTP, PIN) and NIK with MASK; keep case numbers, telephone numbers
    and NIP.
    """
    if not _may_hide(text):
        return text
    text = _PASSWORD.sub(_keep_label, text)
    text = _BARE_PASSWORD.sub(_keep_label, text)
    parts: list[str] = []
    end = 0
    # A number to be kept must not be taken for a code just because that word is near it.
    for kept in _KEPT.finditer(text):
        parts += [_mask_numbers(text[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, _mask_numbers(text[end:])])


def clean_name(text: str) -> str:
    """One line without invisible characters (bidi controls, zero widths), NAME_LIMIT at most."""
    return " ".join(_visible(text).split())[:NAME_LIMIT].rstrip()


def clean_file_name(text: str) -> str:
    """The name of a file as by clean_name; a long one keeps its ending, by which it is opened."""
    whole = " ".join(_visible(text).split())
    stem, dot, ending = whole.rpartition(".")
    if len(whole) <= NAME_LIMIT or not dot or len(ending) > _LONGEST_ENDING:
        return clean_name(text)
    return f"{stem[: NAME_LIMIT - len(ending) - 1].rstrip()}.{ending}"


def clean_text(text: str, limit: int) -> str:
    """Several lines without invisible characters, no two empty lines together; `limit` characters
    at most.
    """
    lines = _visible(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    folded = "\n".join(" ".join(line.split()) for line in lines).strip()
    return _EMPTY_LINES.sub("\n\n", folded)[:limit].rstrip()


def _may_hide(text: str) -> bool:
    """Whether the text may hold a secret: three digits, or a word for a password."""
    folded = text.casefold()
    return any(sign in folded for sign in _PASSWORD_SIGNS) or bool(_THREE_DIGITS.search(text))


def _mask_numbers(text: str) -> str:
    text = _NIK.sub(MASK, text)
    text = _CODE.sub(_keep_label, text)
    return _CODE_BEFORE.sub(lambda found: MASK + found["after"], text)


def _keep_label(found: re.Match[str]) -> str:
    return found["label"] + MASK


def _visible(text: str) -> str:
    if text.isascii():
        return text.translate(_CONTROLS)
    return "".join(
        each
        for each in unicodedata.normalize("NFC", text).translate(_BLANK_LETTERS)
        if each.isspace() or unicodedata.category(each) not in _UNSEEN
    )
