# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How somebody wants to be called beside a quotation ("Tom Hale, Friends of the Park", "a local parent") as an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import NO, with_or_without_name, yes_or_no
from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.columns import only_answers
from harvest.readers.consent_lists.keys.meanings import FIRST_NAME, NAMED, QUOTE, UNNAMED, UNSURE, meaning_of
from harvest.readers.consent_lists.nouns import ListColumn
from harvest.readers.consent_lists.whose.signed_by import KIN, told_of_another
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.asks.posting_names import asks_posting_name
from harvest.readers.permission.text import any_of, fold

_ASKS_HOW_CALLED = any_of(
    r"^how to (?:be )?(?:\w+ ){0,2}?(?:credit\w*|name|describe\w*|call|attribute\w*|refer to)\b|\bhow (?:should|shall|would|do|can|may|are|will) (?:we|you|they|i) (?:\w+ ){0,4}?(?:describ\w+(?! (?:your(?! (?:role|name|job|title|position)\b)|our|this|its|life|living|(?:the|my) (?!person|speaker|teller|name|quote|words?))\b)|credit\w*|name[ds]?|call(?:ed)?|refer\w*|attribut\w*|introduc\w*|known|appear|shown)\b|\b(?:quoted|credited?|described?|appear|shown|printed|listed|named) as\b|^(?:if (?:so|yes|quoted),? )?(?:quoted? )?as\W*$|^if quoted,? (?:as|by|under)\b|^(?:byline|caption|label|what (?:name|shall we call|should we call).*)$"
)
_OWN = any_of(
    r"^(?:by |with |use |using |under )?(?:my |his |her |their |the )?(?:own|real|full|actual|whole) names?$|^(?:by|with|use|using|under) my names?$|^(?:by |with )?(?:full )?name$|^as (?:myself|i am)$"
)
_MADE_UP = any_of(
    r"\b(?:made[- ]?up|invented|changed|different|another|false|fake|other|new|pretend) names?\b|\bpseudonym\w*|\balias\b|\binitials?\b|^without (?:my |a |any )?name$|^(?:a|an|one|just|say|someone|somebody|the|local|anonymous\w*|resident|participant|member|parent|volunteer|carer|no name)\b"
)
_OWN_FIRST = re.compile(r"(?:by |with )?(?:his |her |their |my )?(?:full|own|real|whole) names?\s*[,;(–-]")
_NAMELESS_FIRST = re.compile(
    r"(?:not (?:by |with |under )?(?:(?:my|her|his|their|a|the|full|real|own) ){0,2}names?|no names?|without (?:(?:my|a|any|her|his|their) )?names?|anonymous(?:ly)?|unnamed|not named)(?: please| pls)?\s*[.,;:(–-]"
)
"""What begins with whether the name stands there, and says who somebody is behind it."""
_INSTEAD = re.compile(
    r"\W*(?:(?:just|simply|please|say|put|write|use|call|describe|me|as|you|can|could|may|maybe|perhaps|i am|i'm|something|like|eg) )*\W*(?:an?|one|some(?:one|body|thing)|the|from) (?!.*\b(?:not?|never|if|until|unless|ask|first|before|photo\w*|words?|quot\w*|us(?:e|ed|ing)|shar\w*|only|except|but|leave|out|bit|part|about|my|mine)\b|.*n't\b)"
)
"""What is to stand there instead, and nothing else: ``"a walker in her sixties" would be fine``."""
_LIMITS = re.compile(r"\b(?:not?|never|but|only|except|without|anon\w*)\b|n't\b")
_LONGEST = 8


def asks_how_called(head: str) -> bool:
    """Whether a folded heading asks how somebody is to be called beside their words, and not under what name they posted.

    >>> asks_how_called("what name shall we print?"), asks_how_called("what name did you post under?")
    (True, False)
    """
    return _ASKS_HOW_CALLED.search(head) is not None and not asks_posting_name(head)


