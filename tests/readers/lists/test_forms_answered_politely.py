"""A polite no to a question asked the other way round may be to the question or to the use: it lets nobody out."""

from __future__ import annotations

import pytest
from readers.reading_back import read

TURNED = ["Should we leave your name off?", "Would you rather stay nameless?", "Keep your name out of it?"]
POLITE = ["I'd rather not", "rather not", "better not", "I would prefer not to", "not me"]


def _quotation(head: str, answer: str, words: str) -> str:
    rows = [
        ["Name", *(["What do you love here?"] if words else []), "May we quote you?", head],
        *(
            [name, *([words] if words else []), "Yes", said]
            for name, said in (("Ada Obi", answer), ("Bo Lind", "No"), ("Cy Day", "Yes"), ("Di Fox", "No"))
        ),
    ]
    found = read("form.csv", "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows))
    told = {s.voice: s.permission for s in found.sources} | {p.names[0]: p.permission for p in found.listed}
    assert told["Bo Lind"] is not None and told["Bo Lind"].quotation == "named"
    ada = told["Ada Obi"]
    assert ada is not None
    return ada.quotation if ada.quotable else "waits"


@pytest.mark.parametrize("words", ["", "We walk the dog round the pond and stop to talk with whoever is there."])
@pytest.mark.parametrize("answer", POLITE)
@pytest.mark.parametrize("head", TURNED)
def test_a_polite_no_to_leaving_the_name_off_gives_no_name(head: str, answer: str, words: str) -> None:
    assert _quotation(head, answer, words) != "named"


@pytest.mark.parametrize("head", ["Can the team quote you?", "May head office have a copy?"])
def test_a_question_about_the_team_is_no_note_by_it(head: str) -> None:
    rows = [
        f"Name,What do you love here?,{head}",
        "Ada Obi,The pond and the talk by it,No",
        "Bo Lind,The long walk home by the mill,Yes",
    ]
    found = read("form.csv", "\n".join(rows))
    assert [c.header for c in found.permission_columns] == [head]
