"""docs/security.md names tests that exist, and packages are locked."""

import ast
import re

import pytest

from bot.config.office_file import ROOT

TABLE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[^`]+)`", TABLE)))
LOCKED = re.compile(r"^[A-Za-z0-9._-]+==\S+( ; [^\\]+)? \\$")


@pytest.mark.parametrize("named", NAMED)
def test_each_test_of_the_table_exists(named: str) -> None:
    path, _, function = named.partition("::")
    found = ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
    names = {
        each.name for each in found if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert function in names if function else any(name.startswith("test_") for name in names)


@pytest.mark.parametrize(
    "lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda p: p.name
)
def test_every_package_is_locked_with_its_hash(lock: object) -> None:
    text = lock.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    packages = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert packages
    assert [line for line in packages if not LOCKED.match(line)] == []
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", text)) >= len(packages)
    assert "http" + "://" not in text
    assert "https" + "://" not in text
