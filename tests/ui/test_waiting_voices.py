"""Settings › Voices: everybody whose words wait for a person, in one table."""

from __future__ import annotations

from pathlib import Path

import pytest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.model import Right
from harvest.ui import session

TALK = """Ada Obi: We mended the bench together and painted it blue on a Sunday.

Bo Lind: I bring soup on Fridays because somebody always comes hungry.

Cy Day: The lane floods every autumn and nobody clears the drains.
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    ws = verbs.new(tmp_path / "quarry.harvest", "Quarry Lane", "What is strong here?").acting_as("Ana")
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    (tmp_path / "list.csv").write_text("Name,May we quote you?\nAda Obi,yes\nBo Lind,ask me first\n", "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "list.csv"], event="Fair")
    return ws


def test_the_page_says_who_waits_until_they_are_settled(ws: verbs.Workspace) -> None:
    at = open_page("settings", ws.path, coder="Ana")
    assert [e.label for e in at.expander][0] == "2 voices wait for somebody who knows what they permit"
    verbs.settings.record_consent(ws, [w.id for w in verbs.protection.waiting_voices(ws)], {"quotation": "no"})
    assert "wait for somebody" not in words(open_page("settings", ws.path, coder="Ana"))


def test_whoever_is_settled_is_settled_in_one_act_and_the_others_go_on_waiting(ws: verbs.Workspace) -> None:
    held, unknown = verbs.protection.waiting_voices(ws)
    at = open_page("settings", ws.path, coder="Ana")
    assert "ask me first" in words(at) and "nobody has recorded what they permit" in words(at)
    at.segmented_control(key=f"waits_{held.id}").set_value("anonymous")
    at = press(at, "Record what they permit")
    assert [w.name for w in verbs.protection.waiting_voices(ws)] == [unknown.name]
    said = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}[held.name]
    assert (said["consent"]["quotation"], said["hold"], said["recorded"][-1]["who"]) == ("anonymous", [], "Ana")


def test_whether_partners_may_have_their_words_is_recorded_in_the_same_act(ws: verbs.Workspace) -> None:
    held, unknown = verbs.protection.waiting_voices(ws)
    at = open_page("settings", ws.path, coder="Ana")
    at.segmented_control(key=f"waits_{held.id}").set_value("named")
    at.segmented_control(key=f"waits_shares_{held.id}").set_value("no")
    at.segmented_control(key=f"waits_shares_{unknown.id}").set_value("yes")
    at = press(at, "Record what they permit")
    said = {v["name"]: v["consent"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert (said[held.name]["quotation"], said[held.name]["sharing"]) == ("named", "no")
    (still,) = verbs.protection.waiting_voices(ws)
    assert (still.name, still.reads, still.shares) == (unknown.name, "unknown", "yes")


def test_who_waits_for_nothing_is_looked_through_and_put_right_in_the_same_way(ws: verbs.Workspace) -> None:
    (ada,) = verbs.protection.settled_voices(ws)
    assert (ada.name, ada.reads, ada.why) == ("Ada Obi", "anonymous", ("the list list.csv",))
    at = open_page("settings", ws.path, coder="Ana")
    assert "1 voice waits for nothing: look whether it was read right" in [e.label for e in at.expander]
    at.segmented_control(key=f"waits_{ada.id}").set_value("named")
    next(b for b in at.button if b.key and "settled_record" in b.key).click()
    fine(at.run())
    said = {v["name"]: v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert said["Ada Obi"] == "named"


def test_nobody_is_settled_without_a_name_for_who_says_so(ws: verbs.Workspace) -> None:
    held, _ = verbs.protection.waiting_voices(ws)
    at = open_page("settings", ws.path)
    at.segmented_control(key=f"waits_{held.id}").set_value("named")
    press(at, "Record what they permit")
    assert len(verbs.protection.waiting_voices(ws)) == 2


def test_whoever_may_not_see_names_is_not_sent_to_those_who_wait(
    ws: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = [
        {
            "name": "talk.txt",
            "status": "imported",
            "kind": "transcript",
            "flavour": "text",
            "passages": 3,
            "message": "",
        }
    ]
    at = open_page("upload", ws.path, coder="Ana", upload_results=done)
    assert "Who waits for an answer" in labels(at)
    assert "Of 3 people in this inquiry: 1 may be quoted without the name, 2 wait for an answer." in words(at)
    monkeypatch.setattr(session, "may", lambda right: right is not Right.NAMES)
    assert "Who waits for an answer" not in labels(open_page("upload", ws.path, coder="Ana", upload_results=done))


def test_who_is_on_no_list_is_told_apart_by_what_holds_for_them(ws: verbs.Workspace) -> None:
    not_quoted = (
        "**1** on no list and not to be quoted: nothing of theirs leaves before somebody has recorded that it may"
    )
    assert f"{not_quoted}: Cy Day" in words(open_page("settings", ws.path, coder="Ana"))
    (cy,) = [w for w in verbs.protection.waiting_voices(ws) if w.name == "Cy Day"]
    verbs.settings.record_consent(ws, [cy.id], {"quotation": "anonymous"})
    said = words(open_page("settings", ws.path, coder="Ana"))
    assert "**1** on no list who may be quoted all the same" in said and not_quoted not in said
