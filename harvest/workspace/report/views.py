"""The evidence looked at: matrices, the Framework matrix and pictures, each made once for every change.

What draws is loaded when somebody first wants a picture: no page waits for it before it is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from harvest import evidence
from harvest.drawing import draw_apart as draw_apart
from harvest.errors import ExportError
from harvest.evidence import Framework, Matrix, Picture, Where
from harvest.model import Audience, Right
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import need, verb
from harvest.workspace.report.current import asked_evidence, current_evidence
from harvest.workspace.report.published import Made, hand_out

if TYPE_CHECKING:
    from harvest.charts import Drawn

PICTURES = ("bars", "rings", "heat_map", "network", "assets", "timeline", "coverage")


class _ViewCache:
    def __init__(self) -> None:
        self.dimensions = UntilWritten[tuple[str, ...]]()
        self.matrices = UntilWritten[Matrix]()
        self.frameworks = UntilWritten[Framework]()
        self.drawn: UntilWritten[Drawn] = UntilWritten()
        self.pictures = UntilWritten[tuple[Picture, ...]]()
        self.svgs = UntilWritten[str]()


def _cache(ws: Workspace) -> _ViewCache:
    return ws.caches.of(_ViewCache)


@verb(Right.EVIDENCE)
def dimensions(ws: Workspace, codebook: str | None, event: str | None, where: Where = ()) -> tuple[str, ...]:
    """What codes can be set against in this inquiry."""
    return _cache(ws).dimensions.get(
        ws.store.rev, (codebook, event, where), lambda: evidence.dimensions(asked_evidence(ws, codebook, event, where))
    )


@verb(Right.EVIDENCE)
def matrix(
    ws: Workspace,
    codebook: str | None,
    event: str | None,
    by: str,
    count: str = "passages",
    every_code: bool = False,
    where: Where = (),
) -> Matrix:
    """Code × ``by`` in ``passages`` or ``voices``; ``with`` gives co-occurrence, ``wave`` the change between waves."""

    def make() -> Matrix:
        found = asked_evidence(ws, codebook, event, where)
        if by == "with":
            return evidence.cooccurrence(found, every_code)
        if by == "wave":
            return evidence.change(found, count, every_code)
        return evidence.matrix(found, by, count, every_code)

    return _cache(ws).matrices.get(ws.store.rev, (codebook, event, by, count, every_code, where), make)


@verb(Right.EXPORT)
def matrix_xlsx(
    ws: Workspace,
    codebook: str | None,
    event: str | None,
    by: str,
    count: str = "passages",
    every_code: bool = False,
    where: Where = (),
    only: Sequence[str] = (),
) -> bytes:
    """The same matrix, or its rows of ``only`` these codes, as a workbook; that it left is written into the audit log.
    ExportError where a condition is about what people are: such a table does not leave."""
    from harvest.export.workbook import write_matrix

    if evidence.tells_who(where):
        raise ExportError("A table of people who are of an age, a place or the like is for the team's screen alone.")

    def make() -> Made[bytes]:
        made = matrix(ws, codebook, event, by, count, every_code, where).only(only)
        # nobody is quoted in it
        logged: dict[str, object] = {"suffix": "matrix xlsx", "by": made.by, "count": made.count, "quoted": []}
        return Made(write_matrix(made), made.record, logged)

    return hand_out(ws, make)


@verb(Right.EVIDENCE)
def framework(
    ws: Workspace,
    codebook: str | None,
    event: str | None,
    by: str,
    every_code: bool = False,
    where: Where = (),
) -> Framework:
    """Case × theme with people's summaries."""
    return _cache(ws).frameworks.get(
        ws.store.rev,
        (codebook, event, by, every_code, where),
        lambda: evidence.framework(asked_evidence(ws, codebook, event, where), by, every_code),
    )


def get_ready_to_draw() -> None:
    """Load what draws, before anybody waits for a picture."""
    import_module("harvest.charts")


@verb(Right.EVIDENCE)
def picture(ws: Workspace, kind: str, codebook: str | None, event: str | None, where: Where = ()) -> Drawn:
    """One chart (a name in ``PICTURES``) with the words that say the same."""

    def make() -> Drawn:
        from harvest import charts

        found = asked_evidence(ws, codebook, event, where)
        match kind:
            case "bars" | "rings":
                return charts.FRAMEWORKS[kind](found, codebook or found.codebooks[0].id)
            case "heat_map":
                return charts.heat_map(found, codebook)
            case "network":
                return charts.network(found)
            case "assets":
                return charts.assets(found)
            case "timeline":
                return charts.timeline(found, codebook)
        return charts.coverage(found)

    return _cache(ws).drawn.get(ws.store.rev, (kind, codebook, event, where), make)


@verb(Right.EVIDENCE)
def pictures(
    ws: Workspace,
    codebook: str | None,
    event: str | None,
    audience: Audience = Audience.PUBLIC,
    where: Where = (),
) -> tuple[Picture, ...]:
    """Every chart that this evidence has something to show in, as PNG: what documents print."""
    if audience is Audience.TEAM:
        need(ws, Right.NAMES)

    def make() -> tuple[Picture, ...]:
        from harvest import charts

        return charts.pictures(current_evidence(ws, codebook, event, where=where, audience=audience))

    return _cache(ws).pictures.get(ws.store.rev, (codebook, event, audience, where), make)


@verb(Right.EVIDENCE)
def picture_svg(ws: Workspace, kind: str, codebook: str | None, event: str | None, where: Where = ()) -> str:
    """The same chart as SVG text."""

    def make() -> str:
        from harvest import charts

        return charts.svg(picture(ws, kind, codebook, event, where).chart)

    return _cache(ws).svgs.get(ws.store.rev, (kind, codebook, event, where), make)


def picture_png(drawn: Drawn) -> bytes:
    """A chart as a PNG file."""
    from harvest import charts

    return charts.png(drawn.chart)


@verb(Right.EVIDENCE)
def passages_in_column(
    ws: Workspace, codebook: str | None, event: str | None, by: str, column: str, where: Where = ()
) -> frozenset[int]:
    """The passages that a column of a matrix counts."""
    return evidence.passages_in(asked_evidence(ws, codebook, event, where), by, column)
