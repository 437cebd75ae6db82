"""Every way inside a document leads to a place that is there, in every document of every format."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import pytest

from harvest import charts, export
from harvest.evidence import Evidence, Picture
from harvest.model import Planning, Recommendation, Valence, WrittenFinding
from tests.export.test_sroi import workshop

pytestmark = pytest.mark.slow

PLACES = {
    "docx": (r'<w:hyperlink w:anchor="([^"]+)"', r'<w:bookmarkStart[^>]* w:name="([^"]+)"', "word/document.xml"),
    "odt": (r'xlink:href="#([^"]+)"', r'<text:bookmark text:name="([^"]+)"', "content.xml"),
    "html": (r'href="#([^"]+)"', r' id="([^"]+)"', ""),
}
"""By how a file ends: what leads somewhere, what is a place, and in which member of the package both stand."""
DOCUMENTS = [s for s, kind in export.SUFFIXES.items() if kind.document and s.rpartition(".")[2] in PLACES]
LEADING = [s for s in DOCUMENTS if s.split(".")[0] not in ("feedback", "check", "sheet", "thanks")]
"""Those that quote with a number and have an annex that the numbers lead to."""


@cache
def written() -> tuple[Evidence, tuple[Picture, ...]]:
    finding = WrittenFinding("1", "People sleep again.", ("sroi_outcomes/deliver",), Valence.HELPS)
    asked = Recommendation("7", "Keep the rota", "Neighbourhoods", due="2027-03-31", finding="1")
    evidence = workshop(planning=Planning(findings=(finding,), recommendations=(asked,)))
    return evidence, tuple(charts.pictures(evidence))


@pytest.mark.parametrize("suffix", DOCUMENTS)
def test_every_way_leads_to_a_place_that_is_there_once(suffix: str) -> None:
    ways, places = _read(suffix)
    assert len(places) == len(set(places)), "a place has one name"
    assert ways <= set(places), ways - set(places)


@pytest.mark.parametrize("suffix", LEADING)
def test_a_quotation_leads_to_its_row_and_the_row_back(suffix: str) -> None:
    ways, _ = _read(suffix)
    there = {way for way in ways if re.fullmatch(r"q\d+", way)}
    back = {re.sub(r"^said[-_]", "", way) for way in ways if re.match(r"said[-_]q", way)}
    assert there and there == back


def _read(suffix: str) -> tuple[set[str], list[str]]:
    way, place, member = PLACES[suffix.rpartition(".")[2]]
    data = export.write(*_with_pictures(suffix))
    if member:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            data = package.read(member)
    text = data.decode("utf-8")
    return set(re.findall(way, text)), re.findall(place, text)


def _with_pictures(suffix: str) -> tuple[Evidence, str, tuple[Picture, ...]]:
    evidence, pictures = written()
    return evidence, suffix, pictures
