"""Makers of mails, web pages, books and presentations with invented words, for the reader tests."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

from pptx import Presentation
from pptx.util import Inches

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def eml(
    text: str | None = None,
    html: str | None = None,
    *,
    sender: str = "Ruth Adeyemi <ruth@example.org>",
    subject: str = "The bench",
    date: str = "Tue, 10 Mar 2026 09:12:00 +0000",
    attachments: Mapping[str, bytes] | None = None,
) -> bytes:
    """A mail as a mail program saves it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, "team@example.org", subject, date
    mail["Message-ID"] = "<1@example.org>"
    if text is not None:
        mail.set_content(text)
    if html is not None:
        if text is not None:
            mail.add_alternative(html, subtype="html")
        else:
            mail.set_content(html, subtype="html")
    for name, data in (attachments or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def pptx(*slides: tuple[str, Sequence[str], str], table: Sequence[Sequence[str]] = ()) -> bytes:
    """A presentation: each slide with its title, its bullets and its notes; ``table`` on a slide of its own."""
    deck = Presentation()
    for title, bullets, notes in slides:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(bullets)
        if notes:
            slide.notes_slide.notes_text_frame.text = notes
    if table:
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        frame = slide.shapes.add_table(len(table), len(table[0]), Inches(1), Inches(1), Inches(6), Inches(2))
        for row, cells in zip(frame.table.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def epub(*chapters: str, front: str = "") -> bytes:
    """A book whose chapters are given as the inside of their bodies; ``front`` is a copyright page."""
    pages = {f"c{n}": body for n, body in enumerate(chapters, 1)}
    kinds = dict.fromkeys(pages, "bodymatter")
    if front:
        pages, kinds = {"front": front, **pages}, {"front": "copyright-page", **kinds}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        book.writestr(
            "META-INF/container.xml",
            '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
            '<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
            "</container>",
        )
        items = "".join(f'<item id="{k}" href="{k}.xhtml" media-type="application/xhtml+xml"/>' for k in pages)
        spine = "".join(f'<itemref idref="{k}"/>' for k in pages)
        book.writestr(
            "OEBPS/book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            f'{items}</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
        )
        book.writestr("OEBPS/nav.xhtml", _xhtml("<nav><ol><li>Contents</li></ol></nav>", "toc"))
        for key, body in pages.items():
            book.writestr(f"OEBPS/{key}.xhtml", _xhtml(body, kinds[key]))
    return out.getvalue()


def _xhtml(body: str, kind: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head>'
        f'<body epub:type="{kind}">{body}</body></html>'
    )


def msg(
    text: str | None = None,
    html: bytes | None = None,
    *,
    sender: str = "Ruth Adeyemi",
    subject: str = "The bench",
    head: str = "",
    attachment: str = "",
) -> bytes:
    """A mail as Outlook saves it."""
    streams: dict[str, bytes] = {"__properties_version1.0": bytes(32)}
    for number, value in (("0037", subject), ("0C1A", sender), ("1000", text), ("007D", head)):
        if value:
            streams[f"__substg1.0_{number}001F"] = value.encode("utf-16-le")
    if html is not None:
        streams["__substg1.0_10130102"] = html
    inside: dict[str, dict[str, bytes]] = {}
    if attachment:
        inside["__attach_version1.0_#00000000"] = {"__substg1.0_3707001F": attachment.encode("utf-16-le")}
    return compound(streams, inside)


def compound(streams: Mapping[str, bytes], storages: Mapping[str, Mapping[str, bytes]] | None = None) -> bytes:
    """An OLE compound file with these streams and storages of streams: what .doc, .xls and .msg are packed in."""
    entries: list[list[object]] = [["Root Entry", 5, [], b""]]
    for name, data in streams.items():
        entries[0][2].append(len(entries))  # type: ignore[attr-defined]
        entries.append([name, 2, [], data])
    for name, inner in (storages or {}).items():
        entries[0][2].append(len(entries))  # type: ignore[attr-defined]
        at = len(entries)
        entries.append([name, 1, [], b""])
        for inner_name, data in inner.items():
            entries[at][2].append(len(entries))  # type: ignore[attr-defined]
            entries.append([inner_name, 2, [], data])
    small, minis = bytearray(), []
    body, fat = bytearray(), []

    def chain(data: bytes, size: int, table: list[int]) -> int:
        first, count = len(table), -(-len(data) // size)
        table.extend([*range(first + 1, first + count), _END])
        return first

    starts: dict[int, int] = {}
    for n, (_, kind, _, data) in enumerate(entries):
        if kind != 2 or not data:
            continue
        if len(data) < 4096:  # type: ignore[arg-type]
            starts[n] = chain(data, 64, minis)  # type: ignore[arg-type]
            small += data + bytes(-len(data) % 64)  # type: ignore[operator, arg-type]
        else:
            starts[n] = chain(data, 512, fat)  # type: ignore[arg-type]
            body += data + bytes(-len(data) % 512)  # type: ignore[operator, arg-type]
    if small:
        starts[0] = chain(bytes(small), 512, fat)
        body += small + bytes(-len(small) % 512)
    mini_table = b"".join(struct.pack("<I", m) for m in minis)
    mini_at = _END
    if minis:
        mini_table += b"\xff" * (-len(mini_table) % 512)
        mini_at = chain(mini_table, 512, fat)
        body += mini_table
    directory = b"".join(_entry(n, entries, starts, len(small)) for n in range(len(entries)))
    while len(directory) % 512:
        directory += _blank()
    directory_at = chain(directory, 512, fat)
    body += directory
    needed = 1
    while needed * 128 < len(fat) + needed:
        needed += 1
    fat_at = len(fat)
    fat += [_FAT] * needed
    table = b"".join(struct.pack("<I", f) for f in fat)
    body += table + b"\xff" * (-len(table) % 512)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIII", 0, needed, directory_at, 0, 4096)
    head += struct.pack("<IIII", mini_at, len(mini_table) // 512, _END, 0)
    places = [fat_at + n for n in range(needed)] + [_FREE] * (109 - needed)
    return head + struct.pack("<109I", *places) + bytes(body)


def _entry(n: int, entries: Sequence[Sequence[object]], starts: Mapping[int, int], small: int) -> bytes:
    name, kind, children, data = entries[n]
    left = right = child = _FREE
    for _, _, siblings, _ in entries:
        order = sorted(siblings, key=lambda i: (len(str(entries[i][0])), str(entries[i][0]).upper()))  # type: ignore[call-overload]
        if n in order and order.index(n) + 1 < len(order):
            right = order[order.index(n) + 1]
    if children:
        child = min(children, key=lambda i: (len(str(entries[i][0])), str(entries[i][0]).upper()))  # type: ignore[call-overload]
    encoded = str(name).encode("utf-16-le")
    size = small if n == 0 else len(data)  # type: ignore[arg-type]
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBB", len(encoded) + 2, kind, 1)
        + struct.pack("<III", left, right, child)
        + bytes(36)
        + struct.pack("<IQ", starts.get(n, _END), size)
    )


def _blank() -> bytes:
    return bytes(64) + struct.pack("<HBB", 0, 0, 0) + struct.pack("<III", _FREE, _FREE, _FREE) + bytes(36) + bytes(12)
