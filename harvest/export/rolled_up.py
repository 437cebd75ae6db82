"""Many inquiries in one document: themes with both their sides, by area and by year."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.evidence.rolled_up import SIDES, Grid, RolledTheme, RolledUp
from harvest.export.blocks import Block, BlockDocument, Heading, Para, Table
from harvest.export.sentences import n
from harvest.model import Valence

WRITERS = {"html": "html", "docx": "word", "pdf": "pdf", "md": "markdown"}
"""The kinds of file that a roll-up is written as, with the module that writes each."""
PER_PAGE = 12
"""So many themes get tables by area and year in the document; the others stand in the first table and in the JSON."""
_HEADS = {
    Valence.HELPS: "there or helping",
    Valence.HINDERS: "lacking or in the way",
    Valence.WISHED_FOR: "wished for",
    Valence.PLEDGED: "promised",
}


def document(made: RolledUp) -> BlockDocument:
    """The roll-up as blocks: in brief, all themes, the weightiest by area and year, what it rests on."""
    blocks: list[Block] = [Heading("In brief"), Para(_in_brief(made), "lead")]
    blocks.append(Para(f"{made.rule} “hidden” stands where a number is kept back, “–” where nobody said it.", "note"))
    if made.themes:
        blocks.extend([Heading("Themes, with both their sides"), _themes(made)])
        blocks.extend([Heading("Who was heard"), _by(made, "Area", made.areas), _by(made, "Year", made.years)])
        tops = sorted((t for t in made.themes if not t.depth), key=lambda t: -(t.spoke or 0))
        for theme in tops[:PER_PAGE]:
            blocks.append(Heading(theme.label))
            blocks.extend([_places(made, theme, "Area", made.areas), _places(made, theme, "Year", made.years)])
    blocks.extend([Heading("What this rests on"), *_rests_on(made)])
    return BlockDocument(
        "What people said, over many inquiries",
        "Themes by area and year",
        tuple(blocks),
        {
            "Date of this evidence": made.at,
            "Filter": "all that could be counted",
            "Software": made.software,
            "Small numbers": made.rule,
        },
    )


def _in_brief(made: RolledUp) -> str:
    if not made.files.files:
        return "There is no export here that could be counted; the end of this page says why."
    people = made.heard[-1][-1] if made.heard else None
    said = f"{n(people, 'person', 'people')}" if people else f"Fewer than {made.below} people"
    return (
        f"{said} were heard in {n(len(made.files.files), 'inquiry', 'inquiries')}, in "
        f"{n(len(made.areas), 'area')} and {n(len(made.years), 'year')}, under {n(len(made.themes), 'code')}. A group "
        "that speaks as one is counted once; who was heard in two years is counted in each; wishes and promises on "
        "cards count the cards."
    )


def _number(count: int | None) -> str:
    return "hidden" if count is None else f"{count:,}" if count else "–"


def _themes(made: RolledUp) -> Table:
    rows = tuple(
        ("\u2003" * t.depth + t.label, _number(t.spoke), *(_number(t.all_of(side)) for side in SIDES))
        for t in made.themes
    )
    header = ("Theme", "People", *(_HEADS[side] for side in SIDES))
    return Table(
        header, rows, (0.32, 0.12, 0.14, 0.16, 0.13, 0.13), (1, 2, 3, 4, 5), "People over all areas and years."
    )


def _line(grid: Grid, by: str, at: int) -> int | None:
    return grid[at][-1] if by == "Area" else grid[-1][at]


def _by(made: RolledUp, by: str, names: Sequence[str]) -> Table:
    rows = tuple((name, _number(_line(made.heard, by, i))) for i, name in enumerate(names))
    return Table((by, "People heard"), rows, (0.7, 0.3), (1,), f"People heard by {by.lower()}.")


def _places(made: RolledUp, theme: RolledTheme, by: str, names: Sequence[str]) -> Table:
    rows = tuple((name, *(_number(_line(theme.sides[side], by, i)) for side in SIDES)) for i, name in enumerate(names))
    header = (by, *(_HEADS[side] for side in SIDES))
    return Table(header, rows, (0.28, 0.18, 0.2, 0.17, 0.17), (1, 2, 3, 4), f"{theme.label}: people by {by.lower()}.")


def _rests_on(made: RolledUp) -> list[Block]:
    files = tuple((f.title, f.at[:10]) for f in made.files.files)
    blocks: list[Block] = []
    if files:
        blocks.append(Table(("Inquiry", "Exported"), files, (0.75, 0.25), (), "The inquiries that are counted."))
    if made.files.left_out:
        out = tuple(made.files.left_out)
        blocks.append(Table(("Left out", "Why"), out, (0.4, 0.6), (), "Files that are not counted."))
    blocks.append(
        Para(
            "Only what coders agreed on is counted, of people who allow it. Whoever withdraws leaves the next roll-up "
            "with the next export of their inquiry. People are told apart within an inquiry, not between inquiries.",
            "note",
        )
    )
    return blocks
