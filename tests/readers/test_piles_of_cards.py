"""Cards and slips scanned or typed one below the other: what is printed on each parts them, and is nobody's words."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

TOLD = (
    "Sheep on the bank, and the lock-keeper's pipe.",
    "I learned to swim where the sign says not to.",
    "Ducks.",
    "My father walked me here the night before he sailed.",
)
ASKED = "What does the towpath mean to you?"


def read(text: str, name: str = "typed.txt") -> Reading:
    """What is read in a pile that somebody typed up."""
    (reading,) = parse_file(name, text.encode())
    return with_held_voices(reading)


def pile(top: str, below: tuple[str, ...] = ("", "", "", ""), between: str = "") -> str:
    """Cards below each other: what is printed, with ``#`` for their number, what somebody wrote, what stands below."""
    cards = zip(TOLD, below, strict=True)
    return "\n".join(
        f"{top.replace('#', str(n))}\n{told}\n{more}\n{between}".replace("\n\n\n", "\n\n")
        for n, (told, more) in enumerate(cards, 1)
    )


PRINTED = [
    f"LOCK 9 TRUST   COMMENT CARD\n{ASKED}",
    f"Scan_000#.jpg\nLOCK TRUST COMMENT CARD\n{ASKED}",
    f"Scan #\n{ASKED}",
    f"Card #\n{ASKED}",
    "Fiche #\nFÊTE DU CANAL\nQuelle est votre plus belle journée ici ?",
    "Tell us about the towpath",
    "The towpath is …",
]


@pytest.mark.parametrize("between", ["", "----------\n"])
@pytest.mark.parametrize("printed", PRINTED)
def test_what_is_printed_on_each_card_parts_them_and_is_nobodys_words(printed: str, between: str) -> None:
    found = read(pile(printed, between=between))
    assert [source.text for source in found.sources] == list(TOLD)
    assert found.kind is not Kind.PHOTO
    assert len({source.voice for source in found.sources}) == 4


def test_what_is_asked_on_each_card_is_kept_as_the_question() -> None:
    found = read(pile(f"COMMENT CARD\n{ASKED}"))
    assert {turn.question for source in found.sources for turn in source.turns} == {ASKED}


def test_where_a_card_is_to_be_put_is_nobodys_words() -> None:
    foot = ("Thank you! Post this slip in the red box.",) * 4
    assert [source.text for source in read(pile(ASKED, foot)).sources] == list(TOLD)


def test_a_name_below_signs_a_card_and_a_child_waits() -> None:
    found = read(pile(f"COMMENT CARD\n{ASKED}", ("(Idwal, 71)", "anon", "", "– Mali, age 7")))
    assert [turn.speaker for source in found.sources for turn in source.turns][0::3] == ["Idwal", "Mali"]
    assert [any(turn.hold for turn in source.turns) for source in found.sources] == [False, False, False, True]


@pytest.mark.parametrize("refused", ["Please don't quote me.", "(not for the website)", "Bitte nicht veröffentlichen"])
def test_a_card_whose_last_line_refuses_waits(refused: str) -> None:
    for top in (f"COMMENT CARD\n{ASKED}", "Card #"):
        found = read(pile(top, ("", refused, "", "")))
        assert [any(turn.hold for turn in source.turns) for source in found.sources] == [False, True, False, False]


def test_ages_that_count_on_are_no_print() -> None:
    found = read(pile("MY WISH CARD", ("Age 7", "Age 8", "Age 9", "Age 10")))
    assert all(turn.hold for source in found.sources for turn in source.turns)


def test_two_questions_on_each_slip_are_columns_and_a_no_on_one_is_heeded() -> None:
    answers = ("yes", "no", "yes, without my name", "")
    found = read("\n".join(f"{ASKED}\n{told}\nMay we quote you? {a}\n" for told, a in zip(TOLD, answers, strict=True)))
    assert [source.text for source in found.sources] == list(TOLD)
    assert [s.permission is not None and s.permission.quotable for s in found.sources] == [True, False, True, False]


