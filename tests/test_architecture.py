"""Rules of the tree itself: imports, senders, sizes."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
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
    "storage/database/tables.py": 820,
    "flows/ports/desk.py": 270,
    # One file that an inspector takes along, and that imports nothing of ours.
    "bot/inspection/periksa.py": 530,
}
SENDING = re.compile(r"(send_|answer|reply|edit_|copy_|forward_|delete_message|set_)\w*")
MOST_FILES = 20
GROWING = {"storage/migrations/versions"}
"""Folders that gain a file with every change of the schema, and lose none."""
# A folder that belongs to one SOP may name it and its steps.
OF_ONE_SOP = (
    *("flows/faults", "flows/content", "flows/promotion", "flows/procedures"),
    *("flows/office/faults", "flows/office/content", "flows/office/promotion"),
    *("handlers/reports", "handlers/content", "handlers/promotion"),
    *("handlers/views/faults", "handlers/views/content", "handlers/views/promotion"),
)
STEPPED = re.compile(r"step|opened|\.key\b")
SPEAKERS = {"message", "query", "callback", "callback_query", "bot", "event", "update"}


def _files(*folders: str) -> list[Path]:
    """Python files except migrations, which are written once, at any length, and never changed."""
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
    """Outermost packages that a file imports anywhere."""
    found: set[str] = set()
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def _sending(tree: ast.AST) -> Iterator[str]:
    """Calls that look like sending: anything like `bot.send_photo` or `message.answer`."""
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


def _arrows() -> dict[str, set[str]]:
    """By folder, the folders whose files its own files import."""
    files = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in _files(*CODE)
    }
    found: dict[str, set[str]] = {}
    for path in files.values():
        for node in _nodes(path):
            names = [alias.name for alias in getattr(node, "names", ())]
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{name}" for name in names] + [str(node.module)]
            elif not isinstance(node, ast.Import):
                continue
            to = {_name(files[name].parent) for name in names if name in files}
            found.setdefault(_name(path.parent), set()).update(to - {_name(path.parent)})
    return found


def _on_a_circle(arrows: dict[str, set[str]]) -> set[str]:
    """Folders whose imports lead back to themselves."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        fresh = arrows.get(start, set())
        while fresh:
            seen |= fresh
            fresh = {to for each in fresh for to in arrows.get(each, ())} - seen
        return seen

    return {folder for folder in arrows if folder in reached(folder)}


def test_no_folders_import_each_other_in_a_circle() -> None:
    assert _on_a_circle(_arrows()) == set()


def test_a_circle_would_be_found() -> None:
    arrows = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}
    assert _on_a_circle(arrows) == {"b", "c"}


def test_no_folder_holds_more_files_than_one_subject_has() -> None:
    folders = {path.parent for top in (*CODE, "tests") for path in (ROOT / top).rglob("*.py")}
    assert {
        _name(folder): count
        for folder in folders
        if (count := len([*folder.glob("*.py")])) > MOST_FILES and _name(folder) not in GROWING
    } == {}


def _texts(node: ast.AST | None, named: dict[str, list[str]]) -> list[str]:
    """The strings of an expression: itself, a list of strings, or a name of either."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.Name):
        return named.get(node.id, [])
    if isinstance(node, ast.Attribute):
        return named.get(node.attr, [])
    if isinstance(node, ast.Dict):
        return [text for key in node.keys for text in _texts(key, named)]
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return [text for each in node.elts for text in _texts(each, named)]
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("frozenset", "set", "tuple"):
        return [text for each in node.args for text in _texts(each, named)]
    return []


def _named(tree: ast.AST) -> dict[str, list[str]]:
    """The strings behind a file's own constants."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = [*zip(target.elts, node.value.elts, strict=False)]
                for name, value in pairs:
                    if isinstance(name, ast.Name):
                        found.setdefault(name.id, []).extend(_texts(value, found))
    return found


