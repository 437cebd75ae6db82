"""Minutes that hold a round: what each person said in turn is theirs, the business around it is left out."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file
from tests.readers import making

CAME = "Present: Nora Pell (Chair), Tom Reed, Asha K., Gil Oram (minutes)"
BUSINESS = [
    ("Heading 2", "1. Minutes of the last meeting"),
    "Agreed as a true record. Proposed TR, seconded NP.",
    ("Heading 2", "2. Treasurer’s report"),
    "Balance £318.40. It was agreed to pay the water bill.",
]
ROUND = [
    ("Heading 2", "3. Round: what the reading room is to me (for the wall)"),
    "Nora asked everyone to say a line.",
    "Tom said it was the first warm place he found here.",
    "Asha: “My girl learned her letters by that window.”",
    "Gil – the smell of the stove",
    "Lil (by text, read out): keep the lamp!!",
]
REST = [("Heading 2", "4. Roof"), "Slater to quote again. ACTION: Tom", "Next meeting: 9 June"]


def page(*round_: object, came: str = CAME) -> bytes:
    top = [("Heading 1", "Reading Room Committee"), "Minutes of the meeting held on Monday 12 May 2025"]
    return making.docx(*top, came, "Apologies: Lil", *BUSINESS, *round_, *REST)


def test_each_line_of_a_round_is_the_words_of_whoever_it_names() -> None:
    (reading,) = parse_file("RRC minutes May.docx", page(*ROUND))
    assert reading.kind is Kind.NOTE and not reading.not_data
    (source,) = reading.sources
    said = [(t.speaker, t.role, source.text[t.start : t.end]) for t in source.turns]
    assert said == [
        ("Nora Pell", Role.FACILITATOR, "Nora asked everyone to say a line."),
        ("Tom Reed", Role.UNKNOWN, "Tom said it was the first warm place he found here."),
        ("Asha K", Role.UNKNOWN, "“My girl learned her letters by that window.”"),
        ("Gil Oram", Role.UNKNOWN, "the smell of the stove"),
        ("Lil", Role.UNKNOWN, "keep the lamp!!"),
    ]
    assert source.turns[1].question == "what the reading room is to me (for the wall)"


def test_a_round_is_known_where_those_who_came_stand_below_each_other_and_in_another_tongue() -> None:
    lines = ["Protokoll der Sitzung", "Anwesend:", "Nele", "Ingo", "Kai (Protokoll)", "Entschuldigt: Udo"]
    lines += ["1. Runde: Was ist euch der Laden?", "Wir fingen spät an.", "Nele: Singen.", "Ingo: Ein Platz am Ofen."]
    lines += ["Kai: Ich denke an Mutter.", "2. Nächste Sitzung", "4. Mai"]
    headed = [("Heading 2", line) if line[:2] in ("1.", "2.") else line for line in lines]
    (reading,) = parse_file("protokoll.docx", making.docx(*headed))
    (source,) = reading.sources
    assert [t.speaker for t in source.turns] == ["Nele", "Ingo", "Kai"]
    assert "Wir fingen spät an." not in source.text


@pytest.mark.parametrize("mark", [":", " –"])
def test_tasks_behind_names_are_no_round(mark: str) -> None:
    tasks = [f"Tom{mark} to ring the slater", f"Asha{mark} to buy ink", f"Gil{mark} to write to the council"]
    (reading,) = parse_file("RRC minutes.docx", page(("Heading 2", "3. Who does what"), *tasks))
    assert reading.not_data


def test_whoever_is_not_among_those_who_came_goes_on_from_the_line_above() -> None:
    (reading,) = parse_file("RRC minutes.docx", page(*ROUND, "Somebody’s kettle boiled then."))
    (source,) = reading.sources
    assert source.text[source.turns[-1].start :] == "keep the lamp!!\nSomebody’s kettle boiled then."
