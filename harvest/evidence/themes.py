"""Codes with what stands behind them: own figures, figures with sub-codes, quotations, what people wrote."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from operator import is_not

from harvest.evidence.counting import figures
from harvest.evidence.quotations import identifying
from harvest.evidence.records import Figures, Quotation, Row, Theme
from harvest.evidence.view import EvidenceView
from harvest.model import Code, Codebook, CodeRef


def themes(
    view: EvidenceView, rows: Sequence[Row], quotations: Sequence[Quotation], summaries: Mapping[str, str]
) -> tuple[Theme, ...]:
    """Every code of the codebooks in use as a theme, each parent directly before its children."""
    by_code: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        by_code[row.code.codebook, row.code.code].append(row)
    quoted: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        quoted[str(quotation.code)].append(quotation)
    disputes = Counter(str(d.code) for d in view.disputed)
    who = identifying(view.codebooks)
    found: list[Theme] = []
    for book in view.codebooks:
        for code, depth in in_order(book):
            ref = CodeRef(book.id, code.id)
            own = by_code.get((book.id, code.id), [])
            below = [row for sub in _below(book, code.id) for row in by_code.get((book.id, sub), [])]
            if code.retired and not own and not below:
                continue
            counted = _figures(view, (ref, False), own)
            found.append(
                Theme(
                    code=ref,
                    label=code.label,
                    definition=code.definition,
                    figures=counted,
                    with_subcodes=_figures(view, (ref, True), [*own, *below]) if below else counted,
                    quotations=tuple(quoted.get(str(ref), ())),
                    held_back=len({row.passage_id for row in own if not row.quotable}),
                    disputed=disputes[str(ref)],
                    summary=summaries.get(str(ref), ""),
                    parent=code.parent,
                    depth=depth,
                    side=code.stands_for,
                    layer=code.layer,
                    layer_name=book.layer_name(code.layer),
                    pole=code.pole,
                    element=code.element,
                    opposite=code.opposite,
                    colour=code.colour,
                    identifying=ref in who,
                )
            )
    known = {theme.code for theme in found}
    for ref in dict.fromkeys(row.code for row in rows if row.code not in known):
        # a code that people used and that has since left its codebook: still evidence, under its bare id
        counted = figures(by_code[ref.codebook, ref.code])
        own = by_code[ref.codebook, ref.code]
        found.append(
            Theme(
                code=ref,
                label=ref.code,
                definition="",
                figures=counted,
                with_subcodes=counted,
                quotations=tuple(quoted.get(str(ref), ())),
                held_back=len({row.passage_id for row in own if not row.quotable}),
                disputed=disputes[str(ref)],
                summary=summaries.get(str(ref), ""),
            )
        )
    return tuple(found)


def _figures(view: EvidenceView, of: tuple[CodeRef, bool], rows: list[Row]) -> Figures:
    """The figures of a code, without or with those below it; counted anew only where one of its codings is new."""
    kept: dict[tuple[CodeRef, bool], tuple[list[Row], Figures]] = view.cleared.once("figures", dict)
    found = kept.get(of)
    if found is None or len(found[0]) != len(rows) or any(map(is_not, found[0], rows)):
        found = kept[of] = (rows, figures(rows))
    return found[1]


def in_order(book: Codebook) -> list[tuple[Code, int]]:
    """The codes with each parent directly before its children and how deep each stands."""
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
