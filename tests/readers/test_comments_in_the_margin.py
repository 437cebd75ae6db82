"""Comments in the margin: words of whoever was there in notes, remarks of whoever works on it in a talk or a story."""

from __future__ import annotations

import io
from collections.abc import Sequence

from docx import Document
from odf.dc import Creator
from odf.office import Annotation
from odf.opendocument import OpenDocumentText
from odf.text import P

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible

Page = Sequence[tuple[str, Sequence[tuple[str, str]]]]

EDIT = "Please check the dates of all of these in the diary"
MINUTES: Page = [
    ("Wharf Gardeners – notes, Tuesday 3 March", []),
    ("Present: Olu, Tess, Mr Dray, Ivo (notes). Apologies: Henna", []),
    ("1. The slipway", []),
    (
        "Tess said the eels are under the slipway again and would like nobody to pour bleach there.",
        [("Henna Saari", "Nine of them on my side last night, I counted with a torch"), ("Ivo Lang", EDIT)],
    ),
    ("Mr Dray felt the slipway was slippery and thought somebody would fall before the summer.", []),
    ("2. The boiler", []),
    (
        "Olu said the boiler makes the noise of a goose and he would miss it.",
        [("Tess Marr", "We all would. My kids call it the goose.")],
    ),
    ("AGREED: Ivo to ring the plumber.", []),
    ("Date of next meeting: 7 April", []),
]
TALK: Page = [
    ("Interviewer: What did you find when you moved here?", []),
    ("Olu: A yard full of prams, and a goose that was a boiler.", [("Dr Prior", "I love how we get humour here.")]),
    ("Interviewer: And who was kind to you?", []),
    ("Olu: Tess was. She brought a soup that nobody could name.", [("Dr Prior", "My theme of care again")]),
]


def word(page: Page) -> bytes:
    """A Word file with comments by whoever is named on its paragraphs."""
    document = Document()
    for text, comments in page:
        run = document.add_paragraph().add_run(text)
        for who, said in comments:
            document.add_comment(run, text=said, author=who, initials=who[:1])
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def open_document(page: Page) -> bytes:
    """The same as OpenDocument text."""
    document = OpenDocumentText()
    for text, comments in page:
        paragraph = P(text=text)
        for who, said in comments:
            note = Annotation()
            note.addElement(Creator(text=who))
            note.addElement(P(text=said))
            paragraph.addElement(note)
        document.text.addElement(paragraph)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def said_by(reading: Reading) -> list[tuple[str | None, str]]:
    (source,) = reading.sources
    return [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]


def test_what_people_add_in_the_margin_of_minutes_are_their_words_behind_what_they_are_about() -> None:
    for name, data in (("notes 3 March.docx", word(MINUTES)), ("notes 3 March.odt", open_document(MINUTES))):
        (found,) = parse_file(name, data)
        assert found.kind is Kind.NOTE and not found.not_data
        said = said_by(found)
        assert [who for who, _ in said] == ["Tess Marr", "Henna Saari", "Mr Dray", "Olu", "Tess Marr"], name
        assert said[1][1] == "Nine of them on my side last night, I counted with a torch"
        assert said[4][1] == "We all would. My kids call it the goose."
        assert any("2 comments in the margin are taken for the words" in warning for warning in found.warnings)
        assert any(f"1 comment in the margin was left out (“{EDIT}”)" in w for w in found.warnings)
        written = "".join(text + "".join(comment for _, comment in beside) for text, beside in MINUTES)
        kept = visible(found.sources[0].text) + sum(left.characters for left in found.dropped)
        assert kept == visible(written), name


def test_comments_on_a_talk_are_remarks_of_whoever_works_on_it_and_the_card_says_so() -> None:
    (found,) = parse_file("Olu.docx", word(TALK))
    assert {who for who, _ in said_by(found)} == {"Interviewer", "Olu"}
    assert any("2 comments in the margin were left out (“I love how we" in warning for warning in found.warnings)


def test_comments_about_the_text_or_about_leave_are_nobodys_words() -> None:
    edits = ["Typo in my name", "She'd rather her name was left out"]
    page = [(text, [("Ada Orr", edits.pop())] if beside else []) for text, beside in MINUTES]
    (found,) = parse_file("notes 3 March.docx", word(page))
    assert {who for who, _ in said_by(found)} == {"Tess", "Mr Dray", "Olu"}


def test_a_comment_without_a_person_behind_it_is_nobody_named() -> None:
    page = [
        (text, [("Microsoft Office User", "My gran swam there and we all learned from her")] if beside else [])
        for text, beside in MINUTES
    ]
    (found,) = parse_file("notes 3 March.docx", word(page))
    assert [who for who, _ in said_by(found)] == ["Tess", None, "Mr Dray", "Olu", None]
