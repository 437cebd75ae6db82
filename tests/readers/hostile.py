"""Two hundred hostile files: truncated, bombs, wrong suffixes, random bytes, tricks with paths and entities."""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
from collections.abc import Iterator

from tests.readers.making import PNG, as_csv, as_zip, docx, odt, pdf, xlsx
from tests.readers.making_doors import eml, epub, msg, pptx

DOORS = ("eml", "msg", "html", "epub", "pptx")
SUFFIXES = ("txt", "md", "docx", "odt", "rtf", "pdf", "vtt", "srt", "csv", "tsv", "xlsx", "jsonl", "otr", "zip", *DOORS)
_ENTITY = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">'
    '<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY out SYSTEM "file:///etc/passwd">]>'
)


def good() -> dict[str, bytes]:
    """One sound file of each format, to be spoiled."""
    return {
        "txt": b"Ada: We share tools.\nBo: And time.\nAda: And cake.\nBo: Always.\n",
        "md": b"# Story\n\nI came for the tea and **stayed**.\n",
        "docx": docx("Ada: We share tools.", "Bo: And time.", "Ada: And cake.", "Bo: Always."),
        "odt": odt("I came for the tea.", "I stayed for the songs."),
        "rtf": rb"{\rtf1\ansi I came for the tea.\par I stayed.}",
        "pdf": pdf([["I came for the tea.", "I stayed for the songs."]]),
        "vtt": b"WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAda: We share tools.\n",
        "srt": b"1\n00:00:01,000 --> 00:00:02,000\nWe share tools.\n",
        "csv": as_csv(("Name", "Story"), ("Ada", "I came for the tea and stayed."), ("Bo", "We fixed the swing.")),
        "tsv": b"start\tend\ttext\n0\t100\tWe share tools.\n",
        "xlsx": xlsx(S=[("Name", "Story"), ("Ada", "I came for the tea and stayed."), ("Bo", "We fixed the swing.")]),
        "jsonl": b'{"speaker": "Ada", "text": "We share tools."}\n',
        "eml": eml("I came for the tea.\n\nI stayed for the songs.\n", attachments={"a.docx": b"x"}),
        "mbox": b"From a Sat Jun  8 10:02:00 2024\n"
        + eml("I came for the tea.\n")
        + b"\nFrom b Sat Jun  8 10:02:00 2024\n"
        + eml("I stayed for the songs.\n"),
        "msg": msg("I came for the tea and stayed.", attachment="a.docx"),
        "html": b"<!DOCTYPE html><html><head><title>T</title></head><body><p>I came for the tea.</p></body></html>",
        "epub": epub("<h1>One</h1><p>I came for the tea.</p>", "<h1>Two</h1><p>I stayed for the songs.</p>"),
        "pptx": pptx(("Table 1", ("I came for the tea.", "I stayed."), "And for the songs."), table=(("a", "b"),) * 2),
        "otr": json.dumps({"text": "<p><span data-timestamp='1'>00:01</span> Ada: We share tools.</p>"}).encode(),
        "zip": as_zip({"a.txt": b"I came for the tea and stayed.", "b.csv": b"Name,Story\nAda,I came for the tea.\n"}),
    }


def _with_entry(data: bytes, entry: str, body: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, body if info.filename == entry else old.read(info))
        if entry not in old.namelist():
            new.writestr(entry, body)
    return out.getvalue()


