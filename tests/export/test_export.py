"""Every kind of file, by what a reader of it finds."""

from __future__ import annotations

import csv
import gc
import io
import json
import re
import zipfile
from collections.abc import Iterable

import docx
import openpyxl
import pyarrow.parquet as pq
import pypdf
import pytest

from harvest import charts, export
from harvest.errors import ExportError
from harvest.export.sentences import consent_sentence, summary
from harvest.model import Consent, DataTable, Kind
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, build, café

HOSTILE = (
    '=HYPERLINK("http://evil.example","x")',
    "+1",
    "@x",
    "-2+3",
    "<script>alert(1)</script>",
    "bell\x07 \ufffe end",
)


def everything(data: bytes) -> str:
    """All text in a file: of each member when it is a zip."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    if data[:5] == b"%PDF-":
        reader = pypdf.PdfReader(io.BytesIO(data))
        pages = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
        return f"{dict(reader.metadata or {})} {pages}"
    return data.decode("utf-8", "replace")


def laid_out_apart(suffixes: Iterable[str]) -> list[object]:
    """The kinds of file; those that lay out pages take their time and are tried among the slow tests."""
    slow = {"docx", "odt", "pdf"}
    return [pytest.param(s, marks=pytest.mark.slow) if s.rpartition(".")[2] in slow else s for s in suffixes]


def hostile() -> InquiryBuilder:
    inquiry = InquiryBuilder("=1+1 <b>title</b>")
    teller = inquiry.voice("Maud Pettigrew")
    source = inquiry.source("@source", Kind.STORY)
    for text in HOSTILE:
        inquiry.agree(inquiry.say(source, teller, text), "five_ways/connect")
    return inquiry


def test_who_said_no_is_not_said_to_have_answered_nothing():
    """A voice without permission may have said no or may never have been asked: the sentence says what both have."""
    inquiry = InquiryBuilder()
    for name, level in (("Ann Moss", Consent.NONE), ("Bo Lind", Consent.ANONYMOUS)):
        inquiry.agree(inquiry.say(inquiry.source(name), inquiry.voice(name, level), "We sing."), "five_ways/connect")
    assert consent_sentence(build(inquiry.material())) == (
        "Of 2 voices, 1 may be quoted without their name and 1 may not be quoted."
    )


@pytest.mark.parametrize("suffix", laid_out_apart(export.SUFFIXES))
def test_words_that_must_stay_are_in_no_file(suffix):
    text = everything(export.write(build(café().material()), suffix))
    for word in (*WORDS_THAT_STAY, "Ellery", "Nesbitt", "Crake"):
        assert word not in text


@pytest.mark.parametrize("suffix", laid_out_apart(export.SUFFIXES))
def test_an_empty_inquiry_exports(suffix):
    assert export.write(build(InquiryBuilder().material()), suffix)


@pytest.mark.parametrize("suffix", laid_out_apart(export.SUFFIXES))
def test_formulas_tags_and_control_characters_do_not_stop_an_export(suffix):
    assert export.write(build(hostile().material()), suffix)


def test_an_unknown_suffix_names_those_that_are_known():
    with pytest.raises(ExportError, match=r"\.docx, \.md"):
        export.write(build(café().material()), "pages")


def test_word_pack_has_real_headings_page_numbers_and_the_agreed_quotation_but_not_the_disputed_one():
    word = docx.Document(io.BytesIO(export.write(build(café().material()), "docx")))
    headings = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert "In brief" in headings and "Barriers beside assets" in headings and "Who is missing" in headings
    text = everything(export.write(build(café().material()), "docx"))
    assert "We all eat together on the green." in text and "list of who has keys" not in text
    assert "PAGE" in text
    assert "coders differ and have not settled it" in text.lower()


def test_word_keeps_formulas_and_tags_as_text():
    word = docx.Document(io.BytesIO(export.write(build(hostile().material()), "docx")))
    text = "\n".join([p.text for p in word.paragraphs] + [c.text for t in word.tables for r in t.rows for c in r.cells])
    assert HOSTILE[0] in text and HOSTILE[4] in text and "bell\ufffd" in text


def test_markdown_escapes_tags_and_marks():
    text = export.write(build(hostile().material()), "md").decode()
    assert "<script>" not in re.sub(r"\\<", "", text)


def test_csv_puts_an_apostrophe_before_what_a_spreadsheet_would_run_and_says_so():
    text = export.write(build(hostile().material()), "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    quoted = [r["text"] for r in rows if r["record"] == "quotation"]
    assert quoted[:4] == ["'" + t for t in HOSTILE[:4]]
    assert not [v for r in rows for v in r.values() if v[:1] in "=+-@" and v]
    assert "apostrophe" in rows[0]["readme"]


def test_csv_carries_date_filter_consent_rule_versions_software_and_missing_voices():
    rows = list(csv.DictReader(io.StringIO(export.write(build(café().material()), "csv").decode("utf-8-sig"))))
    about = {r["label"]: r["text"] for r in rows if r["record"] == "about"}
    for key in (
        "Date of this evidence",
        "Filter",
        "Consent",
        "Small numbers",
        "Codebooks",
        "Software",
        "Missing voices",
    ):
        assert about[key]


def test_html_opens_without_a_network_and_keeps_scripts_as_text():
    page = export.write(build(hostile().material()), "html").decode()
    assert "<script" not in page.lower() and "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "default-src 'none'" in page
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!#|data:)""", page)
    assert not re.findall(r"url\(|@import", page)
    assert "<b>title</b>" not in page


