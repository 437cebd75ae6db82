# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the columns of a list ask where no heading alone says it: whole questions, bodies, what is left over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.heads.afterthoughts import is_afterthought
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, WHO_SEES, purposes_of
from harvest.readers.consent_lists.keys.meanings import HANDED, KEPT, NAME_TOO, PHOTO, QUOTE, RECORD, SHARE
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.permission.asks.headings import asks_alone, question_of
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.other_consents import is_of_other_things
from harvest.readers.permission.asks.pointing_there import with_there_named
from harvest.readers.permission.asks.questions import REVERSED
from harvest.readers.permission.text import any_of, fold

_PLAIN = {
    "quotation": QUOTE,
    "quotation_with_name": NAME_TOO,
    "sharing": SHARE,
    "photo": PHOTO,
    "archive": KEPT,
    "analysis": RECORD,
}
_GET = r"(?:have|get|see|receive|read|hear|be (?:given|sent|shown))\b"
_BODIES = r"\b(?:councils?|councillors?|cc|boroughs?|districts?|county|city hall|town hall|mairie|commune|universit\w+|prifysgol|brifysgol|phrifysgol|univ|museums?|amgueddfa|librar(?:y|ies)|nhs|icbs?|ics|pcns?|trusts?|health boards?|bwrdd iechyd|hospitals?|public health|police|partners?|partneriaid|bartneriaid|phartneriaid|partenaires?|partner\w{0,3}|parceiros|socios|funders?|commissioners?|charit(?:y|ies)|agenc(?:y|ies)|bodies|organi[sz]ations?|third[ -]?part(?:y|ies)|local authorit(?:y|ies)|gmin\w+|urz\w+|miast\w+|partner\w*|cyngor|gyngor|chyngor|stadt|gemeinde|rathaus|landkreis|ayuntamiento|municipio|camara|primari\w+|consiliu\w*|comune|diocese|federation|network|ministry|department|dept|archives?|academy|school|schools)\b"
_BODY = any_of(_BODIES)
TO_OTHERS = any_of(
    r"^(?:to \w+.*\?$|(?:ok(?:ay)? )?(?:to|for|with) (?:\w[\w&'-]*\W+){0,4}?(?:feds?|fedn|federations?|assoc(?:n|iations?)?|assn|society|guild|league|union|forum|alliance|consortium|board|hq|deanery|parish|foundation|institute|authority|services?)\W*$)",
    r"^(?:(?:ok(?:ay)? )?(?:to |for )?(?:disclos\w+|releas\w+|forward\w*|fwd|transfer\w*|xfer|circulat\w+|distribut\w+|onwards?)(?: (?:use|to|sharing|transfer|ok(?:ay)?)\b.{0,30})?|"
    r"(?:ok(?:ay)? )?(?:(?:to|for|with|use by) )?(?:third[ -]part(?:y|ies)|ext(?:ernal\w*)?\b\.?|outside(?= (?:use|bod|org|ag|group|part)))(?: (?:use|disclosure|sharing|org\w*|bod\w+|agenc\w+|groups?|partners?|ok(?:ay)?))?)\W*$",
)
"""A heading that asks by nothing but a body to which words go: ``To Angling Fed.``."""
_OTHERS = r"\b(?:(?:our |any |the |local )?partners?(?: (?:bod\w+|org\w+|agenc\w+|groups?|charit\w+))?|others?(?: \w+){0,2} (?:org\w+|bod\w+|agenc\w+|charit\w+|groups?|people)|agencies|third[ -]part(?:y|ies)|funders?)"
GIVEN = any_of(
    rf"\b(?:may|can|could|might|let) (?:(?:the|our|any|local|you) )*{_OTHERS} (?:also |too )?(?:use|quote|print|publish|repeat)\b|{_OTHERS} (?:may|can|could|might|to) (?:also |too )?(?:use|quote|print|publish|repeat)\b",
    rf"{_BODIES}(?: (?:team|service|board|organi[sz]ations?))? (?:may|can|could|might|to) (?:also |too )?{_GET}",
    rf"\b(?:may|can|could|might|let) (?:(?:the|our|any|other|local|you) )*(?:\w+ )?{_BODIES}(?: (?:team|service|board|organi[sz]ations?))? (?:also |too )?{_GET}",
)
"""Words that a body may have, which asks to pass them on: ``Council may have quotes?``."""
OF_LIFE = any_of(
    r"\b(?:name|number|no|id|ref|member\w*|tax|card|attend\w*|tenant|tenancy|type|role|job|contact|phone|e-?mail|age|date|born|staff|card|registered|first|aid|newsletter|lunch|diet\w*|access)\b"
)
"""What somebody is or has, and no question of passing on."""
_SHORT, _LONG, _MOST = 7, 8, 0.6
CREDIT = any_of(
    r"\battrib\w*|\bby ?lines?\b|\bname(?:d)? (?:credit|in print)\b|\bcredit\b(?! ?(?:card|union|score))|(?<!you )\bidentif(?:y|ied|iable)\b(?! (?:as|with)\b)"
)
SAYS_WHO = any_of(
    r"\b(?:say|said|tell|show|reveal|print) (?:that )?(?:it|this) was (?:you|me|them|her|him|theirs|yours|mine)\b|\b(?:say|tell|show|reveal) who (?:said|you|i|they|(?:is|was) speaking|spoke|speaks)\b"
)
_OF_THE_NAME = any_of(
    r"\b(?:names?|noms?|prenoms?|namen?|nazwisk\w*|imi(?:e|eni\w*)|nombres?|nomes?|r?'?h?enw(?:au)?|nume\w*|naam)\b"
)
_OK = re.compile(r"(?P<what>[\w/&]{2,10}) ok(?:ay)?")
_WHOLE = frozenset(
    [
        "consent",
        "form",
        "gdpr",
        "all",
        "permission",
        "everything",
        "general",
        "data",
        "it",
        "this",
        "that",
        "signed",
        "release",
        "is",
        "agreed",
        "name",
        "names",
        "both",
        "any",
    ]
)
"""What is said of all, where "LA ok" asks of a body."""
_CONSENT_TO_NAME = any_of(
    r"\b(?:consent|permission|agree\w*|ok|okay|happy)\b (?:to |for |of |with )?(?:be |being |use of |using )?(?:the |my |your |their )?nam(?:e|ed|ing)\b|^nam(?:e|ed|ing) (?:consent|permission)\b"
)
_OF_PUBLIC = any_of(
    r"\bpublic\w*\b|\bpubli(?:sh|cation|k|er|zier)\w*\b|\bprint\w*\b|\bweb ?site\b|\bbooklet\b|\breport\b|\bexhibition\b"
)
_READ_IT = any_of(r"^i (?:have )?(?:read|understand|understood|confirm|am over)\b")


