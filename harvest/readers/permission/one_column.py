"""One column: whether it is about permission, for what, and how its cells are to be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed, levels
from harvest.readers.permission.answered.boxes import signs_a_box
from harvest.readers.permission.answered.credits import credit_of, tell_to_print
from harvest.readers.permission.answered.signatures import are_states_of_forms
from harvest.readers.permission.asks.asides import with_plain_asides
from harvest.readers.permission.asks.audiences import are_audiences, purposes_of_audiences
from harvest.readers.permission.asks.by_cells import speak_of_permission
from harvest.readers.permission.asks.deeds import purposes_asked
from harvest.readers.permission.asks.frames import minds
from harvest.readers.permission.asks.left_empty import negates, without_how_to_leave
from harvest.readers.permission.asks.other_consents import (
    PROCESSING,
    asks_for_an_answer,
    asks_to_process,
    is_no_permission,
)
from harvest.readers.permission.asks.purposes import analysis_surely, purposes_of
from harvest.readers.permission.asks.questions import Question, bare_of
from harvest.readers.permission.cells import Style
from harvest.readers.permission.nouns import LEVELS, PURPOSES, QUOTING
from harvest.readers.permission.profiles import Profile, holds_codes, is_multiple, is_unreadable, listed_in, says_names
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.wishes import is_limits, is_notes

_ANALYSIS = "analysis only"
"""A level that every heading which only says consent has, whether anybody chose it or not."""
OTHER = any_of(
    r"\b(?:if )?(?:you )?(?:selected |chose |ticked )?\"?other\"?\b.{0,30}(?:specify|"
    r"please|say|state|:)|\bplease (?:specify|explain|say more|state)\b|"
    r"\bfalls sonstiges\b|\bbitte angeben\b|\bprosze (?:podac|okreslic)\b|"
    r"\bprecisez\b|\bespecifique\b|\bprecizati\b|\bnodwch\b"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A column that is about permission, with all that reading its cells needs."""

    index: int
    header: str
    wording: str
    purposes: tuple[str, ...]
    certain: bool
    reversed: bool
    style: Style
    multiple: bool = False
    """A list to tick: what an answered cell leaves out is a no."""
    group: int = -1
    """Columns with the same number are the options of one tick-box question."""
    each: bool = False
    notes: bool = False
    """What staff wrote beside the answers: read as notes, not as answers."""
    companion: int = -1
    """The column that says what "Other" means here."""
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What a person said that answers mean, by the folded answer."""
    asked: tuple[str, ...] = ()
    """What the header itself asks for, apart from the options in the cells."""


def mapped_column(
    n: int, header: str, wording: str, purposes: Sequence[str], question: Question, seen: Profile, style: Style
) -> Judged | None:
    """A column as a person said it is; what nobody can permit with is left out."""
    if LEVELS in purposes:
        return _levelled(n, header, wording, (*seen.counts, _ANALYSIS), style)
    known = tuple(p for p in purposes if p in PURPOSES)
    if not known:
        return None
    if is_notes(header) and set(known) == {"analysis"}:
        return Judged(n, header, wording, known, True, False, style, notes=True)
    if OTHER.search(fold(header or wording)):
        return Judged(n, header, wording, known, True, False, style, notes=True)
    if question.kind == "part":
        return None
    options = seen.options > 0.3
    frame = _frame_of(question, seen)
    style = replace(style, signature=question.signature, options=options, frame=frame)
    asked = known
    none = closed.stripped(fold(wording)) in closed.NO and not seen.options
    return Judged(
        n,
        header,
        wording,
        known,
        True,
        question.reversed or none or (not question.frame and _objects(wording)),
        style,
        options and is_multiple(seen) and not (style.key or style.single),
        -1,
        question.each,
        asked=asked,
    )


def _frame_of(question: Question, seen: Profile) -> str:
    """``audience`` or ``credit`` where a column's question asks for one and its cells are some."""
    if question.frame == "audience" and are_audiences(seen.counts):
        return "audience"
    if question.frame == "credit" and seen.filled:
        credited = sum(times for cell, times in seen.counts.items() if credit_of(fold(cell)))
        return "credit" if credited >= 0.5 * seen.filled else ""
    return ""


