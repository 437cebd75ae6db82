"""Whatever a tool counts, the right words are found, and the verdict says how they were read."""

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.readers.decoding import normalise
from harvest.refi.read import parse_qdpx
from harvest.refi.read.positions import agreement
from harvest.refi.read.source_text import mapped
from tests.refi.refi_foreign import ForeignTool, archive, guid, project, qde, selection

TALK = """Interviewer: What gave you life here?
Zoë: The café 🙂 on Brück Street kept me going.
It was warm, and nobody asked why I came.

Interviewer: And now?
Zoë: They closed it 😢 in March. I walk past and look in.
The “Friday” lunch 🍲 moved to the church hall, which is fine, but it is far for me with this knee.
My neighbour drives me when she can; we sing 🎶 in the car.
"""


def sentences(text):
    return [m.span() for m in re.finditer(r"[^\s:][^.:?\n]*[.?]", text)]


def words(text):
    return [m.span() for m in re.finditer(r"\w+(?: \w+)?", text)][3::4]


def data_with(data, old, new):
    """The same archive with one text replaced wherever it stands."""
    source, made = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    assert any(old.encode() in source.read(name) for name in source.namelist())
    with zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old.encode(), new.encode()))
    return made.getvalue()


def quotations(data):
    found = parse_qdpx("x.qdpx", data)
    return [found.quotation(c) for c in found.codings], found


TOOLS = {
    "standard": ForeignTool(),
    "NVivo": ForeignTool("utf16", "\r\n", 2, bom=True, names="none", origin="NVivo for Windows 12.6", folder="Sources"),
    "ATLAS.ti": ForeignTool("utf16", "\r\n", 1, bom=True, names="cut", origin="ATLAS.ti Win 23.4.0"),
    "MAXQDA": ForeignTool("utf16", "\r\n", 2, names="cut", origin="MAXQDA 2022 (Release 22.4.0)"),
    "QualCoder on Windows": ForeignTool("codepoints", "\r\n", 1, bom=True, origin="QualCoder 3.6", folder="Sources"),
    "QualCoder on Linux": ForeignTool("codepoints", "\n", 1, bom=True, origin="QualCoder 3.6", folder="Sources"),
    "unknown, UTF-16": ForeignTool("utf16"),
    "unknown, two a line end": ForeignTool("codepoints", "\r\n", 2),
    "unknown, one a line end": ForeignTool("codepoints", "\r\n", 1),
    "unknown, line feeds counted twice": ForeignTool("codepoints", "\n", 2),
    "unknown, inclusive": ForeignTool(inclusive=True),
    "unknown, inclusive UTF-16 with two a line end": ForeignTool("utf16", "\r\n", 2, inclusive=True, bom=True),
    "unknown, bytes": ForeignTool("bytes"),
    "unknown, from one and inclusive": ForeignTool(first=1, inclusive=True),
    "unknown, the mark counts": ForeignTool(bom=True, bom_counts=True),
    "NVivo that counts unlike NVivo": ForeignTool("codepoints", "\r\n", 1, origin="NVivo 14"),
    "upper case": ForeignTool(qde="PROJECT.QDE", folder="SOURCES"),
    "own name": ForeignTool(qde="My study.qde", folder="Sources"),
}


@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
@pytest.mark.parametrize("cut", [sentences, words])
def test_quotations_are_right_for_every_tool(tool, cut):
    spans = cut(TALK)
    found, read = quotations(project(tool, TALK, spans))
    assert found == [TALK[a:b] for a, b in spans]
    assert f"{len(spans)} selections read as" in read.positions_in_words
    assert read.position_readings[0].cut == 0 and read.position_readings[0].outside == 0


