# ruff: noqa: E501 – lists are easier to check as they would stand
"""Records of who permits what as people keep them beside other things: logs, letters, stickers, chats, minutes."""

from __future__ import annotations

import pytest

from harvest import readers
from harvest.readers.dispatch import parse_file

PEOPLE = ("Ada Obi", "Ben Lind", "Cyd Day", "Dilys Fell")
EXPECTED = [("named", "yes"), ("anonymous", "yes"), ("named", "no"), ("no", "no")]
LESS = [("named", "yes"), ("anonymous", "yes"), ("named", "unknown"), ("no", "unknown")]
"""Where what was not agreed to is not written down: a blank, which permits nothing."""

LISTS = {
    "a log of a stall": (
        "STALL LOG\n\n10:05  set up, mic ok\n10:20  Ada Obi. Form complete. Quote Y Name Y Partners Y\n10:55  Ben Lind. Form complete. Quote Y Name N Partners Y\n"
        "11:30  nobody. tea\n11:50  Cyd Day. Form complete. Quote Y Name Y Partners Y\n12:40  Dilys Fell. Form complete. Quote N Partners N. Just wanted to chat\n"
        "13:45  Cyd back, has thought about it, wants Partners changed to N. Changed on form\n",
        EXPECTED,
    ),
    "letters of questions": (
        "Everyone was told: we would like to (a) quote, (b) give your name, (c) let the harbour network use it.\n\nAda Obi ...... a b c\nBen Lind ...... a c\nCyd Day ...... a b\nDilys Fell ...... none\n\n(Only the letters each one agreed to.)\n",
        LESS,
    ),
    "stickers": (
        "We did stickers this time:\n\n🟢 quote me and use my name\n🟡 quote me, no name\n🔴 don't quote me\n\nand a small ⭐ for \"you may share my words with your partner groups\". No star = doesn't want them shared.\n\n"
        "| Badge | Sticker |\n|---|---|\n| Ada Obi | 🟢 ⭐ |\n| Ben Lind | 🟡 ⭐ |\n| Cyd Day | 🟢 |\n| Dilys Fell | 🔴 |\n",
        LESS,
    ),
    "numbers of guests": (
        "Round 1 guests\n1. Ada Obi\n2. Ben Lind\n\nRound 2 guests\n3. Cyd Day\n4. Dilys Fell\n\nQuotes OK? 1 ✔ 2 ✔ 3 ✔ 4 ✘\nNames OK? 1 ✔ 2 ✘ 3 ✔ 4 ✘\nOK to send to the harbour team? 1 ✔ 2 ✔ 3 ✘ 4 ✘\n",
        EXPECTED,
    ),
    "given and withheld": (
        "Consent to being quoted\nGiven by: Ada Obi, Ben Lind, Cyd Day\nWithheld by: Dilys Fell\n\nConsent to name appearing\nGiven by: Ada, Cyd\nWithheld by: Ben\n\nConsent to passing on to the Patients Association\nGiven by: Ada, Ben\nWithheld by: Cyd, Dilys\n",
        EXPECTED,
    ),
    "agreed and declined": (
        "Ada Obi — phone. Agreed: quotation, attribution by name, onward sharing.\nBen Lind — phone. Agreed: quotation, onward sharing. Declined: attribution by name.\nCyd Day — visit. Agreed: quotation, attribution by name. Declined: onward sharing.\nDilys Fell — visit. Declined: quotation, attribution by name, onward sharing.\n",
        EXPECTED,
    ),
    "an appendix": (
        "C.1 Contributors who may be quoted with attribution: Ms Ada Obi; Mr Cyd Day.\nC.2 Contributors who may be quoted without attribution: Mr Ben Lind.\nC.3 Contributors who may not be quoted: Ms Dilys Fell.\nC.4 Transfer to the members is permitted for Ms Obi and Mr Lind, and refused by Mr Day and Ms Fell.\n",
        EXPECTED,
    ),
    "answers below questions": (
        "Answers in capitals below.\n\n1. Can I quote Ada Obi?\nYES, WITH HER NAME\n2. Can I quote Ben Lind?\nYES BUT WITHOUT HIS NAME\n3. Can I quote Cyd Day?\nYES, WITH HIS NAME\n4. Can I quote Dilys Fell?\nNO. SHE SAID NO\n",
        [("named", "unknown"), ("anonymous", "unknown"), ("named", "unknown"), ("no", "unknown")],
    ),
    "headings in boxes": (
        "\"Put your name in the box that suits you\"\n\n [ Quote me, name me ]\n    Ada Obi, Cyd Day\n [ Quote me, don't name me ]\n    Ben Lind\n [ Don't quote me ]\n    Dilys Fell\n",
        [("named", "unknown"), ("anonymous", "unknown"), ("named", "unknown"), ("no", "unknown")],
    ),
    "who minds": (
        "Who doesn't mind being put in the booklet:\n   Ada Obi (name and all)\n   Ben Lind (not her name)\n   Cyd Day (name and all)\n\nWho does mind:\n   Dilys Fell. She said no.\n",
        [("named", "unknown"), ("anonymous", "unknown"), ("named", "unknown"), ("no", "unknown")],
    ),
    "put in": (
        "altos\n- Ada Obi – **put her in, with name**\n- Ben Lind – **put him in, no name**\n\nbasses\n- Cyd Day – **put him in, with name**\n- Dilys Fell – **leave her out**, she doesn't want to be quoted\n",
        [("named", "unknown"), ("anonymous", "unknown"), ("named", "unknown"), ("no", "no")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS)
def test_it_is_read_by_who_is_known(text: str, expected: list[tuple[str, str]]) -> None:
    found = readers.listed_by_name("notes.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE))
    assert found.is_list
    heard = [
        one and ("…" * bool(one.permission.hold) + one.permission.quotation, one.permission.sharing)
        for one in found.people
    ]
    assert heard == expected


@pytest.mark.parametrize(
    "lead", ["yes from {}, no from {}", "refused by {1}, given by {0}", "agreed by {}, and refused by {}"]
)
def test_who_is_led_in_by_a_no_is_let_out_by_no_reading(lead: str) -> None:
    text = f"Being quoted: {lead.format('Ada Obi, Ben Lind and Cyd Day', 'Dilys Fell')}.\nNames: yes from Ada, no from Ben and Cyd.\nThat was all of them.\n"
    listed = {one.names[0]: one.permission for one in parse_file("notes.txt", text.encode())[0].listed}
    assert "Dilys Fell" not in listed or not listed["Dilys Fell"].quotable
    found = readers.listed_by_name("notes.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE)).people
    assert [one and one.permission.quotation for one in found] == ["named", "anonymous", "anonymous", "no"]


def test_exceptions_listed_below_what_holds_for_everybody_are_none_of_them() -> None:
    text = "You may quote everyone round the table by name, with these exceptions:\n\n  Ben    - quote but leave his name out\n  Dilys  - do not quote\n\nRound the table were Ada Obi, Ben Lind, Cyd Day, Dilys Fell.\n"
    found = readers.listed_by_name("notes.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE)).people
    assert [one and one.permission.quotation for one in found] == ["named", "anonymous", "named", "no"]


@pytest.mark.parametrize(
    "refused",
    [
        "Who isn't happy to be quoted:",
        "People who aren't happy to be quoted",
        "Unhappy to be quoted:",
        "Those who wouldn't be quoted:",
        "Quote everyone by name, except:",
        "You may quote all, with these exceptions:",
    ],
)
def test_nobody_below_a_heading_that_refuses_in_whatever_words_is_let_out_where_nobody_is_known(refused: str) -> None:
    text = f"Happy to be quoted by name:\n- Cyd Day\n- Ewan Hale\n{refused}\n- Ada Obi\n- Ben Lind\nHappy to be quoted, no name:\n- Dilys Fell\n"
    listed = {one.names[0]: one.permission for one in parse_file("notes.txt", text.encode())[0].listed}
    assert not any(who in listed and listed[who].quotable for who in ("Ada Obi", "Ben Lind"))


def test_who_answers_as_whoever_was_named_last_permits_no_more_than_they_do() -> None:
    text = "Ada agreed to be quoted by name. So did Ben. Cyd does not want to be quoted. Dilys likewise.\n"
    found = readers.listed_by_name("notes.txt", text.encode(), [(who,) for who in PEOPLE], [[]] * len(PEOPLE)).people
    assert [one and one.permission.quotation for one in found] == ["named", "named", "no", "no"]
