"""What a QDPX of ours looks like, and that other people's libraries find the same quotations in it."""

import dataclasses
import io
import warnings
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from harvest.errors import ExportError
from harvest.model import Action, Decision
from harvest.refi.write import write_qdc
from tests.factories import WORDS_THAT_STAY, café
from tests.refi.refi_factory import TEXT, inquiry, write_archive

NS = {"q": "urn:QDA-XML:project:1.0"}
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schema" / "Project.xsd"))


def opened(data):
    archive = zipfile.ZipFile(io.BytesIO(data))
    return archive, etree.fromstring(archive.read("project.qde"))


def quotations(material):
    texts = {s.id: s.text for s in material.sources}
    labels = {(b.id, c.id): c.label for b in material.codebooks for c in b.codes}
    return sorted(
        (c.coder, labels[c.code.codebook, c.code.code], texts[c.source_id][c.start : c.end]) for c in material.codings
    )


@pytest.fixture
def material():
    return inquiry()


@pytest.fixture
def qde(material):
    return opened(write_archive(material)[0])[1]


def test_project_validates_against_the_public_schema(qde):
    SCHEMA.assertValid(qde)


def test_an_empty_inquiry_validates_and_has_no_empty_containers(material):
    empty = dataclasses.replace(
        material, events=(), sources=(), voices=(), passages=(), codebooks=(), codings=(), coders=(), summaries={}
    )
    qde = opened(write_archive(empty)[0])[1]
    SCHEMA.assertValid(qde)
    assert [e.tag for e in qde] == [f"{{{NS['q']}}}Description"]


def test_archive_has_lower_case_names_text_without_mark_and_line_feeds_only(material):
    archive, _ = opened(write_archive(material)[0])
    assert archive.namelist()[0] == "project.qde"
    assert all(n.startswith("sources/") and n == n.lower() for n in archive.namelist()[1:])
    for name in archive.namelist():
        data = archive.read(name)
        assert not data.startswith(b"\xef\xbb\xbf") and b"\r" not in data
    assert TEXT.encode() in [archive.read(n) for n in archive.namelist()]


def test_selection_slices_to_its_name_in_code_points(material, qde):
    archive, _ = opened(write_archive(material)[0])
    found = 0
    for source in qde.iterfind(".//q:TextSource", NS):
        text = archive.read("sources/" + source.get("plainTextPath").removeprefix("internal://")).decode()
        for selection in source.iterfind("q:PlainTextSelection", NS):
            found += 1
            assert text[int(selection.get("startPosition")) : int(selection.get("endPosition"))] == selection.get(
                "name"
            )
            assert selection.get("creatingUser") and selection.get("creationDateTime")
    assert found == 8  # two codes of one coder share a selection


def test_utf16_option_counts_an_emoji_as_two(material):
    archive, qde = opened(write_archive(material, units="utf16")[0])
    for source in qde.iterfind(".//q:TextSource", NS):
        raw = archive.read("sources/" + source.get("plainTextPath").removeprefix("internal://")).decode()
        units = raw.encode("utf-16-le")
        for s in source.iterfind("q:PlainTextSelection", NS):
            slice_ = units[2 * int(s.get("startPosition")) : 2 * int(s.get("endPosition"))].decode("utf-16-le")
            assert slice_ == s.get("name")


def test_guids_and_bytes_are_the_same_at_a_second_export(material):
    assert write_archive(material)[0] == write_archive(material)[0]
    changed = dataclasses.replace(material, title="Another title")
    first, second = (opened(write_archive(m)[0])[1] for m in (material, changed))
    assert [e.get("guid") for e in first.iter()] == [e.get("guid") for e in second.iter()]


def test_code_hierarchy_is_kept_and_elements_become_codes_that_cannot_be_used(qde):
    lunch = qde.find(".//q:Code[@name='Shared <lunch>']", NS)
    assert [e.get("name") for e in lunch.iterancestors(f"{{{NS['q']}}}Code")] == [
        "Neighbours & friends",
        "Connect",
        "Ways, in short",
    ]
    element = qde.find(".//q:Code[@name='Facilitators and barriers']", NS)
    assert element.get("isCodable") == "false"
    assert [e.get("name") for e in element] == ["Open doors", "Closed doors"]
    assert qde.find(".//q:Code[@name='Learn']", NS).get("isCodable") == "true"  # retired, and still in use


