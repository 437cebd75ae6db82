"""Records of a table of responses → one source for each answer, with everything else of the row kept beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, Permission, ReadSource, Role, VoiceKind
from harvest.model.organisations import is_group, is_organisation
from harvest.model.plural import count
from harvest.model.table_names import one_label
from harvest.readers.card_voices import table_voice
from harvest.readers.chats.members import Members
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import kinds
from harvest.readers.recognise.columns.card_cells import known_as, named_for
from harvest.readers.recognise.columns.column_names import BODY, PHONE
from harvest.readers.recognise.columns.empty_answers import EMPTY_ANSWER
from harvest.readers.recognise.columns.picture_columns import is_survey
from harvest.readers.recognise.columns.staff_columns import from_the_field
from harvest.readers.recognise.event_structure import named_table, number
from harvest.readers.recognise.talk.one_person import told
from harvest.readers.recognise.talk.speakers import looks_like_name, role_of_words, split_role
from harvest.readers.recognise.talk.told_roles import role_told
from harvest.readers.recognise.to_come import is_to_come
from harvest.readers.tables.asked import asked_above, asked_on_board
from harvest.readers.tables.blocks import FILLED_DOWN, filled_down, without_host
from harvest.readers.tables.boards.board_rows import SET_UP, set_up_by
from harvest.readers.tables.boards.card_names import with_names
from harvest.readers.tables.boards.post_comments import as_remark
from harvest.readers.tables.boards.sections import is_board, without_frame
from harvest.readers.tables.cells import as_keywords, is_phone, points_in
from harvest.readers.tables.consent import RowConsent, consent_warnings, of_a_group, permissions_of
from harvest.readers.tables.days import days_of
from harvest.readers.tables.given_mapping import SINGLE, column_names
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.partial import moderated, partial_rows, says_test
from harvest.readers.tables.repeated_people import first_rows
from harvest.readers.tables.rows_left_out import add_around, rows_left_out
from harvest.readers.tables.tellers import NOBODY, TYPES, named_alike, of_table, opted_out, table_alone
from harvest.readers.tables.ticks import joined, parts_of
from harvest.readers.tables.unread_columns import sentences_beside
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

KIND_WORDS = {word: kind for kind in Kind for word in kind.words.also}


_ORGANISATION_OF = re.compile(r"^([^()]{3,60}?)\s*\(([^()]{2,60})\)$")
_LEADING = re.compile(r"^[^\w(\[\"'“‘]+(?=\w)")
"""Marks before a name that are no part of it: ``+ Karol``, ``@ola``."""
_GENERIC = re.compile(r"^(?:answers?|responses?|text|replies|entries|comments?|results?|words?|column \d+)$", re.I)


def _label(cell: str) -> str:
    """The label of a table as a cell has it, without a frame's own number before it: ``Frame 2: Table Kiln``."""
    bare = without_host(without_frame(cell))
    return named_table(bare) or one_label(number(bare))


