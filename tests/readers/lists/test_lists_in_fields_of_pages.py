# ruff: noqa: E501 – pages are easier to check as they would stand
"""Web pages on which a program shows what people ticked and chose in the fields of its form."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

PEOPLE = {"Ada Obi": "111", "Bo Lind": "101", "Cy Day": "000"}


def by_name(page: str) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name("admin.html", page.encode(), names=[[who] for who in PEOPLE]).people
    return [p and (p.permission.quotation, p.permission.sharing) for p in people]


def test_boxes_that_are_ticked_on_a_page_answer_in_their_column():
    cells = {"1": "<td><input type='checkbox' checked disabled></td>", "0": "<td><input type='checkbox' disabled></td>"}
    rows = "".join(
        f"<tr><td>{who}</td>{''.join(cells[one] for one in said)}<td>38</td></tr>" for who, said in PEOPLE.items()
    )
    heads = "<tr><th>Name</th><th>You may quote me</th><th>You may name me</th><th>You may pass my words to partner groups</th><th>Shoes</th></tr>"
    page = f"<html><body><h1>Returned forms</h1><table>{heads}{rows}</table><p>A box left empty means no.</p></body></html>"
    assert by_name(page) == [("named", "yes"), ("anonymous", "yes"), ("no", "no")]
    (reading,) = parse_file("admin.html", page.encode())
    assert [one.permission.quotation for one in reading.listed][:2] == ["named", "anonymous"]


def test_what_was_chosen_in_a_list_answers_and_what_asks_to_choose_does_not():
    quotes = ("please choose", "yes, with my name", "yes, without my name", "no")
    chosen = {"Ada Obi": (1, 1), "Bo Lind": (2, 2), "Cy Day": (0, 0)}

    def field(label: str, options: tuple[str, ...], at: int) -> str:
        marked = "".join(f"<option{' selected' if n == at else ''}>{one}</option>" for n, one in enumerate(options))
        return f"<label>{label} <select>{marked}</select></label>"

    forms = "".join(
        f"<fieldset><legend>{who}, booked 3 Aug</legend>{field('Quotes', quotes, quote)}{field('Sharing with partners', ('please choose', 'yes', 'no'), share)}</fieldset>"
        for who, (quote, share) in chosen.items()
    )
    said = by_name(f"<html><body><h1>Bookings</h1><form>{forms}</form></body></html>")
    assert said[:2] == [("named", "yes"), ("anonymous", "no")]
    assert said[2] is None or said[2][0] not in ("named", "anonymous")


def test_a_menu_with_a_box_writes_nothing_into_what_people_said():
    page = "<html><body><nav><input type='checkbox' checked> Menu</nav><p>Ada: We met by the lake and sang.</p><p>Bo: The bus came late, and we walked.</p></body></html>"
    (reading,) = parse_file("talk.html", page.encode())
    assert not any("☐" in source.text or "☒" in source.text for source in reading.sources)