def test_memos_are_notes_in_files_of_their_own(material, qde):
    archive, _ = opened(write_archive(material)[0])
    notes = {n.get("guid"): n for n in qde.iterfind(".//q:Note", NS)}
    reference = qde.find(".//q:Coding/q:NoteRef", NS).get("targetGUID")
    path = notes[reference].get("plainTextPath").removeprefix("internal://")
    assert archive.read(f"sources/{path}").decode() == "Own words: “open”"
    summary = qde.find(".//q:Code[@name='Connect']/q:NoteRef", NS).get("targetGUID")
    assert notes[summary].get("name") == "Summary: Connect"


def test_polarity_and_facets_stand_in_the_comment_that_other_tools_show(qde):
    comments = [e.text for e in qde.iterfind(".//q:PlainTextSelection/q:Description", NS)]
    assert "Shared <lunch>: wished for\nasset: the lunch\nclub" in comments


def test_voices_are_cases_under_the_name_that_consent_allows(material, qde):
    names = [c.get("name") for c in qde.iterfind(".//q:Case", NS)]
    assert names == ["Voice 1", "Ben", "Voice 3"]
    assert b"Lovelace" not in etree.tostring(qde)
    ada, ben, carla = qde.iterfind(".//q:Case", NS)
    selections = {s.get("guid"): s.get("name") for s in qde.iterfind(".//q:PlainTextSelection", NS)}
    assert [selections[r.get("targetGUID")] for r in ben.iterfind("q:SelectionRef", NS)] == [
        "<They> closed the “Friday” lunch & I miss it.",
        '=HYPERLINK("x") is not a formula here.',
    ]
    assert carla.find("q:SourceRef", NS) is not None and carla.find("q:SelectionRef", NS) is None


def test_events_are_sets_of_their_sources(qde):
    made = qde.find(".//q:Set", NS)
    assert made.get("name") == "Café night"
    assert len(made.findall("q:MemberSource", NS)) == 1


def test_everything_that_others_look_for_a_time_on_has_one(material):
    codings = tuple(dataclasses.replace(c, at="") for c in material.codings)
    memo = Decision(1, "", "Kim", 2, 1, Action.MEMO, "b1", memo="Ask her again")
    qde = opened(write_archive(dataclasses.replace(material, codings=codings, decisions=(memo,)))[0])[1]
    SCHEMA.assertValid(qde)
    for tag in ("TextSource", "PlainTextSelection", "Coding", "Note"):
        found = list(qde.iter(f"{{{NS['q']}}}{tag}"))
        assert found and all(e.get("creationDateTime") for e in found), tag
    users = {u.get("guid") for u in qde.iterfind(".//q:User", NS)}
    assert {e.get("creatingUser") for e in qde.iter() if e.get("creatingUser")} <= users


def test_variable_of_voices_and_of_sources_with_one_name_are_two(qde):
    names = {v.get("guid"): v.get("name") for v in qde.iterfind(".//q:Variable", NS)}
    used = {
        tag: {names[r.get("targetGUID")] for r in qde.iterfind(f".//q:{tag}/q:VariableValue/q:VariableRef", NS)}
        for tag in ("Case", "TextSource")
    }
    assert used["Case"] == {"Role", "Consent", "Age band"}
    assert used["TextSource"] == {"Kind", "Event", "Date", "Table", "Round", "Question", "Age band (source)", "Område"}


def test_characters_that_xml_forbids_are_replaced_and_reported(material):
    data, report = write_archive(dataclasses.replace(material, title="bell \x07"))
    assert opened(data)[1].get("name") == "bell \ufffd"
    assert "1 × control character" in str(report)


def test_code_that_no_codebook_defines_is_written_and_reported(material):
    data, report = write_archive(dataclasses.replace(material, codebooks=material.codebooks[:1]))
    qde = opened(data)[1]
    SCHEMA.assertValid(qde)
    assert qde.find(".//q:Code[@name='i_open']", NS) is not None
    assert "code that no codebook defines" in str(report)


