"""The workbook: themes, quotations, codings, matrices, voices, coverage and history, with nothing a cell could run."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import xlsxwriter
from xlsxwriter.workbook import Workbook

from harvest.collecting import put_off
from harvest.evidence import DecisionRecord, Evidence, Figures, Matrix, Quotation, Row, VoiceLine, links, register
from harvest.evidence.location import table_name
from harvest.evidence.outcomes import in_use
from harvest.export.outcome_table import HEAD
from harvest.export.outcome_table import rows as outcome_rows
from harvest.export.safe_text import clean
from harvest.export.sentences import about
from harvest.export.workbook_formats import Look
from harvest.export.workbook_matrices import write_matrices, write_sheet
from harvest.export.workbook_packed import PackedWorkbook
from harvest.export.workbook_rows import Each, Rows
from harvest.model import Valence

_SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_matrix(made: Matrix) -> bytes:
    """One matrix as a workbook of its own, hidden numbers hidden and the reason below its title."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _SAFE)
    write_sheet(book, Look(book), made.title, [made])
    book.close()
    return out.getvalue()


@put_off()
def write(evidence: Evidence) -> bytes:
    """The workbook as xlsx."""
    out = io.BytesIO()
    book = PackedWorkbook(out, _SAFE)
    book.set_properties(
        {"title": clean(evidence.title)[:255], "comments": clean(evidence.software)[:255], "author": ""}
    )
    look = Look(book)
    _sheet(book, look, "About", ("What", "Says"), list(about(evidence).items()), (26, 110))
    _sheet(book, look, "Themes", _THEME_HEAD, list(_themes(evidence)), (14, 26, 36, 14, 11, 10))
    quoted = Each(evidence.quotations, _quotations)
    _sheet(book, look, "Quotations", _QUOTE_HEAD, quoted, (8, 70, 20, 26, 30, 24, 14, 14))
    _sheet(book, look, "Codings", _CODING_HEAD, Each(evidence.rows, _codings), (14, 26, 12, 20, 26, 30))
    where = {key: row for row, key in enumerate(map(_quotation_key, evidence.quotations), 2)}
    write_matrices(book, look, evidence, lambda quotation: where.get(_quotation_key(quotation)))
    _sheet(
        book,
        look,
        "Voices",
        ("Voice", "Consent", "Passages", "With an agreed code", "Quoted"),
        Each(evidence.voices, _voices),
        (28, 16, 12, 22, 12),
    )
    _sheet(
        book,
        look,
        "Coverage",
        ("Source", "Kind", "Event", "Table", "Date", "Passages", "Read by people", "With an agreed code"),
        [
            (c.source, c.kind, c.event, c.table and table_name(c.table), c.date, c.passages, c.reviewed, c.coded)
            for c in evidence.coverage
        ],
        (36, 14, 24, 12, 14, 12, 16, 20),
    )
    _assets(book, look, evidence)
    if in_use(evidence):
        _sheet(book, look, "Outcomes (SROI)", HEAD, list(outcome_rows(evidence)), (6, 30, 44, 36, 44, 50))
    held: list[tuple[object, ...]] = [(h.reason, h.passages) for h in evidence.held_back]
    held.extend((f"left out before coding: {reason}", count) for reason, count in evidence.not_coded.items())
    _sheet(book, look, "Held back", ("Reason", "How many"), held, (70, 14))
    _sheet(
        book,
        look,
        "History",
        ("Decision", "When", "Coder", "Act", "Code", "Changed to", "Polarity", "Where", "Passage", "Codebook version"),
        Each(evidence.history, _history),
        (10, 20, 18, 12, 30, 30, 12, 44, 10, 16),
    )
    book.close()
    return out.getvalue()


def _assets(book: Workbook, look: Look, evidence: Evidence) -> None:
    """The register of assets and which two the same people speak of, where any was named."""
    found = register(evidence)
    if not found:
        return
    rows = [
        (a.name, a.kind.words.label if a.kind else "", a.place, len(a.voices), len(a.passages), "; ".join(a.codes))
        for a in found
    ]
    _sheet(
        book, look, "Assets", ("Asset", "Kind", "Place", "People", "Passages", "Under"), rows, (36, 16, 22, 10, 10, 40)
    )
    together = [(link.one, link.other, link.voices, link.passages) for link in links(found)]
    if together:
        head = ("Asset", "Goes with", "People who speak of both", "Passages with both")
        _sheet(book, look, "Assets together", head, together, (36, 36, 24, 20))


