"""Signs of the fonts Symbol, Wingdings and Webdings, which have codes of their own."""

_SYMBOL = dict(
    zip(
        (*range(0x20, 0x7F), *range(0xA0, 0xFF)),
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓ"
        "ΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνο"
        "πθρστυϖωξψζ{|}∼"
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩"
        "∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
        "\0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
        strict=True,
    )
)
_WINGDINGS = dict(
    zip(
        (*range(0x20, 0x7F), *range(0x80, 0x100)),
        " ✏✂✁👓🕭🕮🕯☎✆✉🖂📪📫📬📭📁📂📄🗏🗐🗄⌛⌨🖰🖲💻🖴🖫💾✇✍🖎✌👌👍👎☜☞☝"
        "☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□"
        "🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷"
        "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•▪⚪🞆🞈◉◎🔿▪"
        "◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗"
        "🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋🡨🡪🡩🡫🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬁⬀⬃"
        "⬂🢬🢭✗✓☒☑\0",
        strict=True,
    )
)
_WINGDINGS |= {0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xA8: "□", 0x9E: "·"}
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x97: "●", 0xA3: "☐"}
_WEBDINGS = {0x61: "✓", 0x72: "✗", 0x63: "□", 0x67: "■", 0x6E: "●", 0x59: "♥"}
_FONTS = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": _WEBDINGS,
    "wingdings 3": {0x75: "▶", 0x7D: "▶", 0x70: "▲", 0x71: "▼", 0x74: "◀"},
}
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def is_symbol_font(font: str | None) -> bool:
    return (font or "").lower() in _FONTS


def signs(text: str, font: str | None) -> str:
    """The text in Unicode, if its font or its codes are a symbol font's; UNKNOWN for signs that no
    table has.
    """
    table = _FONTS.get((font or "").lower())
    if table is None:
        if not any("\uf020" <= each <= "\uf0ff" for each in text):
            return text
        table = _SYMBOL if font is None else {}
    return "".join(_sign(each, table) for each in text)


def _sign(sign: str, table: dict[int, str]) -> str:
    code = ord(sign)
    if 0xF020 <= code <= 0xF0FF:
        code -= 0xF000
    elif code > 0xFF or code < 0x20:
        return sign
    found = table.get(code, UNKNOWN)
    return UNKNOWN if found == "\0" else found
