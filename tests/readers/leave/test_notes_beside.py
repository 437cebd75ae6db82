"""Notes at the foot and comments in the margin: what they say of leave counts for the words that they stand beside."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from docx import Document
from docx.oxml import parse_xml

from harvest.readers.dispatch import parse_file
from harvest.readers.leave.notes import of_notes
from harvest.readers.leave.said import reads
from tests.readers.leave.test_leave_in_documents import FOUR, ONE, THREE, TWO

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def commented(paragraphs: Sequence[tuple[str, Sequence[str]]]) -> bytes:
    """A Word file with comments on its paragraphs."""
    document = Document()
    for text, comments in paragraphs:
        run = document.add_paragraph().add_run(text)
        for comment in comments:
            document.add_comment(run, text=comment, author="Pat Host", initials="PH")
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def footnoted(paragraphs: Sequence[tuple[str, str]]) -> bytes:
    """A Word file with a note at the foot of its paragraphs."""
    document = Document()
    notes = []
    for text, note in paragraphs:
        paragraph = document.add_paragraph(text)
        if note:
            notes.append(note)
            paragraph._p.append(parse_xml(f'<w:r {_W}><w:footnoteReference w:id="{len(notes)}"/></w:r>'))
    saved = io.BytesIO()
    document.save(saved)
    made = io.BytesIO()
    words = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
        for n, note in enumerate(notes, 1)
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                part = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                data = data.replace(b"</Types>", part.encode())
            if name == "word/_rels/document.xml.rels":
                link = f'<Relationship Id="rId77" Type="{relation}" Target="footnotes.xml"/></Relationships>'
                data = data.replace(b"</Relationships>", link.encode())
            new.writestr(name, data)
        new.writestr(
            "word/footnotes.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {_W}>{words}</w:footnotes>'
        )
    return made.getvalue()


def permitted(name: str, data: bytes) -> dict[str, str]:
    """What may be done with the words of each by the file; "held" where somebody has to look."""
    (reading,) = parse_file(name, data)
    found = {}
    for source in reading.sources:
        for label in dict.fromkeys(source.label_of(turn) for turn in source.turns):
            given = source.permitted(label)
            found[label] = "none" if given is None else given.quotation if given.quotable else f"not {given.quotation}"
    return found


def level_of(name: str, data: bytes, begins: str) -> str:
    """What may be done with the words that hold these: "named", "anonymous", "held" or "absent"."""
    given = [
        source.permitted(source.label_of(turn))
        for reading in parse_file(name, data)
        for source in reading.sources
        for turn in source.turns
        if begins in source.text[turn.start : turn.end]
    ]
    free = [one.quotation for one in given if one is not None and one.quotable]
    return "absent" if not given else free[0] if len(free) == len(given) else "held"


def test_comments_in_the_margin_say_who_permits_what_and_the_later_one_narrows() -> None:
    data = commented(
        [
            ("Voices from the knitting circle", []),
            (f"Ruby: {ONE}", ["Rang Ruby on Tuesday: she says yes, name and all."]),
            (
                f"Osman: {TWO}",
                ["He says yes and use Osman.", "Osman wrote: he'd rather his name was left off, words are fine."],
            ),
            (f"Gail: {THREE}", ["please take Gail's out, she has had second thoughts"]),
            (f"Perry: {FOUR}", ["What a line! Use this on the poster."]),
        ]
    )
    assert permitted("circle.docx", data) == {
        "Ruby": "named",
        "Osman": "anonymous",
        "Gail": "not no",
        "Perry": "not unknown",
    }


def test_notes_at_the_foot_count_and_one_may_point_to_another() -> None:
    data = footnoted(
        [
            ("Our ferry: what people say who use it", ""),
            ("How everybody agreed is in the notes at the foot.", ""),
            (f"“{ONE}” (Ruby)", "Ruby consented to be quoted with her name, 3 June."),
            (f"“{TWO}” (Osman)", "Agreed to be quoted; name withheld at his request."),
            (f"“{THREE}” (Gail)", "Gail spoke to us in confidence. Not to be published."),
            (f"“{FOUR}” (Perry)", "See note 2."),
            (f"“{ONE.replace('the', 'our')}” (Una)", "Has the form at home and has not returned it yet."),
        ]
    )
    assert permitted("ferry.docx", data) == {
        "Ruby": "named",
        "Osman": "anonymous",
        "Gail": "not no",
        "Perry": "anonymous",
        "Una": "not unknown",
    }


def test_a_comment_that_takes_words_back_beats_what_the_text_permits() -> None:
    data = commented(
        [
            ("All four agreed to be quoted by name.", []),
            (f"Ruby: {ONE}", []),
            (f"Osman: {TWO}", ["Osman rang, he wants this taken out."]),
            (f"Gail: {THREE}", ["Lovely. Move it to page 2?"]),
            (f"Perry: {FOUR}", ["Her boss reads this: no name on this one please, she says."]),
        ]
    )
    found = permitted("agreed.docx", data)
    assert found["Ruby"] == found["Gail"] == "named" and found["Osman"] == "not no"
    assert found["Perry"] in ("anonymous", "not anonymous", "not named", "not unknown")


@pytest.mark.parametrize(
    "note",
    [
        "This is great, use it on the front page!",
        "Yes, let's quote this one",
        "Can we use this in the leaflet?",
        "Happy to be quoted. But only after March.",
        "She's fine with this but not the bit about the doctor",
        "words ok but no photo or name until her son has seen it",
        "Quote her by name? She said she might.",
        "Consent form missing for this one",
    ],
)
def test_the_wish_of_whoever_edits_a_condition_or_a_question_permits_nothing(note: str) -> None:
    found = of_notes([note], "Enid")
    assert found is None or not found.permission.quotable


@pytest.mark.parametrize(
    "said", ["lol dont use that one", "pls dont quote me", "didnt agree to that", "isnt happy to be quoted"]
)
def test_a_no_without_its_apostrophe_is_a_no(said: str) -> None:
    assert reads(said).permission.quotation == "no"
