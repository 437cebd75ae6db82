"""What offices add below their mails is nobody's words, in whatever language, and asks for nothing."""

from __future__ import annotations

import pytest

from tests.readers.test_mails_that_pass_a_story_on import ASKED, STORY, read


@pytest.mark.parametrize(
    "footer",
    [
        "Mae'r neges hon yn gyfrinachol ac at sylw'r sawl a enwir yn unig.",
        "Ystyriwch yr amgylchedd cyn argraffu'r neges hon.",
        "Please consider the environment before printing this e-mail.",
        "Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.",
        "Ce message est confidentiel.",
        "Pensez à l'environnement avant d'imprimer ce message",
        "Este mensaje es confidencial.",
        "Niniejsza wiadomość jest poufna.",
    ],
)
def test_what_an_office_adds_below_its_mails_is_nobodys_words(footer: str) -> None:
    (source,) = read(f"{STORY}\n\n{footer}", "", subject="the wall").sources
    assert source.text == STORY


def test_a_confidential_footer_below_what_is_answered_asks_for_no_change() -> None:
    reading = read(STORY, f"{ASKED}\n\nThis e-mail is confidential.", subject="Re: the wall")
    assert [source.voice for source in reading.sources] == ["Carys Venn"]
