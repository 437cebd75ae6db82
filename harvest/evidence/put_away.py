"""Evidence as it is kept with an inquiry until anybody writes to it: numbers, ids, and each different word once.

What was said is kept as the place where it stands in the text of its source; words are there only where others stand
in their place (a pseudonym for a name, a wording that was chosen).
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from itertools import accumulate, pairwise
from typing import Any

from harvest.evidence.evidence import Evidence
from harvest.evidence.history import History
from harvest.evidence.records import Quotation, Row, Theme, VoiceLine
from harvest.evidence.view import EvidenceView
from harvest.model.columns import column, columns, items, read
from harvest.model.plain import build, plain
from harvest.privacy.disclosure import Published

_WORDS = ("text", "verbatim", "whole")
_BY_COLUMN = frozenset({"themes", "rows", "voices", "attributes", "roles", "seats", "counted"})
_NOT_KEPT = frozenset({"at", "history", "published", "near", "left_out", "left_out_why"})
"""What is read again when it is asked for, and what is not yet worked out."""


def put_away(found: Evidence, texts: Mapping[int, str]) -> dict[str, Any]:
    """The evidence as JSON can hold it; ``texts`` are those of the sources as they are stored, by source id."""
    seats = found.seats
    return {
        "else": {f.name: plain(getattr(found, f.name)) for f in _others()},
        "themes": [plain(replace(t, quotations=())) for t in found.themes],
        "quoted": [len(t.quotations) for t in found.themes],
        "quotations": _quotations(found.quotations, texts),
        "rows": [len(found.rows), columns(Row, found.rows)],
        "voices": [len(found.voices), columns(VoiceLine, found.voices)],
        "attributes": [list(found.attributes), column(list(found.attributes.values()))],
        "roles": [list(found.roles), column(list(found.roles.values()))],
        "seats": [len(seats), [column([seat[n] for seat in seats]) for n in range(3)]],
        "counted": sorted(found.counted),
    }


def take_out(
    kept: Mapping[str, Any],
    texts: Callable[[Sequence[int]], Mapping[int, str]],
    view: Callable[[], EvidenceView],
    at: str,
    published: tuple[Published, ...],
) -> Evidence:
    """The evidence again, as at a moment; ``texts`` gives those of some sources, and ``view`` is asked for when
    somebody wants to know who decided what. ValueError, TypeError or KeyError where it was put away in another way."""
    hints = _hints()
    many, seats = kept["seats"]
    quotations = _quotations_again(kept["quotations"], texts)
    ends = [0, *accumulate(kept["quoted"])]
    if ends[-1] != len(quotations):
        raise ValueError("there are more quotations than the themes have, or fewer")
    themes = tuple(
        replace(build(Theme, t), quotations=quotations[a:b])
        for t, (a, b) in zip(kept["themes"], pairwise(ends), strict=True)
    )
    return Evidence(
        **{f.name: build(hints[f.name], kept["else"][f.name]) for f in _others()},
        at=at,
        themes=themes,
        rows=items(Row, kept["rows"][1], kept["rows"][0]),
        voices=items(VoiceLine, kept["voices"][1], kept["voices"][0]),
        attributes=_by_id(Mapping[str, str], kept["attributes"]),
        roles=_by_id(str, kept["roles"]),
        seats=tuple(zip(*(read(k, c, many) for k, c in zip((int, str, str), seats, strict=True)), strict=True)),
        counted=frozenset(kept["counted"]),
        history=History(view),
        published=published,
    )


def _others() -> list[Any]:
    return [f for f in fields(Evidence) if f.init and f.name not in _BY_COLUMN | _NOT_KEPT]


def _hints() -> dict[str, Any]:
    return typing.get_type_hints(Evidence)


def _by_id(kind: Any, kept: Sequence[Any]) -> dict[int, Any]:
    ids, values = kept
    return dict(zip(ids, read(kind, values, len(ids)), strict=True))


def _quotations(quoted: Sequence[Quotation], texts: Mapping[int, str]) -> list[Any]:
    words = [_words(q, texts.get(q.source_id, "")) for q in quoted]
    return [len(quoted), columns(Quotation, quoted, _WORDS), words if any(words) else None]


def _words(q: Quotation, stored: str) -> list[Any] | None:
    """Its verbatim, its whole sentences and what is printed, each None where it is what is to be expected; None where
    all of them are: what stands there, and nothing more."""
    verbatim = None if stored[q.start : q.end] == q.verbatim else q.verbatim
    whole: Any = None
    if q.whole != q.verbatim:
        before = max(q.whole.find(q.verbatim), 0)
        start, after = q.start - before, len(q.whole) - before - (q.end - q.start)
        same = start >= 0 and after >= 0 and stored[start : q.end + after] == q.whole
        whole = [before, after] if same else q.whole
    text = None if q.text == q.verbatim else q.text
    found = [verbatim, whole, text]
    return found if found != [None, None, None] else None


def _quotations_again(
    kept: Sequence[Any], texts: Callable[[Sequence[int]], Mapping[int, str]]
) -> tuple[Quotation, ...]:
    many, by_field, words = kept
    ids, starts, ends = (read(int, by_field[name], many) for name in ("source_id", "start", "end"))
    stored = texts(list(dict.fromkeys(ids)))
    verbatims = [stored[i][a:b] for i, a, b in zip(ids, starts, ends, strict=True)]
    wholes, said = list(verbatims), list(verbatims)
    for n, other in enumerate(words or ()):
        if other:
            verbatim, whole, text = other
            verbatims[n] = verbatims[n] if verbatim is None else verbatim
            if isinstance(whole, list):
                wholes[n] = stored[ids[n]][starts[n] - whole[0] : ends[n] + whole[1]]
            else:
                wholes[n] = verbatims[n] if whole is None else whole
            said[n] = verbatims[n] if text is None else text
    return items(Quotation, by_field, many, {"text": said, "verbatim": verbatims, "whole": wholes})
