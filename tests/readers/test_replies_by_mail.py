"""Mails in which people answer who asked whether they may be quoted: a list of one each, and nobody's story."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

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
    assert second.not_data and not second.sources
