"""What of a mail is nobody's words: signatures, footers, what it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.contact_blocks import contact_block
from harvest.readers.documents.mail.mail_scanners import says_it_was_scanned
from harvest.readers.dropping import LeftOut

QUOTED = "what the mail answers (quoted)"
FOOTERS = "signatures and footers of mails"
_SENT_FROM = re.compile(
    r"^\W*(?:sent (?:from|via|with|by) (?:my |the )?\S.{0,60}|get outlook for .{1,20}|envoyé de mon .{1,30}|"
    r"von meinem .{1,30} gesendet|yahoo mail.{0,40}|virus-free\..{0,60})$",
    re.I,
)
_LEGAL = re.compile(
    r"^(?:.{2,140}[|•·]\s*)?\W*"
    r"(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message)\b"
    r".{0,160}\b(?:confidential|intended|privileged)|disclaimer\b|confidentiality notice\b|"
    r"you received this (?:message|e-?mail) because|"
    r"mae['’]r (?:neges|e-?bost)\b.{0,160}\bg?yfrinachol|"
    r"(?:diese|die in dieser) (?:e-?mail|nachricht)\b.{0,160}\bvertraulich|"
    r"(?:ce (?:message|courriel|mail)|cet e-?mail)\b.{0,160}\bconfidentiel|"
    r"est[ea] (?:correo|mensaje|mensagem|e-?mail)\b.{0,160}\bconfidencia|"
    r"(?:questo messaggio|questa e-?mail)\b.{0,160}\b(?:riservat|confidenzial)|"
    r"(?:dit (?:bericht|e-?mailbericht)|deze e-?mail)\b.{0,160}\bvertrouwelijk|"
    r"(?:ta|niniejsza) wiadomość\b.{0,160}\bpoufn|"
    r"to unsubscribe\b|unsubscribe\b)",
    re.I | re.S,
)
_PAPER = re.compile(
    r"^\W*(?:please )?(?:(?:consider|think of|think about) the environment before|save paper\b.{0,40}\bprint|"
    r"ystyriwch yr amgylchedd cyn|meddyliwch am yr amgylchedd cyn|"
    r"(?:bitte )?(?:denken sie an|prüfen sie der) (?:die )?umwelt\b.{0,10}bevor|"
    r"(?:merci de )?pense[rz] (?:à|a) l['’]environnement avant|"
    r"(?:por favor,? )?piens[ea]\b.{0,20} medio ?ambiente antes de|pense (?:no|antes).{0,20}(?:ambiente|imprimir)|"
    r"pensa all['’]ambiente prima|denk aan het milieu voor|zanim wydrukujesz|pomyśl o środowisku)\b.{0,100}$",
    re.I,
)
"""What offices ask of whoever would print a mail."""

_OUTSIDE = re.compile(
    r"^\W*(?:(?:caution|warning|attention|notice|external(?: (?:e-?mail|sender|message))?|achtung|extern|uwaga|rhybudd)"
    r"\W{1,6})*(?:(?:this|the) (?:e-?mail|message)\b.{0,30}\b(?:originat\w+|came|comes|sent|is|received)\b"
    r".{0,20}\b(?:outside|external)\b|(?:external|outside) (?:e-?mail|sender|message)\b|"
    r"you don['’]t often (?:get|receive) e?-?mails? from\b|some people who received this message don['’]t often|"
    r"diese (?:e-?mail|nachricht)\b.{0,40}\b(?:extern\w*|außerhalb)\b|"
    r"(?:ce (?:message|courriel|mail)|cet e-?mail)\b.{0,40}\b(?:externe|extérieur)\b|"
    r"este (?:correo|mensaje|e-?mail)\b.{0,40}\b(?:extern[oa]|fuera)\b|"
    r"ta wiadomość\b.{0,40}\b(?:spoza|zewnątrz|zewnętrzn\w+)\b)",
    re.I,
)
"""How an office marks a mail that came from elsewhere, before any word of whoever wrote it."""
_BEWARE = re.compile(
    r"\b(?:click\w*|links?|attachments?|recogni[sz]e|phish\w*|suspicious|learn why|verify|klicken|anhänge?|cliquez|"
    r"pièces jointes|enlaces?|adjuntos?|załącznik\w*|content is safe|external|trust the sender)\b",
    re.I,
)
_TELLS_TO = re.compile(
    r"^\W*(?:please )?(?:do not|don['’]t|never|think|be (?:careful|cautious)|learn why|only)\b", re.I
)
_SENTENCES = re.compile(r"(?<=[.!?\]*])\s+(?=\W*[A-ZÀ-Ž])")


def said(block: Block) -> str:
    """All words of a block."""
    return block.text if isinstance(block, Line) else " ".join(cell for row in block for cell in row)


def is_footer(line: str) -> bool:
    """Whether a line is where a signature begins, or what telephones and lawyers add."""
    return (
        line.rstrip() == "--"
        or any(shape.match(line) for shape in (_LEGAL, _SENT_FROM, _PAPER))
        or says_it_was_scanned(line)
    )


def is_from_outside(line: str, *, below: str = "") -> bool:
    """Whether a line says that a mail came from outside an office, and what to beware of; or goes on ``below`` one.

    >>> is_from_outside("CAUTION: This email came from outside. Click no links."), is_from_outside("We sat outside.")
    (True, False)
    >>> is_from_outside("[External email] I grew up at the lock.")
    False
    """
    said = [part for part in _SENTENCES.split(line.strip()) if part.strip()]
    goes_on = bool(below) and (below.rstrip()[-1:] not in ".!?" or _TELLS_TO.match(line) is not None)
    first = bool(said) and (_OUTSIDE.match(said[0]) is not None or (goes_on and _BEWARE.search(said[0]) is not None))
    return first and all(_BEWARE.search(part) or _OUTSIDE.match(part) for part in said[1:]) and len(line) <= _BANNER


_BANNER = 500
"""Letters of a line; whoever wrote more than that wrote words of their own."""


def without_footers(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks without what stands below the signature, and without what telephones add."""
    kept: list[Block] = []
    marked = ""
    for n, block in enumerate(blocks):
        line = said(block)
        if is_from_outside(line, below=marked):
            dropped.add(FOOTERS, line)
            marked = line
            continue
        marked = ""
        if (line.rstrip() == "--" and len(blocks) - n <= 25) or _LEGAL.match(line):
            for rest in blocks[n:]:
                if said(rest).strip():
                    dropped.add(FOOTERS, said(rest))
            break
        if _SENT_FROM.match(line) or _PAPER.match(line) or says_it_was_scanned(line):
            dropped.add(FOOTERS, line)
            continue
        kept.append(block)
    return kept


