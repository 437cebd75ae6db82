"""Before a codebook is used: which codes the machine will mix up."""

from __future__ import annotations

from harvest import suggest as suggester
from harvest.errors import ModelError
from harvest.model import Codebook, Right
from harvest.suggest import AlikeCodes
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.run import engine

__all__ = ["AlikeCodes", "mixed_up_codes"]


@verb(Right.READ)
def mixed_up_codes(ws: Workspace, book: Codebook, code_id: str | None = None) -> list[AlikeCodes]:
    """Pairs of codes of a codebook, as it is or would be, whose definitions read alike; those with one code, if named.

    Read by the small model as published, which is always there.
    """
    try:
        machine = engine("small")
    except ModelError:  # a codebook can be written without a model
        return []
    known = machine.heads.index if machine.heads is not None else {}
    trained = {c.id for c in book.codes if f"{book.id}/{c.id}" in known}
    found = suggester.alike_codes(book, machine.plain, machine.memory, trained)
    return [pair for pair in found if code_id is None or code_id in (pair.one.id, pair.other.id)]
