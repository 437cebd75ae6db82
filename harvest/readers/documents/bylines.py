"""Lines that say something about a text and are none of it: who told it, who typed the sheets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from harvest.model import Role
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.beside_name import COLUMNS, kind_of_part
from harvest.readers.recognise.role_words import role_of_words
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

_BY = re.compile(
    r"^\W*(?:(?:as )?(?:told|written|shared|spoken|recalled|remembered|contributed|a story|story)\s+(?:to .{2,40} )?)?"
    r"by\s*:?\s+"
    r"([^,!?:]{2,50}?)(?:,\s*([^,:!?]{1,24}?))?\W*$",
    re.I,
)
_NAME_AND_AGE = re.compile(r"^\W*[–—-]?\s*([^,.!?:\d]{2,50}?),\s*([^,:!?]{1,24}?)\W*$")
NAMES = "names under headings (kept as tellers)"
BESIDE = "lines before or after the lists (of whoever typed them)"
HELPERS = "names of hosts and note-takers"
_ITEMS = 5


def names_a_helper(text: str) -> bool:
    """Whether a line only says who hosted or took notes.

    >>> names_a_helper("Scribe: Wanda"), names_a_helper("Host: what do you love?")
    (True, False)
    """
    label, _, name = text.partition(":")
    return (
        role_of_words(label.strip(" *")) is Role.FACILITATOR
        and 0 < len(name.split()) <= 4
        and looks_like_name(name.strip(" *."))
    )


class _Item(Protocol):
    utterances: list[Utterance]


def byline(said: list[Utterance], dropped: LeftOut) -> tuple[str, dict[str, str]]:
    """The teller, and an age or school year beside the name, in the first line below a heading, which is taken out.

    >>> said = [Utterance("told by Lewis, 15"), Utterance("They said we'd wreck it.")]
    >>> byline(said, LeftOut()), len(said)
    (('Lewis', {'Age': '15'}), 1)
    """
    if len(said) < 2:
        return "", {}
    text = said[0].text.strip()
    found = _BY.match(text) or _NAME_AND_AGE.match(text)
    if found is None or len(text.split()) > 8 or not looks_like_name(found.group(1)):
        return "", {}
    kind = kind_of_part(found.group(2) or "")
    if found.group(2) and not kind:
        return "", {}
    dropped.add(NAMES, text)
    del said[0]
    return found.group(1).strip(), {COLUMNS[kind]: found.group(2)} if kind else {}


def beside_lists(items: Sequence[_Item], dropped: LeftOut) -> list[str]:
    """Takes out paragraphs before the first and after the last item of typed lists, and says which."""
    gone: list[str] = []
    for item in items:
        said = item.utterances
        listed = sum(one.new_turn for one in said)
        if listed < _ITEMS or len(said) - listed > 2:
            continue
        for at in (0, -1):
            if (
                said
                and not said[at].new_turn
                and said[at].question is None
                or (said and at == -1 and not said[at].new_turn)
            ):
                dropped.add(BESIDE, said[at].text)
                gone.append(said.pop(at).text)
    if not gone:
        return []
    return [f"Left out beside the lists, as words of whoever typed them: “{' / '.join(gone)[:160]}”."]
