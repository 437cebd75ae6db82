"""The SROI outcome table: people counted once, nothing made up, and where a column is empty it says what to write."""

from __future__ import annotations

import io
import re

import docx
import openpyxl
import pytest

from harvest import export, shipped
from harvest.codebook import load
from harvest.evidence import Evidence, other_causes, outcomes
from harvest.export.board import board
from harvest.export.markdown import write as markdown
from harvest.export.outcome_table import HEAD, LACKS, rows
from harvest.export.sroi import sroi
from harvest.model import Consent, Polarity
from tests.factories import InquiryBuilder, build, five_ways

LENS = load(shipped.lenses() / "sroi_outcomes.yaml")
SLEEP = {"stakeholder": "Volunteers on the rota", "outcome": "They sleep better", "indicator": "Nights slept through"}
TALK = {"stakeholder": "Men at the workshop", "outcome": "They talk at home again"}
WROTE = "Her own secret outcome"


def workshop(**changes: object) -> Evidence:
    """Nine people: four tell of better sleep, one of it both ways, one that it did not come, one wishes for it, one
    says what else it was; one may be counted only."""
    inquiry = InquiryBuilder(codebooks=(five_ways(), LENS))
    inquiry.event("Summer café")
    tables = [inquiry.source(f"file {t}", event="Summer café", table=t) for t in ("1", "2")]
    people = [inquiry.voice(f"Person {n}", Consent.ANALYSIS if n == 8 else Consent.ANONYMOUS) for n in range(9)]

    def said(who: int, text: str, code: str, facets: dict[str, str], way: Polarity = Polarity.PRESENT) -> None:
        p = inquiry.say(tables[who % 2], people[who], text)
        inquiry.agree(p, f"sroi_outcomes/{code}", polarity=way, facets=facets)
        if who < 2:
            inquiry.agree(p, "five_ways/give")

    for who in range(4):
        said(who, f"Since I do the rota I sleep, week {who}.", "deliver", SLEEP)
    said(0, "And I slept again on Sunday, imagine.", "deliver", {**SLEEP, "outcome": "they sleep  better."})
    said(4, "Some nights I sleep since, some not.", "deliver", SLEEP)
    said(4, "The first month I did not sleep at all.", "deliver", SLEEP, Polarity.LACKING)
    said(5, "It did nothing for my nights, sorry.", "deliver", SLEEP, Polarity.LACKING)
    said(6, "I would love to sleep like they do.", "deliver", SLEEP, Polarity.WISHED_FOR)
    said(7, "It was the new baby that settled us.", "other_causes", {})
    said(8, "He talks at supper again.", "take_part", {**TALK, "outcome": WROTE})
    said(3, "My lad tells me about his day now.", "take_part", TALK)
    return build(inquiry.material(**changes))


def test_each_person_is_counted_once_for_an_outcome_however_it_is_spelt():
    sleep = outcomes(workshop())[0]
    assert (sleep.outcome, sleep.indicators) == ("They sleep better", ("Nights slept through",))
    assert (sleep.tells, sleep.denies, sleep.both, sleep.wished, sleep.passages) == (4, 1, 1, 1, 9)
    assert sleep.tables == 2 and sleep.also == (("Give", 2),)


def test_groups_stand_in_the_order_of_the_lens_and_one_of_which_nobody_spoke_is_asked_for():
    made = list(rows(workshop()))
    assert [row[1].split(":")[0] for row in made] == [
        "Those who deliver it", "Those who take part", "Those who take part", "Those who live nearby",
    ]  # fmt: skip
    assert made[-1][2:] == ("[nobody spoke of a change for them: please ask]", "–", "–",
                            "Whether anything changed for them.")  # fmt: skip
    assert made[1][3] == "[please write: how would one know?]"


def test_what_was_written_on_words_that_may_not_be_quoted_stays_out_and_the_person_is_counted():
    evidence = workshop()
    held = list(rows(evidence))[2]
    assert held[2].startswith("Not shown") and "1 of 9 people tells of it" in held[4]
    for suffix in ("sroi.docx", "sroi.html", "board.html", "xlsx", "json"):
        data = export.write(evidence, suffix)
        assert WROTE not in (data.decode() if suffix.endswith(("html", "json")) else _unzipped(data)), suffix


def test_what_is_seen_says_both_ways_and_who_did_not_speak():
    sleep = next(iter(rows(workshop())))
    assert sleep[4] == (
        "4 of 9 people tell of it; 1 says it did not come about; 1 says both; 1 only wishes for it, in 9 passages. "
        "At 2 tables."
    )
    assert "the other 2 heard" in sleep[5] and "did not reach" not in sleep[5]


def test_no_value_in_money_is_made_up_and_what_is_needed_beside_is_asked_for():
    said = markdown(sroi(workshop())).decode().replace("\\", "")
    assert "£" not in said and all(what in said for what, _ in LACKS)
    assert other_causes(workshop()).spoke == 1 and "the new baby that settled us" in said


@pytest.mark.parametrize("suffix", ["sroi.docx", "sroi.html", "board.docx", "board.html"])
def test_every_quotation_of_an_outcome_leads_to_where_it_comes_from_and_back(suffix):
    data = export.write(workshop(), suffix)
    if suffix.endswith("docx"):
        xml = docx.Document(io.BytesIO(data)).element.xml
        ways, places = re.findall(r'w:anchor="(\w+)"', xml), re.findall(r'<w:bookmarkStart[^>]*w:name="(\w+)"', xml)
    else:
        ways, places = (re.findall(p, data.decode()) for p in (r'href="#([^"]+)"', r' id="([^"]+)"'))
    assert len(places) == len(set(places)) and set(ways) <= set(places)
    assert any(re.match("said.q", way) for way in ways)


def test_it_is_a_draft_while_passages_outcomes_or_indicators_are_open():
    said = markdown(sroi(workshop())).decode()
    assert "DRAFT: 1 outcome has no indicator." in said and "no finding" not in said


def test_the_board_document_has_the_annex_only_where_the_lens_is_in_use():
    assert "annex-g" in markdown(board(workshop())).decode()
    plain = InquiryBuilder()
    assert "annex-g" not in markdown(board(build(plain.material()))).decode()
    assert "Switch on the lens" in markdown(sroi(build(plain.material()))).decode()


def test_the_workbook_has_the_same_rows():
    evidence = workshop()
    sheet = openpyxl.load_workbook(io.BytesIO(export.write(evidence, "xlsx")))["Outcomes (SROI)"]
    found = [tuple(str(v or "") for v in row) for row in sheet.iter_rows(values_only=True)]
    assert found == [HEAD, *rows(evidence)]


def _unzipped(data: bytes) -> str:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
