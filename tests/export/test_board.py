"""The document for a board: a draft until all is done, findings with their strength, ways that lead somewhere."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pypdf
import pytest

from harvest import export
from harvest.evidence import Evidence, LeftOut, strength
from harvest.evidence.strength_words import questions
from harvest.export.board import board, open_things
from harvest.export.board_parts import dreams, pledged, value_with_interval
from harvest.export.jsna import jsna
from harvest.export.markdown import write as markdown
from harvest.export.pack import pack
from harvest.model import (
    Comparison,
    Consent,
    Dream,
    Need,
    Opportunity,
    Plan,
    Planning,
    Pledge,
    PledgeState,
    Polarity,
    Recommendation,
    Role,
    Signature,
    Statement,
    Valence,
    WrittenFinding,
)
from tests.export.test_links import PLACES
from tests.factories import InquiryBuilder, build

CONNECT = "five_ways/connect"


def event(planning: Planning | None = None, **changes: object) -> Evidence:
    """Twelve residents and eight staff at four tables: fourteen meet others, four meet nobody, all passages read."""
    inquiry = InquiryBuilder()
    inquiry.event("Summer café")
    tables = [inquiry.source(f"raw file {t}.docx", event="Summer café", table=t) for t in ("1", "2", "Riverside", "4")]
    for n in range(20):
        consent = Consent.ANALYSIS if n == 3 else Consent.ANONYMOUS
        voice = inquiry.voice(f"Person {n}", consent, Role.RESIDENT if n < 12 else Role.FRONTLINE)
        lacks = n % 5 == 4
        text = "Nobody knocks on my door." if lacks else f"We meet by bench number {n} each week."
        p = inquiry.say(tables[n % 4], voice, text)
        if n not in (0, 1):
            facets = {} if lacks else {"asset": "the benches"}
            inquiry.agree(p, CONNECT, polarity=Polarity.LACKING if lacks else Polarity.PRESENT, facets=facets)
        else:
            inquiry.agree(p, "five_ways/be_active")
    return build(inquiry.material(planning=planning or Planning(), **changes))


def finding(figures: dict[str, int] | None = None) -> WrittenFinding:
    signature = Signature("H. Fennimore", "2026-05-16T10:00:00", figures) if figures else None
    return WrittenFinding("1", "People here meet by the benches.", (CONNECT,), Valence.HELPS, signature=signature)


def text_of(evidence: Evidence) -> str:
    return markdown(board(evidence)).decode("utf-8").replace("\\", "")


def test_it_is_a_draft_until_every_passage_is_read_every_finding_signed_and_every_name_reviewed() -> None:
    unsigned = event(Planning(findings=(finding(),)))
    (stated,) = unsigned.findings
    assert open_things(unsigned) == ["1 of 1 finding is not signed as it stands"]
    assert "DRAFT: 1 of 1 finding" in text_of(unsigned)
    signed = Planning(findings=(finding(stated.strength.figures),))
    assert "DRAFT" not in text_of(event(signed)) and "Final: 20 of 20 passages read" in text_of(event(signed))
    other = dict(stated.strength.figures, says=stated.strength.says + 1)
    assert "DRAFT" in text_of(event(Planning(findings=(finding(other),)))), "other figures were signed"
    assert "DRAFT: no finding is written" in text_of(event())
    unread = replace(event(signed), unreviewed=3)
    assert "DRAFT: 3 of 20 passages are not read" in text_of(unread)


def test_the_evidence_pack_is_a_draft_too_while_names_or_passages_wait() -> None:
    assert "DRAFT" not in markdown(pack(event())).decode("utf-8")
    waiting = markdown(pack(replace(event(), unreviewed=3, names=(3, 4)))).decode("utf-8")
    first = waiting.index("DRAFT: 3 of 20 passages are not read and 1 of 4 names and other giveaways are not reviewed.")
    assert first < waiting.index("## In brief")


def test_a_name_that_nobody_reviewed_makes_it_a_draft() -> None:
    signed = Planning(findings=(finding(event(Planning(findings=(finding(),))).findings[0].strength.figures),))
    assert open_things(replace(event(signed), names=(3, 4))) == ["1 of 4 names and other giveaways are not reviewed"]


def test_the_strength_of_a_finding_is_what_a_count_by_hand_gives() -> None:
    # 20 people; numbers 4, 9, 14, 19 meet nobody; 0 and 1 speak of something else; 3 is counted, not quoted
    s = event(Planning(findings=(finding(),))).findings[0].strength
    assert (s.heard, s.says, s.against, s.both, s.silent) == (20, 14, 4, 0, 2)
    assert (s.tables, s.of_tables, s.held_back) == (4, 4, 1)
    assert s.roles == {} and s.roles_hidden, "of eight staff two do not say so"
    said = text_of(event(Planning(findings=(finding(),))))
    assert "People: 14 of 20 people say so, a majority." in said
    assert "Both ways: 14 say it is there, 4 say it is lacking, nobody says both, 2 did not speak of it." in said


def test_quotations_name_who_and_where_and_never_the_title_of_a_file() -> None:
    pages = text_of(event(Planning(findings=(finding(),))))
    before = pages[: pages.index("Every quotation on the findings")]
    assert re.search(r"Resident \d+, (Table \d|Riverside table), Summer café", before)
    assert "raw file" not in before
    assert "raw file" in pages, "the annex has the whole chain"


@pytest.mark.parametrize("suffix", ["board.docx", "board.pdf", "board.html"])
def test_every_way_inside_it_leads_somewhere(suffix: str) -> None:
    data = export.write(event(Planning(findings=(finding(),))), suffix)
    if suffix.endswith("docx"):
        xml = docx.Document(io.BytesIO(data)).element.xml
        ways, places = (
            set(re.findall(r'w:anchor="(\w+)"', xml)),
            re.findall(r'<w:bookmarkStart[^>]*w:name="(\w+)"', xml),
        )
        assert len(places) == len(set(places)), "a place has one name"
    elif suffix.endswith("html"):
        page = data.decode("utf-8")
        ways, places = set(re.findall(r'href="#([^"]+)"', page)), re.findall(r' id="([^"]+)"', page)
        assert len(places) == len(set(places))
    else:
        reader = pypdf.PdfReader(io.BytesIO(data))
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
        links = [a for page in reader.pages for a in page.get("/Annots", []) if a.get_object()["/Subtype"] == "/Link"]
        assert len(links) >= 6 + 3 + 3  # annexes; quotations to the annex and back
        return
    assert len(ways) >= 12 and ways <= set(places), ways - set(places)


NEED = Need("n1", "Adults often lonely", "Riverside", "13% (28 of 214 answers)", "Brackwith 7%", "2025", "Survey")
CHANCE = Opportunity("o1", "n1", "Everyone has a bench nearby", (CONNECT,), gap="No bench by the flats", who="Parks")


@pytest.mark.parametrize("suffix", ["board.docx", "board.odt", "board.pdf", "board.html"])
@pytest.mark.slow
def test_an_asset_leads_to_its_words_and_to_its_row_and_both_lead_back(suffix: str) -> None:
    data = export.write(event(Planning(needs=(NEED,), opportunities=(CHANCE,))), suffix)
    if suffix.endswith("pdf"):
        reader = pypdf.PdfReader(io.BytesIO(data))
        ways = [a for page in reader.pages for a in page.get("/Annots", []) if a.get_object()["/Subtype"] == "/Link"]
        assert len(ways) == 6 + 4, "the annexes; words and asset, there and back"
        assert re.search(r"Summer café\s+Q1\s+B1", " ".join(page.extract_text() for page in reader.pages))
        return
    way, place, member = PLACES[suffix.rpartition(".")[2]]
    if member:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            data = package.read(member)
    page = data.decode("utf-8")
    ways, places = set(re.findall(way, page)), re.findall(place, page)
    back = "said_b1" if suffix.endswith("docx") else "said-b1"
    assert {"b1", back, "q1", back.replace("b1", "q1")} <= ways <= set(places)
    assert len(places) == len(set(places)), "a place has one name"


@pytest.mark.slow
def test_needs_stand_beside_what_an_opportunity_rests_on() -> None:
    said = text_of(event(Planning(needs=(NEED,), opportunities=(CHANCE,))))
    assert "likely 9 to 18 in 100" in said and "No bench by the flats" in said and "Brackwith 7%" in said
    assert "Volunteers and networks do not replace services." in said
    assert "We meet by bench number" in said


def test_a_value_without_a_share_gets_no_interval() -> None:
    assert value_with_interval("7 of 16 groups") == "7 of 16 groups (likely 23 to 67 in 100)"
    assert value_with_interval("4.2 in 1,000") == "4.2 in 1,000"
    assert value_with_interval("30 of 20") == "30 of 20"


def test_pledges_whose_day_has_passed_come_first() -> None:
    pledges = (
        Pledge("1", "Parks team", "Two benches", due="2026-09-01"),
        Pledge("2", "Library", "Open the hall", due="2026-03-01"),
        Pledge("3", "Surgery", "Evening clinics", due="2026-02-01", state=PledgeState.KEPT),
    )
    line, table = pledged(Planning(pledges=pledges), date(2026, 5, 16))
    assert "2 open (1 overdue), 1 kept" in line.text and "not evidence" in line.text  # type: ignore[union-attr]
    assert table.rows[0][0] == "Library" and table.rows[0][4] == "Open, overdue"  # type: ignore[union-attr]


def test_a_pledge_names_the_statement_that_it_serves_by_its_number() -> None:
    planning = Planning(
        dreams=(Dream(4, "", event="Summit"), Dream(5, "A bus at night", event="Summit")),
        statements=(
            Statement("1", "", "A warm room for everybody"),
            Statement("2", "", "Everyone gets home", dreams=(4,)),
        ),
        pledges=(
            Pledge("1", "Surgery", "Evening clinics", towards="dream:4"),
            Pledge("2", "Library", "Open the hall", towards="statement:1"),
            Pledge("3", "Parks team", "Two benches", towards="dream:5"),
        ),
    )
    rows = {row[0]: row[3] for row in pledged(planning, date(2026, 5, 16))[1].rows}  # type: ignore[union-attr]
    assert rows == {"Surgery": "S2", "Library": "S1", "Parks team": "A bus at night"}
    statements = [row[0] for row in dreams(planning)[1].rows]  # type: ignore[union-attr]
    assert statements == ["S1. A warm room for everybody", "S2. Everyone gets home"]


def test_page_1_asks_for_what_nobody_has_answered_and_leads_to_it() -> None:
    asked = (
        Recommendation("7", "Keep the hall open", "Neighbourhoods", due="2026-03-31", finding="1"),
        Recommendation("8", "Evening buses to the pool", "Transport team", answer="Yes, in part", changed="Sundays"),
    )
    evidence = event(Planning(findings=(finding(),), recommendations=asked))
    said = text_of(evidence)
    asks = "We ask the board to answer recommendation 1 and to note the answer to 2: "
    assert asks + "[Recommendations](#recommendations)" in said
    assert "| 1 | Keep the hall open | Finding 1 | Neighbourhoods | 31 March 2026 (passed) | No answer yet |" in said
    assert "| 2 | Evening buses to the pool | – | Transport team | not said | Yes, in part | Sundays |" in said
    page = export.write(evidence, "board.html").decode("utf-8")
    assert 'href="#recommendations"' in page and 'id="recommendations"' in page


def test_a_recommendation_rests_on_who_is_missing_as_long_as_they_are() -> None:
    asked = (
        Recommendation("7", "Hear councillors in the evening", "Public Health", missing="Councillors"),
        Recommendation("8", "Both", finding="1", missing="night workers"),
    )
    evidence = event(Planning(findings=(finding(),), recommendations=asked))
    evidence = replace(evidence, not_heard=("councillors",))
    said = text_of(evidence)
    assert "| Hear councillors in the evening | Who is missing: Councillors | Public Health |" in said
    assert "| Both | Finding 1; Who was missing: night workers |" in said, "who is not missing is not said to be"


def test_a_recommendation_calls_its_finding_by_the_number_that_is_printed_and_leads_there() -> None:
    elsewhere = WrittenFinding("5", "About another framework.", ("another/code",), Valence.HELPS)
    asked = (
        Recommendation("7", "Keep the benches", finding="1", missing="Night workers"),
        Recommendation("8", "Something else", finding="5"),
    )
    evidence = event(Planning(findings=(elsewhere, finding()), recommendations=asked))
    assert [f.written.id for f in evidence.findings] == ["1"], "the other framework is not in this paper"
    said = text_of(evidence)
    assert "| 1 | Keep the benches | Finding 1; Who was missing: Night workers |" in said
    assert "| 2 | Something else | A finding that this paper leaves out |" in said
    for paper in ("board", "jsna"):
        page = export.write(evidence, f"{paper}.html").decode("utf-8")
        assert '<a href="#finding-1">Finding 1;</a>' in page and page.count('id="finding-1"') == 1
        assert 'href="#missing"' in page and page.count('id="missing"') == 1
        assert export.write(evidence, f"{paper}.pdf").startswith(b"%PDF")


def test_strength_counts_each_person_once_whatever_they_say_how_often() -> None:
    evidence = event()
    s = strength(
        [*evidence.rows, *evidence.rows], [CONNECT], Valence.HELPS, voices=evidence.voices, of_tables=4, below=1
    )
    assert s.says + s.against + s.both + s.silent == s.heard == 20 and s.says == 14
    assert s.roles == {"residents": (8, 12), "frontline staff": (6, 8)}


def test_a_sentence_that_compares_is_set_beside_the_people_who_meet_the_other_half() -> None:
    beside = Comparison(("code=five_ways/connect", "polarity=lacking"), "say they meet nobody")
    compared = replace(finding(), text="More people meet by the benches than nowhere.", compared=beside)
    (stated,) = event(Planning(findings=(compared,))).findings
    assert stated.compared == 4 and stated.figures["compared"] == 4, "4, 9, 14 and 19 meet nobody"
    said = text_of(event(Planning(findings=(compared,))))
    assert "The comparison: 4 of 20 say they meet nobody." in said
    assert questions(compared.text, stated.strength) and not questions(compared.text, stated.strength, compared=True)
    by_age = replace(compared, compared=Comparison(("age=65+",), "are older"))
    assert event(Planning(findings=(by_age,))).findings[0].compared is None, "what people are is told to the team alone"


def test_page_1_says_for_whom_the_paper_is_and_how_to_ask_for_another_format() -> None:
    plan = Plan(paper_for="Health board, 3 June, item 2", contact="01632 960 114 or a@b.example")
    said = text_of(event(Planning(findings=(finding(),), plan=plan)))
    assert "Paper for Health board, 3 June, item 2." in said and "01632 960 114 or a@b.example. We answer" in said
    assert "Version for: everybody." in said


def test_what_was_done_counts_people_and_says_how_many_may_be_quoted() -> None:
    said = text_of(event())
    assert (
        "| Counted here | 20 people: 12 residents and 8 frontline staff. 19 may be quoted; 1 is counted, not quoted. |"
        in said
    )


@pytest.mark.slow
def test_the_paper_in_the_shape_of_a_needs_assessment_holds_the_same_findings_and_recommendations() -> None:
    asked = (Recommendation("7", "Keep the hall open", "Head of Neighbourhoods", due="2026-03-31", finding="1"),)
    pages = markdown(jsna(event(Planning(findings=(finding(),), recommendations=asked)))).decode("utf-8")
    assert "People here meet by the benches." in pages and "14 of 20 people say so" in pages
    assert "| Head of Neighbourhoods |" in pages, "an office is asked by its name"


def _long(pledges: int, needs: int, words: str) -> Planning:
    """A plan with so many pledges and needs, on each of which an opportunity is written, in long words."""
    return Planning(
        findings=tuple(replace(finding(), id=str(i), text=f"People here meet by the benches, {i}.") for i in range(3)),
        needs=tuple(replace(NEED, id=f"n{i}", indicator=f"Adults often lonely {i}") for i in range(needs)),
        opportunities=tuple(
            replace(CHANCE, id=f"o{i}", need=f"n{i}", more=f"More: {words}", differently=words, who=words)
            for i in range(needs)
        ),
        pledges=tuple(Pledge(str(i), f"Team {i}", words, due=f"2026-09-{i + 10}") for i in range(pledges)),
        recommendations=tuple(Recommendation(str(i), words, "Parks", due="2026-10-31") for i in range(4)),
    )


@pytest.mark.parametrize("words", ["Open the hall", "Open the hall every weekday, with keys that residents hold " * 2])
@pytest.mark.slow
def test_what_a_board_reads_ends_on_the_fourth_page(words: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(export.write(event(_long(16, 3, words.strip())), "board.pdf")))
    texts = [page.extract_text() for page in reader.pages]
    assert next(i for i, text in enumerate(texts) if "Another format" in text) < 4
    assert "Annex A" in " ".join(texts[:5]), "the annexes follow"


def test_what_is_too_much_stands_in_the_annexes_and_the_paper_says_so() -> None:
    short, long = (text_of(event(_long(*much))) for much in ((8, 2, "Open"), (16, 3, "Open the hall on weekdays " * 9)))
    whole, _ = short.split("</a>Annex A Quotations")
    assert "more pledge" not in whole and "| More |" in whole
    before, behind = long.split("</a>Annex A Quotations")
    assert re.search(r"1[1-3] more pledges in annex C\.", before) and "In annex F: what each takes." in before
    assert "| More |" not in before and "More of" in behind and behind.count("| Somebody |") == 16


def test_each_paper_says_whom_its_own_findings_leave_out() -> None:
    figure = LeftOut(heard=40, left=9, quoted_only=12, quotations=5, drawn=11.0, low=8, high=14, findings=2)
    found = replace(event(), left_out={"board": figure})
    said = {kind: export.write(found, f"{kind}.html").decode() for kind in ("board", "jsna", "sroi")}
    assert "Left out of this paper. 9 of 40 people" in said["board"]
    assert "Left out of the findings. 9 of 40 people" in said["jsna"], "it has more quotations than these"
    assert "Left out of" not in said["sroi"], "it has none of them"
