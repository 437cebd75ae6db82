"""Lists under heads that nothing marks, as retrospective boards save them: heads, votes, answers beneath a card."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.cards.statements import QUOTED
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.helpers import says_nothing_said
from harvest.readers.documents.notes.signed_quotations import with_signatures
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import MONTH
from harvest.readers.recognise.kinds import kind_of_lines
from harvest.readers.recognise.recurring import behind
from harvest.readers.recognise.sheets import SHEETS, heads_a_sheet

VOTES = "votes for what people wrote"
LABELS = "labels of answers (kept beside the words)"
EMPTY = "columns of a board without a card"
_BULLET = re.compile(r"^(\s*)(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+(?=\S)")
_VOTES = re.compile(
    r"\s*[(\[]\s*\+?\d{1,4}\s*(?:(?:up)?votes?|likes?|points?|stimmen?|voix|votos?|głos(?:y|ów)?|voti|voto|stemmen?|stem|"
    r"pleidlais|röster|stemmer|👍|❤️?|♥|▲|⬆️?)\s*[)\]]\s*$",
    re.I,
)
_ANSWERS = re.compile(
    r"^(?:reply|replies|comment|response|reactie|opmerking|antwoord|antwort|kommentar|reaktion|réponse|commentaire|"
    r"réaction|respuesta|comentario|risposta|commento|resposta|odpowiedź|komentarz|ateb|sylw|svar)\s*:\s*(?=\S)",
    re.I,
)
_NO_CARD = re.compile(
    r"^\W*(?:no (?:cards?|notes?|items?|stickies|entries|ideas)|geen (?:kaarten|kaartjes|items)|keine (?:karten|"
    r"einträge)|"
    r"aucune? (?:carte|note|post-it)|(?:sin|ninguna) tarjetas?|nessun[ao]? (?:scheda|cartolina|nota)|brak kart(?:ek)?|"
    r"sem cartões|dim cardiau|inga kort|ingen kort)(?: yet)?\W*$",
    re.I,
)
_WORDED = re.compile(r"\w|[^\x00-\x7f–—─═•·…]")
_ENDED = re.compile(r"\W*(?:the )?(?:ends?|fin|ende|fine|koniec|einde|slut|diwedd)\W*", re.I)
_WORDS, _ABOVE, _LEAST = 8, 3, 2


def prepared(lines: Sequence[Line], dropped: LeftOut, told: list[str]) -> list[Line]:
    """The lines of a text with what only their order tells made plain: who said a quotation, what heads a list."""
    return with_list_heads(with_signatures(lines, dropped, told), dropped)


def with_list_heads(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """Lists with the short lines above them as headings, where a text consists of such; votes and labels are counted.

    >>> wall = ["Retro", "", "Went well", "- Soup (3 votes)", "- The choir (1 vote)", "Dreams", "- A kiln (2 votes)"]
    >>> [(line.text, line.heading) for line in with_list_heads([Line(text) for text in wall], LeftOut()) if line.text]
    [('Retro', None), ('Went well', 3), ('- Soup', None), ('- The choir', None), ('Dreams', 3), ('- A kiln', None)]
    """
    # Ruled lines under heads and the signs old machines end a file with are no lines of the list.
    filled = [
        n for n, line in enumerate(lines) if _WORDED.search(line.text) and not says_nothing_said(line.text.strip())
    ]
    filled = filled[:-1] if filled and _ENDED.fullmatch(lines[filled[-1]].text.strip()) else filled
    items = {n for n in filled if _is_item(lines[n])}
    items |= {n for n in filled if items and QUOTED.match(lines[n].text.strip())}
    heads = [n for n, after in zip(filled, filled[1:], strict=False) if n not in items and after in items]
    heads = [n for n in heads if _may_head(lines[n])]
    if not heads or len(heads) < _LEAST or not items:
        return list(lines)
    rest = [n for n in filled if n not in items and n not in heads]
    if any(n > heads[0] for n in rest) or len(rest) > _ABOVE or any(lines[n].heading for n in heads):
        return list(lines)
    made = [replace(line, heading=3) if n in heads else line for n, line in enumerate(lines)]
    voted = [n for n in items if _VOTES.search(lines[n].text)]
    indent = 0
    for n in sorted(items):
        bullet = _BULLET.match(lines[n].text)
        start = bullet.end() if bullet else 0
        text = lines[n].text
        if len(voted) >= _LEAST and (found := _VOTES.search(text)):
            dropped.add(VOTES, found.group())
            text = text[: found.start()]
        deeper = bullet is not None and len(bullet.group(1)) > indent
        if deeper and (label := _ANSWERS.match(text[start:])):
            dropped.add(LABELS, label.group())
            text = text[:start] + text[start + label.end() :]
        if _NO_CARD.match(text[start:]):
            dropped.add(EMPTY, lines[n].text)
            text = ""
        if bullet and not deeper:
            indent = len(bullet.group(1))
        made[n] = replace(lines[n], text=text, item=lines[n].item or bullet is None)
    return made


def _is_item(line: Line) -> bool:
    return line.item or _BULLET.match(line.text) is not None


def _may_head(line: Line) -> bool:
    text = line.text.strip()
    short = len(text.split()) <= _WORDS and (asks(text) or not (ends_sentence(text) or text.endswith((",", ";"))))
    return short or heads_a_sheet(text)


_HEAPS = re.compile(r"\b(?:dreams|wishes|pledges|promises|cards)\b(?! (?:is|are)\b)", re.I)
_ENDS = re.compile(r"[.!?…\"”:;,]$")
_TITLE, _TITLE_OF_CARDS = 8, 12
_SHEETS = re.compile(rf"\W*(?:the |our |typed )?(?:{SHEETS}|notes|post-?its|stickies)\b", re.I)
_DAY = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{MONTH}|{MONTH}\s+\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}})\b", re.I)
"""What a title says the paper is, and of which day: no name stands behind that."""


def is_title(text: str) -> bool:
    """Whether a first line is a title: few words without an end, which nobody signed.

    >>> is_title("Our dreams — Year 9 and the Tuesday Club of the ford"), is_title("A skate bowl (Kai, 14)")
    (True, False)
    >>> is_title("FLIP CHARTS – Quay day, Sat 5 May, the net loft"), is_title("A flip chart – Ola, Net Loft")
    (True, False)
    """
    dated = _SHEETS.match(text) is not None and _DAY.search(text) is not None
    most = _TITLE_OF_CARDS if dated or (_HEAPS.search(text) and not kind_of_lines([text])) else _TITLE
    ended = ends_sentence(text) or _ENDS.search(text) is not None
    signed = None if dated else behind(text)
    return len(text.split()) <= most and not ended and not QUOTED.match(text) and not (signed and len(signed.parts) > 1)
