"""Mails in which people answer who asked whether they may be quoted: a list of one each, and nobody's story."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from harvest.readers.lists_in_words.asked_of import People, asked_of
from harvest.readers.permission.wished.mailed import CHANGES

ASKED = (
    "> Can we quote you from Tuesday, with name or without?\n> And may we share the transcript with the council?\n"
    "> Joan\n"
)


def mail(words: str, below: str = ASKED, subject: str = "Re: quotes") -> bytes:
    return (
        f"From: Ada Obi <ada@mail.example>\nTo: Joan <joan@mail.example>\nSubject: {subject}\n"
        f"Date: Thu, 03 Oct 2024 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\n{below}"
    ).encode()


@pytest.mark.parametrize(
    ("words", "quotation", "sharing"),
    [
        ("By all means quote me, and put my name to it.", "named", "unknown"),
        ("Quote anything useful, just not my name. Sharing it with the council is fine.\nA.", "anonymous", "yes"),
        ("Quoting me by name is OK. But please do not share the transcript with the council.", "named", "no"),
        ("Happy to be quoted.\nAda", "anonymous", "unknown"),
        ("Rather not be quoted, thanks.", "no", "unknown"),
    ],
)
@pytest.mark.parametrize("below", [ASKED, f"On Tue, 1 Oct 2024 at 09:00, Joan <joan@mail.example> wrote:\n{ASKED}"])
def test_a_reply_permits_what_its_writer_answers(words: str, quotation: str, sharing: str, below: str):
    (reading,) = parse_file("re quotes.eml", mail(words, below))
    assert not reading.sources
    (one,) = reading.listed
    assert (one.names, one.permission.quotation, one.permission.sharing) == (("Ada Obi",), quotation, sharing)


@pytest.mark.parametrize(
    ("words", "below"),
    [
        ("Happy to be quoted.", "> The hall is booked for Tuesday.\n> Joan\n"),
        ("I am away until Monday and read no mail.", ASKED),
        ("Yes, quote me. " + "We carried the bench down to the weir and nobody minded the rain. " * 5, ASKED),
    ],
)
def test_no_other_mail_is_a_list_of_one(words: str, below: str):
    (reading,) = parse_file("re quotes.eml", mail(words, below))
    assert not reading.listed
    assert reading.sources


def test_each_reply_of_a_mailbox_counts_and_an_automatic_one_holds_nobodys_words():
    mails = [mail("Happy to be quoted, no name please."), mail("I am away.", subject="Automatic reply: quotes")]
    box = b"".join(b"From joan@mail.example Thu Oct  3 10:00:00 2024\n" + one + b"\n" for one in mails)
    first, second = parse_file("replies.mbox", box)
    assert [one.permission.quotation for one in first.listed] == ["anonymous"]
    assert second.not_data and not second.listed


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Fwd: please take my bit out", "Two changes, see below."),
        ("Re: Tuesday", "I have thought it over and I want everything\nI said taken out."),
        ("Re: Tuesday", "Not quoted and not passed on to anybody, please."),
    ],
)
def test_a_mail_that_takes_back_is_heard_by_its_subject_or_its_words(subject: str, words: str):
    reading = with_held_voices(*parse_file("mail.eml", mail(words, "", subject)))
    assert all(turn.hold == CHANGES for source in reading.sources for turn in source.turns)
    assert reading.sources


def test_who_wrote_what_is_forwarded_takes_it_back_and_who_is_spoken_of_above_only_the_name():
    text = (
        "Two changes please, see below from Bert. And Dil rang: still quote her but leave her name off now, "
        "her son isn't keen. M\nFrom: Cuthbert Breeze\nDear Meirwen\nI have thought it over with my sister and "
        "I want everything\nI said taken out. Not quoted and not passed on to anybody.\nCuthbert Breeze, Signal House"
    )
    people = People({1: ["Cuthbert Breeze", "Bert"], 2: ["Dil Onions"], 3: ["Meirwen Tudball"]})
    assert asked_of(text, people, []) == {1: frozenset({"more"}), 2: frozenset({"name"})}


def test_a_first_name_that_is_cut_short_means_whoever_may_be_called_so():
    people = People({1: ["Ormerod Fenwick"], 2: ["Orm"], 3: ["Una Fenwick"]})
    asked = asked_of("Also Orm rang. You can still use his words but NOT his name any more.", people, [])
    assert asked == {1: frozenset({"name"}), 2: frozenset({"name"})}
