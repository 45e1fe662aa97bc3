"""The bot's descriptions: set at the start in each language, and only if they changed."""

from bot.channels.telegram.first_screen import describe
from tests.world import World


async def test_the_empty_chat_says_what_the_bot_is_for(office: World) -> None:
    await describe(office.app.bot, office.app.commands.texts)
    told, short = office.double.world.descriptions, office.double.world.short_descriptions
    assert set(told) == set(short) == {"", "id", "en"}
    assert told[""] == told["id"]
    assert "kirim foto" in told["id"]
    assert "photo" in told["en"]
    count = len(office.double.calls)
    await describe(office.app.bot, office.app.commands.texts)
    assert not [call for call in office.double.calls[count:] if call.method.startswith("set")]
