# ruff: noqa: E501 – patterns are easier to check on one line
"""One cell of a column about permission → what it says for each of the column's purposes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.agreed_above import SIGNED_BY_ALL, exception_in
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer, read_plainly, ruled_answer
from harvest.readers.permission.answered.ask_first import ASK, option_in, wants_to_be_asked
from harvest.readers.permission.answered.clauses import by_clauses
from harvest.readers.permission.answered.credits import credit_of
from harvest.readers.permission.answered.grants_anyway import goes_ahead, minds_nothing
from harvest.readers.permission.answered.lists import Said, is_further_option, read_list, with_name, without_photo
from harvest.readers.permission.answered.of_photos import NOT_SHOWN, OF_THE_PICTURE, SOMEBODY
from harvest.readers.permission.answered.phrases import option_parts
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.answered.second_opinion import doubted
from harvest.readers.permission.answered.signatures import not_handed_in
from harvest.readers.permission.answered.under_objections import objection
from harvest.readers.permission.asks.audiences import permitted
from harvest.readers.permission.asks.headings import purposes_said
from harvest.readers.permission.asks.objections import objected
from harvest.readers.permission.cells import Answer, Style
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import any_of, fold

_MORE = any_of(
    r"\b(?:quot\w*|print\w*|publish\w*|us(?:e|ed|ing)|words?|stor(?:y|ies)|shar\w*|if|unless|until|till|before|first|ask\w*|check\w*|see|maybe|perhaps|not sure)\b|\?"
)
"""What is about more than the name, or makes a no to it wait."""
_BUT = any_of(r"\b(?:except|but|apart from|not|without|ale|aber|mais|sauf|pero|salvo|dar|ond|heblaw)\b")


_NOT_OF_WORDS = frozenset({"quotation_with_name", "photo", "archive"})
_OF_WORDS = frozenset({"analysis", "quotation", "quotation_without_name"})


SENTENCE = 5
"""In so many words somebody says what may be done; options are ticked in fewer."""


def read_cell(column: Judged, cell: str) -> tuple[Said, list[str]]:
    """What one cell says for each purpose of its column, and why it should be looked at."""
    purposes = [p for p in column.purposes if p != "recontact"]
    if column.style.frame == SIGNED_BY_ALL and fold(cell) not in column.meanings:
        value, why = exception_in(cell, column.style.means)
        return dict.fromkeys(purposes, value), why
    if not purposes or not cell.strip():
        return dict.fromkeys(purposes, "unknown" if column.style.frame == ASK else "blank"), []
    if told := column.meanings.get(fold(cell)):
        return _as_told(told, purposes, cell)
    if column.style.frame == ASK:
        if not wants_to_be_asked(cell, column.style):
            return dict.fromkeys(purposes, "unknown"), []
        return dict.fromkeys(purposes, "unclear"), [f"wants to be asked first: “{option_in(column.header)[:80]}”"]
    if not column.style.key and closed.stripped(fold(cell)) not in column.style.offered:
        cell = put_plainly(cell)
    meant = column.style.key.get(fold(cell), cell)
    if meant != cell and goes_ahead(meant):
        return dict.fromkeys(purposes, "yes"), []  # “2 = no, I don't mind”
    if (said_of := objected(purposes, meant)) is not None:
        return said_of
    if column.reversed:
        return objection(column, purposes, cell)
    if column.style.frame == "audience":
        listed = permitted(cell, purposes)
        if listed is not None:
            return listed
    if column.style.frame == "credit":
        credited = _credited(purposes, cell)
        if credited is not None:
            return credited
    words_alone, photo = without_photo(cell)
    if photo and words_alone:
        said, holds = read_cell(column, words_alone)
        return {**said, "photo": photo} if "photo" in said else said, holds
    parts = option_parts(cell) if column.style.options and not column.style.single else (cell,)
    if len(parts) == 1 and "," in cell and len(offered := _offered_here(cell, column)) > 1:
        parts = offered
    of_words = tuple(p for p in parts if not _about_contact(p)) if column.style.options else parts
    if len(parts) > 1 or not of_words or (column.multiple and is_further_option(cell, column.style)):
        said, holds = read_list(column, purposes, of_words)
        options = any(closed.stripped(fold(part)) in column.style.offered for part in parts)
        sentence = not (column.multiple or options or ";" in cell) and len(cell.split()) >= SENTENCE
        if sentence and (holds or {"no", "unclear"} & set(said.values())):
            # a sentence of several clauses looks like a list of options
            whole = by_clauses(ruled_answer(cell, Style()), cell, read_plainly, options=True)
            if whole.says == "yes" and not whole.hold:
                return _single(column, purposes, whole), []
        return said, holds
    answer = read_answer(cell, column.style).under(purposes)
    if answer.hold and minds_nothing(cell, column.header):
        answer = Answer("yes")
    if QUOTING & set(purposes):
        answer = doubted(answer, cell, column.style)
    if column.style.form and not _OF_WORDS & set(purposes) and not_handed_in(column.style.key.get(fold(cell), cell)):
        return dict.fromkeys(purposes, "blank"), []  # without that form the name or photo stays out, and no words
    if set(purposes) == {"photo"} and NOT_SHOWN.search(fold(cell)):
        return {"photo": "blank"}, []
    given = _GIVEN.search(fold(column.wording)) or not words.PEOPLE.search(fold(column.wording))
    if given and set(purposes) == {"photo"} and _NO_PICTURE.fullmatch(fold(cell).strip(" .")):
        return {"photo": "blank"}, []  # there was no picture to ask about
    if answer.says == "blank" and set(purposes) == {"photo"} and cell.strip()[0].isalpha():
        return {"photo": "blank"}, [f"look at the photo: “{cell.strip()[:40]}”"] if words.PEOPLE.search(
            fold(column.wording)
        ) else []
    if (
        answer.says == "yes"
        and answer.hold
        and words.EVERYBODY.search(fold(column.wording))
        and _BUT.search(fold(cell))
    ):
        answer = replace(answer, says="no", parts=())
    if answer.says == "no" and answer.hold and purposes == ["quotation_with_name"] and not _MORE.search(fold(cell)):
        answer = replace(answer, hold="")  # “No, just say a lady from the estate”
    if answer.says == "no" and not answer.hold and set(purposes) == {"photo"} and SOMEBODY.search(fold(cell)):
        answer = replace(answer, hold=f"says why there is no leave for the photo: “{cell.strip()[:60]}”")
    if answer.says in ("unclear", "no") and set(purposes) == {"photo"} and OF_THE_PICTURE.search(fold(cell)):
        return {"photo": answer.says}, []
    unsure = answer.says == "unclear" and set(purposes) <= _NOT_OF_WORDS
    if unsure and (_not_asked(cell, column) or (purposes == ["quotation_with_name"] and _only_unsure(cell, column))):
        # Name, photo or archive stay out; the words were asked for elsewhere.
        return {p: "no" if p == "quotation_with_name" else "unclear" for p in purposes}, []
    said = _partly(column, _single(column, purposes, answer), answer.part)
    if answer.says == "unclear" and "sharing" in said and closed.HEDGE.search(fold(cell)):
        said["sharing"] = "ask"
    holds = (
        [answer.hold]
        if answer.hold
        and not (answer.says in ("ask", "unclear") and set(said.values()) == {"ask"} and set(purposes) == {"sharing"})
        else []
    )
    if answer.says == "unclear" and not holds and (set(said.values()) != {"ask"} or len(cell.split()) > 4):
        holds = [f"not understood: “{cell.strip()[:80]}”"]
    if any(v == "unclear" for v in said.values()) and not holds:
        holds = [f"a yes that does not say to what: “{cell.strip()[:80]}”"]
    return said, holds


def _offered_here(cell: str, column: Judged) -> tuple[str, ...]:
    """The options that a cell lists with commas between them, where others of the column ticked each of them alone."""
    parts = tuple(part.strip() for part in cell.split(",") if part.strip())
    return parts if all(closed.stripped(fold(p)) in column.style.offered for p in parts) else ()


def _not_asked(cell: str, column: Judged) -> bool:
    """Whether an answer says that nobody asked or that somebody would rather not say, and no more.

    Those who are in a picture beside the teller wait for whoever asks them.
    """
    if words.EVERYBODY.search(fold(column.wording)) or words.PEOPLE.search(fold(column.wording)):
        return False
    text = closed.stripped(fold(column.style.key.get(fold(cell), cell)))
    return any(map(str.isalpha, text)) and not re.sub(
        r"not asked|not applicable|no answer|(?:would |'d )?(?:rather|prefer) not(?: to)? say|\W+", "", text
    )


def _only_unsure(cell: str, column: Judged) -> bool:
    """Whether an answer says no more than that it is no answer: "not sure", "?", "not asked"."""
    text = closed.stripped(fold(column.style.key.get(fold(cell), cell)))
    text = re.sub(r"not asked|(?:would |'d )?(?:rather|prefer) not(?: to)? say", " ", text)
    return len(text.split()) <= 8 and not (
        closed.ASK_FIRST.search(text) or closed.CONDITION.search(text) or words.QUOTE.search(text)
    )


def _about_contact(option: str) -> bool:
    """Whether an option asks only to be written to or rung again, which says nothing of the words."""
    text = fold(option)
    more = (words.QUOTE, closed.ASK_FIRST, closed.NEGATIVE, closed.HEDGE, closed.CONDITION)
    return bool(words.CONTACT.search(text)) and not purposes_said(text) and not any(m.search(text) for m in more)


def _as_told(meaning: str, purposes: Sequence[str], cell: str) -> tuple[Said, list[str]]:
    """An answer as a person said it is meant."""
    if meaning == "unclear":
        return dict.fromkeys(purposes, "unclear"), [f"not clear: “{cell.strip()[:60]}”"]
    if meaning == "ask":
        # Sharing waits for the answer; words are held until somebody has asked.
        said = {p: "ask" if p == "sharing" else "unclear" for p in purposes}
        return said, [f"wants to be asked first: “{cell.strip()[:60]}”"] if "unclear" in said.values() else []
    said = {}
    for purpose in purposes:
        value = meaning if meaning in ("no", "blank") else "yes"
        if meaning == "analysis":
            value = "yes" if purpose == "analysis" else "no"
        elif meaning in ("named", "unnamed"):
            value = with_name(purpose, "yes", meaning == "named")
        said[purpose] = value
    return said, []


def _credited(purposes: Sequence[str], cell: str) -> tuple[Said, list[str]] | None:
    """What an answer to "how should we credit you?" permits: a part of the name is printed as none."""
    found = credit_of(fold(cell))
    if not found:
        return None
    about_use = "quotation" in purposes
    if found == "no":
        shown = f"says no where a name was asked for: “{cell.strip()[:60]}”"
        return dict.fromkeys(purposes, "no"), [] if about_use else [shown]
    said: Said = {}
    for purpose in purposes:
        if purpose in QUOTING:
            none = "no" if purpose == "quotation_with_name" else "unnamed"
            said[purpose] = found if found in ("named", "part") else none
        else:
            said[purpose] = "yes"
    return said, []


_GIVEN = re.compile(
    r"\b(?:you|they|i|we) (?:gave|lent|brought|sent|handed|shared|left)\b|\b(?:your|own) (?:old )?(?:photo|picture)s?\b"
)
"""What asks for pictures that somebody brought, and not whether those agree who are shown."""
_NO_PICTURE = re.compile(
    r"(?:n/?a|n\.a|not applicable)(?:[ ,.:;–-]+(?:no|none|nothing)(?: photos?| pictures?)?(?: (?:given|taken|brought|lent|left|here|sent|there))?)?|"
    r"(?:none|nothing|no (?:photos?|pictures?)) (?:given|brought|handed in|lent|left|enclosed)|(?:i )?(?:did not|didn'?t|have not|haven'?t) (?:give|bring|hand in|lend|brought|given) (?:any|one)(?: photos?| pictures?)?"
)
"""That there is no picture at all."""


def _single(column: Judged, purposes: Sequence[str], answer: Answer) -> Said:
    says = answer.says
    if says in ("blank", "unclear"):
        return dict.fromkeys(purposes, says)
    if says == "ask":
        return {p: "ask" if p == "sharing" else "unclear" for p in purposes}
    parts = dict(answer.parts)
    said: Said = {}
    for purpose in purposes:
        base = "quotation" if purpose in QUOTING else purpose
        if parts.get(base) is not None and (
            column.style.options or answer.only or "no" in parts.values() or says == "no"
        ):
            value = parts[base]
        elif parts and says == "yes" and set(parts.values()) == {"no"} and answer.hold:
            value = "yes"
        elif parts and says == "yes" and (answer.only or column.multiple):
            value = "no"
        elif parts and says == "yes" and column.style.options:
            value = "yes" if base == "analysis" and parts.get("quotation") == "yes" else "no"
        elif answer.everything:
            value = "yes"
        elif says == "yes" and not parts and column.style.options and purpose not in column.asked:
            value = (
                "yes"
                # to be quoted, with the name or without, takes in being read
                if answer.named is not None and base in ("quotation", "analysis")
                else "unclear"
                if not column.asked
                else "unknown"
            )
        else:
            value = says
        said[purpose] = with_name(purpose, value, answer.named)
    return said


def _partly(column: Judged, said: Said, part: bool) -> Said:
    """With a part of the name only: which it is in a row is seen there."""
    partial = words.PARTIAL_NAME.search(fold(column.wording)) and not column.style.options
    if not part and not (partial and "quotation_with_name" in said):
        return said
    return {p: "part" if v == "named" or (p == "quotation_with_name" and v == "yes") else v for p, v in said.items()}
