"""R11: backups made every two seconds while reports come, each restored into an empty place, where
the bot starts and answers.
"""

import threading
import time
from pathlib import Path

from bench.double import Double, Late
from bench.load import PEOPLE, make_reports, push
from bench.messages import text
from bench.office import Office
from bench.processes import end
from bench.records import Records
from bench.torture.bed import Bed, Found
from bench.torture.office_commands import back_up, journal_whole, restore
from bench.torture.trial import CALM, Trial
from bench.torture.warm_parent import warm_parent

COPIES = 20
BETWEEN = 2.0
REPORTS_A_SECOND = 4
ANSWERED_WITHIN = 10.0
GUEST = 77_001
_CASES = "SELECT count(*) FROM cases"


def copies(bed: Bed) -> Found:
    """Each copy opens whole, holds what was there when it was begun, and the bot answers on it."""
    many = bed.size(COPIES, 2)
    reports = make_reports(round(many * BETWEEN * REPORTS_A_SECOND))
    archives: list[tuple[Path, int]] = []
    with Trial(bed, people=PEOPLE) as trial:
        lives = trial.lives()
        lives.begin()
        loading = threading.Thread(target=_load, args=(trial, reports))
        loading.start()
        for number in range(many):
            begun = time.monotonic()
            cases = int(trial.records.column(_CASES)[0])
            file = trial.office.folder / f"copy{number}.tar"
            back_up(trial.office, file)
            archives.append((file, cases))
            time.sleep(max(0.0, begun + BETWEEN - time.monotonic()))
        loading.join()
        trial.settle()
        lives.stop()
        found = trial.found("R11", reports, kills=0, copies=many)
        answers = [_brought_back(bed, file, cases) for file, cases in archives]
    found["slowest_answer_s"] = round(max(answers), 1)
    found["late"] = sum(each > ANSWERED_WITHIN for each in answers)
    return found


def _load(trial: Trial, reports: list) -> None:
    for report in reports:
        push(trial.double, [report])
        time.sleep(1 / REPORTS_A_SECOND)


def _brought_back(bed: Bed, archive: Path, cases: int) -> float:
    """Seconds from the start of the bot on a copy to its answer. Raises Late if the copy lacks
    what was there, or is not whole.
    """
    double = Double(strict=True)
    office = Office(double, bed.folder(), limits=False, url=bed.fresh())
    try:
        restore(office, archive)
        with Records(office.url) as records:
            if not records.whole() or records.column(_CASES)[0] < cases:
                raise Late("the copy lacks cases, or is not whole")
        if not journal_whole(office):
            raise Late("the copy's journal is not whole")
        process = warm_parent().bot(office.env, office.log)
        begun = time.monotonic()
        try:
            double.push([text(GUEST, "/start")])
            double.until(lambda: _answered(double), CALM, "the guest is answered")
            return time.monotonic() - begun
        finally:
            end(process)
    finally:
        double.close()


def _answered(double: Double) -> bool:
    calls = [each for each in double.calls(0) if each["method"] == "sendMessage"]
    return any(str(each["params"]["chat_id"]) == str(GUEST) for each in calls)
