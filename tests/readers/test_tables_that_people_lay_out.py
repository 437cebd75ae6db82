"""Tables as people lay them out: heaps side by side, cells that span rows, a form on each sheet, lists in JSON."""

from __future__ import annotations

import io
import json

import pytest
from docx import Document
from openpyxl import Workbook
from readers.making import as_csv, docx, xlsx
from readers.reading_back import read, said, who_asks

from harvest.errors import ReadError
from harvest.model import Kind

CARDS = [
    ["the oven, watching it", "more chairs for the old ones"],
    ["my gran on the wall!", "a later finish"],
    ["soup", "do it in summer, my feet froze"],
    ["", "the toilets"],
]


@pytest.mark.parametrize(
    "heads",
    [
        ("I liked…", "I would change…"),
        ("Keep", "Stop"),
        ("What went well", "Even better if"),
        ("☺", "☹"),
        ("Mir gefiel …", "Ich würde ändern …"),
        ("J'ai aimé", "Je changerais"),
        ("Me gustó", "Cambiaría"),
        ("Mi hoffais i…", "Mi newidiwn i…"),
    ],
)
@pytest.mark.parametrize("file", ["cards.docx", "cards.xlsx"])
def test_heaps_of_few_words_side_by_side_are_all_read(heads: tuple[str, str], file: str) -> None:
    rows = [[*heads], *CARDS]
    found = said(read(file, docx("Cards of the open day", tables=[rows]) if "docx" in file else xlsx(Cards=rows)))
    assert sorted(text for _, text in found) == sorted(cell for row in CARDS for cell in row if cell)


@pytest.mark.parametrize(
    "heads", [("Item", "Where"), ("Name", "Town"), ("Volunteer", "Keep"), ("Keep", "Likes", "Host")]
)
def test_columns_that_are_no_heaps_add_no_words(heads: tuple[str, ...]) -> None:
    rows = [["Ada Obi", "Lower Cross", "Jo Hay"], ["Bo Lind", "Mill Lane", "Jo Hay"], ["Cy Day", "Mill Lane", "Al Roe"]]
    try:
        found = read("list.xlsx", xlsx(List=[heads, *(row[: len(heads)] for row in rows)]))
    except ReadError as refused:  # that nothing is read is right as well
        assert "no column" in str(refused)
    else:
        assert found.not_data or not found.sources


@pytest.mark.parametrize(
    ("when", "answers"),
    [
        (["1971", "the 1980s", "1959 until 1963", "spring 1990"], 4),
        (["3/5/1971", "May 1980", "2 June 1963", "1959"], 4),
        (["when my dad still had the van, before the flood", "1980", "the year that the mill burned", "never"], 8),
    ],
)
def test_years_and_days_that_were_asked_for_are_kept_beside_what_somebody_remembers(
    when: list[str], answers: int
) -> None:
    told = [
        "We slid down the sacks.",
        "My aunt sang in the office all day.",
        "I lost a shoe there.",
        "It smelled of rye.",
    ]
    rows = [("What do you remember of the mill?", "And when was that?"), *zip(told, when, strict=True)]
    found = said(read("mill.csv", as_csv(*rows)))
    assert len(found) == answers and {text for _, text in found} >= set(told)


@pytest.mark.parametrize("told", [("Date:", "3/5/2026", "Where:", "Old mill"), ("Facilitator:", "Jo", "Table:", "2")])
@pytest.mark.parametrize("apart", [True, False])
def test_what_a_sheet_says_of_itself_in_pairs_above_its_columns_names_none_of_them(told: tuple, apart: bool) -> None:
    heads = ["Name", "What we love here", "What is missing", "Age band", "Came by", "Since"]
    said_here = [
        ["Ada Obi", "The baker who opens at four for the night shift.", "A bench by the lock.", "30-39", "bus", "2001"],
        ["Bo Lind", "Our mill, because it is warm.", "Somebody who mends the clock.", "60-69", "foot", "1964"],
        ["Cy Day", "The choir, even out of tune.", "A tap.", "20-29", "foot", "2019"],
    ]
    rows = [["Our mill – what was said"], [*told], *([[]] if apart else []), heads, *said_here]
    found = read("mill.xlsx", xlsx(Said=rows))
    assert [source.voice for source in found.sources] == ["Ada Obi", "Bo Lind", "Cy Day"]
    assert not any(told[1] in source.text or told[3] in source.text for source in found.sources)


