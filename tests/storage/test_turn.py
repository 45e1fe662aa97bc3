import asyncio

from storage.turn import Turn


async def test_turns_come_in_the_order_of_asking_and_who_goes_ahead_goes_first() -> None:
    turn, order = Turn(), []

    async def work(name: str, *, ahead: bool = False) -> None:
        await turn.take(ahead=ahead)
        order.append(name)
        turn.hand_on()

    await turn.take()
    waiting = [asyncio.create_task(work(name)) for name in ("first", "second")]
    await asyncio.sleep(0)
    waiting.append(asyncio.create_task(work("ahead", ahead=True)))
    await asyncio.sleep(0)
    assert turn.waited_for
    turn.hand_on()
    await asyncio.gather(*waiting)
    assert order == ["ahead", "first", "second"]
    assert not turn.waited_for


async def test_who_gives_up_waiting_takes_nobody_elses_turn() -> None:
    turn = Turn()
    await turn.take()
    impatient = asyncio.create_task(turn.take())
    patient = asyncio.create_task(turn.take())
    await asyncio.sleep(0)
    impatient.cancel()
    turn.hand_on()
    await asyncio.wait_for(patient, 5)
    assert impatient.cancelled()


async def test_a_turn_given_to_one_who_is_being_cancelled_goes_on_to_the_next() -> None:
    turn = Turn()
    await turn.take()
    chosen = asyncio.create_task(turn.take())
    following = asyncio.create_task(turn.take())
    await asyncio.sleep(0)
    turn.hand_on()
    chosen.cancel()
    await asyncio.wait_for(following, 5)
    turn.hand_on()
    await asyncio.wait_for(turn.take(), 5)
