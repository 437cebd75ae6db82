"""Which columns of a table are about permission, judged by what they ask and by what they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from harvest.readers.permission import closed, keys, words
from harvest.readers.permission.cells import Style
from harvest.readers.permission.headers import option_of, option_question, stems_of
from harvest.readers.permission.headings import question_of
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.one_column import OTHER, Judged, judged_column, mapped_column
from harvest.readers.permission.profiles import SAMPLE, profile
from harvest.readers.permission.questions import is_withdrawal
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wishes import is_notes, staff_note

_DATED = any_of(
    r"\bdates?\b|\bgiven\b|\bsigned\b|\bobtained\b|\bwhen\b|\bwithdr[ae]w\w*|"
    r"\bdatum\b|\bdata\b|\bdyddiad\b|\bfecha\b|\brecorded\b|\btaken\b"
)
_WHEN = any_of(r"\b(?:dates?|day|when|datum|data|dyddiad|fecha)\b")
_CHOICE = any_of(
    r"\b(?:selecting|pressing|clicking|choosing|ticking|selected|press|click|choose|"
    r"selectin|entering)(?: on)? [\"']?(\w+)"
)
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
    key = keys.key_of([rest, *(c for c in columns if "=" in c)])
    all_cells = [fold(c) for column in cells for c in set(column[:500]) if len(c) <= 24]
    present = set(all_cells)
    cross_is_no = key.get("x") in closed.NO or (
        key.get("x") is None and bool(present & {"✓", "✔", "☑", "✅"}) and bool(present & closed.CROSS)
    )
    welsh = bool(present & {"ie", "cewch", "ydw", "oes", "na chewch", "nac ydw"}) or any("cewch" in p for p in present)
    consent_note = keys.consent_wording(note)
    initials, dates = keys.initialled(note), keys.dated(note)
    coded = keys.coded_headers(note, columns)
    wordings = [" ".join(p for p in (w, coded.get(n, "")) if p) for n, w in enumerate(wordings)]
    stems = [a or b for a, b in zip(stems_of(columns), stems_of(wordings), strict=True)]
    found: list[Judged] = []
    for n, header in enumerate(columns):
        wording, stem = wordings[n], stems[n]
        values = cells[n]
        own = keys.key_of([about[n]]) if n in about else key
        extra = "" if n in about and own else fold(about[n]) if n in about else keys.wording_in(note, header)
        style = Style(
            welsh, cross_is_no, {}, {k: v for k, v in own.items() if k != fold(header).strip(" ?:.")}, "", False
        )
        if mapping is None or n not in mapping:
            previous = found[-1] if found and found[-1].index == n - 1 else None
            if previous is not None and OTHER.search(fold(header)) and previous.companion < 0:
                found[-1] = replace(previous, companion=n)
                found.append(replace(previous, index=n, header=header, wording=wording, notes=True))
                continue
        if is_notes(header) and not _asked_in_a_note(header) and (mapping is None or n not in mapping):
            if any(staff_note(v)[1] for v in list(dict.fromkeys(values))[:SAMPLE]):
                found.append(Judged(n, header, wording, ("analysis",), True, False, Style(), notes=True))
            continue
        distinct = list(islice((v.strip() for v in dict.fromkeys(values) if v.strip()), SAMPLE))
        figures = keys.figures_of(distinct, own, grouped=_grouped(stems, n))
        style = replace(style, figures=figures)
        option = wording
        if len(set(distinct)) == 1 and not wording.strip():
            option = next(iter(distinct))
        choice = _CHOICE.search(fold(wording))
        style = replace(
            style,
            wording=option_of(option, columns, n),
            dated=bool(_DATED.search(fold(wording))) or dates,
            initials=initials,
            when=bool(_WHEN.search(fold(wording))),
            choice=choice.group(1) if choice else "",
        )
        question = option_question(option, stem, extra, header)
        seen = profile(values, style)
        if mapping is not None and n in mapping and (mapping[n] or not is_withdrawal(wording)):
            judged = mapped_column(n, header, option, mapping[n], question, seen, style)
        else:
            judged = judged_column(
                n, header, " ".join(p for p in (option, extra) if p), question, seen, style, consent_note
            )
        if judged is not None and not judged.certain and _THIS.search(fold(wording)):
            before = {p for j in found for p in j.purposes} & QUOTING
            judged = replace(judged, purposes=("quotation",), certain=True, asked=("quotation",)) if before else judged
        if judged is not None:
            found.append(replace(judged, group=stem[0]) if stem else judged)
    found = _companions(found, mapping)
    found = _coded_once(found, cells, key, mapping or {})
    quoting = any(
        QUOTING & set(j.purposes) for j in found if fold(j.header) and not words.NAME_WORD.search(fold(j.header))
    )
    mapped = mapping or {}
    if not any("quotation" in j.purposes or "quotation_without_name" in j.purposes for j in found):
        # Under what name somebody stands says nothing of whether they may be quoted at all.
        found = [
            replace(j, certain=False) if j.style.frame == "credit" and j.index not in mapped else j for j in found
        ]
    return [j for j in found if quoting or j.index in mapped or not words.NAME_WORD.search(fold(j.header))]


def _asked_in_a_note(header: str) -> bool:
    """Whether a note by staff is an answer that they wrote down: "Interviewer's note: consent to quote?"."""
    question = question_of(header)
    return question.kind == "asked" and bool(question.purposes) and bool(words.CONSENT.search(fold(header)))


def _companions(found: list[Judged], mapping: Mapping[int, Sequence[str]] | None) -> list[Judged]:
    """Columns that a person mapped, each with the one beside it that says what "Other" means."""
    result = list(found)
    for at, (one, after) in enumerate(zip(found, found[1:], strict=False)):
        if (
            mapping
            and after.index in mapping
            and after.notes
            and after.index == one.index + 1
            and OTHER.search(fold(after.header))
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


def _grouped(stems: Sequence[tuple[int, str] | None], n: int) -> bool:
    return stems[n] is not None
