"""Who permits what stands beside words that people told: neither gets lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs

WORDS = "\n\n".join(
    f"{who}: We carried the {thing} to the weir. Nobody minded the rain at all."
    for who, thing in (("Ada Obi", "bench"), ("Bo Lind", "boat"), ("Cy Day", "kettle"), ("Di Reed", "rope"))
)
FORMS = """Story forms, typed up

Form 1
Name: Ada Obi
The bridge was out for nine days in the flood. A lad I had never met brought my bread and would not take a penny.
Ticked: 1 yes   2 yes   3 no

Form 2
Name: Bo Lind
My first summer here somebody left a crate of plums by my door and ran off before I could say a word.
Ticked: 1 no   2 no   3 no

Form 3
Name: Cy Day
I was born above the chandler's and the whole row came to look at me before the doctor did.
Ticked: 1 yes   2 no   3 yes

On the forms: 1 you may quote my words, 2 you may put my name, 3 you may pass it to partner organisations.
"""
NOTES = """Notes, table 2

- The ramp behind the hall was mended by the scouts in one wet weekend.
- People would walk more if the lamps by the weir were lit again.
- Ada Obi brought the bench back from the tip with two of her neighbours.
- The choir sings in the underpass because it sounds like a church there.
- Bo Lind has withdrawn. Leave her words out of everything, she rang on Thursday.
- Cy Day keeps a kettle on for whoever comes back late from the boats.
- Nobody had spoken on the landing until the lift broke down.
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")


def imported(ws: verbs.Workspace, folder: Path, **files: str) -> dict[str, str]:
    paths = [folder / f"{name}.txt" for name in files]
    for path, text in zip(paths, files.values(), strict=True):
        path.write_text(text, "utf-8")
    verbs.intake.import_files(ws, paths)
    return {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}


def test_stories_with_what_their_tellers_ticked_stay_stories(ws: verbs.Workspace, tmp_path: Path):
    found = imported(ws, tmp_path, words=WORDS, forms=FORMS)
    texts = " ".join(p.text for p in verbs.inquiry.passages(ws))
    for words in ("would not take a penny", "a crate of plums", "above the chandler's"):
        assert words in texts
    assert found["Bo Lind"] == "no"


def test_the_second_of_some_forms_is_nobody_in_the_second_form(ws: verbs.Workspace, tmp_path: Path):
    imported(ws, tmp_path, words=WORDS, forms=FORMS)
    voices = verbs.protection.voices_json(ws)["voices"]
    assert not any(v["minor"] or "under 16" in " ".join(v["hold"]) for v in voices)


def test_a_refusal_in_notes_that_are_no_list_is_heeded(ws: verbs.Workspace, tmp_path: Path):
    assert imported(ws, tmp_path, words=WORDS, notes=NOTES)["Bo Lind"] == "no"
    assert "kettle on for whoever" in " ".join(p.text for p in verbs.inquiry.passages(ws))
