"""Quotations in notes behind which stands who said them: ``“I know every dog” – Ruben, boat builder``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.dropping import LeftOut
from harvest.readers.permission.young.children import child_described
from harvest.readers.recognise.recurring import is_signature
from harvest.readers.recognise.signatures import of_no_person, signed_by
from harvest.readers.transcripts.utterances import Utterance

QUOTED_NAMES = "names behind quotations (kept as whose words they are)"
_QUOTED_BY = re.compile(r"^([“\"][^“”\"]{3,600}[”\"])\s*(?:[–—-]{1,2}\s*|[(\[])([^()\[\]“”\"]{2,50}?)[)\]]?\.?$")
_CHILD = 16
"""Whoever is younger may not speak for themselves alone."""


def with_quoted(said: Sequence[Utterance], dropped: LeftOut) -> list[Utterance]:
    """Notes in which somebody is quoted by name, with these as that person's own words.

    >>> one, = with_quoted([Utterance("“I know every dog” – Ruben, boat builder")], LeftOut())
    >>> one.speaker, one.text
    ('Ruben', '“I know every dog”')
    """
    made = []
    for one in said:
        found = _QUOTED_BY.match(one.text) if one.speaker is None else None
        parts = [part.strip() for part in found.group(2).split(",") if part.strip()] if found else []
        of_nobody = of_no_person(parts)
        if found is not None and of_nobody is not None:
            dropped.add(QUOTED_NAMES, one.text[found.end(1) :])
            made.append(replace(one, text=found.group(1), table=of_nobody or one.table, new_turn=True))
            continue
        if found is None or not parts or not is_signature(parts):
            made.append(one)
            continue
        who = signed_by(parts)
        ages = (child_described(key, value, _CHILD) for key, value in who.attributes.items())
        child, why = next((told for told in ages if told[1]), (False, ""))
        dropped.add(QUOTED_NAMES, one.text[found.end(1) :])
        made.append(
            replace(
                one,
                text=found.group(1),
                speaker=who.name,
                role=who.role,
                table=who.table or one.table,
                affiliation=who.affiliation,
                hold=why,
                minor=child,
                new_turn=True,
            )
        )
    return made
