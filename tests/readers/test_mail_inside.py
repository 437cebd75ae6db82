"""Answers that stand inside the mail that is answered are their writer's; the questions are not."""

from __future__ import annotations

from email.message import EmailMessage

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.mail.mail_inside import INSIDE


def read(body: str, page: str = "", sender: str = "Ines Gale <ines@example.org>"):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "rob@example.net", "Re: Some questions"
    mail["Date"], mail["Message-ID"] = "Tue, 21 May 2026 07:00:00 +0000", "<x@example.org>"
    if body:
        mail.set_content(body)
        if page:
            mail.add_alternative(page, subtype="html")
    else:
        mail.set_content(page, subtype="html")
    (reading,) = parse_file("answers.eml", mail.as_bytes())
    return reading


def said(reading) -> list[tuple[str | None, str]]:
    return [(turn.question, source.text[turn.start : turn.end]) for source in reading.sources for turn in source.turns]


MARKED = """Hi Rob,

On Mon, 20 May 2026 at 21:14, Rob Peel <rob@example.net> wrote:

> Dear Ines, thank you for saying yes.
> What would you never move away from, however much somebody offered you and
your family for the house?

The slipway. We learned to row there.

> Who looks after it?
My uncle, with a broom.

> Thanks, Rob

--
Ines Gale, 12 Quay Street
"""


def test_answers_between_quoted_lines_are_kept_and_the_quoted_are_not() -> None:
    found = said(read(MARKED))
    assert [words for _, words in found][-2:] == ["The slipway. We learned to row there.", "My uncle, with a broom."]
    assert found[-1][0] == "Who looks after it?"
    assert not any("thank you for saying" in w or "your family for" in w or "Quay Street" in w for _, w in found)


def test_answers_below_unmarked_questions_are_kept_where_the_sender_says_that_they_stand_there() -> None:
    body = """Hallo Rob, Antworten unten!

Von: Rob Peel <rob@example.net>
Gesendet: Montag, 20. Mai 2026
An: Ines Gale
Betreff: Fragen

Liebe Ines, danke.

Was trägt euch hier?
Der Steg.
Und die alte Fähre.

Wer pflegt ihn?

Mein Onkel.

Herzliche Grüße
Rob
"""
    reading = read(body)
    assert [words for _, words in said(reading)] == ["Der Steg.\nUnd die alte Fähre.", "Mein Onkel."]
    assert {source.voice for source in reading.sources} == {"Ines Gale"}
    assert INSIDE in reading.warnings


def test_a_mail_answered_above_keeps_nothing_of_what_it_answers() -> None:
    body = """The slipway, always. We learned to row there.

From: Rob Peel <rob@example.net>
Sent: 20 May 2026
To: Ines Gale
Subject: Questions

What would you never move away from?
For me it would be the weir.

Rob
"""
    assert [words for _, words in said(read(body))] == ["The slipway, always. We learned to row there."]


def test_answers_in_a_colour_are_told_from_the_questions_above_them() -> None:
    head = "<p><b>From:</b> Rob Peel<br><b>Sent:</b> 20 May<br><b>To:</b> Ines<br><b>Subject:</b> Questions</p>"
    page = (
        f"<html><body><p>Here you are.</p>{head}<p>Dear Ines,</p><p>Who looks after the slip?</p>"
        '<p><span style="color: rgb(192, 0, 0)">My uncle, and he is eighty.</span></p><p>And what would you change?</p>'
        '<p><font color="#c00000">Nothing at all.</font></p><p>I used to live there myself.</p></body></html>'
    )
    plain = "Here you are.\n\nFrom: Rob Peel\nSent: 20 May\nTo: Ines\nSubject: Questions\n\nDear Ines,\n"
    for reading in (read("", page), read(plain, page)):
        assert [words for _, words in said(reading)][-2:] == ["My uncle, and he is eighty.", "Nothing at all."]
        assert not any("lived there" in words or "used to" in words for _, words in said(reading))
