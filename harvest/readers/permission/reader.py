"""Rows read one after the other, remembering the cells and combinations that were met before."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.against import stands_against
from harvest.readers.permission.answered.comments_beside import adds_to_no_answer
from harvest.readers.permission.answered.no_name_alone import (
    asks_no_name_too,
    is_a_name,
    nothing_but_no_name,
    only_no_name,
)
from harvest.readers.permission.answered.partners import for_partners_alone
from harvest.readers.permission.answered.reading import Said, read_cell
from harvest.readers.permission.asks.offered import is_offered
from harvest.readers.permission.nouns import QUOTING, RowPermission
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.rows import fold_row
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.heard import listen
from harvest.readers.permission.wished.taken_back import ended, taken_back
from harvest.readers.permission.wished.wishes import limit_in, lost_form, unread
from harvest.readers.permission.young.ages import dates_in
from harvest.readers.permission.young.names_with_ages import age_beside_name
from harvest.readers.permission.young.noted_age import SHORT, age_noted
from harvest.readers.permission.young.people import AgeColumn, child_in_story, childhood, is_grown
from harvest.readers.permission.young.pupils_of_age import kind_beside
from harvest.readers.permission.young.young_kinds import KIND

_LESS = {"yes": ("unnamed",), "named": ("unnamed",)}
"""What an answer comes to when a comment beside it says less."""
QUOTED = ("named", "anonymous")
"""What lets somebody be quoted."""


class RowReader:
    """Reads rows, remembering the cells and combinations that it has met."""

    def __init__(
        self,
        judged: Sequence[Judged],
        ages: Sequence[AgeColumn],
        year: int,
        below: int,
        whole: list[str],
        before: Mapping[int, int],
        limits: Sequence[int],
        people: Sequence[int],
        notices: Sequence[int],
        remarks: Sequence[int],
        beside: Collection[int] = (),
        over: Sequence[int] = (),
    ):
        self.beside = frozenset(beside)
        """Columns of short remarks, in which words may be taken back."""
        self.limits, self.people, self.notices, self.remarks = limits, people, notices, remarks
        self.over = over
        self.before = before
        """The answer that each question "may we quote this answer?" is about."""
        self.judged, self.ages, self.year, self.below, self.whole = judged, ages, year, below, whole
        self._cells: list[dict[str, tuple[Said, list[str]]]] = [{} for _ in judged]
        self._ages: list[dict[str, tuple[bool, str]]] = [{} for _ in ages]
        self._heard: dict[str, tuple[str, bool, str] | None] = {}
        self._notes: dict[str, tuple[bool, str]] = {}
        self._back: dict[str, tuple[bool, str]] = {}
        self._no_name: dict[str, bool] = {}
        self._of_age: dict[str, tuple[bool, str]] = {}
        self._rows: dict[tuple[str, ...], RowPermission] = {}
        self._from = tuple(j.index for j in judged if j.purposes != ("recontact",))

    def answer(self, n: int, row: Sequence[str]) -> tuple[Said, list[str]]:
        """What the n-th judged column says in a row, with what stands beside it under "please specify"."""
        column = self.judged[n]
        if column.notes:
            return {}, []
        text = row[column.index]
        if column.index in self.before and not text.strip():
            about = self.before[column.index]
            if about >= 0 and not row[about].strip() and len(self.before) > 1:
                return dict.fromkeys(column.purposes, "unknown"), []
        if column.companion < 0 or not row[column.companion].strip():
            plain = self.cell(n, text)
            return (dict.fromkeys(plain[0], "blank"), []) if column.companion >= 0 and _is_other(text) else plain
        more = row[column.companion]
        if _is_other(text) or not text.strip():
            said, holds = self.cell(n, more)
            if "sharing" in said and "unclear" in said.values():
                said = {p: "ask" if p == "sharing" else v for p, v in said.items()}
                holds = holds if set(said.values()) != {"ask"} else []
            return said, holds
        said, holds = self.cell(n, text)
        extra = self.cell(n, more)[0]
        if set(extra.values()) <= {"blank"} or adds_to_no_answer(more):
            return said, holds
        whole, why = self.cell(n, f"{text.strip(' .')}, {more.strip()}")
        if why and {"unclear", "ask"} & {*whole.values()}:
            return whole, [*holds, *why]
        if not why and all(whole[p] in (value, *_LESS.get(value, ())) for p, value in said.items()):
            return whole, holds
        return said, [*holds, f"says more beside the answer: “{more.strip()[:80]}”"]

    def cell(self, n: int, text: str) -> tuple[Said, list[str]]:
        """What a cell of the n-th judged column says."""
        known = self._cells[n]
        if text not in known:
            known[text] = read_cell(self.judged[n], text)
        return known[text]

    def _age(self, n: int, row: Sequence[str]) -> tuple[bool, str]:
        """Whether the n-th column about age tells of a child, and why they are held."""
        column, text = self.ages[n], row[self.ages[n].index]
        if column.how == KIND:
            beside = [(c, row[c.index]) for c in self.ages if c.how != KIND]
            return kind_beside(text, beside, (), self.year, self.below)
        if text not in self._ages[n]:
            self._ages[n][text] = childhood(self._dated(column, row), text, self.year, self.below)
        return self._ages[n][text]

    def read(self, row: Sequence[str], spoken: Sequence[int], notes: Sequence[int]) -> RowPermission:
        """The permission of one row, with what its age, its story and the notes beside it say."""
        base = self._answers(row)
        minor, nameless, reasons = False, False, list(base.hold)
        grown = any(is_grown(c, row[c.index], self.year, self.below) for c in self.ages)
        for n, column in enumerate(self.ages):
            if grown and column.how in ("parent", "school"):
                continue  # an age that is told says more than a school year, which may be a memory
            child, why = self._age(n, row)
            if grown and not child and column.how == "pupil":
                continue  # “Student” fits any age, and theirs is told
            minor = minor or child
            reasons += [why] if why else []
        reasons += [f"a restriction is given: “{row[n].strip()[:80]}”" for n in self.limits if limit_in(row[n])]
        reasons += [f"leave has ended: “{row[n].strip()[:40]}”" for n in self.over if ended(row[n])]
        reasons += ["what was agreed to was not read or understood" for n in self.notices if unread(row[n])]
        for n in self.people:
            child, why = age_beside_name(row[n], self.year, self.below)
            minor = minor or child
            reasons += [why] if why else []
        out, refused = False, base.analysis == "no" and base.quotation == "no" and not base.hold
        silent = all(not row[j.index].strip() for j in self.judged if not j.notes)
        heard = self._heard
        for n in () if grown else self.remarks:
            child, why = self._noted(row[n])
            minor = minor or child
            reasons += [why] if why else []
        for n in spoken:
            text = row[n]
            if len(text) < 4:
                continue
            of_name = base.quotation in QUOTED and self._remarks(n, row, spoken) and not is_a_name(text)
            if of_name and n not in notes and self._is_no_name(text):
                nameless = True
                child, why = child_in_story(text, self.below)
                minor = minor or child
                reasons += [why] if why else []
                continue
            if of_name and len(text) <= SHORT and asks_no_name_too(text):
                nameless = True
                reasons.append(f"asks that the name be left out, and says more: {_shown(text)}")
            if n in self.beside:
                back, why = self._back.get(text) or self._back.setdefault(text, taken_back(text))
                out = out or back
                reasons += [why] if why else []
            if n in notes:
                withdrawn, why = self._notes.get(text) or self._notes.setdefault(text, stands_against(text))
                why = "" if silent and not withdrawn and lost_form(text) else why
                out = out or withdrawn
                reasons += [why] if why else []
                nameless = nameless or bool(why and words.UNNAMED.search(fold(text)))
                continue
            said = heard[text] if text in heard else heard.setdefault(text, self._listen(text))
            if said is not None:
                reasons += [said[0]] if said[0] and not refused else []
                nameless = nameless or bool(said[0] and (only_no_name(text) or words.UNNAMED.search(fold(text))))
                minor = minor or said[1]
                reasons += [said[2]] if said[2] else []
        if nameless and base.quotation == "named":
            base = replace(base, quotation="anonymous")  # the wish beats the tick when somebody lifts the hold
        if not reasons and not minor:
            return base
        result = replace(base, hold=tuple(dict.fromkeys(reasons)), minor=minor)
        return replace(result, analysis="no", quotation="no", sharing="no", archive="no") if out else result

    def _listen(self, text: str) -> tuple[str, bool, str] | None:
        """What somebody's own words ask for, and whether they say that a child speaks; None: neither."""
        asks, may_tell_age = listen(text)
        wish = f"asks for care or for a part to be left out: {_shown(text)}" if asks else ""
        child = child_in_story(text, self.below) if may_tell_age else (False, "")
        return (wish, *child) if wish or child[1] else None

    def _remarks(self, n: int, row: Sequence[str], spoken: Sequence[int]) -> bool:
        """Whether what stands there is beside what somebody told; where nothing else was told it is what they said."""
        if n in self.beside or len(spoken) < 2 or len(row[n]) > SHORT:
            return n in self.beside
        return any(m != n and len(row[m]) >= 4 for m in spoken) and only_no_name(row[n])

    def _is_no_name(self, text: str) -> bool:
        """Whether a remark says that the name is to be left out, and nothing else."""
        if text not in self._no_name:
            self._no_name[text] = len(text) <= SHORT and nothing_but_no_name(text)
        return self._no_name[text]

    def _noted(self, text: str) -> tuple[bool, str]:
        """What a remark says of somebody's age."""
        if text not in self._of_age:
            self._of_age[text] = age_noted(text, self.year, self.below)
        return self._of_age[text]

    def _dated(self, column: AgeColumn, row: Sequence[str]) -> AgeColumn:
        if column.how != "birth" or column.days:
            return column
        days = [d for c in row[:6] if 6 <= len(c) <= 30 for d in dates_in(c, self.year) if d.year == self.year]
        return replace(column, days=tuple(days))

    def _answers(self, row: Sequence[str]) -> RowPermission:
        # Only a part of the name may be shown: where more of it stands in the row, none is.
        long = any(len(row[n].split()) > 1 for n in self.people)
        key = tuple(
            [row[j.index] for j in self.judged]
            + [row[j.companion] for j in self.judged if j.companion >= 0]
            + ["x" if row[n].strip() else "" for n in self.before.values() if n >= 0]
            + ["long" if long else ""]
        )
        if key not in self._rows:
            said: list[tuple[Judged, Said]] = []
            holds = list(self.whole)
            for n, column in enumerate(self.judged):
                says, why = self.answer(n, row)
                says = {p: _shown_as(p, long) if v == "part" else v for p, v in says.items()}
                said.append((column, says))
                holds += why
            folded = fold_row(said, holds)
            quotation, sharing = folded.quotation, folded.sharing
            if sharing != "no" and any(
                {"sharing", *QUOTING} & set(j.purposes) and for_partners_alone(row[j.index]) for j in self.judged
            ):
                sharing = "partners"
            if (
                self.whole
                and quotation == "no"
                and not any(QUOTING & set(s) for _, s in said)
                and folded.analysis != "no"
            ):
                quotation = "unknown"
            self._rows[key] = RowPermission(
                folded.analysis,
                quotation,
                sharing,
                folded.photo,
                folded.archive,
                folded.hold,
                from_columns=self._from,
            )
        return self._rows[key]


def _shown_as(purpose: str, long: bool) -> str:
    """What a yes to a part of the name comes to, where a longer name stands in the row and where none does."""
    if not long:
        return "named"
    return "no" if purpose == "quotation_with_name" else "unnamed"


def _shown(text: str) -> str:
    return f"“{' '.join(text[:400].split())[:200]}”"


def _is_other(text: str) -> bool:
    said = fold(text).strip(" .:")
    return said in _OTHER_WORDS or (said.startswith("other") and is_offered(text))


_OTHER_WORDS = {
    "other",
    "other (please specify)",
    "arall",
    "inne",
    "sonstiges",
    "andere",
    "anderes",
    "autre",
    "otro",
    "otra",
    "altceva",
    "alta",
    "دیگر",
    "اخرى",
    "其他",
    "ਹੋਰ",
    "kale",
}
