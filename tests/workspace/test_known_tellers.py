"""What files tell of each other: a document in which nobody seems to speak is read by the names on a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from harvest import readers
from harvest import workspace as verbs

LONG = "and I have kept it up every week since then, rain or shine."
NOTES = "\n\n".join(
    [
        "UPSTAIRS ROOM, Tuesday",
        "Recorder 1, typed Thursday. Who is who:\nSK = Saima Karim\nSB = Seun Bello\nDF = Dot Fellows",
        f"SK  I learned to drive at fifty {LONG}",
        f"SB  Our key hangs in three kitchens {LONG}",
        f"DF  I want a bench inside the doors {LONG}",
        f"SK  The vicar came and the imam {LONG}",
    ]
)
LIST = "Name,May we quote you?,With your name?\nSaima Karim,Yes,Yes\nSeun Bello,Yes,No\nDot Fellows,No,No\n"


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")


def quotable(ws: verbs.Workspace) -> dict[str, str]:
    return {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}


def test_who_is_on_the_list_is_heard_in_the_notes(ws: verbs.Workspace, tmp_path: Path) -> None:
    notes, answers = tmp_path / "upstairs.txt", tmp_path / "answers.csv"
    notes.write_text(NOTES, "utf-8")
    answers.write_text(LIST, "utf-8")
    found = verbs.intake.import_files(ws, [notes, answers])["files"][0]
    assert quotable(ws) == {"Saima Karim": "named", "Seun Bello": "anonymous", "Dot Fellows": "no"}
    assert any("SK is Saima Karim" in said for said in found["warnings"])


def test_words_that_have_a_name_are_not_given_to_somebody_on_a_list(ws: verbs.Workspace, tmp_path: Path) -> None:
    stories, answers = tmp_path / "stories.txt", tmp_path / "answers.csv"
    told = (("The cake", "Saima Karim"), ("The lift", "Femi Adewale"), ("The key", "Seun Bello"))
    stories.write_text("\n\n".join(f"# {title}\n\nby {who}\n\n{title} is mine {LONG}" for title, who in told), "utf-8")
    answers.write_text(LIST, "utf-8")
    verbs.intake.import_files(ws, [stories.rename(tmp_path / "stories.md"), answers])
    words = {p["speaker"]: p["text"] for p in verbs.report.passages_json(ws)["passages"]}
    assert "The lift" in words["Femi Adewale"]


def test_a_talk_is_no_list_though_a_list_names_its_people(ws: verbs.Workspace, tmp_path: Path) -> None:
    talk, answers, other = tmp_path / "library.txt", tmp_path / "answers.csv", tmp_path / "hall.txt"
    said = ("what my mates did not know to send", "what a man tells the mirror and nobody else", "a name like mine")
    people = ("Saima Karim", "Seun Bello", "Dot Fellows")
    talk.write_text("\n\n".join(f"{who}: It is {one} {LONG}" for one in said for who in people), "utf-8")
    other.write_text("\n\n".join(f"{who}: The hall {LONG}" for who in people), "utf-8")
    answers.write_text(LIST, "utf-8")
    found = verbs.intake.import_files(ws, [talk, other, answers])["files"]
    assert found[0]["kind"] == "transcript" and found[0]["passages"] >= 9


def test_a_no_by_telephone_reaches_whoever_speaks_by_two_letters_alone(ws: verbs.Workspace, tmp_path: Path) -> None:
    talk, answers, book = tmp_path / "interviews.txt", tmp_path / "answers.csv", tmp_path / "telephone.txt"
    said = (("AR", "I swam at new year"), ("Q", "What keeps you going?"), ("AR", "The choir does"), ("BL", "I bake"))
    talk.write_text("\n\n".join(f"{who}: {words} {LONG}" for who, words in said), "utf-8")
    answers.write_text("Name,May we quote you?,With your name?\nAnwen Rees,Yes,Yes\nBo Lind,Yes,Yes\n", "utf-8")
    calls = ("28 Oct  Anwen Rees rang. She is withdrawing altogether, wants nothing kept or used.", "30 Oct  The urn.")
    book.write_text("BOOK BY THE TELEPHONE\n\n" + "\n\n".join(calls), "utf-8")
    verbs.intake.import_files(ws, [talk, answers, book])
    assert quotable(ws)["AR"] == "no"


def test_a_talk_in_which_everybody_is_named_is_read_once(
    ws: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[str] = []
    monkeypatch.setattr(readers, "read_by_known", lambda name, *_: again.append(name) or ())
    talk, answers = tmp_path / "talk.txt", tmp_path / "answers.csv"
    talk.write_text("\n\n".join(f"{who}: I came {LONG}" for who in ("Saima Karim", "Cy Day", "Saima Karim")), "utf-8")
    answers.write_text(LIST, "utf-8")
    verbs.intake.import_files(ws, [talk, answers])
    assert again == []


def test_answers_that_were_given_to_an_interview_and_not_to_a_person_are_read_again(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    page, answers = Document(), tmp_path / "answers.csv"
    for n, who in enumerate(("Saima Karim", "Seun Bello"), 1):
        page.add_heading(f"Interview {n}. {who}", 2)
        for asked in ("When did it begin?", "Who helped?"):
            page.add_paragraph(f"Q: {asked}")
            page.add_paragraph(f"{who.split()[0]}: As {who} I say of {asked[:-1]} {LONG}")
    page.save(str(tmp_path / "Interviews AM (quiet room).docx"))
    answers.write_text(LIST, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "Interviews AM (quiet room).docx", answers])
    assert {"named", "anonymous"} <= {*quotable(ws).values()}
