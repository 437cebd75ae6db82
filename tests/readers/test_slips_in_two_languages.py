"""One pile of slips in two languages, with numbers over them and a line on how they were typed."""

from __future__ import annotations

from harvest.readers.lists_by_name.reading import parse_listed_by_name

NAMES = [["Ada Obi"], ["Bo Lind"], ["Rui Lopes"], ["Inês Faria"], ["Eva Brito"]]
OURS = (
    "Name: {}",
    "Table: 5",
    "May we keep what you said? Yes",
    "May we quote you in the booklet? {}",
    "May our partners (the Trust) see the notes? {}",
    "May we use photos of you? {}",
)
THEIRS = (
    "Nome: {}",
    "Mesa: 7",
    "Podemos guardar o que disse? Sim",
    "Podemos citar as suas palavras no relatório? {}",
    "Podemos mostrar as notas aos nossos parceiros? {}",
    "Podemos usar fotografias suas? {}",
)


def slip(number: int, lines: tuple[str, ...], *filled: str) -> list[str]:
    answers = iter(filled)
    return [f"Slip {number}", *(line.format(next(answers)) if "{}" in line else line for line in lines), ""]


def test_slips_in_two_languages_are_each_persons_own():
    text = [
        "Slips from the box",
        "Collected at the Old Dairy on 6 May. Typed as written; where nothing was written nothing is typed.",
    ]
    text += slip(1, OURS, "Ada Obi", "Yes, with my name", "Yes", "No") + slip(2, OURS, "Bo Lind", "No", "No", "No")
    text += slip(3, THEIRS, "Rui Lopes", "Sim, com o meu nome", "Sim", "Não")
    text += slip(4, THEIRS, "Inês Faria", "Sim, mas sem o meu nome", "Não", "Sim") + slip(
        5, THEIRS, "Eva Brito", "Não", "Não", "Não"
    )
    people = parse_listed_by_name("slips.txt", "\n".join(text).encode(), names=NAMES).people
    said = [p and (p.permission.quotation, p.permission.sharing, p.permission.minor, p.permission.hold) for p in people]
    assert said == [
        ("named", "yes", False, ()),
        ("no", "no", False, ()),
        ("named", "yes", False, ()),
        ("anonymous", "no", False, ()),
        ("no", "no", False, ()),
    ]