@pytest.mark.parametrize(
    "tool",
    [
        ForeignTool("utf16", names="none"),
        ForeignTool("codepoints", "\r\n", 2, names="none", origin="ATLAS.ti 9"),
        ForeignTool("codepoints", "\r\n", 1, names="none", origin="NVivo 12"),
        ForeignTool(inclusive=True, names="none"),
        ForeignTool("utf16", "\r\n", 2, inclusive=True, names="none"),
    ],
    ids=str,
)
def test_word_borders_decide_where_no_quotation_is_named(tool):
    for spans in (words(TALK), sentences(TALK)):
        found, read = quotations(project(tool, TALK, spans))
        assert found == [TALK[a:b] for a, b in spans]
        assert read.position_readings[0].named == 0


def test_whole_lines_with_their_line_ends_are_no_reason_to_doubt():
    lines = [m.span() for m in re.finditer(r"[^\n]+\n", TALK)]
    found, read = quotations(project(ForeignTool(names="none"), TALK, lines))
    assert found == [TALK[a:b] for a, b in lines]
    assert read.position_readings[0].why == "as the standard says"


def test_spaces_taken_along_behind_words_are_no_reason_to_doubt():
    spans = [m.span() for m in re.finditer(r"\w{4,} ", TALK)]
    found, _ = quotations(project(ForeignTool(names="none"), TALK, spans))
    assert found == [TALK[a:b] for a, b in spans]


def test_one_slip_inside_a_word_does_not_change_the_way_of_counting():
    spans = [*words(TALK)[:8], (TALK.index("neighbour"), TALK.index("neighbour") + 8)]
    for origin in ("Some tool", "NVivo 14", "ATLAS.ti"):
        tool = ForeignTool("utf16" if origin != "Some tool" else "codepoints", names="none", origin=origin)
        found, read = quotations(project(tool, TALK, spans))
        assert found == [TALK[a:b] for a, b in spans]
        assert read.position_readings[0].cut == 1


def test_a_single_quotation_behind_an_emoji_tells_the_units():
    plain = [m.span() for m in re.finditer(r"\w{5,}", TALK[: TALK.index("🙂")])] * 30
    spans = [*plain, (TALK.index("Brück"), TALK.index("Brück") + 5)]
    found, _ = quotations(project(ForeignTool("utf16", names="none"), TALK, spans))
    assert found[-1] == "Brück"


def test_sources_that_came_from_different_tools_are_read_each_in_its_own_way():
    spans = sentences(TALK)
    sources, files = "", {}
    for number, tool in enumerate((ForeignTool(), ForeignTool("utf16"), ForeignTool(), ForeignTool())):
        inside = "".join(selection(tool, 10 * number + i, TALK, a, b) for i, (a, b) in enumerate(spans))
        path = f'plainTextPath="internal://{number}.txt"'
        sources += f'<TextSource guid="{guid(200 + number)}" name="S{number}" {path}>{inside}</TextSource>'
        files[f"{number}.txt"] = TALK
    found, read = quotations(archive(ForeignTool(), qde(ForeignTool(), sources), files))
    assert found == [TALK[a:b] for _ in range(4) for a, b in spans]
    assert [(v.sources, v.reading[:6]) for v in read.position_readings] == [
        (("S0", "S2", "S3"), "code p"),
        (("S1",), "UTF-16"),
    ]
    assert "in S1 read as UTF-16 units" in read.positions_in_words


def test_expected_way_stays_when_nothing_speaks_against_it():
    _, read = quotations(project(ForeignTool(names="none"), "One two three.", [(0, 3)]))
    assert read.position_readings[0].reading == "code points, line ends as stored, the end is outside"
    assert read.position_readings[0].why == "as the standard says"


def test_verdict_says_when_a_file_counts_unlike_its_origin():
    _, read = quotations(project(TOOLS["NVivo that counts unlike NVivo"], TALK, sentences(TALK)))
    assert "not as expected" in read.positions_in_words
    assert "code points, a line end is one" in read.positions_in_words
    assert len(read.position_readings[0].scores) > 4