def credited(cell: str, names: Sequence[str]) -> str:
    """Whether an answer to how somebody is to be called gives their name; what is unclear gets a question mark.

    >>> [credited(c, ["Tom Hale"]) for c in ("Tom Hale, Friends of the Park", "Tom", "just say a local dad", "ask me on the day")]
    ['Yes', 'first name only', 'No', 'ask me on the day ?']
    >>> credited("not with my name - 'a dad of three' would be fine", ["Tom Hale"]), credited("Tom Hale, but no photo", ["Tom Hale"])
    ('No', 'Tom Hale, but no photo ?')
    """
    said = fold(cell).strip(" .!\"'“”")
    if is_blank(cell):
        return cell
    unsure = f"{cell} ?"
    if waits(cell) or told_of_another(cell) or re.search(rf"\bask\b|\?|\bmy (?:{KIN})\b", said):
        return unsure
    words = re.findall(r"[^\W\d_]+", said)
    own = [re.findall(r"[^\W\d_]+", fold(name)) for name in names]
    if cell in (NAMED, UNNAMED):
        return "Yes" if cell == NAMED else "No"
    if nameless := _NAMELESS_FIRST.match(said):
        instead = _INSTEAD.match(said[nameless.end() :]) is not None
        return "No" if len(words) <= (2 * _LONGEST if instead else _LONGEST) else unsure
    led = _OWN_FIRST.match(said)
    if led and not _LIMITS.search(said):
        return "Yes" if len(words) <= 2 * _LONGEST else unsure
    if _OWN.search(said) or any(len(parts) > 1 and set(parts) <= set(words) for parts in own):
        return "Yes" if len(words) <= 2 * _LONGEST and not _LIMITS.search(said) else unsure
    if any(parts and parts[0] in words for parts in own):
        return "first name only" if len(words) <= _LONGEST else unsure
    if any(set(parts) & set(words) for parts in own):
        return unsure
    return "No" if _MADE_UP.search(said) and len(words) <= _LONGEST else unsure


def quoted_as(head: str, column: Sequence[str]) -> bool:
    """Whether a folded heading asks in one whether and how somebody is quoted: "Quote me as"."""
    return _QUOTED_AS.search(head) is not None and not only_answers(column)


_QUOTED_AS = any_of(r"^(?:please )?quot(?:e|ed) (?:me |him |her |them |us )?as\W*$")


def named_as(cell: str, names: Sequence[str]) -> str:
    """The answer to "quote me as": the own name, something else, or a refusal.

    >>> [named_as(c, ["Dan Yeo"]) for c in ("Dan Yeo", "a carer", "do not quote", "left blank")]
    ['Yes, with my name', 'Yes, without my name', 'No', '']
    """
    if is_blank(cell):
        return ""
    if meaning_of(cell).get(QUOTE) in ("No", UNSURE):
        return meaning_of(cell)[QUOTE]
    said = credited(cell, [*names, " ".join(names)])
    return {"Yes": NAMED, "No": UNNAMED, "first name only": FIRST_NAME}.get(said, said)


def nameless_asked(head: str, column: Sequence[str]) -> bool:
    """Whether a folded heading asks who wants to stay without a name; that somebody does not ask for it names nobody."""
    return _NAMELESS_ASKED.search(head) is not None and only_answers(column)


_NAMELESS_ASKED = any_of(
    r"^(?:anonym\w*|no name|name withheld) (?:request\w*|requir\w*|want\w*|preferr?\w*|asked(?: for)?|needed)\W*$|^(?:wants?|wishes|asks?|asked|prefers?|keep|stay|remain)(?: to)?(?: be| stay| remain)? (?:anonym\w*|unnamed)\W*$"
)

_YES = re.compile(r"yes\b", re.I)


def named_apart(
    columns: Sequence[ListColumn], table: Sequence[Sequence[str]], called: Sequence[Sequence[str]]
) -> dict[int, str]:
    """The rows whose answer about quoting goes with a name, as others' say without one, and whose credit gives none.

    >>> columns = [ListColumn(0, "Status", "permits", ("quotation",)), ListColumn(1, "Credit", "permits", ("quotation_with_name",))]
    >>> named_apart(columns, [[UNNAMED, ""], ["Yes", "Anon please"], ["Yes", "Bo Lind"]], [["Ada Obi"], ["Cy Day"], ["Bo Lind"]])
    {1: 'Anon please'}
    """
    found: dict[int, str] = {}
    for quoting in (c.index for c in columns if c.purposes == ("quotation",)):
        if not any(row[quoting] == UNNAMED for row in table):
            continue
        for credit in (c.index for c in columns if c.purposes == ("quotation_with_name",)):
            for n, (row, names) in enumerate(zip(table, called, strict=True)):
                plain = yes_or_no(row[credit]) == NO
                nameless = with_or_without_name(row[credit]) == UNNAMED or credited(row[credit], names) == "No"
                if (
                    row[quoting] != UNNAMED
                    and _YES.match(row[quoting])
                    and (nameless or (plain and row[quoting] == NAMED))
                ):
                    found[n] = row[credit]
    return found
