"""What tellers said of their own words, as the guard obeys it: taken out, or in their own new wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from harvest.model import Check, CheckAnswer, Passage

TAKEN_OUT = "its teller saw these words and took them out"
OTHERWISE_NOW = "its teller changed words here that were cut otherwise since; show them to the teller again"


class Checked:
    """The answers of an inquiry, asked passage by passage.

    An answer holds for the words it was given about. Where passages were merged or split since, what was taken out
    stays out of every passage that shares words with it, and what was changed is held until it was shown again.
    """

    def __init__(self, checks: Iterable[Check]):
        self._by_passage: dict[int, Check] = {}
        self._by_source: dict[int, list[Check]] = defaultdict(list)
        for check in checks:
            self._by_passage[check.passage] = check
            if check.answer is not CheckAnswer.KEEP:
                self._by_source[check.source].append(check)

    def why_held(self, passage: Passage) -> str:
        """Why the words of a passage do not leave; empty when the teller has nothing against it."""
        if not self._by_passage:
            return ""
        own = self._by_passage.get(passage.id)
        if own is not None:
            return TAKEN_OUT if own.answer is CheckAnswer.TAKE_OUT else ""
        near = [
            c for c in self._by_source.get(passage.source_id, ()) if c.start < passage.end and passage.start < c.end
        ]
        if any(c.answer is CheckAnswer.TAKE_OUT for c in near):
            return TAKEN_OUT
        return OTHERWISE_NOW if near else ""

    def wording(self, passage: Passage) -> str:
        """The words that stand instead; empty where the passage stands as it was said."""
        own = self._by_passage.get(passage.id)
        return own.words if own is not None and own.answer is CheckAnswer.CHANGE else ""
