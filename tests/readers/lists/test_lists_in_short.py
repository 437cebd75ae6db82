# ruff: noqa: E501 – what a list holds is easier to check on one line
"""What people typed in short: by the number of a question, several answers in a cell, in other languages, in keywords."""

from __future__ import annotations

import pytest

from harvest import readers
from harvest.model import Listed
from harvest.readers.consent_lists import listed_in_document, people_listed


def said(people: tuple[Listed, ...] | None) -> dict[str, tuple[str, str, bool]]:
    return {
        one.names[0]: (one.permission.quotation, one.permission.sharing, one.permission.quotable)
        for one in people or ()
    }


@pytest.mark.parametrize(
    ("questions", "yes", "no"),
    [
        (("Q1 May we quote you in the write-up?", "Q2 May we print your name with it?", "Q3 May we pass your comments on to other organisations?"), "yes", "no"),
        (("1. Can your words be used?", "2. Can we put your name beside them?", "3. Can we share them with the council?"), "Y", "N"),
        (("F1: Dürfen wir Sie zitieren?", "F2: Dürfen wir Ihren Namen nennen?", "F3: Dürfen wir Ihre Worte weitergeben?"), "ja", "nein"),
        (("Q1 – Peut-on vous citer ?", "Q2 – Avec votre nom ?", "Q3 – Peut-on transmettre vos propos à d'autres associations ?"), "oui", "non"),
    ],
)  # fmt: skip
def test_by_the_number_of_the_question(questions: tuple[str, ...], yes: str, no: str) -> None:
    one, two, three = (question.split()[0].strip(".:") for question in questions)
    lines = ["Consent slips, typed up from the paper ones", *questions]
    lines += [
        f"1.  Ada Obi - {one} {yes}, {two} {yes}, {three} {yes}",
        f"2.  Bo Lind - {one} {yes} {two} {no} {three} {no}",
    ]
    lines += [f"3.  Cy Day - {one} {no}. the rest was empty", "4.  Dee Fox - name on the slip, nothing ticked"]
    lines += [
        f"5.  Eve Gill - {one} {yes}, {two} {yes}, {three} {yes}. came in on 16 Sept, wants her name taking off, quote can stay"
    ]
    lines += ['6.  Flo Hay - has written "same as Ada please" across it and signed']
    found = said(listed_in_document([], lines))
    assert found["Ada Obi"] == ("named", "yes", True) and found["Bo Lind"] == ("anonymous", "no", True)
    assert not found["Cy Day"][2] and not found["Dee Fox"][2] and found["Flo Hay"] == ("named", "yes", True)
    assert found["Eve Gill"][:2] == ("anonymous", "yes")


@pytest.mark.parametrize(
    ("asked", "named", "unnamed", "refused", "waiting"),
    [
        ("peut-on citer vos propos ? peut-on les transmettre à d'autres ?", "citation avec son nom ; transmission : oui", "citation anonyme uniquement ; transmission : non", "refuse d'être citée ; transmission : non", "d'accord, mais veut relire le passage avant publication ; transmission : non"),
        ("Dürfen wir zitieren? Dürfen wir weitergeben?", "Zitat mit Namen; Weitergabe: ja", "Zitat nur anonym; Weitergabe: nein", "möchte nicht zitiert werden; Weitergabe: nein", "einverstanden, will es aber vorher lesen; Weitergabe: nein"),
        ("Czy możemy cytować? Czy możemy przekazać dalej?", "cytat z nazwiskiem; przekazanie: tak", "cytat bez nazwiska; przekazanie: nie", "nie chce być cytowana; przekazanie: nie", "zgoda, ale chce przeczytać przed publikacją; przekazanie: nie"),
        ("¿Podemos citarle? ¿Podemos compartirlo?", "cita con su nombre; compartir: sí", "cita sin nombre; compartir: no", "no quiere ser citada; compartir: no", "sí, pero quiere leerlo antes de publicar; compartir: no"),
        ("Podemos citar? Podemos partilhar?", "citação com nome; partilha: sim", "citação sem nome; partilha: não", "não quer ser citada; partilha: não", "sim, mas quer ler antes de publicar; partilha: não"),
        ("A gawn ni ddyfynnu? A gawn ni rannu?", "dyfynnu gydag enw; rhannu: iawn", "dyfynnu heb enw; rhannu: na", "ddim eisiau cael ei dyfynnu; rhannu: na", "iawn, ond eisiau gweld y testun yn gyntaf; rhannu: na"),
    ],
)  # fmt: skip
def test_in_other_languages(asked: str, named: str, unnamed: str, refused: str, waiting: str) -> None:
    lines = [asked, f"Monique Petit : {named}.", f"Karim Benali : {unnamed}.", f"Solange Ost : {refused}."]
    lines += [f"Thierry Goul : {waiting}.", f"Awa Diallo : {unnamed}."]
    found = said(listed_in_document([], lines))
    assert found["Monique Petit"] == ("named", "yes", True) and found["Karim Benali"] == ("anonymous", "no", True)
    assert not found["Solange Ost"][2] and not found["Thierry Goul"][2]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Permissions", ("quote + name ok, photo ok, share ok", "quote ok, no photo", "no quote, photo ok", "all ok", "quote ok (no name), don't share", "to ask", "no to everything", "photo ok")),
        ("What they agreed to", ("quoting yes, name yes, sharing yes", "quoting yes, photo no", "quoting no", "everything", "words yes, name no, sharing no", "not asked", "nothing", "photos only")),
        ("Consent", ("quote and name fine; pass on fine; photo fine", "quote fine", "not to be quoted; photo fine", "yes to all", "quote without name; not to be shared", "ring her", "none of it", "photo fine")),
        ("Zgody", ("cytat tak, nazwisko tak, przekazanie tak", "cytat tak, zdjęcie nie", "cytat nie, zdjęcie tak", "wszystko tak", "cytat tak, nazwisko nie, przekazanie nie", "zapytać", "nic", "zdjęcie tak")),
        ("Einwilligung", ("Zitat ja, Name ja, Weitergabe ja", "Zitat ja, Foto nein", "Zitat nein, Foto ja", "alles ja", "Zitat ja, Name nein, Weitergabe nein", "noch fragen", "nichts", "Foto ja")),
    ],
)  # fmt: skip
def test_several_answers_in_one_cell(head: str, cells: tuple[str, ...]) -> None:
    names = ("Ada Obi", "Bo Lind", "Cy Day", "Dee Fox", "Eve Gill", "Flo Hay", "Gus Ito", "Hal Jay")
    rows = [[name, "am", cell, ""] for name, cell in zip(names, cells, strict=True)]
    found = said(
        people_listed(
            ["Name", "Session", head, "Lunch"], rows, "Everyone was asked about quoting, names, photos, sharing."
        )
    )
    assert found["Ada Obi"] == ("named", "yes", True) and found["Dee Fox"] == ("named", "yes", True)
    assert found["Bo Lind"][0] == "anonymous" and found["Bo Lind"][2] and found["Eve Gill"] == ("anonymous", "no", True)
    assert not any(found[name][2] for name in ("Cy Day", "Flo Hay", "Gus Ito", "Hal Jay"))


