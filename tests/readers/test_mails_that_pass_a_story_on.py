"""Mails in which somebody sends what another told them, and mails that answer though they say they forward."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

NOTE = "Hello Dilys, here is what Dad told us, as I said. Love, Carys"
STORY = (
    "I mended nets on that wall until I was fifty. The wind took your breath and the women took the mickey, and on a "
    "good day you could hear the bell from the island. Nobody paid us for the talking, which was the most of it."
)
ASKED = (
    "From: Dilys Rowe <dilys@quay.example>\nSent: 3 May 2025 10:00\nTo: Carys Venn\nSubject: your dad\n\n"
    "When could you come round with something about your dad? We meet on Friday.\nD."
)


def read(words: str, below: str = ASKED, to: str = "dilys@quay.example", subject: str = "FW: the wall") -> Reading:
    text = (
        f"From: Carys Venn <carys@mail.example>\nTo: {to}\nSubject: {subject}\n"
        f"Date: Mon, 05 May 2025 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{words}\n\n{below}\n"
    )
    (reading,) = parse_file("mail.eml", text.encode())
    return reading


def test_who_signs_below_the_words_told_them_and_not_who_sent_them() -> None:
    reading = read(f"{NOTE}\n\n{STORY}\n\nEmlyn Venn, 91")
    (source,) = reading.sources
    assert (source.voice, source.text, source.attributes) == ("Emlyn Venn", STORY, {"Age": "91"})
    assert any("Carys Venn sent what Emlyn Venn signs" in warning for warning in reading.warnings)


def test_a_note_that_limits_what_may_be_done_with_the_words_stays() -> None:
    (source,) = read(f"Hello Dilys, please do not quote Dad by name. Love, Carys\n\n{STORY}\n\nEmlyn Venn, 91").sources
    assert "do not quote" in source.text


@pytest.mark.parametrize("signed", ["Carys", "Carys Venn, 58", "C. Venn, Quay Row", "Best wishes,\nCarys Venn"])
def test_who_signs_their_own_mail_told_it(signed: str) -> None:
    (source,) = read(f"{STORY}\n\n{signed}").sources
    assert source.voice == "Carys Venn"


def test_a_mail_sent_back_to_who_asked_answers_it_though_it_says_forward() -> None:
    (source,) = read(STORY).sources
    assert source.text == STORY
    assert source.voice == "Carys Venn"


def test_a_mail_sent_on_to_somebody_else_keeps_what_it_forwards() -> None:
    (source,) = read(STORY, to="office@quay.example").sources
    assert "on Friday" in source.text