def test_whose_form_it_is_stands_above_each_and_belongs_to_no_answer() -> None:
    forms = "\n".join(
        f"HALL FUND FORM\nName: {who}\nWhat do you remember?\n{told}\n"
        for who, told in zip(("Ada Obi", "Bo Lunt", "Cy Marsh", "Di Poole"), TOLD, strict=True)
    )
    found = read(forms)
    assert [source.text for source in found.sources] == list(TOLD)
    assert [source.voice for source in found.sources] == ["Ada Obi", "Bo Lunt", "Cy Marsh", "Di Poole"]


def test_what_tables_were_asked_is_no_card() -> None:
    sheet = "\n".join(f"Table {n}\nWhat is strong here?\nthe choir\nsoup on Fridays\n" for n in (1, 2, 3))
    found = read(sheet, "flip charts.txt")
    assert found.kind is Kind.NOTE
    assert {turn.table for source in found.sources for turn in source.turns} == {"1", "2", "3"}


def test_a_title_that_photos_share_leaves_them_photos() -> None:
    text = "\n".join(f"pier{n}.jpg\nThe pier in May\n{told}\n" for n, told in enumerate(TOLD, 1))
    assert read(text, "captions.txt").kind is Kind.PHOTO


SHEET = """NOTES FROM THE KITCHEN TABLE (scan12.pdf, pp. 1-2, typed by W.)
Written by: table host   Date: 17/1/26
p.1
- "I came for one winter in 1988 and I am still
  waiting for my other suitcase"
- the man with the dog: the choir and the band
  share one boiler
p.2
- two sisters: we keep the spare keys
- "Give us a kettle."
"""


def test_points_of_a_scanned_sheet_are_notes_without_its_head_and_pages() -> None:
    found = read(SHEET)
    assert found.kind is Kind.NOTE
    assert len([turn for source in found.sources for turn in source.turns]) == 4
    assert not any(mark in source.text for source in found.sources for mark in ("p.1", "p.2", "scan12", "Date:"))


def test_a_child_in_the_fields_above_a_story_still_waits() -> None:
    found = read("My park\nName: Kai   Age: 9   Date: 17/1/26\nI like the swings and the man with the parrot.\nI go.\n")
    assert any(s.permission is not None and s.permission.minor or any(t.hold for t in s.turns) for s in found.sources)


def test_who_took_a_picture_is_asked_in_other_tongues() -> None:
    table = "Foto,Quem fotografou,Legenda\n1,Zilda,A escada tem noventa degraus.\n2,Weslei,O fio parece renda.\n"
    found = read(table, "legendas.csv")
    assert [turn.speaker for source in found.sources for turn in source.turns] == ["Zilda", "Weslei"]


@pytest.mark.parametrize(
    "mark",
    [
        "[{}] You may share this with my name",
        "[  {} ] You may quote me",
        "( {} ) I agree to my words being used",
        "OK to use? ({}) yes",
    ],
)
@pytest.mark.parametrize("top", ["Card #", "COMMENT CARD", f"COMMENT CARD\n{ASKED}"])
def test_a_box_left_empty_below_the_words_of_a_card_lets_nobody_out(top: str, mark: str) -> None:
    found = read(pile(top, tuple(mark.format(x) for x in "x x ")))
    empty = [source for source in found.sources if TOLD[1] in source.text or TOLD[3] in source.text]
    assert empty
    for source in empty:
        held = any(turn.hold for turn in source.turns)
        assert held or (source.permission is not None and not source.permission.quotable)


