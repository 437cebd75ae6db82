"""What people say of what was found holds: now, in files to come, after a second look; and it can be taken back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import Consent, Verdict

STORIES = """name,story,may we quote you
Osric Penhaligon,The whippet man showed me the gate. Jean sits there with me.,yes
Hettie Marrow,We meet the whippet man when it is sunny. Jean brings the flask.,yes
"""
LATER = """name,story,may we quote you
Edmund Tolliver,I came for the Whippet man and stayed for Jean.,yes
"""


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "test.harvest", "Oxbow", "What keeps us well here?").acting_as("Ana")
    take_in(ws, tmp_path / "stories.csv", STORIES)
    return ws


def take_in(ws: verbs.Workspace, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    verbs.intake.import_files(ws, [path], event="Café", consent=Consent.ANONYMOUS)
    verbs.protection.scan(ws)


def states(ws: verbs.Workspace, text: str) -> list[str]:
    return [f.state.value for f in verbs.protection.all_findings(ws) if f.text.casefold() == text.casefold()]


def test_marked_by_hand_is_found_in_files_to_come_in_any_casing(event: verbs.Workspace, tmp_path: Path) -> None:
    assert states(event, "whippet man") == [], "the test needs a word that the finder does not know"
    assert verbs.protection.mark_everywhere(event, "whippet man") == 2
    take_in(event, tmp_path / "later.csv", LATER)
    assert states(event, "whippet man") == ["replaced"] * 3


def test_marked_by_hand_stands_after_a_typo_is_mended(event: verbs.Workspace) -> None:
    verbs.protection.mark_everywhere(event, "whippet man")
    there = next(p for p in verbs.inquiry.passages(event) if "sunny" in p.text)
    verbs.desk.fix_text(event, there.id, there.text.replace("sunny", "very sunny"))
    verbs.protection.scan(event)
    assert states(event, "whippet man") == ["replaced"] * 2


def test_a_mark_taken_back_leaves_nothing(event: verbs.Workspace, tmp_path: Path) -> None:
    verbs.protection.mark_everywhere(event, "whippet man")
    assert verbs.protection.undo_review(event)
    assert states(event, "whippet man") == []
    take_in(event, tmp_path / "later.csv", LATER)
    assert states(event, "whippet man") == [], "what was taken back is not learned either"


def test_what_the_finder_found_outlives_a_mark_taken_back(event: verbs.Workspace) -> None:
    assert states(event, "Jean") == ["open"] * 2
    verbs.protection.review_alike(event, "Jean", Verdict.REPLACED)
    verbs.protection.undo_review(event)
    assert states(event, "Jean") == ["open"] * 2


def test_always_keep_holds_in_files_to_come_until_it_is_taken_back(event: verbs.Workspace, tmp_path: Path) -> None:
    verbs.protection.review_alike(event, "Jean", Verdict.KEPT)
    assert set(states(event, "Jean")) == {"kept"}
    verbs.protection.undo_review(event)
    take_in(event, tmp_path / "later.csv", LATER)
    assert states(event, "Jean") == ["open"] * 3


def test_the_last_word_on_a_name_counts_in_files_that_came_between(event: verbs.Workspace, tmp_path: Path) -> None:
    verbs.protection.review_alike(event, "Jean", Verdict.KEPT)
    take_in(event, tmp_path / "later.csv", LATER)
    verbs.protection.review_alike(event, "Jean", Verdict.REPLACED)
    assert states(event, "Jean") == ["replaced"] * 3


def test_nothing_to_take_back_and_nothing_to_mark(event: verbs.Workspace) -> None:
    assert not verbs.protection.undo_review(event)
    with pytest.raises(DecisionError, match="stands nowhere"):
        verbs.protection.mark_everywhere(event, "Nowhere-at-all")
    with pytest.raises(DecisionError, match="no finding 999"):
        verbs.protection.review(event, [999], Verdict.KEPT)


def test_two_who_need_it_at_once_wait_for_one_looking_through(tmp_path, monkeypatch):
    from harvest.workspace import findings

    ws = verbs.new(tmp_path / "test.harvest", "Quay", "What works?").acting_as("Ana")
    table = tmp_path / "stories.csv"
    table.write_text("name,story\nAda Obi,I swim with Piers Underhay every morning.\n", "utf-8")
    verbs.intake.import_files(ws, [table], event="Café")
    looked, begun, go_on = [], threading.Event(), threading.Event()
    really = findings._look_through

    def slowly(sources, names):
        looked.append(len(sources))
        begun.set()
        assert go_on.wait(60)
        return really(sources, names)

    monkeypatch.setattr(findings, "_look_through", slowly)
    one = threading.Thread(target=verbs.protection.scan, args=(ws,))
    one.start()
    assert begun.wait(60) and verbs.protection.being_scanned(ws)
    other = threading.Thread(target=verbs.protection.scan, args=(ws,))
    other.start()
    go_on.set()
    one.join(60), other.join(60)
    assert looked == [1] and not verbs.protection.being_scanned(ws) and not verbs.protection.unscanned(ws)


def test_looking_through_that_is_stopped_keeps_what_it_did_and_goes_on_there(tmp_path, monkeypatch):
    from harvest.workspace import findings

    monkeypatch.setattr(findings, "BATCH", 2)
    ws = verbs.new(tmp_path / "test.harvest", "Quay", "What works?").acting_as("Ana")
    table = tmp_path / "stories.csv"
    rows = [f"Teller {n},I swim with Piers Underhay at {n}." for n in range(5)]
    table.write_text("\n".join(["name,story", *rows]), "utf-8")
    verbs.intake.import_files(ws, [table], event="Café")
    waiting = verbs.protection.unscanned(ws)
    said: list[tuple[int, int]] = []
    looked = verbs.protection.scan(ws, lambda *at: said.append(at), lambda: bool(said))
    assert (looked, said) == (2, [(2, waiting)]) and verbs.protection.unscanned(ws) == waiting - 2
    assert states(ws, "Piers Underhay") == ["open"] * 2
    assert verbs.protection.scan(ws) == waiting - 2
    assert states(ws, "Piers Underhay") == ["open"] * 5 and not verbs.protection.unscanned(ws)


def test_who_waits_for_another_to_look_through_may_stop_waiting(tmp_path):
    from harvest.workspace import findings

    ws = verbs.new(tmp_path / "test.harvest", "Quay", "What works?").acting_as("Ana")
    table = tmp_path / "stories.csv"
    table.write_text("name,story\nAda Obi,I swim every morning.\n", "utf-8")
    verbs.intake.import_files(ws, [table], event="Café")
    with findings._TURNS[str(ws.path)]:
        assert verbs.protection.scan(ws, stopped=lambda: True) == 0
    assert verbs.protection.unscanned(ws)
