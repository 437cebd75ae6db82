"""A thread of mails saved as one: each answer is whoever wrote it, and what was asked is nobody's answer."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx

THREAD = """Hello Cleo,

Late as ever. The mill field should stay rough, since the larks nest in the long grass.
I'd rather have a lark than a goalpost.

Best
Tor

On Mon, 20 May 2026 at 21:14, Bron Siskin <bron@example.org> wrote:

> I see it the other way. Children need a goalpost, and they can share it with the birds.
>
> Bron
>
> Sent from my iPhone
>
> On Mon, 20 May 2026 at 20:40, Hya Crowe <hac@example.net> wrote:
>
>> Somewhere level to push a chair, with the view of the weir.
>>
>> On Sun, 19 May 2026 at 09:02, Cleo Wade <cleo@example.net> wrote:
>>
>>> Dear neighbours, what is your hope for the mill field?
"""


def read(body: str, subject: str = "Re: your hopes for the field"):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Tor Enner <tor@example.org>", "cleo@example.net", subject
    mail["Date"] = "Tue, 21 May 2026 07:00:00 +0000"
    mail.set_content(body)
    (reading,) = parse_file("RE_ your hopes.eml", mail.as_bytes())
    return reading


def test_everybody_who_answered_in_a_thread_is_read_as_themselves() -> None:
    found = read(THREAD)
    said = {source.voice: source.text for source in found.sources}
    assert set(said) == {"Tor Enner", "Bron Siskin", "Hya Crowe"}
    assert "larks" in said["Tor Enner"] and "goalpost" in said["Bron Siskin"] and "level" in said["Hya Crowe"]
    assert not any("what is your hope" in text or "iPhone" in text for text in said.values())
    assert any("2 answers of other people" in warning for warning in found.warnings)


def test_a_mail_that_only_answers_a_question_holds_its_senders_words_alone() -> None:
    body = (
        THREAD[: THREAD.index("On Mon")]
        + "On Sun, 19 May 2026 at 09:02, Cleo Wade <c@d.e> wrote:\n\n> What do you hope?\n"
    )
    (source,) = read(body).sources
    assert source.voice == "Tor Enner" and "hope?" not in source.text


def test_the_paragraphs_of_a_mail_about_dreams_are_no_list_of_dreams() -> None:
    body = "Dear all,\n\nA pond for the frogs.\n\nA wall to sit on.\n\nA bell.\n\nBest\nTor\n"
    (source,) = read(body, "My dreams").sources
    assert source.voice == "Tor Enner" and source.text.count("\n") >= 4
    assert len(read("Dear all,\n\n- A pond\n- A wall to sit on\n- A bell\n", "Our dreams").sources) > 1


ORIGINALS = """Dear Cleo,

My brother told you about the larks. I remember the mist.

Best wishes,
Tor

-----Original Message-----
From: Bron Siskin <bron@example.org>
Sent: 20 May 2026 21:14
To: Cleo Wade <cleo@example.net>
Subject: RE: the mill field

Children need a goalpost, and they can share it with the birds.

Bron

-----Original Message-----
From: Cleo Wade <cleo@example.net>
Sent: 19 May 2026 09:02
To: Bron Siskin <bron@example.org>
Subject: the mill field

{asked}

