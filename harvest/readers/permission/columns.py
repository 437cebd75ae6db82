"""Which columns of a table are about permission, judged by what they ask and by what they hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed, keys
from harvest.readers.permission.answered.ask_first import ASK, asks_first, holds_answers, option_in
from harvest.readers.permission.answered.boxes import boxed_wordings, signs_a_box
from harvest.readers.permission.answered.comments_beside import is_comment_on
from harvest.readers.permission.answered.key_meanings import plain_meanings
from harvest.readers.permission.answered.legends import legend_of
from harvest.readers.permission.answered.signatures import are_states_of_forms
from harvest.readers.permission.asks.acts import acts, not_understood
from harvest.readers.permission.asks.frames import is_withdrawal
from harvest.readers.permission.asks.headers import (
    as_answered,
    option_of,
    option_question,
    repeated_lists,
    repeated_options,
    stems_of,
)
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.of_the_office import is_of_the_office
from harvest.readers.permission.asks.variables import with_meaning
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.asks.without_heading import headless
from harvest.readers.permission.beside_each_other import credited, gates, processing_counts, used
from harvest.readers.permission.cells import Style
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import OTHER, Judged, judged_column, mapped_column
from harvest.readers.permission.profiles import SAMPLE, profile
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.wishes import is_notes, staff_note
from harvest.readers.permission.young.closed_ages import is_age_question

_DATED = any_of(
    r"\bdates?\b|\bgiven\b|\bsigned\b|\bobtained\b|\bwhen\b|\bwithdr[ae]w\w*|"
    r"\bdatum\b|\bdata\b|\bdyddiad\b|\bfecha\b|\brecorded\b|\btaken\b"
)
_WELSH = any_of(
    r"\b(?:gawn ni|a gawn|ga i|cewch|ydych chi'n|oes gennych|eich (?:stori|geiriau|enw|llun)|caniatad|nodiadau)\b"
)
"""Headings in Welsh, under which “na” is a no."""
_FORM = any_of(r"\b(?:form|release|slip|sheet|consent|permission|agreement)s?\b")
_ONE = any_of(r"\b(?:choose|select|tick|pick|mark|circle) (?:only |just )?one\b|\bone (?:only|answer|choice)\b")
_WHEN = any_of(r"\b(?:dates?|day|when|datum|data|dyddiad|fecha)\b")
_CHOICE = any_of(
    r"\b(?:selecting|pressing|clicking|choosing|ticking|selected|press|click|choose|"
    r"selectin|entering)(?: on)? [\"']?"
    r"(?!one\b|all\b|any\b|as\b|your\b|the\b|which\b|from\b|only\b|what\b|a\b|here\b|below\b|that\b)(\w+)"
)
_LEGEND = re.compile(r"(?:^|(?<=[\s:;,(]))[^\s,;()=]{1,14}\s*=")
"""Where the key in a heading begins, which is not what the heading asks."""
_ACCESS = any_of(r"\baccess (?:to|level|status|conditions?)\b|\baccess\W*$")
ACCESS = {"open": "yes", "open now": "yes", "open access": "yes", "closed": "no", "no access": "no"}
"""How archives say whether somebody may look; "open after 30 years" is for a person."""
_ASKED = re.compile(r"^(?:agree|consent|permission|perm|ok|use|allow|may)s? (?:to )?(?=\w)")
"""What machines put before the name of each option: ``agree_none``."""
_OF_THE_TOOL = re.compile(
    r"(?:is |card )?(?:archived|closed|deleted|completed?|pinned|hidden|locked|"
    r"trashed|resolved|flagged|starred|edited)\??|answered (?:in|at|by|on|live)"
)
"""What a tool notes of a card or post, and asks nobody."""
_THIS = any_of(r"\bthis\b|\bthat\b|\babove\b|\bthese\b|\bdamit\b|\bhyn\b|\bcela\b|\besto\b")


def judge(
    columns: Sequence[str],
    wordings: Sequence[str],
    cells: Sequence[Sequence[str]],
    note: str,
    mapping: Mapping[int, Sequence[str]] | None,
) -> list[Judged]:
    """The columns about permission; a person's mapping goes before every guess."""
    rest, about = keys.notes_by_column(note, columns)
    rest, labelled = keys.keys_by_label(rest, columns)
    about = {**labelled, **about}
    explained = [legend_of(w, list(dict.fromkeys(cells[n]))[:200]) for n, w in enumerate(wordings)]
    legends = [{**(keys.key_of([c]) if "=" in c else {}), **explained[n][0]} for n, c in enumerate(columns)]
    own_legend = [
        bool(legend) and any(fold(v) in legend for v in cells[n][:200] if v.strip()) for n, legend in enumerate(legends)
    ]
    key = plain_meanings(keys.key_of([rest, *(c for n, c in enumerate(columns) if legends[n] and not own_legend[n])]))
    all_cells = [fold(c) for column in cells for c in set(column[:500]) if len(c) <= 24]
    present = set(all_cells)
    cross_is_no = key.get("x") in closed.NO or (
        key.get("x") is None and bool(present & {"✓", "✔", "☑", "✅"}) and bool(present & closed.CROSS)
    )
    welsh = bool(present & {"ie", "cewch", "ydw", "oes", "na chewch", "nac ydw"}) or any("cewch" in p for p in present)
    welsh = welsh or any(_WELSH.search(fold(c)) for c in columns)
    consent_note = keys.consent_wording(note)
    initials, dates = keys.initialled(note), keys.dated(note)
    numbered = {**keys.numbered_wordings(note, columns), **boxed_wordings(note, columns)}
    coded = keys.coded_headers(note, columns) | numbered
    wordings = [" ".join(p for p in (w, coded.get(n, "")) if p) for n, w in enumerate(wordings)]
    wordings = [
        with_meaning(c, columns, cells[n]) if c == w else w
        for n, (c, w) in enumerate(zip(columns, wordings, strict=True))
    ]
    stems = [a or b for a, b in zip(stems_of(columns), stems_of(wordings), strict=True)]
    options = repeated_options(columns, cells)
    repeats = repeated_lists(columns, cells)
    asked = Counter(w for w in wordings if w.strip())  # a question asked twice is no list of boxes
    found: list[Judged] = []
    for n, header in enumerate(columns):
        wording, stem = wordings[n], stems[n]
        values = cells[n]
        told = about.get(n, "")
        own = {**key, **legends[n]} if own_legend[n] else key
        own = plain_meanings({**keys.key_of([told]), **legend_of(told, values)[0]}) if told else own
        extra = "" if n in about and own else fold(about[n]) if n in about else keys.wording_in(note, header)
        if _ACCESS.search(fold(wording)):
            own = {**ACCESS, **own}
        style = Style(
            welsh, cross_is_no, {}, {k: v for k, v in own.items() if k != fold(header).strip(" ?:.")}, "", False
        )
        if mapping is None or n not in mapping:
            previous = found[-1] if found and found[-1].index == n - 1 else None
            beside = previous is not None and is_comment_on(header, previous.header)
            if previous is not None and previous.companion < 0 and (beside or OTHER.search(fold(header or wording))):
                found[-1] = replace(previous, companion=n)
                found.append(replace(previous, index=n, header=header, wording=wording, notes=True))
                continue
        if n in repeats and (mapping is None or n not in mapping):
            continue
        if is_notes(header) and not (told or _asked_in_a_note(header)) and (mapping is None or n not in mapping):
            if any(staff_note(v)[1] for v in list(dict.fromkeys(values))[:SAMPLE]):
                found.append(Judged(n, header, wording, ("analysis",), True, False, Style(), notes=True))
            continue
        if _none(wording, columns, n, options.get(n, stem[0] if stem else -1)) and (
            mapping is None or n not in mapping
        ):
            continue
        if (is_age_question(wording) or is_of_the_office(header, values)) and (mapping is None or n not in mapping):
            continue
        if _OF_THE_TOOL.fullmatch(fold(header)) and (mapping is None or n not in mapping):
            continue
        if asks_first(wording) and holds_answers(values, wording) and (mapping is None or n not in mapping):
            found.append(Judged(n, header, wording, ("quotation",), True, False, replace(style, frame=ASK)))
            continue
        distinct = list(islice((v.strip() for v in dict.fromkeys(values) if v.strip()), SAMPLE))
        figures = keys.figures_of(distinct, own, grouped=stem is not None and asked[wording] <= 1)
        style = replace(style, figures=figures)
        option = wording
        if len(set(distinct)) == 1 and not wording.strip():
            option = next(iter(distinct))
        option = as_answered(option, distinct)
        if own_legend[n]:
            option = explained[n][1] if explained[n][0] else _LEGEND.split(option, maxsplit=1)[0]
        narrow = fold(option_in(option))
        repeated = stem is not None and any(fold(c) == narrow for c in distinct)
        choice = _CHOICE.search(fold(wording))
        style = replace(
            style,
            wording=narrow if repeated else option_of(option, columns, n),
            dated=bool(_DATED.search(fold(wording))) or dates,
            initials=initials or signs_a_box(header),
            dates=dates,
            when=bool(_WHEN.search(fold(wording))),
            choice=choice.group(1) if choice else "",
            single=bool(_ONE.search(fold(wording))),
            form=bool(_FORM.search(fold(wording))) or are_states_of_forms(distinct),
            means=_stands_for(option, stem),
        )
        question = option_question(option, stem, extra, option if own_legend[n] else header)
        seen = profile(values, style)
        if mapping is not None and n in mapping and (mapping[n] or not is_withdrawal(wording)):
            judged = mapped_column(n, header, option, mapping[n], question, seen, style)
        else:
            judged = judged_column(
                n, header, " ".join(p for p in (option, extra) if p), question, seen, style, consent_note
            )
        if judged is not None and not judged.certain and _THIS.search(fold(wording)):
            before = set() if judged.purposes else {p for j in found for p in j.purposes} & QUOTING
            judged = replace(judged, purposes=("quotation",), certain=True, asked=("quotation",)) if before else judged
        if judged is not None:
            group = stem[0] if stem else options.get(n, -1)
            found.append(replace(judged, group=group) if group >= 0 else judged)
    if mapping is None:
        found += headless(columns, wordings, cells, {j.index for j in found})
        found.sort(key=lambda j: j.index)
    found = _companions(found, mapping)
    groups = [options.get(n, stem[0] if stem else -1) for n, stem in enumerate(stems)]
    found = _none_of_these(found, columns, wordings, groups, mapping or {})
    found = processing_counts(found, cells)
    found = _coded_once(found, cells, key, mapping or {})
    found = acts(found, mapping or {})
    found = credited(used(gates(found, mapping or {}), mapping or {}), mapping or {}, cells)
    found = not_understood(found, mapping or {})
    quoting = any(
        QUOTING & set(j.purposes) for j in found if fold(j.header) and not words.NAME_WORD.search(fold(j.header))
    )
    mapped = mapping or {}
    if not any("quotation" in j.purposes or "quotation_without_name" in j.purposes for j in found):
        # Under what name somebody stands says nothing of whether they may be quoted at all.
        found = [replace(j, certain=False) if j.style.frame == "credit" and j.index not in mapped else j for j in found]
    return [j for j in found if quoting or j.index in mapped or not words.NAME_WORD.search(fold(j.header))]


