# ruff: noqa: E501 – patterns are easier to check on one line
"""What the cells of a row tell of somebody beside leave: how old they may be, and whether somebody else answered for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import column_of as list_column
from harvest.readers.consent_lists.nouns import NAME as CALLED
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.in_tables.noted_below import OWN_NUMBER
from harvest.readers.lists_by_name.in_tables.row_heard import AGE
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.how_long import tells_how_long, without_spans
from harvest.readers.permission.text import fold
from harvest.readers.recognise.columns.asked_names import asks_by_what_name

PARENT = re.compile(
    r"\b(?:parents?|carers?|guardians?|mum|dad|adults?|sign(?:s|ed|ing|ature)?|podpisa\w*|unterschr\w*|llofnod\w*|rhiant|rodzic\w*|phone|tel)\b"
)
"""Heads that may name who answers for a child."""
_NOBODY = re.compile(
    r"\W*(?:(?:n/?a|none|nil|not applicable|not needed|adult)(?:\W*(?:(?:over|aged?) )?(?:1[6-9]|[2-9]\d)(?:\+| or over)?)?)?\W*",
    re.I,
)
"""No parent: whoever it stands at answers for themselves."""
_IN_NEED = re.compile(r"\bemergency\b|\bnext of kin\b")
"""Who is rung where something happens, and answers for nobody."""
_NUMBERS = re.compile(r"\b(?:badge|id|ref\w*|no|nr|number|code|ticket|seat|entry|key)\b")
_ROLE = re.compile(r"\b(?:role|position|job|occupation)\b")
_COMPANY = re.compile(
    r"(?!.*\b(?:parent|guardian|adult|sign\w*|answer\w*|agree\w*)).*\b(?:with (?:them|him|her|you)|came with)\b"
)
"""Who came along, and answers for nobody; whoever comes with a parent may be a child."""
_WHO = 2
"""In so many words at most stands who came; more may tell that they answered."""
_OF_A_CHILD = re.compile(r"\b(?:mum|mam|dad|mother|father|parents?|guardian)\b")


def told_of(head: str, cell: str, *, bare: bool = False) -> str:
    """A cell behind its head, or ``bare``; "" for what tells nothing of whoever a row is about: a number, who came along, nobody.

    >>> told_of("Notes", "mum signed"), told_of("", "Ada Obi"), told_of("Carer with them", "wife"), told_of("Parent form?", "n/a 16+")
    ('Notes: mum signed', '–: Ada Obi', '', '')
    >>> told_of("Came with", "mum"), told_of("Parent with them", "yes")
    ('Came with: mum', 'Parent with them: yes')
    >>> told_of("Archive (10 years)", "Yes"), told_of("Lived here", "10 years"), told_of("Notes", "10 years")
    ('Archive: Yes', '', 'Notes: 10 years')
    """
    head = without_spans(head)
    said = fold(head)
    tells_nothing = (
        not cell.strip(" –—-.")
        or _IN_NEED.search(said)
        or (_COMPANY.match(said) and len(cell.split()) <= _WHO and not _OF_A_CHILD.search(fold(cell)))
        or (_NUMBERS.search(said) and OWN_NUMBER.fullmatch(cell))
        or (cell.isdigit() and not AGE.match(said))
        or tells_how_long(head, cell)
        or (_ROLE.search(said) and not re.search(r"\d", cell))
        or (PARENT.search(said) and _NOBODY.fullmatch(cell))
    )
    return "" if tells_nothing else f"{'–' if bare else head or '–'}: {cell}"


def says_which(head: str, cells: Sequence[str]) -> bool:
    """Whether a column says which of the kinds in its head somebody is: ``Player/parent`` over ``Player`` and ``Coach``.

    >>> says_which("Player/parent", ["Player", "Coach"]), says_which("Parent/carer", ["Ada Obi", "Bo"])
    (True, False)
    """
    kinds = {fold(part).strip() for part in re.split(r"\s*/\s*|\s+or\s+", head)}
    return len(kinds) > 1 and all(len(kind.split()) == 1 for kind in kinds) and bool(kinds & {*map(fold, cells)})


_SHORT_HEAD = 3


def asks_who(row: Sequence[str], page: Page) -> bool:
    """Whether a row is one of heads, one of which asks for the name; another may hold somebody's initials."""
    heads = [c for n, c in enumerate(row) if c and (list_column(n, c, ()).what == CALLED or asks_by_what_name(c))]
    longer = [cell for cell in row if len(cell) > _SHORT_HEAD]  # “ID” may be somebody's initials
    return bool(heads) and not any((spans := page.known.spans(cell)) and only_names(cell, spans)[0] for cell in longer)
