# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A note above a table that all in it signed for their words to be printed, but for who has a remark: the exceptions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.answered.ask_first import asks_first
from harvest.readers.permission.answered.kept_in import stays_inside
from harvest.readers.permission.answered.no_name_alone import only_no_name
from harvest.readers.permission.asks.acts import asks_plainly
from harvest.readers.permission.asks.deeds import purposes_asked
from harvest.readers.permission.cells import Style
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.taken_back import taken_back

SIGNED_BY_ALL = "signed by all"
"""The frame of the column that holds the exceptions."""
CELL_NOTES = "Notes on cells"
"""What the column is called that holds the comments on cells of a workbook."""
_ALL = any_of(
    r"\b(?:everyone|everybody|all (?:of (?:them|these|those|the)|the|our|these|those|\w+ers|\w+s|people|have|signed|agreed|consented|gave)|each(?: (?:one|of|person|teller|speaker|\w+er|member|tenant|resident|singer|name))?|every (?:person|teller|speaker|one)|(?:they|we|you) (?:have |had )?all|both)\b"
)
_DID = any_of(
    r"\b(?:signed|agreed|consented|has agreed|have agreed|(?:gave|given|has given|have given|having given) (?:us )?(?:their |written |full |verbal |signed )*(?:permission|consent|leave)|said yes|ticked yes|ticked (?:the )?box)\b"
)
_BUT = any_of(
    r"\b(?:unless|except(?:ions?|ing)?|apart from|other than|anything (?:else|different)|changes? (?:are|is)|only if different|differences?)\b"
)
_NOT_SAID = any_of(
    r"\bassum\w*|\btold\b|\bobject\w*|\bopt(?:ed)?[- ]out\b|\bnotice\b|\bposter\b|\btake it\b|\btaken as\b|\bpresum\w*|\bimpli\w*|\bshould have\b|\bwill (?:all )?(?:sign|agree)|\bare to sign\b|\bmost\b|\bnearly\b|\balmost\b|\bnot (?:all|every\w*)\b|\bif they\b|\bhave(?:n't| not) (?:all )?signed\b|\bto be signed\b|\bi think\b|\bas far as\b|\bprobably\b|\bhopefully\b"
)
_PLACE = any_of(
    r"\b(?:words?|stor(?:y|ies)|quotes?|it|they|these|this|what they said)\b.{0,30}\b(?:can|may|to|will|being|be)\b.{0,25}\b(?:go|appear|used?|printed|quoted|published|shown|shared|put)\b|\bto be(?:ing)? (?:quoted|printed|published|named)\b|\bcan quote\b|\b(?:release|consent|permission) (?:slip|form|sheet)s?\b.{0,40}\b(?:booklet|web ?site|leaflet|newsletter|boards?|exhibition|online|report|display|posters?|book|programme)\b"
)
_PUBLIC = any_of(
    r"\b(?:booklet|book|web ?site|leaflets?|newsletter|boards?|exhibition|online|reports?|displays?|posters?|programme|public(?:ly)?|print(?:ed)?|publish(?:ed)?|quot\w+|magazine|social media|facebook|press)\b"
)
_NAMED = any_of(
    r"\b(?:with|by|under|using|and|plus)\b(?: \w+){0,2} (?:first |full |real )?names?\b|\bfirst names?\b|\bnamed\b|\bfull names?\b"
)
_COLUMN = any_of(
    r"\b(?:permissions?|consent|agreed|agreement|exceptions?|except|changes?|different|differences?|unless|otherwise|remarks?|notes?|comments?|conditions?|restrictions?|anything else|but|not ok|ok)\b"
)
_LAST = any_of(
    r"\b(?:last|final|right-?hand|far right|end) (?:column|col\b|of (?:the|their|each) (?:row|line))|\b(?:last|final) column\b|\bat the end\b"
)
_WITH_NAME = any_of(
    r"(?:(?:ok|fine|happy|yes)\W+)?(?:(?:you |we )?(?:can|may) (?:use|print|give) (?:his|her|their|the|my) (?:full )?names?(?: too| as well)?|with (?:his|her|their|the|my|full)? ?names?|names? (?:is )?(?:ok|fine)|named)"
)
_REFUSED = any_of(
    r"\b(?:did not|didn't|didnt|has not|hasn't|have not|haven't|would not|wouldn't|never|not|refused to) (?:\w+ )?(?:sign(?:ed)?|agree(?:d)?|consent(?:ed)?|give|given|gave|want|like|wish|happy|ok|okay)\b|\b(?:refused|declined|said no|says no|unsigned|not signed|no consent|no permission|not agreed)\b|^\W*no\b(?! (?:sur)?names?)|\bnot (?:to be|for|in|on) \w+|\bnot \w+$"
)
_MISSING = frozenset(
    {
        "",
        "-",
        "--",
        "n/a",
        "na",
        "none",
        "nothing",
        "no change",
        "no changes",
        "same",
        "as above",
        "ok",
        "fine",
        "as note",
        "as signed",
        "signed",
    }
)


