"""From a whole inquiry to evidence: consent applied, figures counted, quotations with their chain back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from harvest.errors import ExportError
from harvest.evidence.count import figures
from harvest.evidence.missing import statement
from harvest.evidence.nouns import (
    AgreementLine,
    Choice,
    CodebookUsed,
    Coverage,
    Evidence,
    Figures,
    HeldBack,
    Quotation,
    Row,
    Settled,
    Theme,
    VoiceLine,
)
from harvest.evidence.place import place
from harvest.evidence.words import Guard, span_in_passage, without_names
from harvest.model import Code, Codebook, Coding, Consent, Material, Passage

HELD_NONE = "no consent recorded"
HELD_ANALYSIS = "consent for analysis only"
HELD_DISPUTED = "coders differ and have not settled it"
HELD_IDENTIFYING = "codes about who somebody is (Toronto element 1) could identify them"
HELD_SPAN = "the coded span holds no words of the voice it is recorded for"
_BY_CONSENT = {Consent.NONE: HELD_NONE, Consent.ANALYSIS: HELD_ANALYSIS}


def build(
    material: Material,
    *,
    codebook: str | None = None,
    event: str | None = None,
    quotations: Sequence[Choice] | None = None,
    identifying: bool = False,
    agreement: Sequence[AgreementLine] = (),
) -> Evidence:
    """The evidence in an inquiry: only what the group agreed, only words whose voices allow it.

    ``codebook`` and ``event`` narrow it; ``quotations`` keeps those an evaluator chose, in their order (None: all that
    may be quoted); ``identifying`` also quotes under element 1 codes. ExportError names what there is when a filter
    names what there is not.
    """
    return _Builder(material, codebook, event, identifying).evidence(quotations, agreement)


def identifying_code(code: Code) -> bool:
    """Whether a code says who somebody is rather than what they said."""
    return code.element == 1


def side(code: Code) -> str:
    """``asset`` or ``barrier`` where the code itself says which; empty where each coding's polarity says it."""
    pole = (code.pole or "").lower()
    if pole.startswith(("facilit", "asset", "positive")):
        return "asset"
    if pole.startswith(("barrier", "negative")):
        return "barrier"
    if code.element == 2:  # site descriptions name their side in the id and have no pole of element 5
        return "barrier" if code.id.endswith("negative") else "asset"
    return ""