@cache
def _constants(module: str) -> dict[str, list[str]]:
    path = ROOT / f"{module.replace('.', '/')}.py"
    return _named(ast.parse(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _known(tree: ast.AST) -> dict[str, list[str]]:
    """The strings behind a file's own names, and those that it imports with their modules."""
    found = _named(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                of_module = _constants(f"{node.module}.{alias.name}")
                given = {alias.asname or alias.name: _constants(node.module).get(alias.name, [])}
                for name, texts in (*of_module.items(), *given.items()):
                    found[name] = [*found.get(name, []), *texts]
    return found


def _about_steps(node: ast.AST, named: dict[str, list[str]]) -> list[str]:
    """Expressions that a node compares with a step's key, or looks a step up by."""
    told: list[ast.AST] = []
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        stepped = any(STEPPED.search(ast.unparse(side)) for side in sides)
        told = list(sides) if stepped else []
    elif isinstance(node, ast.Call):
        call = ast.unparse(node.func)
        told = [each.value for each in node.keywords if each.arg == "step"]
        if call.endswith("open_step"):
            told += node.args
        elif call.endswith(".get") and any(STEPPED.search(ast.unparse(a)) for a in node.args):
            told.append(node.func.value if isinstance(node.func, ast.Attribute) else node.func)
        elif call.endswith("steps.get"):
            told += node.args
    elif isinstance(node, ast.Subscript):
        if ast.unparse(node.value).endswith("steps"):
            told.append(node.slice)
        elif STEPPED.search(ast.unparse(node.slice)):
            told.append(node.value)
    elif isinstance(node, ast.Match) and STEPPED.search(ast.unparse(node.subject)):
        told = [each.value for each in ast.walk(node) if isinstance(each, ast.MatchValue)]
    return [text for each in told for text in _texts(each, named)]


def _sop_words() -> tuple[set[str], set[str]]:
    """Ids of the SOPs, and keys of their steps."""
    read = [
        tomllib.loads(path.read_text(encoding="utf-8"))
        for path in (ROOT / "flows/procedures").glob("*.toml")
    ]
    return {sop["id"] for sop in read}, {key for sop in read for key in sop["steps"]}


def _of_an_sop(source: str, ids: set[str], steps: set[str]) -> list[str]:
    """Mentions of one SOP in a file: its id, or a comparison with the key of a step."""
    tree = ast.parse(source)
    named = _known(tree)
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in ids
    ]
    return found + [
        key for node in ast.walk(tree) for key in _about_steps(node, named) if key in steps
    ]


def test_shared_code_names_no_sop_and_none_of_its_steps() -> None:
    ids, steps = _sop_words()
    shared = [
        path
        for path in _files("flows", "handlers", "storage")
        if not any(_name(path.parent).startswith(folder) for folder in OF_ONE_SOP)
    ]
    found = {
        _name(path): _of_an_sop(path.read_text(encoding="utf-8"), ids, steps) for path in shared
    }
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "line",
    [
        'if case.procedure == "gangguan": pass',
        'if opened.key == "approve": pass',
        'FIRST = frozenset({"report", "letter"})\nif p["step"] in FIRST: pass',
        'CONFIRM = "confirm"\nif file.case.open_step(CONFIRM): pass',
        'Decide(step="follow")',
        "from flows.faults.reopening import CONFIRM\ncase.open_step(CONFIRM)",
        "from flows.office.faults import case_links\ncase.open_step(case_links.FOLLOW)",
        'procedure.steps["repair"]',
        '{"approve": 1}.get(p["step"])',
        'WAITS = {"approve": 1}\nWAITS[step]',
        'match step:\n    case "repair":\n        pass',
    ],
)
def test_a_file_that_knows_a_step_would_be_found(line: str) -> None:
    assert _of_an_sop(line, *_sop_words())


def test_everyday_words_are_no_steps() -> None:
    said = 'p["letter"]\nkind == "report"\nif outcome == "approve": pass\ntell("external")'
    assert _of_an_sop(said, *_sop_words()) == []


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


def test_one_function_answers_who_performs_and_one_who_may_see() -> None:
    answers = {"performs", "may_see", "takes_part"}
    found = sorted(
        (node.name, _name(path))
        for path in (ROOT / "flows").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in answers
    )
    assert found == [
        ("may_see", "flows/office/staffing/visibility.py"),
        ("performs", "flows/engine/permissions.py"),
    ]