def _spanning(*spans: str) -> bytes:
    book = Workbook()
    for row in [
        ["Table", "Question", "What was written"],
        ["Mill", "What works?", "People greet each other on the steps"],
        ["", "", "The baker keeps bread back for the night shift"],
        ["", "What next?", "A crossing by the school"],
        ["Lock", "What works?", "The choir takes anybody"],
        ["", "", "Nobody asks why you are there"],
    ]:
        book.active.append(row)
    for span in spans:
        book.active.merge_cells(span)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_what_spans_rows_in_a_workbook_holds_for_each_of_them() -> None:
    found = read("notes.xlsx", _spanning("A2:A4", "A5:A6", "B2:B3", "B5:B6"))
    asked = [(turn.table, turn.question) for source in found.sources for turn in source.turns]
    assert asked == [
        ("Mill", "What works?"),
        ("Mill", "What works?"),
        ("Mill", "What next?"),
        ("Lock", "What works?"),
        ("Lock", "What works?"),
    ]


def test_a_yes_that_spans_rows_is_nobody_elses() -> None:
    book = Workbook()
    for row in [
        ["Name", "Their words", "May we quote you?"],
        ["Ada Obi", "We sing on the steps on Thursdays", "yes"],
        ["Bo Lind", "The baker keeps bread back for us", ""],
        ["Cy Day", "Nobody asks why you are there", "no"],
    ]:
        book.active.append(row)
    book.active.merge_cells("C2:C3")
    out = io.BytesIO()
    book.save(out)
    given = {s.voice: s.permission for s in read("words.xlsx", out.getvalue()).sources}
    assert [bool(given[who] and given[who].quotable) for who in ("Ada Obi", "Bo Lind", "Cy Day")] == [
        True,
        False,
        False,
    ]


def test_a_name_that_spans_rows_in_word_is_whose_words_stand_in_each() -> None:
    document = Document()
    table = document.add_table(rows=0, cols=2)
    for who, words in [
        ("Name", "What they told us"),
        ("Ada Obi", "We sing on the steps on Thursdays."),
        ("", "And nobody auditions."),
        ("Bo Lind", "The baker keeps bread back for the night shift."),
        ("", "I never paid for a heel of bread."),
    ]:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = who, words
    for top in (1, 3):
        table.cell(top, 0).merge(table.cell(top + 1, 0))
    out = io.BytesIO()
    document.save(out)
    found = said(read("words.docx", out.getvalue()))
    whose = {who: " ".join(text for one, text in found if one == who) for who, _ in found}
    assert whose == {
        "Ada Obi": "We sing on the steps on Thursdays. And nobody auditions.",
        "Bo Lind": "The baker keeps bread back for the night shift. I never paid for a heel of bread.",
    }


FORMS = {
    f"Form {n}": [["Our feedback form"], ["Your name", who], ["What works here?", good], ["May we quote you?", leave]]
    for n, (who, good, leave) in enumerate(
        [("Ada", "bread at five", "yes"), ("Bo", "the choir on the steps", "no"), ("Cy", "dogs go free", "")], 1
    )
}


def test_a_form_on_each_sheet_is_a_row_of_one_table() -> None:
    found = read("forms.xlsx", xlsx(**FORMS))
    assert said(found) == [("Ada", "bread at five"), ("Bo", "the choir on the steps"), ("Cy", "dogs go free")]
    assert [bool(s.permission and s.permission.quotable) for s in found.sources] == [True, False, False]


