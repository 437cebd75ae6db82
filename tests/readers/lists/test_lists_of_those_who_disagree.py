"""Lists that ask for statements to be agreed to, some turned about, are read alike whichever way they are read."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = ("Ada Obi", "Bo Lind", "Cy Day", "Di Fox")
HEADS = (
    "Your name",
    "I would rather my words were NOT quoted in the report",
    "If you are quoted, may we put your name to it?",
)


def _both(*said: tuple[str, str]) -> list[tuple[str, str]]:
    rows = [[name, *answers] for name, answers in zip(NAMES, said, strict=True)]
    listed = {one.names[0]: one.permission.quotation for one in people_listed(HEADS, rows) or ()}
    table = "\n".join(",".join(f'"{cell}"' for cell in row) for row in [HEADS, *rows])
    by_name = parse_listed_by_name("form.csv", table.encode(), names=[(name,) for name in NAMES]).people
    return [(listed[name], one.permission.quotation if one else "") for name, one in zip(NAMES, by_name, strict=True)]


def test_who_disagrees_with_being_left_out_may_be_quoted_though_somebody_adds_to_it() -> None:
    said = _both(("Disagree", "Yes"), ("Disagree, quote away", "Yes"), ("Agree", "Yes"), ("Disagree", "No"))
    assert said == [("named", "named"), ("named", "named"), ("no", "no"), ("anonymous", "anonymous")]


@pytest.mark.parametrize(
    ("agrees", "disagrees", "yes"),
    [
        ("Sono d'accordo", "Non sono d'accordo", "Sì"),
        ("Ich bin einverstanden", "Ich bin nicht einverstanden", "Ja"),
        ("De acuerdo", "En desacuerdo", "Sí"),
    ],
)
def test_agreeing_and_disagreeing_is_understood_in_their_languages(agrees: str, disagrees: str, yes: str) -> None:
    said = _both((disagrees, yes), (agrees, yes), (disagrees, "No"), ("", yes))
    assert [one for one, _ in said] == ["named", "no", "anonymous", "unknown"]
    assert all(other in (one, "unknown") for one, other in said)
