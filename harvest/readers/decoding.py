"""Bytes → text: the encoding is found, line ends and Unicode form are settled once, and every repair is named.

Order: byte order mark, UTF-16 without a mark, UTF-8, then the older encoding whose letters make words, Windows-1252 or
Mac Roman, and where the bytes are none of these UTF-8 with the odd bytes replaced. Text is NFC with ``\\n`` line ends
from here on.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from harvest.errors import ReadError
from harvest.model.plural import count
from harvest.readers.encodings import older_encoding
from harvest.readers.invisible import without_invisible

# What Windows-1252 puts at 0x80-0xFF that people really type: letters, quotes, dashes, money, degrees, fractions.
_PLAUSIBLE = set("€‚ƒ„…†‡‰Š‹ŒŽ‘’“”•–—™š›œžŸ £¥§©«®°±²³´µ·¹º»¼½¾¿×÷¡\xa0") | {
    chr(c) for c in range(0xC0, 0x100) if c not in (0xD7, 0xF7)
}
_NEWLINES = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_SOFT = re.compile(
    "[\v\u2028](?=[ \t]{0,8}[^\\s\\-–—*•\\d])(?![ \t]{0,8}[^\\s:：]{1,30}(?: [^\\s:：]{1,30}){0,3}[:：])"
)
"""A break inside a paragraph, in a file that ends its paragraphs otherwise; what it begins is no label and no item."""
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufeff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_MANGLED = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}"
)
_MOJIBAKE = re.compile("â€[™œ\x9d“”˜¦]|Ã[©¨¢ª´®«¼¶¤±]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding it was read as, and what had to be repaired."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def normalise(text: str) -> str:
    """The text in NFC with ``\\n`` line ends, without control characters and lone surrogates.

    >>> normalise("cafe\\u0301\\r\\nopen")
    'café\\nopen'
    """
    if text.isascii() and "\r" not in text and text.isprintable():
        return text
    text = _CONTROLS.sub("", _NEWLINES.sub("\n", text))
    if not text.isascii():
        text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    return text


def decode(name: str, data: bytes, *, mend: bool = True) -> Decoded:
    """The text of a file, garbled letters put right unless ``mend`` is False; ReadError when the bytes are no text."""
    if not data.strip(b"\x00 \t\r\n"):
        raise ReadError(f"{name}: the file is empty. Check that it was saved or exported properly and upload it again.")
    raw, encoding, warnings = _decode(name, data)
    # A few NULs are what a damaged disk or an old recorder leaves in text; many are another kind of file.
    if raw.count("\x00") > 0.05 * len(raw) or _control_share(raw.replace("\x00", "")) > 0.02:
        raise ReadError(
            f"{name}: this is not text but some other kind of file. Save it as text, Word, CSV or VTT and upload that."
        )
    if raw.count("\n") >= _LINES:
        raw, soft = _SOFT.subn(" ", raw)
        if soft:
            warnings.append(f"{count(soft, 'break')} inside a line {'was' if soft == 1 else 'were'} read as a space.")
    seen, said = without_invisible(_NEWLINES.sub("\n", raw))
    warnings += said
    text = normalise(seen)
    if mend and _MOJIBAKE.search(text):
        text, mended = unmangled(text)
        if mended:
            warnings.append(
                f"{count(mended, 'garbled letter')} put right (such as ’ for â€™): the file had been saved in the "
                "wrong encoding before it came here."
            )
    if _MOJIBAKE.search(text):
        warnings.append(
            "Some letters look garbled (such as â€™ for ’): the file was saved in the wrong encoding before it came "
            "here."
        )
    return Decoded(text, encoding, tuple(warnings))


_MORE_BROKEN = 0.3
_LINES = 3
"""A file with so many line ends does not end its lines otherwise."""


def unmangled(text: str) -> tuple[str, int]:
    """The text with letters whose UTF-8 was read as Windows-1252 put right, and how many these were.

    >>> unmangled("donâ€™t, cafÃ©")
    ('don’t, café', 2)
    """
    mended = 0

    def right(found: re.Match[str]) -> str:
        nonlocal mended
        run = found.group()
        for size in range(len(run), 1, -1):
            try:
                letter = b"".join(_byte(c) for c in run[:size]).decode("utf-8")
            except UnicodeError:
                continue
            mended += 1
            return letter + run[size:]
        return run

    return normalise(_MANGLED.sub(right, text)), mended


def _byte(char: str) -> bytes:
    """The byte that Windows-1252 shows as that character; those it leaves empty are shown as they are."""
    return bytes([ord(char)]) if ord(char) < 0x100 else char.encode("cp1252")


def _decode(name: str, data: bytes) -> tuple[str, str, list[str]]:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            body = data[len(mark) :]
            if encoding == "utf-8":
                return _utf8(body)
            return _utf16(body, encoding)
    sample = data[:4000]
    if len(sample) >= 4 and sample.count(0) > len(sample) // 5:
        # Mostly ASCII text in UTF-16 has its zero bytes all on one side.
        odd, even = sample[1::2].count(0), sample[0::2].count(0)
        if odd > 4 * even:
            return _utf16(data, "utf-16-le")
        if even > 4 * odd:
            return _utf16(data, "utf-16-be")
    return _utf8(data)


def _plain_name(encoding: str) -> str:
    """An encoding by the name that programs show: ``windows-1251`` for cp1251."""
    return re.sub(r"^cp(125\d)$", r"windows-\1", encoding).replace("_", "-")


def _utf16(body: bytes, encoding: str) -> tuple[str, str, list[str]]:
    text = body.decode(encoding, errors="replace")
    bad = text.count("\ufffd")
    if bad > max(2, len(text) // 50):
        raise ReadError(
            "This is not text in UTF-16 as its first bytes claim. Save it as UTF-8 text and upload it again."
        )
    return text, encoding[:6], [f"{count(bad, 'broken character')} replaced by \ufffd."] if bad else []


def _utf8(data: bytes) -> tuple[str, str, list[str]]:
    # Old editors fill the last block of a file with NULs, or end it with Ctrl-Z.
    data = data.rstrip(b"\x00\x1a")
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        pass
    high = [b for b in data if b >= 0x80]
    valid = sum(1 for c in data.decode("utf-8", errors="ignore") if ord(c) >= 0x80)
    # In another encoding two bytes in a row may be a letter of UTF-8 by chance; a damaged UTF-8 text is nearly whole.
    broken = sum(1 for c in data.decode("utf-8", errors="replace") if c == "\ufffd")
    if broken > _MORE_BROKEN * valid and (older := older_encoding(data)) is not None:
        text = data.decode(older, errors="replace")
        return text, _plain_name(older), [f"The encoding was guessed as {_plain_name(older)}: check the first lines."]
    if not valid:
        text = data.decode("cp1252", errors="replace")
        if _all_plausible(text):
            return text, "windows-1252", []
        mac = data.decode("mac_roman")
        if b"\r" in data and b"\n" not in data and _all_plausible(mac):
            return mac, "mac-roman", []
        if len(high) > max(20, len(data) // 50):
            return _guess(data)
    return _repaired(data)


def _all_plausible(text: str) -> bool:
    if "\ufffd" in text:
        return False
    for m in re.finditer("[^\x00-\x7f]+", text):
        run = m.group()
        if len(run) > 3 or not set(run) <= _PLAUSIBLE:
            return False
        before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        # A sign such as © or ± glued between letters is a broken letter, not a sign.
        if any(c in "©®±¼½¾¹²³¿×÷¡«»§" for c in run) and (before.isalpha() or (len(run) > 1 and after.isalpha())):
            return False
    return True


def _guess(data: bytes) -> tuple[str, str, list[str]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None:
        return _repaired(data)
    text = data.decode(best.encoding, errors="replace")
    return (
        text,
        _plain_name(best.encoding),
        [f"The encoding was guessed as {_plain_name(best.encoding)}: check the first lines."],
    )


def _repaired(data: bytes) -> tuple[str, str, list[str]]:
    faults: list[tuple[int, int, str]] = []

    def repair(fault: UnicodeError) -> tuple[str, int]:
        assert isinstance(fault, UnicodeDecodeError)
        bad = data[fault.start : fault.end]
        stand_in = "".join(_single(b) for b in bad)
        if faults and faults[-1][1] == fault.start:
            faults[-1] = (faults[-1][0], fault.end, faults[-1][2] + stand_in)
        else:
            faults.append((fault.start, fault.end, stand_in))
        return stand_in, fault.end

    codecs.register_error("harvest.repair", repair)
    text = data.decode("utf-8", errors="harvest.repair")
    notes = []
    for start, end, stand_in in faults[:5]:
        line = data[:start].replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        shown = " ".join(f"0x{b:02X}" for b in data[start:end])
        notes.append(f"Line {line}: something there could not be read as letters ({shown}) and stands as “{stand_in}”.")
    if len(faults) > 5:
        notes.append(f"{len(faults)} such places in all.")
    return text, "utf-8", notes


def _single(byte: int) -> str:
    """The Windows-1252 reading of one stray byte where that is a quote, dash or money sign, else the mark for
    unknown."""
    char = bytes([byte]).decode("cp1252", errors="replace")
    return char if char in "‘’“”–—…£€•" else "\ufffd"


def _control_share(text: str) -> float:
    sample = text[:100_000]
    return len(_CONTROLS.findall(sample)) / max(1, len(sample))
