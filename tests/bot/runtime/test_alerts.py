"""deploy/alerts.yml: rules that Prometheus can read, on figures that /metrics has."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.config.office_file import ROOT
from bot.runtime.metrics import Metrics
from storage.database.unit import Database

_LINE = re.compile(r"^ +(?:- )?(alert|expr|summary|todo|labels): (.+)$", re.MULTILINE)


def _rules() -> list[dict[str, str]]:
    """The rules of the file, which uses no more of YAML than lines of `key: value`."""
    text = (ROOT / "deploy/alerts.yml").read_text(encoding="utf-8")
    return [dict(_LINE.findall(f"      - alert:{each}")) for each in text.split("- alert:")[1:]]


RULES = _rules()


async def test_every_figure_of_a_rule_is_there(database: Database, tmp_path: Path) -> None:
    metrics = Metrics(database, lambda: datetime.now(UTC), None, tmp_path)
    metrics.delivered("telegram", 0.3)
    metrics.limited("telegram")
    page = (await metrics.page(ready=True)).decode()
    known = {line.partition(" ")[0].partition("{")[0] for line in page.splitlines()}
    named = {name for rule in RULES for name in re.findall(r"sigap_\w+", rule["expr"])}
    assert named - known == set()
    exposed = {name for name in known if name.startswith("sigap_")}
    assert {name for name in exposed if not name.endswith(("_created", "_sum", "_count"))} == named


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_every_rule_says_what_to_do(rule: dict[str, str]) -> None:
    assert rule["labels"] in ("{severity: page}", "{severity: warn}")
    assert all(": " not in rule[key] for key in ("summary", "todo"))
    expr = rule["expr"]
    for opening, closing in ("()", "{}", "[]"):
        assert expr.count(opening) == expr.count(closing)
