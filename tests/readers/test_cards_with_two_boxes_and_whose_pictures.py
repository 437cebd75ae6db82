"""Slides with a card and a name in two boxes, whose a picture is, galleries in one another, and what “other” says."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from pptx import Presentation
from pptx.util import Inches
from readers.making import as_csv, docx
from readers.reading_back import read, said

from harvest.model import Kind


def boxes(*slides: Sequence[str], notes: dict[int, str] | None = None, title: str = "Our promises") -> bytes:
    """A deck whose slides have no title, only boxes, below a first one that has."""
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = title
    for n, texts in enumerate(slides):
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        for down, text in enumerate(texts):
            slide.shapes.add_textbox(Inches(1), Inches(1 + down), Inches(5), Inches(1)).text_frame.text = text
        if notes and n in notes:
            slide.notes_slide.notes_text_frame.text = notes[n]
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


CARDS = [
    ("“I'll stop feeding the gulls”", "Ola, Rope Street"),
    ("“We'll count the seals each June”", "Class 3"),
    ("“I promise to lend the long ladder”", "Bo (10)"),
    ("“I'll ring when the tide gate sticks”", "Anon"),
    ("“To sweep the slip every Sunday”", "The Lunds at no. 4"),
]


def test_a_card_in_one_box_is_of_whom_the_box_below_names() -> None:
    found = read("promises.pptx", boxes(*CARDS))
    who = [one for one, _ in said(found)]
    assert (who[0], who[2], len(who)) == ("Ola", "Bo", 5) and who[4].startswith("The Lunds")
    assert "Class 3" in who and not any("Anon" in text for _, text in said(found))
    assert found.kind is Kind.PLEDGE
    assert found.sources[2].attributes == {"Age": "10"}


def test_a_name_above_the_words_and_words_without_quotation_marks_are_a_card_too() -> None:
    bare = [(words.strip("“”"), who) for words, who in CARDS]
    assert [text for _, text in said(read("promises.pptx", boxes(*bare)))] == [words for words, _ in bare]
    above = [(who, words) for words, who in CARDS]
    assert [one for one, _ in said(read("promises.pptx", boxes(*above)))][:1] == ["Ola"]


def test_a_number_over_the_card_and_a_name_on_its_last_line_are_read() -> None:
    numbered = [(str(n), words, who) for n, (words, who) in enumerate(CARDS, 1)]
    together = [(f"{words}\n{who}",) for words, who in CARDS]
    for slides in (numbered, together):
        found = said(read("promises.pptx", boxes(*slides)))
        assert [who for who, _ in found][:3] == ["Ola", "Class 3", "Bo"] and len(found) == 5


def test_words_on_the_back_of_a_card_go_on_with_it_and_what_is_told_of_it_does_not() -> None:
    notes = {0: "Back of card says: and the dogs", 2: "Bo asked for a copy - Di"}
    found = read("promises.pptx", boxes(*CARDS, notes=notes))
    assert said(found)[0] == ("Ola", "I'll stop feeding the gulls and the dogs")
    assert len(said(found)) == 5 and not any("copy" in text for _, text in said(found))


def test_two_boxes_of_words_are_two_cards() -> None:
    pairs = [("“A bench by the slip”", "“And a lamp that works”"), ("“A bus”", "“A boat”"), ("“Trees”", "“More trees”")]
    assert len(said(read("dreams.pptx", boxes(*pairs, title="Our dreams")))) == 6


@pytest.mark.parametrize("head", ["Whose photo", "Whose picture is it?", "Wessen Foto", "Llun pwy"])
def test_whose_photo_it_is_tells_the_caption(head: str) -> None:
    rows = [
        ["No.", "File", "Caption", head],
        ["1", "IMG_01.jpg", "The crane on the day before it fell. I was under it.", "Ada Hill"],
        ["2", "scan_2.tif", "Our step, with the gull that would not leave.", "Bo & Di Lund"],
        ["3", "IMG_03.jpg", "", "not known"],
    ]
    assert [who for who, _ in said(read("captions.docx", docx("Captions for the wall", tables=[rows])))] == [
        "Ada Hill",
        "Bo & Di Lund",
    ]


FIGURE = (
    "<figure class='wp-block-image'><img src='{n}.jpg'/><figcaption>{words}<br><em>– {who}</em></figcaption></figure>"
)


@pytest.mark.parametrize("own", ["", "<figcaption class='blocks-gallery-caption'>All taken in May</figcaption>"])
def test_a_gallery_round_pictures_is_none_of_them(own: str) -> None:
    shown = [("The crane on the day before it fell", "Ada"), ("Our step and the gull that stayed", "Bo")]
    figures = "".join(FIGURE.format(n=n, words=words, who=who) for n, (words, who) in enumerate(shown))
    page = f"<html><body><h1>Gallery</h1><figure class='wp-block-gallery'>{figures}{own}</figure></body></html>"
    assert said(read("gallery.html", page)) == [(who, words) for words, who in shown]


@pytest.mark.parametrize(
    "head",
    [
        "Which of these do you use? (tick all that apply) - Other (please specify)",
        "Which of these matters to you? - Other (please tell us) - Text",
        "Welche dieser Orte? - Andere (bitte angeben)",
    ],
)
def test_what_people_write_as_another_answer_is_theirs(head: str) -> None:
    rows = [
        ["ada-1", "", "The crane fell and I was under it, laughing."],
        ["bo-2", "The step where the gull sits", "We painted the boat green that spring."],
        ["cy-3", "", "Nobody asked us before, so I came twice."],
    ]
    found = read("survey.csv", as_csv(["Respondent ID", head, "What do you remember?"], *rows))
    assert "The step where the gull sits" in [text for _, text in said(found)]


def test_a_frame_that_begins_a_sentence_stands_over_its_cards_as_those_that_ask() -> None:
    frames = "Quay board\n\nWhat is here now?\na crane\nthe gulls\n\nWhat is in the way?\nmud\nthe fence\n\n"
    found = read("board.csv", frames + "If it were ours…\na roof\nlamps\nType something\n")
    assert [text for _, text in said(found)] == ["a crane", "the gulls", "mud", "the fence", "a roof", "lamps"]
    assert {turn.question for s in found.sources for turn in s.turns} == {
        "What is here now?",
        "What is in the way?",
        "If it were ours…",
    }


def test_the_size_of_boots_is_nobodys_age() -> None:
    found = read("pledges.txt", "Pledges\n\n“I'll lend my boots. Size 9.”\n\n“I'll mend it.”\n\n“I'll bake for all.”")
    assert not any(turn.hold for s in found.sources for turn in s.turns)
