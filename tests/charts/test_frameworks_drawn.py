"""A framework of a team's own is drawn, quoted and held back as it declares, like those that come with Harvest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harvest import charts, export
from harvest.evidence import Evidence
from harvest.evidence.quotations import HELD_IDENTIFYING
from harvest.model import Polarity, Ring, Valence
from tests.factories import InquiryBuilder, build, harbour_wheel

pytestmark = pytest.mark.slow


def harbour() -> Evidence:
    inquiry = InquiryBuilder(codebooks=[harbour_wheel()])
    ann, ben = inquiry.voice("Ann Bee"), inquiry.voice("Ben Cee")
    table = inquiry.source("Table 1", table="1")
    for voice, text, code in (
        (ann, "There is room for every boat.", "berths_for_all"),
        (ben, "Last year nobody found a berth.", "no_berths"),
        (ann, "The channel is marked.", "safe_channel"),
        (ben, "Old Bo cooks for the lot of us.", "crew.cook"),
        (ben, "I was born on an island.", "born_where"),
    ):
        inquiry.agree(inquiry.say(table, voice, text), f"harbour_wheel/{code}")
    fog = inquiry.say(table, ann, "There is fog half the year.")
    inquiry.agree(fog, "harbour_wheel/weather", polarity=Polarity.LACKING)
    return build(inquiry.material())


HIGH, LOW = Valence.HELPS.label, Valence.HINDERS.label


def arcs(drawn: charts.Drawn) -> dict[tuple[str, str], dict[str, float]]:
    rows = [r for layer in drawn.chart.to_dict()["layer"] for r in layer.get("data", {}).get("values", [])]
    return {(r["code"], r["counts"]): r for r in rows if "inner" in r}


def test_the_harbour_wheel_gets_three_rings_and_its_own_centre():
    drawn = charts.rings(harbour(), "harbour_wheel")
    found = arcs(drawn)
    radii = [found[code, HIGH]["inner"] for code in ("Berths for all", "Safe channel")]
    sea = found["Weather", LOW]
    assert radii[0] < radii[1] < sea["inner"] < sea["outer"] <= 360
    assert found["Berths for all", HIGH]["from"] < found["No berths", LOW]["to"]
    assert "on the quay, what stands in the way, No berths: 1 voices" in drawn.alt
    assert "In the centre, The crew itself: The cook: 1 voices" in drawn.alt
    assert "Harbour wheel: what helps above" in drawn.alt and "on the quay, in the bay, out at sea" in drawn.alt
    assert charts.png(drawn.chart, 1)[:4] == b"\x89PNG"


def test_a_code_without_a_side_stands_above_and_below_with_its_own_voices():
    found = arcs(charts.rings(harbour(), "harbour_wheel"))
    assert found["Weather", HIGH]["voices"] == 0 and found["Weather", LOW]["voices"] == 1


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_one_to_four_rings_fill_the_picture(number):
    evidence = harbour()
    layers = ("quay", "bay", "sea", "beyond")[:number]
    picture = replace(evidence.codebooks[0].picture, rings=tuple(map(Ring, layers)))
    evidence = replace(evidence, codebooks=(replace(evidence.codebooks[0], picture=picture),))
    drawn = charts.rings(evidence, "harbour_wheel")
    assert {code for code, _ in arcs(drawn)} >= {"Berths for all"}
    assert charts.png(drawn.chart, 1)[:4] == b"\x89PNG"


def test_the_pack_holds_the_picture_of_a_framework_of_a_teams_own():
    evidence = harbour()
    drawn = charts.pictures(evidence)
    assert "rings-harbour_wheel" in {p.key for p in drawn}
    page = export.write(evidence, "html", drawn).decode()
    assert "Harbour wheel: what helps above" in page
    assert "Something that helps, on the quay." in page


def test_element_1_of_another_framework_is_quoted_and_what_it_declares_is_held_back():
    evidence = harbour()
    assert evidence.theme("harbour_wheel/crew.cook").quotations
    held = evidence.theme("harbour_wheel/born_where")
    assert held.identifying and not held.quotations and held.figures.passages == 1
    assert [(h.reason, h.passages) for h in evidence.held_back] == [(HELD_IDENTIFYING, 1)]
    assert "born on an island" not in export.write(evidence, "html").decode()