def signed_by_all(note: str) -> str:
    """ "named" or "unnamed" where a note says that all in the table signed for their words to be printed, but for
    exceptions; "" where it does not say so expressly.

    >>> signed_by_all("Everyone signed the sheet (words can go in the booklet, with first name) unless the last column differs.")
    'named'
    >>> signed_by_all("All agreed to be quoted without their name, except where noted."), signed_by_all("Assume yes unless noted.")
    ('unnamed', '')
    """
    text = " ".join(fold(note).split())
    for match in re.finditer(r"[^.!?]*[.!?]?", text):
        sentence = match.group()
        if not (_ALL.search(sentence) and _DID.search(sentence)):
            continue
        after = text[match.start() : match.end() + 160]
        if not _BUT.search(after) or _NOT_SAID.search(sentence):
            continue
        granted = _BUT_CLAUSE.split(sentence, maxsplit=1)[0]
        asked = set(purposes_asked(granted)) & QUOTING
        if not (asked or _PLACE.search(granted)) or not _PUBLIC.search(granted):
            continue
        if words.UNNAMED.search(granted):
            return "unnamed"
        return "named" if _NAMED.search(granted) or "quotation_with_name" in asked else "unnamed"
    return ""


_BUT_CLAUSE = re.compile(r"\b(?:unless|except|apart from|other than)\b")


def with_exceptions(
    found: list[Judged],
    columns: Sequence[str],
    cells: Sequence[Sequence[str]],
    note: str,
    mapping: Mapping[int, Sequence[str]],
) -> list[Judged]:
    """The columns about permission; where a note says what all signed, the one of the exceptions is read by that.

    Answers of their own in the table, or a person's mapping, go before the note.
    """
    default = signed_by_all(note)
    if not default:
        return found
    at = _exceptions(columns, cells, note)
    others = [j for j in found if j.index != at and not j.notes]
    if at < 0 or at in mapping or asks_plainly(others) or any(QUOTING & set(j.purposes) for j in others):
        return found
    beside = next((n for n, c in enumerate(columns) if c == CELL_NOTES and n != at), -1)
    column = Judged(
        at,
        columns[at],
        columns[at],
        ("quotation",),
        True,
        False,
        Style(frame=SIGNED_BY_ALL, means=default),
        companion=beside,
    )
    kept = [j for j in found if j.index not in (at, beside)]
    return sorted([*kept, column], key=lambda j: j.index)


def _exceptions(columns: Sequence[str], cells: Sequence[Sequence[str]], note: str) -> int:
    """The column of the exceptions: which the note names, or the last one that is called so."""
    text = fold(note)
    filled = [n for n, c in enumerate(columns) if c.strip() and c != CELL_NOTES]
    named = [n for n in filled if _COLUMN.search(fold(columns[n])) and _is_sparse(cells[n])]
    said = [
        n for n in named if len(columns[n]) > 3 and re.search(rf"\b{re.escape(fold(columns[n]).strip(' ?:.'))}\b", text)
    ]
    if said or named:
        return (said or named)[-1]
    if filled and _LAST.search(text) and _is_sparse(cells[filled[-1]]):
        return filled[-1]
    return next((n for n, c in enumerate(columns) if c == CELL_NOTES), -1)


def _is_sparse(cells: Sequence[str]) -> bool:
    """Whether a column holds remarks: short ones, and not in every row."""
    filled = [c for c in cells if c.strip()]
    return len(filled) < len(cells) and sum(len(c.split()) for c in filled) <= 15 * max(1, len(filled))


def exception_in(cell: str, default: str) -> tuple[str, list[str]]:
    """What an exception leaves of what all signed: a value for quoting, and why a person has to look.

    >>> exception_in("", "named"), exception_in("no name pls", "named"), exception_in("didnt sign", "named")[0]
    (('named', []), ('unnamed', []), 'no')
    >>> exception_in("age 10, mum signed too", "named")[0]
    'unclear'
    """
    text = closed.stripped(fold(cell))
    if text in _MISSING:
        return default, []
    shown = f"“{' '.join(cell.split())[:80]}”"
    if taken_back(cell)[1] or stays_inside(cell):
        return "no", [f"an exception to what all signed: {shown}"]
    if only_no_name(cell):
        return "unnamed", []
    if _WITH_NAME.fullmatch(text):
        return "named", []
    answer = read_answer(cell, Style())
    if _REFUSED.search(text) or answer.says == "no":
        return "no", [f"an exception to what all signed: {shown}"]
    if answer.says == "yes" and not answer.hold and not asks_first(cell) and not words.PARTIAL_NAME.search(text):
        return {True: "named", False: "unnamed", None: default}[answer.named], []
    return "unclear", [f"an exception to what all signed: {shown}"]
