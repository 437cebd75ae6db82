"""What was asked before others answered, what who passes words on adds, private messages for all, walls of dreams."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.permission.wished.mailed import ASKED_PRIVATELY
from tests.readers.reading_back import read, said

MAIL = """From: Joan Bell <joan@slip.example>
To: Nell Orr <nell@weir.example>
Subject: Re: the slip
Date: Tue, 21 May 2024 15:22:04 +0100

Hi Nell,

This is what they said on the bench:

Una: I want to row again.
Cy: A bell that rings at noon.
Una: Tea from an urn, the way it was.

{end}
Joan

On Mon, 13 May 2024 at 09:40, Nell Orr <nell@weir.example> wrote:
> Dear Joan,
>
> Could you ask your rowers what the slip should be? {task}
>
> Thanks
> Nell
"""
HERS = ["I want to row again.", "Tea from an urn, the way it was."]


def _of(found: list[tuple[str | None, str]], who: str) -> list[str]:
    return [words for name, words in found if name == who]


@pytest.mark.parametrize("task", ["Just write down who said what.", "You could jot down what they say.", ""])
def test_who_only_asked_for_the_words_is_no_voice_and_holds_nobody(task: str) -> None:
    found = read("slip.eml", MAIL.format(end="Hope it is of use,", task=task))
    assert {who for who, _ in said(found)} == {"Una", "Cy"}
    assert not any(turn.hold for source in found.sources for turn in source.turns)


def test_a_wish_in_the_mail_that_is_answered_is_still_heard() -> None:
    found = read("slip.eml", MAIL.format(end="Hope it is of use,", task="Please take my story out of the book."))
    assert "Nell Orr" in {who for who, _ in said(found)}


def test_how_the_sender_takes_leave_is_nobodys_words() -> None:
    found = said(read("slip.eml", MAIL.format(end="Hope it is of use,", task="")))
    assert _of(found, "Una") == HERS


@pytest.mark.parametrize(
    "end", ["I sat with them all afternoon and nobody wanted to go home.", "Please leave Cy's name off."]
)
def test_what_the_sender_adds_below_is_theirs_and_not_the_last_ones(end: str) -> None:
    found = said(read("slip.eml", MAIL.format(end=end, task="")))
    assert _of(found, "Una") == HERS
    assert _of(found, "Joan") == [end]


CHAT = """18:31:07 From Nell Orr to Everyone:
\tWhat would you miss if the slip closed?
18:32:15 From Una Wren to Everyone:
\tthe bell at noon
18:35:29 From Cy Ash to Nell Orr(Direct Message):
\t{private}
18:38:20 From Una Wren to Everyone:
\t{reaction} "the bell at..."
18:41:03 From Cy Ash to Everyone:
\tthe school could ring it
"""


@pytest.mark.parametrize("reaction", ["removed a reaction from", "Removed a ❤️ reaction from", "removed reactions from"])
def test_a_reaction_that_was_taken_away_is_nobodys_words(reaction: str) -> None:
    found = read("meeting_saved_chat.txt", CHAT.format(private="is there tea?", reaction=reaction))
    assert [who for who, _ in said(found)] == ["Nell Orr", "Una Wren", "Cy Ash"]
    assert any(one.reason == "reactions" and one.count == 1 for one in found.dropped)


@pytest.mark.parametrize(
    "asks",
    [
        "my mic isn't working can you read mine out.",
        "Nell could you read this out for me please?",
        "pls share this with all:",
    ],
)
def test_a_private_message_stays_out_and_the_card_says_that_it_asks_to_be_read_out(asks: str) -> None:
    found = read(
        "meeting_saved_chat.txt", CHAT.format(private=f"{asks} I'd miss the eels", reaction="removed a reaction from")
    )
    assert not any("eels" in words for _, words in said(found))
    assert any("read out to all (Cy Ash)" in one for one in found.warnings)
    assert not any(turn.hold for source in found.sources for turn in source.turns)


@pytest.mark.parametrize(
    "private", ["can you read mine out?", "please don't read mine out, I'd miss the eels", "I'd miss the eels, and him"]
)
def test_other_private_messages_stay_out(private: str) -> None:
    found = read("meeting_saved_chat.txt", CHAT.format(private=private, reaction="removed a reaction from"))
    assert "eels" not in " ".join(words for _, words in said(found)) and len(said(found)) == 3


def test_a_private_message_that_wants_no_name_when_it_is_read_out_holds_its_sender() -> None:
    private = "can you read mine out but please leave my name off. I'd miss the eels"
    found = read("meeting_saved_chat.txt", CHAT.format(private=private, reaction="removed a reaction from"))
    assert "eels" not in " ".join(words for _, words in said(found))
    assert {turn.speaker for s in found.sources for turn in s.turns if turn.hold == ASKED_PRIVATELY} == {"Cy Ash"}


QUOTES = [
    ("I dream of a bell that rings at noon.", "Una"),
    ("That the slip is mended by somebody from here.", "Cy"),
    ("My dream is to row at ninety.", "Nell Orr"),
    ("A lamp on every step", "Anonymous"),
]


def _page(title: str, part: str, quotes: list[tuple[str, str]] = QUOTES) -> str:
    cards = "".join(f"<{part}><p>{words}</p><cite>{who}</cite></{part.split()[0]}>" for words, who in quotes)
    return f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{cards}</main></body></html>"


def test_quotations_on_a_page_of_dreams_are_cards_of_dreams() -> None:
    found = read("wall.html", _page("The Dream Wall", "blockquote class='wp-block-quote'"))
    assert found.kind is Kind.DREAM and {source.kind for source in found.sources} == {Kind.DREAM}
    assert [words for _, words in said(found)] == [words for words, _ in QUOTES]
    assert [who for who, _ in said(found)][:3] == ["Una", "Cy", "Nell Orr"]


def test_promises_on_a_page_are_pledges() -> None:
    quotes = [("I will oil the bell", "Una"), ("We will carry the lamps", "Cy"), ("I promise to row", "Nell Orr")]
    assert read("wall.html", _page("Our pledges", "blockquote", quotes)).kind is Kind.PLEDGE


@pytest.mark.parametrize(
    ("title", "part"), [("Our dreams for the slip", "li class='comment'"), ("What the slip is to us", "blockquote")]
)
def test_comments_below_and_quotations_of_anything_else_stay_turns(title: str, part: str) -> None:
    assert read("wall.html", _page(title, part)).kind is Kind.TRANSCRIPT
