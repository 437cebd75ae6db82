"""What was heard of somebody: answers by what they are about, the stricter of two, and what is not understood."""

from __future__ import annotations

from dataclasses import dataclass, field

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

QUOTE, NAME, SHARE = "quote", "name", "share"
YES, NO, OPEN = "Yes", "No", "?"
NOTHING = "nothing"
"""What a question is about that asks no leave; the answer to it is heard only where it speaks of leave itself."""
_ORDER = (NO, OPEN, YES)


@dataclass(slots=True)
class Heard:
    """Answers by what they are about, and the clauses that may matter and are not understood."""

    answers: dict[str, str] = field(default_factory=dict)
    unclear: list[str] = field(default_factory=list)

    def put(self, about: str, answer: str) -> None:
        """An answer; the stricter of two holds."""
        if answer:
            self.answers[about] = stricter(self.answers.get(about, ""), answer)

    def take(self, other: Heard) -> None:
        """What another says as well."""
        for about, answer in other.answers.items():
            self.put(about, answer)
        self.unclear += other.unclear

    def __bool__(self) -> bool:
        return bool(self.answers or self.unclear)


def less_of(said: Heard) -> Heard:
    """What forbids or leaves open of all that was heard."""
    return Heard({about: answer for about, answer in said.answers.items() if answer != YES}, [*said.unclear])


def refused_of(said: Heard) -> Heard:
    """What forbids of all that was heard."""
    return Heard({about: NO for about, answer in said.answers.items() if answer == NO})


def stricter(one: str, other: str) -> str:
    """The stricter of two answers; any is stricter than none.

    >>> stricter("Yes", "No"), stricter("", "Yes"), stricter("?", "Yes")
    ('No', 'Yes', '?')
    """
    if not one or not other:
        return one or other
    return min(one, other, key=_ORDER.index)


def plainly(text: str) -> str | None:
    """A whole answer of a closed question; None for anything else."""
    bare = closed.stripped(fold(text))
    return YES if bare in closed.YES else NO if bare in closed.NO else None
