"""The whole inquiry read at one moment: what evidence and exchange are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import harvest
from harvest.coding.consensus import consensus
from harvest.coding.folding import codings
from harvest.model import Material, Right
from harvest.store import contents, inquiry, listed, now, people
from harvest.workspace import kept
from harvest.workspace.decided import decided, visible_decisions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planned import read_planning


@verb(Right.NAMES)
def read_material(ws: Workspace, *, up_to: str | None = None) -> Material:
    """The whole inquiry at this moment (or as people had decided by ``up_to``), read in one go.

    Blind rounds that are not revealed yet are left out: what each coder did alone is nobody else's business till then.
    """
    with ws.store.snapshot():
        head = inquiry.head(ws.store)
        settings = inquiry.settings(ws.store)
        if up_to is None:
            now_decided = decided(ws)
            rows, together, own = now_decided.rows, now_decided.consensus, now_decided.codings()
        else:
            rows, rounds = visible_decisions(ws, up_to=up_to)
            together, own = consensus(rows, rounds), codings(rows)
        every = kept.passages(ws)
        planning = read_planning(ws.store, date.fromisoformat(up_to[:10]), up_to=up_to) if up_to else kept.planning(ws)
        asked = planning.questions.questions if planning.questions else ()
        return Material(
            inquiry_id=head.uuid,
            title=head.title,
            question=head.question,
            at=up_to or now(),
            software=f"Harvest {harvest.__version__}",
            events=tuple(replace(e, questions=e.questions or asked) for e in contents.events(ws.store)),
            sources=kept.sources(ws),
            voices=kept.voices_alike(ws),
            passages=every,
            codebooks=ws.codebooks(),
            decisions=rows,
            codings=own,
            consensus=together,
            coders=people.coders(ws.store),
            data_tables=contents.data_tables(ws.store),
            summaries=inquiry.summaries(ws.store),
            missing_voices=settings.missing_voices,
            suppress_below=settings.suppress_below,
            not_coded={"facilitators' prompts": len(every) - len(kept.codeable(ws))},
            permissions=kept.permissions(ws),
            asked=kept.asked(ws),
            children=_children(ws),
            findings=kept.findings(ws),
            planning=planning,
        )


def _children(ws: Workspace) -> frozenset[str]:
    """The names of children whose words are held, and of those whom a list alone names."""
    held = {voice_id for (voice_id, _), said in kept.permissions(ws).items() if said.minor}
    spoke = {n for v in kept.voices(ws) if v.id in held for n in v.names} if held else set()
    named = {n for row in listed.everybody(ws.store) if row.person.permission.minor for n in row.person.names}
    released = {n for v in kept.voices(ws) if v.id not in held for n in v.names} if named else set()
    return frozenset(spoke | (named - released))
