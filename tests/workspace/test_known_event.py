"""Questions with several conditions, and the figures of the board paper, held against an event whose truth is known.

The counts here share nothing with Harvest's: the questions are counted in plain Python over what was written down
first, the findings in SQL over the raw decisions in the file.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.cli import main
from tests.workspace.known_event import (
    CLOSE,
    DREAMS,
    FERRY,
    FIRST,
    GIVE,
    GREEN,
    MOVE,
    POOR,
    QUOTE,
    SECOND,
    TRUTH,
    Said,
    build,
    stands,
)  # fmt: skip

pytestmark = pytest.mark.slow
Fits = Callable[[Said, str, str, str], bool]
"""Whether a coding counts: what was said, the code, its polarity, how coders saw it."""


@pytest.fixture(scope="module")
def weir(tmp_path_factory: pytest.TempPathFactory) -> verbs.Workspace:
    return build(tmp_path_factory.mktemp("weir"))


def ask(ws: verbs.Workspace, capsys: pytest.CaptureFixture[str], *where: str, audience: str = "team") -> dict:
    words = [w for condition in where for w in ("--where", condition)]
    assert main(["evidence", str(ws.path), "--audience", audience, "--json", *words]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def refused(ws: verbs.Workspace, capsys: pytest.CaptureFixture[str], *where: str, audience: str = "public") -> str:
    words = [w for condition in where for w in ("--where", condition)]
    assert main(["evidence", str(ws.path), "--audience", audience, "--json", *words]) == 1
    return capsys.readouterr().err


def counted(fits: Fits) -> tuple[int, set[str]]:
    """People, and the words they said, of all codings that fit."""
    found = [s for s in TRUTH if any(fits(s, code, polarity, how) for code, (polarity, how) in stands(s).items())]
    return len({s.who for s in found}), {s.words for s in found}


def valence(code: str, polarity: str) -> str:
    if polarity in ("mixed", "wished_for"):
        return "both" if polarity == "mixed" else "wished_for"
    return "hinders" if (code == POOR) == (polarity == "present") else "helps"


QUESTIONS: tuple[tuple[tuple[str, ...], Fits], ...] = (
    ((f"code={CLOSE}",), lambda s, c, p, h: CLOSE in stands(s)),
    ((f"code={CLOSE}", "polarity=present"), lambda s, c, p, h: c == CLOSE and p == "present"),
    (
        (f"code={CLOSE}", "age=65-74", f"table={FERRY}"),
        lambda s, c, p, h: CLOSE in stands(s) and (s.age, s.table) == ("65-74", FERRY),
    ),
    (("code=five_ways/connect", f"event={FIRST}"), lambda s, c, p, h: CLOSE in stands(s) and s.event == FIRST),
    ((f"code={POOR}", "valence=hinders"), lambda s, c, p, h: c == POOR and p == "present"),
    ((f"code={POOR}", "valence=helps"), lambda s, c, p, h: c == POOR and p == "lacking"),
    ((f"code={POOR}", f"without={MOVE}"), lambda s, c, p, h: POOR in stands(s) and MOVE not in stands(s)),
    ((f"code={POOR}", f"code={MOVE}"), lambda s, c, p, h: {POOR, MOVE} <= set(stands(s))),
    (("wave=2",), lambda s, c, p, h: s.event == SECOND),
    (
        ("wave=1", "role=resident", "valence=helps"),
        lambda s, c, p, h: (s.event, s.role, valence(c, p)) == (FIRST, "Resident", "helps"),
    ),
    (
        ("neighbourhood=Mill Row", "valence=hinders"),
        lambda s, c, p, h: (s.place, valence(c, p)) == ("Mill Row", "hinders"),
    ),
    (("role=Frontline worker",), lambda s, c, p, h: s.role == "Frontline worker"),
    (("agreement=agreed", f"code={GIVE}"), lambda s, c, p, h: c == GIVE and h == "agreed"),
    (("agreement=not apart",), lambda s, c, p, h: h == "not_apart"),
    (("coder=Bo", f"table={FERRY}"), lambda s, c, p, h: s.table == FERRY and h == "agreed"),
    # words of whoever may be counted and not quoted are not searched, and the answer says of how many
    (
        ("words=kettle", f"code={CLOSE}"),
        lambda s, c, p, h: "kettle" in s.words and CLOSE in stands(s) and s.consent == QUOTE,
    ),
    (
        ("words=bus", "polarity=present", "polarity=mixed"),
        lambda s, c, p, h: "bus" in s.words and p in ("present", "mixed"),
    ),
    (
        (f"table={FERRY}", f"table={GREEN}", "age=25-34", "valence=both"),
        lambda s, c, p, h: (s.age, p) == ("25-34", "mixed"),
    ),
    (("polarity=wished for",), lambda s, c, p, h: p == "wished_for"),
    (
        (f"event={SECOND}", f"table={GREEN}", f"without={POOR}"),
        lambda s, c, p, h: (s.event, s.table) == (SECOND, GREEN) and POOR not in stands(s),
    ),
)


@pytest.mark.parametrize(("where", "fits"), QUESTIONS, ids=[" ".join(w) for w, _ in QUESTIONS])
def test_a_question_is_answered_as_the_truth_has_it(
    weir: verbs.Workspace, capsys: pytest.CaptureFixture[str], where: tuple[str, ...], fits: Fits
) -> None:
    people, words = counted(fits)
    found = ask(weir, capsys, *where)
    texts = {p.id: p.text for p in verbs.inquiry.passages(weir)}
    assert {texts[c["passage"]] for c in found["codings"]} == words
    assert len({c["voice_id"] for c in found["codings"]}) == people <= found["people"]


def test_what_cannot_be_known_is_said_and_what_gives_people_away_is_refused(
    weir: verbs.Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    staff = {s.who for s in TRUTH if s.role == "Frontline worker"}
    assert ask(weir, capsys, "role=frontline")["people"] == len(staff), "whoever spoke, coded or not"
    older = ask(weir, capsys, f"table={FERRY}", "age=65-74")
    unknown = {s.who for s in TRUTH if s.table == FERRY and not s.age}
    everybody = {s.who for s in TRUTH if s.table == FERRY}
    assert older["unknown"]["age"] == len(unknown)
    said = f"No age is recorded for {len(unknown)} of {len(everybody)} people at"
    assert any(sentence.startswith(said) for sentence in older["unknown_said"])
    unread = ask(weir, capsys, f"table={GREEN}", f"event={FIRST}", f"without={CLOSE}")
    assert unread["unknown"]["without"] == 0, "Maewyn said something else that was read"
    searched = ask(weir, capsys, "words=kettle", f"code={CLOSE}")
    assert "The words of 1 of" in " ".join(searched["unknown_said"]), "Piran is counted, not quoted"
    assert "Only the team is told who is of which age" in refused(weir, capsys, "age=65-74")
    assert "Nobody spoke with table" in refused(weir, capsys, "table=Quay")
    assert "Nobody called 'Cy' decided" in refused(weir, capsys, "coder=Cy", audience="team")
    assert "agreement is one of" in refused(weir, capsys, "agreement=often")


def test_the_same_conditions_narrow_findings_and_words_on_the_other_commands(
    weir: verbs.Workspace, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    finding = verbs.planning.write_finding(weir.acting_as("Eva"), "The journey stands in the way.", [POOR])
    assert main(["findings", str(weir.path), "--json", "--where", f"event={FIRST}"]) == 0
    (first,) = json.loads(capsys.readouterr().out)["findings"]
    people = {s.who for s in TRUTH if s.event == FIRST and stands(s).get(POOR, ("", ""))[0] == "present"}
    assert first["strength"]["says"] == len(people) and first["signed"] is None
    out = tmp_path / "asked.json"
    assert main(["export", str(weir.path), str(out), "--where", f"table={GREEN}", "--where", "wave=2"]) == 0
    assert {c["table"] for c in json.loads(out.read_text("utf-8"))["codings"]} == {GREEN}
    for command in ("assets", "chosen"):
        assert main([command, str(weir.path), "--where", f"table={GREEN}"]) == 0
    verbs.planning.change_finding(weir.acting_as("Eva"), finding, gone=True)


RAW = """
    SELECT t.voice_id, s.event, coalesce(t.tbl, s.tbl), d.coder, d.action, d.codebook || '/' || d.code, d.polarity,
        d.passage_id
    FROM decision d JOIN passage p ON p.id = d.passage_id JOIN turn t ON t.id = p.turn_id
        JOIN source s ON s.id = p.source_id JOIN voice v ON v.id = t.voice_id
    WHERE v.kind = 'person' AND s.kind NOT IN ('dream', 'pledge')