def test_html_leads_from_a_quotation_to_its_row_in_the_appendix():
    page = export.write(build(café().material()), "html").decode()
    links = set(re.findall(r'href="#(q\d+)"', page))
    assert links and links <= set(re.findall(r'id="(q\d+)"', page))
    names = re.findall(r'id="([^"]+)"', page)
    assert len(names) == len(set(names))


def test_html_has_a_look_for_dark_screens_and_for_paper():
    page = export.write(build(café().material()), "html").decode()
    assert "prefers-color-scheme: dark" in page and "@media print" in page and 'lang="en-GB"' in page


@pytest.mark.slow
def test_pictures_stand_in_word_and_html_with_their_alt_text():
    evidence = build(café().material())
    pictures = charts.pictures(evidence)
    assert {p.key for p in pictures} == {
        "bars-five_ways",
        "rings-toronto",
        "heat_map",
        "network",
        "timeline",
        "coverage",
    }
    with zipfile.ZipFile(io.BytesIO(export.write(evidence, "docx", pictures))) as archive:
        body = archive.read("word/document.xml").decode()
        assert len([n for n in archive.namelist() if n.startswith("word/media/")]) == len(pictures)
    page = export.write(evidence, "html", pictures).decode()
    for picture in pictures:
        assert picture.alt[:40] in body.replace("&amp;", "&") and picture.alt[:40] in page


def test_workbook_holds_no_formula_and_no_link_out():
    book = openpyxl.load_workbook(io.BytesIO(export.write(build(hostile().material()), "xlsx")))
    found = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [c for c in found if c.data_type == "f"]
    assert not [c for c in found if c.hyperlink and c.hyperlink.target]
    values = {c.value for c in found}
    assert {HOSTILE[0], "+1", "@x", "-2+3", HOSTILE[4], "bell\ufffd \ufffd end"} <= values


def test_workbook_has_sheets_for_codings_themes_matrices_voices_and_history():
    book = openpyxl.load_workbook(io.BytesIO(export.write(build(café().material()), "xlsx")))
    assert {"About", "Themes", "Quotations", "Codings", "By event", "By table", "Together", "Change", "Voices"} <= set(
        book.sheetnames
    )
    history = list(book["History"].iter_rows(values_only=True))
    assert history[0][:4] == ("Decision", "When", "Coder", "Act") and len(history) > 20


def test_the_history_has_as_many_rows_as_it_says_whatever_is_asked_for():
    for codebook in (None, "five_ways", "toronto"):
        history = build(café().material(), codebook=codebook).history
        assert len(history) == len(list(history)) > 0


def test_a_workbook_leaves_nothing_for_the_search_for_garbage():
    evidence = build(café().material())
    export.write(evidence, "xlsx")  # what is imported first leaves things of its own

    def left() -> int:
        gc.collect()
        export.write(evidence, "xlsx")
        return gc.collect()

    # threads of tests before this one may leave something meanwhile; a workbook would each time
    assert 0 in (left() for _ in range(5))


def test_framework_cells_in_the_workbook_lead_to_the_words():
    book = openpyxl.load_workbook(io.BytesIO(export.write(build(café().material()), "xlsx")))
    sheet = book["Framework by table"]
    links = [c for row in sheet.iter_rows() for c in row if c.hyperlink]
    assert links
    for cell in links:
        words = book["Quotations"][cell.hyperlink.location.split("!")[1]].value
        assert words and words != "Words"


def test_parquet_says_in_itself_what_each_column_holds_and_what_the_file_is():
    data = export.write(build(café().material()), "parquet")
    table = pq.read_table(io.BytesIO(data))
    assert all(table.schema.field(name).metadata[b"description"] for name in table.column_names)
    about = json.loads(table.schema.metadata[b"harvest"])
    assert about["Missing voices"] and about["Codebooks"]
    for row in table.to_pylist():
        if not row["quotable"]:
            assert row["text"] is None and row["whole_sentences"] is None


def card_texts(evidence) -> list[str]:
    word = docx.Document(io.BytesIO(export.write(evidence, "cards.docx")))
    return [cell.text for table in word.tables for row in table.rows for cell in row.cells]


def test_cards_stand_four_to_a_sheet_with_whole_sentences_once_each():
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    teller = inquiry.voice("A Bee")
    passage = inquiry.say(
        source, teller, "It rained. We moved the whole lunch into the chapel and sang. Then it stopped."
    )
    start = passage.start + passage.text.index("moved the whole")
    for code in ("five_ways/connect", "five_ways/give"):
        inquiry.agree(passage, code, span=(start, start + 20))
    texts = card_texts(build(inquiry.material()))
    assert len(texts) % 4 == 0
    said = [t for t in texts if "chapel" in t]
    assert said == ["“We moved the whole lunch into the chapel and sang.”\nResident 1 · Table 1"]
    assert any(t.startswith("About these cards") and "Who is missing" in t for t in texts)


