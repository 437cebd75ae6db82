# ruff: noqa: E501 – what a form holds is easier to check on one line
"""One form a page for each person, in one document: boxes that say how, a question with its boxes behind it."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import listed_in_document

FORMS = {
    "pl": ("Formularz zgody", "Imię i nazwisko", "Zgadzam się na cytowanie moich słów z podaniem imienia i nazwiska.", "Zgadzam się na cytowanie moich słów bez podawania imienia i nazwiska.", "Nie zgadzam się na cytowanie moich słów.", "Czy możemy przekazać Pani/Pana wypowiedź innym organizacjom?", "tak", "nie", "Podpis", "Data"),
    "de": ("Einwilligung", "Name", "Ich darf mit Namen zitiert werden.", "Ich darf ohne Namen zitiert werden.", "Ich möchte nicht zitiert werden.", "Dürfen wir Ihre Worte an andere Vereine weitergeben?", "ja", "nein", "Unterschrift", "Datum"),
    "fr": ("Autorisation", "Nom", "J'accepte d'être cité avec mon nom.", "J'accepte d'être cité sans mon nom.", "Je ne souhaite pas être cité.", "Pouvons-nous transmettre vos propos à d'autres associations ?", "oui", "non", "Signature", "Date"),
    "en": ("Consent form", "Name", "You may quote me with my name.", "You may quote me without my name.", "Please do not quote me.", "May we pass your words on to other organisations?", "yes", "no", "Signed", "Date"),
}  # fmt: skip
PEOPLE = {
    "Ada Obi": (0, 0),
    "Bo Lind": (1, 1),
    "Cy Day": (2, 1),
    "Dee Fox": (None, None),
    "Eve Gill": (0, None),
    "Gus Ito": ((0, 2), 0),
}
"""Which boxes each ticked: how to be quoted, and whether it may be passed on."""


@pytest.mark.parametrize("words", FORMS.values(), ids=FORMS)
def test_each_form_is_somebody(words: tuple[str, ...]) -> None:
    title, name, *boxes, share, yes, no, signed, date = words
    lines = []
    for who, (ticked, far) in PEOPLE.items():
        on = ticked if isinstance(ticked, tuple) else (ticked,)
        lines += [title, "Story evening, the old mill, 8 March 2025", f"{name}: {who}"]
        lines += [f"{'☒' if n in on else '☐'} {box}" for n, box in enumerate(boxes)]
        lines += [f"{share}   {'☒' if far == 0 else '☐'} {yes}   {'☒' if far == 1 else '☐'} {no}"]
        lines += [f"{signed}: {who}        {date}: 8.03.2025"]
    found = {one.names[0]: one.permission for one in listed_in_document([], lines) or ()}
    told = {who: (one.quotation, one.sharing, one.quotable) for who, one in found.items()}
    assert told["Ada Obi"] == ("named", "yes", True) and told["Bo Lind"] == ("anonymous", "no", True)
    assert told["Eve Gill"] == ("named", "unknown", True)
    assert not any(told[who][2] for who in ("Cy Day", "Dee Fox", "Gus Ito"))
