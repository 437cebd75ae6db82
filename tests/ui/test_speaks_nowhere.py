"""Settings › Voices: a name on a list under which nobody speaks is given to whoever is meant."""

from __future__ import annotations

from pathlib import Path

from ui.opening import open_page, words

from harvest import workspace as verbs

TALK = """Ghulam Rasul: We mended the bench together and painted it blue on a Sunday.

Bo Lind: I bring soup on Fridays because somebody always comes hungry.
"""
LIST = "Name,May we quote you?,With your name?\nGhoolam Rasool Baba,Yes,Yes\nBo Lind,Yes,No\n"


def test_choosing_who_is_meant_lets_the_list_hold_for_them(tmp_path: Path) -> None:
    ws = verbs.new(tmp_path / "lane.harvest", "Lane", "What is strong here?").acting_as("Ana")
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "list.csv"])
    at = open_page("settings", ws.path, coder="Ana")
    assert "1 name on a list under which nobody speaks" in [e.label for e in at.expander]
    (box,) = [s for s in at.selectbox if s.label.startswith("Ghoolam Rasool Baba")]
    assert box.placeholder == "perhaps Ghulam Rasul"
    meant = next(v["id"] for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Ghulam Rasul")
    at = box.set_value(meant).run()
    at = at.button(key="silent_yes_0_Ghoolam Rasool Baba").click().run()
    assert not at.exception and "under which nobody speaks" not in words(at)
    said = [v["consent"]["quotation"] for v in verbs.protection.voices_json(ws)["voices"]]
    assert sorted(said) == ["anonymous", "named"]
