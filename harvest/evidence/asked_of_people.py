"""Conditions on what is recorded of people: a characteristic under whatever name, an age, as whom they came, where they
sat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from harvest.errors import ExportError
from harvest.evidence.age import IN_YEARS, AgeRange
from harvest.evidence.characteristics import demographic
from harvest.model import Audience, Passage, is_capacity
from harvest.privacy import Cleared

Test = Callable[[Passage], bool | None]
"""Whether a passage fulfils a condition; None where it cannot be known."""
Answer = Callable[[Passage], str | None]
"""What is recorded for a passage; None where nothing is."""

_ENDS = (
    r"(?=\W*$|\s*[^\w\s'’-]|\s+[^\w\s]|\s+\d|"
    r"\s+(?:for|of|at|in|on|with|from|to|and|or|who|but|here|now|by|since|until|as|members?)\b)"
)
"""Behind the word that says what somebody is: others before it only say of what kind."""


class AskedOfPeople:
    """``recorded`` is what is recorded of each voice by id; the team alone may ask who is of which group."""

    def __init__(self, cleared: Cleared, recorded: Mapping[int, Mapping[str, str]]):
        self._cleared = cleared
        self._recorded = recorded
        self.team = cleared.audience is Audience.TEAM

    def answer(self, key: str, keys: Callable[[Iterable[str]], Sequence[str]]) -> Answer:
        """What is recorded of who speaks by this name, or one that means the same.

        ExportError where nothing can be asked by it, with what can (``keys``), or where the team alone may ask.
        """
        every = {name for own in self._recorded.values() for name, value in own.items() if value.strip()}
        means = demographic(key)
        names = [name for name in every if name.casefold() == key] or [
            name for name in every if means and demographic(name) == means
        ]
        if not names and not means:
            raise ExportError(f"Nothing can be asked by {key!r}; ask by one of: {', '.join(keys(every))}.")
        if names and not self.team:
            raise ExportError(
                f"Only the team is told who is of which {key}: everybody in a pack narrowed by it would be given away, "
                f"so ask for the team, or leave {key} out and read the table by {key} if there is one."
            )
        return self._told(names)

    def of_an_age(self, values: Sequence[str]) -> Test:
        """Whether somebody is within one of these ages; not known where their band lies only partly within."""
        wanted = [age for value in values if (age := AgeRange.parse(value)) is not None]
        every = {name for own in self._recorded.values() for name in own}
        answers = [self._told([IN_YEARS]), self._told([name for name in every if demographic(name) == "age"])]

        def test(p: Passage) -> bool | None:
            said = [age for answer in answers if (found := answer(p)) and (age := AgeRange.parse(found)) is not None]
            if any(age.within(asked) for age in said for asked in wanted):
                return True
            return False if said and not any(said[0].overlaps(asked) for asked in wanted) else None

        return test

    def as_they_said(self, value: str) -> dict[int, bool | None]:
        """By voice whether they came as that, in their own words, None where it cannot be told: a volunteer driver may
        be a volunteer, a patient experience lead is no patient. Empty where nobody did, or not for the team."""
        word = rf"\b{re.escape(' '.join(value.split()).rstrip('s'))}s?\b"
        whole, somewhere = re.compile(word + _ENDS, re.IGNORECASE), re.compile(word, re.IGNORECASE)
        said = {
            voice: any(map(whole.search, answers)) or (None if any(map(somewhere.search, answers)) else False)
            for voice, own in self._recorded.items()
            if (answers := [told for key, told in own.items() if is_capacity(key) and told.strip()])
        }
        return said if self.team and not all(v is False for v in said.values()) else {}

    def seats(self) -> dict[int, str]:
        """By voice the table where a list of who came has them: who wrote at home sat somewhere all the same."""
        if not self.team:
            return {}
        return {v: own["Table"] for v, own in self._recorded.items() if own.get("Table", "").strip()}

    def _told(self, names: Iterable[str]) -> Answer:
        names = sorted(names)

        def answer(p: Passage) -> str | None:
            own = self._cleared.recorded(p.event or None).get(p.voice_id, {})
            return next((own[name].strip() for name in names if own.get(name, "").strip()), None)

        return answer


def came_as(said: Mapping[int, bool | None]) -> Test:
    """Whether who speaks came as that; not known of who did not say as whom."""
    return lambda p: said.get(p.voice_id)


def of_an_age_among(value: str, there: Iterable[str]) -> bool:
    """Whether this asks for an age that somebody may have.

    >>> of_an_age_among("65+", ["16-24", "70-74"]), of_an_age_among("12-15", ["16-24"])
    (True, False)
    """
    asked = AgeRange.parse(value)
    return asked is not None and any((age := AgeRange.parse(t)) is not None and age.overlaps(asked) for t in there)
