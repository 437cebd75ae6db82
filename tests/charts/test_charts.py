"""Charts say what the figures say, to eyes and to screen readers, in colour and without."""

from __future__ import annotations

import gc
import json
from dataclasses import replace
from types import FrameType

import pytest

from harvest import charts
from harvest.charts.theme import VALENCE_COLOURS
from harvest.evidence import Evidence
from harvest.model import Polarity, Valence
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, build, café, five_ways

pytestmark = pytest.mark.slow


def bars(evidence: Evidence) -> charts.Drawn:
    return charts.bars(evidence, "five_ways")


def rings(evidence: Evidence) -> charts.Drawn:
    return charts.rings(evidence, "toronto")


ALL = [bars, rings, charts.heat_map, charts.network, charts.coverage, charts.timeline]


def values(drawn: charts.Drawn) -> str:
    return json.dumps(drawn.chart.to_dict(), ensure_ascii=False)


@pytest.mark.parametrize("draw", ALL)
def test_every_chart_comes_with_words_that_say_the_same_and_draws_without_a_browser(draw):
    chart, alt = draw(build(café().material()))
    assert len(alt) > 60 and alt.rstrip().endswith(".")
    assert charts.png(chart, 1)[:8] == b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("draw", ALL)
def test_no_chart_keeps_what_it_was_drawn_of_until_garbage_is_searched_for(draw):
    evidence = build(café().material())
    draw(evidence)
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        draw(evidence)
        gc.collect()
        assert not [thing for thing in gc.garbage if isinstance(thing, FrameType)]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()


@pytest.mark.parametrize("draw", ALL)
def test_nothing_coded_draws_a_reason_instead_of_an_empty_frame(draw):
    chart, alt = draw(build(InquiryBuilder().material()))
    assert " yet" in alt or "No dates" in alt
    assert charts.png(chart, 1)[:4] == b"\x89PNG"


@pytest.mark.parametrize("draw", ALL)
def test_charts_hold_no_words_and_no_names_that_must_stay(draw):
    drawn = draw(build(café().material()))
    for word in (*WORDS_THAT_STAY, "Ellery", "Crake"):
        assert word not in values(drawn) and word not in drawn.alt


def test_bars_show_lacking_beside_there_in_voices_and_name_ways_that_nobody_spoke_of():
    chart, alt = bars(build(café().material()))
    assert "Connect: 3 voices (there 2, lacking 1)" in alt
    assert "nothing heard" in values(charts.Drawn(chart, alt)) and "Take notice: 0 voices" in alt


def test_bars_name_only_colours_that_are_there_and_count_from_zero():
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    for polarity, people in ((Polarity.PRESENT, 15), (Polarity.LACKING, 3)):
        for k in range(people):
            said = inquiry.say(source, inquiry.voice(f"{polarity.value} {k}"), "We sing.")
            inquiry.agree(said, "five_ways/connect", polarity=polarity)
    encoding = bars(build(inquiry.material())).chart.to_dict()["layer"][0]["encoding"]
    assert encoding["color"]["scale"]["domain"] == [Valence.HINDERS.label, Valence.HELPS.label]
    axis = encoding["x"]["axis"]
    assert 0 in axis["values"] and len(axis["values"]) <= 11 and axis["labelOverlap"] is False


def test_rings_put_facilitators_above_and_their_barriers_mirrored_below():
    document = rings(build(café().material())).chart.to_dict()
    arcs = {
        row["code"]: row
        for layer in document["layer"]
        for row in layer.get("data", {}).get("values", [])
        if "inner" in row
    }
    helps, hinders = arcs["Residents support one another"], arcs["Residents are isolated"]
    assert helps["inner"] == hinders["inner"] < arcs["Access is difficult"]["inner"]
    assert helps["from"] < hinders["to"] and helps["voices"] == 1 and hinders["voices"] == 1
    assert arcs["Good access to space"]["fill"] == "#ffffff" and arcs["Access is difficult"]["fill"] != "#ffffff"