Cleo
"""


@pytest.mark.parametrize("asked", ["What should become of the mill field?", "Please send us a line about the field."])
def test_who_answered_below_is_read_as_themselves_under_a_head_as_under_a_line(asked: str) -> None:
    found = read(ORIGINALS.format(asked=asked))
    said = {source.voice: source.text for source in found.sources}
    assert set(said) == {"Tor Enner", "Bron Siskin"}
    assert "mist" in said["Tor Enner"] and "goalpost" in said["Bron Siskin"]
    assert not any(mark in text for text in said.values() for mark in (asked, "Original", "Sent:"))


def test_who_asks_in_a_thread_that_something_be_left_out_is_held_beside_whoever_only_answers() -> None:
    body = THREAD.replace("Somewhere level", "Please leave my name off. Somewhere level")
    held = {source.voice: any(turn.hold for turn in source.turns) for source in read(body).sources}
    assert held == {"Tor Enner": False, "Bron Siskin": False, "Hya Crowe": True}


def _pasted(*mails: tuple[str, str, str, tuple[str, ...]]) -> bytes:
    paragraphs = ["Kept for the file"]
    for sender, day, to, words in mails:
        paragraphs += [f"From: {sender}\nSent: {day}\nTo: {to}\nSubject: RE: The old lock", *words, ""]
    return docx(*paragraphs)


LATER, SOONER = "Friday, 9 May 2025 10:02", "Thursday, 8 May 2025 16:40"


def test_a_thread_pasted_into_word_keeps_each_head_in_one_paragraph_and_each_mail_is_its_senders() -> None:
    banner = "CAUTION: This email originated from outside of the Trust. Do not click links unless you know the sender."
    (found,) = parse_file(
        "lock.docx",
        _pasted(
            ("Rhys Pugh", LATER, "Mo Field; Ada Obi", (banner, "The sound of the gates at night.")),
            ("Ada Obi", SOONER, "Mo Field", ("My father fell in twice.", "Ada Obi | Warden | Mon–Wed")),
            ("Mo Field", "Wednesday, 7 May 2025 9:00", "The walkers", ("What do you remember of it?",)),
        ),
    )
    told = {source.voice: source.text for source in found.sources}
    assert told["Rhys Pugh"] == "The sound of the gates at night."
    assert told["Ada Obi"] == "My father fell in twice."
    assert set(told) <= {"Rhys Pugh", "Ada Obi", "Mo Field"}


def test_a_line_that_goes_on_behind_a_mark_of_the_office_is_kept_whole() -> None:
    text = "From: Ada Obi\nSent: Monday, 5 May 2025\nTo: Mo\nSubject: Lock\n\n[External email] I grew up at the lock."
    (found,) = parse_file("lock.txt", text.encode())
    assert "I grew up at the lock." in found.sources[0].text


def test_words_right_below_such_a_mark_are_somebodys() -> None:
    mark = "EXTERNAL EMAIL. Do not open attachments."
    text = f"From: Ada Obi\nSent: Monday, 5 May 2025\nTo: Mo\nSubject: Lock\n\n{mark}\nIt links the mill and the quay."
    (found,) = parse_file("lock.txt", text.encode())
    assert found.sources[0].text == "It links the mill and the quay."


LETTER = """Dear Cleo,

My aunt sold the tickets from 1971 until the machine came, and she never once saw a first act because she was
counting. When she was ill I told her how they began.

She said that she had guessed most of them, and that one was better her way.

{wish}

My uncle was carried up those front steps for eleven years.

Yours,
Tor
"""


@pytest.mark.parametrize("subject", ["Re: one memory, one hope", "Your dreams for the theatre", "A wish"])
def test_a_longer_mail_that_mostly_tells_what_was_is_a_story_whatever_word_stands_in_its_subject(subject: str) -> None:
    found = read(LETTER.format(wish="So I would like one night a week where nobody pays."), subject)
    assert found.kind.value == "story" and [source.kind.value for source in found.sources] == ["story"]


def test_a_mail_that_mostly_wishes_is_a_dream_as_its_subject_says_and_so_is_a_short_one() -> None:
    wishes = "\n\n".join(
        f"I dream of a theatre {what}, and I hope that my girls will see it there when they are grown."
        for what in ("with one free night", "whose steps are a ramp", "that is warm", "open to the lane", "with soup")
    )
    assert read(f"Dear Cleo,\n\n{wishes}\n\nTor\n", "My dreams").kind.value == "dream"
    assert read("Dear Cleo,\n\nOne night a week that was free.\n\nTor\n", "My dream").kind.value == "dream"
