"""What offices add below their mails is nobody's words, in whatever language, and asks for nothing."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
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


RULES = "_" * 47
LISTS = [
    f"{RULES}\nQuay mailing list\nQuay@lists.example.org\nhttps://lists.example.org/mailman/listinfo/quay",
    f"{RULES}\nquay mailing list -- quay@example.org\nTo unsubscribe send an email to quay-leave@example.org",
    f"{RULES}\nListe de diffusion Quai\nhttps://lists.example.org/listinfo/quai",
    "-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.\nView/Reply Online (#12): "
    "https://groups.io/g/quay/message/12\nGroup Owner: quay+owner@groups.io\n-=-=-=-=-=-=-=-=-",
    "#" * 72 + "\n\nTo unsubscribe from the QUAY list, click the following link:\nhttps://www.jiscmail.ac.uk/x",
]


@pytest.mark.parametrize("footer", LISTS)
def test_what_a_mailing_list_adds_below_each_mail_is_nobodys_words(footer: str) -> None:
    reading = read(f"{STORY}\n\n{footer}", "", subject="[Quay] the wall")
    assert [source.text for source in reading.sources] == [STORY]
    assert sum(one.count for one in reading.dropped if "footers" in one.reason) >= 3


def test_a_quoted_question_above_the_footer_of_a_list_is_no_heading_of_it() -> None:
    reading = read(f"{STORY}\n\n>>> What was it like?\n\n{LISTS[0]}", "", subject="Re: [Quay] the wall")
    assert [source.text for source in reading.sources] == [STORY]


def test_words_below_a_ruled_line_that_are_no_footer_stay() -> None:
    below = (
        f"{RULES}\nP.S. The bell is on https://bell.example.org now and I join the mailing list on Friday.\nBye then."
    )
    text = "\n".join(source.text for source in read(f"{STORY}\n\n{below}", "", subject="the wall").sources)
    assert "The bell is on" in text and "Bye then" in text


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Venn, Carys <carys@mail.example>", "Venn, Carys"),
        ("Carys + Tom, Net Loft <carys@mail.example>", "Carys + Tom, Net Loft"),
        ("=?utf-8?q?M=C3=A1ire?= via Quay <quay@lists.example>", "Máire"),
    ],
)
def test_a_sender_is_named_as_they_wrote_their_name(sender: str, name: str) -> None:
    mail = f"From: {sender}\nSubject: the wall\nDate: Mon, 05 May 2025 09:00:00 +0100\n\n{STORY}\n"
    (reading,) = parse_file("mail.eml", mail.encode())
    assert [source.voice for source in reading.sources] == [name]
