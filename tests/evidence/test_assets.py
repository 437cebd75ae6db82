"""The register of assets: one name in many spellings is one, people merge more, wishes are no assets."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest

from harvest import charts, export
from harvest.evidence import links, register
from harvest.model import AssetKind, AssetNote, Material, Polarity
from tests.factories import InquiryBuilder, build

SAID = (
    ("Ann", "The lunch club; the quay", Polarity.PRESENT),
    ("Ben", "lunch club", Polarity.PRESENT),
    ("Ben", "Quay!", Polarity.MIXED),
    ("Cid", "Lunch-club", Polarity.PRESENT),
    ("Dee", "a ferry", Polarity.WISHED_FOR),
    ("Dee", "the surgery", Polarity.LACKING),
)


@pytest.fixture
def named() -> Material:
    """Four people who name assets on their codings."""
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    voices = {who: inquiry.voice(who) for who, _, _ in SAID}
    for n, (who, _, polarity) in enumerate(SAID):
        passage = inquiry.say(table, voices[who], f"Remark {n} about what is here.")
        inquiry.agree(passage, "five_ways/connect", polarity=polarity)
    material = inquiry.material()
    by_passage = {p.id: SAID[n][1] for n, p in enumerate(material.passages)}
    agreed = tuple(replace(c, facets={"asset": by_passage[c.passage_id]}) for c in material.consensus.agreed)
    return replace(material, consensus=replace(material.consensus, agreed=agreed))


def noted(material: Material, *notes: AssetNote) -> Material:
    return replace(material, planning=replace(material.planning, assets=notes))


def test_the_same_name_is_one_asset_and_only_what_is_there_counts(named: Material) -> None:
    found = [(a.key, len(a.voices), len(a.passages)) for a in register(build(named))]
    assert found == [("lunch club", 3, 3), ("quay", 2, 2)]


def test_people_name_sort_place_and_merge(named: Material) -> None:
    club = AssetNote("Lunch club", "Thursday lunch club", AssetKind.ASSOCIATION, "Chapel")
    (one,) = register(build(noted(named, club, AssetNote("the quay", into="LUNCH CLUB"))))
    assert (one.name, one.kind, one.place) == ("Thursday lunch club", AssetKind.ASSOCIATION, "Chapel")
    assert len(one.voices) == 3 and len(one.passages) == 4


def test_two_merged_into_each_other_stay_one(named: Material) -> None:
    found = register(build(noted(named, AssetNote("quay", into="lunch club"), AssetNote("lunch club", into="quay"))))
    assert sum(len(a.passages) for a in found) >= 4


@pytest.mark.slow
def test_a_line_joins_what_the_same_people_speak_of_and_the_picture_says_the_tables_figures(named: Material) -> None:
    evidence = build(named)
    (link,) = links(register(evidence))
    assert (link.voices, link.passages) == (2, 1)
    drawn = charts.assets(evidence)
    assert f"{link.one} with {link.other}: 2 people" in drawn.alt
    assert "assets" in {p.key for p in charts.pictures(evidence)}


def test_before_any_is_named_the_picture_says_what_to_do() -> None:
    assert "name them at the desk" in charts.assets(build(InquiryBuilder().material())).alt


def test_the_workbook_holds_the_register_and_what_goes_together(named: Material) -> None:
    book = openpyxl.load_workbook(io.BytesIO(export.write(build(named), "xlsx")))
    rows = list(book["Assets"].iter_rows(values_only=True))
    assert rows[0][:5] == ("Asset", "Kind", "Place", "People", "Passages")
    assert [r[3:5] for r in rows[1:]] == [(3, 3), (2, 2)]
    assert list(book["Assets together"].iter_rows(values_only=True))[1][2:] == (2, 1)


def test_an_asset_that_names_a_person_leaves_without_the_name(named: Material) -> None:
    agreed = tuple(replace(c, facets={"asset": "Ann Doyle’s kitchen"}) for c in named.consensus.agreed[:1])
    voice = replace(named.voices[0], label="Ann Doyle")
    changed = replace(named, voices=(voice, *named.voices[1:]), consensus=replace(named.consensus, agreed=agreed))
    changed = noted(changed, AssetNote("Ann Doyle’s kitchen", kind=AssetKind.PLACE))
    (one,) = register(build(changed))
    assert "Doyle" not in one.name and "doyle" not in one.key and one.kind is AssetKind.PLACE
