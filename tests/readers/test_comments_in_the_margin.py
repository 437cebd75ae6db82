"""Comments in the margin: words of whoever was there in notes, remarks of whoever works on it in a talk or a story."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from docx import Document
from odf.dc import Creator
from odf.office import Annotation
from odf.opendocument import OpenDocumentText
from odf.text import P
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.notes.margin import IN_MARGIN
from harvest.readers.dropping import visible
from tests.readers.making import pdf
from tests.readers.making_doors import pptx

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


SLIDES = (
    ("What helps at the launderette?", ("The dryers are the warmest room", "Olu, who has every key"), ""),
    ("What helps at the slip?", ("The step that lads learn to swim from", "A rope"), ""),
)


def deck(comments: dict[str, bytes], authors: str, kind: str) -> bytes:
    """A presentation with comments on its second slide as PowerPoint writes them."""
    made = io.BytesIO()
    link = '<Relationship Id="rId77" Type="{}" Target="{}"/></Relationships>'
    with zipfile.ZipFile(io.BytesIO(pptx(*SLIDES))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "ppt/slides/_rels/slide2.xml.rels":
                data = data.replace(b"</Relationships>", link.format(f"{kind}/comments", "../c.xml").encode())
            if name == "ppt/_rels/presentation.xml.rels":
                data = data.replace(b"</Relationships>", link.format(f"{kind}/{authors}", "a.xml").encode())
            new.writestr(name, data)
        for name, data in comments.items():
            new.writestr(name, data)
    return made.getvalue()


_SAID = b"My lot learned there too, all four of them, before the rail went"
_OLD = {
    "ppt/a.xml": b'<p:cmAuthorLst xmlns:p="urn:p"><p:cmAuthor id="0" name="Tess Marr"/></p:cmAuthorLst>',
    "ppt/c.xml": b'<p:cmLst xmlns:p="urn:p"><p:cm authorId="0"><p:text>' + _SAID + b"</p:text></p:cm></p:cmLst>",
}
_RUN = b"<m:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></m:txBody>"
_NEW = {
    "ppt/a.xml": b'<m:authorLst xmlns:m="urn:m"><m:author id="{7}" name="Olu Farr"/>'
    b'<m:author id="{8}" name="Tess Marr"/></m:authorLst>',
    "ppt/c.xml": b'<m:cmLst xmlns:m="urn:m" xmlns:a="urn:a"><m:cm authorId="{8}"><m:replyLst><m:reply authorId="{7}">'
    + _RUN % b"And mine, on the same rope"
    + b"</m:reply></m:replyLst>"
    + _RUN % _SAID
    + b"</m:cm></m:cmLst>",
}


@pytest.mark.parametrize(
    ("comments", "authors", "kind", "who"),
    [
        (_OLD, "commentAuthors", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", ["Tess Marr"]),
        (_NEW, "authors", "http://schemas.microsoft.com/office/2018/10/relationships", ["Tess Marr", "Olu Farr"]),
    ],
)
def test_comments_on_slides_are_heard_as_those_in_a_margin_are(
    comments: dict[str, bytes], authors: str, kind: str, who: list[str]
) -> None:
    (found,) = parse_file("What we heard, notes.pptx", deck(comments, authors, kind))
    told = [(one, text) for one, text in said_by(found) if one]
    assert [one for one, _ in told] == who
    assert told[0][1] == _SAID.decode()


def test_comments_on_a_pdf_are_counted_and_told_of() -> None:
    reader = PdfReader(io.BytesIO(pdf([[text for text, _ in TALK]])))
    writer = PdfWriter(clone_from=reader)
    note = Text(rect=(10, 10, 30, 30), text="Nobody asked her about the second winter here")
    writer.add_annotation(0, note)
    made = io.BytesIO()
    writer.write(made)
    (found,) = parse_file("Olu.pdf", made.getvalue())
    assert any("1 comment in the margin was left out (“Nobody asked her" in warning for warning in found.warnings)
    assert any(left.reason == IN_MARGIN and left.characters == 38 for left in found.dropped)


PLAN: Page = [
    ("Salt Quay: draft plan for the yard (v2)", []),
    ("The crane will be taken down and the yard paved for coaches.", [
        ("Una Kerr", "No! My uncle drove that crane.\n1 total reaction\nBo Lind reacted with 👍 at 2025-02-01 10:40"),
        ("Bo Lind", "Make it a stair, not a gap."),
    ]),
    ("The slip will be closed to swimmers from spring.", [
        ("Cy Marsh", "We learned to swim there, all of us, and so will mine."),
        ("Bo Lind", "Please take my name off the list of swimmers"),
    ]),
    ("Lamps will be put along the wall.", [
        ("Una Kerr", "Who pays for the lamps, and who is asked?"),
        ("Dee Prior", "I walk home there at five in the morning and it is black."),
        ("Dee Prior", "_Marked as resolved_"),
    ]),
]  # fmt: skip


def plain(page: Page) -> str:
    """The same as Google saves it as text: letters behind the words, comments without names at the foot."""
    letters = iter("abcdefghij")
    lines, foot = [], []
    for text, comments in page:
        marks = [f"[{next(letters)}]" for _ in comments]
        lines += [text + "".join(marks), ""]
        foot += [mark + said for mark, (_, said) in zip(marks, comments, strict=True)]
    return "\n".join([*lines, *foot])


def as_page(text: str) -> str:
    """The same as a web page."""
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in text.split("\n") if line) + "</body></html>"


def test_what_people_say_of_a_draft_in_its_margin_are_their_words() -> None:
    for name, data in (("yard.docx", word(PLAN)), ("yard.odt", open_document(PLAN))):
        (found,) = parse_file(name, data)
        assert found.kind is Kind.NOTE and not found.not_data
        assert [who for who, _ in said_by(found)] == [
            *(None, "Una Kerr", "Bo Lind"),
            *(None, "Cy Marsh"),
            *(None, "Una Kerr", "Dee Prior"),
        ]
        assert said_by(found)[1][1] == "No! My uncle drove that crane."
        assert said_by(found)[2][1] == "Make it a stair, not a gap."
        written = "".join(text + "".join(comment for _, comment in beside) for text, beside in PLAN)
        kept = visible(found.sources[0].text) + sum(left.characters for left in found.dropped)
        assert kept == visible(written), name


def test_comments_that_google_prints_below_a_draft_stand_behind_what_they_are_about() -> None:
    text = plain(PLAN)
    for name, data in (("yard.txt", text), ("yard.html", as_page(text))):
        (found,) = parse_file(name, data.encode())
        said = [words for _, words in said_by(found)]
        assert said[:3] == [PLAN[1][0], "No! My uncle drove that crane.", "Make it a stair, not a gap."], name
        assert not any(f"[{letter}]" in words for letter in "abcdefg" for words in said)
        assert visible(found.sources[0].text) + sum(left.characters for left in found.dropped) == visible(text), name


def test_letters_of_comments_in_a_talk_are_no_words_and_the_comments_are_told_of() -> None:
    (found,) = parse_file("Olu.txt", plain(TALK).encode())
    assert {who for who, _ in said_by(found)} == {"Interviewer", "Olu"}
    assert not any("[a]" in words or "[b]" in words for _, words in said_by(found))
    assert any("2 comments in the margin were left out (“I love how we" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    "edits",
    [
        ["Please check this", "Cut this sentence", "I moved this up", "Source?", "wording too stiff for us"],
        ["My gran was there", "Shorten", "Delete this, I think this is wrong", "Should this be in bold?"],
    ],
)
def test_a_draft_that_colleagues_mend_is_no_talk_of_people(edits: Sequence[str]) -> None:
    page = [*PLAN[:1], *((text, [("Ed Itor", edit)]) for (text, _), edit in zip(PLAN[1:] * 2, edits, strict=False))]
    (found,) = parse_file("yard.docx", word(page))
    assert "Ed Itor" not in {turn.speaker for source in found.sources for turn in source.turns}


def test_a_letter_in_brackets_that_no_comment_belongs_to_stays() -> None:
    told = "I heard [a] song.\n\nThen we sang[a] twice.\n\n[b] was the other one, my mother sang that."
    (found,) = parse_file("story.txt", told.encode())
    assert "we sang[a] twice" in found.sources[0].text and "[b] was the other one" in found.sources[0].text