def _none_of_these(
    found: list[Judged],
    columns: Sequence[str],
    wordings: Sequence[str],
    groups: Sequence[int],
    mapping: Mapping[int, Sequence[str]],
) -> list[Judged]:
    """The box "none of these" among the options of one question: a tick is a no to each of the others."""
    known = {j.index for j in found}
    for n, header in enumerate(columns):
        option = _none(wordings[n], columns, n, groups[n])
        if n in known or n in mapping or not option:
            continue
        beside = [j for j in found if j.group == groups[n] and not j.reversed]
        purposes = tuple(dict.fromkeys(p for j in beside for p in j.purposes if p != "recontact"))
        if purposes:
            ticks = Style(wording=fold(option), figures={"1": "yes", "0": "no"})
            found.append(Judged(n, header, wordings[n], purposes, True, True, ticks, group=groups[n]))
    return sorted(found, key=lambda j: j.index)


def _none(wording: str, columns: Sequence[str], n: int, group: int) -> str:
    """What stands beside the box "none of these" of a question with several; empty for every other column."""
    if group < 0:
        return ""
    narrow = re.split(r" [-–—] | \| |: |/|\[| >> ", wording)[-1].strip(" ]")
    of_machine = _ASKED.sub("", fold(narrow)) if "_" in narrow else ""
    said = (option_of(wording, columns, n), narrow, of_machine)
    return next((t for t in said if closed.stripped(fold(t)) in closed.NO), "")


