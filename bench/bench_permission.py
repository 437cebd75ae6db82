"""How long reading consent takes beside a bare pass over the same cells: ``python -m bench permission``."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from bench.figures import figure
from harvest.readers.permission import read_permissions

SENTENCES = [
    "The bus is always late, but the driver waits for me.",
    "My neighbour brought soup every day when I was ill.",
    "We sang on the bridge until the lights went out.",
    "I don't know what we would do without the library.",
    "The council said that they would mend the fence, and they never did.",
    "Children used to play in the street, now it is full of cars.",
    "She showed me how to bake bread and told me about the war.",
    "It was not easy at first because nobody spoke my language.",
    "The garden is the best part of the week for me.",
    "They closed the pool in May and we still miss it.",
    "I walk along the river with my dog every morning.",
    "He left school at fifteen and took a job at the mill.",
    "There is no bench between the shop and the church.",
    "People say hello here, that is what I like.",
    "You can't get an appointment at the surgery for weeks.",
    "I would like to see more trees and somewhere to sit.",
]
WORDS = [
    "the",
    "a",
    "we",
    "they",
    "I",
    "it",
    "was",
    "is",
    "not",
    "never",
    "no",
    "would",
    "could",
    "please",
    "use",
    "used",
    "told",
    "tell",
    "said",
    "say",
    "name",
    "street",
    "park",
    "bus",
    "river",
    "school",
    "children",
    "garden",
    "neighbour",
    "morning",
    "rain",
    "council",
    "shop",
    "story",
    "walk",
    "walked",
    "and",
    "but",
    "so",
    "because",
    "when",
    "where",
    "my",
    "our",
    "her",
    "his",
    "out",
    "in",
    "on",
    "with",
    "without",
    "only",
    "keep",
    "kept",
    "leave",
    "left",
    "take",
    "took",
    "remember",
    "sang",
    "swam",
    "library",
    "bridge",
    "market",
    "people",
    "every",
    "week",
    "year",
    "winter",
    "summer",
    "old",
    "new",
    "don't",
    "can't",
    "wouldn't",
    "this",
    "that",
]


def table(rows: int, length: int, natural: bool = True) -> tuple[list[str], list[list[str]]]:
    """A table of 60 columns, twenty of them texts that are all different.

    ``length`` counts sentences, or words drawn at random from those that wishes are made of (the worst case).
    """
    chance = random.Random(1)
    columns = ["May we quote you?", "Age", "Photo ok?", "Staff notes", *(f"Story {n}" for n in range(20))]
    columns += [f"Question {n}" for n in range(36)]
    body = []
    for n in range(rows):
        drawn = [" ".join(chance.choices(SENTENCES if natural else WORDS, k=length)) for _ in range(20)]
        texts = [f"{text} House {n}." for text in drawn]
        body.append([("Yes", "No", "")[n % 3], str(20 + n % 60), "Yes", "", *texts, *(["Agree"] * 36)])
    return columns, body


def passed(rows: Sequence[Sequence[str]]) -> float:
    """Processor seconds of a bare pass: every cell folded to lower case and split into words."""
    start = time.process_time()
    sum(len(cell.lower().split()) for row in rows for cell in row)
    return time.process_time() - start


def main() -> None:
    """Two sizes and two lengths, so that what grows faster than the table is seen."""
    for rows, length, natural in ((2_500, 3, True), (10_000, 3, True), (1_000, 25, False)):
        columns, body = table(rows, length, natural)
        bare = passed(body)
        start = time.process_time()
        read_permissions(columns, body, year=2026)
        what = "sentences" if natural else "words drawn from wishes"
        figure(f"{rows:,} rows × 60 columns, texts of {length} {what}", time.process_time() - start, "s", bare=bare)


if __name__ == "__main__":
    main()
