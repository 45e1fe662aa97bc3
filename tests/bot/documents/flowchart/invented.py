"""Random valid SOPs with steps, roles, branches, forks and loops."""

from hypothesis import strategies as st

from flows.sop.loader import load_procedure
from flows.sop.procedure import Procedure
from flows.sop.roles import WORKING

TITLES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters='"\\'), max_size=60
)
STANDARDS = st.sampled_from(["open", "5m", "90m", "3h", "1d", "9999d"])


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    count = draw(st.integers(1, 8))
    roles = draw(st.lists(st.sampled_from(sorted(WORKING)), min_size=1, unique=True))
    keys = [f"step{at}" for at in range(count)]
    steps = [_step(draw, keys, at, roles) for at in range(count)]
    head = 'id = "acak"\nprefix = "X"\nversion = 1\nname = "SOP <acak> & lain"\n'
    text = f'{head}date = 2026-11-23\nstart = "step0"\n' + "\n".join(steps)
    return load_procedure(text, "acak.toml")


def _step(draw: st.DrawFn, keys: list[str], at: int, roles: list[str]) -> str:
    own = draw(st.lists(st.sampled_from(roles), min_size=1, max_size=3, unique=True))
    ways = draw(st.lists(st.lists(st.sampled_from(keys), max_size=3, unique=True), max_size=7))
    ways.append(keys[at + 1 : at + 2])  # every step is reachable and leads to the end
    draw(st.randoms(use_true_random=False)).shuffle(ways)
    mode, basis = draw(st.sampled_from(["any", "all"])), draw(st.sampled_from(["lane", "assumed"]))
    printed = f'printed = "{at + 1}"' if draw(st.booleans()) else ""
    outcomes = "\n".join(
        f"outcomes.way_{number} = {{ to = {to} }}"
        if to
        else f'outcomes.way_{number}.ends = "done"'
        for number, to in enumerate(ways)
    )
    return f"""
[steps.{keys[at]}]
{printed}
source = {_quoted(draw(TITLES))}
performer = {{ roles = {own}, mode = "{mode}", basis = "{basis}" }}
requires = {_quoted(draw(TITLES))}
standard = "{draw(STANDARDS)}"
output = {{ source = {_quoted(draw(TITLES))}, key = "output" }}
decides = {str(draw(st.booleans())).lower()}
repeat = {str(any(keys[at] in to for to in ways)).lower()}
{outcomes}
"""


def _quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(each):08x}" for each in text) + '"'
