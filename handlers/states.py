"""Where a conversation can stand. The names are kept in the database: never rename one."""

from aiogram.fsm.state import State, StatesGroup


class Conversation(StatesGroup):
    """`report`: an unsent report; `form`: what an outcome wants to know; `naming`: own data;
    `signing`: the signed page of a letter."""

    report = State()
    form = State()
    naming = State()
    signing = State()
