"""Every kind of file, by what a reader of it finds."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import docx
import pytest
from factories import WORDS_THAT_STAY, InquiryBuilder, café

from harvest import export
from harvest.errors import ExportError
from harvest.evidence import build
from harvest.model import Kind

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
    return data.decode("utf-8", "replace")


def hostile() -> InquiryBuilder:
    inquiry = InquiryBuilder("=1+1 <b>title</b>")
    teller = inquiry.voice("Maud Pettigrew")
    source = inquiry.source("@source", Kind.STORY)
    for text in HOSTILE:
        inquiry.agree(inquiry.say(source, teller, text), "five_ways/connect")
    return inquiry


@pytest.mark.parametrize("suffix", export.SUFFIXES)
def test_words_that_must_stay_are_in_no_file(suffix):
    text = everything(export.write(build(café().material()), suffix))
    for word in (*WORDS_THAT_STAY, "Ellery", "Nesbitt", "Crake"):
        assert word not in text


@pytest.mark.parametrize("suffix", export.SUFFIXES)
def test_an_empty_inquiry_exports(suffix):
    assert export.write(build(InquiryBuilder().material()), suffix)


@pytest.mark.parametrize("suffix", export.SUFFIXES)
def test_formulas_tags_and_control_characters_do_not_stop_an_export(suffix):
    assert export.write(build(hostile().material()), suffix)


def test_an_unknown_suffix_names_those_that_are_known():
    with pytest.raises(ExportError, match=r"\.docx, \.md"):
        export.write(build(café().material()), "odt")


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