def test_polarities_differ_in_lightness_so_that_a_black_and_white_copy_tells_them_apart():
    def lightness(colour: str) -> float:
        r, g, b = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    steps = sorted(lightness(c) for c in VALENCE_COLOURS.values())
    # there is dark, lacking middle, then both, wished for and promised ever lighter; each also carries its number
    assert steps[1] - steps[0] > 25 and steps[2] - steps[1] > 50 and steps[3] < 240 < steps[4]


def test_a_code_has_one_colour_its_stored_one_and_sub_codes_share_their_parents():
    evidence = build(café().material())
    own = charts.colours(evidence)
    assert own["five_ways/connect"] == "#1f6f8b" == own["five_ways/connect.belonging"]
    assert own["five_ways/be_active"] != own["five_ways/give"]
    assert own == charts.colours(build(café().material(), codebook=None))


def test_network_joins_codes_on_one_passage_and_no_others():
    _, alt = charts.network(build(café().material()))
    assert "Residents support one another" in alt and "Neighbourly help with Residents support" in alt
    assert "Be active with" not in alt


def test_heat_map_counts_passages_at_tables_and_sets_the_events_apart():
    drawn = charts.heat_map(build(café().material()))
    assert "Give at Table 2 · Spring café: 1" in drawn.alt


def test_heat_map_draws_the_tables_that_said_most_and_says_how_many_it_leaves_out():
    inquiry = InquiryBuilder()
    teller = inquiry.voice("A Bee")
    for table in range(1, 28):
        source = inquiry.source(f"Table {table}", table=str(table))
        for n in range(2 if table > 3 else 1):
            inquiry.agree(inquiry.say(source, teller, f"We share {n}."), "five_ways/give")
    drawn = charts.heat_map(build(inquiry.material()))
    assert "The 3 tables with fewest such passages are left out." in drawn.alt
    tables = {row["table"] for row in drawn.chart.to_dict()["data"]["values"]}
    assert len(tables) == 24 and not tables & {"Table 1", "Table 2", "Table 3"}


def test_a_team_with_a_codebook_of_its_own_gets_its_picture():
    inquiry = InquiryBuilder(codebooks=[replace(five_ways(), id="our_own", name="Our own words")])
    teller = inquiry.voice("A Bee")
    inquiry.agree(inquiry.say(inquiry.source("Table 1", table="1"), teller, "We share."), "our_own/give")
    drawn = {p.key: p for p in charts.pictures(build(inquiry.material()))}
    assert "Our own words" in drawn["bars-our_own"].alt


def test_many_dates_are_drawn_by_month():
    inquiry = InquiryBuilder()
    teller = inquiry.voice("A Bee")
    for day in range(1, 21):
        source = inquiry.source(f"Diary {day}", date=f"2026-0{day % 3 + 4}-{day:02d}")
        inquiry.agree(inquiry.say(source, teller, f"Day {day}."), "five_ways/give")
    _, alt = charts.timeline(build(inquiry.material()))
    assert "Passages a month" in alt and "6 in 2026-04, 7 in 2026-05, 7 in 2026-06" in alt


def test_the_curves_of_a_measurement_are_drawn_with_the_words_that_say_them() -> None:
    report = {
        "rows": 40,
        "model": "small@1",
        "reliability": [
            {"probability": 0.1, "observed": 0.05, "n": 30},
            {"probability": 0.8, "observed": 0.9, "n": 10},
        ],
        "learning": [
            {"labels": 10, "map": 0.5, "micro_f1": 0.4, "hit_at_3": 0.7},
            {"labels": 50, "map": 0.6, "micro_f1": None, "hit_at_3": 0.8},
        ],
    }
    drawn = charts.curves(report, "Five Ways on gold.jsonl")
    assert "0.80 is right for 0.90" in drawn.alt and "10 labels 0.50, 50 labels 0.60" in drawn.alt
    assert "labels a code" in charts.svg(drawn.chart) and charts.png(drawn.chart)[:4] == b"\x89PNG"
    assert "labels a code" not in charts.svg(charts.curves({**report, "learning": []}, "Five Ways").chart)
