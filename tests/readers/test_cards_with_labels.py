"""Cards typed up one below the other, each line behind a label of any wording, one of which is for the name."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.recognise.kinds import kind_in_words

ENGLISH = ("Name", "My dream", "To get there")
POLISH = ("Imię", "Moje marzenie", "Potrzebuję")
CHINESE = ("姓名", "我的梦想", "我需要")
PEOPLE = {
    "en": ("Ada", "Bo Lind", "anonymous", "Cy"),
    "pl": ("Ola", "Jan Kos", "anonimowo", "Zuza"),
    "zh": ("林婆婆", "王伯", "匿名", "Betty"),
}
DREAMS = {
    "en": ("a pool with a slow lane", "to sing in a choir with my mother", "not to wake up cold", "a pear tree"),
    "pl": ("basen z wolnym torem", "śpiewać w chórze z mamą", "nie budzić się z zimna", "grusza na podwórku"),
    "zh": (
        "在河边开一间小书店，晚上也亮灯",
        "和女儿一起学会游泳，不怕慢",
        "冬天不用再穿外套睡觉",
        "楼下种一棵梨树，谁都可以摘",
    ),
}


def cards(tongue: str, labels: tuple[str, ...], colon: str, numbered: str) -> bytes:
    lines = [numbered + "s", "", "8.3.2026", ""]
    for n, (who, said) in enumerate(zip(PEOPLE[tongue], DREAMS[tongue], strict=True), 1):
        values = {labels[0]: who, labels[1]: said, labels[2]: "" if n == 3 else "30 bricks"}
        lines += [f"{numbered} {n}", *(f"{label}{colon}{values[label]}" for label in labels), ""]
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    ("tongue", "labels", "colon", "numbered"),
    [
        ("en", ENGLISH, ": ", "Dream card"),
        ("pl", POLISH, ": ", "Karta marzeń"),
        ("zh", CHINESE, "：", "梦想卡"),
        ("zh", CHINESE, ": ", "梦想卡"),
    ],
)
def test_each_card_is_whoevers_name_is_on_it_and_labels_are_no_words(
    tongue: str, labels: tuple[str, ...], colon: str, numbered: str
) -> None:
    (found,) = parse_file("cards.txt", cards(tongue, labels, colon, numbered))
    dreams = [source for source in found.sources if source.text in DREAMS[tongue]]
    assert [source.text for source in dreams] == list(DREAMS[tongue])
    assert {source.kind for source in dreams} == {Kind.DREAM}
    named = [source.voice for source in dreams]
    assert [named[0], named[1], named[3]] == [PEOPLE[tongue][n] for n in (0, 1, 3)] and "row" in str(named[2])
    everything = " ".join(source.text for source in found.sources)
    assert not any(label in everything for label in (*labels, numbered, "8.3.2026"))


def test_lines_behind_peoples_own_names_are_a_talk_and_no_cards() -> None:
    talk = "\n".join(f"Name: What is it?\nAda: It is turn {n} of our talk and I say so." for n in range(4))
    assert "forms" not in parse_file("talk.txt", talk.encode())[0].flavour


@pytest.mark.parametrize("title", ["夢想卡", "梦想墙", "许愿卡", "心願牆", "私の願い"])
def test_dreams_are_told_by_their_name_in_scripts_without_spaces(title: str) -> None:
    assert kind_in_words(title) is Kind.DREAM


def test_what_somebody_dreams_is_no_answer_about_permission() -> None:
    rows = "\n".join(f"{who},{said}" for who, said in zip(PEOPLE["zh"], DREAMS["zh"], strict=True))
    (found,) = parse_file("wall.csv", f"姓名,我的梦想\n{rows}\n".encode())
    assert [source.text for source in found.sources] == list(DREAMS["zh"])