def _asked_in_a_note(header: str) -> bool:
    """Whether what speaks of staff asks: "Interviewer's note: consent to quote?", "Can the team quote you?"."""
    question, text = question_of(header), fold(header)
    asks = words.CONSENT.search(text) or ("?" in header and words.ASK.search(text)) or gets_words(text)
    return question.kind == "asked" and bool(question.purposes) and bool(asks)


def _companions(found: list[Judged], mapping: Mapping[int, Sequence[str]] | None) -> list[Judged]:
    """Columns that a person mapped, each with the one beside it that says what "Other" means."""
    result = list(found)
    for at, (one, after) in enumerate(zip(found, found[1:], strict=False)):
        if (
            mapping
            and after.index in mapping
            and after.notes
            and after.index == one.index + 1
            and OTHER.search(fold(after.header or after.wording))
        ):
            result[at] = replace(one, companion=after.index)
    return result


def _coded_once(
    found: list[Judged], cells: Sequence[Sequence[str]], key: Mapping[str, str], mapping: Mapping[int, Sequence[str]]
) -> list[Judged]:
    """Columns whose headers say nothing follow a key only where no column about consent follows it."""
    named = [
        j for j in found if question_of(j.wording).kind != "other" and any(fold(c) in key for c in cells[j.index][:200])
    ]
    return [
        j
        for j in found
        if not named
        or j.index in mapping
        or question_of(j.wording).kind != "other"
        or j.group >= 0
        or not any(fold(c) in key for c in cells[j.index][:200])
    ]


def _stands_for(option: str, stem: tuple[int, str] | None) -> str:
    """What a tick in one of the boxes of a question means where it is neither yes nor no: "ask me first"."""
    narrow = re.split(r" [-–—] | \| |: |\[| >> ", option)[-1].strip(" ]") if stem else ""
    text = closed.stripped(fold(narrow))
    unsure = len(text.split()) <= 6 and (closed.ASK_FIRST.search(text) or closed.HEDGE.search(text))
    return narrow if unsure and not text.endswith("?") else ""


def looks_like_permission(header: str) -> bool:
    """Whether a header asks for permission, whatever its column holds.

    >>> looks_like_permission("May we quote you?"), looks_like_permission("Tell us your story")
    (True, False)
    """
    question = question_of(header)
    return bool(fold(header)) and (question.kind == "asked" or (question.kind == "generic" and not question.learned))
