"""A transcript's people in the tests' office: the same steps, over HTTP to the double."""

from collections.abc import Mapping, Sequence

from bot.channels.whatsapp.folding.patience import COMPANY
from bot.config.office_file import read_office
from bot.playground.stage import sample_files
from bot.playground.stage.cast import BY_KEY
from bot.playground.stage.clock import target, walk
from bot.playground.stage.transcript import Step, Transcript
from storage.desk import Desk
from tests.whatsapp_world import SomeoneOnWhatsApp, on_whatsapp
from tests.world import Someone, World

ON_WHATSAPP = {"*": "whatsapp"}


async def replay(
    office: World, transcript: Transcript, channels: Mapping[str, str], messages: Mapping[str, int]
) -> None:
    """Play a transcript to its end. With everybody on WhatsApp it takes as many messages as
    `messages` has by its name, because each one is billed.
    """
    cast = await Cast.of(office, transcript, channels)
    await cast.play(transcript.steps)
    assert office.graph is not None
    assert channels != ON_WHATSAPP or len(office.graph.sent) == messages[transcript.name]


class Cast:
    """The people of one transcript."""

    def __init__(self, office: World, people: dict[str, Someone]) -> None:
        self._office = office
        self._people = people
        self._owed: list[tuple[str, str]] = []

    @classmethod
    async def of(
        cls, office: World, transcript: Transcript, channels: Mapping[str, str] | None = None
    ) -> "Cast":
        """The people of the transcript, and the heads to whom cases are escalated. `channels`
        gives a channel by key; "*" stands for people it does not name.
        """
        where = channels or {}
        keys = dict.fromkeys((*transcript.people, "ict_head", "technician", "upt_head"))
        people = {
            key: await _official(office, key, where.get(key, where.get("*", "telegram")))
            for key in keys
        }
        for key in keys:
            person = await office.person(people[key])
            async with office.app.database.unit() as unit:
                unit_of = await Desk(unit).people.unit_id(BY_KEY[key].unit)
                await Desk(unit).people.change(person.id, unit=unit_of)
        return cls(office, people)

    async def play(self, steps: Sequence[Step]) -> None:
        """Perform all steps, and check at their end that nothing which could wait is missing."""
        for step in steps:
            await self.perform(step)
        await self.ends()

    async def perform(self, step: Step) -> None:
        """Perform the step, and check that everybody sees what it says they see."""
        if step.clock:
            await self._move(step.clock)
        else:
            await self._do(self._people[step.who], step)
        for who, texts in step.sees.items():
            await self._people[who].looks()
            self._sees(who, texts, step)

    async def ends(self) -> None:
        """Check that everybody saw what could wait, when it has waited long enough."""
        await self._office.moves_on(minutes=COMPANY.total_seconds() // 60 + 1)
        for who, text in self._owed:
            self._people[who].sees(text)

    def _sees(self, who: str, texts: Sequence[str], step: Step) -> None:
        """Check what a person sees. A mark on one's own message stands for its receipt, and on
        WhatsApp news may wait for the next message.
        """
        someone = self._people[who]
        if not isinstance(someone, SomeoneOnWhatsApp):
            if who != step.who or step.does == "presses" or not someone.phone.marked:
                someone.sees(*texts)
            return
        shown = "\n".join(message.words for message in someone.chat)
        if who != step.who or not someone.phone.marked:
            self._owed += [(who, text) for text in texts if text not in shown]

    async def _do(self, someone: Someone, step: Step) -> None:
        match step.does:
            case "says":
                await someone.says(step.text)
            case "photo" if step.count > 1:
                await someone.sends_album(step.count, step.text or None, part=step.part)
            case "photo":
                await someone.sends_photo(sample_files.picture(), step.text or None)
            case "voice":
                await someone.sends_voice(sample_files.VOICE)
            case "document":
                await someone.sends_document(sample_files.picture(1), "contoh.png")
            case "contact":
                await someone.phone.sends_contact(BY_KEY[step.who].phone)
                await self._office.settle()
            case "presses":
                await self._press(someone, step)

    async def _press(self, someone: Someone, step: Step) -> None:
        owner = self._people[step.of] if step.of else someone
        data = await owner.offers(step.text)
        for _ in range(step.times):
            await someone.phone.presses_data(data)
        await self._office.settle()

    async def _move(self, to: str) -> None:
        office = self._office
        calendar = read_office(office.app.settings.office).office.calendar

        def put(at: object) -> None:
            office.clock.at = at  # type: ignore[assignment]

        await walk(
            office.app.database,
            office.clock,
            put,
            office.settle,
            target(to, office.clock(), calendar),
        )


async def _official(office: World, key: str, channel: str) -> Someone:
    made = (
        on_whatsapp(office, BY_KEY[key].name, *BY_KEY[key].roles)
        if channel == "whatsapp"
        else office.official(BY_KEY[key].name, *BY_KEY[key].roles)
    )
    return await made
