# ruff: noqa: E501 – tables and mails as they were typed
"""Lists whose first row heads each column in a word and whose second asks in full, in two languages at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

import docx
import openpyxl
import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.heads.two_heads import with_heads_joined, with_questions_joined
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.reading_back import read

_NOTE = 'Mind that "Partners" is asked the other way: Yes / Ie there means it stays in the boathouse, No / Na means it may go on.'
_WORDS = [
    "Nr",
    "Name / Enw",
    "Boat",
    "PHOTOS / LLUNIAU",
    "PARTNERS / PARTNERIAID",
    "WORDS / GEIRIAU",
    "WORDS / GEIRIAU",
    "Remarks",
]
_ASKED = [
    "",
    "",
    "",
    "You may print photos I am in / Cewch argraffu lluniau ohonof",
    "Keep what I said within the rowing club – do NOT give it to the harbour board / Cadwch hyn o fewn y clwb – PEIDIWCH â'i roi i fwrdd yr harbwr",
    "You may put my name beside my words / Cewch roi fy enw wrth fy ngeiriau",
    "You may quote my words in the yearbook / Cewch ddyfynnu fy ngeiriau",
    "",
]
_ROWS = [
    ["1", "Ada Obi", "gig", "Yes", "No", "Yes", "Yes", ""],
    ["2", "Bo Lind", "gig", "Yes", "Yes", "No", "Yes", ""],
    ["3", "Cai Marsh", "skiff", "Na chewch", "Na", "Heb fy enw", "Cewch", ""],
    ["4", "Dee Hart", "skiff", "Cewch", "Ie", "Na chewch", "Na chewch", ""],
    ["5", "Ed Kerr", "gig", "✓", "✗", "✓", "✓", "cox"],
    ["6", "Flo Day", "gig", "Yes", "No", "", "", ""],
    ["7", "Gus Ray", "gig", "No", "No", "not with my name", "Yes", ""],
]  # fmt: skip
_SAID = {
    "Ada Obi": ("named", "yes", "yes"),
    "Bo Lind": ("anonymous", "no", "yes"),
    "Cai Marsh": ("anonymous", "yes", "no"),
    "Dee Hart": ("no", "no", "yes"),
    "Ed Kerr": ("named", "yes", "yes"),
    "Flo Day": ("unknown", "yes", "yes"),
    "Gus Ray": ("anonymous", "yes", "no"),
}


def _word(rows: Sequence[Sequence[str]], note: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(note)
    table = document.add_table(len(rows), len(rows[0]))
    for n, row in enumerate(rows):
        for m, said in enumerate(row):
            table.cell(n, m).text = said
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _workbook(rows: Sequence[Sequence[str]], note: str) -> bytes:
    book = openpyxl.Workbook()
    for row in ([note], *rows):
        book.active.append([cell or None for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _text(rows: Sequence[Sequence[str]], note: str) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([[note], *rows])
    return out.getvalue().encode()


_MADE = [("boats.docx", _word), ("boats.xlsx", _workbook), ("boats.csv", _text)]


@pytest.mark.parametrize(("name", "made"), _MADE)
def test_each_answer_is_to_the_question_below_the_word(name: str, made: Callable[..., bytes]) -> None:
    listed = {one.names[0]: one.permission for one in read(name, made([_WORDS, _ASKED, *_ROWS], _NOTE)).listed}
    assert {who: (p.quotation, p.sharing, p.photo) for who, p in listed.items()} == _SAID
    assert not any(p.hold for p in listed.values())


@pytest.mark.parametrize(("name", "made"), _MADE)
def test_whoever_is_known_is_heard_alike(name: str, made: Callable[..., bytes]) -> None:
    data = made([_WORDS, _ASKED, *_ROWS], _NOTE)
    people = parse_listed_by_name(name, data, names=[[who] for who in _SAID]).people
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in people if one}
    assert said == {who: (quoted, shared) for who, (quoted, shared, _) in _SAID.items()}


@pytest.mark.parametrize(
    "second",
    [
        ["", "may be quoted", "may be shared"],
        ["", "Yes", "No"],
        ["", "we may quote you = Q", "we may use your name = N"],
        ["Ada Obi", "You may quote me", "You may use my name"],
        ["", "You may quote me", ""],
        ["", "We may sail on Friday", "Bring your own oar"],
    ],
)
def test_a_row_that_answers_or_asks_for_nothing_is_no_second_row_of_headings(second: list[str]) -> None:
    """Whoever forgot to give a name answers below the word as others do."""
    rows = [["Name", "Quoting", "Sharing"], second, ["Cy Day", "may be quoted", "may be shared"], ["Di Fox", "no", ""]]
    assert with_heads_joined(rows) == rows
    assert with_questions_joined(rows) == rows


_HEADS = ["Name", "May we quote you?", "With your name?", "Photos", "Partners"]
_PEOPLE = [
    ["Ada Obi", "yes", "yes", "no", "no"],
    ["Bo Lind", "yes", "no", "yes", "yes"],
    ["Cy Day", "no", "no", "no", ""],
]
_TURNED = [
    "In the Partners column Yes means the words stay with us, No means they may be passed on.",
    "Mind the Partners column: Yes = stays here, No = may go to them.",
    'Please read "Partners" the right way round: a No there means it may be passed on.',
    "The question on partners was put the other way round, so in Partners yes means do not give it to them.",
]


@pytest.mark.parametrize("note", _TURNED)
def test_what_yes_means_in_one_column_is_turned_there_and_nowhere_else(note: str) -> None:
    listed = {one.names[0]: one.permission for one in people_listed(_HEADS, _PEOPLE, note) or ()}
    assert {who: (p.quotation, p.sharing, p.photo) for who, p in listed.items()} == {
        "Ada Obi": ("named", "yes", "no"),
        "Bo Lind": ("anonymous", "no", "yes"),
        "Cy Day": ("no", "unknown", "no"),
    }


@pytest.mark.parametrize("note", _TURNED)
def test_the_same_by_the_names(note: str) -> None:
    data = _word([_HEADS, *_PEOPLE], note)
    people = parse_listed_by_name("slips.docx", data, names=[[row[0]] for row in _PEOPLE]).people
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in people if one}
    assert (said["Ada Obi"], said["Bo Lind"]) == (("named", "yes"), ("anonymous", "no"))
    assert said["Cy Day"][0] == "no"


def test_what_yes_means_for_the_name_alone_is_turned_there() -> None:
    note = "In the column With your name? a yes means leave it off."
    listed = {one.names[0]: one.permission.quotation for one in people_listed(_HEADS, _PEOPLE, note) or ()}
    assert listed == {"Ada Obi": "anonymous", "Bo Lind": "named", "Cy Day": "no"}


def test_a_line_against_what_the_heading_says_itself_leaves_nobodys_words_to_partners() -> None:
    heads = [*_HEADS[:4], "Keep it in the club – do not pass it on to partners"]
    note = "Keep it in the club – do not pass it on to partners: Yes means it may be passed on."
    listed = people_listed(heads, _PEOPLE, note) or ()
    assert listed
    assert not any(one.permission.sharing == "yes" for one in listed)


@pytest.mark.parametrize("note", ["Yes = ticked, No = crossed.", "Partners are the harbour board and the school."])
def test_a_line_that_turns_nothing_about_stays_what_it_was(note: str) -> None:
    listed = {one.names[0]: one.permission.sharing for one in people_listed(_HEADS, _PEOPLE, note) or ()}
    assert (listed["Ada Obi"], listed["Bo Lind"]) == ("no", "yes")
