"""A guard that is asked again gives what clearing from scratch gives, and so does the evidence made of it."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest import evidence, privacy
from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience
from harvest.workspace.caches import Caches
from tests.workspace.test_live import DECISIONS, EDITS, _do


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(DECISIONS | EDITS, min_size=1, max_size=8), audience=st.sampled_from(list(Audience)))
def test_clearing_again_after_any_act_is_clearing_from_scratch(
    meeting_factory: Any, acts: list[tuple[Any, ...]], audience: Audience
) -> None:
    ws = meeting_factory()
    guard = privacy.Guard(audience)
    for act in acts:
        try:
            _do(ws, act)
        except HarvestError:
            continue
        again = guard.clear(verbs.report.current_material(ws))
        anew = privacy.clear(verbs.report.read_material(verbs.Workspace(ws.store, ws.actor, Caches())), audience)
        assert _apart_from_the_time(again) == _apart_from_the_time(anew)
        for codebook in (None, "five_ways"):
            one, two = (evidence.build(c, codebook=codebook) for c in (again, anew))
            assert {**_fields(one), "at": ""} == {**_fields(two), "at": ""}
    ws.store.close()


def _fields(what: Any) -> dict[str, Any]:
    return {name: getattr(what, name) for name in what.__dataclass_fields__}


def _apart_from_the_time(cleared: privacy.Cleared) -> dict[str, Any]:
    every = {k: v for k, v in _fields(cleared).items() if k not in ("material", "worked_out")}
    return {**every, **_fields(cleared.material), "at": ""}