class _Builder:
    def __init__(self, material: Material, codebook: str | None, event: str | None, identifying: bool):
        known = [c.id for c in material.codebooks]
        if codebook is not None and codebook not in known:
            raise ExportError(
                f"There is no codebook {codebook!r} in this inquiry; choose one of: {', '.join(known) or 'none'}."
            )
        titles = list(
            dict.fromkeys([e.title for e in material.events] + [p.event for p in material.passages if p.event])
        )
        if event is not None and event not in titles:
            raise ExportError(
                f"There is no event {event!r} in this inquiry; choose one of: {', '.join(titles) or 'none'}."
            )
        self.material = material
        self.filter = {"codebook": codebook, "event": event}
        self.identifying = identifying
        self.codebooks = [c for c in material.codebooks if codebook in (None, c.id)]
        self.codes = {(book.id, code.id): code for book in self.codebooks for code in book.codes}
        self.voices = {v.id: v for v in material.voices if v.may_be_counted}
        self.sources = {s.id: s for s in material.sources}
        self.passages = {p.id: p for p in material.passages if p.voice_id in self.voices and event in (None, p.event)}
        self.of = Counter(p.source_id for p in material.passages)
        self.names = without_names(material.voices)
        self.titles = {s.id: self.names(s.title) for s in material.sources}
        self.decisions: dict[tuple[int, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for coding in material.codings:
            if coding.decision_id:
                self.decisions[coding.passage_id, str(coding.code)][coding.coder].append(coding.decision_id)

    def evidence(self, choices: Sequence[Choice] | None, agreement: Sequence[AgreementLine]) -> Evidence:
        material = self.material
        agreed = [c for c in material.consensus.agreed if c.passage_id in self.passages and self._wanted(c)]
        rows = tuple(self._row(c) for c in agreed)
        quotations, reasons = self._quotations(agreed, rows)
        if choices is not None:
            quotations = _choose(quotations, choices)
        disputed = {
            d.passage_id: d for d in material.consensus.disputed if d.passage_id in self.passages and self._wanted(d)
        }
        if disputed:
            reasons[HELD_DISPUTED] = set(disputed)
        countable = [p for p in self.passages.values() if p.codeable]
        reviewed = {p.id for p in countable if p.id in material.consensus.reviewed}
        guard = Guard(self.material, self.names)
        summaries = {key: guard(text) for key, text in material.summaries.items()}
        themes = self._themes(rows, quotations, summaries)
        coded_tables = {row.table_key for row in rows if row.table_key}
        heard = list(self.passages.values())
        return Evidence(
            title=material.title,
            question=material.question,
            at=material.at,
            software=material.software,
            filter=self.filter,
            codebooks=tuple(self._used(book, rows) for book in self.codebooks),
            themes=themes,
            rows=rows,
            held_back=tuple(HeldBack(reason, len(ids)) for reason, ids in sorted(reasons.items()) if ids),
            unreviewed=len(countable) - len(reviewed),
            missing_voices=statement(
                list(self.voices.values()),
                heard,
                {row.voice_id for row in rows},
                coded_tables,
                guard(material.missing_voices),
                material.suppress_below,
            ),
            passages=len(countable),
            reviewed=len(reviewed),
            voices=self._voice_lines(rows, quotations),
            consent=self._consent(),
            coverage=self._coverage(rows),
            events=tuple(
                {"title": e.title, "date": e.date, "place": e.place, "phase": e.phase, "questions": list(e.questions)}
                for e in material.events
                if self.filter["event"] in (None, e.title)
            ),
            coders=tuple(material.coders) or tuple(sorted({c.coder for c in material.codings})),
            suppress_below=material.suppress_below,
            settled=self._settled(guard),
            disputed=len(disputed),
            agreement=tuple(agreement),
            not_coded=dict(material.not_coded),
            summaries=summaries,
            data_tables=dict(material.data_tables),
            attributes={v.id: dict(v.attributes) for v in self.voices.values()},
            chosen=choices is not None,
        )

    def _wanted(self, thing: object) -> bool:
        return self.filter["codebook"] in (None, thing.code.codebook)  # type: ignore[attr-defined]

    def _row(self, coding: Coding) -> Row:
        passage = self.passages[coding.passage_id]
        voice = self.voices[passage.voice_id]
        source = self.sources.get(coding.source_id)
        coders = [name.strip() for name in coding.coder.split(",")]
        by_coder = self.decisions[coding.passage_id, str(coding.code)]
        ids = {i for coder in coders for i in by_coder.get(coder, ())} | ({coding.decision_id} - {0})
        return Row(
            code=coding.code,
            passage_id=passage.id,
            voice_id=voice.id,
            voice=voice.shown_name,
            source_id=coding.source_id,
            source=self.titles.get(coding.source_id, self.names(passage.source)),
            start=coding.start,
            end=coding.end,
            polarity=coding.polarity,
            decided_by=coding.coder,
            decided_at=coding.at,
            decision_ids=tuple(sorted(ids)),
            codebook_version=coding.codebook_version,
            event=passage.event,
            table=passage.table or (source.table if source else None),
            round=passage.round or (source.round if source else None),
            question=passage.question or (source.question if source else None),
            place=place(passage, source, self.of[passage.source_id]),
            role=str(passage.role),
            date=source.date if source else None,
            quotable=voice.may_be_quoted,
        )

    def _quotations(self, agreed: Sequence[Coding], rows: Sequence[Row]) -> tuple[list[Quotation], dict[str, set[int]]]:
        found: list[Quotation] = []
        reasons: dict[str, set[int]] = defaultdict(set)
        for coding, row in zip(agreed, rows, strict=True):
            passage = self.passages[row.passage_id]
            voice = self.voices[row.voice_id]
            code = self.codes.get((row.code.codebook, row.code.code))
            if not voice.may_be_quoted:
                reasons[_BY_CONSENT[voice.consent]].add(passage.id)
                continue
            if code is not None and identifying_code(code) and not self.identifying:
                reasons[HELD_IDENTIFYING].add(passage.id)
                continue
            span = span_in_passage(coding, passage)
            if span is None:
                reasons[HELD_SPAN].add(passage.id)
                continue
            start, end = span
            text = passage.text[start - passage.start : end - passage.start]
            found.append(
                Quotation(
                    code=row.code,
                    text=text,
                    verbatim=text,
                    voice=row.voice,
                    source=row.source,
                    source_id=row.source_id,
                    passage_id=row.passage_id,
                    start=start,
                    end=end,
                    place=row.place,
                    polarity=row.polarity,
                    decided_by=row.decided_by,
                    decided_at=row.decided_at,
                    decision_ids=row.decision_ids,
                    codebook_version=row.codebook_version,
                    consent=voice.consent,
                    kind=str(self.sources[row.source_id].kind) if row.source_id in self.sources else "",
                    event=row.event,
                    table=row.table,
                    round=row.round,
                    question=row.question,
                    facets=dict(coding.facets),
                )
            )
        return found, reasons

    def _themes(
        self, rows: Sequence[Row], quotations: Sequence[Quotation], summaries: dict[str, str]
    ) -> tuple[Theme, ...]:
        by_code: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            by_code[row.code.codebook, row.code.code].append(row)
        quoted: dict[str, list[Quotation]] = defaultdict(list)
        for quotation in quotations:
            quoted[str(quotation.code)].append(quotation)
        disputes = Counter(
            str(d.code) for d in self.material.consensus.disputed if d.passage_id in self.passages and self._wanted(d)
        )
        themes = []
        for book in self.codebooks:
            for code, depth in _in_order(book):
                own = by_code.get((book.id, code.id), [])
                below = [r for sub in _below(book, code.id) for r in by_code.get((book.id, sub), [])]
                if code.retired and not own and not below:
                    continue
                themes.append(self._theme(book, code, depth, own, below, quoted, disputes, summaries))
        return tuple(themes)

    def _theme(
        self,
        book: Codebook,
        code: Code,
        depth: int,
        own: list[Row],
        below: list[Row],
        quoted: dict[str, list[Quotation]],
        disputes: Counter[str],
        summaries: dict[str, str],
    ) -> Theme:
        from harvest.model import CodeRef

        ref = CodeRef(book.id, code.id)
        counted: Figures = figures(own)
        quotable = {q.passage_id for q in quoted.get(str(ref), ())}
        return Theme(
            code=ref,
            label=code.label,
            definition=code.definition,
            figures=counted,
            with_subcodes=figures([*own, *below]) if below else counted,
            quotations=tuple(quoted.get(str(ref), ())),
            held_back=len({r.passage_id for r in own if not r.quotable} - quotable),
            disputed=disputes[str(ref)],
            summary=summaries.get(str(ref), ""),
            parent=code.parent,
            depth=depth,
            side=side(code),
            layer=code.layer,
            pole=code.pole,
            element=code.element,
            opposite=code.opposite,
            colour=code.colour,
            identifying=identifying_code(code),
        )

    def _used(self, book: Codebook, rows: Iterable[Row]) -> CodebookUsed:
        versions = {r.codebook_version for r in rows if r.code.codebook == book.id and r.codebook_version}
        origin = book.meta.get("origin", "")
        return CodebookUsed(book.id, book.name, book.version, tuple(sorted(versions)), str(origin or ""))

    def _voice_lines(self, rows: Sequence[Row], quotations: Sequence[Quotation]) -> tuple[VoiceLine, ...]:
        spoke = Counter(p.voice_id for p in self.passages.values() if p.codeable)
        coded: dict[int, set[int]] = defaultdict(set)
        for row in rows:
            coded[row.voice_id].add(row.passage_id)
        quoted: dict[int, set[int]] = defaultdict(set)
        for quotation in quotations:
            quoted[self.passages[quotation.passage_id].voice_id].add(quotation.passage_id)
        return tuple(
            VoiceLine(v.id, v.shown_name, v.consent, spoke[v.id], len(coded[v.id]), len(quoted[v.id]))
            for v in self.voices.values()
            if spoke[v.id] or coded[v.id]
        )

    def _consent(self) -> dict[str, int]:
        speaking = {p.voice_id for p in self.passages.values() if p.codeable}
        counted = Counter(str(v.consent) for v in self.voices.values() if v.id in speaking)
        return {str(level): counted[str(level)] for level in Consent}

    def _coverage(self, rows: Sequence[Row]) -> tuple[Coverage, ...]:
        coded = {row.passage_id for row in rows}
        by_source: dict[int, list[Passage]] = defaultdict(list)
        for passage in self.passages.values():
            if passage.codeable:
                by_source[passage.source_id].append(passage)
        lines = []
        for source_id, passages in by_source.items():
            source = self.sources.get(source_id)
            lines.append(
                Coverage(
                    source=self.titles.get(source_id, self.names(passages[0].source)),
                    source_id=source_id,
                    kind=str(source.kind) if source else "",
                    event=passages[0].event,
                    table=source.table if source else None,
                    date=source.date if source else None,
                    passages=len(passages),
                    reviewed=len([p for p in passages if p.id in self.material.consensus.reviewed]),
                    coded=len([p for p in passages if p.id in coded]),
                )
            )
        return tuple(lines)

    def _settled(self, guard: Guard) -> tuple[Settled, ...]:
        found = []
        for s in self.material.consensus.settled:
            if s.passage_id in self.passages and self._wanted(s):
                passage = self.passages[s.passage_id]
                where = place(passage, self.sources.get(passage.source_id), self.of[passage.source_id])
                found.append(Settled(s.code, where, s.stands, s.coder, guard(s.reason), s.at))
        return tuple(found)


def _in_order(book: Codebook) -> list[tuple[Code, int]]:
    """The codes with each parent directly before its children, and how deep each stands."""
    children: dict[str | None, list[Code]] = defaultdict(list)
    known = {code.id for code in book.codes}
    for code in book.codes:
        children[code.parent if code.parent in known else None].append(code)
    ordered: list[tuple[Code, int]] = []
    seen: set[str] = set()
    stack = [(code, 0) for code in reversed(children[None])]
    while stack:
        code, depth = stack.pop()
        if code.id in seen:
            continue
        seen.add(code.id)
        ordered.append((code, depth))
        stack.extend((child, depth + 1) for child in reversed(children[code.id]))
    return ordered


def _below(book: Codebook, code_id: str) -> list[str]:
    found: list[str] = []
    waiting = [code.id for code in book.children(code_id)]
    while waiting:
        sub = waiting.pop()
        if sub not in found and sub != code_id:
            found.append(sub)
            waiting.extend(code.id for code in book.children(sub))
    return found


def _choose(quotations: Sequence[Quotation], choices: Sequence[Choice]) -> list[Quotation]:
    """The chosen quotations in their order; a choice whose words may no longer leave simply finds none."""
    from dataclasses import replace

    from harvest.evidence.words import is_shortening

    by_key: dict[tuple[str, int], list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_key[str(quotation.code), quotation.passage_id].append(quotation)
    chosen = []
    for choice in sorted((c for c in choices if c.approved), key=lambda c: c.position):
        for quotation in by_key.get((str(choice.code), choice.passage_id), ()):
            if choice.start is not None and (choice.start, choice.end) != (quotation.start, quotation.end):
                continue
            text = quotation.verbatim
            if choice.text is not None and choice.text != text:
                if not is_shortening(choice.text, text):
                    raise ExportError(
                        f"The shortened quotation {choice.text!r} for {choice.code} has words that were not said there "
                        "in that order; leave words out with […], do not put any in."
                    )
                text = choice.text
            chosen.append(replace(quotation, text=text, chosen=True))
    return chosen
