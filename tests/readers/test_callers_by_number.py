"""People who rang in and stand in a talk as a telephone number, masked by the tool or whole: their words are theirs."""

from __future__ import annotations

import pytest
from readers.reading_back import read, said

from harvest.readers.recognise.talk.turn_starts import find_start

WORDS = ["Shall we start with the lock?", "It froze in March.", "I work nights and saw it.", "Thanks, who else?"]


@pytest.mark.parametrize("number", ["137****2209", "+44 7***** 418", "1(647)***1234", "***-***-0418", "138•••• 4410"])
@pytest.mark.parametrize("shape", ["{}  00:02:{:02}\n{}", "{} ({:02}:14)\n{}", "{} 0:{:02}: {}", "[0:{1:02}] {0}: {2}"])
def test_a_masked_number_speaks_as_it_stands(number: str, shape: str) -> None:
    names = ["Ada Obi", "Bo Lind", number, "Ada Obi"]
    lines = [shape.format(name, n * 7, words) for n, (name, words) in enumerate(zip(names, WORDS, strict=True))]
    assert said(read("talk.txt", "\n\n".join(lines))) == list(zip(names, WORDS, strict=True))


def test_a_masked_number_in_a_talk_in_chinese_speaks_too() -> None:
    names, words = (
        ["陈伯", "刘敏", "137****2209", "陈伯"],
        ["以前有一口井。", "我希望能种点菜。", "我上夜班。", "可以啊,我带路。"],
    )
    page = [f"{name} 00:01:{n:02}\n{one}" for n, (name, one) in enumerate(zip(names, words, strict=True))]
    assert said(read("讨论会.txt", "\n\n".join(page))) == list(zip(names, words, strict=True))


@pytest.mark.parametrize("shape", ["{}: {}", "{}  0:14\n{}", "{} (0:14): {}"])
def test_a_whole_number_in_a_talk_becomes_a_member_whose_words_are_their_own(shape: str) -> None:
    names = ["Ada Obi", "+44 7700 900418", "Ada Obi", "Bo Lind", "+44 7700 900418", "Bo Lind"]
    texts = [*WORDS, "The keeper did it.", "He did."]
    page = "\n\n".join(shape.format(name, words) for name, words in zip(names, texts, strict=True))
    found = read("talk.txt", page)
    members = ["Member 1" if name[0] == "+" else name for name in names]
    assert said(found) == list(zip(members, texts, strict=True))
    assert any("telephone number" in warning for warning in found.warnings)
    assert "900418" not in "".join(source.text for source in found.sources)


@pytest.mark.parametrize("words", ["**2024**: the flood", "*** 12 May ***", "2024 **** 2025: a year", "07700 900418"])
def test_stars_and_years_are_nobody(words: str) -> None:
    start = find_start(words)
    assert start is None or "*" not in start.label


def test_numbers_to_ring_in_a_list_are_no_talk() -> None:
    page = "Who to ring\n\n07700 900418: Ada Obi\n\n07700 900419: Bo Lind\n\nThe lock is shut on Mondays.\n"
    assert not any(turn.speaker for source in read("numbers.txt", page).sources for turn in source.turns)
