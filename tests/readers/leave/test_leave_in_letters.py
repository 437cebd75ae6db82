"""A letter that says itself what may be done with it permits that for its own words; whatever limits it holds them."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Reading, ReadSource, Turn
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from harvest.readers.leave.in_letters import leave_in_letter, with_leave_in_letters
from tests.readers.making import docx

TOLD = "I have kept bees since I was forty. My sister and I look after nine hives. They keep me well, and my back too. "


@pytest.mark.parametrize(
    ("said", "quotation"),
    [
        ("You are welcome to print this letter, and put my name under it.", "named"),
        ("I'm happy for you to quote this, just leave my name off it.", "anonymous"),
        ("Ye can use this, nae bother.", "anonymous"),
        ("Możecie to wydrukować bez nazwiska.", "anonymous"),
        ("Sie dürfen diesen Brief abdrucken, mit meinem Namen.", "named"),
    ],
)
def test_letter_permits_its_own_words(said: str, quotation: str):
    found = leave_in_letter(TOLD + said)
    assert found is not None and found.quotable and found.quotation == quotation


@pytest.mark.parametrize(
    "said",
    [
        "You may print this letter. Not in the paper though.",
        "You can use my story if my sister agrees to it.",
        "You may use this. But show it to me first.",
        "You can use this with my name. Please leave out where I live.",
        "You can print it once my husband has read it.",
        "You may quote this. Keep the bit about my back between us.",
        "You may print this only in the hall.",
    ],
)
def test_a_condition_or_a_part_left_out_holds_the_letter(said: str):
    found = leave_in_letter(TOLD + said)
    assert found is not None and not found.quotable and found.hold


@pytest.mark.parametrize(
    "said",
    ["You can use the shed on Mondays.", "You could use this corner for a bench.", "They said you can use this."],
)
def test_what_permits_something_else_permits_no_words(said: str):
    assert leave_in_letter(TOLD + said) is None


def test_who_tells_nothing_of_themselves_wrote_a_notice():
    assert leave_in_letter("The hall is open at ten. You may print this poster and put it up. You may use it.") is None


def test_leave_below_stories_under_a_question_is_each_tellers_own():
    page = docx(
        ("Heading 1", "Told on the ferry"),
        ("Heading 2", "Ada Obi, 70"),
        "We swam out to the raft every morning of that summer and nobody was ever alone in the water.",
        "Can we use it? Yes, and with my name please.",
        ("Heading 2", "A man with a dog"),
        "On the field at seven there are six of us and we mind each other's gates and children too.",
        "Can we use it? No, rather not.",
    )
    (found,) = parse_file("ferry.docx", page)
    assert [source.permission and source.permission.quotation for source in found.sources] == ["named", "no"]


DRIVER = "I have been my brother's driver for eleven years. I think about that more than I say. Ask me how I am.\n\n"


def mailed(words: str) -> ReadSource:
    head = "From: Ada Obi <ada@example.org>\nTo: Team <team@example.org>\nSubject: What I did not say\n"
    head += "Date: Mon, 09 Nov 2026 23:40:18 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    (found,) = parse_file("letter.eml", f"{head}Dear all,\n\n{DRIVER}{words}\n\nAda Obi\n".encode())
    (source,) = with_held_voices(found).sources
    return source


@pytest.mark.parametrize(
    ("words", "sharing"),
    [
        ("You may use this but not with my name.", "unknown"),
        (
            "You can use this in your report but not with my name, and I would rather it did not go round to other "
            "organisations.",
            "no",
        ),
    ],
)
def test_a_letter_that_may_be_used_without_the_name_changes_nothing_else_and_is_not_held(words: str, sharing: str):
    source = mailed(words)
    assert source.permission is not None
    assert (source.permission.quotation, source.permission.sharing) == ("anonymous", sharing)
    assert not source.permission.hold
    assert not any(turn.hold for turn in source.turns)


@pytest.mark.parametrize(
    "words",
    [
        "You can use this in your report but not with my name, and not in the press.",
        "You can use this but not with my name. Please also take out what I said at the table.",
        "You can use what I said on Saturday but not with my name.",
        "You can print this but leave out the bit about my son.",
        "You can use this, but I would rather you didn't.",
    ],
)
def test_a_letter_that_asks_for_anything_else_is_held(words: str):
    source = mailed(words)
    assert (source.permission and source.permission.hold) or all(turn.hold for turn in source.turns)


@pytest.mark.parametrize(
    "said",
    [
        "You may print this and put my name under it, I have never hidden. But it is for your report only.",
        "You can use my story with my name. I don't want it passed on to the council or any other body.",
    ],
)
def test_a_letter_that_is_not_to_be_passed_on_is_quoted_and_kept_from_partners(said: str):
    found = leave_in_letter(TOLD + said)
    assert found is not None and (found.quotation, found.sharing, found.hold) == ("named", "no", ())


@pytest.mark.parametrize(
    "said", ["I don't want it passed on to anybody.", "It is for your report only if my sister agrees."]
)
def test_a_letter_that_is_to_go_to_nobody_or_only_if_waits(said: str):
    found = leave_in_letter(TOLD + f"You may print this with my name. {said}")
    assert found is not None and not found.quotable


LETTERS = [
    "Letter {}",
    "I can't come, so I write. I kept the ferry for years, and my wife kept me at it. It was my whole life.",
    "Yours, Ada Obi",
    "Letter {}",
    f"{TOLD}You may print my piece and put my name under it. I don't want it passed on to the council.",
    "Yours, Bo Lind",
    "Letter {}",
    "I thought of another one since we met. My gran sang on the quay, and I still hear her when I mend my nets.",
    "Yours, Cy Day",
]


def test_what_one_of_several_letters_permits_holds_for_no_other():
    (reading,) = parse_file("letters.docx", docx(*(line.format(n) for n, line in enumerate(LETTERS))))
    for source in reading.sources:
        own = "nine hives" in source.text and "ferry" not in source.text
        assert own or source.permission is None or not source.permission.quotable


def test_each_of_several_letters_told_apart_permits_what_it_says_itself():
    tellers = [("Ada Obi", LETTERS[1]), ("Bo Lind", LETTERS[4]), ("Cy Day", LETTERS[7])]
    sources = tuple(ReadSource(who, Kind.STORY, text, (Turn(0, len(text), who),), voice=who) for who, text in tellers)
    said = with_leave_in_letters(Reading("l.pdf", "0", "letters", Kind.STORY, sources)).sources
    assert [s.permission and (s.permission.quotation, s.permission.sharing) for s in said] == [
        None,
        ("named", "no"),
        None,
    ]
