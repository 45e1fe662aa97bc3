"""SQL of the figures: tables of the office, tables of a span, and the figures themselves.

Times are milliseconds. `{begins}` and `{until}` limit the span, `{zone}` is the office's distance
from UTC; `{worked(x)}` is the working time from the calendar's beginning to x.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import text

from storage.database.statement import Statement

HOUR, DAY = 3_600_000, 86_400_000
WORKED = """COALESCE((
    SELECT w.earlier + CASE WHEN {0} < w.closes THEN {0} - w.opens ELSE w.closes - w.opens END
    FROM windows w WHERE w.opens <= {0} ORDER BY w.opens DESC LIMIT 1
), 0)"""
REACHED = """(
    SELECT w.opens + {0} - w.earlier FROM windows w
    WHERE w.earlier < {0} ORDER BY w.earlier DESC LIMIT 1
)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a database spells what the standard leaves open; `zone` is in hours."""

    sqlite: bool
    zone: int
    first: int
    last: int

    def statement(self, sql: str, limits: Mapping[str, int]) -> Statement:
        known = {"zone": self.zone * HOUR, "first": self.first, "last": self.last, **limits}
        for name, value in known.items():
            sql = sql.replace("{" + name + "}", str(value))
        for name, spelled in self._functions.items():
            sql = _expanded(sql, f"{name}(", spelled)
        return Statement(text(sql))

    @property
    def _functions(self) -> Mapping[str, str]:
        least, greatest = ("min", "max") if self.sqlite else ("LEAST", "GREATEST")
        json = "json_extract(j.data, '$.{0}')" if self.sqlite else "(j.data::json->>'{0}')"
        return {
            "REACHED": REACHED,
            "WORKED": WORKED,
            "LESSER": least + "({0})",
            "GREATER": greatest + "({0})",
            "TOLD": json.replace("::", r"\:\:"),
        }


def _expanded(sql: str, called: str, spelled: str) -> str:
    """The text with each call of a function spelled out, its argument in place of {0}."""
    while (at := sql.find(called)) >= 0:
        depth, end = 1, at + len(called)
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        argument = sql[at + len(called) : end - 1]
        sql = sql[:at] + spelled.replace("{0}", argument) + sql[end:]
    return sql


OFFICE_TABLES = (
    "CREATE TEMPORARY TABLE office_hours"
    " (season TEXT, weekday INTEGER, opens BIGINT, closes BIGINT)",
    "CREATE TEMPORARY TABLE days_off (day BIGINT)",
    "CREATE TEMPORARY TABLE days_worked (day BIGINT)",
    "CREATE TEMPORARY TABLE fasting (first BIGINT, last BIGINT)",
    "CREATE TEMPORARY TABLE sop_steps (procedure TEXT, version INTEGER, step TEXT,"
    " begins INTEGER, minutes BIGINT, workdays BIGINT, counts INTEGER, waits TEXT,"
    " follows INTEGER, of_team INTEGER, party TEXT)",
    "CREATE TEMPORARY TABLE sop_outcomes (procedure TEXT, version INTEGER, step TEXT,"
    " outcome TEXT, parts INTEGER)",
    """CREATE TEMPORARY TABLE windows AS
    WITH RECURSIVE days(day) AS (
        SELECT CAST({first} AS BIGINT) UNION ALL SELECT day + 1 FROM days WHERE day < {last}
    ), kinds AS (
        SELECT day, (day + 3) % 7 AS weekday,
            CASE WHEN EXISTS (SELECT 1 FROM fasting f WHERE day BETWEEN f.first AND f.last)
                THEN 'ramadan' ELSE 'ordinary' END AS season,
            EXISTS (SELECT 1 FROM days_worked d WHERE d.day = days.day) AS worked,
            EXISTS (SELECT 1 FROM days_off d WHERE d.day = days.day) AS free
        FROM days
    ), hours AS (
        SELECT k.day, h.opens, h.closes FROM kinds k JOIN office_hours h ON h.season = k.season
        AND h.weekday = CASE WHEN k.worked AND NOT EXISTS (
            SELECT 1 FROM office_hours o WHERE o.season = k.season AND o.weekday = k.weekday
        ) THEN 0 ELSE k.weekday END
        WHERE k.worked OR NOT k.free
    ), lengths AS (
        SELECT day, day * 86400000 - {zone} + opens AS opens,
            day * 86400000 - {zone} + closes AS closes FROM hours
    )
    SELECT day, opens, closes, CAST(COALESCE(SUM(closes - opens) OVER (
        ORDER BY opens ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ), 0) AS BIGINT) AS earlier FROM lengths""",
    "CREATE INDEX windows_by_opening ON windows (opens)",
    "CREATE INDEX windows_by_work ON windows (earlier)",
    """CREATE TEMPORARY TABLE work_days AS
    SELECT day, MAX(earlier + closes - opens) AS reached, ROW_NUMBER() OVER (ORDER BY day) AS place
    FROM windows GROUP BY day""",
)

TABLES_OF = 6
"""Of the office's tables, those that are filled by the rows given; the others follow from them."""

