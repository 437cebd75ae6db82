from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.codebook import dump, load, load_folder, loads
from harvest.errors import CodebookError
from harvest.model import (
    Centre,
    Code,
    Codebook,
    CounterExample,
    Facet,
    FrameworkPicture,
    Neighbour,
    Polarity,
    Ring,
)

FOLDER = Path(__file__).parents[2] / "codebooks"
BOOKS = {book.id: book for book in load_folder(FOLDER) if book.id in ("five_ways", "toronto")}
"""What is asked of the two that we wrote, such as a colour for every code, is not asked of a third."""

GOOD = """
codebook: {id: mine, name: Mine, version: '1.0'}
codes:
- {id: one, label: One, definition: The first.}
- {id: two, label: Two, definition: The second., parent: one}
"""


def faults(text: str) -> str:
    with pytest.raises(CodebookError) as caught:
        loads(text, "mine.yaml")
    return str(caught.value)


def luminance(colour: str) -> float:
    values = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_both_codebooks_are_complete():
    assert {book: len(BOOKS[book].codes) for book in BOOKS} == {"five_ways": 23, "toronto": 38}
    for book in BOOKS.values():
        for code in book.codes:
            for field in ("definition", "include", "exclude", "neighbours", "indicators", "examples", "source"):
                assert getattr(code, field), f"{book.id}/{code.id} has no {field}"
            assert code.counter_examples and len(code.examples) >= 6
    assert [f.id for f in BOOKS["five_ways"].facets] == ["asset", "reinforced_by", "impact"]
    assert list(BOOKS["toronto"].elements) == [1, 2, 3, 4, 5]
    assert {b: BOOKS[b].picture.kind for b in BOOKS} == {"five_ways": "bars", "toronto": "rings"}


def test_every_pole_has_its_opposite_and_a_layer():
    poles = [c for c in BOOKS["toronto"].codes if c.pole]
    assert len(poles) == 20
    for code in poles:
        other = BOOKS["toronto"].code(code.opposite)
        assert other.opposite == code.id and other.pole != code.pole and other.layer == code.layer
        assert code.polarity == "in_code"


@pytest.mark.parametrize("ground", ["#ffffff", "#fbf7f0", "#0e1117", "#1b1b1b", "#262730"])
def test_every_colour_is_legible_as_a_mark_and_its_own(ground):
    for book in BOOKS.values():
        colours = [c.colour for c in book.codes]
        assert len(set(colours)) == len(colours)
        for code in book.codes:
            assert contrast(code.colour, ground) >= 3, f"{book.id}/{code.id} {code.colour}"


def test_the_five_ways_are_told_apart_by_hue():
    from colorsys import rgb_to_hls

    tops = BOOKS["five_ways"].children(None)
    hues = sorted(rgb_to_hls(*(int(c.colour[i : i + 2], 16) / 255 for i in (1, 3, 5)))[0] * 360 for c in tops)
    assert len(hues) == 5
    assert min((b - a) % 360 for a, b in zip(hues, hues[1:] + hues[:1], strict=True)) >= 30


def test_an_example_never_stands_under_two_codes():
    for book in BOOKS.values():
        examples = [e for c in book.codes for e in c.examples]
        assert len(set(examples)) == len(examples)


@pytest.mark.parametrize("book", list(BOOKS))
def test_dumped_codebook_loads_as_the_same(book):
    assert loads(dump(BOOKS[book]), "again.yaml") == BOOKS[book]


@pytest.mark.real
def test_ids_are_those_other_data_depends_on():
    from os import environ

    shared = Path(environ.get("HARVEST_SHARED", FOLDER.parent.parent / "shared")) / "reference"
    if not shared.is_dir():
        pytest.skip("no reference folder")
    for book in BOOKS.values():
        assert [c.id for c in load(shared / f"{book.id}.yaml").codes] == [c.id for c in book.codes]


def test_every_fault_is_named_at_once_with_file_code_and_field():
    text = faults("""
codebook: {id: mine, version: 1.0, nmae: Mine, polarity: [presnt]}
codes:
- {id: one, label: One, definition: '', parent: twoo}
- {id: two, label: Two, definiton: typo, neighbours: [{code: onne, tell: x}], examples: one}
- {id: two, label: 3, definition: d, opposite: nine, colour: red, layer: insied}
- {label: no id, definition: d}
- just words
""")
    for expected in (
        "mine.yaml: codebook: name: is missing",
        "mine.yaml: codebook: nmae: is not a field of a codebook; did you mean 'name'?",
        "mine.yaml: codebook: version: must be text, but is the number 1.0; write it in quotes",
        "mine.yaml: codebook: polarity: 'presnt' is not one of present,",
        "mine.yaml: one: definition: is empty",
        "mine.yaml: one: parent: there is no code 'twoo' in this codebook; did you mean 'two'?",
        "mine.yaml: two: definiton: is not a field of a code; did you mean 'definition'?",
        "mine.yaml: two: neighbours 1: there is no code 'onne' in this codebook; did you mean 'one'?",
        "mine.yaml: two: examples: must be a list",
        "mine.yaml: two: label: must be text, but is the number 3",
        "mine.yaml: two: opposite: there is no code 'nine'",
        "mine.yaml: two: colour: 'red' is no colour",
        "mine.yaml: two: layer: 'insied' is not one of inside, outside; did you mean 'inside'?",
        "mine.yaml: two: id: stands 2 times",
        "mine.yaml: code 4 (line 7): id: is missing",
        "mine.yaml: code 5: code: must be fields",
    ):
        assert expected in text, f"{expected!r} not in\n{text}"


