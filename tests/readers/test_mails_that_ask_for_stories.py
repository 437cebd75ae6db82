"""What a mail asks of those who answer it is nobody's wish about words, and the asker's words are no answer."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from harvest.readers.dispatch import parse_file

REPLY = """Hello Greta,

We queued round the corner for the warm rolls, and my gran always bought one too many.

Best
Oskar

On 3 Oct 2025, at 09:15, Greta Lumb <greta@bakehouse.example> wrote:

> Dear all,
> {asked}
> Warmly
> Greta
"""


def voices(asked: str) -> list[str | None]:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Oskar Fenn <oskar@mail.example>", "greta@bakehouse.example"
    mail["Subject"], mail["Date"] = "Re: the old bakehouse", "Sat, 4 Oct 2025 10:00:00 +0100"
    mail.set_content(REPLY.format(asked=asked.replace("\n", "\n> ")))
    (reading,) = parse_file("RE_ the old bakehouse.eml", mail.as_bytes())
    return [source.voice for source in reading.sources]


@pytest.mark.parametrize(
    "asked",
    [
        "We are gathering memories of the bakehouse for a book. Could you write\ndown one thing you remember?",
        "Please reply with one thing you would keep and one thing you would change.",
        "Please write something for the wall, no more than 90 words. Don't worry about spelling.",
        "I'd love a paragraph from you about the ovens. Please pass this on to your neighbours.",
        "Could you jot down a memory of the bakehouse, and say if we may use your name?",
        "Tell me about the early shift. Let me know if you would rather talk, and I will ring you.",
    ],
)
def test_what_a_quoted_mail_asks_of_everybody_is_left_out(asked: str) -> None:
    assert voices(asked) == ["Oskar Fenn"]


@pytest.mark.parametrize(
    "asked",
    [
        "Could you write down one thing you remember? And please take my own bit about the fire out.",
        "Please leave my name off what I told you at the hatch.",
        "Please keep it to yourselves.",
    ],
)
def test_who_asks_in_the_mail_that_is_answered_that_words_be_left_out_is_heard(asked: str) -> None:
    assert voices(asked) == ["Oskar Fenn", "Greta Lumb"]
