"""What Harvest writes as QDPX or QDC it reads back without loss; also after another tool has been through it."""

import dataclasses
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.model import (
    Centre,
    Code,
    Codebook,
    CodeRef,
    Coding,
    Consensus,
    Consent,
    CounterExample,
    Event,
    Facet,
    FrameworkPicture,
    Kind,
    Material,
    Neighbour,
    Passage,
    Polarity,
    Ring,
    Role,
    Source,
    Turn,
    Voice,
)
from harvest.readers.decoding import normalise
from harvest.refi.read import parse_qdc, parse_qdpx
from harvest.refi.read.codes import remembered
from harvest.refi.write import write_qdc
from tests.refi.refi_factory import capacity, five_ways, inquiry, write_archive

# What XML and an import of Harvest's own can hold: no control characters, one form of accents and line ends.
ANY = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n"), max_size=20
).map(normalise)  # fmt: skip
NAME = ANY.map(lambda t: " ".join(t.split())).filter(bool)
TEXT = st.lists(
    st.sampled_from(["soup ", "café ", "🙂", "👩‍👧 ", "\n", "<b> & ", "“now”. ", "한국 "]), min_size=3, max_size=40
)
MEMO = ANY.filter(lambda text: text == "" or text.strip() != "")
ID = st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True)


@st.composite
def pictures(draw):
    """Any picture, also one that no framework would declare: it comes back as it was."""
    centre = draw(st.none() | st.builds(Centre, st.none() | st.integers(1, 3), st.none() | ID, ANY))
    rings = draw(st.lists(st.builds(Ring, ID, ANY), max_size=3).map(tuple))
    return FrameworkPicture(draw(st.sampled_from(["bars", "rings"])), draw(ANY), draw(ANY), centre, rings)


@st.composite
def codebooks(draw, book_id):
    ids = draw(st.lists(ID, min_size=1, max_size=6, unique=True))
    tuples = st.lists(ANY, max_size=2).map(tuple)
    codes = []
    for i, code_id in enumerate(ids):
        codes.append(
            Code(
                code_id,
                draw(NAME),
                draw(ANY),
                parent=draw(st.none() | st.sampled_from(ids[:i])) if i else None,
                include=draw(tuples),
                exclude=draw(tuples),
                neighbours=tuple(Neighbour(*n) for n in draw(st.lists(st.tuples(ANY, ANY), max_size=2))),
                indicators=draw(tuples),
                examples=draw(tuples),
                counter_examples=tuple(CounterExample(*n) for n in draw(st.lists(st.tuples(ANY, ANY), max_size=2))),
                source=draw(ANY),
                element=draw(st.none() | st.integers(1, 3)),
                layer=draw(st.sampled_from([None, "inside", "outside"])),
                colour=draw(st.sampled_from([None, "#12aB9f"])),
                side=draw(st.sampled_from([None, "asset", "barrier"])),
                identifying=draw(st.booleans()),
                retired=draw(st.booleans()),
                measures=draw(tuples),
                facets=draw(tuples),
                note=draw(ANY),
            )
        )
    return Codebook(
        book_id,
        draw(NAME),
        draw(NAME),
        tuple(codes),
        definition=draw(ANY),
        rules=draw(tuples),
        polarity=tuple(draw(st.lists(st.sampled_from(Polarity), unique=True))),
        facets=tuple(Facet(*f) for f in draw(st.lists(st.tuples(ID, ANY), max_size=2))),
        levels=draw(tuples),
        elements=draw(st.dictionaries(st.integers(1, 3), NAME, max_size=3)),
        identifying_elements=draw(st.sampled_from([(), (1,), (1, 3)])),
        picture=draw(st.none() | pictures()),
        meta=draw(st.dictionaries(ID, ANY | st.integers() | st.lists(ANY, max_size=2), max_size=2)),
    )


