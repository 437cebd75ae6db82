"""Answers that somebody wrote inside the mail they answer: under each question of it, marked or in a colour."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.contact_blocks import is_closing
from harvest.readers.documents.mail.mail_heads import FROM, head_line, sender_name, starts_head
from harvest.readers.documents.mail.mail_parts import QUOTED, is_footer, said, without_quotes
from harvest.readers.dropping import LeftOut

INSIDE = (
    "The answers stand inside the mail that is answered: what stands below each of its questions was taken for the "
    "sender's. Look whether that is so."
)
ABOVE = "a note above answers that stand inside a mail"
_BELOW = re.compile(
    r"\b(?:answers?|repl(?:y|ies)|responses?|comments?|thoughts|bits|see|mine|written|typed|put (?:it|them|mine))\b"
    r".{0,40}\b(?:below|beneath|underneath|under each|in-?line|in ?between|in (?:the )?(?:text|blue|red|green|purple|"
    r"bold|capitals|caps|italics?|colour))\b|"
    r"\b(?:siehe unten|im text|antwort\w*.{0,30}(?:unten|darunter|dazwischen|in (?:blau|rot|grün|fett)))\b|"
    r"\b(?:ci-dessous|dans le texte|r[ée]pon\w*.{0,30}(?:dessous|en (?:bleu|rouge|vert|gras)))\b|"
    r"\brespuest\w*.{0,30}(?:abajo|debajo|en (?:azul|rojo|verde))\b|\brispost\w*.{0,30}(?:sotto|in (?:blu|rosso|"
    r"verde))\b|"
    r"\brespost\w*.{0,30}(?:abaixo|em (?:azul|vermelho|verde))\b|\bantwoord\w*.{0,30}(?:hieronder|eronder|"
    r"in (?:blauw|rood))|"
    r"\bodpowied\w*.{0,30}(?:poniżej|na (?:niebiesko|czerwono))|\bsvar\w*.{0,30}(?:nedan|nedenfor|i (?:blått|rött|"
    r"rødt))|"
    r"\bateb\w*.{0,30}(?:isod|mewn glas)",
    re.IGNORECASE | re.DOTALL,
)
_GREETS = re.compile(
    r"^\W*(?:(?:viele|liebe|herzliche|beste|mit (?:freundlichen|herzlichen|lieben)) gr(?:ü|ue)(?:ß|ss)en?|lg|mfg|"
    r"cordialement|bien (?:à|a) (?:toi|vous)|amitiés|merci\b.{0,20}|(?:un )?(?:abrazo|saludo)s?|muchas gracias|"
    r"(?:cordiali )?saluti|um abraço|(?:met )?(?:vriendelijke )?groet(?:en|jes)?|pozdrawiam|cofion(?: cynnes)?|"
    r"(?:med )?(?:vänliga |vennlig |venlig )?(?:hälsning(?:ar)?|hilsen))\W*$",
    re.IGNORECASE,
)
_WRAPPED = 50
"""A quoted line shorter than that was not broken by a program."""


def says_below(words: str) -> bool:
    """Whether somebody says that their answers stand further down.

    >>> says_below("Hi, my answers are in red underneath"), says_below("Die Antworten stehen unten.")
    (True, True)
    >>> says_below("We live below the mill.")
    False
    """
    return _BELOW.search(words) is not None


def answers_inside(above: Sequence[Block], below: Sequence[Block], asker: str, dropped: LeftOut) -> list[Block] | None:
    """The questions of a quoted mail as headings and what its answerer wrote below each; None where nothing is theirs.

    >>> asked = [Line("> Who helps?"), Line(""), Line("The baker."), Line("> Thanks, Bo")]
    >>> [(one.text, one.heading) for one in answers_inside([], asked, "Bo", LeftOut())]
    [('Who helps?', 2), ('', None), ('The baker.', None)]
    """
    quoted = list(below[: _end_of_mail(below)])
    attempt = LeftOut()
    made = _between_marks(quoted, attempt)
    if made is None:
        made = _below_questions(quoted, asker, says_below(" ".join(map(said, above))), attempt)
    if made is None or not any(said(block).strip() and not _is_heading(block) for block in made):
        return None
    dropped.take(attempt)
    for block in below[len(quoted) :]:
        if said(block).strip():
            dropped.add(QUOTED, said(block))
    return made


def _is_heading(block: Block) -> bool:
    return isinstance(block, Line) and block.heading is not None


def _end_of_mail(blocks: Sequence[Block]) -> int:
    """Where the mail ends that is answered: the head of one that it answers itself."""
    begun = False
    for n, block in enumerate(blocks):
        if begun and isinstance(block, Line) and starts_head(blocks, n):
            return n
        begun = begun or bool(said(block).strip())
    return len(blocks)


def _between_marks(blocks: Sequence[Block], dropped: LeftOut) -> list[Block] | None:
    """The lines without marks between those that a program marked as quoted."""
    marked = [_is_marked(block) for block in blocks]
    if not any(marked) or not _is_marked(next(block for block in blocks if said(block).strip())):
        return None
    whole: list[Block] = []
    for n, block in enumerate(blocks):
        before = blocks[n - 1] if n else None
        if (
            isinstance(block, Line)
            and not marked[n]
            and isinstance(before, Line)
            and _is_marked(before)
            and len(before.text) >= _WRAPPED
            and not ends_sentence(before.text)
            and block.text[:1].islower()
        ):
            whole.append(replace(block, text=f"> {block.text}"))  # the rest of a line that was too long
        else:
            whole.append(block)
    own = [block for block in whole if said(block).strip() and not _is_marked(block)]
    if not own or is_footer(said(own[0])):
        return None
    return without_quotes(whole, dropped)


def _is_marked(block: Block) -> bool:
    return isinstance(block, Line) and block.text.lstrip().startswith(">")


def _below_questions(blocks: Sequence[Block], asker: str, told: bool, dropped: LeftOut) -> list[Block] | None:
    """What stands below each question in a colour of its own, or, where the sender says so, whatever stands there."""
    colour = colour_of_answers(blocks)
    if not colour and not told:
        return None
    made: list[Block] = []
    asked = False
    first = asker.replace(",", " ").split()[:1]
    for n, block in enumerate(blocks):
        text = said(block).strip()
        coloured = isinstance(block, Line) and bool(colour) and block.colour == colour
        if not text:
            made.append(block)
        elif isinstance(block, Line) and asks(text) and not coloured:
            made.append(Line(text, heading=2))
            asked = True
        elif coloured or (asked and not colour and not _signs(text, first)):
            made.append(block)
        else:
            dropped.add(QUOTED, text)
            if not asked or colour:
                continue
            for rest in blocks[n + 1 :]:  # whoever asked closes the mail
                if said(rest).strip():
                    dropped.add(QUOTED, said(rest))
            break
    return made if asked else None


def colour_of_answers(blocks: Sequence[Block]) -> str:
    """The colour in which most questions are answered right below, where none of them is asked in it."""
    filled = [block for block in blocks if isinstance(block, Line) and block.text.strip()]
    found = Counter(
        below.colour
        for line, below in zip(filled, filled[1:], strict=False)
        if asks(line.text) and below.colour and below.colour != line.colour
    )
    colour = max(found, key=lambda one: found[one], default="")
    return "" if any(asks(line.text) and line.colour == colour for line in filled) and found[colour] < 2 else colour


def _signs(text: str, first: Sequence[str]) -> bool:
    """Whether a line is how the asker closes the mail."""
    words = [word.strip(",.!–—-").casefold() for word in text.split()]
    return (
        is_closing(text)
        or _GREETS.match(text) is not None
        or (len(words) <= 6 and any(name.casefold() in words for name in first))
    )


def asker_in(head: Sequence[Block]) -> str:
    """Who wrote the quoted mail, as its head says; empty where it does not."""
    found = [m for block in head if (m := head_line(said(block)))]
    return next((sender_name(m.group(2)) for m in found if m.group(1).lower() in FROM), "")
