"""The plan of an inquiry and the questions it asks: what people last said of each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from harvest.model import Entry, EntryKind, Plan, PlanField, QuestionSet

_NUMBERED = re.compile(r"^(?:our |the )?(?:question|q)?\s*(\d{1,2})\s*$", re.IGNORECASE)
_BEFORE = re.compile(
    r"^(?:(?:our |the )?(?:question|q|round)\s*(?:\d{0,2}|one|two|three|four|five|six)|\d{1,2})\s*[:.)\-–—]\s*",
    re.IGNORECASE,
)
_NEAR = 0.6
"""So much of a question must be said to be that question."""
_ANY = frozenset(
    [
        "a",
        "whats",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "as",
        "by",
        "with",
        "from",
        "and",
        "or",
        "is",
        "are",
        "be",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "there",
        "here",
        "what",
        "which",
        "who",
        "where",
        "when",
        "why",
        "how",
        "do",
        "does",
        "did",
        "make",
        "makes",
        "made",
        "we",
        "us",
        "our",
        "you",
        "your",
        "i",
        "me",
        "my",
        "they",
        "them",
        "their",
        "kind",
        "way",
        "sort",
        "so",
    ]
)


def plan(entries: Iterable[Entry]) -> Plan:
    """The fields as they were last written; ``entries`` are those in force."""
    said: dict[str, str] = {}
    for e in entries:
        if e.kind is EntryKind.PLAN:
            said.update({f: str(e.detail[f]) for f in PlanField if f in e.detail})
    return Plan(**said)


def questions(entries: Iterable[Entry]) -> QuestionSet | None:
    """The questions that were last chosen, as they were worded then; None before anybody chose."""
    last = next((e for e in reversed(list(entries)) if e.kind is EntryKind.QUESTIONS), None)
    if last is None:
        return None
    asked = last.detail.get("questions")
    worded = tuple(str(q) for q in asked) if isinstance(asked, list | tuple) else ()
    if not worded:
        return None
    known = next((s for s in question_sets() if s.id == last.detail.get("set")), QuestionSet("", "Our own", ()))
    return replace(known, questions=worded)


@cache
def question_sets() -> tuple[QuestionSet, ...]:
    """The question sets that come with Harvest, in the order they are offered in.

    >>> [s.id for s in question_sets()]
    ['wakefield', 'knowsley', 'good_and_not_so_good', 'salford', 'toronto']
    """
    kept = tomllib.loads(Path(__file__).with_name("question_sets.toml").read_text("utf-8"))
    return tuple(QuestionSet(s["id"], s["name"], tuple(s["questions"]), s["source"], s["about"]) for s in kept["set"])


def matched(said: str | None, asked: Sequence[str]) -> str | None:
    """The question of ``asked`` that a heading or a column means, else what it says itself.

    A number counts as the question at that place; small differences of wording don't make another question.

    >>> matched("Q2: what makes this a good place", ["What makes us strong?", "What makes this a good place to be?"])
    'What makes this a good place to be?'
    >>> matched("Anything else?", ["What makes us strong?"])
    'Anything else?'
    """
    if not said or not asked:
        return said
    number = _NUMBERED.match(said.strip())
    if number:
        at = int(number[1])
        return asked[at - 1] if 1 <= at <= len(asked) else said
    likeness, best = max((_likeness(_content(said), _content(q)), q) for q in asked)
    return best if likeness >= _NEAR else said


def _likeness(said: list[str], asked: list[str]) -> float:
    """How much of a question is said, 0 to 1; nought where something else is said that it does not ask."""
    if not said or not asked:
        return 0.0
    found = [next((a for a in asked if _same_word(w, a)), "") for w in said]
    strange = found.count("")
    if strange and (strange > 1 or len(said) < 6):  # one word put otherwise, in a long question
        return 0.0
    if len(said) >= 3 and found == asked[: len(found)]:  # a heading or a column that was cut off
        return 0.99
    return len(set(found) - {""}) / len(set(asked))


def _same_word(one: str, other: str) -> bool:
    """Whether two words are the same but for a slip of the pen or an ending."""
    if one.rstrip("s") == other.rstrip("s"):
        return True
    return min(len(one), len(other)) >= 5 and SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.85


def _content(text: str) -> list[str]:
    """The words that make a question this question, without those that stand in any."""
    plain = _BEFORE.sub("", text.strip()).casefold().replace("’", "").replace("'", "").replace("_", " ")
    return [w for w in re.findall(r"\w+", plain.replace("front line", "frontline")) if w not in _ANY]
