# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the answers in the columns of a list mean: as a person said, else as the engine understands them; never looser."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.words_of_lists import PERMITTING, parts_of
from harvest.readers.consent_lists.answered import cells, plainly
from harvest.readers.consent_lists.keys.meanings import (
    QUOTE,
    UNNAMED,
    meaning_of,
)
from harvest.readers.lists_by_hand.understood import (
    HOW_FAR,
    NAMED_SO,
    PASSED,
    QUOTED,
    UNTOLD,
    Meaning,
    by_key,
    passing,
    whole,
)
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.how_far import how_far, is_blank
from harvest.readers.permission.text import fold

_MARK = re.compile(r"^(?:[✓✔☑✅/]|\[x\]|\(x\)|x|y|ok|tick(?:ed)?)$", re.I)
_CROSS = re.compile(r"^(?:[✗✘❌]|n)$", re.I)
_SHORT = 4


def says_no(cell: str) -> bool:
    """Whether an answer says no in a whole word, so that it is no code for something else.

    >>> [says_no(c) for c in ("No", "nein", "not at all", "N", "x", "No name")]
    [True, True, True, False, False, False]
    """
    said = fold(cell).strip(" .!")
    if len(said) < 2:
        return False
    never = cells.signed(cell, (), by_initials=False) == "No" or plainly.quoting(cell) == "No"
    never = never or (len(said.split()) <= _SHORT and meaning_of(cell).get(QUOTE) == "No")
    return closed.stripped(said) in closed.NO or cells.with_or_without_name(cell) == "No" or never


def is_empty(cell: str) -> bool:
    """Whether nothing was answered; a stroke may be somebody's tick.

    >>> is_empty(" - "), is_empty("/")
    (True, False)
    """
    return is_blank(cell) and cell.strip() != "/"


def may_mean(about: str, cell: str, meaning: str) -> bool:
    """Whether an answer may be given that meaning: nothing, and a no in whole words, never permit.

    >>> may_mean("quotation", "N", "named"), may_mean("quotation", "No", "named"), may_mean("naming", "no name", "yes")
    (True, False, False)
    """
    if meaning not in PERMITTING or about == "child":
        return True
    names = meaning == "named" or about == "naming"
    return not (is_empty(cell) or says_no(cell) or (names and cells.with_or_without_name(cell) == UNNAMED))


def understood(says: str, cell: str, key: Mapping[str, str] | None = None) -> Meaning | None:
    """What an answer means without anybody saying so; None where that is not plain.

    >>> understood("quotation", "no name please"), understood("sharing", "partners only"), understood("quotation", "3 b")
    ({'quotation': 'unnamed'}, {'sharing': 'partners'}, None)
    >>> understood("all", "quote yes, name no, share yes")
    {'quotation': 'unnamed', 'sharing': 'yes'}
    """
    parts = parts_of(says)
    if is_empty(cell):
        return dict.fromkeys(parts, "silent" if says == "refusal" else "blank")
    if says_no(cell):
        return dict.fromkeys(parts, "silent" if says == "refusal" else "no")
    if key and (coded := by_key(says, cell, key)) is not None:
        return coded
    if says == "all":
        return whole(cell)
    plain = "yes" if _plain(cell) == "Yes" else "no" if _plain(cell) == "No" else ""
    if says == "quotation":
        found = QUOTED.get(plainly.quoting(cells.with_or_without_name(_plain(cell))), "")
        found = found or (whole(cell) or {}).get("quotation", "")
    elif says == "naming":
        found = NAMED_SO.get(plainly.naming(_plain(cell)), "")
    elif says == "sharing":
        found = plain or PASSED.get(plainly.sharing(cell, ""), "")
        far = HOW_FAR.get(how_far(cell), "") if not found and len(cell.split()) <= 4 else ""
        found = found or passing(cell).replace("blank", "")
        found = found or (far if far != "yes" or "yes" not in fold(cell) else "")
    elif says == "refusal":
        found = {"yes": "no", "no": "silent"}.get(plain, "")
    else:
        found = plain
    return {parts[0]: found} if found and parts else None


def _plain(cell: str) -> str:
    """A mark or a closed answer as Yes or No; any other as it stands."""
    bare = cell.strip()
    if says_no(bare) or _CROSS.match(bare):
        return "No"
    return "Yes" if _MARK.match(bare) or closed.stripped(fold(bare)) in closed.YES else bare


def meaning(
    says: str, cell: str, told: Mapping[str, Meaning], key: Mapping[str, str] | None = None
) -> tuple[Meaning, bool]:
    """What an answer means, and whether that is known; an answer that nobody told holds where others were told.

    >>> meaning("quotation", "A", {"A": {"quotation": "named"}}), meaning("quotation", "", {"": {"quotation": "named"}})
    (({'quotation': 'named'}, True), ({'quotation': 'blank'}, True))
    >>> meaning("quotation", "yes", {"A": {"quotation": "named"}})
    ({'quotation': 'ask'}, False)
    """
    parts = parts_of(says)
    mine = told.get(cell.strip()) or next((m for a, m in told.items() if fold(a).strip() == fold(cell).strip()), None)
    if mine is not None:
        stands = "blank" if is_empty(cell) else "no"
        return {
            about: value if may_mean(about, cell, value) else "unnamed" if may_mean(about, cell, "unnamed") else stands
            for about, value in mine.items()
        }, True
    read = understood(says, cell, key)
    if read is not None and (not told or not set(read.values()) & PERMITTING):
        return read, True
    return dict.fromkeys(parts, "blank" if says == "child" else UNTOLD), False


def together(several: Sequence[str]) -> str:
    """Several answers of one person about one thing as one: the strictest; ``contradiction`` where they exclude each other.

    >>> together(["yes", "named"]), together(["named", "no"]), together(["silent", "unnamed"]), together(["blank", "yes"])
    ('named', 'contradiction', 'unnamed', 'blank')
    """
    said = [one for one in several if one != "silent"]
    kinds = {*said}
    if not said:
        return "blank"
    if "no" in kinds and kinds & PERMITTING or kinds >= {"named", "unnamed"}:
        return "contradiction"
    for one in ("no", "ask", "blank", "partners", "unnamed", "named"):
        if one in kinds:
            return one
    return "yes"
