"""A mailbox holds several mails: each is whoever wrote it, none is lost, and nothing counts twice."""

from __future__ import annotations

import pytest

from harvest.errors import ReadError
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.mail.mail_programs import REPLY, REPORT
from harvest.readers.recognise.file_format import recognise
from tests.readers.making_doors import eml

LINES = (
    b"From MAILER-DAEMON Sat Jun  8 10:02:00 2024",
    b"From - Sun Jun 09 18:40:00 2024",
    b"From 17@xxx Mon Jun 10 07:15:00 +0000 2024",
)
ADA = "What I love is the pump room.\n\nFrom the step you see the whole square, and who sits alone."
BO = "Ada is right about the step. They came over to me there.\n\n"
BO += "On 8 Jun 2024, at 10:02, Ada Obi <ada@example.org> wrote:\n\n"
BO += "\n".join(f"> {line}" for line in ADA.split("\n"))


def mailbox(*mails: bytes, lines: tuple[bytes, ...] = LINES, end: bytes = b"\n") -> bytes:
    """Mails below each other as mail programs keep them, lines that begin with From marked."""
    parts = []
    for n, mail in enumerate(mails):
        body = mail.replace(b"\nFrom ", b"\n>From ")
        parts.append(lines[n % len(lines)] + b"\n" + body.rstrip() + b"\n\n")
    return b"".join(parts).replace(b"\n", end)


TWO = (eml(ADA, sender="Ada Obi <ada@example.org>"), eml(BO, sender="Bo Ek <bo@example.org>"))


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_each_mail_of_a_mailbox_is_whoever_wrote_it(end):
    readings = parse_file("good.mbox", mailbox(*TWO, end=end))
    assert [[s.voice for s in r.sources] for r in readings] == [["Ada Obi"], ["Bo Ek"]]
    assert readings[0].sources[0].text.split("\n")[-1] == "From the step you see the whole square, and who sits alone."
    assert readings[1].sources[0].text == "Ada is right about the step. They came over to me there."


def test_a_mailbox_is_known_without_its_suffix():
    assert recognise("Sent", mailbox(*TWO))[0].module == "mailbox"
    assert recognise("one.eml", TWO[0])[0].module == "email_message"


def test_what_holds_no_words_stands_there_with_the_reason():
    automatic = b"Auto-Submitted: auto-replied\n" + eml("I am away until Monday and read no mail.")
    readings = parse_file("good.mbox", mailbox(*TWO, automatic, eml("\n", attachments={"a.docx": b"x"})))
    assert [bool(r.not_data) for r in readings] == [False, False, True, True]
    assert "automatic" in readings[2].not_data and "no words of its own" in readings[3].not_data


def test_what_a_mail_server_or_a_program_wrote_is_nobodys_words():
    failed = eml(
        "Your message to cy@example.org was not delivered.", sender="Mail System <MAILER-DAEMON@mx.example.org>"
    )
    away = eml("Je suis absente jusqu'au 3 mars.", subject="Réponse automatique : The bench")
    readings = parse_file("good.mbox", mailbox(*TWO, failed, away))
    assert [r.not_data.partition(": ")[2] if r.not_data else "" for r in readings] == ["", "", REPORT, REPLY]
    (alone,) = parse_file("away.eml", away)
    assert alone.not_data and alone.sources, "it can be taken in all the same"


def test_what_a_form_sent_by_itself_is_what_somebody_filled_in():
    filled = eml("Name: Ada Obi\nWhat do you love here?: The step by the pump room, in the sun.\nAge: 41")
    (form,) = parse_file("form.eml", b"Auto-Submitted: auto-generated\n" + filled)
    assert not form.not_data and "The step" in form.sources[0].text


def test_a_mailbox_without_words_is_refused_with_the_first_reason():
    with pytest.raises(ReadError, match=r"none of its 2 mails could be read\. The first: .*no words"):
        parse_file("good.mbox", mailbox(*[eml("\n", attachments={"a.docx": b"x"})] * 2))


def test_who_writes_from_an_address_alone_is_called_as_they_sign() -> None:
    mail = (
        b"From: bo@boats.example\nTo: list@boats.example\nSubject: The slip\n"
        b"Date: Thu, 13 Mar 2025 19:30:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        b"I learned to swim off the slip, and so did my girls, all of them before they could read.\n\nBo\n"
    )
    (found,) = parse_file("slip.eml", mail)
    assert [s.voice for s in found.sources] == ["Bo"]
    (found,) = parse_file("slip.eml", mail.replace(b"bo@", b"desk@"))
    assert [s.voice for s in found.sources] == [None]
