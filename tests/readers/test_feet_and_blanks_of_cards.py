"""Cards typed into a PDF: what stands at the foot of its pages, and lines to write on that stayed empty."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from tests.readers.making import as_csv, docx, pdf

CARDS = (
    ("Rosalind", "71", "A lamp on every landing, so that nobody counts stairs in the dark."),
    ("_________", "___", "That the swing is mended before my girl is too big for it."),
    ("anon", "___", "To be asked twice, and the second time in my own language."),
    ("Tunde", "38", "A bus that waits when it sees you run."),
    ("..........", "....", "Beans up the railings, and whoever passes may pick them."),
)
FOOT = "Ash Lane dreaming, 4 May 2024 – what was on the cards, as typed by the volunteers   {}"


def card(n: int) -> list[str]:
    name, age, dream = CARDS[n]
    return [f"CARD {n + 1}", "My dream for Ash Lane:", dream, f"Name: {name}     Age: {age}"]


@pytest.mark.parametrize("last", [1, 2])
def test_the_foot_of_two_pages_is_no_answer_however_long_it_is_and_a_blank_is_nobody(last: int) -> None:
    first = [line for n in range(len(CARDS) - last) for line in card(n)]
    second = [line for n in range(len(CARDS) - last, len(CARDS)) for line in card(n)]
    pages = [[*first, FOOT.format(1)], [*second, FOOT.format(2)]]
    (found,) = parse_file("cards.pdf", pdf(pages))
    assert [source.text for source in found.sources] == [dream for _, _, dream in CARDS]
    voices = [source.voice for source in found.sources]
    assert [voices[0], voices[3]] == ["Rosalind", "Tunde"]
    assert all(voice is None or "row" in voice for voice in (voices[1], voices[2], voices[4]))
    assert {left.reason: left.count for left in found.dropped}["running heads and page numbers"] == 2
    assert not any("_" in value or ".." in value for source in found.sources for value in source.attributes.values())


def test_a_last_line_that_comes_once_stays_somebodys() -> None:
    pages = [["We met in the wash house and sang.", "It was warm.", "I have kept the song since 1"]]
    pages.append(["My brother never came.", "Nobody minded him.", "I have lost the song since 2"])
    (found,) = parse_file("story.pdf", pdf(pages))
    said = " ".join(source.text for source in found.sources)
    assert "kept the song" in said and "lost the song" in said


@pytest.mark.parametrize("blank", ["____", "________________", "......", "…….", "_ _ _ __"])
def test_a_line_to_write_on_names_nobody_and_is_no_answer_in_any_table(blank: str) -> None:
    rows = [("Name", "What is your dream for the lane?", "Age"), ("Odile", "A lamp that stays lit all night.", blank)]
    rows += [(blank, "Beans up the railings for whoever passes.", "40"), ("Bram", blank, "31")]
    for (found,) in (parse_file("cards.csv", as_csv(*rows)), parse_file("cards.docx", docx(tables=[rows]))):
        assert [source.text for source in found.sources] == [rows[1][1], rows[2][1]]
        assert found.sources[0].voice == "Odile" and "row" in (found.sources[1].voice or "row")
        assert "Age" not in found.sources[0].attributes


def test_a_name_on_its_line_is_read_without_the_line() -> None:
    rows = [("Name", "Story"), ("___Odile Roux___", "We met in the wash house and sang there."), ("Bram", "I kept it.")]
    (found,) = parse_file("cards.csv", as_csv(*rows))
    assert found.sources[0].voice == "Odile Roux"


SHEET = [
    ["I dream of\na ferry at midnight\n\nName: Odile   Age: 7", "I dream of\n\n\nName:            Age:"],
    [
        "I dream of\na bell that anybody may ring\n\nName: –   Age: 31",
        "I dream of\nsoup\n\nName: Mr Bram   Age: 90 in May",
    ],
    ["I dream of\na wall to paint on\n\nName: anon\tAge: 9", "I dream of\nmore goats\n\nName: Tunde Age: ask my wife"],
]


def test_name_and_age_on_one_line_of_cards_in_cells_are_kept_beside_the_words() -> None:
    (found,) = parse_file("cards.docx", docx(("Heading 1", "DREAM CARDS"), tables=[SHEET]))
    assert [source.text for source in found.sources] == [
        "a ferry at midnight",
        "a bell that anybody may ring",
        "soup",
        "a wall to paint on",
        "more goats",
    ]
    named = [turn.speaker for source in found.sources for turn in source.turns]
    assert named == ["Odile", None, "Mr Bram", None, "Tunde"]
    assert [source.attributes.get("Age") for source in found.sources] == ["7", "31", "90", "9", None]
    left = {one.reason: one for one in found.dropped}
    assert left["cards on which nobody wrote"].count == 1 and left["ages that say no number"].count == 1


def test_nothing_on_cards_in_cells_goes_uncounted() -> None:
    (found,) = parse_file("cards.docx", docx(("Heading 1", "DREAM CARDS"), tables=[SHEET]))
    there = sum(visible(cell) for row in [["DREAM CARDS"], *SHEET] for cell in row)
    assert there == sum(visible(s.text) for s in found.sources) + sum(one.characters for one in found.dropped)


@pytest.mark.parametrize("title", [(), ("The laundry turns ninety",)])
@pytest.mark.parametrize(
    ("prompt", "kind"), [("I dream of", Kind.DREAM), ("I pledge to", Kind.PLEDGE), ("What is missing?", Kind.STORY)]
)
def test_cards_in_cells_are_apart_where_only_what_is_printed_on_them_says_what_they_are(
    title: tuple[str, ...], prompt: str, kind: Kind
) -> None:
    sheet = [[cell.replace("I dream of", prompt) for cell in row] for row in SHEET]
    (found,) = parse_file("typed up.docx", docx(*title, tables=[sheet]))
    assert [source.text for source in found.sources] == [SHEET[m][n].split("\n")[1] for m, n in _WRITTEN]
    assert {source.kind for source in found.sources} == {kind}
    there = sum(visible(text) for text in (*title, *(cell for row in sheet for cell in row)))
    assert there == sum(visible(s.text) for s in found.sources) + sum(one.characters for one in found.dropped)


_WRITTEN = ((0, 0), (1, 0), (1, 1), (2, 0), (2, 1))
