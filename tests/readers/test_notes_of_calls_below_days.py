# ruff: noqa: E501 – notes as they are typed, a paragraph each
"""Notes of calls, each below a line with the day and who it is about: whose each is, and what is changed in it."""

from __future__ import annotations

from harvest.model.permissions import NO_ELSEWHERE
from harvest.readers.lists_by_name.reading import parse_listed_by_name

_NOTES = """Calls about the forms
Whoever filled in none was asked: may we keep it, may we print it, with or without name, may it go to the Council.
Monday 4 May, 9.15 – Ada Obi (no form)
She went home early. Keep it: yes. Print: yes, but not her name. Council: no, her brother works there.
Monday 4 May, 16.40 – Bo Lind
I rang him because half of his form is empty. No answer, left a message. Rang again on Thursday, same.
Tuesday 5 May, 11.00 – Zed Farrow
She is the one who posts on the wall as GulfWren. Keep: yes. Print what she posted: yes, but neither her name nor the name she posts under. Council: yes, fine.
Wednesday 6 May, 10.30 – Cy Day
He ticked No to printing because he took it for the newspaper. He asks me to cross that out and put in its place: yes, print it, without his name. We did not talk about anything else.
Friday 8 May, 12.10 – Di Fox
Still happy to have it printed without her name. But she does not want it going to the Council, while her son's application is open.
"""
_NAMES = ["Ada Obi", "Bo Lind", "GulfWren", "Cy Day", "Di Fox"]


def _read(text: str) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    people = parse_listed_by_name("calls.txt", text.encode(), names=[[name] for name in _NAMES]).people
    found = {name: one.permission for name, one in zip(_NAMES, people, strict=True) if one}
    return {name: (said.quotation, said.sharing, said.hold) for name, said in found.items()}


def test_each_note_is_of_whom_the_line_above_names():
    said = _read(_NOTES)
    assert said["Ada Obi"] == ("anonymous", "no", ())
    assert said["Di Fox"] == ("anonymous", "no", ())
    assert said.get("Bo Lind", ("unknown",))[0] == "unknown"


def test_who_posts_under_a_name_of_their_own_is_that_person():
    assert _read(_NOTES)["GulfWren"] == ("anonymous", "yes", ())
    said = _read(_NOTES.replace("She is the one who posts", "She is not the one who posts"))
    assert said.get("GulfWren", ("unknown",))[0] in ("unknown", "no")


def test_a_no_that_stands_on_a_form_and_is_replaced_waits_for_a_look():
    assert _read(_NOTES)["Cy Day"] == ("anonymous", "unknown", (NO_ELSEWHERE,))


def test_a_no_that_is_only_explained_stays():
    note = "He ticked No to printing because he does not like to be read about. He knows that he may change it."
    said = _read("\n".join(note if "cross that out" in line else line for line in _NOTES.splitlines()))
    assert said["Cy Day"][0] in ("no", "unknown")
