"""States of a conversation. Their names are kept in the database: never rename one."""

from aiogram.fsm.state import State, StatesGroup


class Conversation(StatesGroup):
    """`report`: an unsent report; `form`: the fields of an outcome; `naming`: own data; `signing`:
    the signed page of a letter; `delegation`, `duty`, `outage`: one being entered; `stated`: when
    work was done; `shared` and `writer`: accounts that several people use; `inspection`: a round
    of /periksa; `follow`: why published content is corrected or withdrawn;
    `setting`: a setting of the office being changed;
    `correcting`: own data that is wrong; `auditing`: until when somebody is an auditor.
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
    setting = State()
    correcting = State()
    auditing = State()