class Records:
    """Goes through the rows of a table; ``sources()`` gives them, ``warnings`` what should be said afterwards."""

    def __init__(self, name: str, grid: Grid, used: Mapping[str, object], texts: Sequence[int], fields: SourceFields):
        self.name, self.grid, self.texts, self.fields = name, grid, texts, fields
        self.at = {key: grid.header.index(str(used[key])) for key in SINGLE if used.get(key) in grid.header}
        asked = {c.index for c in permissions_of(grid, used).columns}
        named = [grid.header.index(n) for n in column_names(used.get("attributes")) if n in grid.header]
        self.kept = [n for n in named if n not in asked]
        self.kinds: Counter[Kind] = Counter()
        self.consent = RowConsent(grid, used)
        self._first = first_rows(grid, self.at.get("teller"), sorted(asked))
        self._members = Members()
        self.silent: list[SourceFields] = []
        self._tried = self._stopped = self._signed = 0
        self._hosts: frozenset[str] = frozenset()
        self._body = next((t for t in texts if BODY.match(grid.header[t])), next(iter(texts), None))
        self._alike: dict[str, str] = {}
        self._by_telephone = "teller" in self.at and any(
            self._is_number(r[self.at["teller"]]) for r in grid.records[:50]
        )
        self._asked = asked_above(grid)
        self._down = filled_down([self._cell(record, "table") for record in grid.records])
        self._days, self._unsure = days_of([self._cell(record, "date") for record in grid.records])
        samples = {n: [r[n] for r in grid.records[:300] if r[n]] for n in self.kept}
        self._ticks = {n: cells for n, cells in samples.items() if parts_of(cells)}
        self._set_kinds(str(used.get("kind") or ""))
        of_cards = set(self._kind_of_column.values())
        kind = next(iter(of_cards)) if len(of_cards) == 1 else Kind.STORY
        named = [*self.kept, *(self.at[key] for key in ("by", "towards", "state") if key in self.at)]
        cells = [[r[n] for r in grid.records[:300]] for n in named]
        self._heads = dict(zip(named, known_as(kind, [grid.header[n] for n in named], cells), strict=True))

    def _set_kinds(self, value: str) -> None:
        self._kind_column = self.grid.header.index(value) if value in self.grid.header else None
        whole = KIND_WORDS.get(value.lower()) if self._kind_column is None else None
        by_name = kinds.kind_called(self.grid.called, self.name)
        self._kind_of_column = {}
        for t in self.texts:
            by_lines = kinds.kind_of_lines([r[t] for r in self.grid.records[:300]])
            by_head = kinds.kind_in_words(self.grid.header[t])
            by_head = by_name if by_head is Kind.NOTE and by_name is not None else by_head  # a sticky note is any card
            self._kind_of_column[t] = whole or by_head or by_name or by_lines or Kind.STORY
        pictured = sum(1 for r in self.grid.records[:300] if self._cell(r, "image"))
        all_pictured = pictured >= (0.9 if "headline" in self.at else 0.5) * len(self.grid.records[:300]) > 0
        survey = is_survey(self.grid.header, [self.grid.header[t] for t in self.texts])
        open_ = whole is None and by_name is None and not (survey and from_the_field(self.grid.header))
        if open_ and all_pictured and not survey:
            self._kind_of_column = dict.fromkeys(self.texts, Kind.PHOTO)
        elif open_ and ("headline" in self.at or self.grid.board or is_board(self.grid.records[:300])):
            # A post of a board is a note until somebody says what it is, as a column called “Story” does.
            heads = {t: kinds.kind_in_words(self.grid.header[t]) for t in self.texts}
            self._kind_of_column = {t: Kind.STORY if k is Kind.STORY else Kind.NOTE for t, k in heads.items()}

    def sources(self, dropped: LeftOut) -> list[ReadSource]:
        """One source for each answer; empty answers and rows are counted in ``dropped``."""
        found: list[ReadSource] = []
        left_out = rows_left_out(self.grid, Kind.PLEDGE in self._kind_of_column.values(), self.texts)
        self._hosts = set_up_by(self.grid, left_out, self.at.get("teller"))
        if self._asked is None:
            self._asked = asked_on_board(self.grid, left_out, self.texts)
        for n, (record, row) in enumerate(zip(self.grid.records, self.grid.row_numbers, strict=True)):
            if n in left_out:
                dropped.add(left_out[n], " ".join(record))
                continue
            if says_test([words for t in self.texts if (words := self._words(record, t))]):
                dropped.add("test answers (previews of the form)", " ".join(record))
                self._tried += 1
                continue
            if self._by_telephone and opted_out([record[t] for t in self.texts if record[t]]):
                dropped.add("messages that end the sending (STOP)", " ".join(record))
                self._stopped += 1
                continue
            answers = [t for t in self.texts if self._answered(self._words(record, t), dropped, "image" in self.at)]
            if not answers:
                dropped.add("rows without any answer", " ".join(c for t, c in enumerate(record) if t not in self.texts))
                self.silent += [] if self._by_telephone else [self._common(record, *self._whose(n, record, row))]
                continue
            common = self._common(record, *self._whose(n, record, row))
            if self._down is not None:
                common = replace(common, table=one_label(number(self._down[n])))
            said = [self._source(record, row, t, common) for t in answers]
            found += map(as_remark, said) if n in self.grid.replies else said
        add_around(self.grid, dropped)
        if not found:
            raise ReadError(
                f"{self.name}: every answer is empty or says “N/A” or the like. Check that the right sheet was "
                f"exported."
            )
        if "teller" not in self.at:
            found, self._signed = with_names(found, dropped)
        found, self._alike = named_alike(found)
        return found

    @staticmethod
    def _answered(text: str, dropped: LeftOut, pictured: bool) -> bool:
        if len(text) > 80 or not (EMPTY_ANSWER.match(text) or (pictured and is_to_come(text))):
            return True
        dropped.add("empty answers (such as N/A, Nothing.)" if text else "cells without an answer", text)
        return False

    def _cell(self, record: Sequence[str], key: str) -> str:
        return record[self.at[key]] if key in self.at else ""

    def _whose(self, n: int, record: Sequence[str], row: int) -> tuple[str, int, Permission | None]:
        """Who tells in a record, the row by which they are known, and what they permit."""
        permission, first = self.consent.of(n), self._first[n] if self._first is not None else n
        if first == n:
            return self._cell(record, "teller"), row, permission
        if not any(record[c.index] for c in self.consent.found.columns):
            permission = self.consent.of(first)
        return self._cell(self.grid.records[first], "teller"), self.grid.row_numbers[first], permission

    def _common(self, record: Sequence[str], teller: str, row: int, permission: Permission | None) -> SourceFields:
        extra = {self._heads[n]: self._beside(n, record[n]) for n in self.kept if record[n]}
        for key in ("id", "role", "image", "date", "by", "towards", "state"):
            if self._cell(record, key):
                extra.setdefault(named_for(key, self.grid.header[self.at[key]]), self._cell(record, key))
        if self._kind_column is not None and record[self._kind_column].lower() not in KIND_WORDS:
            extra.setdefault(self.grid.header[self._kind_column], record[self._kind_column])
        table, round_ = self._cell(record, "table"), self._cell(record, "round")
        ident = self._cell(record, "id")
        if teller and (surname := self._cell(record, "surname")) and not NOBODY.match(surname):
            teller = f"{teller} {surname}"
        if TYPES.search(teller):
            extra.setdefault(self.grid.header[self.at["teller"]], teller)
            teller = ""
        teller, sat_at = of_table(teller) if not table else (teller, "")
        table = table or sat_at or table_alone(self._cell(record, "headline"))
        named = bool(teller) and not NOBODY.match(teller)
        as_one = bool(table) and not named and (self.grid.by_table or bool(sat_at))
        return SourceFields(
            title=f"{self.fields.title} – {ident or f'row {row}'}",
            voice=table_voice(number(without_host(table))) if as_one else self._voice(teller, row),
            voice_kind=VoiceKind.GROUP if as_one else VoiceKind.PERSON,
            unnamed=not named and not as_one,
            consent=permission.level if permission is not None else None,
            permission=permission,
            question=self._cell(record, "question") or self.fields.question,
            table=_label(table) if table else self.fields.table,
            round=number(round_) if round_ else self.fields.round,
            event=self._cell(record, "event") or self.fields.event,
            date=self._days.get(day := self._cell(record, "date"), day) or self.fields.date,
            attributes=extra,
            image_name=self._cell(record, "image") or None,
        )

    def _voice(self, teller: str, row: int) -> str:
        if teller and not NOBODY.match(teller):
            return self._members.named(teller)[0] if self._is_number(teller) else _LEADING.sub("", teller) or teller
        return f"{self.fields.title} {'card' if self.grid.repeated else 'row'} {row}"

    def _is_number(self, teller: str) -> bool:
        """Whether the teller is a telephone number; figures alone are one only where the column says so."""
        written = not teller.isdigit() or teller.startswith("0")
        return is_phone(teller) and (written or PHONE.search(self.grid.header[self.at["teller"]]) is not None)

    def _words(self, record: Sequence[str], t: int) -> str:
        """What was said in a column, below its headline where posts have one, which is of their bodies alone."""
        headline = self._cell(record, "headline") if t == self._body else ""
        headline = "" if table_alone(headline) else headline
        return f"{headline}\n{record[t]}".strip() if headline else record[t]

    def _beside(self, n: int, cell: str) -> str:
        """A cell as it is kept beside the words; ticks as a list."""
        return joined(ticks) if n in self._ticks and (ticks := self._split(n, cell)) else cell

    def _split(self, n: int, cell: str) -> list[str]:
        return next(iter(parts_of([cell, *self._ticks[n]]) or []), [])

    def _source(self, record: Sequence[str], row: int, t: int, common: SourceFields) -> ReadSource:
        head = self.grid.header[t]
        kind = self._kind_of_column[t]
        if self._kind_column is not None:
            kind = KIND_WORDS.get(record[self._kind_column].strip().lower(), kind)
        elif kind in (Kind.STORY, Kind.NOTE) and kinds.kind_in_words(self._cell(record, "question")) is Kind.DREAM:
            kind = Kind.DREAM
        self.kinds[kind] += 1
        several = len(self.texts) > 1
        question = common.question
        if question is None and self._asked and _GENERIC.match(head):
            question = self._asked
        if question is None and (several or head.endswith("?") or len(head.split()) >= 4):
            question = head
        title = f"{common.title} – {head[:60]}" if several else common.title
        called = self._cell(record, "role" if "role" in self.at else "teller")
        role = role_of_words(called) if "role" in self.at else split_role(called)[1]
        role = role if "role" in self.at or role is Role.FACILITATOR else Role.UNKNOWN
        if role is Role.UNKNOWN and common.voice_kind is VoiceKind.PERSON:
            role = Role.FACILITATOR if self._cell(record, "teller") in self._hosts else role_told(common.attributes)
        fields = common.with_(title=title, kind=kind, question=question)
        found = _ORGANISATION_OF.match(fields.voice or "") if kind is Kind.PLEDGE else None
        if found is not None and is_organisation(found.group(1)) and looks_like_name(found.group(2)):
            # "Coastline Housing (Lena Marsh)": who is to be asked is kept beside the pledge.
            fields = replace(fields, voice=found[1], attributes={**fields.attributes, "Person to ask": found[2]})
        if kind in (Kind.DREAM, Kind.PLEDGE) and not common.unnamed and is_group(fields.voice or ""):
            permission = of_a_group(fields.permission) if kind is Kind.PLEDGE else fields.permission
            fields = replace(fields, voice_kind=VoiceKind.GROUP, permission=permission)
        if (given := self.consent.of_kind(kind, fields.permission)) != common.permission:
            fields = replace(fields, permission=given, consent=given.level if given else None)
        said = points_in(self._words(record, t), several=kind is Kind.NOTE and self.grid.noted)
        at = (None, None, common.table, common.round, question)
        return make_source([Utterance(one, fields.voice, role, *at) for one in said], fields)

    def warnings(self, found: Sequence[ReadSource]) -> list[str]:
        """What a careful person would want to know before committing."""
        said: list[str] = []
        said += consent_warnings(self.consent, found)
        if self.grid.guessed:
            named = " and ".join(f"“{self.grid.header[t][:60]}”" for t in self.texts)
            said.append(f"That {named} holds people's words is a guess: look at “Columns” whether it does.")
        said += self._members.warnings() + told(self._alike) + sentences_beside(self.grid, self.kept)
        if self._unsure:
            said.append("Day and month of the dates cannot be told apart by the figures: look whether they are right.")
        if self._tried:
            said.append(f"{count(self._tried, 'row says', 'rows say')} only “test” or the like: left out as a test.")
        if self._stopped:
            said.append(
                f"{count(self._stopped, 'person', 'people')} answered STOP: that message was left out. Ask whether "
                "their other messages may be used."
            )
        if partial := partial_rows(self.grid):
            said.append(f"{partial} answer(s) were not sent off, only begun: they were kept, check whether they count.")
        if "teller" not in self.at:
            said.append(
                "No column names the teller: what a table wrote counts as that table's."
                if self.grid.by_table
                else "No column names the teller: each answer counts as a voice of its own."
                if self.kinds[Kind.STORY]
                else "No column names the teller: these are counted as cards, not as people."
            )
        said += [FILLED_DOWN] if self._down is not None else self.grid.told
        if self._signed:
            said.append(
                f"{count(self._signed, 'card is', 'cards are')} signed behind the words: by these names they count."
            )
        said += [SET_UP.format(", ".join(sorted(self._hosts)))] if self._hosts & {s.voice for s in found} else []
        return said + as_keywords([s.text for s in found]) + moderated(self.grid)
