"""How the acts of a names review read, for what is replaced, for words to be looked at, for wishes."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Verdict


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """``meaning`` says what happens when nobody looks; ``states`` how a row stands."""

    replace: str
    keep: str
    meaning: str
    states: dict[Verdict, str]


BY_ACTS = {
    "replaced": ReviewWords(
        "Replace",
        "Keep",
        "Unless somebody keeps them, they are replaced in every export but the team’s own.",
        {Verdict.OPEN: "not looked at", Verdict.REPLACED: "replaced", Verdict.KEPT: "kept"},
    ),
    "held": ReviewWords(
        "Hold them",
        "Let the words leave",
        "Somebody asked for this not to be passed on: the whole passage stays here until you let it leave.",
        {Verdict.OPEN: "not looked at", Verdict.REPLACED: "held", Verdict.KEPT: "may leave"},
    ),
    "look": ReviewWords(
        "Replace",
        "Keep",
        "For a look: these words are what a sentence means, so they stay unless you replace them with […].",
        {Verdict.OPEN: "not looked at", Verdict.REPLACED: "replaced", Verdict.KEPT: "kept"},
    ),
}
