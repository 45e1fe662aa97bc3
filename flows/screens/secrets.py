"""What looks secret on a page: passwords, codes, NIK, account numbers, tokens."""

import re
from collections.abc import Iterator, Sequence

from flows.language.masking import MASK, mask_secrets
from flows.screens.page import Box, Page, Word, text_of

_LABEL = re.compile(
    r"^\W*(?:(?:kata\s?)?sandi|password|passphrase|passcode|pin|(?:kode\s)?otp|kode\sverifikasi|"
    r"verification\scode|n[il1]k|no(?:mor)?\.?\s(?:nik|ktp|rekening|rek|kartu)|rekening|"
    r"account\s(?:number|no\.?)|api\skey|token|secret|cvv|cvc)\b\W*(?:anda|baru|lama)?\W*$",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"(?P<label>\b(?:no(?:mor)?\.?\s?)?(?:rek(?:ening)?|account\s(?:number|no)|va|virtual\saccount)"
    r"\b\.?[^\d\n]{0,24}?)(?P<secret>\d(?:[ .-]?\d){6,19})",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<label>\b(?:api[\s_-]?key|(?:access|auth|secret|bearer)[\s_-]?(?:token|key)?|token|secret)"
    r"(?:\s*[:=]\s*|\s+)(?=\S*\d)|[?&](?:token|key|sid|code|auth|session)=)(?P<secret>[\w.+/=-]{8,})",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?P<secret>\beyJ[\w-]{8,}(?:\.[\w-]+)*|\b(?=\w*\d)(?=\w*[a-f])[0-9a-f]{32,}\b)"
)
_NEARLY_NIK = re.compile(r"(?<!\w)[\dOolIS]{16}(?!\w)")
_DIGITS_OF_NIK = 13
_VALUE = re.compile(r"^(?=.*[\d@#$%!&*])\S+(?:\s\S+){0,2}$|^\S{8,}$")
_VALUE_LENGTH = range(4, 41)
_HIDDEN = re.compile(r"^[•*●·.\-–—_]+$")


def masked(text: str) -> str:
    """The text with everything that looks secret replaced by MASK."""
    text = _NEARLY_NIK.sub(_nearly_nik, mask_secrets(text))
    for pattern in (_ACCOUNT, _TOKEN):
        text = pattern.sub(lambda found: found["label"] + MASK, text)
    return _BARE.sub(MASK, text)


def masked_lines(page: Page) -> tuple[str, ...]:
    """The lines of the page, masked; a value below a label such as "Kata sandi" counts too."""
    lines = [text_of(line) for line in page.lines]
    return tuple(
        MASK if _below_label(lines, at) else masked(line) for at, line in enumerate(lines)
    )


def secret_boxes(page: Page) -> tuple[Box, ...]:
    """The boxes of the words that are masked."""
    lines = [text_of(line) for line in page.lines]
    return tuple(
        word.box
        for at, words in enumerate(page.lines)
        for word in (words if _below_label(lines, at) else _masked_words(words))
    )


def _below_label(lines: Sequence[str], at: int) -> bool:
    line = lines[at].strip()
    return (
        at > 0
        and _LABEL.match(lines[at - 1]) is not None
        and len(line) in _VALUE_LENGTH
        and _VALUE.match(line) is not None
        and _HIDDEN.match(line) is None
        and _LABEL.match(line) is None
    )


def _masked_words(words: Sequence[Word]) -> Iterator[Word]:
    """The words of a line of which masking leaves nothing or a part."""
    line = text_of(words)
    spans, start = _spans(line, masked(line)), 0
    for word in words:
        end = start + len(word.text)
        if any(first < end and start < last for first, last in spans):
            yield word
        start = end + 1


def _spans(plain: str, hidden: str) -> list[tuple[int, int]]:
    """Where the parts of the plain text stand that MASK replaces."""
    if plain == hidden:
        return []
    pattern = "(.+?)".join(map(re.escape, hidden.split(MASK)))
    found = re.fullmatch(pattern, plain)
    if found is None:
        return [(0, len(plain))]
    return [found.span(number) for number in range(1, (found.lastindex or 0) + 1)]


def _nearly_nik(found: re.Match[str]) -> str:
    digits = sum(each.isdigit() for each in found[0])
    return MASK if digits >= _DIGITS_OF_NIK else found[0]
