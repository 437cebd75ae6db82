# ruff: noqa: E501 – patterns are easier to check on one line
"""A line of a form that stands below its owner's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.answering import answered
from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NOTHING, QUOTE
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import QUOTED_SO
from harvest.readers.lists_by_name.in_lines.shapes import ASKS, bare_of
from harvest.readers.lists_by_name.on_slips.printed import answer_to, label_and_answer
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.choices import has_boxes
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import fold

_ENDS = re.compile(r"^\W*(?:response|reply|slip|form|answer|person|page|entry)\W*\d*\W*$|^\W*$")


_ASKS_OF = re.compile(
    r"\W*(?:(?:may|can|could|shall|do|did|does|is|are|has|would) |(?:happy|ok(?:ay)?|fine) (?:to|for) ).*\?\W*$"
)


def answers_joined(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; what answers on the line below a question about somebody stands behind their name.

    >>> answers_joined(["1. Can I quote Ada Obi?", "YES, WITH HER NAME", "2. And the cake?", "Gone"], Known([["Ada Obi"]]))
    ['Ada Obi: YES, WITH HER NAME', '2. And the cake?', 'Gone']
    """
    found: list[str] = []
    asked = ""
    for line in lines:
        answers = asked and line.strip() and not known.spans(line) and not line.rstrip().endswith("?")
        if answers and heard(line, QUOTE).answers:
            found[-1], asked = f"{asked}: {line.strip()}", ""
            continue
        spans = known.spans(line) if line.strip() else []
        of_one = len({s.who for s in spans}) == 1 and _ASKS_OF.match(fold(bare_of(line))) is not None
        asked = line[spans[0].start : spans[0].end] if of_one and QUOTE in topics(line) else ""
        found.append(line)
    return found


def on_a_form(bare: str, page: Page) -> None:
    """Put down a line of a form below its name: a question, a label over boxes, an answer, or all of it."""
    label, answer = label_and_answer(bare, page.printed)
    if label in page.printed and not has_boxes(bare):
        page.topic = "" if answer else column_of(label).about
        if answer:
            page.put(page.owners, answer_to(label, answer), bare)
            page.spoken += 1
        return
    before, colon, value = bare.partition(":")
    asked = bare[: bare.rfind("?") + 1] or (f"{before}:" if colon and value.strip() and topics(before) else "")
    bare_label = bare.rstrip().endswith(":") and topics(bare)
    if not has_boxes(bare) and (ASKS.search(fold(asked)) or ASKS.search(fold(bare)) or bare_label):
        asked = asked if ASKS.search(fold(asked)) else bare
        page.topic = (topics(asked) or [NOTHING])[0]
        if not (bare := bare[len(asked) :].strip()):
            return
    elif page.topic == NOTHING and _ENDS.match(fold(bare)):
        return
    told = page.hear(bare, page.topic or QUOTE)
    if not page.topic and told.answers.keys() == {NAME} and QUOTED_SO.fullmatch(fold(bare)):
        told = answered(bare, QUOTE)  # “by name”, “only as ‘a reader’”
    page.put(page.owners, told, bare)
    page.topic = page.topic if has_boxes(bare) or page.topic == NOTHING else ""
