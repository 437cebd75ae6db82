"""Whoever lets partners alone have their words is not quoted to everybody, whichever column they say it in."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

SAID = (
    "quote me to partners only",
    "may be quoted to partners, nobody else",
    "you may quote me, but only with partners",
)


@pytest.mark.parametrize("asked", ["May we quote you?", "Consent"])
def test_quoting_that_is_for_partners_alone_goes_no_further(asked: str) -> None:
    answers = ("Yes, quote me", "Please don't quote me", *SAID)
    page = f"Name,Your story,{asked}\n" + "".join(
        f'Ann{n} Lee{n},We walked to the mill and back with dog {n}.,"{said}"\n' for n, said in enumerate(answers)
    )
    (reading,) = parse_file("answers.csv", page.encode())
    assert [source.permission.sharing for source in reading.sources][2:] == ["partners"] * len(SAID)
