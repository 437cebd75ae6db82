"""Names that are known are looked for in time that grows with the text, and more of them can be learnt on the way."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from harvest.privacy import Numbers
from harvest.privacy.identify import NameList
from harvest.privacy.string_index import StringIndex

WORD = st.sampled_from(("Ann", "ann", "ANN", "Bell", "Marsh", "O'Neil", "J", "Zoë", "-Ann", "(Bell)", "Ann-Bell"))
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
TEXT = st.lists(st.tuples(WORD, st.sampled_from((" ", "  ", "_", ".", "-", ", ", "\n", ""))), max_size=12).map(
    lambda words: "".join(word + gap for word, gap in words)
)


def one_by_one(names: list[str], text: str, loose: bool) -> list[tuple[int, int]]:
    """Where they stand by a pattern of each name tried at each word; of those whose first word that is, by how far they
    go on from it."""
    firsts = {n: first.start() for n in names if (first := re.search(r"[^\W_]", n))}
    found = [(0, 0)]
    for place in (m.start() for m in re.finditer(r"[^\W_]+", text)):
        for name in sorted(firsts, key=lambda n: (firsts[n] - len(n), -firsts[n])):
            start = place - firsts[name]
            if loose:
                parts = r"[\s_.\-]+".join(map(re.escape, name.split()))
                pattern = re.compile(rf"(?<![^\W_]){parts}(?![^\W_])", re.IGNORECASE)
            else:
                pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
            if start >= found[-1][1] and (m := pattern.match(text, start)):
                found.append(m.span())
    return found[1:]


@given(st.lists(NAME, max_size=8), TEXT, st.booleans())
@example(["Ann Ann", "-Ann"], "-Ann Ann ", False)  # no Ann is left standing behind the shorter name
@example(["--------Ann", "Ann Ann"], "--------Ann Ann", True)
def test_an_index_finds_what_a_pattern_of_all_names_finds(names: list[str], text: str, loose: bool) -> None:
    found = StringIndex(names, loose=loose).find(text)
    assert [(start, end) for start, end, _ in found] == one_by_one(names, text, loose)


@given(st.lists(NAME, max_size=6), st.lists(NAME, max_size=6), TEXT, st.booleans())
def test_an_index_with_names_added_is_the_index_of_all(
    names: list[str], more: list[str], text: str, loose: bool
) -> None:
    before = StringIndex(names, loose=loose)
    without = list(before.find(text))
    added, made = before.and_also(more), StringIndex([*names, *more], loose=loose)
    assert list(added.find(text)) == list(made.find(text))
    assert list(before.find(text)) == without, "what was made before is as it was"


@given(st.lists(NAME, max_size=6), st.lists(NAME, max_size=6), st.lists(NAME, max_size=2), TEXT)
def test_a_list_that_learns_names_is_the_list_of_all(
    people: list[str], more: list[str], keep: list[str], text: str
) -> None:
    learnt = NameList.of(people, keep=keep).and_people(more)
    whole = NameList.of([*people, *more], keep=keep)
    assert (learnt.single, learnt.kept, learnt.own_words) == (whole.single, whole.kept, whole.own_words)
    assert list(learnt.whole.find(text)) == list(whole.whole.find(text))


@given(st.lists(st.lists(NAME.map(str.lower), max_size=4), max_size=4))
def test_numbers_given_one_file_after_the_other_are_those_read_anew_each_time(files: list[list[str]]) -> None:
    at_once, there = Numbers({}), dict[str, int]()
    for keys in files:
        made = Numbers(there).give(keys)
        assert at_once.give(keys) == made
        there |= made
    assert at_once.there == there
