"""OpenDocument text: what its standard allows, with headings, repeated heads, alt text and language as in Word."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest
from odf import grammar
from odf.element import Element
from odf.namespaces import DRAWNS, FONS, STYLENS, SVGNS, TABLENS, TEXTNS
from odf.opendocument import load
from odf.teletype import extractText

from harvest import charts, export
from harvest.export.blocks import BlockDocument, Bullets, Heading, PageBreak, Para, Table
from harvest.export.odt import MEDIA_TYPE, write
from tests.factories import build, café

pytestmark = pytest.mark.slow


def every(element: Element) -> Iterator[Element]:
    if element.nodeType == element.ELEMENT_NODE:
        yield element
        for child in element.childNodes:
            yield from every(child)


def not_allowed(element: Element) -> Iterator[str]:
    """What the schema that odfpy carries does not allow at an element."""
    children, attributes = grammar.allowed_children.get(element.qname), grammar.allowed_attributes.get(element.qname)
    yield from (f"{element.qname} {name}" for name in element.attributes if attributes and name not in attributes)
    for child in element.childNodes:
        if child.nodeType == child.ELEMENT_NODE:
            if children is not None and child.qname not in children:
                yield f"{child.qname} in {element.qname}"
        elif str(child).strip() and element.qname not in grammar.allows_text:
            yield f"text in {element.qname}"


def pack() -> Element:
    evidence = build(café().material())
    return load(io.BytesIO(export.write(evidence, "odt", charts.pictures(evidence)))).topnode


def of(document: BlockDocument) -> Element:
    return load(io.BytesIO(write(document))).topnode


def found(top: Element, qname: tuple[str, str]) -> list[Element]:
    return [e for e in every(top) if e.qname == qname]


@pytest.mark.parametrize("suffix", [f.suffix for f in export.SUFFIXES.values() if f.media_type == MEDIA_TYPE])
def test_every_element_and_attribute_is_one_that_the_standard_has_there(suffix: str) -> None:
    evidence = build(café().material())
    top = load(io.BytesIO(export.write(evidence, suffix, charts.pictures(evidence)))).topnode
    assert not [fault for element in every(top) for fault in not_allowed(element)]


def test_its_kind_stands_in_its_first_bytes_and_every_member_in_its_list() -> None:
    evidence = build(café().material())
    data = export.write(evidence, "odt", charts.pictures(evidence))
    assert data[30:38] == b"mimetype" and data[38 : 38 + len(MEDIA_TYPE)] == MEDIA_TYPE.encode()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        listed = package.read("META-INF/manifest.xml").decode()
        for name in set(package.namelist()) - {"mimetype", "META-INF/manifest.xml"}:
            assert f'full-path="{name}"' in listed, name


def test_headings_are_headings_and_the_contents_lead_to_those_of_the_first_level() -> None:
    top = pack()
    first = [e for e in found(top, (TEXTNS, "h")) if e.getAttribute("outlinelevel") == "1"]
    (contents,) = found(top, (TEXTNS, "index-body"))
    entries = found(contents, (TEXTNS, "a"))
    assert [extractText(e) for e in entries] == [extractText(e) for e in first] and len(first) > 5
    levels = [int(e.getAttribute("outlinelevel")) for e in found(top, (TEXTNS, "h"))]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False))


def test_heads_of_tables_repeat_and_a_table_of_names_and_values_has_none() -> None:
    top = of(
        BlockDocument(
            "T", "", (Table(("Code", "People"), (("Connect", "4"),)), Table(("", ""), (("Software", "Harvest"),)))
        )
    )
    with_head, without = found(top, (TABLENS, "table"))
    assert extractText(found(with_head, (TABLENS, "table-header-rows"))[0]).split() == ["Code", "People"]
    assert not found(without, (TABLENS, "table-header-rows"))


def test_every_picture_has_its_words() -> None:
    top = pack()
    frames = found(top, (DRAWNS, "frame"))
    assert frames and "In words: Connect at Table 1" in extractText(top), (
        "figures too long to be read in one go stand below"
    )
    for frame in frames:
        (said,) = found(frame, (SVGNS, "desc"))
        assert 20 < len(extractText(said)) <= 250


def test_it_is_english_and_words_from_the_right_run_from_the_right() -> None:
    top = of(BlockDocument("T", "", (Para("ليلى قالت نعم"), Para("We sang"))))
    (text,) = [
        e.getAttrNS(FONS, "language") for e in found(top, (STYLENS, "text-properties")) if e.getAttrNS(FONS, "language")
    ]
    assert text == "en"
    styles = {extractText(p): p.getAttribute("stylename") for p in found(top, (TEXTNS, "p"))}
    assert styles["ليلى قالت نعم"].endswith("_rtl") and styles["We sang"] == "Standard"


def test_spaces_ends_of_lines_and_forbidden_characters_stay_what_they_are() -> None:
    said = "  two  spaces\n<b>=1+1</b> bell\x07\ttab"
    top = of(BlockDocument("T", "", (Bullets((said,)),)))
    (item,) = found(top, (TEXTNS, "list-item"))
    assert extractText(item) == said.replace("\x07", "\ufffd")


def test_what_follows_a_break_begins_a_page_upright_or_on_its_side() -> None:
    top = of(BlockDocument("T", "", (PageBreak(wide=True), Heading("Wide"), PageBreak(), Bullets(("a",)))))
    masters = {e.getAttribute("name"): e.getAttribute("masterpagename") for e in found(top, (STYLENS, "style"))}
    (heading,) = found(top, (TEXTNS, "h"))
    assert masters[heading.getAttribute("stylename")] == "Wide"
    assert "Upright" in [masters.get(p.getAttribute("stylename")) for p in found(top, (TEXTNS, "p"))]
