# ruff: noqa: E501 – texts as people type them
"""Codes in a table that lines beside it explain, and forms whose fields share a line."""

from __future__ import annotations

import pytest

from tests.readers.leave.test_notes_beside import level_of
from tests.readers.making import xlsx

TABLES: dict[str, tuple[bytes, dict[str, str]]] = {
    "two codes in a cell.xlsx": (
        xlsx(
            Voices=[
                ["Who", "Said", "OK?"],
                ["Norma", "The ferry was late and we sang on the quay until the lights came on.", "W N"],
                ["Idris", "I keep bees behind the bus depot and the drivers get the honey at Christmas.", "W"],
                ["Petra", "They closed the baths and put up a sign that says they care about health.", "T"],
                [
                    "Owen",
                    "My gran had the first telephone in the row and everybody's news came through her hall.",
                    "W N X",
                ],
                ["Bea", "He taught me to whittle a spoon and I have made forty since.", ""],
                [],
                ["W = words may be used"],
                ["N = name may be used too"],
                ["T = for the team only"],
                ["X = has changed her mind, take it out"],
            ]
        ),
        {"The ferry": "anonymous", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
    "codes of a table.md": (
        b"# Voices of the quay\n\n| Who | Release | Said |\n|---|---|---|\n| Norma | A1 | The ferry was late and we sang on the quay until the lights came on. |\n| Idris | A2 | I keep bees behind the bus depot and the drivers get the honey at Christmas. |\n| Petra | A3 | They closed the baths and put up a sign that says they care about health. |\n| Owen | A4 | My gran had the first telephone in the row and everybody's news came through her hall. |\n\nA1 happy to be quoted by name\nA2 happy to be quoted but not by name\nA3 does not want to be quoted\nA4 only after her sister has read it\n",
        {"The ferry": "named", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
    "codes of something else.xlsx": (
        xlsx(
            Voices=[
                ["Who", "Said", "Zone"],
                ["Norma", "The ferry was late and we sang on the quay until the lights came on.", "N"],
                ["Idris", "I keep bees behind the bus depot and the drivers get the honey at Christmas.", "S"],
                ["Petra", "They closed the baths and put up a sign that says they care about health.", "N"],
                ["Owen", "My gran had the first telephone in the row and everybody's news came through her hall.", "S"],
                [],
                ["N = north of the river, use the ferry"],
                ["S = south of the river, may use the bus"],
            ]
        ),
        {"The ferry": "held", "I keep bees": "held", "They closed": "held"},
    ),
    "key below.html": (
        b"<html><body><h1>Quay</h1><table><tr><th>Name</th><th>Ref</th><th>What they said</th></tr><tr><td>Norma</td><td>G</td><td>The ferry was late and we sang on the quay until the lights came on.</td></tr><tr><td>Idris</td><td>G*</td><td>I keep bees behind the bus depot and the drivers get the honey at Christmas.</td></tr><tr><td>Petra</td><td>R</td><td>They closed the baths and put up a sign that says they care about health.</td></tr><tr><td>Owen</td><td>A</td><td>My gran had the first telephone in the row and everybody's news came through her hall.</td></tr></table><p>G: agreed to be quoted and named</p><p>R: refused</p><p>A: asked, no answer yet</p><p>* without the name</p></body></html>",
        {"The ferry": "named", "They closed": "held", "My gran": "held"},
    ),
    "fields on a line.txt": (
        b"Quay memories\n\nSlip 1\nName: Ada Obi Age: 44\nMy memory:\nThe ferry was late and we sang on the quay until the lights came on.\nMay we print your words in the booklet? Y May we print your name beside them? Y\nSigned: A. Obi Date: 2.3.26\n\nSlip 2\nName: Ben Age: 19\nMy memory:\nI keep bees behind the bus depot and the drivers get the honey at Christmas.\nMay we print your words in the booklet? Y May we print your name beside them? N\nSigned: Ben Date: 2.3.26\n\nSlip 3\nName: Cora Age: 70\nMy memory:\nThey closed the baths and put up a sign that says they care about health.\nMay we print your words in the booklet? N May we print your name beside them? N\nSigned: C. Date: 2.3.26\n\nSlip 4\nName: Del Age: 33\nMy memory:\nMy gran had the first telephone in the row and everybody's news came through her hall.\nMay we print your words in the booklet? Y May we print your name beside them? Y\nSigned:  Date: 2.3.26\n",
        {"The ferry": "named", "I keep bees": "anonymous", "They closed": "held", "My gran": "held"},
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_each_permits_what_their_codes_and_answers_say(name: str) -> None:
    data, wanted = TABLES[name]
    assert {begins: level_of(name, data, begins) for begins in wanted} == wanted
