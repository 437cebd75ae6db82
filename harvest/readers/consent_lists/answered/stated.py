# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Columns in which somebody's answer stands in everyday words: what each permits by the judges of statements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.consent_lists.answered import cells
from harvest.readers.consent_lists.answered.own_name import with_who_as_name
from harvest.readers.consent_lists.answered.waits import asks_others, takes_back, waits
from harvest.readers.consent_lists.columns import columns_of, padded
from harvest.readers.consent_lists.heads.asked_for import GIVEN
from harvest.readers.consent_lists.keys.meanings import HANDED, NAMED, QUOTE, SHARE, UNNAMED, UNSURE
from harvest.readers.consent_lists.nouns import NAME, OTHER, PERMITS, REMARK
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.leave.said import reads
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.answered.partners import for_some_alone
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.cells import Style
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

Rows = Sequence[Sequence[str]]
TOLD = "Remarks"
_SILENT = any_of(
    r"^(?:no (?:reply|answer|response)|not (?:replied|answered|returned|back)|nothing (?:back|yet|heard))\b|\b(?:no|without (?:a|any)) (?:reply|answer|response)(?: yet)?$|\bnot (?:heard|got hold|replied|answered)\b|^(?:heb (?:ateb|glywed)\w*|brak odpowiedzi|sans reponse|keine antwort|sin respuesta|sem resposta)\b"
)
_UNNAMED_IF = re.compile(
    r"\b(?:but |only )?(?:as|so) long as (?:nobody|no one|no-one|people|they) (?:can(?:not|'t)? )?(?:tells?|knows?|finds? out|works? out|recogni[sz]es?|guess(?:es)?)\b[^.;]*|"
    r"\b(?:as|so) long as (?:it'?s|it is|i'm|i am|he'?s|she'?s|they'?re|we'?re) (?:anonymous\w*|not named|kept anonymous)|\b(?:if|provided|as long as) (?:you |they )?(?:leave|keep|take) (?:my|his|her|their|the) name (?:out|off)(?: of it)?",
    re.I,
)
"""A condition that is nothing but the wish not to be named."""
_DESCRIBED = re.compile(
    r"\b(?:call|describe|credit|refer to|put|say|quote)\b (?:me|him|her|them|it|us)?(?: down)?(?: ?(?:as|is from|was|it was))? ?[“\"‘'](?:a|an|one|the|just)\b[^”\"’']*[”\"’']?(?:,? that'?s (?:how|what) \w+'?d? (?:like|want|prefer)\w*(?: it)?)?",
    re.I,
)
_REST = re.compile(
    r"\b(?:all )?(?:the )?(?:rest|remainder|everything else|all else|other things)\b(?: of it)? (?:you|they) (?:can|may) (?:have|use|print|quote)|\b(?:all )?(?:the )?(?:rest|everything else)(?: of it)? (?:is |are )?(?:ok(?:ay)?|fine|yes|all right|good)\b",
    re.I,
)
_PASSING = re.compile(
    r"\b(?:shar(?:e|ed|ing)|pass(?:ed|ing)?|give|giving|hand|send|sent|having it|have it|outside|anyone else|anybody else|council|partners?|university|nhs)\b",
    re.I,
)
_LABELLED = re.compile(
    r"^\W*(?:[Tt]he )?(?P<who>[A-Z][\w'’&-]*(?: (?:of |and )?[A-Z&][\w'’&-]*){0,4})\s*[:–-]\s*(?P<said>(?i:yes|no|ok|okay|fine|not?))\b"
)
"""A body, and what is answered of it."""
_NOT_MINDING = re.compile(
    r"\b(?:(?:does|do|did|would)(?:n't| not)|is ?n't|not) (?:mind|bothered|fussed|worried)\b(?: (?:about )?(?:being|to be) (?:in (?:it|the \w+)|quoted|used|included))?|^no (?:problems?|objections?|worries|issues?)\b(?: (?:at all|with (?:it|that|this)))?",
    re.I,
)
_EXCEPT = re.compile(
    r",?\s*\b(?:apart from|except(?: for)?|but not|bar|other than|minus|excluding|save for|not)\b (?:for |with |by )?(?P<what>[^.;,]+)",
    re.I,
)
_OF_NAME = any_of(
    r"^(?:(?:my|his|her|their|the|any|full|own) )*(?:sur|last )?names?(?: (?:please|though|thanks))?$|^who (?:i|he|she|they) (?:am|is|are)$"
)
_SAYS_OF_NAME = any_of(
    r"\b(?:name\w*|anon\w*|unnamed|identif\w*|recogni\w*|initials?|credit\w*|who (?:i|he|she|they|it|said)|(?:not )?as me|enw\w*|imi(?:e|on)\w*|nazwisk\w*|nom|nombre)\b"
)
"""What a statement says of the name; another column may ask for it where it says nothing."""
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+|\s*;\s*|,?\s+(?:and|but)\s+(?=(?:yes|no|ok|not?|don'?t|do not|you can|please)\b)|,\s*(?=(?:yes|no|not|don'?t)\b)",
    re.I,
)
_BOTH = re.compile(r"\byes\b.*\bno\b|\bno\b.*\byes\b", re.I)
_QUOTES = {"quotation", "quotation_without_name", "quotation_with_name", "levels", "consent"}
_FEW, _HALF, _LEAST, _LONGEST, _SHORT = 3, 0.5, 3, 60, 8


