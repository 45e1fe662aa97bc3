"""The content of a voice note, in the words of its sender's language."""

from collections.abc import Sequence

from bot.texts.fluent import Texts
from flows.faults.voice_hearing import VoiceHearing
from flows.language.masking import clean_text
from flows.language.spoken_secrets import mask_spoken
from flows.monitoring.target import Target
from handlers.views.parts.phrases import say

LANGUAGES = {"id": "id", "en": "en"}
LONGEST = 2000


def spoken_language(language: str) -> str:
    """The language to listen in: the one that the sender reads."""
    return LANGUAGES.get(language, "id")


def terms(texts: Texts, targets: Sequence[Target], language: str) -> str:
    """Words that reports are likely to have, so that they are heard rightly."""
    names = ", ".join(target.name for target in targets[:20])
    return texts.plain(say("voice-terms", names=names or "none"), language)


def hearing(texts: Texts, text: str, language: str, *, longer: bool) -> VoiceHearing:
    """The proposal: the words alone, as a description, and as a quotation."""
    clean = clean_text(text, LONGEST)
    masked = mask_spoken(clean)
    given = {"words": masked, "longer": "yes" if longer else "no"}
    return VoiceHearing(
        text=masked,
        description=texts.plain(say("voice-told", **given), language),
        quote=texts.plain(say("voice-quote", **given), language),
        hidden=masked != clean,
    )
