"""Ordinary forms of permission: keys in heads, words with and without the name side by side, letters, plain speech."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file as read
from harvest.readers.permission import read_permissions


def quoted(header: list[str], rows: list[list[str]]) -> list[str]:
    return [one.permission.quotation for one in people_listed(header, rows) or ()]


def test_a_slash_between_alternatives_is_no_group_of_questions() -> None:
    text = "Name,Quote?,Name Y/N,Bus/tram\nAda Obi,Y,Y,bus\nBo Lind,Y,N,tram\nCy Day,N,N,bus\n"
    assert [one.permission.quotation for one in read("list.csv", text.encode())[0].listed] == [
        "named",
        "anonymous",
        "no",
    ]
    grouped = (
        "person/name,person/town,story/told\nAda Obi,Hythe,The ferry was late and we sang.\nBo Lind,Rye,We made soup.\n"
    )
    assert [source.voice for source in read("kobo.csv", grouped.encode())[0].sources] == ["Ada Obi", "Bo Lind"]


def test_the_key_in_a_long_question_is_kept() -> None:
    key = "(1 = yes, 2 = no, 9 = left blank)"
    heads = ["Name", f"Could we print what you said? {key}", f"Your name with it? {key}"]
    heads.append(f"And keep a copy in the box in the chapel for whoever comes after us? {key}")
    found = people_listed(heads, [["Ada Obi", "1", "1", "1"], ["Bo Lind", "1", "2", "2"], ["Cy Day", "2", "9", "1"]])
    assert found is not None
    assert [(one.permission.quotation, one.permission.hold) for one in found] == [
        ("named", ()),
        ("anonymous", ()),
        ("no", ()),
    ]


def test_a_key_may_say_that_somebody_minds() -> None:
    heads = ["Name", "Can we quote you? (1 = yes, 2 = no)"]
    heads.append("Would you mind your name being shown with it? (1 = yes, I'd mind, 2 = no, I don't mind)")
    assert quoted(heads, [["Ada Obi", "1", "1"], ["Bo Lind", "1", "2"], ["Cy Day", "2", "1"]]) == [
        "anonymous",
        "named",
        "no",
    ]


def test_how_many_came_is_nobodys_words() -> None:
    heads = ["Name", "May we quote you?", "With your name?", "How many of you at the table?"]
    assert quoted(
        heads, [["Ada Obi", "Yes", "Yes", "4"], ["Bo Lind", "Yes", "No", "2"], ["Cy Day", "No", "No", "5"]]
    ) == [
        "named",
        "anonymous",
        "no",
    ]


@pytest.mark.parametrize(
    "rows, expected",
    [
        ([["Yes", "Yes"], ["Yes", "No"], ["No", "No"]], ["named", "anonymous", "no"]),
        ([["x", "x"], ["x", ""], ["x", "x"], ["", ""]], ["named", "anonymous", "named", "unknown"]),
        ([["x", "x"], ["x", ""], ["", ""]], ["anonymous", "anonymous", "unknown"]),
    ],
    ids=["answered", "ticked by several", "ticked by one, perhaps by mistake"],
)
def test_words_without_and_with_the_name_side_by_side(rows: list[list[str]], expected: list[str]) -> None:
    heads = ["Name", "Happy to be quoted without my name", "Happy to be quoted with my name"]
    names = ["Ada Obi", "Bo Lind", "Cy Day", "Di Roe"]
    assert quoted(heads, [[name, *row] for name, row in zip(names, rows, strict=False)]) == expected


def test_terse_heads_side_by_side() -> None:
    rows = [["Ada Obi", "Y", "Y"], ["Bo Lind", "Y", "N"], ["Cy Day", "N", "N"], ["Di Roe", "Y", ""]]
    assert quoted(["Name", "Quote anon", "Quote + name"], rows) == ["named", "anonymous", "no", "anonymous"]


def test_letters_in_a_question() -> None:
    asks = "What you told us: (a) use it with my name, (b) use it without my name, (c) don't use it. Letter?"
    rows = [["Ada Obi", "a"], ["Bo Lind", "(b)"], ["Cy Day", "C"], ["Di Roe", ""]]
    assert quoted(["Name", asks], rows) == ["named", "anonymous", "no", "unknown"]


def test_to_say_who_it_was_is_the_name() -> None:
    asks = "How may we use your words?"
    told = [
        "Use them and say who said it",
        "Use them, but don't say who I am",
        "Use them and tell people who I am",
        "Don't use them",
    ]
    rows = [[name, cell] for name, cell in zip(["Ada Obi", "Bo Lind", "Cy Day", "Di Roe"], told, strict=True)]
    assert quoted(["Name", asks], rows) == ["named", "anonymous", "named", "no"]


def test_who_did_not_opt_out_was_not_asked() -> None:
    heads = ["Name", "Tick to opt out of being quoted", "Name in print?"]
    rows = [["Ada Obi", "✓", "No"], ["Bo Lind", "", "Yes"], ["Cy Day", "no, quote away", "Yes"], ["Di Roe", "", "No"]]
    rows += [["Ed Fox", "I am fine to be quoted", "No"]]
    assert quoted(heads, rows) == ["no", "unknown", "named", "unknown", "anonymous"]


def test_whose_full_name_asks_for_no_permission() -> None:
    heads = ["Rower's full name", "May we quote you?", "Photos?"]
    found = people_listed(heads, [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "No", "Yes"], ["Cy Day", "Yes", "No"]])
    assert found is not None and [one.names for one in found] == [("Ada Obi",), ("Bo Lind",), ("Cy Day",)]


def test_pupils_of_sixteen_on_a_list_of_young_people() -> None:
    heads = ["Young person", "School year", "OK to quote you?", "OK to name you?"]
    years = ["Year 9", "Year 11", "Year 12", "13"]
    names = ["Ada Obi", "Bo Lind", "Cy Day", "Di Roe"]
    found = people_listed(heads, [[name, year, "Yes", "Yes"] for name, year in zip(names, years, strict=True)])
    assert found is not None and [bool(one.permission.hold) for one in found] == [True, True, False, False]


def test_a_numbered_question_for_the_name() -> None:
    text = "Ref,Q1. Name,Q2. What should change?,Q3. May we quote your answer?\n"
    text += "1,Ada Obi,The lights on the path by the school.,Yes\n2,Bo Lind,More benches along the front.,No\n"
    assert [source.voice for source in read("survey.csv", text.encode())[0].sources] == ["Ada Obi", "Bo Lind"]


def test_an_age_of_long_ago_makes_nobody_a_child() -> None:
    heads = ["Your story", "May we quote you?", "How old were you when you first danced there?"]
    rows = [["We queued all night.", "Yes", "9"], ["The band was late.", "Yes", "17"], ["I met Jo there.", "No", "12"]]
    assert [row.minor for row in read_permissions(heads, rows, year=2026).rows if row] == [False, False, False]
    heads[-1] = "How old are you?"
    assert [row.minor for row in read_permissions(heads, rows, year=2026).rows if row] == [True, False, True]


@pytest.mark.parametrize(
    "asks, cell, archive",
    [
        ("Can we keep it in the archive for ever?", "don't mind", "yes"),
        ("Can we keep it in the archive for ever?", "I don't mind at all", "yes"),
        ("Can we keep it in the archive for ever?", "I don't mind if it's short", "unknown"),
        ("Would you rather we did not keep it in the archive?", "don't mind", "unknown"),
    ],
)
def test_who_does_not_mind(asks: str, cell: str, archive: str) -> None:
    rows = [["Soup.", "Yes", cell], ["Bread.", "Yes", "Yes"], ["Tea.", "No", "No"]]
    found = read_permissions(["Your story", "May we quote you?", asks], rows, year=2026).rows[0]
    assert found is not None and (found.archive if not found.hold else "unknown") == archive


def test_who_denies_an_objection_and_goes_on_permits() -> None:
    asks = "Do you mind if we quote you?"
    rows = [["Soup.", "No, go ahead"], ["Bread.", "Yes, I do mind"], ["Tea.", "No"], ["Jam.", "No, go away"]]
    found = [row for row in read_permissions(["Your story", asks], rows, year=2026).rows if row]
    assert [row.quotation if not row.hold else "held" for row in found][:3] == ["anonymous", "no", "anonymous"]
    assert found[3].quotation not in ("anonymous", "named") or found[3].hold


def test_an_option_that_says_what_it_leaves_out_is_one() -> None:
    rows = [
        ["Soup.", "quoted with my name"],
        ["Bread.", "quoted without my name"],
        ["Tea.", "counted only, not quoted"],
    ]
    rows += [["Jam.", "quoted without my name"], ["Pie.", "as “a local resident”"]]
    found = [row for row in read_permissions(["Your idea", "My answer may be …"], rows, year=2026).rows if row]
    told = ["named", "anonymous", "no", "anonymous", "anonymous"]
    assert [row.quotation for row in found] == told and not any(row.hold for row in found)
