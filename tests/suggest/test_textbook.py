"""What nearly repeats a codebook's own example gets the example's code, whichever model is at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, PassageText

pytestmark = pytest.mark.model


def for_several(text: str) -> str:
    """The same said by several people.

    >>> for_several("I do my bit.")
    'We do our bit.'
    """
    turns = (r"\bI am\b|\bI'm\b", "we are"), (r"\bI\b", "we"), (r"\bmy\b", "our"), (r"\bMy\b", "Our"), (r"\bme\b", "us")
    for one, many in turns:
        text = re.sub(one, many, text)
    return text[0].upper() + text[1:]


def spelt_out(text: str) -> str:
    """The same without short forms, and begun like speech."""
    return "Well, " + re.sub(r"n't\b", " not", text.replace("I'm", "I am").replace("it's", "it is"))


def in_a_frame(text: str) -> str:
    """The same among words that say nothing."""
    return f"Let me see where to begin with that. {text} I could not tell you any more."


WAYS: tuple[Callable[[str], str], ...] = (for_several, spelt_out, in_a_frame)


def _cases(book: Codebook) -> Iterator[tuple[str, str]]:
    for code in book.codes:
        for example in code.examples:
            yield (code.id, *book.ancestors(code.id))[-1], example


@pytest.mark.parametrize("reworded", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("name", ["five_ways", "toronto"])
def test_every_example_of_both_codebooks_is_suggested_when_it_is_reworded(
    engine: Engine, name: str, reworded: Callable[[str], str], request: pytest.FixtureRequest
) -> None:
    book: Codebook = request.getfixturevalue(name)
    cases = list(_cases(book))
    passages = [PassageText(i, reworded(text)) for i, (_, text) in enumerate(cases)]
    missed = []
    for i, found in engine.suggest(passages, [book]):
        tops = {(s.code, *book.ancestors(s.code))[-1] for s in found}
        if cases[i][0] not in tops:
            missed.append((cases[i][0], passages[i].text))
    assert len(missed) <= 0.03 * len(cases), missed


def test_a_counter_example_does_not_get_the_code_it_only_looks_like(engine: Engine, five_ways: Codebook) -> None:
    counters = [(c.id, x.text) for c in five_ways.codes for x in c.counter_examples if x.instead.startswith("no code")]
    passages = [PassageText(i, text) for i, (_, text) in enumerate(counters)]
    wrong = [counters[i] for i, found in engine.suggest(passages, [five_ways]) if found]
    assert counters and len(wrong) <= 0.25 * len(counters), wrong


def test_what_the_team_decides_on_such_passages_stands_above_the_textbook(engine: Engine, five_ways: Codebook) -> None:
    example = five_ways.code("connect").examples[0]
    decided = [
        DecidedPassage(
            f"{example} That was in {year}.",
            {"five_ways/give": Polarity.PRESENT},
            frozenset({"five_ways/connect"}),
            "s",
        )
        for year in range(1990, 2020)
    ]
    ((_, before),) = engine.suggest([PassageText(1, example)], [five_ways])
    ((_, after),) = engine.suggest([PassageText(1, example)], [five_ways], decided)
    assert any(s.code.startswith("connect") for s in before)
    assert after[0].code.startswith("give") and not any(s.code.startswith("connect") for s in after)