def with_statements_read(header: Sequence[str], records: Rows) -> tuple[list[str], list[list[str]]]:
    """The heads and rows with columns of statements answered in plain words; what is not clear gets a question mark.

    >>> rows = [["Ada Obi", "You can use what she said but please not her name"], ["Ben Lind", "Happy to be quoted by name"], ["Cy Day", "Can I see it first before I say yes"], ["Di Roe", "Yes to quote, no name"]]
    >>> [row[1] for row in with_statements_read(["Name", "Message"], rows)[1]]
    ['Yes, without my name', 'Yes, with my name', '?', 'Yes, without my name']
    """
    heads, rows = list(header), padded(header, records)
    kinds = columns_of(heads, rows)
    asked = {p for kind in kinds if kind.what == PERMITS for p in kind.purposes}
    if not any(kind.what == NAME for kind in kinds):
        kinds = [
            replace(kind, what=NAME) if _holds_names([row[kind.index] for row in rows]) else kind for kind in kinds
        ]
    if not any(kind.what == NAME for kind in kinds):
        return heads, rows
    own = [[part for name in names_of(row, kinds) for part in (name, name.split()[0]) if len(part) > 2] for row in rows]
    for kind in kinds:
        column = [row[kind.index].strip() for row in rows]
        filled = [cell for cell in column if not is_blank(cell)]
        words = [len(cell.split()) for cell in filled]
        passes = kind.purposes == ("sharing",) or (
            kind.purposes in (("analysis",), ("levels",), ()) and HANDED.search(fold(kind.header)) is not None
        )
        passes = passes and kind.what == PERMITS
        if len(filled) < _LEAST or (max(words) <= _FEW if passes else sum(words) <= _FEW * len(filled)):
            continue
        if (
            kind.what == PERMITS
            and kind.purposes == ("quotation",)
            or kind.what in (OTHER, REMARK)
            and not _QUOTES & asked
            and _of_leave(filled, beside=bool(asked) and kind.what == OTHER)
        ):
            said = [stated(cell, called) for cell, called in zip(column, own, strict=True)]
        elif passes and sum(map(_answers_at_all, filled)) >= _HALF * len(filled):
            heads[kind.index] = SHARE
            for row, cell in zip(rows, column, strict=True):
                plain = len(cell.split()) <= _FEW or for_some_alone(cell) or asks_others(cell)
                row[kind.index] = cell if plain else passed_on(cell)
            continue
        else:
            continue
        asks = kind.what == PERMITS
        heads[kind.index] = kind.header if asks else QUOTE
        for row, (quoted, _), cell in zip(rows, said, column, strict=True):
            short = asks and quoted in ("", UNSURE) and len(cell.split()) <= _SHORT
            row[kind.index] = cell if short else quoted
        if any(shared for _, shared in said) and "sharing" not in asked:
            heads.append(SHARE)
            for row, (_, shared) in zip(rows, said, strict=True):
                row.append(shared)
    return heads, rows


def _holds_names(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if not is_blank(cell)]
    names = sum(looks_like_name(cell) and 1 < len(cell.split()) <= _FEW + 2 for cell in filled)
    return names >= max(_LEAST, 0.8 * len(filled)) and len({*filled}) >= 0.8 * len(filled)


def _of_leave(filled: Sequence[str], *, beside: bool) -> bool:
    """Whether most of what stands in a column says what somebody allows; ``beside``: another column asks that, too."""
    if max(len(cell.split()) for cell in filled) > _LONGEST:
        return False
    said = [stated(cell)[0] for cell in filled]
    spoken = sum(
        reads(cell).of_leave or (beside and (waits(cell) or one in (NAMED, UNNAMED)))
        for cell, one in zip(filled, said, strict=True)
    )
    plain = sum(one not in ("", UNSURE) for one in said)
    return spoken >= max(_LEAST, _HALF * len(filled)) and plain >= _LEAST


