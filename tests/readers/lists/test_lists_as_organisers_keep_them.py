"""Registers, forms, logs and pages as organisers keep them: ruled, asked the other way round, changed afterwards."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ("Ada Obi", "Bo Lind", "Cy Marsh", "Dora Hill")
SAID = ("quote with name", "quote without name", "not to be quoted", "quote with name")
HOSTS = "".join(f"{who} - {said}\n" for who, said in zip(NAMES, SAID, strict=True))
PAGE = (
    "<table><tr><th rowspan=2>Who</th><th colspan=2>May be quoted</th><th colspan=2>With name</th></tr>"
    "<tr><th>yes</th><th>no</th><th>yes</th><th>no</th></tr>{}</table>"
)


def told(name: str, text: str) -> list[tuple[str, str]]:
    """What each of the four permits: the level, "held" for whoever waits, and whether it is passed on."""
    read = parse_listed_by_name(name, text.encode(), names=[[one] for one in NAMES], short=[[] for _ in NAMES])
    assert read.is_list
    said = [one.permission for one in read.people if one is not None]
    assert len(said) == len(NAMES)
    return [("held" if one.hold and one.quotation != "no" else one.quotation, one.sharing) for one in said]


def levels(name: str, text: str) -> list[str]:
    return [level for level, _ in told(name, text)]


def page_row(who: str, marks: str) -> str:
    return f"<tr><td>{who}</td>{''.join(f'<td>{mark}</td>' for mark in marks)}</tr>"


def test_rules_between_rows_and_times_in_them_leave_a_register_a_table() -> None:
    rule = "-" * 60 + "\n"
    head = f"{'NAME':14}{'QUOTE':9}{'NAME OK':10}{'PARTNERS':12}LEFT\n"
    said = (("yes", "yes", "yes"), ("yes", "no", "yes"), ("no", "no", "no"), ("yes", "yes", "no"))
    rows = "".join(f"{who:14}{a:9}{b:10}{c:12}12:40\n" for who, (a, b, c) in zip(NAMES, said, strict=True))
    text = f"TABLE 3 SIGN-IN\n{head}{rule}{rows}{rule}4 present.\n"
    assert told("r.txt", text) == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("named", "no")]


@pytest.mark.parametrize(("on", "off"), [("☑", "☐"), ("●", "○"), ("x", "")])
def test_a_box_left_empty_beside_a_ticked_one_is_no_mark(on: str, off: str) -> None:
    marks = ([on, off, on, off], [on, off, off, on], [off, on, off, on], [on, on, off, off])
    rows = "".join(page_row(who, one) for who, one in zip(NAMES, marks, strict=True))  # type: ignore[arg-type]
    assert levels("p.html", PAGE.format(rows))[:3] == ["named", "anonymous", "no"]
    assert levels("p.html", PAGE.format(rows))[3] in ("unknown", "held")


def test_questions_whose_yes_keeps_something_back_are_turned() -> None:
    asked = ("May we quote you?", "Should we leave your name out?", "Should it stay with us only (not go to partners)?")
    head = f"Name,{','.join(asked)},You care for?\n"
    rows = "Ada Obi,Yes,No,No,mother\nBo Lind,Yes,Yes,No,\nCy Marsh,No,Yes,Yes,\nDora Hill,Yes,No,Yes,son\n"
    assert told("f.csv", head + rows) == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("named", "no")]


def test_a_column_of_later_changes_narrows_and_takes_back_a_no_only_where_it_says_so() -> None:
    text = (
        "Name,On the day,Changed afterwards\n"
        'Ada Obi,"quote yes, name yes",name no - quote without it please\n'
        'Bo Lind,quote no,"takes her no back: quote yes, name yes"\n'
        'Cy Marsh,"quote yes, name no",no quotes at all any more\n'
        'Dora Hill,quote no,"quote yes, name yes"\n'
    )
    assert levels("c.csv", text) == ["anonymous", "named", "no", "no"]


def test_questions_and_answers_in_sentences_behind_a_name_are_told_one_by_one() -> None:
    text = (
        "Ada Obi: Quote? Yes. Name? Yes. Share with partners? Yes.\n"
        "Bo Lind: Quote? Yes. Name? No. Share with partners? No answer.\n"
        "Cy Marsh: Quote? No. Name? No. Share with partners? No. (walks with a stick)\n"
        "Dora Hill: Quote? No answer. Name? Yes. Share with partners? No.\n"
    )
    assert told("q.txt", text) == [("named", "yes"), ("anonymous", "unknown"), ("no", "no"), ("unknown", "no")]


@pytest.mark.parametrize("blank", ["no answer", "left blank", "not asked", "blank"])
@pytest.mark.parametrize("mark", [" - ", ": ", " "])
def test_no_answer_behind_a_label_lets_nothing_go_to_partners(blank: str, mark: str) -> None:
    lines = [f"{who}: quote yes, name yes, share with partners{mark}yes\n" for who in NAMES[:3]]
    text = "".join(lines) + f"Dora Hill: quote yes, name yes, share with partners{mark}{blank}\n"
    assert told("b.txt", text)[3][1] != "yes"


def test_what_becomes_of_the_sheet_itself_holds_nobody_and_of_a_form_holds_whose_it_is() -> None:
    assert levels("h.txt", HOSTS + "\nPlease collect this list after the event and shred it.\n") == [
        "named",
        "anonymous",
        "no",
        "named",
    ]
    assert levels("h.txt", HOSTS + "Shred this list, none of it may be quoted.\n")[0] not in ("named", "anonymous")
    assert levels("h.txt", HOSTS + "Dora Hill rang: shred my form.\n")[3] not in ("named", "anonymous")


def test_what_brackets_behind_names_say_makes_a_list() -> None:
    text = (
        "Attendance\n1. Ada Obi (may be cited under her name)\n2. Bo Lind (may be cited anonymously; no eggs)\n"
        "3. Cy Marsh (not to be cited; seat him at the front)\n4. Dora Hill (may be cited under her name)\n"
    )
    assert levels("a.md", text) == ["named", "anonymous", "no", "named"]


def test_days_before_sentences_are_no_table_and_signed_tells_what_was_signed() -> None:
    text = (
        "Visits\n3 June   Ada Obi, baker. Half an hour. Signed: quotes ok, name ok.\n"
        "4 June   Bo Lind, cobbler. Signed: quotes ok, no name.\n4 June   Cy Marsh, fish. Not to be quoted, he said.\n"
        "5 June   Dora Hill, flowers. Talked about the market. Form not signed yet.\n"
    )
    assert levels("v.txt", text) == ["named", "anonymous", "no", "unknown"]


def test_an_answer_about_photos_holds_no_words_unless_it_speaks_of_them() -> None:
    rows = "Ada Obi,please not,ok,by name\nBo Lind,with the dog,ok,no name\nCy Marsh,fine,no,-\n"
    text = f"Name,Photo?,Quote?,Credit\n{rows}Dora Hill,no photo and please don't use my words,ok,by name\n"
    assert levels("p.csv", text)[:3] == ["named", "anonymous", "no"]
    assert levels("p.csv", text)[3] not in ("named", "anonymous")


def test_a_yes_to_what_stays_with_those_who_ask_passes_nothing_on() -> None:
    text = "Name,May we quote you?,May we keep your recording with us?\n" + "".join(f"{who},Yes,Yes\n" for who in NAMES)
    assert [share for _, share in told("k.csv", text)] == ["unknown"] * 4
