"""What a framework declares of itself: who it identifies, sides, opposites and its picture, in every kind of file."""

from dataclasses import replace
from pathlib import Path

import pytest

from harvest.codebook import dump, load_folder, loads
from harvest.codebook.migration import rebuilt
from harvest.codebook.read_tables import parse_csv, parse_xlsx
from harvest.codebook.write_tables import write_csv, write_xlsx
from harvest.errors import CodebookError
from harvest.model import Centre, Code, Codebook, FrameworkPicture, Ring
from harvest.model.plain import plain
from harvest.refi.read import parse_qdc
from harvest.refi.write import write_qdc
from tests.factories import harbour_wheel

FOLDER = Path(__file__).parents[2] / "codebooks"
BOOKS = {book.id: book for book in load_folder(FOLDER)}
SITES = {"site_positive": "site_negative", "site_negative": "site_positive"}

WHEEL = """
codebook:
  id: wheel
  name: Harbour wheel
  version: '1.0'
  elements:
  - {id: 1, name: Crews}
  - {id: 2, name: Who is speaking, identifying: true}
  picture:
    kind: rings
    centre: {element: 1, label: The crew}
    rings:
    - {layer: quay, label: on the quay}
    - {layer: bay}
codes:
- {id: crew, element: 1, label: Crew, definition: Those who sail.}
- {id: age, element: 2, label: Age, definition: How old somebody is.}
- {id: berth, layer: quay, pole: facilitator, opposite: no_berth, label: Berth, definition: A place to lie.}
- {id: no_berth, layer: quay, pole: barrier, opposite: berth, label: No berth, definition: None.}
- {id: calm, layer: bay, side: asset, label: Calm, definition: Calm water.}
"""


def faults(text: str) -> str:
    with pytest.raises(CodebookError) as caught:
        loads(text, "wheel.yaml")
    return str(caught.value)


def undeclared(book: Codebook) -> Codebook:
    """Toronto as inquiries hold it from before frameworks declared themselves."""
    codes = tuple(replace(c, side=None, opposite=None) if c.id in SITES else c for c in book.codes)
    return replace(book, picture=None, identifying_elements=(), codes=codes)


def test_a_framework_declares_its_picture_its_sides_and_who_it_identifies():
    book = loads(WHEEL, "wheel.yaml")
    assert book.picture == FrameworkPicture(
        "rings", centre=Centre(1, label="The crew"), rings=(Ring("quay", "on the quay"), Ring("bay"))
    )
    assert [c.id for c in book.codes if book.says_who(c.id)] == ["age"]
    assert {c.id: c.stands_for for c in book.codes if c.stands_for} == {
        "berth": "asset", "no_berth": "barrier", "calm": "asset",
    }  # fmt: skip
    assert book.layer_name("quay") == "on the quay" and book.layer_name("bay") == "bay"


def test_sub_codes_of_an_identifying_code_identify_too():
    book = Codebook("ours", "Ours", "1", (Code("who", "Who", "…", identifying=True), Code("age", "Age", "…", "who")))
    assert book.says_who("who") and book.says_who("age")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kind: rings", "kind: wheel", "wheel.yaml: codebook: picture: kind: 'wheel' is not one of rings, bars"),
        ("kind: rings", "kind: bars", "codebook: picture: kind: bars have no rings and no centre"),
        ("    kind: rings\n", "", "codebook: picture: kind: is missing"),
        ("layer: bay, side", "layer: baay, side", "calm: layer: 'baay' is not one of quay, bay; did you mean 'bay'?"),
        ("side: asset", "side: good", "calm: side: 'good' is not one of asset, barrier"),
        ("pole: barrier", "pole: hinders", "no_berth: pole: 'hinders' is not one of facilitator, barrier"),
        ("pole: barrier", "pole: barrier, side: asset", "no_berth: side: a barrier stands on the side 'barrier'"),
        ("{layer: bay}", "{layer: quay}", "codebook: picture: rings: the layer 'quay' stands 2 times"),
        ("{layer: bay}", "{ring: bay}", "codebook: picture: rings 2: ring: is not a field here"),
        ("{layer: bay}", "bay", "codebook: picture: rings 2: must have 'layer:' and 'label:', but is the text 'bay'"),
        ("element: 1, label: The", "element: 7, label: The", "picture: centre: there is no element 7"),
        (
            "element: 1, label: The",
            "code: creww, label: The",
            "there is no code 'creww' in this codebook; did you mean",
        ),
        ("{element: 1, label: The crew}", "{label: The}", "picture: centre: needs either 'element:' or 'code:'"),
        ("identifying: true", "identifying: yes please", "codebook: elements 2: identifying: must be true or false"),
        ("picture:\n", "picture: rings\n  was:\n", "codebook: picture: must have the fields kind, title, note"),
    ],
)
def test_what_a_framework_declares_wrongly_is_named_with_file_code_and_field(old, new, expected):
    assert old in WHEEL
    assert expected in faults(WHEEL.replace(old, new))