@pytest.mark.parametrize(
    "heads",
    [("", "Timespan", "Content", "Speaker"), ("Nr", "Zeitspanne", "Inhalt", "Sprecher")],
    ids=["NVivo", "German"],
)
def test_two_times_in_one_cell_make_a_talk(heads: tuple[str, ...]) -> None:
    talk = [
        ("Wren", "What keeps you here?"),
        ("Polly", "The baker, who opens at five in the morning."),
        ("Stef", "The choir on the steps, for nobody auditions."),
        ("Wren", "What next?"),
    ]
    rows = [[str(n), f"0:0{n}.0 - 0:0{n}.9", words, who] for n, (who, words) in enumerate(talk, 1)]
    for name, data in (("talk.docx", docx(tables=[[heads, *rows]])), ("talk.csv", as_csv(heads, *rows))):
        found = read(name, data)
        assert (found.kind, said(found), who_asks(found)) == (Kind.TRANSCRIPT, talk, {"Wren"})


def test_a_list_in_json_is_read_whatever_it_is_called_and_others_are_told() -> None:
    asked = [
        {"id": 1, "text": "Why did the ferry stop?", "author": {"name": "Polly"}},
        {"id": 2, "text": "Who do I ring about the steps?", "author": {"name": "Stef"}},
    ]
    polls = [{"id": 9, "question": "What works?", "answers": [{"text": "bread"}]}]
    found = read("forum.json", json.dumps({"event": {"name": "Forum"}, "questions": asked, "polls": polls}))
    assert said(found) == [("Polly", asked[0]["text"]), ("Stef", asked[1]["text"])]
    assert any("left out: “polls”" in warning for warning in found.warnings)
    answers = [{"question": "What works?", "answers": [{"text": "bread at five"}, {"text": "the choir on the steps"}]}]
    assert [text for _, text in said(read("polls.json", json.dumps({"polls": answers})))] == [
        "bread at five",
        "the choir on the steps",
    ]


def test_what_has_to_be_arranged_is_nobodys_story() -> None:
    rows = [
        ("First Name", "Last Name", "What do you hope will come of this evening?", "Any access needs?"),
        ("Ada", "Obi", "That somebody says who the steps are for", "step-free please and a seat"),
        ("Bo", "Lind", "A plan with names on it, and a day", "a hearing loop near the front"),
    ]
    assert [text for _, text in said(read("attendees.csv", as_csv(*rows)))] == [rows[1][2], rows[2][2]]


PAGE = """<html><body><h1>Notes of the café</h1><table>
<tr><th>Table</th><th>Question</th><th>Notes</th></tr>
<tr><td rowspan="3">Mill</td><td rowspan="2">What works?</td><td>People greet each other on the steps</td></tr>
<tr><td>The baker keeps bread back for the night shift</td></tr>
<tr><td>What next?</td><td>A crossing by the school</td></tr>
<tr><td rowspan="2">Lock</td><td>What works?</td><td>The choir takes anybody</td></tr>
<tr><td>What next?</td><td>Bring the bell back</td></tr></table></body></html>"""


def test_what_spans_rows_on_a_page_holds_for_each_of_them_and_none_is_lost() -> None:
    found = read("notes.html", PAGE)
    asked = [(turn.table, turn.question) for source in found.sources for turn in source.turns]
    assert asked == [
        ("Mill", "What works?"),
        ("Mill", "What works?"),
        ("Mill", "What next?"),
        ("Lock", "What works?"),
        ("Lock", "What next?"),
    ]


def test_a_table_drawn_with_bars_is_a_table_and_its_no_is_heard() -> None:
    text = """Cards of the open day

+----+-------+------------------------------+--------+
| No | Who   | What they wrote              | Quote? |
+----+-------+------------------------------+--------+
| 1  | Polly | bread at five in the morning | yes    |
| 2  | Stef  | the choir takes anybody      | no     |
| 3  | Gil   | dogs go free, I remember     |        |
+----+-------+------------------------------+--------+
"""
    found = read("cards.txt", text)
    assert said(found) == [
        ("Polly", "bread at five in the morning"),
        ("Stef", "the choir takes anybody"),
        ("Gil", "dogs go free, I remember"),
    ]
    assert [bool(s.permission and s.permission.quotable) for s in found.sources] == [True, False, False]