def judged_column(
    n: int, header: str, wording: str, question: Question, seen: Profile, style: Style, note: str
) -> Judged | None:
    """A column as its heading and its cells say it is; None where it is about something else."""
    if question.kind == "part":
        return None
    if question.parent and question.kind == "generic":
        return None  # whether a parent said so is told where ages are
    if not (question.reversed or question.frame) and _objects(wording) and purposes_asked(fold(wording)):
        return Judged(n, header, wording, (), False, True, style) if seen.closed >= 0.3 else None
    question = _of_form(question, wording, seen)
    framed = _framed(n, header, wording, question, seen, style)
    if framed is not None:
        return framed[0]
    coded = question.kind == "generic" and not question.learned and holds_codes(seen)
    if (
        len(seen.counts) == seen.filled >= 4
        and not (seen.closed or seen.options or question.signature or style.dated)
        and not coded
    ):
        return None  # all different and none of them an answer: names or numbers
    text_like = seen.words >= 7 and seen.closed < 0.5 and seen.options < 0.5
    options = seen.options > 0.3 and not text_like and question.kind != "name"
    style = replace(style, signature=question.signature, options=options)
    signed = question.signature and seen.words <= 4
    fits = (
        not seen.filled or seen.closed >= 0.3 or signed or (seen.words <= 6 and seen.machine < 0.5)
    ) and not text_like
    if question.learned and is_limits(wording):
        return None
    if question.learned:
        fits = (seen.closed >= 0.6 or not seen.filled or signed) and not (seen.numbered or text_like)
    kind, purposes, certain = question.kind, question.purposes, question.certain
    if purposes == ("analysis",) and _names_in_key(style) and not (question.reversed or analysis_surely(fold(wording))):
        purposes = ("quotation",)  # a use that comes with the name or without it is seen by others
    if seen.scale and kind != "recontact" and not (_permits_by_degree(question) or _names_in_key(style)):
        return None
    if kind in ("label", "name"):
        fits = seen.closed >= (0.6 if kind == "label" else 0.8) and (seen.filled > 0 or kind == "label")
    if kind == "other" and signs_a_box(header) and seen.filled and seen.words <= 4:
        return Judged(n, header, wording, (), False, False, style)  # what the box says is told nowhere
    if kind == "other" and is_unreadable(header, seen) and not is_no_permission(fold(header)):
        return Judged(n, header, wording, (), False, False, style)
    if kind == "other" and seen.closed >= 0.6 and asks_to_process(fold(wording)):
        return Judged(n, header, wording, ("analysis",), True, False, replace(style, frame=PROCESSING))
    if kind == "other":
        return _by_values(n, header, wording, seen, style)
    if not fits or (seen.machine > 0.6 and not signed and not style.dated and seen.closed < 0.3):
        return None
    if kind == "recontact":
        return Judged(n, header, wording, ("recontact",), True, question.reversed, style, asked=("recontact",))
    if options:
        listed = listed_in(seen, style)
        ours = {"analysis", "sharing"} if question.frame == "audience" else {"analysis"}  # no cell is an audience
        kept = [p for p in purposes if p not in ours and (p not in QUOTING or not QUOTING & set(listed))]
        by_key = bool(style.key) and any(fold(c) in style.key for c in seen.counts)
        if not by_key and ("quotation" in purposes and set(listed) & QUOTING or len(set(listed) & QUOTING) > 1):
            listed = ("quotation", *(p for p in listed if p not in QUOTING))
        asked = purposes
        own = tuple(p for p in purposes if p in QUOTING)
        if own and QUOTING & set(listed) == {"quotation"} and not says_names(seen):
            listed = (*own, *(p for p in listed if p not in QUOTING))
        purposes = tuple(dict.fromkeys((*listed, *kept)))
        clear = question.reversed or not negates(wording)
        return Judged(
            n,
            header,
            wording,
            purposes,
            clear,
            question.reversed,
            style,
            is_multiple(seen) and not style.single,
            -1,
            question.each,
            asked=asked,
        )
    if kind == "generic":
        coded_levels = _by_values(n, header, wording, seen, style) if style.key and not question.reversed else None
        if coded_levels is not None and coded_levels.style.options:
            return coded_levels
        answers = not question.learned or asks_for_an_answer(fold(wording))
        purposes = purposes_of(note) if note and answers and not question.reversed else ()
        if not purposes and not question.reversed and levels.of(seen.counts, style):
            return _levelled(n, header, wording, (*seen.counts, _ANALYSIS), style)
        wording = f"{wording} – {note}" if purposes else wording
        certain = bool(purposes)
        if not certain and seen.filled and seen.closed < 0.5 and not signed and not coded:
            return None
    return Judged(
        n, header, wording, purposes, certain, question.reversed, style, False, -1, question.each, asked=purposes
    )


def _objects(wording: str) -> bool:
    """Whether a yes to a wording objects, whatever else was made of it."""
    return minds(bare_of(with_plain_asides(fold(without_how_to_leave(wording)))))


