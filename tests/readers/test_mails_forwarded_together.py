"""Several mails forwarded in one: the head of each says who wrote what stands beneath it, and is nobody's words."""

from __future__ import annotations

from harvest.model import Reading, Role
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

OUTER = """From: Val Marsh <val@example.org>
To: Ola <ola@example.org>
Subject: Fwd: Re: can we use your words from Saturday?
Date: Mon, 02 Nov 2026 20:14:00 +0000
Content-Type: text/plain; charset="utf-8"
MIME-Version: 1.0

Ola, all the answers so far, pasted in under each other. Nothing from Reza till last night.
Val

"""
FIRST = """---------- Forwarded message ---------
From: Nia Pryce <nia@example.com>
Date: Tue, 27 Oct 2026 at 08:40
Subject: Re: can we use your words from Saturday?
To: Val Marsh <val@example.org>

Dear Val, yes to both but please no name. It was a good day, I have not laughed like that in a kitchen for a long time.
Nia

> On Mon, 26 Oct 2026, Val Marsh wrote:
> May we quote what you said on Saturday, and with your name or without?

"""
SECOND = """---------- Forwarded message ---------
From: reza aziz <raziz@example.com>
Date: Wed, 28 Oct 2026 at 13:02
Subject: Re: can we use your words from Saturday?

Val, I have slept on it and I would like to be taken out. The soup was good.
Reza
"""
BARE = SECOND.replace("---------- Forwarded message ---------\n", "\n").replace("Date:", "Sent:")


def read(text: str) -> Reading:
    (found,) = parse_file("Fwd_ can we use your words.eml", text.encode())
    return with_held_voices(found)


def test_each_forwarded_mail_is_a_text_of_whoever_its_head_names() -> None:
    for second in (SECOND, BARE):
        found = read(OUTER + FIRST + second)
        assert [(s.voice, s.date) for s in found.sources] == [("Nia Pryce", "2026-10-27"), ("reza aziz", "2026-10-28")]
        assert not any(mark in s.text for s in found.sources for mark in ("From:", "Date:", "Sent:", "@", "Ola, all"))
        assert "I have not laughed like that in a kitchen" in found.sources[0].text
        assert found.sources[1].text.startswith("Val, I have slept on it")


def test_what_a_forwarded_mail_answers_is_whose_it_is_and_what_is_not_understood_permits_nothing() -> None:
    found = read(OUTER + FIRST + SECOND)
    nia, reza = found.sources
    assert nia.permission is not None and nia.permission.quotation == "anonymous"
    assert reza.permission is not None and not reza.permission.quotable
    assert any(turn.hold for turn in reza.turns), "who asks to be taken out is held"


def test_a_chain_of_forwards_is_the_text_of_whoever_wrote_the_last() -> None:
    chain = FIRST.replace("Subject: Re:", "Subject: Fwd: Re:").split("Dear Val")[0] + "See below.\n\n" + SECOND
    found = read(OUTER + chain)
    assert {s.voice for s in found.sources} == {"reza aziz"}


ANSWERED = """From: Bettina Krol <bettina@example.org>
To: Owen Tate <owen@example.org>
Subject: RE: your first day at the mill
Date: Thu, 05 Feb 2026 09:00:00 +0000
Content-Type: text/plain; charset="utf-8"
MIME-Version: 1.0

Mine was all noise. My aunt taught me to read lips before she taught me the loom.

Best wishes
Bettina Krol
Weaving Circle, secretary
Tel: 01632 960411

________________________________
From: Saul Whitby <saul@example.org>
Sent: Wed, 4 Feb 2026 18:40
To: Bettina Krol <bettina@example.org>
Subject: RE: your first day at the mill

I was sent for a left-handed shuttle and I looked for it all morning.

________________________________
From: Owen Tate <owen@example.org>
Sent: Tue, 3 Feb 2026 10:00
To: All members
Subject: your first day at the mill

What do you remember of your first day?
"""


def test_who_answers_above_other_mails_tells_something_too() -> None:
    found = read(ANSWERED)
    assert [s.voice for s in found.sources] == ["Bettina Krol", "Saul Whitby", "Owen Tate"]
    assert found.sources[0].text.startswith("Mine was all noise.")
    assert "01632" not in found.sources[0].text


def test_thanks_of_who_asked_and_a_line_of_who_only_passes_on_are_a_note_above() -> None:
    own = "Mine was all noise. My aunt taught me to read lips before she taught me the loom."
    thanked = ANSWERED.replace("Bettina Krol", "Owen Tate").replace(own, "Thank you, all.")
    thanked = thanked.replace("Weaving Circle, secretary\n", "")
    passed_on = ANSWERED.replace("Subject: RE:", "Subject: FW:", 1)
    for text in (thanked, passed_on):
        found = read(text)
        assert [s.voice for s in found.sources] == ["Saul Whitby", "Owen Tate"]
        assert "a note above a forwarded mail" in {d.reason for d in found.dropped}


def test_who_asked_leads_the_thread_and_what_they_say_at_its_end_is_kept() -> None:
    found = read(ANSWERED.replace("From: Bettina Krol", "From: Owen Tate", 1))
    assert [s.voice for s in found.sources] == ["Owen Tate", "Saul Whitby", "Owen Tate"]
    roles = [{turn.role for turn in source.turns} for source in found.sources]
    assert roles == [{Role.FACILITATOR}, {Role.UNKNOWN}, {Role.FACILITATOR}]


def test_a_request_above_mails_that_are_passed_on_is_held_and_not_left_out() -> None:
    asked = ANSWERED.replace("Subject: RE:", "Subject: FW:", 1).replace(
        "Mine was all noise.", "Please take my name off everything I said."
    )
    bettina = next(s for s in read(asked).sources if s.voice == "Bettina Krol")
    assert any(turn.hold for turn in bettina.turns)
