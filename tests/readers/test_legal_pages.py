# ruff: noqa: E501 – pages are easier to read on one line
"""What a site lays down for its users is no data, in any format and language; what people say about it is."""

from __future__ import annotations

import pytest
from readers.making import docx, odt, pdf
from readers.reading_back import read

ENGLISH = (
    "Terms of service",
    "Last updated: 9 May 2026",
    "1. About us",
    "Reedbeds Together is run by Reedbeds CIC, a company registered in Scotland with the number SC0000.",
    "2. What you post",
    "By posting on a map you grant us a licence to reproduce your comment. You must not post anything unlawful.",
    "3. What we are liable for",
    "The map is provided as is, and we accept no liability for what others post on it.",
    "4. Law",
    "These terms are governed by the law of Scotland.",
)
PRIVACY = (
    "Privacy notice",
    "This notice says which personal data we process when you use the map, and why.",
    "Our lawful basis is legitimate interests under Article 6 of the UK GDPR.",
    "We do not sell your data to third parties, and we keep it for two years at most.",
    "You may ask us to erase it at any time, or complain to the Information Commissioner.",
)
IN_LANGUAGES = {
    "de": (
        "Nutzungsbedingungen",
        "Stand: Mai 2026",
        "Die Nutzer dürfen keine rechtswidrigen oder beleidigenden Beiträge auf der Karte veröffentlichen.",
        "Eine Haftung für die Inhalte der Beiträge ist ausgeschlossen, soweit das Gesetz es zulässt.",
        "Es gilt deutsches Recht, der Gerichtsstand ist Musterstadt, soweit das zulässig ist.",
    ),
    "fr": (
        "Conditions générales d'utilisation",
        "Dernière mise à jour : mai 2026",
        "L'utilisateur accorde au site une licence pour reproduire ses commentaires sur la carte.",
        "La responsabilité du site ne peut être engagée du fait des commentaires des utilisateurs.",
        "Le droit applicable est le droit français, et les tribunaux de Lyon sont compétents.",
    ),
    "es": (
        "Aviso legal",
        "Última actualización: mayo de 2026",
        "El usuario no podrá publicar contenidos ilícitos ni datos personales de otras personas.",
        "La asociación no asume responsabilidad alguna por los comentarios publicados en el mapa.",
        "La ley aplicable es la española y serán competentes los tribunales de Vigo.",
    ),
    "pl": (
        "Regulamin serwisu",
        "Ostatnia zmiana: maj 2026",
        "Użytkownik nie może zamieszczać na mapie treści bezprawnych ani obraźliwych.",
        "Serwis nie ponosi odpowiedzialności za treści, które zamieszczają użytkownicy mapy.",
        "Administrator przetwarza dane osobowe zgodnie z RODO przez dwa lata od wpisu.",
    ),
    "cy": (
        "Telerau defnyddio",
        "Diweddarwyd: Mai 2026",
        "Ni chaiff defnyddwyr bostio dim sy'n anghyfreithlon neu sy'n cynnwys data personol eraill.",
        "Ni dderbynnir unrhyw atebolrwydd am sylwadau y mae eraill yn eu postio ar y map.",
        "Cyfraith Cymru a Lloegr sydd yn llywodraethu'r telerau hyn ar y wefan.",
    ),
}


def page(lines: tuple[str, ...]) -> bytes:
    """A web page with its title as a heading and each numbered line as one below it."""
    body = "".join(f"<h2>{line}</h2>" if line[:1].isdigit() else f"<p>{line}</p>" for line in lines[1:])
    return (
        f"<html><head><meta charset='utf-8'></head><body><main><h1>{lines[0]}</h1>{body}</main></body></html>".encode()
    )


@pytest.mark.parametrize("lines", [ENGLISH, PRIVACY, *IN_LANGUAGES.values()])
def test_terms_are_no_data_as_a_page_a_document_and_a_text(lines: tuple[str, ...]) -> None:
    files = {
        "page.html": page(lines),
        "page.docx": docx(*lines),
        "page.odt": odt(*lines),
        "page.txt": "\n\n".join(lines).encode(),
        "page.md": "\n\n".join((f"# {lines[0]}", *lines[1:])).encode(),
    }
    assert {name: bool(read(name, data).not_data) for name, data in files.items()} == dict.fromkeys(files, True)


def test_terms_are_no_data_as_a_printed_page() -> None:
    assert read("terms.pdf", pdf([list(PRIVACY)])).not_data


@pytest.mark.parametrize(
    "text",
    [
        "Terms of use\n\nI never read them. My daughter did, all forty pages, and laughed.\n\nI pressed yes, like everybody.",
        "Community rules we want\n\nNo ball games by the windows.\n\nEverybody may sit on the wall.\n\nDogs on a lead.",
        "Community guidelines workshop\n\nModerators should remove offensive comments quickly, all agreed.\n\n"
        "Users must be kind to each other on the forum.\n\nThird parties should not read the group.",
        "Privacy notice: your answers are stored for two years.\n\nWhat do you love here?\n\nThe bakery at five in the morning.\n\n"
        "What would you change?\n\nMore lamps on the steps down to the weir, please.",
    ],
)
def test_what_people_say_under_such_a_title_is_heard(text: str) -> None:
    assert read("what we said.txt", text).not_data is None
