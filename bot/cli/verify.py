"""python -m bot verify: what was done to the journal, in words, and the files that it names."""

import asyncio
from pathlib import Path

from bot.backup.progress import Progress
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.files.evidence_place import EVIDENCE, evidence_of
from bot.files.missing import file_troubles
from bot.installation.database import require_file, require_sound
from bot.installation.reading import read_settings
from bot.process.database import opened
from bot.runtime.checkpoint_key import read_key
from bot.texts.text_file import NotUtf8, read_text
from storage.database.schema import sqlite_path
from storage.office.journal_check import Report, inspect
from storage.office.kept_checkpoint import Kept, NoCheckpoint, read_kept
from storage.office.stored_files import StoredFile, evidence_troubles, stored_files


def verify_journal(checkpoint: str) -> None:
    """Verify the journal, also against checkpoints kept outside: those of the file in the
    settings, and `checkpoint`, which is a file or a text.
    """
    settings = read_settings()
    path = sqlite_path(settings.database)
    require_file(path)
    if path is not None:
        require_sound(path)
    try:
        key = read_key(settings.data_dir)
    except ValueError as error:
        raise Trouble(f"The checkpoint key in {settings.data_dir} is spoilt: {error}") from error
    kept = [*_of_the_settings(settings), *(_read(checkpoint) if checkpoint else ())]

    async def look() -> tuple[Report, list[StoredFile]]:
        async with opened(settings) as database:
            report = await inspect(database, key, kept)
            if not report.troubles:
                report.troubles += await evidence_troubles(database)
            return report, await stored_files(database)

    report, files = asyncio.run(look())
    if report.troubles:
        raise Trouble(
            f"{len(report.troubles)} troubles in {report.entries} entries:\n  "
            + "\n  ".join([*report.troubles, *report.notes])
        )
    print(f"The journal is whole: {report.entries} entries.")
    for note in report.notes:
        print(f"Note: {note}")
    if kept:
        print(f"It agrees with {len(kept)} checkpoints that were kept outside.")
    if key is None:
        print(f"Signatures were not checked: there is no key in {settings.data_dir}.")
    _verify_files(settings, files)


def _verify_files(settings: Settings, files: list[StoredFile]) -> None:
    place = settings.evidence_url or settings.data_dir / EVIDENCE
    kept = evidence_of(settings.data_dir, settings.evidence_url)
    try:
        troubles = file_troubles(kept, files, Progress())
    except OSError as error:
        raise Trouble(f"The files in {place} cannot be read now: {error}") from error
    if troubles:
        raise Trouble(
            f"{len(troubles)} of {len(files)} files in {place}:\n  "
            + "\n  ".join(troubles)
            + "\nA backup that has them brings them back: python -m bot restore FILE --files"
        )
    if files:
        print(f"Evidence and letters are whole: {len(files)} files.")


def _of_the_settings(settings: Settings) -> list[Kept]:
    file = settings.checkpoint_file
    known = bool(file) and Path(file).is_file() and Path(file).stat().st_size
    return _read(file) if known else []


def _read(given: str) -> list[Kept]:
    try:
        file = Path(given)
        known = len(given) < 240 and file.is_file()
        return read_kept(read_text(file) if known else given)
    except (NoCheckpoint, NotUtf8, OSError) as error:
        name = given if len(given) < 80 else given[:20] + "..."
        raise Trouble(f"--checkpoint {name}: {error}") from error
