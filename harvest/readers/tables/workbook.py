"""Several sheets of a workbook → the one whose rows hold people's words; the others are named, not silently lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.errors import ReadError
from harvest.model import Kind
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import not_data
from harvest.readers.tables.joined_sheets import members_of, with_joined
from harvest.readers.tables.responses import Responses, read_responses
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.transcripts.utterances import SourceFields

Sheet = tuple[str, list[list[str]]]


def choose_sheet(
    name: str,
    sheets: Sequence[Sheet],
    fields: SourceFields,
    dropped: LeftOut,
    warnings: list[str],
    *,
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Responses:
    """What the sheet with the most words in answers gives; ``mapping["sheet"]`` chooses another."""
    filled = [(title, rows) for title, rows in sheets if any(any(row) for row in rows)]
    if not filled:
        raise ReadError(f"{name}: the workbook is empty. Check that the right file was exported.")
    alone = filled
    filled = with_joined(name, filled)
    wanted = mapping.get("sheet") if mapping else None
    if isinstance(wanted, str) and wanted:
        chosen = [s for s in filled if s[0] == wanted]
        if not chosen:
            raise ReadError(
                f"{name}: the mapping names a sheet {wanted!r}; it has: {', '.join(t for t, _ in filled)[:300]}."
            )
        return _with_sheet(_read_sheet(name, chosen[0], fields, dropped, mapping, format_name), wanted, len(filled))
    best: tuple[int, str, Responses, LeftOut] | None = None
    fault: ReadError | None = None
    for sheet in filled:
        attempt = LeftOut()
        try:
            made = _read_sheet(name, sheet, fields, attempt, mapping, format_name)
        except ReadError as why:
            fault = fault or why
            continue
        words = sum(len(s.text) for s in made.sources) + (1 if made.data_table else 0)
        if made.not_data:
            words = 0
        if best is None or words > best[0]:
            best = (words, sheet[0], made, attempt)
    if best is None:
        assert fault is not None
        raise fault
    _, title, made, attempt = best
    dropped.take(attempt)
    read = members_of(title, alone)
    others = [t for t, _ in alone if t not in read]
    if len(read) > 1:
        warnings.append(f"{len(read)} sheets of one shape were read together: {', '.join(read)[:200]}.")
    if others:
        for other, rows in alone:
            if other in others:
                dropped.add("other sheets of the workbook", " ".join(c for row in rows for c in row))
        what = f"Sheet “{title}” was read" if len(read) == 1 else "The others were not"
        warnings.append(f"{what}; left out: {', '.join(f'“{t}”' for t in others)[:200]}.")
    return _with_sheet(made, title, len(filled))


def _read_sheet(
    name: str,
    sheet: Sheet,
    fields: SourceFields,
    dropped: LeftOut,
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Responses:
    grid = read_grid(name, sheet[1], mapping)
    if mapping is None:
        # Sheets about the questions (which column, which title) explain a survey; nobody answered anything in them.
        head = [cell for row in sheet[1][:4] for cell in row if cell]
        flagged = not_data.why_no_data_in_table(sheet[0], head, True)
        if flagged:
            try:
                made = read_responses(name, grid, fields, dropped, mapping=None, format_name=format_name)
            except ReadError:
                made = Responses((), Kind.NOTE, f"sheet ({format_name})", None)
            made.not_data = flagged
            made.flavour = f"question sheet ({format_name})"
            return made
    return read_responses(name, grid, fields, dropped, mapping=mapping, format_name=format_name)


def _with_sheet(made: Responses, title: str, count: int) -> Responses:
    if made.mapping is not None and count > 1:
        made.mapping = {**made.mapping, "sheet": title}
    return made
