"""[monitor] and [[target]] in office.toml: each mistake is reported with its target and key."""

from pathlib import Path

import pytest

from bot.config.office_file import OfficeFileError, read_office
from flows.monitoring.target import Target, TargetKind, Watch

MINIMAL = '[office]\nname = "Contoh"\n[hours]\nmonday = ["08.00-16.00"]\n'
SITE = '[[target]]\nkey = "a"\nname = "A"\nkind = "website"\naddress = "https://a.example"\n'


def read(folder: Path, text: str) -> Watch:
    path = folder / "office.toml"
    path.write_text(MINIMAL + text, encoding="utf-8")
    return read_office(path).office.watch


def mistakes(folder: Path, text: str) -> list[str]:
    with pytest.raises(OfficeFileError) as wrong:
        read(folder, text)
    return [each.removeprefix("office.toml: ") for each in wrong.value.mistakes]


def test_a_site_needs_four_lines(tmp_path: Path) -> None:
    (target,) = read(tmp_path, SITE).targets
    assert target == Target(
        key="a", name="A", kind=TargetKind.WEBSITE, address="https://a.example"
    )


def test_without_targets_nothing_is_watched(tmp_path: Path) -> None:
    assert read(tmp_path, "").targets == ()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (SITE.replace('"a"', '"A b"'), "[[target]] 1 key: expected small letters"),
        (SITE.replace('name = "A"\n', ""), "[[target]] 1 name: expected"),
        (SITE.replace("website", "web"), "[[target]] 1 kind: expected one of"),
        (
            SITE.replace("https://a.example", "ftp://a.example"),
            "1 address: expected a http(s) URL",
        ),
        (SITE.replace("https://a.example", "https://u:p@a.example"), "1 address: expected"),
        (SITE.replace("https://a.example", "https://[a"), "1 address: expected"),
        (SITE.replace("website", "host"), "[[target]] 1 address: expected a host, with `ports`"),
        (SITE + "ports = [80]", "1 address: expected a http(s) URL"),
        (SITE + "internal = 1", "1 internal: expected true or false"),
        (SITE + "forbids = 'x'\n" + SITE, "two are called 'a'"),
        (SITE + "forbids = [1]", "1 forbids: expected a list of texts"),
        (SITE + "colour = 'red'", "1 colour: nothing is called that here"),
        ("[monitor]\nevery_minutes = 0", "[monitor] every_minutes: expected 1 to 1440, found 0"),
        ("[monitor]\nslow = 1", "[monitor] slow: nothing is called that here"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, part: str) -> None:
    assert any(part in each for each in mistakes(tmp_path, text))


def test_a_target_that_is_no_list_of_tables_is_told(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text("target = 1\n" + MINIMAL, encoding="utf-8")
    with pytest.raises(OfficeFileError, match=r"\[\[target\]\]: expected tables"):
        read_office(path)