def without_contacts(blocks: Sequence[Block], sender: str, dropped: LeftOut) -> list[Block]:
    """The blocks without addresses and telephones below the name at the end."""
    gone = contact_block([said(block) for block in blocks], sender)
    for n in gone:
        dropped.add(FOOTERS, said(blocks[n]))
    return [block for n, block in enumerate(blocks) if n not in gone]


def unquoted(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """Lines of a forwarded mail without the marks that some programs put before each."""
    marked = sum(1 for b in blocks if isinstance(b, Line) and b.text.lstrip().startswith(">"))
    filled = sum(1 for b in blocks if said(b).strip())
    if not filled or marked < 0.8 * filled:
        return list(blocks)
    dropped.add(QUOTED, ">" * marked, count=0)
    return [replace(b, text=re.sub(r"^\s*>\s?", "", b.text)) if isinstance(b, Line) else b for b in blocks]


def without_quotes(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """Without lines marked as quoted; a quoted question that is answered right below stays as its heading."""
    kept: list[Block] = []
    below = [">"] * (len(blocks) + 1)
    for n in range(len(blocks) - 1, -1, -1):
        below[n] = words if (words := said(blocks[n])).strip() else below[n + 1]
    for n, block in enumerate(blocks):
        if not (isinstance(block, Line) and block.text.lstrip().startswith(">")):
            kept.append(block)
            continue
        words = block.text.lstrip("> \t")
        answered = not below[n + 1].lstrip().startswith(">")
        if words.rstrip().endswith("?") and answered:
            dropped.add(QUOTED, ">" * block.text[: len(block.text) - len(words)].count(">"), count=0)
            kept.append(Line(words.strip(), heading=2))
        elif words.strip():
            dropped.add(QUOTED, block.text)
        else:
            dropped.add(QUOTED, block.text, count=0)
    return kept