SPAN_TABLES = (
    """CREATE TEMPORARY TABLE told AS
    SELECT c.id AS of_case, c.number, c.procedure, c.procedure_version AS version, c.touched_at,
        c.subcategory, j.seq, j.at, j.code, TOLD(step) AS step,
        CAST(TOLD(round) AS BIGINT) AS round, TOLD(outcome) AS outcome, TOLD(reason) AS reason,
        CAST(TOLD(stated) AS BIGINT) AS stated, TOLD(state) AS state
    FROM cases c JOIN journal j ON j.chain = 'case:' || CAST(c.id AS TEXT)
    WHERE j.at < {until}""",
    "CREATE INDEX told_by_run ON told (of_case, step, round, code)",
    """CREATE TEMPORARY TABLE turns AS
    SELECT t.number, t.at, CASE WHEN t.code = 'case.ended' THEN t.state ELSE 'open' END AS state,
        ROW_NUMBER() OVER (PARTITION BY t.of_case ORDER BY t.seq) AS place,
        ROW_NUMBER() OVER (PARTITION BY t.of_case ORDER BY t.seq DESC) AS from_last
    FROM told t WHERE t.code IN ('case.opened', 'case.ended', 'case.reopened')""",
    """CREATE TEMPORARY TABLE steps_run AS
    WITH opened AS (
        SELECT of_case, step, round, at, seq FROM told WHERE code = 'step.opened'
    ), filed AS (
        SELECT t.of_case, t.step, t.round, MIN(LESSER(t.at, t.touched_at)) AS at,
            MIN(t.seq) AS seq
        FROM told t JOIN sop_steps s
        ON s.procedure = t.procedure AND s.version = t.version AND s.step = t.step
        WHERE s.begins = 1 AND t.code LIKE 'step.%' AND NOT EXISTS (
            SELECT 1 FROM opened o
            WHERE o.of_case = t.of_case AND o.step = t.step AND o.round = t.round
        ) GROUP BY t.of_case, t.step, t.round
    ), begun AS (SELECT * FROM opened UNION ALL SELECT * FROM filed)
    SELECT b.of_case, b.step, b.round, b.seq, b.at AS opened, d.at AS closed, d.outcome,
        CASE WHEN d.at IS NULL OR x.stated IS NULL THEN d.at
            ELSE LESSER(GREATER(x.stated, b.at), d.at) END AS ended
    FROM begun b
    LEFT JOIN told d ON d.code = 'step.closed' AND d.of_case = b.of_case AND d.step = b.step
        AND d.round = b.round
    LEFT JOIN told x ON x.code = 'step.stated' AND x.of_case = b.of_case AND x.step = b.step
        AND x.round = b.round""",
    """CREATE TEMPORARY TABLE stood AS
    SELECT p.of_case, p.step, p.round, p.reason, p.at AS begun, (
        SELECT MIN(e.at) FROM told e WHERE e.of_case = p.of_case AND e.step = p.step
        AND e.round = p.round AND e.seq > p.seq AND e.code IN ('step.resumed', 'step.closed')
    ) AS stops
    FROM (
        SELECT of_case, step, round, seq, at, reason FROM told WHERE code = 'step.paused'
        UNION ALL
        SELECT t.of_case, t.step, t.round, t.seq, t.at, s.waits FROM told t JOIN sop_steps s
        ON s.procedure = t.procedure AND s.version = t.version AND s.step = t.step
        WHERE t.code = 'step.opened' AND s.waits IS NOT NULL
    ) p""",
    "CREATE INDEX stood_by_run ON stood (of_case, step, round)",
    """CREATE TEMPORARY TABLE down AS
    SELECT MIN(begun_at) AS begun, MAX(stops) AS stops FROM (
        SELECT begun_at, stops, SUM(fresh) OVER (ORDER BY begun_at, stops) AS island FROM (
            SELECT begun_at, COALESCE(ended_at, {until}) AS stops, CASE WHEN begun_at <= MAX(
                COALESCE(ended_at, {until})
            ) OVER (
                ORDER BY begun_at, COALESCE(ended_at, {until})
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) THEN 0 ELSE 1 END AS fresh FROM outages
        ) marked
    ) islands GROUP BY island""",
    """CREATE TEMPORARY TABLE targets AS
    WITH known AS (
        SELECT r.*, c.number, s.procedure, s.version, s.minutes, s.workdays, s.waits, s.party,
            s.follows, COALESCE(r.ended, {until}) AS until,
            CASE WHEN s.counts = 1 AND COALESCE(r.outcome, '') <> 'join'
                AND NOT (s.of_team = 1 AND c.subcategory = 'aplikasi_pusat')
                THEN 1 ELSE 0 END AS counted
        FROM steps_run r JOIN cases c ON c.id = r.of_case JOIN sop_steps s
        ON s.procedure = c.procedure AND s.version = c.procedure_version AND s.step = r.step
    ), paused AS (
        SELECT k.*, COALESCE((
            SELECT SUM(WORKED(p.stops) - WORKED(p.starts)) FROM (
                SELECT GREATER(q.begun, k.opened) AS starts,
                    LESSER(COALESCE(q.stops, k.until), k.until) AS stops
                FROM stood q
                WHERE q.of_case = k.of_case AND q.step = k.step AND q.round = k.round
            ) p WHERE p.starts < p.stops
        ), 0) AS paused, COALESCE((
            SELECT SUM(WORKED(o.stops) - WORKED(o.starts)) FROM (
                SELECT GREATER(d.begun, k.opened) AS starts, LESSER(d.stops, k.until) AS stops
                FROM down d
            ) o WHERE o.starts < o.stops
        ), 0) - COALESCE((
            SELECT SUM(WORKED(b.stops) - WORKED(b.starts)) FROM (
                SELECT GREATER(d.begun, k.opened, q.begun) AS starts,
                    LESSER(d.stops, k.until, COALESCE(q.stops, k.until)) AS stops
                FROM down d CROSS JOIN stood q
                WHERE q.of_case = k.of_case AND q.step = k.step AND q.round = k.round
            ) b WHERE b.starts < b.stops
        ), 0) AS credit FROM known k
    )
    SELECT p.*, p.paused + CASE
        WHEN p.minutes IS NOT NULL THEN WORKED(p.opened) + p.minutes * 60000
        WHEN p.workdays IS NOT NULL THEN (
            SELECT n.reached FROM work_days n WHERE n.place = p.workdays + (
                SELECT COUNT(*) FROM work_days o WHERE o.day <= (p.opened + {zone}) / 86400000
            )
        ) END AS target
    FROM paused p""",
    """CREATE TEMPORARY TABLE measured AS
    WITH due AS (SELECT t.*, REACHED(t.target) AS due FROM targets t)
    SELECT d.*, WORKED(d.until) - WORKED(d.opened) - d.paused AS spent,
        CASE WHEN d.due IS NOT NULL AND d.due < d.until
            THEN WORKED(d.until) - WORKED(d.due) ELSE 0 END AS late
    FROM due d""",
)

