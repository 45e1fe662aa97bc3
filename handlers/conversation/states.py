"""Where a conversation can stand. The names are kept in the database: never rename one."""

from aiogram.fsm.state import State, StatesGroup


class Conversation(StatesGroup):
    """`report`: an unsent report; `form`: what an outcome wants to know; `naming`: own data;
    `signing`: the signed page of a letter; `delegation`: one being entered; `stated`: when work
    was done; `shared` and `writer`: accounts that several people use; `inspection`: a
    round of /periksa; `duty` and `outage`: one being
    entered; `follow`: why a published content is corrected or withdrawn.
    """

    report = State()
    form = State()
    naming = State()
    signing = State()
    delegation = State()
    stated = State()
    shared = State()
    writer = State()
    inspection = State()
    duty = State()
    outage = State()
    follow = State()
