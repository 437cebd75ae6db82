"""A mail with the plainest of heads is a mail; a text that only begins like one is not."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

SAID = "\n\nWhat keeps me well here is the Tuesday choir, because nobody minds when I forget the words.\n"


@pytest.mark.parametrize("more", ["Date: Mon, 23 Sep 2024 10:14:00 +0100", "Content-Type: text/plain; charset=utf-8"])
def test_a_mail_without_a_number_of_its_own_is_read(more: str) -> None:
    head = f"From: Ada Obi <ada@hall.example>\nTo: Bo Lind <bo@hall.example>\nSubject: RE: Saturday\n{more}"
    (reading,) = parse_file("RE Saturday.eml", (head + SAID).encode())
    assert "Tuesday choir" in reading.sources[0].text and "hall.example" not in reading.sources[0].text