@pytest.mark.parametrize("between", [" ", ": ", "\n", " - "])
def test_entries_of_a_visitors_book_are_each_somebodys(between: str) -> None:
    book = [
        ("12/5/25", "Lovely to see the oven again. My father built it. – Joan Marsh, Hull"),
        ("12/5/25", "Why is the choir not in it?"),
        ("13/5/25", "I cried at the photograph of the steps in snow. – Ahmed"),
        ("14/5/25", "More chairs please. – Dot Pike"),
    ]
    text = "Visitors' book of the exhibition\n\n" + "\n".join(f"{day}{between}{words}" for day, words in book)
    found = read("book.txt", text)
    assert [s.voice if s.voice in ("Joan Marsh", "Ahmed", "Dot Pike") else "" for s in found.sources] == [
        "Joan Marsh",
        "",
        "Ahmed",
        "Dot Pike",
    ]
    assert not any("12/5" in s.text for s in found.sources)


def test_a_diary_stays_one_persons() -> None:
    days = ["3 May Rain. I stayed in and mended the net.", "4 May The baker gave me the heel.", "5 May I rowed across."]
    assert len(read("diary.txt", "\n".join(days)).sources) == 1


def test_who_told_a_story_is_who_tells_it_where_a_name_is_what_it_is_called() -> None:
    rows = [
        ("Name", "Story", "Told by", "Status"),
        ("Bell", "My dad ran the ferry on Sundays and let me ring the bell.", "Polly Haim", "Ready"),
        ("Fog", "I went over once in fog and the ferryman sang for the other bank.", "Stef Rourke", "Draft"),
    ]
    assert [who for who, _ in said(read("stories.csv", as_csv(*rows)))] == ["Polly Haim", "Stef Rourke"]


def test_heads_with_lines_between_their_words_ask_too() -> None:
    rows = [
        ("uuid", "created_at", "1_What_is_good_here", "2_What_would_you_ch", "3_May_we_quote_you"),
        ("a-1", "2025-05-03T18:04:00Z", "bread at five in the morning", "a rail on the steps", "Yes"),
        ("a-2", "2025-05-03T18:10:00Z", "the choir takes anybody at all", "lights that mean it", "No"),
    ]
    found = read("entries.csv", as_csv(*rows))
    assert [text for _, text in said(found)] == [rows[1][2], rows[1][3], rows[2][2], rows[2][3]]
    assert [bool(s.permission and s.permission.quotable) for s in found.sources] == [True, True, False, False]


def test_a_board_may_call_its_cards_names() -> None:
    rows = [
        ("Name", "Tags", "Votes", "Created by"),
        ("A rail on both sides", "access", "4", "Wren Addo"),
        ("Bring the bell back", "heritage", "7", "Polly Haim"),
    ]
    found = read("ideas.csv", as_csv(*rows))
    assert [text for _, text in said(found)] == [rows[1][0], rows[2][0]]
    assert any("is a guess" in warning for warning in found.warnings)


@pytest.mark.parametrize("heads", [("Table", "Asked", "What was said"), ("Tisch", "Frage", "Notizen")])
def test_each_line_that_a_table_noted_in_a_cell_is_a_point_of_its_own(heads: tuple[str, ...]) -> None:
    noted = [
        "The tram bell\nsoup on Fridays\nA wall to sit on",
        "More shade\nA tap",
        "Nothing yet, ask again in spring",
    ]
    rows = [heads, *((str(n), "What holds us?", cell) for n, cell in enumerate(noted, 1))]
    found = read("notes of the tables.docx", docx("Our café", tables=[rows]))
    assert [[s.text[t.start : t.end] for t in s.turns] for s in found.sources] == [cell.split("\n") for cell in noted]
    assert [s.table for s in found.sources] == ["1", "2", "3"]
