"""Fifty hostile files of each further format: mails, Outlook mails, web pages, books and presentations."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.readers.hostile import _ENTITY, DOORS, _with_entry, good
from tests.readers.making import PNG, as_zip
from tests.readers.making_doors import compound, eml, epub, msg, pptx

OUTSIDE = (
    "http://192.0.2.1/x",
    "https://192.0.2.1/x",
    "file:///etc/passwd",
    "//192.0.2.1/share/x",
    "ftp://192.0.2.1/x",
)
"""Addresses that nothing may ask for (192.0.2.0/24 belongs to nobody)."""
PER_FORMAT = 50


def of_each_format(seed: int = 11) -> dict[str, list[tuple[str, bytes]]]:
    """By suffix: fifty hostile files, the crafted ones first, then sound ones that were spoiled."""
    made = {suffix: list(crafted()) for suffix, crafted in _CRAFTED.items()}
    rng = random.Random(seed)
    for suffix, files in made.items():
        sound = good()[suffix]
        while len(files) < PER_FORMAT:
            n = len(files)
            data = bytearray(sound)
            if n % 3 == 0:
                data = data[: rng.randrange(1, len(data))]
            elif n % 3 == 1:
                for _ in range(rng.randrange(1, 40)):
                    data[rng.randrange(len(data))] = rng.randrange(256)
            else:
                at = rng.randrange(len(data))
                data[at:at] = rng.randbytes(rng.randrange(1, 400))
            files.append((f"spoiled{n}.{suffix}", bytes(data)))
    assert set(made) == set(DOORS)
    return made


def _pages() -> Iterator[tuple[str, bytes]]:
    for n, address in enumerate(OUTSIDE):
        yield (
            f"outside{n}.html",
            f'<html><head><base href="{address}"><link rel=stylesheet href="{address}"><script src="{address}">'
            f'</script><meta http-equiv=refresh content="0;url={address}"></head><body background="{address}">'
            f'<img src="{address}" srcset="{address} 2x"><iframe src="{address}"></iframe><object data="{address}">'
            f"</object><p>We share tools.</p></body></html>".encode(),
        )
    yield "entities.html", (_ENTITY + "<html><body><p>&f;&out;We share tools.</p></body></html>").encode()
    yield "doctype.html", b'<!DOCTYPE html SYSTEM "file:///etc/passwd"><html><body><p>&out;We share.</p></body></html>'
    yield "deep.html", b"<html><body>" + b"<div>" * 200_000 + b"We share tools."
    yield "bold.html", b"<html><body>" + b"<b>" * 100_000 + b"We share tools."
    yield "tables.html", b"<html><body>" + b"<table><tr><td>" * 3_000 + b"We share tools."
    deep = b"<div class=c>" * 200 + b'<b class="author">Ada Obi</b> We share tools.' + b"</div>" * 200
    yield "authors.html", b"<html><body>" + deep * 100
    card = b"<div class=x><b>Ada Obi</b><p>We share tools.</p></div>"
    yield "brothers.html", b"<html><body>" + card * 1_500
    yield "brothers-in-brothers.html", b"<html><body>" + (b"<div>" * 100 + card * 20 + b"</div>" * 100) * 30
    yield "paragraphs.html", b"<html><body>" + b"<p>a" * 8_000
    yield "cells.html", b"<html><body><table><tr>" + b"<td>a" * 8_000
    yield "rows.html", b"<html><body><table>" + b"<tr><td>a<td>b" * 210_000
    yield "attributes.html", b"<html><body><p " + b"a=b " * 300_000 + b">We share tools.</p>"
    yield "long.html", b"<html><body><p>" + b"x" * 11_000_000
    yield "comment.html", b"<html><body><!-- never closed " + b"a" * 1_000_000
    yield "comments.html", b"<html><body>" + b"<!--a-->" * 200_000 + b"<p>We share tools."
    yield "script.html", b"<html><body><script>" + b"alert(1);" * 100_000
    yield "scripted.html", b"<html><body><p onclick='alert(1)'>We share <a href='javascript:alert(1)'>tools</a>.</p>"
    yield "breaks.html", b"<html><body><p>" + b"<br>" * 300_000 + b"We share tools."
    yield "ampersands.html", b"<html><body><p>" + b"&" * 70_000
    yield "hidden.html", b"<html><body><div style='display:none'><p>We share tools.</p></div></body></html>"
    yield "nothing.html", b"<html><head><title></title></head><body></body></html>"
    yield "nul.html", b"<html><body><p>We\x00share\x00tools.</p></body></html>"
    yield "marks.html", "<html><body><p>\u202eWe share\u2028tools.\u200b</p></body></html>".encode()
    yield "utf7.html", b'<html><head><meta charset="utf-7"></head><body><p>+ADw-script+AD4-We share</p></body></html>'
    yield "codec.html", b'<html><head><meta charset="zip_codec"></head><body><p>We sh\xe9re tools.</p></body></html>'
    yield "rot.html", b'<html><head><meta charset="rot13"></head><body><p>We sh\xe9re tools.</p></body></html>'
    yield "undefined.html", b'<html><head><meta charset="undefined"></head><body><p>We sh\xe9re.</p></body></html>'
    yield "picture.html", PNG


def _mails() -> Iterator[tuple[str, bytes]]:
    head = b"From: a@b.c\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n"
    yield "nested.eml", head + _nested(400)
    yield "parts.eml", head + _many_parts(20_000)
    for n, address in enumerate(OUTSIDE):
        page = f'<img src="{address}"><link rel=stylesheet href="{address}"><p>We share tools.</p>'
        yield f"outside{n}.eml", eml(None, page)
    elsewhere = b'Content-Type: message/external-body; access-type=URL; URL="http://192.0.2.1/x"\r\n\r\n'
    yield "external.eml", head + elsewhere + b"Content-ID: x\r\n\r\n"
    yield "charset.eml", head + b"Content-Type: text/plain; charset=no-such-thing\r\n\r\nWe sh\xe9re tools.\r\n"
    yield "codec.eml", head + b"Content-Type: text/plain; charset=zip_codec\r\n\r\nWe share tools.\r\n"
    yield "charset2.eml", head + b'Content-Type: text/plain; charset="\r\n\t\x00"\r\n\r\nWe share tools.\r\n'
    yield "base64.eml", head + b"Content-Transfer-Encoding: base64\r\n\r\n!!!!not base64====\r\n"
    yield "uu.eml", head + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 ../../x\r\nzzzz\r\n"
    yield "quoted.eml", head + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=" * 100_000
    yield "header.eml", head + b"Subject: " + b"a " * 300_000 + b"\r\n\r\nWe share tools.\r\n"
    yield "address.eml", b"Message-ID: <1>\r\nFrom: " + b"(" * 5_000 + b"\r\n\r\nWe share tools.\r\n"
    yield "groups.eml", b"Message-ID: <1>\r\nFrom: " + b"a:" * 5_000 + b";\r\n\r\nWe share tools.\r\n"
    yield "words.eml", b"Message-ID: <1>\r\nFrom: a\r\nSubject: " + b"=?utf-8?q?a?= " * 5_000 + b"\r\n\r\nWe share.\r\n"
    yield "date.eml", b"Message-ID: <1>\r\nFrom: a\r\nDate: Tue, 99 Foo 999999999 99:99\r\n\r\nWe share tools.\r\n"
    yield "dates.eml", b"Message-ID: <1>\r\nFrom: a\r\nDate: " + b"9" * 5_000 + b"\r\n\r\nWe share tools.\r\n"
    yield (
        "file.eml",
        eml("We share tools.", attachments={"../../../etc/passwd": b"x", "a\x00b.docx".replace("\x00", ""): b"y"}),
    )
    yield "quotes.eml", eml("> " * 2_000 + "\n" + "> a\n" * 15_000)
    yield "only.eml", eml("\n", attachments={"a.docx": b"x"})
    yield "headless.eml", b"From: a\r\nMIME-Version: 1.0"
    yield "empty.eml", head + b"\r\n"
    yield "lines.eml", head + b"\r\n" + b"\r\n" * 500_000 + b"We share."
    yield "colons.eml", head + b"\r\n" + b"From: a\r\n" * 6_000
    yield "wrote.eml", head + b"\r\n" + b"On Monday " * 20_000 + b"wrote:\r\n"
    yield "boundary.eml", head + b"Content-Type: multipart/mixed\r\n\r\nno boundary at all"
    yield "boundary2.eml", head + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nWe share\r\n----'
    yield "bomb.eml", eml("We share tools.", attachments={"bomb.zip": as_zip({"z": b"0" * 3_000_000})})
    yield "page.eml", eml(None, "<div>" * 50_000 + "We share tools.")
    yield "picture.eml", PNG


def _nested(depth: int) -> bytes:
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))
    return opening + b"\r\nWe share tools."


def _many_parts(count: int) -> bytes:
    return b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\na\r\n" * count + b"--b--"


def _outlook() -> Iterator[tuple[str, bytes]]:
    sound = msg("We share tools.")
    yield "word.msg", compound({"WordDocument": b"x" * 600})
    yield "nothing.msg", compound({"__properties_version1.0": bytes(32)})
    yield "rich.msg", compound({"__properties_version1.0": bytes(32), "__substg1.0_10090102": b"LZFu" * 50})
    yield "head.msg", sound[:512]
    for n, address in enumerate(OUTSIDE):
        yield f"outside{n}.msg", msg(None, f'<img src="{address}"><p>We share tools.</p>'.encode())
    yield "charset.msg", msg(None, b'<meta charset="zip_codec"><p>We share tools.</p>')
    yield "undefined.msg", msg(None, b'<meta charset="undefined"><p>We share tools.</p>')
    yield "odd.msg", compound({"__properties_version1.0": bytes(32), "__substg1.0_1000001F": b"W\x00e\x00\xd8\xd8\x00"})
    yield "letters.msg", compound({"__properties_version1.0": bytes(32), "__substg1.0_1000001E": b"\x00\x01\x02" * 90})
    yield "deep.msg", msg(None, b"<div>" * 50_000 + b"We share tools.")
    yield "long.msg", msg("We share tools. " * 60_000)
    yield "zeros.msg", msg("\x00" * 100_000)
    yield "header.msg", msg("We share tools.", head="From: " + "(" * 5_000)
    for n in range(12):
        looped = bytearray(sound)
        # The table of sectors: each points to itself, to the start, or to nowhere.
        at = 512 + 4 * n
        looped[at : at + 4] = (n).to_bytes(4, "little") if n % 2 else b"\x00" * 4
        yield f"loop{n}.msg", bytes(looped)
    for n, at in enumerate((24, 26, 28, 30, 32, 44, 48, 56, 60, 64, 68, 72, 76)):
        broken = bytearray(sound)
        broken[at : at + 4] = b"\xff\xff\xff\x7f"
        yield f"header{n}.msg", bytes(broken)
    yield "picture.msg", PNG


def _books() -> Iterator[tuple[str, bytes]]:
    sound = good()["epub"]
    yield "laughs.epub", _with_entry(sound, "OEBPS/c1.xhtml", (_ENTITY + "<html>&f;&out;</html>").encode())
    yield "laughs2.epub", _with_entry(sound, "OEBPS/book.opf", (_ENTITY + "<package>&f;&out;</package>").encode())
    yield "laughs3.epub", _with_entry(sound, "META-INF/container.xml", (_ENTITY + "<c>&f;&out;</c>").encode())
    yield "deep.epub", _with_entry(sound, "OEBPS/c1.xhtml", b"<html><body>" + b"<div>" * 200_000)
    yield "blank.epub", _with_entry(sound, "OEBPS/c1.xhtml", b" " * 12_000_000)
    for n, address in enumerate(OUTSIDE):
        yield f"outside{n}.epub", epub(f'<img src="{address}"/><p>We share tools.</p>')
        yield f"spine{n}.epub", _with_entry(sound, "OEBPS/book.opf", _package(address))
    for n, path in enumerate(("../../etc/passwd", "/etc/passwd", "..%2f..%2fetc/passwd", "c1.xhtml" + "/.." * 500)):
        yield f"path{n}.epub", _with_entry(sound, "OEBPS/book.opf", _package(path))
    yield (
        "again.epub",
        _with_entry(
            sound,
            "OEBPS/book.opf",
            b'<package><manifest><item id="a" href="c1.xhtml"/></manifest><spine>'
            + b'<itemref idref="a"/>' * 20_000
            + b"</spine></package>",
        ),
    )
    yield "nospine.epub", _with_entry(sound, "OEBPS/book.opf", b"<package/>")
    yield "noroot.epub", _with_entry(sound, "META-INF/container.xml", b"<container/>")
    yield "nopath.epub", _with_entry(sound, "META-INF/container.xml", b"<container><rootfile/></container>")
    yield "nothing.epub", as_zip({"mimetype": b"application/epub+zip"})
    yield "locked.epub", _with_entry(sound, "META-INF/rights.xml", b"<rights/>")
    yield "locks.epub", _with_entry(sound, "META-INF/encryption.xml", b"<e><CipherReference URI='OEBPS/c1.xhtml'/></e>")
    yield "notext.epub", epub("<p></p>")
    yield "binary.epub", _with_entry(sound, "OEBPS/c1.xhtml", bytes(range(256)) * 50)
    yield "words.epub", _with_entry(sound, "OEBPS/c1.xhtml", b"We share tools, and this is no page.")
    yield "entry.epub", _with_entry(sound, "OEBPS/c1.xhtml", b"<html><body><p>&out;We share.</p></body></html>")
    yield "picture.epub", PNG


def _package(href: str) -> bytes:
    items = f'<manifest><item id="a" href="{href}"/></manifest><spine><itemref idref="a"/></spine>'
    return f"<package>{items}</package>".encode()


def _presentations() -> Iterator[tuple[str, bytes]]:
    sound = good()["pptx"]
    slide = "ppt/slides/slide1.xml"
    yield "laughs.pptx", _with_entry(sound, slide, (_ENTITY + "<p:sld>&f;&out;</p:sld>").encode())
    yield "laughs2.pptx", _with_entry(sound, "ppt/presentation.xml", (_ENTITY + "<p>&f;&out;</p>").encode())
    yield "laughs3.pptx", _with_entry(sound, "[Content_Types].xml", (_ENTITY + "<Types>&f;&out;</Types>").encode())
    yield "blank.pptx", _with_entry(sound, slide, b" " * 12_000_000)
    yield "media.pptx", _with_entry(sound, "ppt/media/x.bin", b"\0" * 12_000_000)
    yield "deep.pptx", _with_entry(sound, slide, b'<p:sld xmlns:p="http://x">' + b"<p:sp>" * 200_000)
    yield "groups.pptx", _with_entry(sound, slide, _groups(5_000))
    yield "groups2.pptx", _with_entry(sound, slide, _groups(200))
    yield "nothing.pptx", as_zip({"ppt/presentation.xml": b""})
    yield "empty.pptx", pptx()
    yield "untitled.pptx", pptx(("", (), ""))
    yield "many.pptx", _with_entry(sound, "ppt/presentation.xml", b"<p:presentation/>")
    yield "long.pptx", pptx(("T", ("We share tools. " * 20_000,), ""))
    yield "notes.pptx", pptx(("T", (), "We share tools. " * 20_000))
    for n, address in enumerate(OUTSIDE):
        linked = (
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            f'slideLayout" Target="{address}" TargetMode="External"/></Relationships>'
        )
        yield f"outside{n}.pptx", _with_entry(sound, "ppt/slides/_rels/slide1.xml.rels", linked.encode())
    for n, path in enumerate(("../../../etc/passwd", "/etc/passwd", "slide1.xml", "")):
        linked = (
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            f'slideLayout" Target="{path}"/></Relationships>'
        )
        yield f"path{n}.pptx", _with_entry(sound, "ppt/slides/_rels/slide1.xml.rels", linked.encode())
    yield "word.pptx", good()["docx"]
    yield "picture.pptx", PNG


def _groups(depth: int) -> bytes:
    space = (
        'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    )
    words = "<p:txBody><a:p><a:r><a:t>We share.</a:t></a:r></a:p></p:txBody>"
    shape = f"<p:sp><p:nvSpPr><p:cNvPr id='9' name='x'/><p:nvPr/></p:nvSpPr>{words}</p:sp>"
    group = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id='8' name='g'/></p:nvGrpSpPr>" * depth
    return f"<p:sld {space}><p:cSld><p:spTree>{group}{shape}{'</p:grpSp>' * depth}</p:spTree></p:cSld></p:sld>".encode()


_CRAFTED = {"html": _pages, "eml": _mails, "msg": _outlook, "epub": _books, "pptx": _presentations}
