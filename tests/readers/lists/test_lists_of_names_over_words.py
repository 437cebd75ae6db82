"""Names over what their bearers say, and names below what they permit: the one is never read as the other."""

from __future__ import annotations

import pytest

from harvest import readers
from harvest.readers.dispatch import parse_file

PEOPLE = ("Ada Obi", "Bo Lind", "Cy Day", "Di Fell")
SAID = (
    "Please leave me out, I don't want to be quoted.",
    "You may quote me, no name though.",
    "No quotes from me.",
    "Quote me, and with my name.",
)
HEADS = ("Don't quote me", "Quote me, no name", "Please do not quote", "Quote me by name")


def heard(text: str) -> list[list[str]]:
    """What each of the two readings hears of everybody, or that it hears nothing of them."""
    by_name = readers.listed_by_name(
        "who may be quoted.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE)
    )
    listed = {
        one.names[0]: one.permission.quotation for one in parse_file("who may be quoted.txt", text.encode())[0].listed
    }
    found = [[one.permission.quotation if one else "unknown" for one in by_name.people]]
    return [*found, [listed[who] for who in PEOPLE]] if {*PEOPLE} <= {*listed} else found


@pytest.mark.parametrize("lead", ["{}:", "{} -", "{} writes:", "**{}:**"])
@pytest.mark.parametrize("words", ["“{}”", "> {}", "{}"])
@pytest.mark.parametrize("end", ["", "That is the lot.\nIris"])
def test_words_below_a_name_that_leads_them_in_are_its_bearers(lead: str, words: str, end: str) -> None:
    rows = "\n\n".join(f"{lead.format(who)}\n{words.format(said)}" for who, said in zip(PEOPLE, SAID, strict=True))
    for found in heard(f"Here is who may be quoted.\n\n{rows}\n\n{end}"):
        assert found == ["no", "anonymous", "no", "named"]


@pytest.mark.parametrize(
    "end", ["", "May be shared with the library: everybody.", "Quotes go to print on Friday, yes."]
)
def test_a_name_below_a_line_with_a_colon_is_not_over_the_next(end: str) -> None:
    rows = "\n".join(f"{head}:\n{who}" for head, who in zip(HEADS, PEOPLE, strict=True))
    for found in heard(f"{rows}\n{end}"):
        assert all(one in (said, "no") for one, said in zip(found, ["no", "anonymous", "no", "named"], strict=True)), (
            found
        )