"""


def test_the_figures_of_a_finding_and_of_the_board_paper_are_those_of_the_raw_decisions(
    weir: verbs.Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    eva = weir.acting_as("Eva")
    finding = verbs.planning.write_finding(eva, "What keeps people from the pool is the journey.", [POOR])
    out = tmp_path / "paper.board.html"
    assert main(["export", str(weir.path), str(out)]) == 0
    (stated,) = verbs.planning.stated_findings(weir)
    rows = sqlite3.connect(f"file:{weir.path}?mode=ro", uri=True).execute(RAW).fetchall()
    against = {(passage, code) for *_, action, code, _, passage in rows if action == "reject"}
    ways: dict[int, set[str]] = defaultdict(set)
    tables: dict[int, set[tuple[str, str]]] = defaultdict(set)
    wished: set[int] = set()
    for voice, event, table, _, action, code, polarity, passage in rows:
        if action != "add" or code not in (POOR, POOR.replace("poor", "good")) or (passage, code) in against:
            continue
        if polarity == "wished_for":
            wished.add(voice)
        else:
            ways[voice].add(polarity)
            tables[voice].add((event, table))
    says = {v for v, way in ways.items() if way == {"present"}}
    otherwise = {v for v, way in ways.items() if way == {"lacking"}}
    s = stated.strength
    assert (s.says, s.against, s.both) == (len(says), len(otherwise), len(ways) - len(says) - len(otherwise))
    assert (s.heard, s.wished) == (len({t.who for t in TRUTH}), len(wished))
    assert s.tables == len(set().union(*(tables[v] for v in says)))
    assert s.of_tables == len({(t.event, t.table) for t in TRUTH})
    page = " ".join(out.read_text("utf-8").split())
    assert f"People: {s.says} of {s.heard} people say so" in page
    assert f"{s.says} say it stands in the way" in page
    assert f"{s.against or 'nobody'} say{'s' * (s.against < 2)} it does not" in page
    assert f"{len({t.who for t in TRUTH})} people spoke" in page and f"{len(DREAMS)} dream cards" in page
    assert f"{FIRST}, 10 May 2025 (2 tables)" in page, "a table where only cards came in is none"
    held = len({t.who for t in TRUTH if t.consent.startswith("Analysis")})
    assert f"{s.heard - held} may be quoted; {held} is counted, not quoted." in page
    assert "My uncle calls in" not in page, "counted, not quoted"
    quoted = [line for line in page.split("<figure") if "Stands in the way" in line]
    assert quoted and not any("towpath is flat" in line for line in quoted), "nobody stands under the wrong side"
    verbs.planning.change_finding(eva, finding, gone=True)
