# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What sort of guest somebody is on a list, in a word: the ticket or place that children have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.children import NO_CHILD, Child, child_called

KIND = "kind"
"""How a column tells ages that says what sort of guest each is: *Adult*, *Junior*."""
_KIND = any_of(
    r"^(?!.*\b(?:raffle|tombola|prize|draw|lottery|parking|bus|train|tram|cloakroom|coat|drinks?)\b)(?:[\w']+ ){0,3}?(?:tickets?(?: (?:types?|names?|class|category|level))?|admissions?|rates?|tiers?|prices?|fares?|types?|categor(?:y|ies)|kinds?|here as|attending as|coming as|roles?|status|place|pass|adults?|child(?:ren)?|person|age|ages|member(?:ship)?s?|adults? (?:or|and) child(?:ren)?|child(?:ren)? or adults?|sections?|units?|squads?|troops?|packs?|teams?)\W*$"
)
_YOUNG = any_of(
    r"^(?:(?:free|half|half[- ]price|accompanied|school|1|one|1 ?x) )*(?:child\w*(?:['’]?s)?|kids?|juniors?|youths?|infants?|bab(?:y|ies)|toddlers?|teen\w*|young (?:person|people)|under[- ]?(?:\d|1[0-8])s?|u ?(?:\d|1[0-8])s?|(?:\d|1[0-5]) ?(?:-|–|to) ?1[0-7])\b(?!['’]?s?['’]? ?(?:(?:and|&|\+|with) \w*adult|minders?|care\w*|work\w*|leaders?|tutor|teacher|nurse|psych\w+|protection|services?|social (?:work\w*|services?)|(?:\w+ )?(?:officer|co-?ordinator|manager|librarian|commissioner|counsellor|therapist|advis[eo]r|advocate|practitioner)s?|(?:and|&) (?:famil\w+|communit\w+) (?:services?|work\w*|teams?)|charit(?:y|ies)|(?:work )?(?:trainer|trustee|co-?ordination)s?))"
)


_SECTION = any_of(
    r"^(?:\d+\w* |[\w']+ ){0,2}?(?:squirrels?|beavers?|cubs?|scouts?|explorers?|rainbows?|brownies?|guides|rangers?|colts|minis|elfins|pathfinders|woodchips|venturers|junior \w+|(?:boys|girls)['’]? (?:brigade|section)|cadets?)(?: (?:scouts?|guides?|section|colony|pack|troop|unit))?\b(?! ?(?:leaders?|helpers?|assistants?|volunteers?|mum|dad|parent|master|mistress|committee|\(?adult|\(leader))"
)
"""The part of a troop, a brigade or a club in which children are; who leads it says so."""
_RANGE = re.compile(
    r"[(\[,–-] ?(?:aged? |ages |for )?(?P<low>\d{1,2})(?:[½¼¾]|\.5| and a half)? ?(?:-|–|to|until|/) ?(?P<high>\d{1,2})(?:[½¼¾]|\.5| and a half)?(?: ?(?:years?|yrs?|year[- ]olds?|y))? ?[)\]]?$",
    re.I,
)
_LEADS = any_of(r"\b(?:leaders?|adults?|helpers?|parents?|staff|volunteers?|coach\w*|teachers?|assistants?|carers?)\b")


_GROWN_KIND = any_of(
    r"^(?:(?:an?|1|one|1 ?x|full|standard|general|single|over|working) )*(?:adults?|grown[- ]?ups?|seniors?|parents?|carers?|grand\w+|staff|leaders?|coach(?:es)?|helpers?|volunteers?|teachers?|guardians?|members?|conc(?:ession)?s?|oaps?|pensioners?|retired|opens?|masters|veterans?|vets?|over[- ]?[1-9]\d(?:['’]?s)?|[1-9]\d ?\+|n/?a|-|–|other|\?)\b\W*|^\W*$"
)
"""What stands for those who are no children in a column that parts young and old."""
_MOST_KINDS = 12


def tells_kinds(head: str, cells: Sequence[str]) -> bool:
    """Whether a column tells what sort of guest each is: by its heading, or because young and old are all it parts.

    >>> tells_kinds("Which are you? (junior = 8 to 15)", ["Adult", "Junior", ""]), tells_kinds("Plays for", ["U12", "Open", "U14"])
    (True, True)
    >>> tells_kinds("Where from?", ["Youth club", "Library"]), tells_kinds("Likes", ["Adult swim", "Coffee"])
    (False, False)
    """
    if asks_kind(head):
        return True
    filled = {cell.strip() for cell in cells if cell.strip()}
    if not filled or len(filled) > _MOST_KINDS:
        return False
    grown = {cell for cell in filled if not is_young(cell)}
    return bool(grown) and len(grown) < len(filled) and all(_GROWN_KIND.search(fold(cell)) for cell in grown)


def is_young(cell: str) -> bool:
    """Whether what stands in a column that parts young and old may be a child's, at any age that is asked for.

    >>> is_young("Junior"), is_young("Senior"), is_young("")
    (True, False, False)
    """
    return bool(young_kind(cell, _BELOW)[1])


_BELOW = 16


def asks_kind(head: str) -> bool:
    """Whether a heading asks what sort of guest somebody is.

    >>> asks_kind("Ticket type"), asks_kind("Adult or child?"), asks_kind("What would help children here?")
    (True, True, False)
    """
    return _KIND.search(fold(head)) is not None


def young_kind(cell: str, below: int) -> Child:
    """Whether what stands below such a heading is a child's, and why they are held.

    >>> young_kind("Child (under 12)", 16)[0], young_kind("Junior 5–11", 16)[1], young_kind("Child minder", 16)
    (True, 'may be under 16: “Junior 5–11”', (False, ''))
    >>> [young_kind(cell, 16)[1] for cell in ("Youth service", "Children's librarian", "Youth club", "Young people")]
    ['', '', 'may be under 16: “Youth club”', 'may be under 16: “Young people”']
    >>> [young_kind(cell, 16)[1] for cell in ("Cubs (8 to 10½)", "Brownies", "Scout leader", "Explorers (14-18)")]
    ['under 16: “Cubs (8 to 10½)”', 'may be under 16: “Brownies”', '', 'may be under 16: “Explorers (14-18)”']
    """
    found = child_called(cell, below)
    text = fold(cell)
    if not found[1] and not _LEADS.search(text):
        if (aged := _RANGE.search(cell.strip())) and int(aged["low"]) < below and int(aged["high"]) <= _GROWN:
            sure = int(aged["high"]) < below
            return sure, f"{'' if sure else 'may be '}under {below}: “{cell.strip()[:40]}”"
        if _SECTION.search(text):
            return False, f"may be under {below}: “{cell.strip()[:40]}”"
    if not found[1] and _YOUNG.search(fold(cell)):
        return False, f"may be under {below}: “{cell.strip()[:40]}”"
    return found if found[1] else NO_CHILD


_GROWN = 18
"""Ages of which the upper one is no more than this are those of children and young people."""
