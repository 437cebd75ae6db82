"""The pack as PDF: tagged and linked, with people's words as words whatever stands in them."""

from __future__ import annotations

import io

import pypdf
import pytest

from harvest import charts, export
from harvest.export.blocks import BlockDocument, Bullets, Heading, Para, Quote, Table
from harvest.export.pdf import write
from tests.factories import InquiryBuilder, build, café

pytestmark = pytest.mark.slow

HOSTILE = {
    "an import": '#import "@preview/cetz:0.3.0": canvas',
    "a file": '#read("/etc/passwd") #image("../x.png")',
    "a panic": '#panic("stop") #(1/0)',
    "maths": "$5 and $6 $ x^2 $",
    "marks": "*bold* _low_ `raw` ``` <label> @reference = Heading",
    "backslashes": r"\ \\ \u{41} \#x ~ -- ---",
    "quotes": '" \' ” “ \\" // comment /* open',
    "brackets": "]] }} ) #{ [ ( {{",
    "from the right": "ليلى قالت نعم و #هلا",
    "Hebrew": "שלום לכולם",
    "direction marks": "a\u202eb\u2066c\u200fd\u200ee",
    "zero width": "a\u200bb\u200cc\u200dd\ufeffe\u00adf",
    "controls": "bell\x07 null\x00 \x1b[31m \u2028 \u2029 \x85",
    "no letters that any font has": "\ue000 \U000e0041 \U0010fffd \ufffe",
    "scripts": "日本語 한국어 ไทย हिन्दी 👍🏽 👩‍👩‍👧 𝒳",
    "combining": "Z" + "\u0301" * 200,
    "half a pair": "before \ud800 after",
    "lines": "one\n\ntwo\r\nthree\tfour",
    "one long word": "x" * 10_000,
    "long": "We share the lawnmower. " * 1_500,
    "nothing": "",
    "blanks": " \u00a0\u3000 ",
}


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def tags(reader: pypdf.PdfReader) -> list[str]:
    """Every tag of the structure tree in reading order."""
    found: list[str] = []

    def walk(node) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for kid in node:
                walk(kid)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append(node["/S"])
                if node["/S"] == "/Figure":
                    assert node["/Alt"]
            walk(node.get("/K", []))

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


@pytest.fixture(scope="module")
def pack() -> pypdf.PdfReader:
    evidence = build(café().material())
    return read(export.write(evidence, "pdf", charts.pictures(evidence)))


def test_it_says_that_it_can_be_read_aloud_and_in_which_language(pack):
    root = pack.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "en-GB" and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pack.metadata.title == "What makes Millbrook well?"
    xmp = root["/Metadata"].get_data().decode("utf-8")
    assert "pdfuaid:part" in xmp


def test_headings_lists_tables_with_heads_quotations_and_pictures_are_tagged(pack):
    found = tags(pack)
    assert found.count("/Table") == found.count("/THead"), "every table has a head"
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/BlockQuote", "/Figure", "/Link", "/TOC"} <= set(found)


def test_it_says_what_the_word_file_says(pack):
    text = " ".join(" ".join(page.extract_text().split()) for page in pack.pages)
    for words in ("Since the bus stopped I see nobody", "In brief", "Who is missing", "Appendix 1", "Resident 2"):
        assert words in text
    assert "quokka" not in text and "narwhal" not in text


def test_a_quotation_leads_to_its_row_in_the_appendix_and_back(pack):
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(pack.pages)}
    texts = [page.extract_text() for page in pack.pages]
    appendix = next(n for n, text in enumerate(texts) if "Who and where" in text)
    said = next(n for n, text in enumerate(texts) if "Capacity: welcoming" in text and n > 2)
    leads = set()
    for n, page in enumerate(pack.pages):
        for annotation in page.get("/Annots", []):
            link = annotation.get_object()
            assert link["/Subtype"] == "/Link" and link["/Contents"] and "/A" not in link, "only places in this file"
            leads.add((n, numbers[link["/Dest"].get_object()[0].idnum]))
    assert {(said, appendix), (appendix, said)} <= leads


def test_letters_that_no_font_here_has_are_named_as_such_and_nothing_else_is_lost():
    text = read(write(BlockDocument("T", "", (Para("We met \U0010fffd by the weir."),)))).pages[0].extract_text()
    assert "cannot be drawn" in text and "We met" in text and "by the weir" in text


@pytest.mark.slow
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_peoples_words_stay_words_wherever_they_stand(words):
    inquiry = InquiryBuilder(words or "T")
    source = inquiry.source(words)
    p = inquiry.say(source, inquiry.voice("Guest"), f"{words} and on.")
    inquiry.agree(p, "five_ways/connect", facets={"asset": words})
    quotation = build(inquiry.material()).quotations[0]
    document = BlockDocument(
        words,
        words,
        (
            Heading(words, 1),
            Para(words, "lead"),
            Bullets((words, words)),
            Quote(1, quotation, words),
            Table(("A", words), (("Q1", words), (words, words)), caption=words, anchors=("q1", "q2")),
        ),
        {"Filter": words},
    )
    assert len(read(write(document)).pages) >= 1


@pytest.mark.parametrize("name", ["an import", "a file", "a panic", "maths", "marks", "backslashes", "brackets"])
def test_what_would_be_code_is_printed_as_it_was_said(name):
    document = BlockDocument("T", "", (Para(HOSTILE[name]),))
    text = "".join("".join(page.extract_text() for page in read(write(document)).pages).split())
    assert "".join(HOSTILE[name].split()) in text


def test_a_word_that_never_ends_stays_on_the_page():
    pages = read(write(BlockDocument("T", "", (Para("x" * 10_000),)))).pages
    assert sum(page.extract_text().count("x") for page in pages) == 10_000 and len(pages) > 1
