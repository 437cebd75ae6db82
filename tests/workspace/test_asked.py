"""A short answer comes with what was asked: in a transcript just before, in a form or on a chart above it."""

from __future__ import annotations

from harvest import workspace as verbs
from harvest.store import contents
from harvest.workspace.suggesting.asked import asked

TALK = """Morag: Thank you both. Do you see much of your neighbours?

Jean: Yes, loads.

Jean: Most days.

Morag: Lovely. I will write that down.

Alec: Loads of them.
"""


def _asked(ws: verbs.Workspace, **more: bool) -> dict[str, str]:
    there = contents.passages(ws.store)
    found = asked(ws.store, there, **more)
    return {p.text: found[p.id] for p in there if p.id in found}


def test_in_a_transcript_it_is_what_somebody_else_asked_just_before(tmp_path):
    ws = verbs.new(tmp_path / "e.harvest", "Lantern Lane", "What keeps us well here?")
    (tmp_path / "table 1.txt").write_text(TALK, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "table 1.txt"])
    found = _asked(ws)
    assert set(found.values()) == {"Do you see much of your neighbours?"}
    assert next(iter(found)).startswith("Yes, loads.") and "Loads of them." not in found
    assert _asked(ws, every=True) == found


def test_in_a_form_it_is_the_question_of_the_column(tmp_path):
    ws = verbs.new(tmp_path / "e.harvest", "Lantern Lane", "What keeps us well here?")
    rows = [
        ("What do you do to keep fit?", "What gets in the way?"),
        ("Swimming", "Mostly the rain"),
        ("I walk the dog with Ann at seven every single day", "My own laziness"),
    ]
    (tmp_path / "answers.csv").write_text("\n".join(map(",".join, rows)), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "answers.csv"])
    assert _asked(ws) == {answer: asked for row in rows[1:] for answer, asked in zip(row, rows[0], strict=True)}