@pytest.mark.parametrize("mark", ["May be shared: {}", "You may quote me - {}", "Can be used {}"])
def test_a_bare_no_or_nothing_behind_what_may_be_done_lets_nobody_out(mark: str) -> None:
    for top in ("Card #", "COMMENT CARD", "WISH CARD\nWhat do you see?"):
        found = read(pile(top, tuple(mark.format(x) for x in ("Y", "N", "Y", "n/a"))))
        for source in found.sources:
            if TOLD[1] in source.text or TOLD[3] in source.text:
                held = any(turn.hold for turn in source.turns)
                assert held or (source.permission is not None and not source.permission.quotable)


def test_slips_with_labels_of_their_own_are_left_to_who_reads_labels() -> None:
    slips = "\n".join(
        f"Rower: {who}\nMay the club quote you?\nAnswer: {yes}\nMay it give your name?\nAnswer: {named}\n"
        for who, yes, named in (("Ada Obi", "of course", "no"), ("Bo Lunt", "yes", "yes"), ("Cy Marsh", "no", "no"))
    )
    found = read(slips, "slips.txt")
    assert not any("Rower" in source.text or "Answer" in source.text for source in found.sources)


@pytest.mark.parametrize("number", ["{:04d}", "{:03d}", "Card {}"])
@pytest.mark.parametrize("seen", ["", " (drawing of a heron)"])
def test_numbers_of_scans_part_cards_and_what_is_seen_on_one_stands_behind_its_number(number: str, seen: str) -> None:
    first = 1 if "Card" in number else 36
    below = ("- Nia, aged 9", "no name", "- Bram Oke", "")
    cards = [
        f"{number.format(n)}{seen}\n{told}\n{name}"
        for n, told, name in zip(range(first, first + 4), TOLD, below, strict=True)
    ]
    found = read("\n\n".join(["CARDS FROM THE TOWPATH", *cards, f"{number.format(first + 4)}\nblank"]))
    assert [source.text for source in found.sources] == [*TOLD]
    assert [source.voice for source in found.sources][::2] == ["Nia", "Bram Oke"]
    assert [bool(turn.hold) for source in found.sources for turn in source.turns] == [True, False, False, False]


@pytest.mark.parametrize(
    "beside", [("girl, 8", "man", "Jo", "woman"), ("Jo", "not to be quoted", "drawing, keep private", "map")]
)
def test_what_stands_behind_the_number_of_a_card_is_not_lost_unless_it_is_seen_there(beside: tuple[str, ...]) -> None:
    cards = [f"000{n} ({who})\n{told}" for n, (who, told) in enumerate(zip(beside, TOLD, strict=True), 1)]
    said = "\n".join(source.text for source in read("\n\n".join(cards)).sources)
    assert all(told in said for told in TOLD)
    assert all(who in said for who in beside)


@pytest.mark.parametrize("remark", ["not to be quoted", "asked us to leave it out"])
@pytest.mark.parametrize("apart", [" ", "\n"])
def test_a_remark_at_the_number_of_a_card_that_refuses_holds_that_card_alone(remark: str, apart: str) -> None:
    names = ("- Nia Roe", "- Bram Oke", "no name", "- Cy Day")
    cards = [
        f"{n}{f'{apart}({remark})' if n == 2 else ''}\n{told}\n{name}"
        for n, (told, name) in enumerate(zip(TOLD, names, strict=True), 1)
    ]
    found = read("\n\n".join(["CARDS", *cards]))
    assert [any(turn.hold for turn in source.turns) for source in found.sources] == [False, True, False, False]


def test_a_line_below_the_last_card_that_counts_blank_ones_is_nobodys() -> None:
    cards = [f"Card {n}\n{told}\n– {who}" for n, (told, who) in enumerate(
        zip(TOLD, ("Bo", "Ada", "Cy", "Nell – from the boatyard"), strict=True), 1)]  # fmt: skip
    found = read("\n".join([*cards, "3 cards were blank and one was a doodle."]), "dream cards.txt")
    assert [source.voice for source in found.sources] == ["Bo", "Ada", "Cy", "Nell"]
    assert all("blank" not in source.text for source in found.sources)