@st.composite
def inquiries(draw):
    books = tuple(draw(codebooks(f"book{i}")) for i in range(draw(st.integers(1, 3))))
    refs = [CodeRef(b.id, c.id) for b in books for c in b.codes]
    coders = draw(st.lists(NAME, min_size=1, max_size=3, unique=True))
    events = tuple(
        Event(i, title, draw(ANY), draw(ANY), draw(ANY), tuple(draw(st.lists(ANY, max_size=2))))
        for i, title in enumerate(draw(st.lists(NAME, max_size=2, unique=True)))
    )
    names = draw(st.lists(NAME, min_size=1, max_size=3, unique=True))
    voices = tuple(
        Voice(i, "kept back", name, draw(st.sampled_from(Role)), Consent.ANONYMOUS, attributes=draw(
            st.dictionaries(NAME, NAME, max_size=2)))
        for i, name in enumerate(names)
    )  # fmt: skip
    sources, passages, codings = [], [], []
    for i in range(draw(st.integers(1, 3))):
        text = normalise("".join(draw(TEXT))).strip() or "soup"
        event = draw(st.sampled_from([None, *(e.title for e in events)]))
        source = Source(
            i, i, draw(NAME), draw(st.sampled_from(Kind)), text, event,
            *[draw(st.none() | NAME) for _ in range(4)], attributes=draw(st.dictionaries(NAME, NAME, max_size=2)),
        )  # fmt: skip
        sources.append(source)
        cut = draw(st.integers(1, len(text)))
        for a, b in ((0, cut), (cut, len(text))):
            if text[a:b].strip():
                voice = draw(st.sampled_from(voices))
                passages.append(
                    Passage(len(passages), i, source.title, len(passages), a, b, text[a:b], voice.id, voice.pseudonym,
                            voice.role, True, time=draw(st.none() | st.floats(0, 99)))
                )  # fmt: skip
        seen = set()
        for _ in range(draw(st.integers(0, 6))):
            a = draw(st.integers(0, len(text) - 1))
            b = draw(st.integers(a + 1, len(text)))
            coder, ref = draw(st.sampled_from(coders)), draw(st.sampled_from(refs))
            if (a, b, coder, ref) in seen:
                continue
            seen.add((a, b, coder, ref))
            codings.append(
                Coding(ref, coder, passages[-1].id, i, a, b, draw(st.sampled_from(Polarity)),
                       draw(st.dictionaries(ID, ANY.filter(bool), max_size=2)), draw(MEMO),
                       draw(st.sampled_from(["", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678901+01:00"])),
                       codebook_version=draw(ANY))
            )  # fmt: skip
    return Material(
        draw(ID), draw(NAME), draw(ANY), "2026-11-24T12:00:00Z", "Harvest 0.1", events, tuple(sources), voices,
        tuple(passages), books, (), tuple(codings), Consensus((), (), (), frozenset()), tuple(coders),
        missing_voices=draw(ANY),
    )  # fmt: skip


def facts(material):
    index = {s.id: i for i, s in enumerate(material.sources)}
    return sorted(
        (
            (index[c.source_id], c.start, c.end, c.coder, str(c.code), c.polarity, sorted(c.facets.items()),
             c.memo, c.at, c.codebook_version)
            for c in material.codings
        ),
        key=repr,
    )  # fmt: skip


def read_facts(project):
    return sorted(
        (
            (c.source, c.start, c.end, c.coder, str(c.code), c.polarity, sorted(c.facets.items()),
             c.memo, c.at, c.codebook_version)
            for c in project.codings
        ),
        key=repr,
    )  # fmt: skip


def check(material, project):
    assert read_facts(project) == facts(material)
    assert project.codebooks == material.codebooks
    assert project.coders == material.coders
    assert (project.title, project.question) == (material.title, material.question)
    assert project.missing_voices == material.missing_voices
    assert [(v.name, v.role, v.consent, v.attributes) for v in project.voices] == [
        (v.shown_name, v.role, v.consent, v.attributes) for v in material.voices
    ]
    assert [(e.title, e.date, e.place, e.phase, e.questions) for e in project.events] == [
        (e.title, e.date, e.place, e.phase, e.questions) for e in material.events
    ]
    same = ("title", "kind", "text", "event", "question", "table", "round", "date", "attributes")
    assert [[getattr(s, f) for f in same] for s in project.sources] == [
        [getattr(s, f) for f in same] for s in material.sources
    ]


@settings(max_examples=30, deadline=None)
@given(inquiries(), st.sampled_from(["codepoints", "utf16"]))
def test_inquiry_comes_back_without_loss(material, units):
    data, lost = write_archive(material, units=units)
    project = parse_qdpx("x.qdpx", data)
    check(material, project)
    assert not lost and not project.losses


@pytest.mark.parametrize("units", ["codepoints", "utf16"])
def test_the_hard_inquiry_comes_back_without_loss(units):
    material = inquiry()
    project = parse_qdpx("x.qdpx", write_archive(material, units=units)[0])
    check(material, project)
    assert project.notes[0].text == "Company is what people name first."
    assert project.notes[0].code == CodeRef("ways", "connect")


def test_turns_come_back_from_passages():
    project = parse_qdpx("x.qdpx", write_archive(inquiry())[0])
    talk, story = project.sources
    assert [(t.speaker, t.role, t.time, t.table) for t in talk.turns] == [
        ("Voice 1", Role.RESIDENT, 12.5, "1"),
        ("Ben", Role.FRONTLINE, 90.0, "1"),
    ]
    assert talk.text[slice(talk.turns[1].start, talk.turns[1].end)].startswith("Ben: <They> closed")
    assert story.turns == (Turn(0, len(story.text), "Voice 3", Role.RESIDENT),)
    assert (story.voice, story.consent) == ("Voice 3", Consent.ANALYSIS)


def without_details(data, name="project.qde"):
    """The file as it is after a tool that drops what it does not know."""
    source, made = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == name:
                head, _, rest = content.partition(b"<?harvest ")
                content = head + rest[rest.index(b"?>") + 2 :]
                assert b"harvest" not in content[:200]
            target.writestr(entry, content)
    return made.getvalue()


def test_quotations_polarities_memos_and_coders_survive_a_tool_that_drops_our_details():
    material = inquiry()
    project = parse_qdpx("x.qdpx", without_details(write_archive(material)[0]))
    labels = {(b.id, c.id): c.label for b in project.codebooks for c in b.codes}
    ours = {(b.id, c.id): c.label for b in material.codebooks for c in b.codes}
    texts = {s.id: s.text for s in material.sources}
    assert sorted(
        (labels[c.code.codebook, c.code.code], c.coder, c.polarity, project.quotation(c)) for c in project.codings
    ) == sorted(
        (ours[c.code.codebook, c.code.code], c.coder, c.polarity, texts[c.source_id][c.start : c.end])
        for c in material.codings
    )
    assert "Own words: “open”" in {c.memo for c in project.codings}
    (book,) = project.codebooks
    assert book.ancestors(next(c.id for c in book.codes if c.label == "Shared <lunch>")) == (
        "neighbours_friends",
        "connect",
        "ways_in_short",
    )


def test_what_another_library_saved_again_has_the_same_quotations(tmp_path):
    from pyrefiqda.refiproject import RefiProject

    material = inquiry()
    (tmp_path / "ours.qdpx").write_bytes(write_archive(material)[0])
    theirs = RefiProject.load(tmp_path / "ours.qdpx", tmp_path / "x")
    RefiProject.save(theirs, tmp_path / "theirs.qdpx", tmp_path / "x" / "sources")
    data = (tmp_path / "theirs.qdpx").read_bytes()
    assert b"<?harvest" not in zipfile.ZipFile(io.BytesIO(data)).read("project.qde")
    texts = {s.id: s.text for s in material.sources}
    project = parse_qdpx("theirs.qdpx", data)
    assert sorted((c.coder, c.polarity, project.quotation(c)) for c in project.codings) == sorted(
        (c.coder, c.polarity, texts[c.source_id][c.start : c.end]) for c in material.codings
    )
    assert {v.name for v in project.voices} == {"Voice 1", "Ben", "Voice 3"}


def test_label_changed_in_another_tool_comes_back_changed_and_nothing_else_is():
    data = write_qdc(five_ways()).replace(b'name="Learn"', b'name="Learning"')
    data = data.replace(b"Those next door.", b"Those on the street.")
    book, ours = parse_qdc("x.qdc", data), five_ways()
    changed = {c.id: c for c in book.codes}
    assert changed["learn"] == dataclasses.replace(ours.code("learn"), label="Learning")
    assert changed["neighbours"] == dataclasses.replace(ours.code("neighbours"), definition="Those on the street.")
    assert changed["lunch"] == ours.code("lunch")


def test_code_added_in_another_tool_joins_our_codebook():
    new = b'<Code guid="{0D62985D-B147-5D01-A9B5-CAE5DCD98342}" name="Connect" isCodable="true"/></Codes>'
    book = parse_qdc("x.qdc", write_qdc(five_ways()).replace(b"</Codes>", new))
    assert [c.id for c in book.codes] == ["connect", "neighbours", "lunch", "learn", "connect_2"]
    assert book.id == "ways"


@settings(max_examples=30, deadline=None)
@given(codebooks("book"))
def test_codebook_comes_back_from_qdc_without_loss(book):
    assert parse_qdc("anything.qdc", write_qdc(book)) == book


def test_known_codebooks_come_back_from_qdc_without_loss():
    for book in (five_ways(), capacity()):
        assert parse_qdc("x.qdc", write_qdc(book)) == book


def test_codebooks_of_the_project_come_back_from_qdc_without_loss():
    from harvest.codebook import load_folder

    folder = Path(__file__).parents[2] / "codebooks"
    books = load_folder(folder) if folder.exists() else ()
    if not books:
        pytest.skip("no codebooks yet")
    for book in books:
        assert parse_qdc("x.qdc", write_qdc(book)) == book


@pytest.mark.parametrize("space", ["urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0:4"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_codebooks_of_all_namespaces_in_use_are_read(space, mark):
    data = f"""{mark}<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{space} Codebook.xsd"
 origin="ATLAS.ti Win 9.0.19" xmlns="{space}"><Codes>
 <Code guid="2CE89C66-C28D-473B-B5C4-6CF87D20EF04" name="code2" isCodable="true" />
 <Code guid="FFD939DA-B5DC-4611-A9F8-366495EB0AE2" name="code1" isCodable="true" color="#46AA00">
  <Description>Said &amp; done</Description>
  <Code guid="575CD58B-641A-48C7-BC7B-4F3D2199C776" name="code1.1" isCodable="true" /></Code></Codes>
 <Sets><Set name="group" guid="D79FC877-F071-4117-8D25-235AA1062A44">
  <MemberCode guid="2CE89C66-C28D-473B-B5C4-6CF87D20EF04" /></Set></Sets></CodeBook>""".encode()
    book = parse_qdc("My codes.qdc", data)
    assert (book.id, book.name) == ("my_codes", "My codes")
    assert [(c.id, c.parent, c.definition) for c in book.codes] == [
        ("code2", None, "code2"),
        ("code1", None, "Said & done"),
        ("code1_1", "code1", "code1.1"),
    ]
    assert remembered(book)["sets"] == {"group": ["code2"]}
    again = write_qdc(book)
    assert b'guid="ffd939da-b5dc-4611-a9f8-366495eb0ae2"' in again
    assert parse_qdc("x.qdc", again) == book
