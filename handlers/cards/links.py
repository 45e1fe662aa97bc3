"""Links given to a form, each on the channel that its address names."""

from collections.abc import Sequence
from dataclasses import replace

from flows.content.channel import Channel, addresses_in, judge
from flows.messages.kinds.forms import GivenLink, LinkTrouble
from flows.office.content.facts import current_links, wanted
from flows.office.content.finals import internal_hosts
from handlers.conversation.form import Form
from handlers.conversation.talk import Talk

LISTED = 10


async def added(talk: Talk, form: Form, text: str) -> tuple[Form, Sequence[LinkTrouble]]:
    """The form with the links of a text, and the trouble of each that cannot be taken."""
    channels = await wanted(talk.desk, form.case) or tuple(Channel)  # SOP B.5 asks for none
    given = {each.url for each in await current_links(talk.desk, form.case)} | set(form.parts)
    troubles = []
    for url in addresses_in(text):
        judged = judge(url, channels, given, internal_hosts(talk.office))
        if judged.trouble is not None:
            channel = judged.channel.value if judged.channel else ""
            troubles.append(LinkTrouble(judged.url[:200], judged.trouble.value, channel))
        else:
            form = replace(form, parts=(*form.parts, judged.url))
            given.add(judged.url)
    return form, troubles


async def known(talk: Talk, form: Form) -> Sequence[GivenLink]:
    """One link per requested channel; if none was requested, the links given last."""
    asked = await wanted(talk.desk, form.case)
    inner = internal_hosts(talk.office)
    judged = [judge(url, asked or tuple(Channel), (), inner) for url in form.parts]
    given = [GivenLink(each.channel.value, each.url) for each in judged if each.channel]
    if not asked:
        return given[-LISTED:]
    have = {each.channel: each.url for each in await current_links(talk.desk, form.case)}
    have |= dict(given)
    return [GivenLink(each.value, have.get(each.value, "")) for each in asked]
