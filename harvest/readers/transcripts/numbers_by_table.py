"""Numbers in place of names (“P1”) that begin again at each table: at the next one it is somebody else who has them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Role
from harvest.readers.transcripts.utterances import Utterance

_NUMBERED = re.compile(
    r"(?:p|r|m|f|w|v|tn|part|participants?|persons?|people|speakers?|respondents?|residents?|members?|attendees?|guests?|"
    r"voices?|man|woman|male|female|teilnehmer(?:in)?|sprecher(?:in)?|participante|asistente|uczestni(?:k|czka)|"
    r"deelnemer|cyfranogwr)\s?(?:#|no\.?\s?)?(?:\d{1,2}|[A-H])",
    re.I,
)


def apart_by_table(said: Sequence[Utterance], warnings: list[str]) -> list[Utterance]:
    """The utterances in which such a number is a person of its own at each table, where two tables of one round use it.

    >>> talk = [Utterance("The view.", "P1", table="1"), Utterance("The brook.", "P1", table="2")]
    >>> told: list[str] = []
    >>> [one.speaker for one in apart_by_table(talk, told)]
    ['P1, table 1', 'P1, table 2']
    >>> [one.speaker for one in apart_by_table([replace(one, speaker="Ada") for one in talk], told)]
    ['Ada', 'Ada']
    """
    at: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for one in said:
        if one.speaker and one.table and one.role is not Role.FACILITATOR and _NUMBERED.fullmatch(one.speaker):
            at[one.speaker, one.round].add(one.table)
    twice = {who for (who, _), tables in at.items() if len(tables) > 1}
    if not twice:
        return list(said)
    numbered = {who for who, _ in at}
    made = [
        replace(one, speaker=f"{one.speaker}, table {one.table}") if one.speaker in numbered and one.table else one
        for one in said
    ]
    people = len({one.speaker for one in made} - {one.speaker for one in said})
    warnings.append(
        f"Numbers such as “{min(twice)}” begin again at each table: they are taken for other people there, {people} in "
        "all. If somebody kept a number while changing tables, say under Voices that these are one person."
    )
    return made
