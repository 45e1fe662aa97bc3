"""Every SOP can be drawn: all its words, all its arrows, no overlaps."""

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings

from bot.config.office_file import procedure_texts
from bot.documents.flowchart import svg
from bot.documents.flowchart.chart import chart_of
from bot.documents.flowchart.drawing import Drawing, Shape
from bot.documents.flowchart.layout import printed_pages, tall_page
from bot.documents.flowchart.pages import SHEETS
from bot.documents.flowchart.ways import drawn as on_the_page
from bot.documents.flowchart.words import Words
from flows.sop.loader import load_all, load_procedure
from flows.sop.procedure import Procedure
from tests.bot.documents.flowchart.geometry import clashes, symbol_at
from tests.bot.documents.flowchart.invented import procedures
from tests.flows.sop.five_steps import FIVE_STEPS

OWN = [*load_all(procedure_texts()), load_procedure(FIVE_STEPS, "pinjam.toml")]
SVG = "{http://www.w3.org/2000/svg}"
every_sop = pytest.mark.parametrize("procedure", OWN, ids=lambda each: each.id)
both_languages = pytest.mark.parametrize("language", ["id", "en"])


def tall(procedure: Procedure, language: str = "id") -> Drawing:
    return tall_page(chart_of(procedure, language, frozenset(), "Dinas Contoh"), language)


def said(picture: str) -> str:
    """The words of the picture without its description for screen readers."""
    texts = ElementTree.fromstring(picture).iter(f"{SVG}text")
    return " ".join(text.text or "" for text in texts)


def ways(procedure: Procedure) -> Iterator[tuple[str, str, str]]:
    """Arrows as (from, to, outcome); `to` is empty if the case ends."""
    shown = on_the_page(procedure)
    for step in shown.values():
        if step.inspection:
            yield step.key, procedure.start, ""
        for outcome in step.outcomes.values():
            yield from ((step.key, to, outcome.name) for to in outcome.to if to in shown)
            if outcome.ends is not None:
                yield step.key, "", outcome.name


@every_sop
@both_languages
def test_each_step_stands_there_with_all_that_the_paper_says_of_it(
    procedure: Procedure, language: str
) -> None:
    words, found = Words(language), said(svg(procedure, language))
    there = Counter(found.split())
    for step in on_the_page(procedure).values():
        parts = [words.title(procedure, step), words.output(procedure, step), step.printed or ""]
        parts += [words.needs(procedure, step), *map(words.role, step.performer.roles)]
        if step.printed:
            parts.append(words.standard(step.standard))
        assert set(" ".join(parts).split()) <= there.keys(), step.key


@every_sop
@both_languages
def test_nothing_lies_on_anything(procedure: Procedure, language: str) -> None:
    assert clashes(tall(procedure, language)) == []
    chart = chart_of(procedure, language, frozenset(on_the_page(procedure)), "Dinas Contoh")
    for sheet in SHEETS.values():
        for page in printed_pages(chart, language, sheet):
            assert clashes(page) == []


@every_sop
def test_every_outcome_has_its_arrow_from_and_to_the_right_symbols(procedure: Procedure) -> None:
    drawing = tall(procedure)
    drawn = set()
    for flow in drawing.flows:
        start, end = symbol_at(drawing, flow.points[0]), symbol_at(drawing, flow.points[-1])
        assert start is not None
        assert end is not None
        assert start.step == flow.source
        assert end.step == (flow.target or flow.source)
        if not flow.target:
            assert end.shape is Shape.TERMINATOR
        if flow.target != flow.source or flow.outcomes:
            drawn |= {(flow.source, flow.target, name) for name in flow.outcomes or ("",)}
    plain_ends = {
        (step.key, "", name)
        for step in on_the_page(procedure).values()
        for name, outcome in step.outcomes.items()
        if all(not each.to for each in step.outcomes.values()) and outcome.ends is not None
    }
    assert drawn | plain_ends == set(ways(procedure))


@every_sop
def test_a_step_stands_in_the_lane_of_whoever_performs_it(procedure: Procedure) -> None:
    drawing, words = tall(procedure), Words("id")
    heads = {text.text: text.x for text in drawing.texts if text.bold}
    for step in on_the_page(procedure).values():
        symbols = [each for each in drawing.symbols if each.step == step.key]
        for role in step.performer.roles:
            name = words.role(role)
            assert any(each.box[0] - 40 < heads[name] < each.box[2] + 40 for each in symbols), role


def test_a_decision_is_a_diamond_and_an_end_a_terminator() -> None:
    konten = next(each for each in OWN if each.id == "konten")
    symbols = tall(konten).symbols
    first = {each.step: each.shape for each in reversed(symbols)}
    last = {each.step: each.shape for each in symbols}
    assert (first["need"], last["archive"]) == (Shape.TERMINATOR, Shape.TERMINATOR)
    assert (first["acc"], first["research"]) == (Shape.DECISION, Shape.PROCESS)


def test_a_performer_whom_the_paper_does_not_show_has_an_asterisk_and_a_note() -> None:
    promosi, konten = (svg(each) for each in OWN if each.id in ("promosi", "konten"))
    both = sorted([promosi, konten], key=lambda each: said(each).count("*"))
    assert ["mohon dipastikan" in said(each) for each in both] == [False, True]
    assert said(both[1]).count("*") == 7 * 2 + 1


def test_a_step_that_the_paper_does_not_have_is_told_as_an_addition() -> None:
    found = said(svg(next(each for each in OWN if each.id == "gangguan")))
    assert found.count("Tambahan Sigap") == 4
    assert "tidak tercantum dalam naskah SOP" in found


def test_where_a_case_stands_is_marked() -> None:
    gangguan = next(each for each in OWN if each.id == "gangguan")
    assert "Di sini" not in said(svg(gangguan))
    assert said(svg(gangguan, here={"confirm", "result"})).count("Di sini") == 2
    assert "Here" in said(svg(gangguan, "en", {"repair"}))


def test_what_is_empty_on_the_paper_is_told_as_empty() -> None:
    found = said(svg(OWN[0], unit="Dinas <Contoh> & Lain"))
    assert "(belum diisi)" in found
    assert "Dinas <Contoh> & Lain" in found


@every_sop
def test_a_screen_reader_hears_every_step_and_where_it_leads(procedure: Procedure) -> None:
    root = ElementTree.fromstring(svg(procedure, "en"))
    assert root.get("role") == "img"
    title, described = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert described is not None
    assert title.text
    assert (described.text or "").count("\n") == len(on_the_page(procedure))


@given(procedure=procedures())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
def test_any_sop_draws_and_nothing_lies_on_anything(procedure: Procedure) -> None:
    ElementTree.fromstring(svg(procedure))
    assert clashes(tall(procedure)) == []
    chart = chart_of(procedure, "id", frozenset(on_the_page(procedure)), "Dinas Contoh")
    for page in printed_pages(chart, "id", SHEETS["a4"]):
        assert clashes(page) == []
