"""Secrets on a page: passwords, codes, tokens, numbers of accounts, cards and papers."""

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
_PROMPT = re.compile(
    r"\botp\b|\b(?:kode|code)\b.{0,40}(?:digit|verifi|sms|dikirim|sent)|verifi\w+\s(?:kode|code)",
    re.IGNORECASE,
)
_SINGLE_DIGITS = re.compile(r"\d(?:[\s-]?\d){3,7}")
_LABELLED = tuple(
    re.compile(f"(?P<label>{label})(?P<secret>{secret})", re.IGNORECASE)
    for label, secret in (
        (
            r"\b(?:(?:no(?:mor)?\.?\s?)?(?:rek(?:ening)?|account\s(?:number|no)|va|virtual\saccount)"
            r"|token\slistrik)\b\.?[^\d\n]{0,24}?",
            r"\d(?:[ .-]?\d){6,19}",
        ),
        (
            r"\b(?:passw(?:or)?d|pwd|pass|(?:kata\s?)?sandi|passphrase)\b[\w -]{0,16}[:=]\s*",
            r"\S+(?:\s(?=\S*[\d@#$%!*&])\S+){0,2}$",
        ),
        (
            r"\b(?:(?:api|app|jwt|private)[\s_-]?key|(?:access|auth|secret|bearer)[\s_-]?(?:token|key)?|token|secret)"
            r"(?:\s*[:=]\s*|\s+)(?=\S*\d)|[?&](?:token|key|sid|code|auth|session)=",
            r"[\w.+/=-]{8,}",
        ),
        (
            r"\b(?:\w{1,40}_)?(?:password|passwd|pwd|secret|token|apikey|(?<=_)key)\b[\"']?"
            r"\s*(?:=>|[:=])\s*[\"']?",
            r"[^\s\"',;•]+",
        ),
        (
            r"\b[A-Z]\w{0,40}_(?:password|passwd|secret|token|key)\b[\"']?\s+[\"']?",
            r"[^\s\"',;•]{4,}",
        ),
        # An engine reads the = of a setting as a dash, and the _ of its name as a blank or a dot.
        (
            r"\b(?:password|passwd|pwd|secret|(?:api|app|jwt|private)[\s._-]{0,2}key)\s?[:=~-]{1,2}\s?",
            r"(?=\S*\d)[^\s•]{6,}",
        ),
        (r"://[^\s/@:]*:", r"[^\s/@]+(?=@)"),
        (r"\bmysql\w*\s[^\n]*?-p", r"[^\s•]{3,}"),
        (
            r"\b(?:wpa\d?|wep|network|security|keamanan|jaringan|pre-?shared|wi-?fi)\W{0,3}"
            r"(?:security\s)?(?:key|kunci)\b\W{0,3}|\b(?:kunci\b[\w ]{0,20}\s*[:=]|passphrase)\s*",
            r"(?=\S*[\d@#$%!*&])\S{4,}|(?<=passphrase )\S+(?:\s\S+)*",
        ),
        (
            r"\b(?:recovery|backup|pemulihan|cadangan)\b\W{0,3}(?:codes?\b|kode\b)?\W{0,3}",
            r"(?=\S*\d)\w{4,}(?:-\w{4,})+",
        ),
        (r"\b(?:code|kode)\b[^\d\n]{0,20}", r"\d\d-\d\d-\d\d\b"),
        (r"\b(?:cvv|cvc)\d?\b\W{0,3}", r"\d{3,4}\b"),
        (r"\bnpwp\b[^\d\n]{0,24}", r"\d(?:[ .-]?\d){14,15}(?!\d)"),
        (r"\b(?:paspor|passport)\b[^\d\n]{0,24}?", r"\b[A-Z]{1,2}\s?\d{6,7}\b"),
        (
            r"\b(?:bpjs|jkn|kis|kpj|peserta)\b[^\d\n]{0,30}",
            r"(?!0[ -]?8|62[ -]?8)\d(?:[ .-]?\d){10,12}(?!\d)",
        ),
    )
)
_BARE = re.compile(
    r"(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}(?!\d)"  # NPWP
    r"|\beyJ[\w-]{8,}(?:\.[\w-]+)*|\b(?=\w*\d)(?=\w*[a-f])[0-9a-f]{32,}\b"
    r"|\bG-\d{6}\b(?=.*\b(?:code|kode)\b)|\bA(?:KIA|SIA)[0-9A-Z]{16}\b|\bEAA\w{20,}"
    r"|\b(?:gh[pousr]_|github_pat_|glpat-|xox[abpr]-|sk-|AIza)[\w-]{16,}|\b\d{8,10}:[\w-]{30,}"
    r"|(?<![\w/+])(?=[\w/+]*\d)(?=[\w/+]*[a-z])(?=[\w/+]*[A-Z])[A-Za-z0-9/+]{32,}={0,2}"
)
_NEARLY_NIK = re.compile(r"(?<!\w)[\dOolIS]{16}(?!\w)")
_DIGITS_OF_NIK = 13
_VALUE = re.compile(r"^(?=.*[\d@#$%!&*])\S+(?:\s\S+){0,2}$|^\S{8,}$")
_VALUE_LENGTH = range(4, 41)
_PAPER = re.compile(
    r"^\W*(?:no(?:mor)?\.?\s)?(?:npwp|paspor|passport|(?:kartu\s|peserta\s)*(?:bpjs|jkn|kis|kpj)"
    r"|kartu\speserta)(?:\s(?:no|number|kesehatan|ketenagakerjaan))?\W*$",
    re.IGNORECASE,
)
_NUMBER_OF_PAPER = re.compile(r"^(?:[A-Z]{1,2}\s?\d{6,7}|\d(?:[ .-]?\d){10,15})$")
_HIDDEN = re.compile(r"^[•*●·.\-–—_]+$")


def masked(text: str) -> str:
    """The text with everything that looks secret replaced by MASK."""
    for pattern in _LABELLED:
        text = pattern.sub(lambda found: found["label"] + MASK, text)
    return _BARE.sub(MASK, _NEARLY_NIK.sub(_nearly_nik, mask_secrets(text)))


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
    if at > 0 and _PROMPT.search(lines[at - 1]) and _SINGLE_DIGITS.fullmatch(line):
        return True
    if at > 0 and _PAPER.match(lines[at - 1]) and _NUMBER_OF_PAPER.match(line):
        return True
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
    """The places in the plain text of the parts that MASK replaces."""
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
