"""Several sheets of a workbook → those whose rows hold people's words; the others are named, not silently lost."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.errors import ReadError
from harvest.model import Kind, ReadSource
from harvest.model.card_columns import DOTS
from harvest.model.punctuation import asks
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.kinds import kind_of_cards
from harvest.readers.recognise.no_data import not_data_tables
from harvest.readers.tables.boards.cards_on_sheets import are_cards, at_tables
from harvest.readers.tables.boards.counted_again import counted_again
from harvest.readers.tables.boards.horizon_keys import with_horizons_told
from harvest.readers.tables.boards.preambles import below_preamble
from harvest.readers.tables.boards.stacked_polls import POLLED, SAID
from harvest.readers.tables.given_mapping import column_names
from harvest.readers.tables.responses import Responses, read_responses
from harvest.readers.tables.unfolding import read_grid
from harvest.readers.tables.workbooks.beside import is_key, on_other_sheets
from harvest.readers.tables.workbooks.joined_sheets import members_of, with_joined
from harvest.readers.tables.workbooks.later_changes import tells_of_changes, with_later_changes
from harvest.readers.tables.workbooks.lists_on_sheets import is_spent, only_lists, people_on_sheets
from harvest.readers.tables.workbooks.registers import is_register, with_other_names
from harvest.readers.tables.workbooks.repeat_groups import is_repeated, with_parents
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
    filled = with_joined(name, with_parents(name, filled))
    wanted = mapping.get("sheet") if mapping else None
    if isinstance(wanted, str) and wanted:
        chosen = [s for s in filled if s[0] == wanted]
        if not chosen:
            raise ReadError(
                f"{name}: the mapping names a sheet {wanted!r}; it has: {', '.join(t for t, _ in filled)[:300]}."
            )
        made = _read_sheet(
            name,
            chosen[0],
            fields,
            dropped,
            mapping,
            format_name,
            on_other_sheets(alone, wanted, members_of(wanted, alone)),
        )
        along = column_names((mapping or {}).get("along"))
        more = [sheet for sheet in filled if sheet[0] in along and sheet[0] != wanted]
        made = _with_along(name, _with_sheet(made, wanted, len(filled)), more, fields, dropped, mapping, format_name)
        here = members_of(wanted, alone)
        return _with_changes(made, alone, [s for s in alone if s[0] not in (*here, *along)], here, warnings)
    best: tuple[int, str, Responses, LeftOut] | None = None
    fault: ReadError | None = None
    lists = people_on_sheets(name, alone)
    lists = with_other_names(lists, [sheet for sheet in alone if sheet[0] not in lists])
    # What a tool says of a poll is nobody's answer: its sheet alone is read where somebody chooses it.
    polled = members_of(filled[0][0], alone) if filled[0][1][:1] == [POLLED] else ()
    for sheet in (sheet for sheet in filled if sheet[0] not in polled and not is_spent(sheet, lists, alone)):
        attempt = LeftOut()
        try:
            beside = on_other_sheets(alone, sheet[0], members_of(sheet[0], alone))
            made = _read_sheet(name, sheet, fields, attempt, mapping, format_name, beside)
        except ReadError as why:
            fault = fault or why
            continue
        words = sum(len(s.text) for s in made.sources) + (1 if made.data_table else 0)
        if made.not_data:
            words = 0
        if best is None or words > best[0]:
            best = (words, sheet[0], made, attempt)
    if lists and (best is None or is_register(best[2])):
        return only_lists(lists, alone, dropped, warnings, format_name)
    if best is None:
        assert fault is not None
        raise fault
    _, title, made, attempt = best
    dropped.take(attempt)
    read = members_of(title, alone)
    rest = [sheet for sheet in filled if sheet[0] != title and sheet[0] in {t for t, _ in alone} - set(read)]
    main = [row for t, rows in alone if t in read for row in rows]
    rest = [sheet for sheet in rest if not is_key(sheet[1], main)]  # what explains the cards is none
    made = _with_along(name, _with_sheet(made, title, len(filled)), rest, fields, dropped, mapping, format_name)
    along = column_names((made.mapping or {}).get("along"))
    made.listed += tuple(person for people in lists.values() for person in people)
    warnings.extend(f"Sheet “{t}” is a list of who permits what, and was read as that." for t in lists)
    others = [t for t, _ in alone if t not in (*read, *along, *lists)]
    if along:
        warnings.append(f"{1 + len(along)} sheets were read: {', '.join(f'“{t}”' for t in (title, *along))[:200]}.")
    if len(read) > 1:
        warnings.append(f"{len(read)} sheets of one shape were read together: {', '.join(read)[:200]}.")
    if others:
        for other, rows in alone:
            if other in others:
                dropped.add("other sheets of the workbook", " ".join(c for row in rows for c in row))
        what = f"Sheet “{title}” was read" if len(read) == 1 and not along else "The others were not"
        warnings.append(f"{what}; left out: {', '.join(f'“{t}”' for t in others)[:200]}.")
    return _with_changes(made, alone, [sheet for sheet in alone if sheet[0] in others], read, warnings)


def _with_changes(
    made: Responses, alone: Sequence[Sheet], others: Sequence[Sheet], read: Sequence[str], warnings: list[str]
) -> Responses:
    """What was read, with what sheets that hold nobody's words say later of single tellers; a key says it of nobody."""
    main = [row for title, rows in alone if title in read for row in rows]
    others = [sheet for sheet in others if not is_key(sheet[1], main)]
    made.sources, loose = with_later_changes(made.sources, others)
    warnings.extend(
        f"A line on another sheet takes something back, and nobody here is called so: “{line[:120]}”. Look whose it is."
        for line in loose[:3]
    )
    return made


