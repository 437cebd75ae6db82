# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Rows in which a parent answers for a child and for themselves, taken apart: one list of children, one of parents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.columns.asked_names import holds_names

Table = tuple[list[str], list[list[str]]]
CHILD_NAME = "Child's name"
_CHILD = any_of(
    r"\b(?:child|children|kid|kids|son|daughter|young person|young people|pupil|baby)\b|\bplentyn\b|\bblentyn\b|\bphlentyn\b|\bplant\b|"
    r"\bdzieck[aouie]*\b|\bdzieci\b|\bkind(?:es|er|s)?\b|\benfants?\b|\bhij[oa]s?\b|\bfilh[oa]s?\b|\bnin[oa]s?\b|\bcopil\w*|\bfigli[oae]?\b|بچ|طفل|孩子"
)
_NAMED = any_of(
    r"\bnames?\b|\benw\b|\bimie\b|\bnazwisko\b|\bnoms?\b|\bprenoms?\b|\bnombre\b|\bnome\b|\bnume\b|\bcalled\b|نام|اسم|姓名|名字"
)
_OWN = any_of(
    r"\b(?:your|my) (?:own )?(?:words?|stor(?:y|ies)|comments?|contributions?|answers?)\b|\byour ?self\b|\bmy ?self\b|\bas well as (?:you|me)\b|"
    r"\beich geiriau (?:chi|eich hun)\b|\bpani?(?:a|ska)? slow\w*|\bihre (?:eigenen )?worte\b|\bvos (?:propres )?(?:paroles|mots)\b|\bsus (?:propias )?palabras\b|\bas suas palavras\b"
)
_AGE = any_of(r"\b(?:old|age|aged|born|birth|years?|class|oed|wiek|alter|edad|idade|varsta|annee|klas\w*)\b")
_OF_THE_CHILD = any_of(r"^(?:he|she|they|(?:my|our) (?:\w+ )?(?:son|daughter|child|kids?|boy|girl|baby))\b")
_NOT_THERE = any_of(
    r"^(?:n/?a|not applicable|does ?n.?t apply|nie dotyczy|entfallt|sans objet|no aplica|nao se aplica)\b|"
    r"\b(?:i|we) (?:was|were|did|could|have|had)(?: ?n.?t| not)\b.{0,20}\b(?:there|join\w*|come|attend\w*|take part|present|been|make it)\b|\bnot (?:there|present)\b"
)


def parents_and_children(header: Sequence[str], records: Sequence[Sequence[str]]) -> tuple[Table, Table] | None:
    """The table of children and that of the parents who answered, each with what was asked of them alone.

    Questions that name neither (whether words may be shared) are asked of both. None where no child is named beside
    somebody else, or nothing is asked about children.

    >>> head = ["Your name", "Your child's name", "May we use your child's words?", "May we use your words?", "Photos?"]
    >>> both = parents_and_children(head, [["Ada Obi", "Bo Obi", "No", "Yes", "No"]])
    >>> both[0]
    (["Child's name", "May we use your child's words?", 'Photos?'], [['Bo Obi', 'No', 'No']])
    >>> both[1]
    (['Your name', 'May we use your words?', 'Photos?'], [['Ada Obi', 'Yes', 'No']])
    """
    if not any(_CHILD.search(fold(head)) for head in header):
        return None
    columns = columns_of(header, records)
    child = [c for c in columns if _names_a_child(c)]
    others = (
        c for c in columns if c not in child and not _CHILD.search(fold(c.header))
    )  # “Child's surname” is the child's
    parent = [c for c in others if c.what == NAME or _is_a_bare_name(c)]
    asked = [c for c in columns if c.what == PERMITS]
    of_child = [c for c in asked if _CHILD.search(fold(c.header))]
    if len(child) != 1 or not parent or not of_child:
        return None
    of_parent = [c for c in asked if c not in of_child and _OWN.search(fold(c.header))]
    both = [c for c in asked if c not in of_child and c not in of_parent]
    if any("quotation" in c.purposes for c in both):
        of_child += both  # nobody says whose words these are, and the form is about the child
        both = []
    remarks = [c for c in columns if c.what == REMARK]
    ages = [c for c in columns if is_age_of_child(c)]
    own = [c for c in columns if c.what == ABOUT and not _CHILD.search(fold(c.header))]
    rows = padded(header, records)
    children = _cut([*child, *ages, *of_child, *both, *remarks], rows)
    asked_age = {c.header for c in ages if c.what == OTHER}
    children[0][:] = [CHILD_NAME, *("Age" if head in asked_age else head for head in children[0][1:])]
    kept = [row for row in children[1] if _is_name(row[0])]
    there = [row for row in rows if not any(_NOT_THERE.search(fold(row[c.index])) for c in of_parent)]
    told = [
        _without_the_childs(row, remarks, child[0]) for row in there if any(row[c.index].strip() for c in of_parent)
    ]
    parents = _cut([*parent, *own, *of_parent, *both, *remarks], told if of_parent else [])
    if parent[0].what == OTHER:
        parents[0][0] = "Name"
    return (children[0], kept), parents