def test_cards_fit_two_rows_on_an_a4_sheet():
    evidence = build(café().material())
    word = docx.Document(io.BytesIO(export.write(evidence, "cards.docx")))
    for table in word.tables:
        assert len(table.rows) == 2 and len(table.columns) == 2
        assert sum(row.height.cm for row in table.rows) <= 29.7


def test_board_paper_answers_the_four_questions_and_asks_for_what_it_cannot_know():
    inquiry = café()
    needs = DataTable(("indicator", "area", "value"), (("Loneliness", "Millbrook", "=9%"),))
    evidence = build(inquiry.material(data_tables={"needs.csv": needs}))
    word = docx.Document(io.BytesIO(export.write(evidence, "jsna.docx")))
    headings = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert headings[:4] == [
        "Why it matters",
        "What it looks like here",
        "What is being done",
        "What else could be done",
    ]
    assert len([p for p in word.paragraphs if p.style.name == "To fill in" and p.text.startswith("[Please")]) >= 4
    assert any("Loneliness" in c.text for t in word.tables for r in t.rows for c in r.cells)
    text = "\n".join(p.text for p in word.paragraphs)
    assert "the June meal" in text and "walking group that starts from the school gate" in text


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("pack.docx", "docx"),
        ("out/Spring.CARDS.docx", "cards.docx"),
        ("for the board.docx", "docx"),
        ("spring.jsna.docx", "jsna.docx"),
        ("spring.board.pdf", "board.pdf"),
        ("page.htm", "html"),
        ("xlsx", "xlsx"),
        ("C:\\packs\\a.csv", "csv"),
    ],
)
def test_the_end_of_a_files_name_chooses_its_kind(name, suffix):
    assert export.format_of(name).suffix == suffix


def test_every_kind_tells_the_screen_what_it_is():
    for suffix, kind in export.SUFFIXES.items():
        assert kind.suffix == suffix and kind.name and kind.what.endswith(".") and "/" in kind.media_type


@pytest.mark.parametrize(
    "suffix", laid_out_apart(s for s, kind in export.SUFFIXES.items() if s != "parquet" and kind.is_evidence)
)
def test_every_kind_carries_date_consent_rule_versions_software_and_missing_voices(suffix):
    text = everything(export.write(build(café().material(missing_voices="Nobody from the night shift.")), suffix))
    assert "2026-05-16" in text or "16 May 2026" in text
    for said in ("quoted without their name", "below 5", "Harvest 0.1", "Nobody from the night shift."):
        assert said in text or (
            suffix == "json" and said == "quoted without their name" and '"anonymous": 3' in text
        ), said
    assert "Five Ways to Wellbeing" in text and "1.0" in text


@pytest.mark.parametrize("suffix", laid_out_apart(["docx", "odt", "html", "md", "pdf"]))
def test_what_coders_noted_on_a_quotation_stands_below_it(suffix):
    assert "Asset: the June meal." in everything(export.write(build(café().material()), suffix))


@pytest.mark.parametrize("codebook", [None, "five_ways"])
def test_no_heading_level_is_skipped(codebook):
    word = docx.Document(io.BytesIO(export.write(build(café().material(), codebook=codebook), "docx")))
    levels = [int(p.style.name[-1]) for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def _with_unread(unread):
    inquiry = InquiryBuilder()
    source, voice = inquiry.source("Talk"), inquiry.voice("Ann Moss")
    inquiry.agree(inquiry.say(source, voice, "We sing."), "five_ways/connect")
    for k in range(unread):
        inquiry.say(source, voice, f"We sing {k} songs.")
    return build(inquiry.material())


def test_what_is_strong_is_said_only_where_enough_was_read():
    enough = " ".join(summary(_with_unread(2)))
    assert "What is strong here (by how many say it is there): Connect (1 voice)." in enough
    assert enough.endswith("Nobody has yet read 2 of 3 passages.")
    too_few = " ".join(summary(_with_unread(3)))
    assert "Nobody has yet read 3 of 4 passages: too many to say what is strong here." in too_few
    assert "So far people say it is there: Connect (1 voice)." in too_few and "What is strong" not in too_few


def test_what_nobody_has_decided_is_one_number_in_one_pack():
    """Passages that may not be counted are in neither."""
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk")
    inquiry.agree(inquiry.say(source, inquiry.voice("Ann Moss"), "We sing."), "five_ways/connect")
    inquiry.say(source, inquiry.voice("Bo Lind"), "We row.")
    evidence = build(inquiry.material(not_coded={"facilitators' prompts": 3}))
    assert evidence.not_coded == {"facilitators' prompts": 3, "passages nobody has decided about yet": 1}
    assert evidence.unreviewed == 1
