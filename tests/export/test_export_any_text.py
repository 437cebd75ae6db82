"""Whatever stands in a file, every kind of export opens again and people's words come out as they were."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import docx
import openpyxl
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from harvest import export
from harvest.evidence import Evidence, as_json
from harvest.export.safe_text import cell, clean
from harvest.model import Kind, Material
from tests.factories import InquiryBuilder, build, five_ways

anything = st.text(st.characters(exclude_categories=()), min_size=1, max_size=40)
starts = st.sampled_from(
    ["=1+1", "+1", "-1", "@x", "\t=1", "'=1", "<script>", "]]>", "&amp;", "\x00", "\ud800", "{{ x }}", "{% x %}"]
)
said = st.tuples(st.one_of(starts, st.just("")), anything).map("".join)


def told(text: str, title: str, label: str, table: str) -> Material:
    book = five_ways()
    book = replace(book, name=label, codes=tuple(replace(c, label=label) if c.id == "give" else c for c in book.codes))
    inquiry = InquiryBuilder(title, [book])
    inquiry.event(title)
    voice = inquiry.voice("Ada Low", age_band=label, neighbourhood=table)
    source = inquiry.source(title, Kind.STORY, event=title, table=table, round=label, date=label)
    passage = inquiry.say(source, voice, text)
    inquiry.agree(passage, "five_ways/give", ("Ana", label), facets={"asset": text})
    inquiry.settle(passage, "five_ways/give", True, text)
    return inquiry.material(summaries={"five_ways/give": text}, missing_voices=text, not_coded={label: 1})


def as_one_text(evidence: Evidence) -> bytes:
    """The document that is written piece by piece, put together at once."""
    return json.dumps(as_json(evidence), ensure_ascii=False, indent=1).encode("utf-8", errors="replace") + b"\n"


@given(said, said)
def test_a_document_written_piece_by_piece_is_the_same_text(text, title):
    evidence = build(told(text, title, "b", "c"))
    assert export.write(evidence, "json") == as_one_text(evidence)


@pytest.mark.slow
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking whole exports takes minutes
)
@given(said, said, said, said)
def test_any_text_exports_and_opens_again(text, title, label, table):
    evidence = build(told(text, title, label, table))
    for suffix in ("docx", "board.docx", "cards.docx"):
        data = export.write(evidence, suffix)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.endswith(".xml"):
                    ElementTree.fromstring(archive.read(name))
        docx.Document(io.BytesIO(data))
    book = openpyxl.load_workbook(io.BytesIO(export.write(evidence, "xlsx")))
    assert not [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    page = export.write(evidence, "html").decode()
    assert "<script" not in page.lower()
    assert export.write(evidence, "md").decode()
    assert export.write(evidence, "json") == as_one_text(evidence)
    table_ = pq.read_table(io.BytesIO(export.write(evidence, "parquet"))).to_pylist()
    assert table_[0]["text"] == text.encode("utf-8", "replace").decode()
    rows = list(csv.DictReader(io.StringIO(export.write(evidence, "csv").decode("utf-8-sig"), newline="")))
    quoted = [r["text"] for r in rows if r["record"] == "quotation"]
    assert quoted == [str(cell(text))]
    # a spreadsheet strips white space before it looks for a formula
    assert not [v for r in rows for v in r.values() if v and v.strip().startswith(("=", "+", "-", "@"))]


@given(anything)
def test_cleaned_text_is_text_that_xml_takes(text):
    ElementTree.fromstring(f"<a>{clean(text).replace('&', '&amp;').replace('<', '&lt;')}</a>")
    assert len(clean(text)) == len(text)
