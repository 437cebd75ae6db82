"""Comments copied out of a page that speaks another language: who wrote what, without the buttons of the page."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from tests.readers.making import docx

PAGE = """{above}Ewa Sowa
{day}
{asked}
{like}
{comment}
{share}
{sorted_by}
Jan Kos
{first}
{ago}
{like}
{reply}
12
Ewa Sowa
{author}
{second}
{ago}
{like}
{reply}
Ola Mak
{third}
{ago}
{like}
{reply}
3
"""
WORDS = {
    "pl": ("4 maja o 17:20 ·", "Lubię to!", "Komentarz", "Udostępnij", "Najtrafniejsze", "2 dni", "Odpowiedz", "Autor"),
    "de": ("4. Mai um 17:20 ·", "Gefällt mir", "Kommentieren", "Teilen", "Neueste", "2 Tage", "Antworten", "Verfasser"),
    "fr": ("4 mai, 17:20 ·", "J’aime", "Commenter", "Partager", "Plus pertinents", "2 j", "Répondre", "Auteur"),
    "it": ("4 maggio alle 17:20 ·", "Mi piace", "Commenta", "Condividi", "Più pertinenti", "2 g", "Rispondi", "Autore"),
    "ro": (
        "4 mai 17:20 ·",
        "Îmi place",
        "Comentează",
        "Distribuie",
        "Cele mai relevante",
        "2 zile",
        "Răspunde",
        "Autor",
    ),
    "uk": ("2 дн. ·", "Подобається", "Коментувати", "Поширити", "Усі коментарі", "2 дн.", "Відповісти", "Автор"),
}


def page(tongue: str, above: str = "") -> str:
    day, like, comment, share, sorted_by, ago, reply, author = WORDS[tongue]
    return PAGE.format(
        above=above, day=day, like=like, comment=comment, share=share, sorted_by=sorted_by, ago=ago, reply=reply,
        author=author, asked="Czego brakuje nad rzeką?", first="Ławek, żeby babcia mogła usiąść",
        second="a po której stronie?", third="Po naszej, tam gdzie topole",
    )  # fmt: skip


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


@pytest.mark.parametrize("tongue", WORDS)
def test_a_page_in_any_of_these_languages_gives_its_comments_and_none_of_its_buttons(tongue: str) -> None:
    text = page(tongue)
    (found,) = parse_file("comments.txt", text.encode())
    assert said(found) == [
        ("Ewa Sowa", "Czego brakuje nad rzeką?"),
        ("Jan Kos", "Ławek, żeby babcia mogła usiąść"),
        ("Ewa Sowa", "a po której stronie?"),
        ("Ola Mak", "Po naszej, tam gdzie topole"),
    ]
    assert visible(text) == sum(visible(s.text) for s in found.sources) + sum(d.characters for d in found.dropped)


def test_a_title_typed_above_the_post_is_no_name_and_takes_the_place_of_none() -> None:
    lines = page("pl", above="Komentarze spod posta, zebrane 6 maja\n").strip().split("\n")
    (found,) = parse_file("komentarze.docx", docx(*lines))
    assert [who for who, _ in said(found)] == ["Ewa Sowa", "Jan Kos", "Ewa Sowa", "Ola Mak"]
    assert "zebrane" not in found.sources[0].text
