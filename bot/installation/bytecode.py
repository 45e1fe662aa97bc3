"""Bytecode for what Sigap uses, written once when it is installed.

Installed packages come without (`pip install --no-compile`): importing them writes it for the
modules that are used, a third of all. Without this, a tree that is read-only when it runs, such as
the systemd unit's, would compile them at each start.
"""

import ast
import compileall
import importlib
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = ("bot", "flows", "handlers", "storage")
BY_NAME = (
    "sqlalchemy.dialects.postgresql.asyncpg",
    "sqlalchemy.dialects.sqlite.aiosqlite",
)
"""Modules that no import names: SQLAlchemy loads them by a database's URL."""


def write_bytecode(root: Path) -> None:
    sys.dont_write_bytecode = False
    for folder in OURS:
        compileall.compile_dir(root / folder, quiet=1)
    for module in sorted({*BY_NAME, *_imported(root)}):
        with suppress(ImportError):  # of another system, or an extra
            importlib.import_module(module)


def _imported(root: Path) -> Iterator[str]:
    """Modules of others that the tree imports anywhere."""
    for folder in OURS:
        for path in (root / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom):
                    names = [node.module or ""]
                else:
                    continue
                yield from (name for name in names if _of_others(name))


def _of_others(module: str) -> bool:
    top = module.partition(".")[0]
    return bool(top) and top not in OURS and top not in sys.stdlib_module_names


if __name__ == "__main__":
    write_bytecode(ROOT)
