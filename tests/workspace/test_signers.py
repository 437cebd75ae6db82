"""Who only signed a pledge is none of a theme's people: recounted from the raw decisions in the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from harvest import export
from harvest import workspace as verbs
from harvest.evidence.crossed import crossed
from harvest.model import Consent

CONNECT, GIVE = "five_ways/connect", "five_ways/give"
TOLD = """Name,Role,Table,Age band,What helps you here?
Olwen Catterick,Resident,Ferry,65-74,My sister rows across with soup each Monday.
Tam Brannock,Resident,Ferry,25-34,Next door lent us a stove when ours gave out.
Jory Penhallow,Resident,Green,25-34,We all meet at the kettle on Fridays.
"""
PLEDGED = """Who,Table,What I will do,By when
Olwen Catterick,Ferry,Carry soup to the new people at number nine,30 June
Hester Quill,Green,Sit with whoever comes alone on Tuesdays,30 June
Sunniva Tweddle,Quay,Lend my tools to the whole street,31 August
"""
RAW = """
    SELECT d.codebook || '/' || d.code AS code, count(DISTINCT v.id), count(DISTINCT coalesce(t.tbl, s.tbl))
    FROM decision d JOIN passage p ON p.id = d.passage_id JOIN turn t ON t.id = p.turn_id
        JOIN source s ON s.id = p.source_id JOIN voice v ON v.id = t.voice_id
    WHERE d.action = 'add' AND v.kind = 'person' AND s.kind <> 'pledge' GROUP BY 1
"""


def test_a_signature_under_a_pledge_adds_nobody_to_a_theme(inquiry: verbs.Workspace, tmp_path: Path) -> None:
    for name, text in (("answers.csv", TOLD), ("pledges 2026-06-20.csv", PLEDGED)):
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(inquiry, [tmp_path / name], event="Summit", consent=Consent.ANONYMOUS)
    codes = {"soup": CONNECT, "kettle": CONNECT, "comes alone": CONNECT, "lent": GIVE, "Lend": GIVE}
    for p in verbs.inquiry.passages(inquiry):
        code = next((c for word, c in codes.items() if word in p.text), None)
        if code:
            verbs.desk.decide(inquiry.acting_as("Ana"), [verbs.desk.act_from(p.id, "add", code)])
    rows = sqlite3.connect(f"file:{inquiry.path}?mode=ro", uri=True).execute(RAW).fetchall()
    raw = {code: (people, tables) for code, people, tables in rows}
    assert raw == {CONNECT: (2, 2), GIVE: (1, 1)}

    found = verbs.report.current_evidence(inquiry)
    for code, (people, tables) in raw.items():
        figures = found.theme(code).with_subcodes
        assert (figures.people, figures.voices, figures.tables) == (people, people, tables)
        assert figures.cards == figures.valence["pledged"] == figures.valence_cards["pledged"]
    assert sorted(crossed(found, "code", "event").people.values()) == sorted(people for people, _ in raw.values())
    by_role = verbs.report.matrix(inquiry, None, None, "role", "voices").frame
    assert {code: int(by_role.loc[code].sum()) for code in raw} == {code: people for code, (people, _) in raw.items()}
    page = export.write(found, "md").decode()
    assert "rests on 3 voices and 3 cards at 2 tables" in page