def _sheet(
    book: Workbook,
    look: Look,
    name: str,
    head: Sequence[str],
    rows: Sequence[Sequence[object]] | Each,
    widths: Sequence[float] = (),
) -> None:
    sheet = book.add_worksheet(name, Rows)
    for column, title in enumerate(head):
        sheet.set_column(column, column, widths[column] if column < len(widths) else 13)
        sheet.write_string(0, column, title, look.head)
    sheet.put_below_head(rows, look)
    sheet.freeze_panes(1, 0)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(head) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


_SHOWN = (Valence.HELPS, Valence.HINDERS, Valence.WISHED_FOR, Valence.BOTH, Valence.PLEDGED)
_THEME_HEAD = (
    "Codebook", "Code", "Label", "Below", "Side", "Layer", "Voices", "Tables", "Sources", "Passages",
    "Voices with sub-codes", "Tables with sub-codes", "Sources with sub-codes", "Passages with sub-codes",
    "Passages: there or helping", "Passages: lacking or in the way", "Passages: wished for", "Passages: both",
    "Passages: promised", "Held back", "In dispute",
    "Summary",
)  # fmt: skip
_QUOTE_HEAD = (
    "No.", "Words", "Voice", "Source", "Place", "Event", "Codebook", "Code", "Polarity",
    "Said as", "Shortened", "Start", "End",
    "Decided by", "Decided at", "Decisions", "Codebook version", "Consent", "Notes on it",
    "Translation", "Said just before",
)  # fmt: skip
_CODING_HEAD = (
    "Codebook", "Code", "Polarity", "Voice", "Source", "Place", "Event", "Table", "Round", "Question", "Passage",
    "Start", "End", "Decided by", "Decided at", "Decisions", "Codebook version", "May be quoted",
)  # fmt: skip


def _quotation_key(q: Quotation) -> tuple[str, int, int, int]:
    return (str(q.code), q.passage_id, q.start, q.end)


def _themes(evidence: Evidence) -> Iterable[tuple[object, ...]]:
    for t in evidence.themes:
        own: Figures = t.figures
        both: Figures = t.with_subcodes
        yield (
            t.code.codebook, t.code.code, t.label, t.parent, t.side, t.layer, own.voices, own.tables, own.sources,
            own.passages, both.voices, both.tables, both.sources, both.passages, 
            *(own.valence.get(v, 0) for v in _SHOWN), t.held_back, t.disputed, t.summary,
        )  # fmt: skip


def _quotations(quotations: Iterable[Quotation]) -> Iterable[tuple[object, ...]]:
    for number, q in enumerate(quotations, 1):
        notes = "; ".join(f"{key}: {value}" for key, value in q.facets.items())
        yield (
            f"Q{number}", q.text, q.voice, q.source, q.place, q.event, q.code.codebook, q.code.code, str(q.polarity),
            q.said_as, q.shortened, q.start, q.end, q.decided_by, q.decided_at, " ".join(map(str, q.decision_ids)),
            q.codebook_version, str(q.consent), notes, q.translated or None,
            q.before.said if q.before else None,
        )  # fmt: skip


def _codings(rows: Iterable[Row]) -> Iterable[tuple[object, ...]]:
    for r in rows:
        yield (
            r.code.codebook, r.code.code, str(r.polarity), r.voice, r.source, r.place, r.event,
            r.table and table_name(r.table), r.round,
            r.question, r.passage_id, r.start, r.end, r.decided_by, r.decided_at, " ".join(map(str, r.decision_ids)),
            r.codebook_version, r.quotable,
        )  # fmt: skip


def _voices(voices: Iterable[VoiceLine]) -> Iterable[tuple[object, ...]]:
    return ((v.name, str(v.consent), v.passages, v.coded, v.quoted) for v in voices)


def _history(history: Iterable[DecisionRecord]) -> Iterable[tuple[object, ...]]:
    for a in history:
        yield a.id, a.at, a.coder, a.action, a.code, a.to, a.polarity, a.place, a.passage_id, a.codebook_version
