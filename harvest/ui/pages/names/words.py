"""How the acts of a names review read, for what is replaced, for words to be looked at, for wishes."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Verdict


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """``meaning`` says what happens when nobody looks, ``states`` how a row stands.

    ``keep_key`` is the key that does ``keep`` to the first row.
    """

    replace: str
    keep: str
    meaning: str
    states: dict[Verdict, str]
    keep_key: str = "2"


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
        # elsewhere 2 keeps; whoever means to keep something back must not let it go by it
        keep_key="L",
    ),
    "look": ReviewWords(
        "Replace",
        "Keep",
        "For a look: these words are what a sentence means, so they stay unless you replace them with […].",
        {Verdict.OPEN: "not looked at", Verdict.REPLACED: "replaced", Verdict.KEPT: "kept"},
    ),
}


@dataclass(frozen=True, slots=True)
class Rest:
    """What happens to what nobody looked at.

    ``one`` and ``many`` are what is counted, ``stays`` says it of several, ``verdict`` is the act that lets it so.
    """

    label: str
    one: str
    many: str
    stays: str
    verdict: Verdict

    def done(self, n: int) -> str:
        """What the act says that settles the ``n`` that are left.

        >>> RESTS["replaced"].done(3)
        'the 3 names left stay replaced'
        """
        if n == 1:
            return f"the one {self.one} left {self.stays.replace('stay', 'stays').replace('they are', 'it is')}"
        return f"the {n:,} {self.many} left {self.stays}"


RESTS = {
    "look": Rest("Leaves as it is: for a look", "word", "words", "may leave as they are", Verdict.KEPT),
    "held": Rest("Held back", "wish", "wishes", "stay held", Verdict.REPLACED),
    "replaced": Rest("Replaced", "name", "names", "stay replaced", Verdict.REPLACED),
}
"""In the order of risk: what would leave comes first."""
