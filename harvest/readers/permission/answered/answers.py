"""One cell under a question about permission → what it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed, remarks
from harvest.readers.permission.answered.boxed import chosen_in
from harvest.readers.permission.answered.clauses import by_clauses
from harvest.readers.permission.answered.codes import meaning_of, spoken, without_code
from harvest.readers.permission.answered.declining import only_declines
from harvest.readers.permission.answered.grades import graded
from harvest.readers.permission.answered.limiting import EXCEPT, NO_PROBLEM, ONLY, ONLY_IF, RELUCTANT
from harvest.readers.permission.answered.name_parts import with_part_of_name
from harvest.readers.permission.answered.phrases import has_yes, head_of, names_in, parts_of, says_more
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.answered.second_opinion import with_second_opinion
from harvest.readers.permission.answered.signatures import DATE, DAY, initialled, signature, state_of_form
from harvest.readers.permission.answered.tails import without_tails
from harvest.readers.permission.asks import frames
from harvest.readers.permission.asks.headings import purposes_said
from harvest.readers.permission.cells import BLANK, OF_THE_NAME, Answer, Style
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.text import any_of, fold

_SHARE_OF = re.compile(r"^(\d{1,3}) (?:of|out of|from|/|von|z|sur|de|din|allan o) ?(\d{1,3})$|^(\d{1,3})/(\d{1,3})$")
_NOTHING_NEEDED = any_of(r"i(?:'m| am) (?:fine|good|ok|okay|all ?right)(?: (?:thanks|thank you|ta))?")
"""What declines an offer as often as it agrees."""
_DAY_MONTH = re.compile(r"(?:3[01]|[12]\d|0?[1-9])[./-](?:1[0-2]|0?[1-9])[./]?$")
_ONLY_TEAM = (("analysis", "yes"), ("quotation", "no"), ("sharing", "no"), ("archive", "no"))


def read_answer(cell: str, style: Style) -> Answer:
    """What one cell answers; whatever is not a clear yes never reads as one.

    >>> read_answer("Yes, but not my name", Style()).named, read_answer("maybe", Style()).says
    (False, 'unclear')
    """
    cell = cell if style.key or cell == style.wording else put_plainly(cell)
    answer = with_second_opinion(ruled_answer(cell, style), fold(cell), cell, style)
    if style.key or style.signature or style.code or not (answer.hold or answer.parts or answer.says == "unclear"):
        return answer
    return by_clauses(answer, cell, read_plainly, options=bool(style.options))


def read_plainly(part: str) -> Answer:
    """What a clause answers by itself, wherever it stands."""
    return with_second_opinion(ruled_answer(part, Style()), fold(part), part, Style())


def ruled_answer(cell: str, style: Style) -> Answer:
    """What one cell answers by the rules alone."""
    cell = cell if style.key else chosen_in(cell)
    if not (text := fold(cell)):
        return BLANK
    bare = closed.stripped(text) or text
    if len(text) > 1 and text.endswith(("*", "†", "#")) and text not in style.key:
        return Answer("unclear", hold=f"points to a note: “{cell.strip()[:40]}”")
    if "_" in cell and text in closed.NEVER_ASKED:
        return BLANK
    if text not in style.key and text != style.wording:
        text = spoken(text)
        bare = closed.stripped(text) or text
    if (own := without_code(text, style.key)) != text:
        # A colour or number says nothing by itself; what stands beside it does.
        text, bare, cell = own, closed.stripped(own) or own, own
    meaning, beside = meaning_of(text, bare, style.key)
    if meaning is not None and meaning != text:
        answer = read_answer(
            meaning, Style(welsh=style.welsh, wording=style.wording, options=style.options, form=style.form, code=True)
        )
        return replace(answer, hold=f"says more than a code: “{cell.strip()[:60]}”") if beside else answer
    simple = _simple(text, bare, style)
    if simple is not None and simple.ticked and style.means:
        return read_answer(style.means, replace(style, means="", wording=""))
    if simple is not None:
        return simple
    if style.form and (state := state_of_form(bare, cell)) is not None:
        return state
    if _NOTHING_NEEDED.fullmatch(bare):
        return Answer("unclear", hold=f"can be read two ways: “{cell.strip()[:40]}”")
    grade = graded(bare)
    if grade:
        return Answer(grade, hold=f"neither a yes nor a no: “{cell.strip()[:40]}”" if grade == "unclear" else "")
    if style.signature and (DATE.match(bare) or DAY.search(bare)):
        name = DAY.sub(" ", bare).strip(" ,.;:-")
        if DATE.match(bare) or not name:
            plain = style.when or style.dates
            return Answer(
                "yes" if plain else "unclear", ticked=True, hold="" if plain else f"a date and no signature: {bare}"
            )
        return signature(name) or Answer("unclear", hold="unclear signature")
    if DATE.match(bare):
        return (
            Answer("yes", ticked=True)
            if style.dated
            else Answer("unclear", hold=f"a date where an answer belongs: {bare}")
        )
    if style.choice and bare.endswith(style.choice):
        if bare == style.choice:
            return Answer("yes", ticked=True)
        return Answer("no", hold=f"chose not to go on: “{cell.strip()[:40]}”")
    codes = [style.key.get(c.strip()) for c in re.split(r"[/,;&+]|\bor\b|\band\b", text)] if style.key else []
    if style.key and not all(codes) and len(text.split()) > 1:
        codes = [style.key.get(c) for c in text.split()]
    if len(codes) > 1 and all(codes):
        listed = [purposes_said(str(c)) for c in codes]
        if all(listed) and len(listed) == len({p.partition("_")[0] for ps in listed for p in ps}):
            # Each letter is a purpose of its own.
            by_name = Style(welsh=style.welsh, options=True)
            every = [read_answer(str(c), by_name) for c in codes]
            named = next((a.named for a in every if a.named is not None), None)
            return Answer("yes", named, "", tuple(part for a in every for part in a.parts), True)
        return (
            Answer("no", hold=f"two codes of the key are given: “{cell.strip()[:40]}”")
            if style.options is False
            else _codes(codes, style, cell)
        )
    if style.initials and (written := initialled(cell)) is not None:
        return written
    if style.signature:
        signed = signature(bare)
        if (
            signed is not None
            and signed.says == "yes"
            and not signed.hold
            and cell.islower()
            and not words.SIGNATURE.fullmatch(bare)
        ):
            # A name has a capital; "to sign" and "pending" are no signatures.
            initials = len(bare) <= 3
            signed = signed if initials else Answer("unclear", hold=f"no signature: “{cell.strip()[:40]}”")
        if signed is not None:
            return signed
    answer = _sentence(text, bare, style, cell)
    return with_part_of_name(answer, bare, style)


def _codes(meanings: Sequence[str | None], style: Style, cell: str) -> Answer:
    """Several codes in one cell: the stricter, to be looked at."""
    plain = Style(welsh=style.welsh, options=True)
    answers = [read_answer(m or "", plain) for m in meanings]
    parts: dict[str, str] = {}
    named: bool | None = True
    for answer in answers:
        for purpose, value in answer.parts:
            parts[purpose] = "no" if "no" in (value, parts.get(purpose)) else value
        named = False if answer.named is False else named
    common = set.intersection(*(({p for p, v in a.parts if v == "yes"}) for a in answers))
    merged = tuple((p, v if p in common else "no") for p, v in parts.items())
    says = "no" if any(a.says == "no" for a in answers) else "yes"
    return Answer(says, named, f"several codes are given: “{cell.strip()[:40]}”", merged, True)


def _simple(text: str, bare: str, style: Style) -> Answer | None:
    if bare == "na":
        return Answer("no") if style.welsh else BLANK
    if text in closed.NOT_TICKED or text in closed.BLANK or bare in closed.BLANK:
        return BLANK
    if style.cross_is_no and (text in closed.CROSS or bare in closed.CROSS):
        return Answer("no")
    if text in closed.TICK or bare in closed.TICK:
        return Answer("yes", ticked=True)
    if bare in closed.EVERYTHING:
        return Answer("yes", everything=True)
    if bare in closed.YES:
        parts = tuple((p, "yes") for p in purposes_said(bare) if style.options and p != "analysis")
        return Answer("yes", parts=parts, ticked=bare in ("true", "selected", "checked", "ticked"))
    if bare in closed.NO:
        return Answer("no")
    if style.dated and not style.signature and DATE.match(bare):
        return Answer("yes", ticked=True)
    if re.fullmatch(r"\d+(?:[.]0)?", bare):
        says = style.figures.get(bare.removesuffix(".0"))
        return Answer(says, ticked=True) if says else Answer("unclear", hold=f"“{bare}” is a figure without a key")
    if style.wording and bare == closed.stripped(style.wording):
        return Answer("yes", ticked=True)
    if style.dated and _DAY_MONTH.match(bare):
        return Answer("yes", ticked=True)
    of = _SHARE_OF.match(bare)
    if of:
        some, whole = (of.group(1) or of.group(3)), (of.group(2) or of.group(4))
        if int(some) == int(whole) and int(whole) > 0:
            return Answer("yes")
        return Answer("no", hold=f"not everybody agreed ({bare})")
    return None


def _sentence(text: str, bare: str, style: Style, cell: str) -> Answer:
    shown = f"“{' '.join(cell.split())[:200]}”"
    text, bare = remarks.of_themselves(text), remarks.of_themselves(bare)
    as_said, unknown = bare, remarks.wants_not_to_be_known(bare) and not style.options
    asked = None if style.options or not style.wording else style.wording
    text, bare = remarks.with_one_wording_of_no_name(text), remarks.with_one_wording_of_no_name(bare)
    if only_declines(bare, as_said, asked or ""):
        return Answer("no")
    if closed.ASK_FIRST.search(text):
        if head_of(bare)[0] == "no":
            return Answer("no", hold=f"says no, and to be asked first: {shown}")
        return Answer("ask", hold=f"wants to be asked first: {shown}")
    if remarks.REWORDED.search(bare):
        return Answer("no" if head_of(bare)[0] == "no" else "unclear", hold=f"wants it told in other words: {shown}")
    if remarks.OTHERS_NAMES.search(as_said) or (
        not style.options and remarks.names_somebody_else(as_said, style.wording)
    ):
        return Answer("no" if head_of(bare)[0] == "no" else "yes", False, f"speaks of other names: {shown}")
    if NO_PROBLEM.search(bare):
        return Answer("yes", hold=f"can be read two ways: {shown}")
    several = [_simple(p, closed.stripped(p), style) for p in re.split(r"[;,/\n+&]|\band\b", text) if p.strip()]
    if len(several) > 1 and all(a is not None and a.says in ("yes", "no") for a in several):
        given = {a.says for a in several if a is not None}
        return Answer(given.pop()) if len(given) == 1 else Answer("no", hold=f"says both yes and no: {shown}")
    if closed.REFUSAL.fullmatch(bare):
        of = [p for p in ("quotation", "sharing", "photo") if p in {q.partition("_")[0] for q in purposes_said(bare)}]
        return Answer("no", parts=tuple((p, "no") for p in of) if style.options else ())
    if closed.TEAM_ONLY.fullmatch(bare):
        return Answer("yes", None, "" if style.options else f"only for some to see: {shown}", _ONLY_TEAM, True)
    named, rest = names_in(bare)
    if unknown and head_of(rest)[0] != "no":
        return Answer("yes", False, f"only if nobody can tell who it is: {shown}")
    if named is None and not style.options and remarks.grants(bare):
        return Answer("yes")
    if named is not None and rest in closed.YES - closed.SAID_YES:
        return Answer("yes", named)
    parts = parts_of(rest)
    quoted = any(p == "quotation" for p, _ in parts)
    if not quoted and named is not None and style.options and set(purposes_said(bare)) & QUOTING:
        parts = [*parts, ("quotation", "yes")]
    says, remainder = head_of(rest)
    remainder = without_tails(remainder)
    if RELUCTANT.search(text):
        return Answer("yes" if says != "no" else "no", named, f"a reluctant answer: {shown}")
    if remarks.NOT_EVERYBODY.search(text):
        return Answer("no", named, f"not everybody agreed: {shown}")
    if closed.HEDGE.search(remarks.without_statements(text)):
        plain_no = says == "no" and head_of(closed.HEDGE.sub(" ", rest).strip(" ,.;:-"))[0] == "no"
        return Answer("no" if plain_no else "unclear", named, f"not sure: {shown}")
    only = bool(ONLY.search(rest)) and bool(parts)
    hold = ""
    if says == "no":
        if (
            any(v == "yes" for _, v in parts)
            or (named is not None and not (named is False and frames.asks_whether_named(style.wording or "")))
            or has_yes(remainder)
            or closed.CONDITION.search(remainder)
        ):
            hold = f"says no and more: {shown}"
        return Answer("no", named, hold, tuple((p, "no") for p, _ in parts))
    if parts and not style.options and not only and len({v for _, v in parts}) == 1:
        negative = parts[0][1] == "no"
        if negative and says == "yes":
            return Answer("yes", named, f"says yes and no: {shown}", tuple(parts))
        if negative:
            return Answer("no", named, "", tuple(parts))
    if says == "yes":
        if not remainder or remarks.adds_nothing(remainder):
            return Answer("yes", named, hold)
        if parts and (only or any(v == "no" for _, v in parts)):
            extra = says_more(remainder, ONLY, asked=asked) or bool(remarks.ONLY_SOME.search(remainder))
            return Answer(
                "yes", named, hold or (f"answers with a condition: {shown}" if extra else ""), tuple(parts), only
            )
        head, _ = head_of(remainder)
        if head == "no" or closed.NEGATIVE.search(remainder):
            return Answer("yes", named, f"answers with a condition: {shown}", tuple(parts))
        extra = bool(closed.CONDITION.search(remainder)) or says_more(remainder, asked=asked)
        extra = extra or (asked is not None and remarks.limits(remainder, asked))
        return Answer(
            "yes", named, hold or (f"answers with a condition or wish: {shown}" if extra else ""), tuple(parts)
        )
    if parts:
        more = "" if style.options or only or not says_more(rest, ONLY, asked=asked) else f"not a plain answer: {shown}"
        bit = (
            named is None
            and all(v == "yes" for _, v in parts)
            and re.search(r"\b(?:but (?:not|leave|keep|skip|omit)|not (?:the|about))\b", rest)
        )
        more = f"only on a condition: {shown}" if bit or EXCEPT.search(rest) else more
        value = "yes" if any(v == "yes" for _, v in parts) else "no"
        return Answer(value, named, hold or more, tuple(parts), only)
    if named is not None and not says_more(rest, ONLY):
        bad = re.match(r"no\b|not\b", as_said)
        return Answer("yes", named, f"{OF_THE_NAME}: {shown}" if bad else "")
    if ONLY_IF.search(rest):
        return Answer("yes", named, f"only on a condition: {shown}")
    if closed.NEGATIVE.search(rest):
        return Answer("no", named, f"reads as a no: {shown}")
    return Answer("unclear", named, f"not understood: {shown}")
