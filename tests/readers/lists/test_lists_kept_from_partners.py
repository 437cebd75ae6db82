"""Who keeps their words from others, in whatever words or signs a list says so."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.of_children import age_of
from harvest.readers.permission.young.noted_age import age_noted

SAID = [
    "Happy to be quoted under my own name but keep it away from the port authority",
    "quote by name, fine; share with the board, no thanks",
    "happy to be quoted with her name, only keep it from the funders",
    "quote with name, yes. Keep hers well clear of the trust",
    "quote with her name, but it stays within the project",
]


@pytest.mark.parametrize("said", SAID)
def test_what_is_kept_from_others_is_not_passed_on(said: str) -> None:
    found = heard(said, "quote")
    assert (found.answers, found.unclear) == ({"quote": "Yes", "name": "Yes", "share": "No"}, [])


@pytest.mark.parametrize("end", ["here only", "only the booklet", "just in-house", "it stays in the report"])
def test_where_words_stay_says_no_more_than_where_they_may_not_go(end: str) -> None:
    found = heard(f"words yes, name yes. Not to the trust, {end}", "quote")
    assert (found.answers, found.unclear) == ({"quote": "Yes", "name": "Yes", "share": "No"}, [])
    assert heard(f"words yes, {end.replace('it stays', 'only')}", "quote").unclear, "alone it limits what is permitted"


@pytest.mark.parametrize("end", ["this room only", "only between us", "only the first part"])
def test_what_limits_more_than_where_words_go_is_not_clear(end: str) -> None:
    assert heard(f"words yes. Not to the trust, {end}", "quote").unclear


@pytest.mark.parametrize(
    "said", ["one name only, that is his name", "only the one name", "no other name given", "she goes by one name"]
)
def test_how_many_names_somebody_has_permits_nothing_and_limits_nothing(said: str) -> None:
    assert not heard(said, "quote")
    assert heard("please use only one name", "quote").unclear


@pytest.mark.parametrize("said", ["keep my name out of it", "keep her name from the council"])
def test_a_name_that_is_kept_out_says_nothing_of_passing_on(said: str) -> None:
    assert heard(said, "quote").answers == {"name": "No"}


def test_a_child_is_held_by_what_stands_in_brackets_at_the_name() -> None:
    text = "Ada Obi (she turned 15 last week) took the crab. Quote, no name.\n\nBo Lind (tall): quote with name."
    found = parse_listed_by_name("diary.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"]]).people
    assert [one and one.permission.minor for one in found] == [True, False]


@pytest.mark.parametrize(
    "said", ["he turned 15 last week", "has only just turned 13", "she turned fourteen in May", "who's turned 11"]
)
def test_whoever_turned_an_age_below_the_limit_is_a_child(said: str) -> None:
    assert age_noted(said, 2026, 16)[0] and age_of([f"Zed ({said}) drew the crab"])[0]


@pytest.mark.parametrize("said", ["turned 16 on Sunday", "turned up at 12", "her daughter had her 12th birthday"])
def test_others_and_grown_people_are_not(said: str) -> None:
    assert age_noted(said, 2026, 16) == (False, "")


@pytest.mark.parametrize(
    "said",
    [
        "Everyone here agreed to be quoted, no names. Nobody in this group wants their words shared with the Trust.",
        "All may be quoted, no names. No one at the table agreed to sharing with the council.",
    ],
)
def test_what_nobody_of_a_group_wants_is_refused_for_all_of_it(said: str) -> None:
    text = f"# Quotes\n\n## Afternoon\n{said}\n\n- Ada Obi\n- Bo Lind\n"
    found = parse_listed_by_name("groups.md", text.encode(), names=[["Ada Obi"], ["Bo Lind"]]).people
    assert [one and (one.permission.quotation, one.permission.sharing) for one in found] == [("anonymous", "no")] * 2


@pytest.mark.parametrize(
    ("said", "sharing"),
    [
        ("Ne, galite dalintis", "yes"),
        ("Ne, galite tuo pasidalinti", "yes"),
        ("Nie, możecie się tym podzielić", "yes"),
        ("Nein, ihr dürft es gern weitergeben", "yes"),
        ("Non, vous pouvez les partager", "yes"),
        ("Não, podem partilhar", "yes"),
        ("Nein, ihr dürft es nicht weitergeben", "no"),
        ("Ne, negalite dalintis", "no"),
        ("Ne, galite dalintis, bet ne su savivaldybe", "no"),
        ("Nie, możecie się tym podzielić, ale tylko z biblioteką", "no"),
        ("Taip, galite dalintis", "no"),
        ("Taip", "no"),
    ],
)
def test_a_no_to_keeping_it_back_that_says_so_once_more_in_another_language(said: str, sharing: str) -> None:
    heads = ["Name", "You may quote me", "Keep my words OUT of anything passed to partner organisations"]
    rows = [["Ada Obi", "Yes", "No"], ["Bo Lind", "Yes", "Yes"], ["Cy Day", "Yes", "No"], ["Di Fox", "Taip", said]]
    found = {one.names[0]: one.permission for one in people_listed(heads, rows) or ()}
    assert [found[who].sharing for who in ("Ada Obi", "Bo Lind", "Cy Day")] == ["yes", "no", "yes"]
    assert (found["Di Fox"].sharing == "yes") == (sharing == "yes")
    assert found["Di Fox"].quotation == "anonymous"