@pytest.mark.parametrize(
    ("asked", "named", "unnamed", "refused"),
    [
        ("Write your name and whether we can print what you say. Put NAME, NO NAME or NOT AT ALL.", "NAME", "NO NAME", "NOT AT ALL"),
        ("May we quote you? Answer: with name, anonymous or no", "with name", "anonymous", "no"),
        ("Dürfen wir zitieren? mit Namen / ohne Namen / gar nicht", "mit Namen", "ohne Namen", "gar nicht"),
        ("Peut-on vous citer ? avec nom / sans nom / pas du tout", "avec nom", "sans nom", "pas du tout"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", [" ...... ", "\t", "    "])
def test_in_keywords_behind_dots(asked: str, named: str, unnamed: str, refused: str, gap: str) -> None:
    lines = ["Typed up from the clipboard sheet, Tuesday coffee morning", f"Top of sheet says: {asked}"]
    lines += [f"1. Pauline Stubbs{gap}{named}", f"2. Geoff Ark{gap}{unnamed}", f"3. Rukhsana Bi{gap}{unnamed}"]
    lines += [f"4. Barry Eccles{gap}{refused}  (underlined twice)", f"5. Trevor Nash{gap}[smudged, can't make it out]"]
    lines += [f"6. Little Alfie Nash{gap}{named} (he is 7, wrote it himself bless him)", f"7. Dot Wain{gap}{named}"]
    found = said(listed_in_document([], lines))
    assert found["Pauline Stubbs"][0::2] == ("named", True) and found["Geoff Ark"][0::2] == ("anonymous", True)
    assert not found["Barry Eccles"][2] and not found["Trevor Nash"][2] and found["Dot Wain"][0] == "named"
    assert not next(p for p in listed_in_document([], lines) or () if "Alfie" in p.names[0]).permission.quotable


@pytest.mark.parametrize(
    ("said", "permits"),
    [
        ("YES TO QUOTE YES TO NAME NO TO SHARE ADA", ("named", "no")),
        ("yes quote no name no share", ("anonymous", "no")),
        ("no quote no name no share", ("no", "no")),
        ("quote yes name no council yes", ("anonymous", "yes")),
        ("happy to be quoted happy to be named not happy to share it", ("named", "no")),
        ("ok to quote not ok to name ok to share", ("anonymous", "yes")),
    ],
)
def test_answers_with_nothing_between_them_are_each_about_their_own_question(
    said: str, permits: tuple[str, str]
) -> None:
    text = f"Asked by text: may we quote you, with your name, and share it with the council?\nAda Obi: {said}\nBo Lind: no\n"
    found = readers.listed_by_name("texts.txt", text.encode(), [("Ada Obi",), ("Bo Lind",)], [[], []]).people[0]
    assert found is not None and (found.permission.quotation, found.permission.sharing) == permits
