"""The one place that decides what may leave: a whole inquiry → the same inquiry as it may leave.

Whatever leaves, in whichever format, is made of a `Cleared`; evidence and exporters take nothing else. `rules` answers
the single questions, `clearing` carries the answers through every record, this module says what is cleared again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from operator import is_not

from harvest.model import Audience, Finding, Material
from harvest.privacy.cleared import Cleared
from harvest.privacy.clearing import Clearing
from harvest.privacy.rules import Rules
from harvest.privacy.team_text import TeamText

MOST = 0.2
"""Where a larger part of the sources changed, all are cleared again."""


def clear(material: Material, audience: Audience = Audience.PUBLIC) -> Cleared:
    """The inquiry as it may leave for an audience.

    Withdrawn voices are gone with their passages, decisions and codings. The words of voices that may not be quoted
    are replaced by ``[words held back: why]`` and so is, by ``[…]``, what no passage holds in sources where somebody
    may not be quoted. Names of voices that may not be named stand as pseudonyms in words, titles, attributes and in
    what the team wrote; so does whatever was found to give people away and a review did not keep (for the team itself
    only what a review replaced). Source texts are rebuilt: every remaining offset slices back to the remaining words.
    """
    return Guard(audience).clear(material)


def team_text(material: Material) -> TeamText:
    """What clears text that the team wrote and that leaves outside of a pack (a history as a table)."""
    return Rules(material, Audience.PUBLIC).words


class Guard:
    """Clears one inquiry for one audience as often as it is asked: after a decision only what was decided since, after
    a mended text only what lies in that source.

    The result is the same as `clear` gives. One thread at a time.
    """

    def __init__(self, audience: Audience = Audience.PUBLIC):
        self.audience = audience
        self._of: Material | None = None
        self._clearing: Clearing | None = None

    def clear(self, material: Material) -> Cleared:
        """The inquiry as it may leave."""
        self._clearing = self._brought_up_to(material) or Clearing(Rules(material, self.audience))
        self._of = material
        return self._clearing.done(material)

    def _brought_up_to(self, material: Material) -> Clearing | None:
        """What was cleared before, with the sources that changed since cleared again; None where that won't do."""
        old, before = self._clearing, self._of
        if old is None or before is None or not _same_frame(before, material):
            return None
        touched = touched_sources(before, material)
        if not touched:
            return None if touched is None else old
        rules = old.rules.after(material, touched)
        return None if rules is None else old.after(rules, touched)


def _same_frame(one: Material, two: Material) -> bool:
    """Whether two readings of an inquiry differ in decisions, sources, passages and what was found in them alone;
    large parts are told by which object they are."""
    large = ("voices", "permissions", "asked", "planning")
    small = ("events", "title", "question", "codebooks", "data_tables", "suppress_below", "children")
    return all(getattr(one, f) is getattr(two, f) for f in large) and all(
        getattr(one, f) == getattr(two, f) for f in small
    )


def touched_sources(one: Material, two: Material) -> frozenset[int] | None:
    """The sources that differ between two readings of an inquiry; None where so much does that it is all read anew."""
    touched: set[int] = set()
    for what, of in (("sources", "id"), ("passages", "source_id")):
        before, now = getattr(one, what), getattr(two, what)
        if before is now:
            continue
        if len(before) != len(now):
            return None
        for a, b in compress(zip(before, now, strict=True), map(is_not, before, now)):
            if a != b:
                touched |= {getattr(a, of), getattr(b, of)}
    if one.findings is not two.findings:
        touched |= {f.source_id for f in _differing(one.findings, two.findings)}
    return None if len(touched) > MOST * len(two.sources) + 1 else frozenset(touched)


def _differing(one: Sequence[Finding], two: Sequence[Finding]) -> Iterator[Finding]:
    """What was found in one of two readings and not, or otherwise, in the other; told by their ids."""
    before = {f.id: f for f in one}
    for f in two:
        known = before.pop(f.id, None)
        if known != f:
            yield from (f,) if known is None else (known, f)
    yield from before.values()
