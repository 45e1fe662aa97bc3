"""Whether a text is English, by words that Indonesian chats do not have."""

import re

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_ENGLISH_WORDS = """
    the is are was were has have had been my our your we you they it its i on of from to and this
    that there not dont doesnt cant cannot wont isnt what when where who which how why please can
    could would should will with since again now any do does did need want am be at by for an in
    """
_INDONESIAN_WORDS = """
    yang yg di dan tidak tdk gak pak bu bapak ibu saya sy kami ini itu sudah sdh su untuk utk dari
    dr ke ada bisa mohon tolong min kak kaka beta katong seng dengan dgn apa siapa kapan mana nya
    lagi lg ya dong mau juga pada akan telah belum blm
    """
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_INDONESIAN = frozenset(_INDONESIAN_WORDS.split())
_FEWEST = 2


def english(text: str) -> bool:
    """Whether the text is English: several of its words are, and none is Indonesian."""
    words = [word.replace("'", "").replace("’", "") for word in _WORD.findall(text.lower())]
    known = sum(word in _ENGLISH for word in words)
    return known >= _FEWEST and not any(word in _INDONESIAN for word in words)
