"""Asides, objections, codes, machine names, signed slips and boxes: read with help and without, and none let out."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions

from . import coded_forms
from .fresh_forms import Fresh
from .test_fresh_forms import differences

FORMS = [
    *coded_forms.ASIDES,
    *coded_forms.OBJECTIONS,
    *coded_forms.AGES,
    *coded_forms.KEEPERS,
    *coded_forms.CODES,
    *coded_forms.NAMES_FOR_MACHINES,
    *coded_forms.SLIPS,
    *coded_forms.BOXES,
    *coded_forms.CODES_ELSEWHERE,
    *coded_forms.GUARDIANS,
]


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.name)
@pytest.mark.parametrize("mapped", [False, True], ids=["without help", "with the mapping given"])
def test_coded_forms_are_read_as_a_careful_person_does(form: Fresh, mapped: bool) -> None:
    assert differences(form, mapped) == []


def test_initials_in_a_box_of_which_nothing_is_told_hold_everybody() -> None:
    table = read_permissions(["No", "Story", "Initials in box 1"], [["1", "Fog.", "KL"], ["2", "Ice.", ""]], year=2026)
    assert [(c.index, c.certain) for c in table.columns] == [(2, False)]
    assert all(row is not None and row.hold and not row.quotable for row in table.rows)


@pytest.mark.parametrize(
    ("heading", "answers"),
    [
        ("Initials", ["AB", "CD", "AB", "EF"]),
        ("Do you object to the new bypass?", ["Yes", "No", "No", "Yes"]),
        ("¿Se opone al nuevo parque eólico?", ["Sí", "No", "Me opongo", "No me opongo"]),
        ("Haben Sie etwas gegen die neue Straße?", ["Ja", "Nein", "Nein", "Ja"]),
        ("Le molesta el ruido del puerto", ["sí", "no", "sí", "no"]),
        ("Tenancy agreement", ["signed", "not signed", "signed", "signed"]),
        ("Induction checklist", ["signed", "not returned", "signed", "signed"]),
        ("agree_bypass", ["1", "4", "5", "2"]),
        ("allow_dogs", ["yes", "no", "yes", "yes"]),
        ("perm_address", ["yes", "no", "yes", "no"]),
        ("ok_lighting", ["yes", "no", "dont_know", "no"]),
        ("How often? 1 = daily, 2 = weekly, 3 = never", ["1", "2", "3", "3"]),
        ("Do you feel safe here? (1) Yes (2) No", ["1", "2", "1", "1"]),
        ("Has your street a name? yes = 1, no = 2", ["1", "2", "1", "1"]),
        ("Was the weir too loud? (we never ask names)", ["yes", "no", "yes", "yes"]),
        ("Would the library display open late?", ["yes", "no", "yes", "yes"]),
        ("Put the bins on the other side of the road", ["yes", "no", "yes", "yes"]),
        ("Hang the lights across the high street (no names)", ["yes", "no", "yes", "yes"]),
        ("Box 1", ["hall", "yard", "hall", "barn"]),
        ("consent_to_treatment", ["yes", "no", "yes", "yes"]),
    ],
)
def test_headings_about_other_things_permit_nothing(heading: str, answers: list[str]) -> None:
    table = read_permissions(
        ["No", "Story", heading], [[str(n), "We sang.", a] for n, a in enumerate(answers)], year=2026
    )
    assert [c.purposes for c in table.columns] == []
    assert not any(row is not None and row.quotable for row in table.rows)


OBJECTING = [
    "Einwände gegen das Abdrucken meiner Worte",
    "Ich verbiete, dass meine Worte zitiert werden",
    "Objeciones a que se impriman mis palabras",
    "Prohíbo que se cite lo que he contado",
    "Opposition à la lecture publique de mon récit",
    "J'interdis que l'on publie mes paroles",
    "Zabraniam cytowania moich słów",
    "Zastrzeżenia do publikacji wypowiedzi",
    "Gwaharddaf ddyfynnu fy stori",
    "Proibisco di pubblicare le mie parole",
    "Bezwaar tegen het afdrukken van mijn verhaal",
    "Obiecții la publicarea poveștii mele",
    "Я проти друку моїх слів",
    "I forbid you to print my words",
    "Opposed to being quoted",
    "Against my words being read out",
    "Non-consent to quotes",
    "Please don't pin my verse on the board (no names)",
    "Do you have a problem with us printing your words?",
]


@pytest.mark.parametrize("heading", OBJECTING)
@pytest.mark.parametrize("mapping", [None, {0: [], 1: ["quotation"]}], ids=["without help", "with the mapping given"])
@pytest.mark.parametrize("answer", ["Yes", "x", "Ja", "Sí", "Oui", "Tak", "Ie", "yes_no_name"])
def test_a_yes_under_a_heading_that_objects_lets_nothing_out(
    heading: str, mapping: dict[int, list[str]] | None, answer: str
) -> None:
    rows = [["The weir froze.", answer], ["Eels.", "No"], ["Nets.", ""], ["Tar.", answer]]
    table = read_permissions(["Story", heading], rows, year=2026, mapping=mapping)
    assert not any(row is not None and row.quotable for row in table.rows)
