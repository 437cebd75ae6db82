"""Words that are names elsewhere, where they are a verb, a Welsh question or a Welsh year."""

from __future__ import annotations

import pytest

from harvest.privacy.identify import NameList, find


def _found(text: str, names: NameList | None = None) -> list[str]:
    return [one.text for one in find([text], names or NameList())[0] if one.kind.name == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "My mother sang hymns at the pit head for years.",
        "My brother rode the milk cart and my sister sat beside him.",
        "Beth oedd o gymorth i chi ar ôl y llifogydd?",
        "Croeso i chi gyd. Beth sy angen yma?",
        "Dw i ym Mlwyddyn 8 ac mae pawb yn rhedeg.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roedd Beth yn rhedeg y siop gyda fi.", "Beth"),
        ("Beth oedd yno bob dydd gyda ni.", "Beth"),
        ("My mother Sang cooked for us all.", "Sang"),
        ("My neighbour Won fixed the gate.", "Won"),
        ("My daughter rose was ill and Asha came.", "Asha"),
    ],
)
def test_somebody_is_named(text: str, name: str) -> None:
    assert any(name in one for one in _found(text))
