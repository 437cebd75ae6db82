"""Whatever is in the file, only a ReadError with one sentence comes out."""

import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.refi.read import parse_qdc, parse_qdpx
from tests.refi.refi_foreign import ForeignTool, archive, guid, project, qde, with_source

GOOD = project(ForeignTool(), "The café 🙂 was warm. They sang.", [(0, 20), (21, 31)])
QDE = zipfile.ZipFile(io.BytesIO(GOOD)).read("project.qde")
QDC = (
    b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="a" name="A" isCodable="true">'
    b"<Description>d</Description></Code></Codes></CodeBook>"
)


def zipped(files, **more):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content, **more)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 not really", "damaged"),
        (zipped({"readme.txt": "hello"}), "no .qde file"),
        (zipped({"project.qde": "<a"}), "XML"),
        (zipped({"project.qde": ""}), "XML"),
        (zipped({"project.qde": "<Other/>"}), "expected Project"),
        (zipped({"project.qde": '<Project xmlns="urn:something:else" name="x"/>'}), "expected Project"),
    ],
)
def test_what_is_no_project_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(ReadError, match=sentence) as error:
        parse_qdpx("study.qdpx", data)
    assert str(error.value).startswith("study.qdpx: ")


def test_entities_are_never_expanded():
    evil = (
        QDE.decode().replace("?>\n", '?>\n<!DOCTYPE Project [<!ENTITY boom "EXPANDED">]>', 1).replace("Other", "&boom;")
    )
    with pytest.raises(ReadError, match="document type"):
        parse_qdpx("x.qdpx", zipped({"project.qde": evil}))


def test_external_entities_are_never_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    evil = QDE.decode().replace(
        "?>\n", f'?>\n<!DOCTYPE Project [<!ENTITY boom SYSTEM "{secret.as_uri()}">]>', 1
    )  # fmt: skip
    with pytest.raises(ReadError, match="document type"):
        parse_qdpx("x.qdpx", zipped({"project.qde": evil}))


def test_zip_bomb_is_refused_before_it_unpacks():
    with pytest.raises(ReadError, match="unpack to far more"):
        parse_qdpx("x.qdpx", zipped({"project.qde": b" " * 40_000_000}))


def test_bomb_among_the_texts_costs_that_source_and_nothing_else():
    source = "".join(
        f'<TextSource guid="{guid(n)}" name="S{n}" plainTextPath="internal://{n}.txt"/>' for n in (2, 3)
    )  # fmt: skip
    data = archive(ForeignTool(), qde(ForeignTool(), source), {"2.txt": b" " * 40_000_000, "3.txt": "words"})
    found = parse_qdpx("x.qdpx", data)
    assert [s.title for s in found.sources] == ["S3"]
    assert "unpack to far more" in str(found.losses)


def test_large_recordings_are_no_obstacle(monkeypatch):
    monkeypatch.setattr(limits, "ENTRY_BYTES", 1_000_000)
    data = with_source("One two three.")
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, "a") as more:
        more.writestr("sources/film.mp4", b"\x00" * 3_000_000)
    assert len(parse_qdpx("x.qdpx", made.getvalue()).sources) == 1


def test_paths_that_climb_out_are_only_names_inside(tmp_path):
    outside = tmp_path / "t.txt"
    outside.write_text("SECRET")
    source = f'<TextSource guid="{guid(2)}" name="T" plainTextPath="internal://../../..{outside}"/>'
    data = archive(ForeignTool(), qde(ForeignTool(), source), {"../../t.txt": "inside"})
    (found,) = parse_qdpx("x.qdpx", data).sources
    assert found.text == "inside"


def test_password_is_told():
    data = bytearray(GOOD)
    at = data.index(b"PK\x01\x02") + 8
    data[at : at + 2] = struct.pack("<H", 1)
    with pytest.raises(ReadError, match="password"):
        parse_qdpx("x.qdpx", bytes(data))


def test_deep_nesting_is_refused():
    deep = "<Code guid='a' name='a' isCodable='true'>" * 5000 + "</Code>" * 5000
    with pytest.raises(ReadError):
        parse_qdpx("x.qdpx", zipped({"project.qde": qde(ForeignTool(), "", codes=deep)}))
    with pytest.raises(ReadError):
        parse_qdc("x.qdc", f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{deep}</Codes></CodeBook>'.encode())


def test_an_entry_without_a_name_is_passed_over():
    data = zipped({"nnnn": b"", "project.qde": qde(ForeignTool(), "")}).replace(b"nnnn", b"\0nnn")
    assert parse_qdpx("x.qdpx", data) is not None


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=4))
def test_damaged_archives_give_a_read_error_or_a_project(at, noise):
    data = GOOD[:at] + noise + GOOD[at + len(noise) :]
    try:
        parse_qdpx("x.qdpx", data)
    except ReadError as error:
        assert str(error)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(QDE) - 1), st.integers(0, 60), st.text(max_size=6))
def test_damaged_project_files_give_a_read_error_or_a_project(at, gap, noise):
    text = QDE.decode(errors="ignore")
    text = text[:at] + noise + text[at + gap :]
    files = {"project.qde": text.encode("utf-8", "ignore"), "sources/t.txt": "The café 🙂 was warm. They sang."}
    try:
        parse_qdpx("x.qdpx", zipped(files))
    except ReadError as error:
        assert str(error)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(QDC) - 1), st.integers(0, 20), st.binary(max_size=4))
def test_damaged_codebooks_give_a_read_error_or_a_codebook(at, gap, noise):
    try:
        parse_qdc("x.qdc", QDC[:at] + noise + QDC[at + gap :])
    except ReadError as error:
        assert str(error)


@pytest.mark.parametrize("details", ["{}", "[1]", '{"codebooks": 3}', '{"sources": {"x": 1}, "codebooks": [{}]}', "{"])
def test_damaged_details_of_ours_cost_no_quotation(details):
    text = QDE.decode().replace("?>\n", f"?>\n<?harvest {details}?>", 1)
    files = {"project.qde": text, "sources/t.txt": "The café 🙂 was warm. They sang."}
    found = parse_qdpx("x.qdpx", zipped(files))
    assert [found.quotation(c) for c in found.codings] == ["The café 🙂 was warm", " They sang"] or len(
        found.codings
    ) == 2
