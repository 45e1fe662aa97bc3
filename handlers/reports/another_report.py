"""Another fault, told of by somebody whose report of the first one is still open."""

from collections.abc import Sequence
from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.faults.another_fault import plainly_another
from flows.faults.report_draft import Draft, Question
from flows.language.learned.likely import doubted
from handlers.conversation.talk import Talk
from handlers.reports.questions import MOST


def beside(talk: Talk, draft: Draft, said: str, files: Sequence[CaseFile]) -> Draft:
    """The draft of words that may be about `files`: it is asked to which it belongs, unless they
    plainly report another fault.
    """
    if not files:
        return draft
    if is_another(talk, said, files):
        return replace(draft, asked="", apart=True)
    return replace(draft, asked=Question.BELONGS.value)


def is_another(talk: Talk, said: str, files: Sequence[CaseFile]) -> bool:
    """Whether words plainly report another fault than each of these cases, all of which the
    speaker reported: who works on one may be telling of its cause.
    """
    person = talk.visit.person.id
    own = all(person in (file.case.reporter, file.filed_by) for file in files)
    if not own or len(files) >= MOST or doubted(said):
        return False
    return plainly_another(said, files, talk.office.urgency.public_services)
