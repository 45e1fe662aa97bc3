"""Edited messages: the words of an open draft follow, a report that was sent stays as it is."""

from aiogram import Router
from aiogram.types import Message

from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import EditIgnored, SecretWarning
from handlers.cards import edited_answers
from handlers.conversation.talk import Talk
from handlers.incoming.entry import new_report
from handlers.reports.amending import ask_afresh, corrected
from handlers.reports.questions import open_files
from handlers.reports.report import WORDS, load

FILES = ("video", "video_note", "animation", "audio", "document", "voice", "sticker")


async def edited(message: Message, talk: Talk, before: Message | None) -> None:
    """Be silent if nothing changed, take what changes an open draft, and say of anything else
    that it changes nothing.
    """
    if before is not None and _content(before) == _content(message):
        return
    was, said = _words(before) if before is not None else "", _words(message)
    if was and (await _taken(talk, was, said) or await edited_answers.taken(talk, was, said)):
        return
    half_way = await talk.state.get_state() is not None and await load(talk) is None
    answered = await _answered(talk, was) if was and not half_way else None
    await talk.tell(EditIgnored(on_record=answered, half_way=half_way or None))


async def _answered(talk: Talk, was: str) -> str | None:
    """The number of the case on whose record the words stand as an answer."""
    case = await talk.desk.notes.case_of(talk.visit.person.id, mask_secrets(was))
    file = await talk.desk.cases.by_id(case) if case is not None else None
    return file.case.number if file is not None else None


async def _taken(talk: Talk, was: str, said: str) -> bool:
    draft = await load(talk)
    told = corrected(draft, was, said) if draft is not None else None
    if told is None:
        return False
    if was == said:
        return True
    if mask_secrets(said) != said:
        await talk.tell(SecretWarning())
    if not told.awaiting:  # it was asked whether the words are a report: judge the new ones
        await new_report(talk, said, files=await open_files(talk))
    else:
        await ask_afresh(talk, told)
    return True


def _words(message: Message) -> str:
    return clean_text(message.text or message.caption or "", WORDS)


def _content(message: Message) -> tuple[str | None, ...]:
    files = [getattr(message, name) for name in FILES]
    photo = message.photo[-1] if message.photo else None
    ids = [file.file_unique_id if file is not None else None for file in (*files, photo)]
    return (message.text, message.caption, *ids)


def register(router: Router) -> None:
    router.edited_message.register(edited)
