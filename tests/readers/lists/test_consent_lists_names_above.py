"""Lists with each name above its answer, boards whose columns say it, logs of calls, replies by text."""

from __future__ import annotations

from harvest.model import Permission
from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.laid_out.in_documents import listed_in_document
from harvest.readers.consent_lists.laid_out.in_groups import listed_in_groups

Said = dict[str, Permission]


def text(*lines: str) -> Said:
    return {one.names[0]: one.permission for one in listed_in_document([], lines) or ()}


def levels(said: Said) -> dict[str, str]:
    return {name: one.quotation if not one.hold else "held" for name, one in said.items()}


def test_an_answer_below_a_name_is_not_the_next_persons() -> None:
    lines = ["TABLE 2", "ADA OBI", "words: yes   name: yes", "BO LIND", "words: yes   name: no", "CY DAY", "words: no"]
    lines += ["DEE FOX", "not asked"]
    assert levels(text(*lines)) == {"ADA OBI": "named", "BO LIND": "anonymous", "CY DAY": "no", "DEE FOX": "held"}
    assert (
        listed_in_groups(["Ada Obi", "Happy to be named", "Bo Lind", "Words yes, name no", "Cy Day", "Leave out"])
        is None
    )


def test_points_below_each_name() -> None:
    said = text(
        "Permissions",
        "- Ada Obi",
        "- quote: yes",
        "- name: yes",
        "- Bo Lind",
        "- quote: no",
        "- Cy Day",
        "- quote: yes (ask his wife)",
        "- name: no",
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "no", "Cy Day": "held"}


def test_a_column_that_says_with_and_without_name_needs_no_heading_for_it() -> None:
    rows = [["Ada Obi", "Yes – with name", "1/5"], ["Bo Lind", "Yes – no name", ""], ["Cy Day", "No thanks", ""]]
    rows += [["Dee Fox", "Yes – with name", ""], ["Eve Gill", "Still to ask", ""]]
    said = {one.names[0]: one.permission for one in people_listed(["Card", "Column", "Due"], rows) or ()}
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "named",
        "Eve Gill": "held",
    }


def test_a_yes_in_brackets_is_a_hedge() -> None:
    rows = [["Ada Obi", "OK", "OK"], ["Bo Lind", "(OK)", "OK"], ["Cy Day", "OK", "(OK)"]]
    said = {one.names[0]: one.permission for one in people_listed(["Name", "Quote me", "Use my name"], rows) or ()}
    assert said["Ada Obi"].quotation == "named"
    assert not said["Bo Lind"].quotable
    assert said["Cy Day"].quotation == "anonymous"


def test_a_log_of_calls_and_replies_by_text() -> None:
    said = text(
        "Rang round",
        "3/5 rang Ada Obi: yes to quoting, not her name",
        "3/5 rang Bo Lind: fine to quote and name him",
        "4/5 rang Cy Day: does not want to be quoted",
        "4/5 rang Dee Fox: yes but he wants to read it first",
    )
    assert levels(said) == {"Ada Obi": "anonymous", "Bo Lind": "named", "Cy Day": "no", "Dee Fox": "held"}
    said = text(
        "Asked all: may we quote you, with name?",
        "Ada Obi: Yes thats fine use my name x",
        "Bo Lind: ok but no name pls",
        "Cy Day: No sorry",
        "Dee Fox: yes if its only the garden bit",
    )
    assert levels(said)["Ada Obi"] == "named" and levels(said)["Bo Lind"] == "anonymous"
    assert levels(said)["Cy Day"] == "no" and not said["Dee Fox"].quotable
