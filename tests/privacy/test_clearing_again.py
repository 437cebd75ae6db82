"""A guard that is asked again gives what clearing from scratch gives, and so does the evidence made of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest import evidence, privacy
from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Audience, Consent
from harvest.workspace.caches import Caches
from tests.workspace.test_live import CODERS, DECISIONS, EDITS, _do

NAMES = st.tuples(
    st.just("fix"),
    st.sampled_from(CODERS),
    st.integers(0, 9),
    st.integers(0, 200),
    st.sampled_from(
        [" Sandra Nicol ", " Kirsty from Unst ", " 07700 900123 ", " the farmers ", ". Please don't quote me on that. "]
    ),
)
"""Mended texts that put something there which gives people away, or that speaks of others."""


TABLES = """WEBVTT

00:00:01.000 --> 00:00:04.000
{host} (Facilitator): What has kept you going this winter?

00:00:05.000 --> 00:00:14.000
{one}: My neighbour Jean knocks every morning with the paper. We have a cup of tea and put the world to rights.

00:00:15.000 --> 00:00:25.000
{two}: I go to the allotment on Saturdays with {one}. The digging does me good, and I learnt to prune the plum tree.
"""
ROWS = """Name,Neighbourhood,Consent,What works here?
Rowan Tait,Garths,Yes - anonymous quote ok,"The choir on Tuesdays and my sister Jessie Anderson keep me going."
Inga Moar,Garths,Yes - name and quote ok,"Bill Marsh mends everybody's bikes. There is no bus after six."
Peter Leask,Sound,No,"My doctor at the surgery listens, and the walks along the shore do me good."
"""


@pytest.fixture(scope="module")
def villages_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inquiry file of two tables and three rows, with those in it who may be named, quoted and neither."""
    folder = tmp_path_factory.mktemp("villages")
    ws = verbs.new(folder / "villages.harvest", "Kirk Green", "What keeps us well here?")
    people = (
        {"host": "Nora Facey", "one": "Bill Marsh", "two": "Ann Doyle"},
        {"host": "Tom", "one": "May", "two": "Io"},
    )
    for n, who in enumerate(people, 1):
        (folder / f"table {n}.vtt").write_text(TABLES.format(**who), "utf-8")
        verbs.intake.import_files(ws, [folder / f"table {n}.vtt"], event=f"Café {n}", consent=Consent.ANONYMOUS)
    (folder / "rows.csv").write_text(ROWS, "utf-8")
    verbs.intake.import_files(ws, [folder / "rows.csv"], event="Stories", anyway=True)
    assert len(verbs.report.read_material(ws).sources) == 5
    ws.store.close()
    return ws.path


@pytest.fixture
def villages(villages_file: Path, tmp_path: Path) -> Callable[[], verbs.Workspace]:
    """Makes as many inquiries of them as are asked for; the one before is gone then."""

    def make() -> verbs.Workspace:
        for old in tmp_path.glob("again.harvest*"):
            old.unlink(missing_ok=True)  # the journal goes by itself once all is quiet
        return verbs.open_inquiry(shutil.copy(villages_file, tmp_path / "again.harvest"))

    return make


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    acts=st.lists(st.tuples(DECISIONS | EDITS | NAMES, st.booleans()), min_size=1, max_size=10),
    audience=st.sampled_from(list(Audience)),
)
def test_clearing_again_after_any_act_is_clearing_from_scratch(
    villages: Any, acts: list[tuple[tuple[Any, ...], bool]], audience: Audience
) -> None:
    ws = villages()
    verbs.protection.scan(ws)
    guard = privacy.Guard(audience)
    for act, looked in acts:
        try:
            _do(ws, act)
        except HarvestError:
            continue
        if not looked:
            continue
        verbs.protection.scan(ws)
        again = guard.clear(verbs.report.current_material(ws))
        anew = privacy.clear(verbs.report.read_material(verbs.Workspace(ws.store, ws.actor, Caches())), audience)
        assert _apart_from_the_time(again) == _apart_from_the_time(anew)
        event = next(iter(again.events), None)
        for codebook, at in ((None, None), ("five_ways", event)):
            one, two = (evidence.build(c, codebook=codebook, event=at) for c in (again, anew))
            assert {**_fields(one), "at": ""} == {**_fields(two), "at": ""}
    ws.store.close()


def test_after_a_mended_text_what_lies_elsewhere_is_not_cleared_again(villages: Any) -> None:
    ws = villages().acting_as("Ana")
    verbs.protection.scan(ws)
    guard = privacy.Guard()
    before = guard.clear(verbs.report.current_material(ws)).material
    mended = next(p for p in verbs.inquiry.passages(ws) if p.codeable)
    verbs.desk.fix_text(ws, mended.id, f"{mended.text} Indeed.")
    verbs.protection.scan(ws)
    now = guard.clear(verbs.report.current_material(ws)).material
    assert next(p for p in now.passages if p.id == mended.id).text.endswith("Indeed.")
    elsewhere = [(a, b) for a, b in zip(before.passages, now.passages, strict=True) if a.source_id != mended.source_id]
    assert elsewhere and all(a is b for a, b in elsewhere)
    assert all(a is b for a, b in zip(before.sources, now.sources, strict=True) if a.id != mended.source_id)
    ws.store.close()


def _fields(what: Any) -> dict[str, Any]:
    return {name: getattr(what, name) for name in what.__dataclass_fields__}


def _apart_from_the_time(cleared: privacy.Cleared) -> dict[str, Any]:
    every = {k: v for k, v in _fields(cleared).items() if k not in ("material", "worked_out")}
    return {**every, **_fields(cleared.material), "at": ""}


def test_consent_is_counted_again_where_a_mend_makes_words_wait(villages: Callable[[], verbs.Workspace]) -> None:
    ws = villages().acting_as("Ana")
    before = verbs.report.current_evidence(ws).consent
    choir = next(p for p in verbs.inquiry.passages(ws) if "choir" in p.text)
    verbs.desk.fix_text(ws, choir.id, f"{choir.text} Please don't quote me on that.")
    after = verbs.report.current_evidence(ws).consent
    assert after == verbs.report.current_evidence(verbs.Workspace(ws.store)).consent != before
    ws.store.close()