def asked_plainly(heads: Sequence[str], table: Sequence[Sequence[str]]) -> list[str]:
    """The headings, those that only their question as a whole, or the others, explain, in plain words.

    >>> heads = ["Name", "Public use", "Attrib.", "To Kent CC / ICB?"]
    >>> asked_plainly(heads, [["Ada Obi", "Y", "N", "Y"], ["Bo Lind", "N", "N", "Y"]])
    ['Name', 'Quote you?', 'With your name?', 'May we share your words with partners?']
    """
    made = list(heads)
    kinds = columns_of(made, table)
    for kind in kinds:
        column = [row[kind.index] for row in table]
        if kind.what == NAME or not any(column) or (kind.what == REMARK and is_afterthought(kind.header)):
            continue
        if asks := _asked(kind, column):
            # the key to its figures stays: “Keep a copy? (1 = yes, 2 = no)”
            made[kind.index] = " ".join([asks, *re.findall(r"\([^()]*=[^()]*\)", kind.header)])
    kinds = columns_of(made, table)
    asks_permission = [
        kind
        for kind in kinds
        if kind.what == PERMITS
        and (kind.purposes not in (("levels",), ("consent",)) or CREDIT.search(fold(kind.header)))
    ]
    if asks_permission:
        for kind in kinds:
            column = [row[kind.index] for row in table]
            if kind not in asks_permission and _to_a_body(kind, column):
                made[kind.index] = SHARE
    return _left_over(made, table)


def _asked(kind: ListColumn, column: Sequence[str]) -> str:
    """The plain question that a heading asks; empty where it is understood already or asks something else."""
    text = fold(kind.header).strip(" ?:.¿")
    words = text.split()
    if _READ_IT.search(text) or REVERSED.search(text) or asks_alone(kind.header) == "analysis":
        return ""
    if len(words) >= _LONG:
        return _in_full(kind, text)
    closed = is_closed(column)
    if closed and kind.purposes == (WHO_SEES,):
        return SHARE  # yes or no is no answer to who
    if SAYS_WHO.search(text):
        return NAME_TOO
    if closed and GIVEN.search(text):
        return SHARE
    if closed and HANDED.search(text) and not set(kind.purposes) & {"quotation", "archive", WHO_SEES, "photo"}:
        return SHARE
    if closed and kind.purposes == ("consent",) and (ok := _OK.fullmatch(text)) and ok["what"] not in _WHOLE:
        return SHARE
    generic = kind.purposes in (("consent",), ("levels",))
    if closed and generic and _CONSENT_TO_NAME.search(text):
        return NAME_TOO
    if closed and (kind.what == OTHER or generic) and CREDIT.search(text) and not OF_LIFE.search(CREDIT.sub(" ", text)):
        return NAME_TOO
    return ""


