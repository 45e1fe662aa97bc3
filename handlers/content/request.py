"""/konten: begin a request for content without describing it first."""

from dataclasses import replace

from flows.content.sop import CONTENT
from handlers.conversation.talk import Talk
from handlers.reports.report import begin, hear, proceed


async def begin_request(talk: Talk, argument: str = "") -> None:
    """/konten: begin a request for content (SOP C.1)."""
    draft = replace(await begin(talk), procedure=CONTENT)
    if argument:
        await hear(talk, draft, argument, None)
    else:
        await proceed(talk, draft)
