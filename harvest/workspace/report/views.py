"""The evidence looked at: matrices, the Framework matrix and pictures, each made once for every change."""

from __future__ import annotations

from harvest import charts, evidence
from harvest.charts import Drawn
from harvest.evidence import Framework, Matrix, Picture
from harvest.store import frame
from harvest.workspace.opened import Workspace
from harvest.workspace.report.current import evidence_now, once

PICTURES = ("bars", "rings", "heat_map", "network", "timeline", "coverage")
DIMENSIONS = ("event", "table", "question", "role", "source")
"""What codes can be set against apart from attributes of voices; attributes are named as they were imported."""


def dimensions(ws: Workspace, codebook: str | None, event: str | None) -> tuple[str, ...]:
    """What codes can be set against in this inquiry."""
    return once(ws, ("dimensions", codebook, event), lambda: evidence.dimensions(evidence_now(ws, codebook, event)))


def matrix(
    ws: Workspace, codebook: str | None, event: str | None, by: str, count: str = "passages", every_code: bool = False
) -> Matrix:
    """Code × ``by`` in ``passages`` or ``voices``; ``with`` gives co-occurrence, ``wave`` the change between waves."""

    def make() -> Matrix:
        found = evidence_now(ws, codebook, event)
        if by == "with":
            return evidence.cooccurrence(found, every_code)
        if by == "wave":
            return evidence.change(found, count, every_code)
        return evidence.matrix(found, by, count, every_code)

    return once(ws, ("matrix", codebook, event, by, count, every_code), make)


def matrix_xlsx(ws: Workspace, made: Matrix, *, who: str) -> bytes:
    """A matrix as a workbook; that it left is written into the audit trail."""
    from harvest.export.workbook import write_matrix

    data = write_matrix(made)
    frame.note(ws.store, who, "export", (("suffix", "matrix xlsx"), ("by", made.by), ("count", made.count)))
    return data


def framework(ws: Workspace, codebook: str | None, event: str | None, by: str, every_code: bool = False) -> Framework:
    """Case × theme with people's summaries."""
    return once(
        ws,
        ("framework", codebook, event, by, every_code),
        lambda: evidence.framework(evidence_now(ws, codebook, event), by, every_code),
    )


def picture(ws: Workspace, kind: str, codebook: str | None, event: str | None) -> Drawn:
    """One chart (a name in ``PICTURES``) with the words that say the same."""

    def make() -> Drawn:
        found = evidence_now(ws, codebook, event)
        match kind:
            case "bars" | "rings":
                return charts.FRAMEWORKS[kind](found, codebook or found.codebooks[0].id)
            case "heat_map":
                return charts.heat_map(found, codebook)
            case "network":
                return charts.network(found)
            case "timeline":
                return charts.timeline(found, codebook)
        return charts.coverage(found)

    return once(ws, ("picture", kind, codebook, event), make)


def pictures(ws: Workspace, codebook: str | None, event: str | None) -> tuple[Picture, ...]:
    """Every chart that this evidence has something to show in, as PNG: what documents print."""
    return once(ws, ("pictures", codebook, event), lambda: charts.pictures(evidence_now(ws, codebook, event)))


def drawing(ws: Workspace, kind: str, codebook: str | None, event: str | None) -> str:
    """The same chart as SVG text."""
    return once(ws, ("svg", kind, codebook, event), lambda: charts.svg(picture(ws, kind, codebook, event).chart))


def png(drawn: Drawn) -> bytes:
    """A chart as a PNG file."""
    return charts.png(drawn.chart)


def passages_in(ws: Workspace, codebook: str | None, event: str | None, by: str, column: str) -> frozenset[int]:
    """The passages that a column of a matrix counts."""
    return evidence.passages_in(evidence_now(ws, codebook, event), by, column)