_TO_AN_ARCHIVE = re.compile(
    r"\bto (?:the |an? |our |your )?(?:[\w'’]+ ){0,3}?(?:archives?|record office|museum|library|local studies)\b"
)
"""Given to be kept, and not for somebody to work with."""

_AND_OTHERS = any_of(
    _OTHERS, r"\b(?:council|nhs|police|universit\w+|charit(?:y|ies)|trust|hospital|school|shar(?:e|ed|ing))\b"
)


def _in_full(kind: ListColumn, text: str) -> str:
    """What a whole question asks: its last sentence, as the reading of forms hears it."""
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", with_there_named(kind.header.strip())) if part.strip()]
    asking = [part for part in sentences if "?" in part] or sentences
    said = fold(re.sub(r"\([^()]*\)", " ", asking[0]))
    kept = kind.purposes == ("archive",) and _TO_AN_ARCHIVE.search(said) is not None
    if HANDED.search(said) and WHO_SEES not in kind.purposes and not kept:
        return SHARE
    if SAYS_WHO.search(said):
        return NAME_TOO
    if kept and not _AND_OTHERS.search(said):
        return ""  # “May a copy go to the county archive with the other papers?”: nobody else gets it
    found = question_of(asking[0]).purposes
    if kind.what != PERMITS and not found:
        return ""
    mine = next((p for p in found if p in _PLAIN), "")
    if (
        not mine
        or mine in kind.purposes
        or not set(kind.purposes) & {OUTSIDE, "archive", "analysis", "levels", "consent"}
        and kind.purposes
    ):
        return ""
    return _PLAIN[mine]


def is_closed(column: Sequence[str]) -> bool:
    """Whether most of what stands in a column says yes or no.

    >>> is_closed(["Y", "n", "", "TRUE"]), is_closed(["Northfleet", "Town Pier"])
    (True, False)
    """
    filled = [cell for cell in column if not is_blank(cell)]
    said = sum(cells.yes_or_no(cell) in (cells.YES, cells.NO) for cell in filled)
    return bool(filled) and said >= _MOST * len(filled)


TO_SOMEBODY = re.compile(r"\W*(?i:(?:pass(?:ed)? |goes |go |hand(?:ed)? )?(?:it |on )*to) (?:the |our )?[A-ZÀ-Þ]\w+")
"""Where words may go, by a name that nobody knows: ``To Tai Glanrhyd``."""


def _to_a_body(kind: ListColumn, column: Sequence[str]) -> bool:
    """Whether a heading only names a body, and is answered with yes or no."""
    text = fold(kind.header).strip()
    if kind.what not in (OTHER, REMARK, ABOUT, ADULT) and kind.purposes not in (("levels",), ("consent",)):
        return False
    if len(text.split()) > _SHORT or not is_closed(column) or OF_LIFE.search(text) or is_of_other_things(text):
        return False
    return any(pattern.search(text) for pattern in (_BODY, TO_OTHERS)) or TO_SOMEBODY.match(kind.header) is not None


def _left_over(heads: Sequence[str], table: Sequence[Sequence[str]]) -> list[str]:
    """Where nothing asks to quote, the column about what is public does; of two that ask to quote, the one that
    speaks of the name asks for the name."""
    made = list(heads)
    kinds = [kind for kind in columns_of(made, table) if kind.what == PERMITS]
    quotes = [kind for kind in kinds if kind.purposes == ("quotation",)]
    how = [kind for kind in kinds if {"quotation_with_name", "quotation_without_name"} & {*kind.purposes}]
    of_name = [kind for kind in quotes if _OF_THE_NAME.search(fold(kind.header))]
    if not how and of_name and len(of_name) < len(quotes):
        for kind in of_name:
            if is_closed([row[kind.index] for row in table]):
                made[kind.index] = NAME_TOO
    other = {"levels", "consent", "quotation_without_name"}
    if quotes or any(other & {*kind.purposes} and not CREDIT.search(fold(kind.header)) for kind in kinds):
        return made
    public = [kind for kind in kinds if kind.purposes == (OUTSIDE,) and _OF_PUBLIC.search(fold(kind.header))]
    if len(public) == 1 and purposes_of(fold(public[0].header)):
        made[public[0].index] = QUOTE
    return made
