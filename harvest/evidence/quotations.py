"""Which words may leave: one quotation for an agreed coding, or the reason why it is held back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from harvest.evidence.beside import Beside
from harvest.evidence.proposals import widen
from harvest.evidence.records import ChosenQuotation, Quotation, Row
from harvest.evidence.view import EvidenceView
from harvest.evidence.words import is_shortening, span_in_passage
from harvest.model import Codebook, CodeRef, Coding

NO_FACETS: Mapping[str, str] = {}
HELD_DISPUTED = "coders differ and have not settled it"
HELD_IDENTIFYING = "codes about who somebody is could identify them"
HELD_WORDING = "the chosen wording no longer fits what may be printed; choose it again"
HELD_SPAN = "the coded span holds no words of the voice it is recorded for"


def identifying(codebooks: Iterable[Codebook]) -> frozenset[CodeRef]:
    """The codes that say who somebody is rather than what they said, as their frameworks declare them."""
    return frozenset(CodeRef(book.id, code.id) for book in codebooks for code in book.codes if book.says_who(code.id))


def quote(view: EvidenceView, rows: Sequence[Row], who_too: bool) -> tuple[list[Quotation], dict[str, set[int]]]:
    """The quotations, and the passages that are held back by reason; ``who_too`` quotes identifying codes as well."""
    found: list[Quotation] = []
    held: dict[str, set[int]] = defaultdict(set)
    who = identifying(view.codebooks)
    beside = Beside(view.cleared)
    every = view.of_codings("quotation", lambda n, coding, _: _quotation(view, coding, rows[n]))
    for made, row in zip(every, rows, strict=True):
        if row.passage_id in view.cleared.held:
            held[view.cleared.held[row.passage_id]].add(row.passage_id)
        elif row.code in who and not who_too:
            held[HELD_IDENTIFYING].add(row.passage_id)
        elif made is None:
            held[HELD_SPAN].add(row.passage_id)
        else:
            found.append(beside.put(made))
    if view.disputed:
        held[HELD_DISPUTED] = {d.passage_id for d in view.disputed}
    return found, held


def choose(
    quotations: Sequence[Quotation], choices: Sequence[ChosenQuotation], held: dict[str, set[int]]
) -> list[Quotation]:
    """The chosen quotations in their order; a choice whose words may no longer leave finds none.

    A wording that no longer fits (a name in it has been replaced since) is counted in ``held``.
    """
    by_key: dict[tuple[str, int], list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_key[str(quotation.code), quotation.passage_id].append(quotation)
    chosen = []
    for choice in sorted((c for c in choices if c.approved), key=lambda c: c.position):
        for quotation in by_key.get((str(choice.code), choice.passage_id), ()):
            if choice.start is not None and (choice.start, choice.end) != (quotation.start, quotation.end):
                continue
            text = quotation.verbatim if choice.text is None else choice.text.strip()
            if not may_stand(text, quotation):
                held[HELD_WORDING].add(quotation.passage_id)
                continue
            chosen.append(replace(quotation, text=text, chosen=True))
    return chosen


def may_stand(text: str, quotation: Quotation) -> bool:
    """Whether a wording is still the quotation, whole or shortened: a name in it may have been replaced since."""
    return is_shortening(text, quotation.verbatim)


def _quotation(view: EvidenceView, coding: Coding, row: Row) -> Quotation | None:
    """The quotation of a coding; None where its span holds no words of its passage."""
    passage = view.passages[row.passage_id]
    span = span_in_passage(coding, passage)
    if span is None:
        return None
    stored = view.cleared.stored[passage.id]
    start, end = span[0] - passage.start, span[1] - passage.start
    said = passage.text[start:end]
    from_, to = widen(passage.text, start, end)
    return Quotation(
        code=row.code,
        text=said,
        verbatim=said,
        whole=said if (from_, to) == (start, end) else passage.text[from_:to].strip(),
        voice=row.voice,
        source=row.source,
        source_id=row.source_id,
        passage_id=row.passage_id,
        start=max(row.start, stored.start),
        end=min(row.end, stored.end),
        place=row.place,
        polarity=row.polarity,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        decision_ids=row.decision_ids,
        codebook_version=row.codebook_version,
        consent=view.cleared.consents.get(passage.id, view.voices[row.voice_id].consent),
        kind=row.kind,
        side=row.side,
        event=row.event,
        table=row.table,
        round=row.round,
        question=row.question,
        facets={key: value for key, value in coding.facets.items() if value} if coding.facets else NO_FACETS,
    )