def bombs(size: int = 12_000_000) -> Iterator[tuple[str, bytes]]:
    """Small files that would unpack to a lot, or nest or repeat without end."""
    files = good()
    blank = b" " * size
    yield "blank.docx", _with_entry(files["docx"], "word/document.xml", blank)
    yield "media.docx", _with_entry(files["docx"], "word/media/x.bin", b"\0" * size)
    yield "blank.xlsx", _with_entry(files["xlsx"], "xl/worksheets/sheet1.xml", blank)
    yield "blank.odt", _with_entry(files["odt"], "content.xml", blank)
    yield "zeros.zip", as_zip({"zeros.txt": b"0" * size})
    yield "many.zip", as_zip({f"{n}.txt": b"a" for n in range(6000)})
    yield "nested.zip", as_zip({"inner.zip": as_zip({"inner.zip": as_zip({"a.txt": b"a"})})})
    for ext, entry, root in (
        ("docx", "word/document.xml", "w:document"),
        ("xlsx", "xl/workbook.xml", "workbook"),
        ("odt", "content.xml", "office:document-content"),
    ):
        body = f"{_ENTITY}<{root}>&f;&out;</{root}>".encode()
        yield f"laughs.{ext}", _with_entry(files[ext], entry, body)
    deep = b"<w:p>" * 200_000
    yield "deep.docx", _with_entry(files["docx"], "word/document.xml", b'<w:document xmlns:w="http://x">' + deep)
    cells = b"".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>x</t></is></c></row>'.encode() for n in (1, 1_048_576)
    )
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + cells
    yield "far.xlsx", _with_entry(files["xlsx"], "xl/worksheets/sheet1.xml", sheet + b"</sheetData></worksheet>")
    yield "deep.json", b"[" * 200_000
    yield "deep.rtf", b"{\\rtf1 " + b"{" * 200_000
    yield "wide.csv", b"a," * 200_000 + b"\n" + b"b," * 200_000
    yield "quote.csv", b'Name,Story\nAda,"' + b"never closed, " * 100_000
    yield "onecell.csv", b"Story\n" + b"x" * 3_000_000
    yield "colons.txt", b"A: " * 100_000
    yield "brackets.md", b"[" * 100_000 + b"**" * 100_000 + b"<!--" * 50_000 + b"-->"
    yield "arrows.vtt", b"WEBVTT\n\n" + b"00:00:01.000 --> 00:00:02.000\n" * 50_000
    yield "tags.vtt", b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"<v " * 200_000
    yield "lines.txt", b"\n" * 3_000_000 + b"x"
    yield "dashes.txt", b"-" * 250_000
    yield "spaces.txt", b" " * 300_000 + b"x" + b"\t" * 300_000 + b"y"
    yield "combining.txt", ("e" + "\u0301" * 500_000).encode()


def tricks() -> Iterator[tuple[str, bytes]]:
    """Names that try to leave their folder, to hide, or to break whatever prints them."""
    files = good()
    for evil in (
        "../../../../tmp/evil.txt",
        "C:\\Windows\\evil.txt",
        "/etc/passwd.txt",
        "a\x00b.txt",
        "\u202etxt.exe.txt",
        "x" * 5000 + ".txt",
    ):
        yield evil, files["txt"]
        yield "paths.zip", as_zip({evil.replace("\x00", ""): files["txt"]})
    yield "<script>alert(1)</script>.txt", files["txt"]
    yield "", files["txt"]
    yield ".docx", files["docx"]
    yield "no suffix", files["csv"]
    yield "'; DROP TABLE source; --.csv", files["csv"]


def spoiled(seed: int = 7, rounds: int = 4) -> Iterator[tuple[str, bytes]]:
    """Sound files cut short, with bytes changed, or under another's name; and random bytes under every name."""
    rng = random.Random(seed)
    files = good()
    for n in range(rounds):
        for ext, data in files.items():
            yield f"cut{n}.{ext}", data[: rng.randrange(1, len(data))]
            changed = bytearray(data)
            for _ in range(1 + len(data) // 50):
                changed[rng.randrange(len(data))] = rng.randrange(256)
            yield f"changed{n}.{ext}", bytes(changed)
            yield f"wrong{n}.{rng.choice(SUFFIXES)}", data
    for ext in SUFFIXES:
        yield f"random.{ext}", rng.randbytes(3000)
        yield f"empty.{ext}", b""
        yield f"picture.{ext}", PNG
    yield "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    yield "sound.txt", b"ID3\x03\x00" + bytes(200)
    yield "film.vtt", struct.pack(">I", 24) + b"ftypmp42" + bytes(200)
