"""A code in words that people read in any tool, and back again where somebody edited them there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from harvest.model import Code, CounterExample, Neighbour, Polarity

_LISTS = {
    "Include": "include",
    "Exclude": "exclude",
    "Signs": "indicators",
    "Examples": "examples",
    "Not this": "counter_examples",
    "Easily confused with": "neighbours",
    "Possible measures": "measures",
}
_HEAD = re.compile(rf"^({'|'.join(_LISTS)}):$", re.M)
_POLARITY = {p.words.label: p.value for p in Polarity}
_POLARITY_LINE = re.compile(rf"^(?P<code>.+): (?P<polarity>{'|'.join(_POLARITY)})$")


def describe(code: Code) -> str:
    """The definition, then what belongs to the code and what does not, as lists under headings.

    A definition that only repeats the label is none: codes of other tools often come without one.
    """
    parts = [code.definition if code.definition != code.label else ""]
    parts += [_list(head, _items(code, name)) for head, name in _LISTS.items() if getattr(code, name)]
    if code.source:
        parts.append(f"Source: {code.source}")
    return "\n\n".join(p for p in parts if p)


def _items(code: Code, name: str) -> list[str]:
    if name == "neighbours":
        return [f"{n.code} – {n.tell}" for n in code.neighbours]
    if name == "counter_examples":
        return [f"{c.text} → {c.instead}" for c in code.counter_examples]
    return list(getattr(code, name))


def _list(head: str, items: Iterable[str]) -> str:
    return "\n".join([f"{head}:", *(f"- {item}" for item in items)])


def parse_description(code: Code, text: str) -> Code:
    """The code with the definition and the lists that stand in a description written by ``describe``."""
    pieces = _HEAD.split(text)
    if len(pieces) == 1:
        return replace(code, definition=text.strip())
    changes: dict[str, object] = {"definition": pieces[0].strip()}
    for head, body in zip(pieces[1::2], pieces[2::2], strict=True):
        body, _, source = body.partition("\n\nSource: ")
        if source:
            changes["source"] = source.strip()
        items = [line[2:].strip() for line in body.splitlines() if line.startswith("- ")]
        name = _LISTS[head]
        if name == "neighbours":
            changes[name] = tuple(Neighbour(*_two(i, " – ")) for i in items)
        elif name == "counter_examples":
            changes[name] = tuple(CounterExample(*_two(i, " → ")) for i in items)
        else:
            changes[name] = tuple(items)
    return replace(code, **changes)  # type: ignore[arg-type]


def _two(text: str, mark: str) -> tuple[str, str]:
    first, _, second = text.partition(mark)
    return first.strip(), second.strip()


def polarity_line(label: str, polarity: str) -> str:
    """How a coding says its polarity in the comment on its quotation.

    >>> polarity_line("Connect", "wished_for")
    'Connect: wished for'
    """
    return f"{label}: {polarity.replace('_', ' ')}"


def polarity_in(description: str, label: str) -> str | None:
    """The polarity that a comment names for a code, or None.

    >>> polarity_in("Connect: lacking", "Connect")
    'lacking'
    """
    for line in description.splitlines():
        found = _POLARITY_LINE.match(line.strip())
        if found and found["code"] == label:
            return _POLARITY[found["polarity"]]
    return None