def stated(cell: str, names: Sequence[str] = ()) -> tuple[str, str]:
    """What a statement answers to being quoted and to passing on, each empty where it says nothing of it.

    >>> stated("Yes to quote, no name. Don't give to anyone outside school"), stated("No thank you")
    (('Yes, without my name', 'No'), ('No', ''))
    >>> stated("Doesn't mind being in it as long as nobody can tell it's her")[0], stated("NO REPLY")
    ('Yes, without my name', ('', ''))
    """
    text = with_who_as_name(put_plainly(cell).replace("’", "'").strip(" “”\"'"))
    for name in names:
        text = re.sub(
            rf"\b{re.escape(name.replace('’', chr(39)))}(?P<own>'s)?\b", lambda m: "my" if m["own"] else "me", text
        )
    if is_blank(text) or _SILENT.search(fold(text).strip(" .!")):
        return "", ""
    if takes_back(text):
        return "No", ""
    plain = _REST.sub("yes", _UNNAMED_IF.sub(" but not my name", _DESCRIBED.sub("yes, but not my name", text)))
    plain = _NOT_MINDING.sub("yes", plain)
    left_out = [m["what"] for m in _EXCEPT.finditer(plain) if re.search(r"\w", plain[: m.start()])]
    if any(not _OF_NAME.search(fold(what).strip()) and not _PASSING.search(what) for what in left_out):
        return UNSURE, ""  # a part of it, or what nobody can tell, is not permitted
    unnamed = any(_OF_NAME.search(fold(what).strip()) for what in left_out)
    kept, shared = [], []
    for clause in filter(str.strip, _CLAUSES.split(plain)):
        if (named := _LABELLED.match(clause)) and named["who"].split()[0].casefold() not in _NO_BODY:
            shared.append("No" if named["said"].casefold().startswith("n") else "Yes")
        elif _PASSING.search(clause) and not re.search(r"\bquot|\bprint|\bnam(?:e|ed)\b|\bwords?\b", clause, re.I):
            shared.append(passed_on(clause))
        else:
            kept.append(clause.strip())
    share = "" if not shared else shared[0] if len({*shared}) == 1 else "No"
    rest = ". ".join(one.rstrip(" .,;") for one in kept)
    if waits(rest):
        return UNSURE, share
    quoted = _quoted(rest) if rest else ""
    return UNNAMED if unnamed and quoted in (NAMED, "Yes") else quoted, share


_NO_BODY = frozenset(
    [
        "yes",
        "no",
        "ok",
        "not",
        "please",
        "quote",
        "name",
        "names",
        "words",
        "photo",
        "photos",
        "i",
        "we",
        "she",
        "he",
        "they",
        "you",
        "update",
        "note",
    ]
)


def _quoted(text: str) -> str:
    """What is left of a statement, by both judges: a no of one holds, a yes needs the one and no word of the other
    against it."""
    plain = cells.with_or_without_name(text)
    if plain != text:
        return plain
    said = closed.stripped(fold(text).strip(" .!"))
    if said in closed.YES or said in closed.NO:
        return "Yes" if said in closed.YES else "No"
    told, ruled = reads(text), read_answer(text, Style())
    level = told.permission.quotation
    if told.clear and not told.permission.hold and level in ("anonymous", "named"):
        if ruled.says == "no" or (ruled.named is False and level == "named"):
            return UNSURE
        if ruled.hold and not ruled.hold.startswith(("speaks of other names", "answers with a condition")):
            return UNSURE
        return NAMED if level == "named" else UNNAMED if _SAYS_OF_NAME.search(fold(text)) else "Yes"
    if level == "no" and told.clear:
        return "No" if ruled.says != "yes" else UNSURE
    if ruled.says in ("yes", "no") and not ruled.hold and not told.of_leave:
        return "No" if ruled.says == "no" else NAMED if ruled.named else UNNAMED if ruled.named is False else "Yes"
    return UNSURE


def _answers_at_all(cell: str) -> bool:
    """Whether a cell answers if words may go on, and tells nothing: ``Memory shared`` stands over memories.

    >>> _answers_at_all("not to the council please"), _answers_at_all("Skating on the pond by lantern light.")
    (True, False)
    """
    plain = cells.yes_or_no(cell) in (cells.YES, cells.NO) or passed_on(cell) == "Yes" or waits(cell)
    return plain or _PASSING.search(cell) is not None or read_answer(cell, Style()).says in ("yes", "no")


def passed_on(cell: str) -> str:
    """What an answer in everyday words says to passing on; what is not plain passes nothing on.

    >>> [passed_on(c) for c in ("That's okay", "Would rather not", "Give it to anyone who'll listen", "Same answer.")]
    ['Yes', 'No', 'Yes', 'No']
    """
    text = cell.replace("’", "'").strip(" “”\"'.")
    if is_blank(text):
        return ""
    if waits(text) or _BOTH.search(text):
        return "No"
    if re.search(r"\b(?:anyone|anybody|everyone|whoever|wherever)\b", text, re.I) and not re.search(
        r"\b(?:not?|don'?t|never|nobody)\b", text, re.I
    ):
        return "Yes"
    said = cells.yes_or_no(text)
    ruled = read_answer(text, Style())
    if said == cells.NO or ruled.says == "no" or re.search(r"\b(?:not|don'?t|never|nobody|rather not)\b", text, re.I):
        return "No"
    if GIVEN.search(fold(text)) and not re.search(r"\b(?:only|but|except|if)\b", text, re.I):
        return "Yes"  # “Partners may receive my words”
    return "Yes" if said == cells.YES or (ruled.says == "yes" and not ruled.hold) else "No"