def test_codes_above_themselves_are_named_as_a_ring():
    text = faults(GOOD.replace("{id: one,", "{id: one, parent: two,"))
    assert "parent: goes round in a ring (one → two → one)" in text


def test_a_code_is_not_its_own_parent():
    assert "one: parent: names the code itself" in faults(GOOD.replace("{id: one,", "{id: one, parent: one,"))


def test_opposites_come_in_pairs():
    assert "one: opposite: 'two' does not name 'one' back" in faults(
        GOOD.replace("{id: one,", "{id: one, opposite: two,")
    )


def test_a_key_that_stands_twice_is_named():
    assert "one: label: stands twice" in faults(GOOD.replace("label: One", "label: One, label: Uno"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("codebook:\n  id: x\n bad", "mine.yaml: line 3: is not YAML"),
        ("codes: [", "mine.yaml: line 2: is not YAML"),
        ("\x00", "mine.yaml: is not YAML"),
        ("", "needs two parts"),
        ("- a", "needs two parts"),
        ("codebook: 3\ncodes: 4", "mine.yaml: codebook: codes: must be a list"),
        ("codebook: !!python/object/apply:os.system [ls]\ncodes: []", "is not YAML"),
    ],
)
def test_what_is_no_codebook_gets_a_sentence(text, expected):
    assert expected in faults(text)


def test_a_folder_names_faults_of_all_files_and_across_them(tmp_path):
    (tmp_path / "a.yaml").write_text(GOOD.replace("parent: one", "neighbours: [{code: 'b:nine', tell: t}]"))
    (tmp_path / "b.yaml").write_text(GOOD.replace("id: mine", "id: b"))
    with pytest.raises(CodebookError, match="a.yaml: two: neighbours 1: there is no code 'nine' in codebook 'b'"):
        load_folder(tmp_path)
    (tmp_path / "c.yaml").write_text("codebook: [")
    (tmp_path / "d.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CodebookError) as caught:
        load_folder(tmp_path)
    assert {f.split(":")[0] for f in caught.value.faults} == {"a.yaml", "c.yaml", "d.yaml"}


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CodebookError, match="nothing.yaml: cannot be read"):
        load(tmp_path / "nothing.yaml")


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(lambda s: s.strip())
lists = st.lists(words, max_size=3).map(tuple)


@st.composite
def pictures(draw, ids):
    """Rings of both layers around any centre that the codebook has, or bars."""
    title, note = draw(st.just("") | words), draw(st.just("") | words)
    if draw(st.booleans()):
        return FrameworkPicture("bars", title, note)
    label = draw(st.just("") | words)
    centre = draw(st.sampled_from([None, Centre(element=2, label=label), Centre(code=ids[0], label=label)]))
    layers = draw(st.permutations(["inside", "outside", "beyond"]))
    return FrameworkPicture("rings", title, note, centre, tuple(Ring(layer, label) for layer in layers))


@st.composite
def codebooks(draw):
    ids = draw(st.lists(st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True), min_size=1, max_size=4, unique=True))
    codes = []
    for number, code_id in enumerate(ids):
        others = [i for i in ids if i != code_id]
        codes.append(
            Code(
                id=code_id,
                label=draw(words),
                definition=draw(words),
                parent=draw(st.sampled_from([None, *ids[:number]])),
                include=draw(lists),
                exclude=draw(lists),
                neighbours=tuple(Neighbour(o, draw(words)) for o in others[:1]),
                indicators=draw(lists),
                examples=draw(lists),
                counter_examples=tuple(CounterExample(t, draw(words)) for t in draw(lists)),
                source=draw(st.just("") | words),
                element=draw(st.none() | st.sampled_from([1, 2])),
                layer=draw(st.sampled_from([None, "inside", "outside"])),
                identifying=draw(st.booleans()),
                **draw(st.sampled_from([{}, {"pole": "facilitator"}, {"pole": "barrier"}, {"side": "asset"}])),
                colour=draw(st.none() | st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)),
                retired=draw(st.booleans()),
                measures=draw(lists),
                polarity=draw(st.sampled_from([None, "in_code"])),
                facets=draw(lists),
                note=draw(st.just("") | words),
            )
        )
    meta = draw(st.dictionaries(st.sampled_from(["origin", "note", "unit", "facets_note"]), words))
    return Codebook(
        id=draw(words),
        name=draw(words),
        version=draw(words),
        codes=tuple(codes),
        definition=draw(st.just("") | words),
        language=draw(words),
        rules=draw(lists),
        polarity=tuple(draw(st.lists(st.sampled_from(list(Polarity)), min_size=1, unique=True))),
        facets=tuple(Facet(q, draw(words)) for q in draw(lists)),
        levels=draw(lists),
        elements={1: draw(words), 2: draw(words)},
        identifying_elements=draw(st.sampled_from([(), (1,), (2,), (1, 2)])),
        picture=draw(st.none() | pictures(ids)),
        meta=meta,
    )


@settings(max_examples=80)
@given(codebooks())
def test_any_codebook_survives_dump_and_load(book):
    assert loads(dump(book), "again.yaml") == book


@settings(max_examples=150)
@given(st.text(max_size=200) | st.text(alphabet="codebks: {}[]-\n'&*!|>#", max_size=80))
def test_any_text_gives_a_codebook_or_a_codebook_error(text):
    try:
        loads(text, "mine.yaml")
    except CodebookError as error:
        assert all(f.startswith("mine.yaml") for f in error.faults)


def test_retired_and_merged_codes_survive(tmp_path):
    book = loads(GOOD, "x")
    one, two = book.codes
    book = replace(book, codes=(one, replace(two, retired=True, merged_into="one")))
    assert loads(dump(book), "x") == book
