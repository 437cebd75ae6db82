# ruff: noqa: E501 – patterns are easier to check on one line
"""What is printed on every slip: it asks, and says nothing of whoever has the slip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from harvest.readers.lists_by_name.heard.asking import column_of, plain_of
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, YES, Heard
from harvest.readers.permission.text import fold

_LEAST, _EDGES = 3, " :?.…_-–—*"
"""So often at least stands what is printed."""


def label_and_answer(line: str, printed: frozenset[str] = frozenset()) -> tuple[str, str]:
    """What a line asks, and the mark or plain word behind it; "" where none is.

    >>> label_and_answer("OK to quote  1"), label_and_answer("With your name? YES"), label_and_answer("Share it:")
    (('ok to quote', 'Yes'), ('with your name', 'Yes'), ('share it', ''))
    >>> label_and_answer("quoting: not permitted")
    ('quoting', 'No')
    """
    if (whole := fold(line).strip(_EDGES)) in printed:
        return whole, ""  # “Quoting allowed”
    for m in (m for cut in (3, 2, 1) if (m := _cut(line, cut))):  # “not allowed” is no “allowed”
        answer = {"1": YES, "0": NO}.get(m[1], plain_of(m[1]))
        if answer:
            return fold(m[0]).strip(_EDGES), answer
    return whole, ""


def _cut(line: str, words: int) -> tuple[str, str] | None:
    parts = line.split()
    return (" ".join(parts[:-words]), " ".join(parts[-words:])) if len(parts) > words else None


_ANSWER = re.compile(
    r"^\W*(?:(?:(?:their|your|his|her|my) )?(?:answer|reply|response)|ans|a|ateb|antwort|réponse|respuesta|resposta|odpowiedź)\s*[:=]\s*",
    re.I,
)
"""What is printed before an answer and asks nothing."""


def with_answers_joined(lines: Iterable[str]) -> list[str]:
    """The lines, with the signs of a chat as they were shown; what stands behind ``Answer:`` below a question stands behind it.

    >>> with_answers_joined(["May we quote you?", "Answer: of course", "With your name?", "Answer: ......"])
    ['May we quote you? of course', 'With your name? ......']
    """
    found: list[str] = []
    for line in map(with_pictures, lines):
        below = _ANSWER.match(line) if found and found[-1].rstrip().endswith("?") else None
        if below:
            found[-1] = f"{found[-1].rstrip()} {line[below.end() :].strip()}"
        else:
            found.append(line)
    return found


_NAME_BESIDE = re.compile(
    r"^(?:(?!\bquot)[^,;]){0,40}\bnames? (?:\w+ )?(?:with|beside|next to|alongside|under|by|on|to|against) (?:(?:the|your|his|her|their|that|my|any) )?(?:quot\w+|words?|comments?|what \w+ said)\b"
)
"""What asks for the name beside words of which something else asks."""


def printed_in(lines: Iterable[str]) -> frozenset[str]:
    """The questions that stand on many lines, with nothing or a bare answer behind them."""
    found = Counter(label_and_answer(line)[0] for line in lines)
    return frozenset(label for label, times in found.items() if times >= _LEAST and topics(label))


def answer_to(label: str, answer: str) -> Heard:
    """What a bare answer beside a printed question says.

    >>> answer_to("ok to quote", "No").answers, answer_to("keep my name off", "Yes").answers
    ({'quote': 'No'}, {'name': 'No'})
    >>> answer_to("may we give your name with the quote", "No").answers, answer_to("quote me with my name", "No").answers
    ({'name': 'No'}, {'quote': '?'})
    """
    asked = column_of(label)
    about = asked.about or QUOTE
    if answer == YES:
        return Heard(dict(asked.ticked.answers or {about: YES}), list(asked.ticked.unclear))
    if answer == NO and asked.ticked.answers == {NAME: YES, QUOTE: YES} and _NAME_BESIDE.search(fold(label)):
        return Heard({NAME: NO})  # whether the words may stand there is asked by itself
    return Heard({about: OPEN if asked.is_box or answer == OPEN or NO in asked.ticked.answers.values() else NO})


_CALLED = re.compile(
    r":(?P<what>white_check_mark|heavy_check_mark|ballot_box_with_check|\+1|thumbsup|x|negative_squared_cross_mark|-1|thumbsdown|no_entry(?:_sign)?):"
)
"""What chats call their signs when they are copied out of them."""
_YES_SIGNS = ("white_check_mark", "heavy_check_mark", "ballot_box_with_check", "+1", "thumbsup")


def with_pictures(line: str) -> str:
    """A line with the signs of a chat as they were shown.

    >>> with_pictures(":white_check_mark: Ada Obi :x:")
    '✔ Ada Obi ✘'
    """
    return _CALLED.sub(lambda m: "✔" if m["what"] in _YES_SIGNS else "✘", line)
