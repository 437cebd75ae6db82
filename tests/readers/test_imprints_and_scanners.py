"""What scanners write below mails, and what printers write at the end of books, is nobody's words."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.making_doors import eml, epub
from readers.reading_back import read, said

STORY = "I sold tickets at the ferry and the queue went round the shed.\n\nNobody minded the rain."


@pytest.mark.parametrize(
    "footer",
    [
        "This email has been scanned for viruses by Postgate.",
        "This message was checked for spam and malware by Postgate Cloud",
        "No virus found in this message.",
        "Diese E-Mail wurde von Postgate auf Viren geprüft.",
        "Cet e-mail a été vérifié par Postgate, aucun virus trouvé.",
        "Este mensaje ha sido analizado en busca de virus.",
        "Virus-checked by Postgate",
    ],
)
def test_what_a_scanner_adds_below_a_mail_is_nobodys_words(footer: str) -> None:
    words = " ".join(text for _, text in said(read("mail.eml", eml(f"{STORY}\n\n{footer}\n"))))
    assert "ferry" in words and "rain" in words and footer not in words


def test_what_somebody_tells_of_a_virus_is_kept() -> None:
    told = "This message from my gran was the virus year for us, we checked on her every day."
    assert "virus year" in " ".join(text for _, text in said(read("mail.eml", eml(f"{STORY}\n\n{told}\n"))))


CHAPTERS = [
    f"<h2>{title}</h2><p>told by {who}</p><p>{words}</p>"
    for title, who, words in (
        ("The wall", "Ada Hill", "We painted it green every spring, all of us, with brushes of horsehair."),
        ("The boat", "Bo Lind", "She sank twice and we raised her twice, and the third time we let her be."),
        ("The rope", "Cy Marsh", "My uncle plaited it in the dark and sold it by the fathom."),
    )
]
IMPRINT = "Printed with help from the Quay Fund. ISBN 978-0-00-000001-9. All rights with the tellers."


def test_an_imprint_at_the_end_of_a_book_is_nobodys_words() -> None:
    found = read("book.epub", epub(*CHAPTERS, f"<p>{IMPRINT}</p>"))
    assert [who for who, _ in said(found)] == ["Ada Hill", "Bo Lind", "Cy Marsh"]
    assert not any("ISBN" in words for _, words in said(found))


def test_an_imprint_below_the_last_story_of_a_booklet_is_not_of_whoever_told_it() -> None:
    told = [
        *(
            ("Heading 1", "The wall"),
            "Told by Ada Hill",
            "We painted it green every spring, with brushes of horsehair.",
        ),
        *(("Heading 1", "The boat"), "Told by Bo Lind", "She sank twice and the third time we let her be."),
        *(("Heading 1", "The rope"), "Told by Cy Marsh", "My uncle plaited it in the dark.", IMPRINT),
    ]
    found = read("booklet.docx", docx(*told))
    assert said(found)[-1] == ("Cy Marsh", "My uncle plaited it in the dark.")
    assert any(left.reason.startswith("imprint") and left.count == 1 for left in found.dropped)