def test_names_that_are_labels_do_not_count_as_quotations():
    data = project(ForeignTool(), "Alpha beta gamma delta.", [(0, 5), (6, 10)])
    data = data_with(data_with(data, 'name="Alpha"', 'name="Quotation 1"'), 'name="beta"', 'name="Quotation 2"')
    found, read = quotations(data)
    assert found == ["Alpha", "beta"]
    assert read.position_readings[0].named == 0


def test_selection_beyond_the_text_is_left_out_and_reported():
    tool = ForeignTool(names="none")
    spans = [(0, 3), (4, 7), (8, 13)]
    data = project(tool, "One two three and much more of it.", spans)
    found, read = quotations(data_with(data, "One two three and much more of it.", "One two"))
    assert found == ["One", "two"]
    assert "1 × selection: its positions lie outside the text" in str(read.losses)
    assert "1 reach beyond the text" in read.positions_in_words


def test_quotation_that_stands_elsewhere_is_moved_to_its_words_and_told():
    text = "We sing in the car on the way. " * 2 + "The church hall is cold in winter but the soup is hot. Thanks."
    start = text.index("The church hall is cold")
    end = text.index(" Thanks")
    good = [m.span() for m in re.finditer(r"We sing", text)]
    data = project(ForeignTool(), text, [*good, (start, end)])
    shifted = data_with(
        data, f'startPosition="{start}" endPosition="{end}"', f'startPosition="{start - 4}" endPosition="{end - 4}"'
    )
    found, read = quotations(shifted)
    assert found[-1] == text[start:end]
    assert read.position_readings[0].moved == 1
    assert "1 were moved" in read.positions_in_words


PIECES = [
    "é",
    "e\u0301",
    "🙂",
    "👩\u200d👧",
    "ﬁ",
    "ß",
    "한",
    "\u1112\u1161\u11ab",
    "“",
    "\u00a0",
    "\r",
    "\ufeff",
    "\x85",
]
TEXTS = st.lists(st.sampled_from([*"abcdefgh   \n.,!", *PIECES]), max_size=120).map("".join)


TOKENS = ["soup", "café", "e\u0301tude", "🙂", "we", "sang,", "“Friday”", "now.", "👩\u200d👧"]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(TOKENS), min_size=12, max_size=80),
    st.sampled_from(["codepoints", "utf16", "bytes"]),
    st.sampled_from([("\n", 1), ("\r\n", 1), ("\r\n", 2)]),
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_named_quotations_are_found_in_any_text(tokens, units, ends, inclusive, bom, data):
    text = ""
    spans = []
    for i, token in enumerate(tokens):
        start = len(text)
        text += token
        if data.draw(st.integers(0, 2)) == 0 or i == len(tokens) - 1:
            spans.append((start, len(text)))
        text += data.draw(st.sampled_from([" ", "\n", " "]))
    tool = ForeignTool(units, ends[0], ends[1], inclusive, bom)
    found, _ = quotations(project(tool, text, spans))
    assert found == [normalise(text[a:b]) for a, b in spans]


@given(st.text(max_size=60) | TEXTS)
def test_offsets_follow_the_text_into_standard_form(raw):
    text, offsets = mapped(raw)
    assert text == normalise(raw)
    assert len(offsets) == len(raw) + 1
    assert list(offsets) == sorted(offsets) and offsets[0] == 0 and offsets[-1] == len(text)


@given(TEXTS, TEXTS)
def test_offsets_at_word_gaps_cut_the_text_in_the_same_two(left, right):
    raw = left + " " + right
    text, offsets = mapped(raw)
    cut = offsets[len(left) + 1]
    assert text[cut:] == normalise(right) or right[:1] in ("\u0301", "\ufeff")


def test_agreement_tells_how_well_a_name_is_its_quotation():
    assert agreement("the soup is hot", "the soup is hot") == 4
    assert agreement("the soup is hot", "the soup\nis hot") == 3
    assert agreement("the soup is hot", "the soup is hot ") == 2
    assert agreement("the soup is...", "the soup is hot") == 1
    assert agreement("s1", "the soup") == 0