FIGURES: Mapping[str, str] = {
    "cases": """
    WITH stood_then AS (
        SELECT number, state FROM (
            SELECT number, state,
                ROW_NUMBER() OVER (PARTITION BY number ORDER BY place DESC) AS from_end
            FROM turns WHERE at < {begins}
        ) ranked WHERE from_end = 1
    ), now AS (SELECT number, state, at FROM turns WHERE from_last = 1),
    received AS (SELECT number FROM turns WHERE place = 1 AND at >= {begins}),
    last_followed AS (
        SELECT m.number, m.procedure, m.version, m.step, m.outcome,
            ROW_NUMBER() OVER (PARTITION BY m.number ORDER BY m.seq DESC) AS place
        FROM measured m WHERE m.follows = 1
    )
    SELECT 'before' AS figure, number FROM stood_then WHERE state = 'open'
    UNION ALL SELECT 'received', number FROM received
    UNION ALL SELECT 'joined', f.number FROM last_followed f
        JOIN received r ON r.number = f.number
        WHERE f.place = 1 AND NOT EXISTS (
            SELECT 1 FROM sop_outcomes o WHERE o.procedure = f.procedure
            AND o.version = f.version AND o.step = f.step AND o.outcome = f.outcome
            AND o.parts = 1
        )
    UNION ALL SELECT 'reopened', n.number FROM now n JOIN stood_then t ON t.number = n.number
        WHERE t.state <> 'open' AND n.at >= {begins}
    UNION ALL SELECT 'running', number FROM now WHERE state = 'open'
    UNION ALL SELECT state, number FROM now WHERE state <> 'open' AND at >= {begins}
    """,
    "steps": """
    WITH finished AS (
        SELECT m.*, m.spent - m.credit AS took,
            CASE WHEN m.late <= m.credit THEN 1 ELSE 0 END AS kept,
            CASE WHEN m.late > 0 AND m.late <= m.credit THEN 1 ELSE 0 END AS excused
        FROM measured m JOIN sop_outcomes o ON o.procedure = m.procedure
        AND o.version = m.version AND o.step = m.step AND o.outcome = m.outcome
        WHERE m.closed >= {begins} AND m.closed < {until} AND m.counted = 1
        AND m.due IS NOT NULL
    ), ranked AS (
        SELECT f.*, ROW_NUMBER() OVER (PARTITION BY procedure, step ORDER BY took) AS place,
            COUNT(*) OVER (PARTITION BY procedure, step) AS total FROM finished f
    )
    SELECT procedure, step, MAX(total) AS total, SUM(kept) AS kept, SUM(excused) AS credited,
        AVG(CASE WHEN place IN ((total + 1) / 2, (total + 2) / 2) THEN took END) AS median
    FROM ranked GROUP BY procedure, step
    """,
    "overdue": """
    SELECT number, step, late FROM measured WHERE closed IS NULL AND counted = 1 AND late > 0
    """,
    "waiting": """
    WITH open_in_span AS (
        SELECT m.*, GREATER(m.opened, {begins}) AS starts,
            COALESCE(m.closed, {until}) AS stops
        FROM measured m WHERE m.follows = 0
    ), pauses AS (
        SELECT r.of_case, r.step, r.round, r.waits, q.reason,
            GREATER(q.begun, r.starts) AS starts,
            LESSER(COALESCE(q.stops, r.stops), r.stops) AS stops
        FROM open_in_span r JOIN stood q
        ON q.of_case = r.of_case AND q.step = r.step AND q.round = r.round
    ), stood_still AS (
        SELECT p.*, WORKED(p.stops) - WORKED(p.starts) AS lasted FROM pauses p
        WHERE p.starts < p.stops
    ), parts AS (
        SELECT r.of_case, r.party, WORKED(r.stops) - WORKED(r.starts) - COALESCE((
            SELECT SUM(s.lasted) FROM stood_still s
            WHERE s.of_case = r.of_case AND s.step = r.step AND s.round = r.round
        ), 0) AS lasted FROM open_in_span r WHERE r.starts < r.stops
        UNION ALL
        SELECT of_case, CASE WHEN reason = 'waiting_reporter' THEN 'reporter'
            WHEN reason IN ('staff', 'ict_team', 'ict_head', 'upt_head', 'upt_tik', 'designer',
                'operator', 'agency_head', 'admin') THEN reason
            ELSE 'paused' END, lasted
        FROM stood_still WHERE waits IS NULL OR waits <> reason
    )
    SELECT party, SUM(lasted) AS lasted, COUNT(DISTINCT of_case) AS cases
    FROM parts WHERE lasted > 0 GROUP BY party
    """,
}
