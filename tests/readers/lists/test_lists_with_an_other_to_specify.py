"""Lists of survey tools in which some wrote their own answer below “Other (please specify)”, in several scripts."""

from __future__ import annotations

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.cells import Style
from harvest.readers.tables.workbooks.lists_on_sheets import people_on_sheets

ASKED = "May we quote what you told us in the booklet and online?"
PARTNERS = "May our partners have what you told us?"
ROWS = [
    ["Ada Obi", "Yes, with my name", "", "Yes"],
    ["Bo Lind", "Yes, but not with my name", "", "No"],
    ["Cy Day", "", "Not before I have read it in peace and quiet at home", "Yes"],
    ["Di Shaw", "", "Y - no name", "Yes"],
    ["Ed Nunn", "No", "", "No"],
    ["Flo Penn", "", "What I wrote on the card yes with my name, but nothing of what I said at the tables", "Yes"],
    ["Gus Rae", "Yes, with my name", "", "Yes"],
    ["Hal Orr", "", "", "Yes"],
    ["Ivy Toth", "Yes, with my name", "but please not the bit about the landlord", "Yes"],
]


def by_name(people: tuple[Listed, ...] | None) -> dict[str, Listed]:
    assert people is not None
    return {one.names[0]: one for one in people}


def may(one: Listed) -> str:
    """What they may be quoted for; empty while they wait or refuse."""
    return one.permission.quotation if one.permission.quotable and not one.permission.hold else ""


@pytest.mark.parametrize(
    "other",
    [
        f"{ASKED} – Other (please specify)",
        "Other (please specify)",
        "If other, please say",
        f"{ASKED} - Other - Text",
        f"{ASKED} [Other]",
    ],
)
def test_what_is_written_below_other_answers_the_question_before_it(other: str) -> None:
    found = by_name(people_listed(["Your name", ASKED, other, PARTNERS], ROWS))
    assert [may(found[name]) for name in ("Ada Obi", "Bo Lind", "Di Shaw", "Gus Rae")] == [
        "named",
        "anonymous",
        "anonymous",
        "named",
    ]
    assert [may(found[name]) for name in ("Cy Day", "Ed Nunn", "Flo Penn", "Hal Orr")] == [""] * 4
    assert found["Ivy Toth"].permission.hold


def test_an_option_that_only_sends_to_the_words_beside_it_is_no_yes() -> None:
    rows = [[name, "Other (please specify)" if own else chosen, own, far] for name, chosen, own, far in ROWS[:-1]]
    found = by_name(people_listed(["Name", f"{ASKED} - Selected Choice", f"{ASKED} - Other - Text", PARTNERS], rows))
    assert may(found["Ada Obi"]) == "named" and may(found["Di Shaw"]) == "anonymous"
    assert not may(found["Cy Day"]) and not may(found["Flo Penn"])


def test_two_rows_of_heads_with_gaps_are_a_list() -> None:
    heads = [
        [
            "Respondent ID",
            "Start Date",
            "Your name",
            ASKED,
            "",
            PARTNERS,
            "Is this about you or a child in your care?",
            "",
        ],
        [
            "",
            "",
            "Open-Ended Response",
            "Response",
            "Other (please specify)",
            "Response",
            "Response",
            "Age, if a child",
        ],
    ]
    body = [
        [f"1148062{n}", "10/10/2026 11:41:07 AM", name, chosen, own, far, "Me", ""]
        for n, (name, chosen, own, far) in enumerate(ROWS)
    ]
    body.append(
        ["11480699", "10/10/2026 11:49:07 AM", "Jo Penn", "Yes, with my name", "", "Yes", "A child in my care", ""]
    )
    found = by_name(people_on_sheets("form.csv", [("", [*heads, *body])])[""])
    assert may(found["Ada Obi"]) == "named" and may(found["Di Shaw"]) == "anonymous"
    assert not may(found["Cy Day"]) and not may(found["Flo Penn"])
    assert found["Jo Penn"].permission.minor


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("ਹਾਂ, ਮੇਰੇ ਨਾਮ ਨਾਲ", True),
        ("ਹਾਂ ਜੀ, ਪਰ ਮੇਰੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ", False),
        ("ਹਾਂ, ਪਰ ਮੇਰੇ ਨਾਂ ਨਾਲ ਨਹੀਂ", False),
        ("हाँ, मेरे नाम के साथ", True),
        ("हाँ, लेकिन मेरे नाम के बिना", False),
        ("হ্যাঁ, আমার নাম সহ", True),
        ("হ্যাঁ, তবে আমার নাম ছাড়া", False),
        ("હા, મારા નામ સાથે", True),
        ("હા, પણ મારા નામ વગર", False),
        ("جی ہاں، میرے نام کے ساتھ", True),
        ("جی ہاں، لیکن میرے نام کے بغیر", False),
        ("نعم، ولكن بدون ذكر اسمي", False),
        ("Tak, z moim imieniem i nazwiskiem", True),
        ("Tak, ale bez mojego nazwiska", False),
    ],
)
def test_with_and_without_my_name_in_other_scripts(said: str, named: bool) -> None:
    answer = read_answer(said, Style())
    assert (answer.says, answer.named, answer.hold) == ("yes", named, "")
    rows = [["Ada Obi", said, "Yes"], ["Bo Lind", "Yes, with my name", "Yes"], ["Cy Day", "No", "No"]]
    found = by_name(people_listed(["Your name", ASKED, PARTNERS], rows))
    assert may(found["Ada Obi"]) == ("named" if named else "anonymous")


@pytest.mark.parametrize(
    "said",
    ["ਹਾਂ, ਮੇਰੇ ਨਾਂ ਨਾਲ ਜੇ ਮੈਂ ਪਹਿਲਾਂ ਦੇਖ ਲਵਾਂ", "ਨਹੀਂ", "ਨਹੀਂ, ਮੇਰੇ ਨਾਂ ਨਾਲ ਨਹੀਂ", "हाँ, अगर मैं पहले देख लूँ"],
)
def test_a_condition_or_a_no_in_another_script_lets_nobody_out(said: str) -> None:
    rows = [["Ada Obi", said, "Yes"], ["Bo Lind", "Yes, with my name", "Yes"], ["Cy Day", "No", "No"]]
    assert not may(by_name(people_listed(["Your name", ASKED, PARTNERS], rows))["Ada Obi"])


@pytest.mark.parametrize(
    ("asked", "said", "age", "child"),
    [
        ("Is this form about you or about a child in your care?", "A child in my care", "", True),
        ("Are you filling this in for yourself or for your son or daughter?", "My daughter", "", True),
        ("Who is this form for?", "my grandson", "", True),
        ("Is this form about a child in your care?", "Yes", "", True),
        ("Is this form about you or about a child in your care?", "Me", "", False),
        ("Is this form about a child in your care?", "No", "", False),
        ("Is this form about you or about a child in your care?", "A child in my care", "17", False),
    ],
)
def test_a_form_about_a_child_waits(asked: str, said: str, age: str, child: bool) -> None:
    rows = [["Ada Obi", "Yes, with my name", said, age], ["Bo Lind", "Yes, with my name", "Me", ""]]
    rows += [["Cy Day", "No", "Me", ""]]
    found = by_name(people_listed(["Your name", ASKED, asked, "Age"], rows))
    assert found["Ada Obi"].permission.minor is child
    assert may(found["Ada Obi"]) == ("" if child else "named")