def test_memo_on_a_passage_becomes_a_commented_selection(material):
    passage = material.passages[1]
    memo = Decision(1, "2026-11-24T11:00:00Z", "Mina", passage.id, 1, Action.MEMO, "b1", memo="Ask her again")
    qde = opened(write_archive(dataclasses.replace(material, decisions=(memo,)))[0])[1]
    SCHEMA.assertValid(qde)
    (selection,) = (s for s in qde.iterfind(".//q:PlainTextSelection", NS) if s.find("q:Coding", NS) is None)
    assert selection.get("name") == passage.text
    assert selection.findtext("q:Description", None, NS) == "Ask her again"


def test_what_the_format_cannot_hold_is_in_the_loss_report(material):
    _, report = write_archive(material)
    assert str(report) == "Nothing was lost."
    undone = [Decision(i, "", "Mina", 1, 1, Action.FLAG, f"b{i}", start=0, end=1) for i in (1, 2)]
    _, report = write_archive(dataclasses.replace(material, decisions=tuple(undone), data_tables={"imd": None}))
    assert "2 × step of the history" in str(report) and "1 × data table" in str(report)


def test_qdapy_finds_exactly_our_quotations(material, tmp_path):
    qdapy = pytest.importorskip("qdapy")
    path = tmp_path / "p.qdpx"
    path.write_bytes(write_archive(material)[0])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        project = qdapy.read_qdpx(path)
    rows = project.fragments
    found = sorted(
        (c, code.rsplit("/", 1)[-1], t) for c, code, t in zip(rows.codedBy, rows.code, rows.text, strict=True)
    )
    assert found == quotations(material)


def test_pyrefiqda_finds_exactly_our_quotations(material, tmp_path):
    from pyrefiqda.refiproject import RefiProject

    path = tmp_path / "p.qdpx"
    path.write_bytes(write_archive(material)[0])
    project = RefiProject.load(path, tmp_path / "x")
    users = {u.guid: u.name for u in project.users.user}
    names = {}

    def walk(codes):
        for code in codes:
            names[code.guid] = code.name
            walk(code.code)

    walk(project.code_book.codes.code)
    found = []
    for source in project.sources.text_source:
        text = RefiProject.resolve_source_path(source.plain_text_path, tmp_path / "x").read_text(encoding="utf-8")
        for s in source.plain_text_selection:
            assert text[s.start_position : s.end_position] == s.name
            for c in s.coding:
                found.append((users[c.creating_user], names[c.code_ref.target_guid], s.name))
    assert sorted(found) == quotations(material)


def test_qdc_opens_in_pyrefiqda_with_the_same_tree(material, tmp_path):
    from pyrefiqda.reficodebook import RefiCodebook

    path = tmp_path / "c.qdc"
    path.write_bytes(write_qdc(material.codebooks[0]))
    codes = RefiCodebook.load(path).codes.code
    assert [c.name for c in codes] == ["Connect", "Learn"]
    assert codes[0].code[0].code[0].name == "Shared <lunch>"
    assert codes[0].color == "#1f77b4"


def test_qdc_validates_and_an_empty_codebook_is_refused(material):
    schema = etree.XMLSchema(etree.parse(Path(__file__).parent / "schema" / "Codebook.xsd"))
    for book in material.codebooks:
        schema.assertValid(etree.fromstring(write_qdc(book)))
    with pytest.raises(ExportError, match="has no codes"):
        write_qdc(dataclasses.replace(material.codebooks[0], codes=()))


def test_words_held_back_are_in_no_file_of_the_archive():
    from harvest.privacy import clear
    from harvest.refi.write import write_qdpx

    whole = café().material()
    data, _ = write_qdpx(clear(whole))
    archive, qde = opened(data)
    SCHEMA.assertValid(qde)
    for name in archive.namelist():
        content = archive.read(name).decode().lower()
        for word in (*WORDS_THAT_STAY, "asha", "verghese", "ellery", "nesbitt", "zielinski", "crake"):
            assert word not in content, (name, word)
    assert "quill" in archive.read("project.qde").decode().lower()  # who wants to be named is