def test_rings_are_one_to_four():
    five = "".join(f"    - {{layer: r{i}}}\n" for i in range(3))
    assert "picture: rings: 5 rings; name one to four" in faults(WHEEL.replace("codes:", f"{five}codes:", 1))


@pytest.mark.parametrize("book", [harbour_wheel(), *BOOKS.values()], ids=lambda b: b.id)
def test_what_a_framework_declares_comes_back_from_every_kind_of_file(book):
    assert loads(dump(book), "again.yaml") == book
    assert parse_csv("x.csv", write_csv(book)) == book
    assert parse_xlsx("x.xlsx", write_xlsx(book)) == book
    assert parse_qdc("x.qdc", write_qdc(book)) == book


def test_toronto_of_an_older_inquiry_reads_as_the_one_that_declares_itself():
    old = dump(undeclared(BOOKS["toronto"]))
    assert "picture:" not in old and "identifying:" not in old and "side:" not in old
    assert loads(old, "the inquiry's codebook") == BOOKS["toronto"]


def test_an_older_file_under_another_id_is_known_by_its_figure():
    old = dump(replace(undeclared(BOOKS["toronto"]), id="ours", version="1.4"))
    old = old.replace(
        "  possible_measures:", "  figure6:\n    centre: Talents\n    rings: [Inside, Outside]\n  possible_measures:"
    )
    assert loads(old, "ours.yaml") == replace(BOOKS["toronto"], id="ours", version="1.4")


def test_a_second_toronto_in_an_inquiry_is_held_back_as_the_first_was():
    second = loads(dump(replace(undeclared(BOOKS["toronto"]), id="toronto-2")), "x")
    assert second.identifying_elements == (1,)


def test_an_older_table_or_project_with_rings_in_prose_is_read():
    values = plain(undeclared(BOOKS["toronto"])) | {"rings": ["Inside facilitating conditions"]}
    assert rebuilt(values) == BOOKS["toronto"]


def test_a_codebook_of_a_teams_own_is_left_as_it_is():
    own = Codebook(
        "ours", "Ours", "1", (Code("hall", "Hall", "…", element=1), Code("so_negative", "So", "…", element=2))
    )
    assert loads(dump(own), "x") == own and not own.says_who("hall")


def test_without_a_picture_layers_with_sides_are_rings_and_all_else_bars():
    own = Codebook("ours", "Ours", "1", (Code("hall", "Hall", "…", layer="inside", pole="facilitator"),))
    assert own.drawn_as == FrameworkPicture("rings", rings=(Ring("inside"),))
    assert replace(own, codes=(Code("hall", "Hall", "…"),)).drawn_as == FrameworkPicture("bars")


def test_the_worked_example_of_the_readme_is_a_codebook_with_rings():
    blocks = (FOLDER / "README.md").read_text("utf-8").split("```yaml\n")[1:]
    books = {b.id: b for b in (loads(block.split("```")[0], "README.md") for block in blocks)}
    assert [r.layer for r in books["harbour"].drawn_as.rings] == ["quay", "sea"]
    assert [c.id for c in books["harbour"].codes if books["harbour"].says_who(c.id)] == ["age"]