def _of_form(question: Question, wording: str, seen: Profile) -> Question:
    """The question of a column of signed and unsigned forms: what its heading names is what the forms permit; of one
    that asks for a credit and is told whether to print at all, whether words may be quoted."""
    if question.frame == "credit" and tell_to_print(tuple(seen.counts)):
        return replace(question, kind="asked", purposes=("quotation",), frame="")
    if not (question.learned or question.kind == "other") or not are_states_of_forms(tuple(seen.counts)):
        return question
    text = with_plain_asides(fold(wording))
    named = ("quotation_with_name",) if not words.UNNAMED.search(text) and _NAME.search(text) else ()
    purposes = purposes_asked(text) or named
    return replace(question, kind="asked", purposes=purposes, learned=False) if purposes else question


_NAME = any_of(r"\bnames?\b|\bnamed\b|\bnazwisk\w*|\bnamen\b|\bnoms?\b|\bnombres?\b|\bh?enw(?:au)?\b")


def _framed(
    n: int, header: str, wording: str, question: Question, seen: Profile, style: Style
) -> tuple[Judged | None] | None:
    """A column of audiences or of credits, if its cells are; None where it is read as every other."""
    frame = _frame_of(question, seen)
    if question.frame == "degree" and seen.numbered:
        return (None,)
    if question.frame == "credit" and seen.filled and not frame:
        # Under what name somebody stands: no permission by itself; refusals among the names are heard as wishes.
        return (None,)
    if not frame:
        return None
    purposes = question.purposes or ("quotation_with_name",)
    if frame == "audience":
        purposes = purposes_of_audiences(seen.counts)
    return (Judged(n, header, wording, purposes, True, False, replace(style, frame=frame), asked=purposes),)


def _permits_by_degree(question: Question) -> bool:
    """Whether answers such as "strongly agree" under a question are a permission rather than an opinion."""
    return question.frame == "degree" or (question.kind == "asked" and bool(question.purposes) and not question.learned)


def _names_in_key(style: Style) -> bool:
    """Whether the codes of the column say something of the name, which no scale does."""
    return any(words.UNNAMED.search(m) or words.NAMED.search(m) for m in style.key.values())


def _levelled(n: int, header: str, wording: str, cells: Iterable[str], style: Style) -> Judged:
    """A column whose cells say how far a consent goes; a bare yes there is none to being quoted."""
    purposes = levels.purposes_of_levels(cells, style)
    return Judged(n, header, wording, purposes, True, False, replace(style, options=True), asked=("analysis",))


def _by_values(n: int, header: str, wording: str, seen: Profile, style: Style) -> Judged | None:
    """A column whose header says nothing, but whose cells, or the key they follow, speak of permission."""
    lists = [fold(c).split() for c in seen.counts if len(c) <= 24] if style.key else []
    followed = [tokens for tokens in lists if all(t.strip(",;/&+") in style.key for t in tokens)]
    coded = [style.key[t.strip(",;/&+")] for tokens in followed for t in tokens]
    none = sum(1 for c in seen.counts if closed.stripped(fold(c)) in closed.NO) if coded else 0
    if coded and len(followed) + none >= 0.6 * len(seen.counts):
        purposes = tuple(dict.fromkeys(p for m in coded for p in purposes_of(m)))
        quoting = QUOTING & set(purposes)
        if "analysis" in levels.purposes_of_levels(coded, style) and quoting:
            return _levelled(n, header, wording, coded, style)
        if len(quoting) > 1:
            one = "quotation_without_name" if "quotation_with_name" not in quoting else "quotation"
            purposes = (one, *(p for p in purposes if p not in QUOTING))
        if purposes:
            return Judged(n, header, wording, purposes, True, False, replace(style, options=True))
    repeated = seen.filled >= 2 * len(seen.counts) or len(seen.counts) == 1
    if (
        seen.filled >= 2
        and seen.options >= 0.6
        and len(seen.counts) <= 12
        and (seen.words <= 12 or (is_multiple(seen) and seen.words <= 40))
        and (repeated or is_multiple(seen))
    ):
        said = " ".join(fold(c) for c in seen.counts)
        if (
            words.CONSENT.search(said)
            or words.ASK.search(said)
            or words.UNNAMED.search(said)
            or words.NAMED.search(said)
        ):
            listed = listed_in(seen, style)
            clear = not (negates(wording) or _objects(wording))
            return Judged(n, header, wording, listed, clear, False, style, is_multiple(seen))
    if speak_of_permission(seen.counts, seen.filled, wording):
        clear = not negates(wording)
        return Judged(n, header, wording, ("quotation",), clear, False, replace(style, options=False))
    return None
