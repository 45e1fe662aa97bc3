"""Voice notes heard by the real whisper.cpp, with a model of a few numbers."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.doctor.speech import speech
from bot.reading import film
from bot.reading.sounds import hearing, model
from bot.reading.sounds.hearing import Heard, Listener
from bot.worker.idle import IDLE
from tests.bot.reading.sounds.voice_notes import SAID, needs_speech, parrot, sound

pytestmark = needs_speech
TEXT = " ".join(SAID)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return parrot(tmp_path_factory.mktemp("model") / "suara")


async def test_a_voice_note_becomes_words(folder: Path) -> None:
    listener = Listener(str(folder))
    assert listener.able
    assert await listener.hear(sound(), "id", "internet, printer") == Heard(text=TEXT)


@pytest.mark.parametrize(
    ("codec", "ending"),
    [("aac", "adts"), ("aac", "ipod"), ("libmp3lame", "mp3"), ("pcm_s16le", "wav")],
)
async def test_sounds_of_other_phones_do_as_well(folder: Path, codec: str, ending: str) -> None:
    assert (await Listener(str(folder)).hear(sound(1, codec, ending), "id")).text == TEXT


async def test_where_nobody_speaks_nothing_is_heard(folder: Path) -> None:
    listener = Listener(str(folder))
    for data in (
        *(b"", b"OggS" + bytes(60), b"no sound", sound(0.1)),
        *(sound()[:200], sound(source="anullsrc=r=48000:cl=mono")),
    ):
        assert await listener.hear(data, "id") == Heard()


async def test_one_that_is_cut_short_is_heard_as_far_as_it_goes(folder: Path) -> None:
    whole = sound(4)
    assert (await Listener(str(folder)).hear(whole[: len(whole) * 2 // 3], "id")).text == TEXT


async def test_of_a_long_one_the_first_minutes_are_heard(folder: Path) -> None:
    told = await Listener(str(folder), longest=1).hear(sound(3), "id")
    assert told == Heard(text=TEXT, longer=True)


async def test_a_server_that_is_too_slow_says_so(folder: Path) -> None:
    assert await Listener(str(folder), patience=0).hear(sound(), "id") == Heard(trouble="slow")


async def test_an_engine_that_breaks_off_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = Listener(str(folder))
    assert await listener.trouble() == ""
    IDLE.close()
    monkeypatch.setattr(hearing, "_BESIDE", 0)  # no memory to load it in
    assert await listener.hear(sound(), "id") == Heard(trouble="crashed")
    assert "MEND" in str(await speech(str(folder)))
    monkeypatch.undo()
    assert (await listener.hear(sound(), "id")).text == TEXT


@pytest.mark.parametrize(
    ("files", "trouble"),
    [
        ({}, "model"),
        ({"baca.txt": b"x"}, "model"),
        ({"model.bin": b"\x06\0\0\0" + bytes(99), "config.json": b"{}"}, "format"),
        ({"ggml-base.bin": bytes(99)}, "damaged"),
        ({"ggml-base.bin": b"lmgg"}, "damaged"),
        ({"ggml-base.bin": b"lmgg" + bytes(99)}, "damaged"),
        ({"ggml-base.bin": b"lmgg" + b"\x7f" * 99}, "damaged"),
        ({"a.bin": b"lmgg" + bytes(99), "b.bin": b"lmgg" + bytes(99)}, "several"),
    ],
)
async def test_a_folder_without_a_usable_model_is_told(
    tmp_path: Path, files: dict[str, bytes], trouble: str
) -> None:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    listener = Listener(str(tmp_path))
    assert await listener.trouble() == trouble
    assert await listener.hear(sound(1), "id") == Heard(trouble=trouble)
    assert "MEND  voice notes: " in str(await speech(str(tmp_path)))


@pytest.mark.parametrize("share", [0.0001, 0.001, 0.1, 0.3, 0.9])
async def test_a_download_that_broke_off_is_told_wherever_it_did(
    folder: Path, tmp_path: Path, share: float
) -> None:
    whole = (folder / "ggml-beo.bin").read_bytes()
    (tmp_path / "ggml-beo.bin").write_bytes(whole[: int(len(whole) * share)])
    assert await Listener(str(tmp_path)).trouble() == "damaged"
    assert "damaged or cut short" in str(await speech(str(tmp_path)))


async def test_a_model_is_found_under_other_names(folder: Path, tmp_path: Path) -> None:
    named = tmp_path / "pesan suara é"
    named.mkdir()
    (named / "GGML beo.BIN").write_bytes((folder / "ggml-beo.bin").read_bytes())
    assert (await Listener(str(named)).hear(sound(), "id")).text == TEXT
    assert "GGML beo.BIN (2 MB) turns them into words" in str(await speech(str(named)))


async def test_a_model_that_is_cut_short_or_knows_english_alone_is_told(
    folder: Path, tmp_path: Path
) -> None:
    whole = (folder / "ggml-beo.bin").read_bytes()
    (tmp_path / "ggml-beo.bin").write_bytes(whole[: len(whole) // 2])
    listener = Listener(str(tmp_path))
    assert await listener.trouble() == "damaged"
    (tmp_path / "ggml-beo.bin").write_bytes(whole)  # copied anew
    assert await listener.trouble() == ""
    assert await Listener(str(parrot(tmp_path / "en", english=True))).trouble() == "english"


async def test_what_lacks_is_named_with_the_line_that_brings_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(await speech(str(folder / "tidak-ada"))).startswith("MEND  voice notes: SIGAP_")
    assert "ggml-beo.bin (2 MB) turns them into words" in str(await speech(str(folder)))
    with monkeypatch.context() as patched:
        patched.setattr(film, "installed", lambda: None)
        assert str(await speech(str(folder))).endswith("to bring it: apt install ffmpeg")
    monkeypatch.setattr(model, "LIBRARY", "no_such_library")
    assert not Listener(str(folder)).able
    assert "-r requirements/speech.txt" in str(await speech(str(folder)))
    assert "ok    voice notes: no SIGAP_SPEECH_MODEL" in str(await speech(""))
    assert await Listener("").hear(sound(1), "id") == Heard()


@pytest.mark.skipif(sys.platform != "linux", reason="a switch of Linux")
def test_it_listens_where_no_memory_may_be_written_and_run(folder: Path, tmp_path: Path) -> None:
    """As the systemd unit has it with MemoryDenyWriteExecute=yes."""
    (tmp_path / "catatan.ogg").write_bytes(sound(1))
    script = (
        "import ctypes, pathlib, sys\n"
        "assert ctypes.CDLL(None).prctl(65, 1, 0, 0, 0) == 0\n"
        "from bot.reading.sounds import whisper\n"
        "data = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "print(whisper.listen(data, sys.argv[2], 'id', '', 60, 60).decode())\n"
    )
    told = subprocess.run(
        (sys.executable, "-c", script, tmp_path / "catatan.ogg", folder / "ggml-beo.bin"),
        check=True,
        capture_output=True,
        text=True,
    )
    assert TEXT in told.stdout