def with_parents_alone(header: Sequence[str], records: Sequence[Sequence[str]]) -> Table | None:
    """The table of parents who answer for themselves, without what tells of a child whom nothing names; None for any other.

    >>> with_parents_alone(["Parent", "Child's class", "Quote us?"], [["Ada Obi", "2B", "yes"], ["Bo Lind", "4R", "no"]])
    (['Name', 'Quote us?'], [['Ada Obi', 'yes'], ['Bo Lind', 'no']])
    >>> with_parents_alone(["Your name", "Your child's year", "Quote you?"], [["Ada Obi", "Year 2", "y"], ["Bo Lind", "", ""]])
    (['Name', 'Quote you?'], [['Ada Obi', 'y'], ['Bo Lind', '']])
    >>> with_parents_alone(["Parent's name", "Which class is your child in?", "Quote you?"], [["Ada", "Year 2", "y"]])
    (['Name', 'Quote you?'], [['Ada', 'y']])
    >>> with_parents_alone(["Parent", "Child's class", "Quote your child?"], [["Ada Obi", "2B", "yes"], ["Bo Lind", "4R", "no"]])
    """
    told = {n for n, head in enumerate(header) if _OF_IT.search(fold(head))}
    own = any(_OF_THEIRS.search(fold(header[n])) for n in told)
    parents = [
        n
        for n, head in enumerate(header)
        if _PARENTS.fullmatch(fold(head)) or _PARENTS_NAME.match(fold(head)) or (own and _OWN_NAME.match(fold(head)))
    ]
    rows = padded(header, records)
    kinds = columns_of(header, rows)
    others = any(
        _CHILD.search(fold(c.header)) or (_NAMED.search(fold(c.header)) and c.what != PERMITS)
        for c in kinds
        if c.index not in told and c.index not in parents
    )
    if not told or len(parents) != 1 or others or not holds_names([row[parents[0]] for row in rows if row[parents[0]]]):
        return None
    kept = [n for n in range(len(header)) if n not in told]
    return ["Name" if n in parents else header[n] for n in kept], [[row[n] for n in kept] for row in rows]


_OF_IT = any_of(
    r"\b(?:child(?:ren)?|kid|son|daughter|pupil)(?:['’]?s['’]?)? (?:class|year(?: group)?|school|form|teacher|age|group|room|nursery|key ?worker)\b",
    r"\b(?:class|year(?: group)?|school|form|room|nursery|group|age)\b (?:(?:is|are|do|does|of|has|have) )?(?:(?:your|their|the|youngest|eldest|oldest|first) )+(?:child(?:ren)?|kids?|son|daughter|pupil|little one)\b",
    r"^\W*(?:relation(?:ship)? to (?:the |your )?(?:child|pupil|kid)|(?:class|year|school) (?:your |the |their )?(?:child|kid)(?:ren)? (?:is|are|goes|go) (?:in|at|to))\b",
)
_PARENTS = re.compile(
    r"\W*(?:parents?|mums?|dads?|carers?|guardians?)(?: ?(?:/|or|and|&) ?(?:parents?|carers?|guardians?))*\W*"
)

_OF_THEIRS = re.compile(r"\b(?:your|my) (?:\w+ )?(?:child|children|kid|son|daughter)(?:ren)?(?:['’]?s['’]?)?\b")
"""What speaks to the parent, so that the name asked for beside it is the parent's."""
_OWN_NAME = re.compile(r"\W*(?:your|my) (?:full |own )?names?\b[^?]*$")
_PARENTS_NAME = re.compile(
    r"\W*(?:(?:parents?|mothers?|fathers?|mums?|dads?|carers?|guardians?)(?:['’]?s['’]?)?(?: ?(?:/|or|and|&) ?)?)+ "
    r"(?:full )?names?\W*$|\W*(?:full )?names? of (?:the )?(?:parent|mother|father|carer|guardian)\b[^?]*$"
)


def is_age_of_child(column: ListColumn) -> bool:
    """Whether a column says how old the child is, which may be said in a sentence."""
    text = fold(column.header)
    return column.what in (ABOUT, OTHER, ADULT) and bool(_CHILD.search(text) and _AGE.search(text))


def _is_a_bare_name(column: ListColumn) -> bool:
    return column.what == OTHER and _NAMED.search(fold(column.header)) is not None and len(column.header.split()) <= 3


def _names_a_child(column: ListColumn) -> bool:
    text = fold(column.header)
    if column.what == PERMITS and re.search(r"\b(?:use|print|show|give|with|without)\b", text):
        return False
    return _CHILD.search(text) is not None and _NAMED.search(text) is not None


def _cut(columns: Sequence[ListColumn], rows: Sequence[Sequence[str]]) -> Table:
    """The table of some columns, in the order that they stand in."""
    first, *rest = columns
    order = [first, *sorted(rest, key=lambda c: c.index)]
    return [c.header for c in order], [[row[c.index].strip() for c in order] for row in rows]


def _is_name(cell: str) -> bool:
    """Whether a child is called something there: "-" and "(looked after, can't name)" call nobody."""
    return re.match(r"\s*[^\W\d_]{2,}", cell) is not None and len(cell.split()) <= 5


def _without_the_childs(row: Sequence[str], remarks: Sequence[ListColumn], child: ListColumn) -> list[str]:
    """A parent's row without remarks that begin with the child: "He says he is old enough but I say no"."""
    made = list(row)
    first = fold(row[child.index]).split()[:1]
    for column in remarks:
        said = fold(row[column.index]).strip()
        if _OF_THE_CHILD.search(said) or (first and said.split()[:1] == first and _is_name(row[child.index])):
            made[column.index] = ""
    return made
