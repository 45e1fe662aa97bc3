"""What a letter got after its signature is told apart by kind."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.documents.letter import render_letter
from bot.documents.sample_letter import SAMPLE
from bot.reading.returned_letter import finding
from flows.letters.returned_letter import Added, Found, LetterFinding, Trust
from tests.bot.reading import updates
from tests.signing import root_der, saved_again, signed

CONCEPT = render_letter(SAMPLE)
NOTE, SIGN, STAMP = (Added.ANNOTATIONS,), (Added.SIGNATURE,), (Added.TIMESTAMP,)
DATA, FORM, OTHER = (Added.DATA,), (Added.FORM,), (Added.OTHER,)


async def found_in(returned: bytes) -> LetterFinding:
    return await asyncio.to_thread(finding, [CONCEPT], returned, [root_der()])


async def signed_again(data: bytes) -> bytes:
    return await signed(data, "Kedua", trusted=False)


async def signed_visibly(data: bytes) -> bytes:
    return await signed(data, "Ketiga", visible=True)


Update = Callable[[bytes], bytes] | Callable[[bytes], Awaitable[bytes]]


async def updated(data: bytes, *steps: Update) -> bytes:
    for step in steps:
        made = step(data)
        data = made if isinstance(made, bytes) else await made
    return data


@pytest.mark.parametrize(
    ("steps", "added", "kind"),
    [
        ((), (), Found.SIGNED),
        ((signed_again,), SIGN, Found.SIGNED),
        ((signed_visibly,), SIGN, Found.SIGNED),
        ((updates.time_stamped,), STAMP, Found.SIGNED),
        ((updates.with_long_term_data,), DATA, Found.SIGNED),
        ((updates.with_long_term_data, updates.time_stamped), DATA + STAMP, Found.SIGNED),
        ((updates.written_on,), NOTE, Found.CHANGED),
        ((updates.written_on, updates.written_on), NOTE, Found.CHANGED),
        ((updates.written_on, signed_again), NOTE + SIGN, Found.CHANGED),
        ((updates.widened,), OTHER, Found.CHANGED),
        ((updates.drawn_over,), OTHER, Found.CHANGED),
        ((updates.drawn_over, signed_visibly), OTHER + SIGN, Found.CHANGED),
        ((signed_again, updates.renamed_afterwards), (*SIGN, Added.BROKEN), Found.CHANGED),
    ],
    ids=lambda each: "-".join(x.__name__ for x in each) if each and callable(each[0]) else None,
)
async def test_what_came_after_the_signature(
    steps: tuple[Update, ...], added: tuple[Added, ...], kind: Found
) -> None:
    returned = await updated(await signed(CONCEPT), *steps)
    found = await found_in(returned)
    assert (found.kind, found.added) == (kind, added)
    assert (found.trust, found.signer) == (Trust.TRUSTED, "Contoh Kepala Dinas")


async def test_a_form_filled_in_after_the_signature() -> None:
    returned = updates.filled_in(await signed(updates.with_form(CONCEPT)))
    found = await found_in(returned)
    assert (found.kind, found.added) == (Found.SIGNED, FORM)


async def test_a_letter_written_anew_and_changed_after_its_signature() -> None:
    returned = updates.drawn_over(await signed(saved_again(CONCEPT)))
    assert (await found_in(returned)).kind is Found.CHANGED


async def test_a_trusted_signature_behind_another_is_the_one_that_counts() -> None:
    returned = await signed(await signed(CONCEPT, "Paraf", trusted=False), "Tanda")
    found = await found_in(returned)
    assert (found.kind, found.trust, found.added) == (Found.SIGNED, Trust.TRUSTED, ())
