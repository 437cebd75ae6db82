# ruff: noqa: E501 – documents are easier to check with their lines whole
"""Documents that sort people's words by leave: headings, codes behind heads, one sentence a person, boxes on a line."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file


def said(name: str, text: str) -> dict[str, tuple[str, bool]]:
    """By the first words of each piece: what may be quoted, and whether it may without another look."""
    found: dict[str, tuple[str, bool]] = {}
    for reading in parse_file(name, text.encode()):
        for source in reading.sources:
            for turn in source.turns:
                own = (source.permissions or {}).get(source.label_of(turn), source.permission)
                words = source.text[turn.start : turn.end]
                found[" ".join(words.split()[:3])] = (
                    ("unknown", False) if own is None else (own.quotation, own.quotable)
                )
    return found


def test_what_stands_under_a_heading_that_permits_may_be_quoted_as_it_says() -> None:
    told = said(
        "what we heard.md",
        "# Allotment supper\n\n## May be quoted by name\n\n- **Ivy Dunn**: The shed is where I keep my peace and quiet.\n"
        "- **Col Reed**: My beans never came up this year. *(Col mailed: still fine but leave his name off please)*\n\n"
        "## May be quoted without names\n\n- **Hana**: We swap seeds over the fence each spring and autumn.\n"
        "- **Joe**: I come for the robin and for nobody else. *(withdrawn 2 May, don't use)*\n\n"
        "## Not to be quoted\n\n- **Bea**: The committee never asks the likes of us.\n\n"
        "## Still to ask\n\n- **Lew**: I would plant a whole orchard if they let me.\n",
    )
    assert told["The shed is"] == ("named", True)
    assert told["My beans never"] == ("anonymous", True)
    assert told["We swap seeds"] == ("anonymous", True)
    assert not told["I come for"][1] and not told["The committee never"][1] and not told["I would plant"][1]
    assert not any("withdrawn" in words for words in told)


def test_a_code_behind_the_head_of_a_card_is_what_the_key_says() -> None:
    told = said(
        "cards.txt",
        "Card 1   Tarek   [G]\nI learned to bake bread in this very kitchen.\n\n"
        "Card 2   Ama   [A]\nMy neighbour waters my plants when I am away.\n\n"
        "Card 3   Rosa   [R]\nI do not sleep when the letters come here.\n\n"
        "Card 4   Lin   [ ]\nI would like to work again one day soon.\n\n"
        "Key\nG = green dot, can be shared with first name\nA = amber dot, can be shared but no name\n"
        "R = red dot, do not share\n",
    )
    assert told["My neighbour waters"] == ("anonymous", True)
    assert told["I learned to"][1]
    assert not told["I do not"][1] and not told["I would like"][1]


def test_one_line_over_a_talk_says_of_one_after_the_other_what_they_permit() -> None:
    told = said(
        "interview.txt",
        "INTERVIEW RECORD\nInterviewer: Lorna Bright (LB)\nPresent: Gwen Parry (GP), Idris Parry (IP), Tom Beynon (TB)\n"
        "Consent: GP has signed and is happy to be named. IP has signed, no name. TB has not signed yet.\n\n"
        "LB: Shall we start with the shop?\n\nIP: You start, it was your mother's shop.\n\nGP: We kept the shop for thirty-one years and never locked it.\n\n"
        "IP: She did not lock it because I had lost the key.\n\nTB: Half the valley had its bread from us on tick.\n\n"
        "LB: And what did people buy?\n\nGP: Paraffin, mostly, and wool.\n\nLB: Thank you all very much.\n",
    )
    assert told["We kept the"] == ("named", True)
    assert told["She did not"] == ("anonymous", True)
    assert not told["Half the valley"][1]


def test_boxes_on_one_line_answer_each_its_own_question() -> None:
    told = said(
        "stories.txt",
        "Winter shelter\n\nAnton Vale\nThey gave me the key to a locker, and I cried.\n"
        "OK to print?  ☒ Yes  ☐ No      With name?  ☐ Yes  ☒ No\n\n"
        "Perpetua Lane\nWe were never once short of soup that winter.\n"
        "OK to print?  ☒ Yes  ☐ No      With name?  ☒ Yes  ☐ No\n\n"
        "Mrs Eccles\nMy husband was one of your guests before he died.\n"
        "OK to print?  ☐ Yes  ☒ No      With name?  ☐ Yes  ☐ No\n",
    )
    assert told["They gave me"] == ("anonymous", True)
    assert told["We were never"] == ("named", True)
    assert not told["My husband was"][1]


def test_a_later_note_reaches_the_one_participant_that_it_names_by_code() -> None:
    told = said(
        "session.md",
        "# Listening session\n\n| No. | Name | Agrees to be quoted | Name may be used |\n|---|---|---|---|\n"
        "| P1 | Maureen Tait | yes | no |\n| P2 | Clive Asante | yes | yes |\n| P3 | Joan Whitlock | yes | no |\n\n"
        "P1: I ring at eight and I am number thirty-one in the queue.\n\n"
        "P2: The nurse drew me a picture of my own foot.\n\n"
        "P3: I have been waiting for a hip since last spring.\n\n"
        "Note 11 March (LW): P3 has been in touch and would like everything she said taken out.\n",
    )
    assert told["I ring at"] == ("anonymous", True)
    assert told["The nurse drew"][1] and not told["I have been"][1]
