"""What holds of the tree itself: who imports whom, who may speak, how large a thing may grow."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer import Typer

from bot.cli.main import app
from bot.config.office_file import ROOT
from handlers.routing.routers import dispatcher
from storage.conversations.fsm import ConversationStorage

CODE = ("bot", "handlers", "flows", "storage")
LONGEST_FILE = 220
LONGEST_FUNCTION = 45
# Lists, one table or port after another: none may grow by anything else.
LONGER = {
    "storage/database/tables.py": 700,
    "handlers/views/registry.py": 300,
    "flows/ports/desk.py": 270,
}
SENDING = re.compile(r"(send_|answer|reply|edit_|copy_|forward_|delete_message|set_)\w*")
SPEAKERS = {"message", "query", "callback", "callback_query", "bot", "event", "update"}


def _files(*folders: str) -> list[Path]:
    """Python files, migrations left out: each is written once, however long, and never changed."""
    return [
        path
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "versions" not in path.parts
    ]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _imported(path: Path) -> set[str]:
    """The outermost packages that a file imports, wherever in it."""
    found: set[str] = set()
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def _sending(tree: ast.AST) -> Iterator[str]:
    """Calls that look as if somebody spoke: anything like `bot.send_photo` or `message.answer`."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        owner, call = node.func.value, node.func.attr
        speaker = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        if call.startswith("send_") or (SENDING.fullmatch(call) and speaker in SPEAKERS):
            yield f"{speaker}.{call}"


def test_handlers_and_flows_send_nothing_themselves() -> None:
    found = {
        _name(path): [*_sending(ast.parse(path.read_text(encoding="utf-8")))]
        for path in _files("handlers", "flows")
    }
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_a_handler_that_sends_would_be_found() -> None:
    said = 'await message.answer("x")', "await bot.send_dice(1)", "await self.bot.edit_text()"
    assert [call for line in said for call in _sending(ast.parse(f"async def f(): {line}"))] == [
        "message.answer",
        "bot.send_dice",
        "bot.edit_text",
    ]


def test_flows_imports_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"flows"}
    assert {
        _name(path): _imported(path) - allowed
        for path in _files("flows")
        if _imported(path) - allowed
    } == {}


def test_handlers_and_storage_do_not_know_each_other_nor_the_process() -> None:
    for folder, foreign in (("handlers", {"storage", "bot"}), ("storage", {"handlers", "bot"})):
        assert {_name(path) for path in _files(folder) if _imported(path) & foreign} == set()


def test_no_error_handler_turns_a_failed_update_into_a_commit() -> None:
    found = dispatcher(ConversationStorage())
    assert [handler for router in found.chain_tail for handler in router.errors.handlers] == []


def test_no_file_is_longer_than_one_concept() -> None:
    lines = {
        _name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in _files(*CODE)
    }
    assert {
        name: length for name, length in lines.items() if length > LONGER.get(name, LONGEST_FILE)
    } == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{_name(path)}: {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for path in _files(*CODE)
        for node in _nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_every_folder_says_in_a_readme_what_lives_there() -> None:
    folders = {path.parent for path in _files(*CODE)} | {
        ROOT / name for name in ("tests", "locales", "bench", "deploy")
    }
    own = {folder for folder in folders if folder.name != "migrations"}
    assert {_name(folder) for folder in own if not (folder / "README.md").exists()} == set()


def _commands(typer: Typer, before: str = "") -> Iterator[str]:
    for command in typer.registered_commands:
        yield before + str(command.name or getattr(command.callback, "__name__", ""))
    for group in typer.registered_groups:
        if group.typer_instance is not None:
            yield from _commands(group.typer_instance, f"{before}{group.name} ")


def test_the_contracts_commands_are_there() -> None:
    assert {
        "run",
        "check",
        "migrate",
        "verify",
        "backup",
        "show",
        "people import",
    } <= set(_commands(app))


@pytest.mark.parametrize("command", sorted(_commands(app)))
def test_the_readme_tells_every_command(command: str) -> None:
    assert re.search(rf"-m bot {command}\b", (ROOT / "README.md").read_text(encoding="utf-8"))