def _with_along(
    name: str,
    made: Responses,
    sheets: Sequence[Sheet],
    fields: SourceFields,
    dropped: LeftOut,
    mapping: Mapping[str, object] | None,
    format_name: str,
) -> Responses:
    """What was read, and behind it what other sheets surely hold of people's words; the mapping names these."""
    if not made.sources or made.not_data or made.mapping is None:
        return made
    said = {key: value for key, value in (mapping or {}).items() if key in ("permissions", "answers")}
    seen = {source.text for source in made.sources}
    along: list[str] = []
    further: list[ReadSource] = []
    cards = are_cards(made)
    for title, rows in sheets:
        attempt = LeftOut()
        here = replace(fields, title=f"{fields.title}, {title}")
        try:
            other = _read_sheet(name, (title, rows), here, attempt, said or None, format_name)
        except ReadError:
            continue
        texts = {source.text for source in other.sources}
        if tells_of_changes((*made.sources, *further), (title, rows), "teller" in (other.mapping or {})):
            continue
        if (
            other.not_data
            or not texts
            or len(texts & seen) > 0.5 * len(texts)
            or (_has_dots(other) and counted_again(texts, seen))
            or not (_are_answers(other, rows) or _is_called(title, other) or cards and are_cards(other))
        ):
            continue
        seen |= texts
        along.append(title)
        dropped.take(attempt)
        kind = made.kind if _has_dots(other) and other.kind is Kind.STORY else other.kind
        own = tuple(replace(source, kind=kind) if kind is not other.kind else source for source in other.sources)
        further += at_tables(own, title) if cards else own
        made.warnings += [said for said in other.warnings if said not in made.warnings]
        known = {column.header for column in made.permission_columns}
        made.permission_columns += tuple(c for c in other.permission_columns if c.header not in known)
    if along:
        first = made.mapping.get("sheet")
        before = at_tables(made.sources, str(first)) if cards and first else made.sources
        made.sources = (*before, *further)
        made.mapping = {**made.mapping, "along": along}
    return made


_OF_WORDS = re.compile(
    r"post[- ]?its?|stick(?:y|ies)\b|flip ?charts?|graffiti|\b(?:stories|quot(?:es|ations)|memor(?:y|ies))\b|"
    r"\b(?:comments?|ideas?|wish(?:es|ing)?|dream|memory|feedback|thank[- ]?you|graffiti) (?:wall|board|tree|box|line)",
    re.IGNORECASE,
)
"""How people call a sheet of what was written or said at an event."""


def _is_called(title: str, made: Responses) -> bool:
    """Whether a sheet is called what it holds, dreams or pledges that were read as such or what people wrote on a wall,
    or its columns say that it holds one of them."""
    if made.kind in (Kind.DREAM, Kind.PLEDGE) and (made.mapping or {}).get("kind") == made.kind.value:
        return True
    named = kind_of_cards(title)
    return made.kind is named if named is not None else _OF_WORDS.search(title) is not None


_IDEAS = re.compile(
    r"\W*(?:(?:the |our |people['’]?s )?"
    r"(?:ideas?|suggestions?|comments?|post-?its?|stick(?:y|ies)|notes?|cards?|wish(?:es)?)|"
    r"what (?:people|they|was|we)\b.{0,30}|ideen?|vorschl[aä]ge?|idées?|propuestas?|idee|pomysły?|syniad(?:au)?)\W*",
    re.IGNORECASE,
)
"""How a column is headed that holds what people wrote; options of a poll are headed otherwise."""


def _has_dots(made: Responses) -> bool:
    """Whether a sheet holds ideas and how many dots people put on each."""
    used = made.mapping or {}
    texts = column_names(used.get("text"))
    beside = [str(name) for name in column_names(used.get("attributes"))]
    return len(texts) == 1 and _IDEAS.fullmatch(texts[0]) is not None and any(map(DOTS.match, beside))


def _are_answers(made: Responses, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a further sheet surely holds answers: it says who or when, answers a question, or repeats another's."""
    used = made.mapping or {}
    texts = column_names(used.get("text"))
    polled = SAID in texts and "question" in used
    sure = any(key in used for key in ("teller", "date")) or all(map(asks, texts)) or is_repeated(rows) or polled
    sure = sure or _has_dots(made)
    return bool(texts) and sure and any(len(s.text.split()) > 1 for s in made.sources)


def _read_sheet(
    name: str,
    sheet: Sheet,
    fields: SourceFields,
    dropped: LeftOut,
    mapping: Mapping[str, object] | None,
    format_name: str,
    beside: str = "",
) -> Responses:
    grid = read_grid(name, sheet[1], mapping)
    if beside:
        grid.beside.append(beside)
        grid = with_horizons_told(grid)  # what marks mean may stand on a sheet of its own
    grid.called = sheet[0]
    if "text" not in (mapping or {}):
        # Sheets about the questions (which column, which title) explain a survey; nobody answered anything in them.
        # A poll says “Question type” above its one column of answers, which is no sheet about questions.
        head = grid.header if below_preamble(sheet[1]) else [cell for row in sheet[1][:4] for cell in row if cell]
        flagged = not_data_tables.why_no_data_in_table(sheet[0], head, True)
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
