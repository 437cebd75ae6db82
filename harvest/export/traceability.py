"""The way back from a printed quotation: its number, and the row of the appendix that the number leads to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from harvest.evidence import Evidence, Quotation
from harvest.export.blocks import Block, Para, Table
from harvest.export.sentences import origin

MOST_ROWS = 400
"""More rows than this make a document nobody opens; the workbook and the CSV hold them all."""


class Numbers:
    """Gives every quotation its number in the appendix, the same wherever it is printed; those ``first`` come first."""

    def __init__(self, evidence: Evidence, first: Sequence[Quotation] = ()):
        every = [*first, *evidence.quotations, *(q for f in evidence.findings for q in f.quotations)]
        self._numbers = {key: i for i, key in enumerate(dict.fromkeys(map(_key, every)), 1)}
        self._labels = {str(theme.code): theme.name for theme in evidence.themes}

    def __call__(self, quotation: Quotation) -> int:
        return self._numbers[_key(quotation)]

    def appendix(
        self, quotations: Sequence[Quotation], first: Iterable[Quotation] = (), *, upright: bool = False
    ) -> list[Block]:
        """The rows of these quotations; those ``first`` stay when there are too many for a document.

        ``upright`` has fewer and narrower columns with the same in them, for pages that are not on their side.
        """
        if not quotations:
            return [Para("There are no quotations.")]
        must = {_key(q) for q in first}
        shown = sorted(quotations, key=lambda q: _key(q) not in must)[: max(MOST_ROWS, len(must))]
        shown.sort(key=self)
        blocks: list[Block] = [
            Table(
                ("No.", "Words", "Who and where", "Code", "Decided by"),
                tuple(self._row(q) for q in shown),
                (0.08, 0.36, 0.24, 0.15, 0.17),
                words=(1,),
                anchors=tuple(f"q{self(q)}" for q in shown),
            )
            if not upright
            else Table(
                ("No.", "Words", "Who and where", "Code, and who decided"),
                tuple((no, words, where, f"{code}; {by}") for no, words, where, code, by in map(self._row, shown)),
                (0.08, 0.4, 0.26, 0.26),
                words=(1,),
                anchors=tuple(f"q{self(q)}" for q in shown),
            )
        ]
        if len(quotations) > len(shown):
            left = len(quotations) - len(shown)
            blocks.append(Para(f"The other {left} quotations stand in the workbook and the CSV file.", "note"))
        return blocks

    def _row(self, q: Quotation) -> tuple[str, ...]:
        consent = f"consent: {q.consent.words.label.lower()}"
        where = ", ".join(part for part in (origin(q), q.event, f"characters {q.start} to {q.end}", consent) if part)
        if q.translated:
            where += f"\n{q.translated}"
        decided = (
            f"{q.decided_by}, {when(q.decided_at)}, decision {', '.join(map(str, q.decision_ids)) or '–'}, "
            f"codebook version {q.codebook_version or '–'}"
        )
        label = self._labels.get(str(q.code), q.code.code)
        return (f"Q{self(q)}", q.verbatim, where, f"{label} ({q.said_as})", decided)


def when(at: str) -> str:
    """A moment to the minute, as it is printed.

    >>> when("2026-05-15T10:00:06")
    '2026-05-15 10:00'
    """
    return at[:16].replace("T", " ")


def _key(quotation: Quotation) -> tuple[object, ...]:
    return (str(quotation.code), quotation.passage_id, quotation.start, quotation.end)
