# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How a letter or postcard ends (``love from Ada (7)``, ``… to weld. Best, Bo``) as the signature of whoever wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.dropping import LeftOut, visible
from harvest.readers.greetings import GREETING
from harvest.readers.recognise.recurring import after_aside, is_signature, parts_of
from harvest.readers.recognise.talk.speakers import without_others

CLOSINGS = "closings of letters"
_CLOSING = (
    r"(?:(?:with |lots of |all )*(?:much |all my )?love(?: (?:from|to you all))?|hugs(?: from)?|yours(?: \w+)?|sincerely|from|best(?: wishes)?|all the best|"
    r"(?:kind|warm(?:est)?|best) (?:regards|wishes)|regards|thanks?|thank you|cheers|take care|see you(?: soon| there)?|signed|"
    r"(?:liebe|viele|herzliche|beste) gr(?:ü|ue)(?:ß|ss)e(?: von)?|herzlich|bises|amitiés|bien à (?:vous|toi)|un abrazo|saludos|con cariño|"
    r"un abbraccio|groetjes|liefs|pozdrawiam|pozdrowienia(?: od)?|cofion(?: \w+)?|cariad(?: oddi wrth)?)"
)
CLOSED = re.compile(rf"^\W*{_CLOSING}[,:!]?\s+((?-i:[A-ZÀ-Þ])[^!?]{{1,50}})$", re.I)
"""A letter's last line: how it ends, and the name."""
_YOURS = re.compile(r"^\W*(your (?:(?:loving|old|friend|ever|grand\w+|daughter|son) )*)((?-i:[A-ZÀ-Þ])[\w'’-]+)$", re.I)
_BEHIND = re.compile(
    rf"^(?P<said>.{{12,}}?[.!?…])\s+(?P<how>(?i:{_CLOSING})\s*[,:!–—-]\s*|(?i:(?:lots of |all (?:my )?)?love from|from)\s+)(?P<who>[A-ZÀ-Þ][^!?\n]{{1,40}})$",
    re.S,
)
"""The same behind the last sentence of the words."""
_ALONE = re.compile(rf"^\W*{_CLOSING}\W*$", re.I)
_KISSES = re.compile(r"(?:\s+[xX]{1,5}|\s*[♥❤🖤💛💚💙🧡]\ufe0f?)+\W*$")
_AGED = re.compile(r"\s*[(\[]\s*((?:aged? )?\d{1,3})\s*[)\]]$")
_DRAWN = re.compile(
    r"\s*[(\[]\s*(?:pic(?:ture)?|drawing|drawn|drew|sketch|photo|bild|dessin|dibujo)\b[^()\[\]]{0,60}[)\]]\s*$", re.I
)
"""What a typist saw beside the name."""
REMARKS = "remarks of whoever typed (what was drawn beside a name)"
_DEAR = re.compile(rf"^\W*(?:{GREETING}|to whom?(?:ever)?)\b", re.I)


def signed_off(lines: Sequence[str], left: LeftOut) -> list[str]:
    """The lines of a card with one line that signs it in place of how it ends; others as they are.

    >>> signed_off(["Dear 2040,", "The buses are free.", "love from Ada (7)  (pic: bus)"], LeftOut())
    ['Dear 2040,', 'The buses are free.', '– Ada, 7']
    >>> signed_off(["Dear all, I learned to weld. Best, Bo P"], LeftOut())
    ['Dear all, I learned to weld.', '– Bo P']
    >>> signed_off(["Dear Mum, I can pay the rent.", "Your Kay"], LeftOut()), signed_off(["A bus.", "Your Choice"], LeftOut())
    (['Dear Mum, I can pay the rent.', '– Kay'], ['A bus.', 'Your Choice'])
    >>> signed_off(["We moved up the hill.", "Hal & the rest of Quay Row"], LeftOut())[1]
    '– Hal & the rest of Quay Row'
    """
    if not lines:
        return list(lines)
    last, drawn = lines[-1], _DRAWN.search(lines[-1])
    bare = _KISSES.sub("", last[: drawn.start()] if drawn else last).rstrip()
    above = list(lines[:-1])
    who, how = "", ""
    if above and (closed := CLOSED.match(bare)):
        who, how = closed.group(1), bare[: closed.start(1)]
    elif above and _DEAR.match(above[0]) and (yours := _YOURS.match(bare)):
        who, how = yours.group(2), yours.group(1)
    elif (behind := _BEHIND.match(bare)) is not None and _signs(behind["who"]):
        above, who, how = [*above, behind["said"]], behind["who"], behind["how"]
        last = last[len(behind["said"]) :]
    elif above and (without_others(bare) != bare or bare != last or _AGED.search(bare) or _ALONE.match(above[-1])):
        who = bare
    if not who or not _signs(who):
        return list(lines)
    signed = "– " + _AGED.sub(r", \1", who.strip())
    if drawn:
        left.add(REMARKS, drawn.group())
    if how.strip():
        left.add(CLOSINGS, how)
    if above and len(above) > 1 and _ALONE.match(above[-1]):
        left.add(CLOSINGS, above.pop())
    rest = visible(last) - visible(how) - (visible(drawn.group()) if drawn else 0) - visible(signed)
    left.less(CLOSINGS, -rest) if rest else None
    return [*above, signed]


def _signs(who: str) -> bool:
    """Whether that is somebody's name, with an age or others beside it."""
    plain = _AGED.sub(r", \1", who.strip(" ,"))
    return is_signature(parts_of(plain)) and len(without_others(plain).split()) <= 5


_TWO_DASHES = re.compile(r"^([–—-]\s*[^\W\d_][^–—()\d]{0,40}?)\s[–—-]\s([^–—()]{2,50})$")


def with_one_dash(line: str) -> str:
    """A signature below a card with a comma where a second dash parts the name from what else is said of them.

    >>> with_one_dash("– Bo – from the allotments"), with_one_dash("– (no name – in pencil)"), with_one_dash("– Bo, 9")
    ('– Bo, from the allotments', '– (no name – in pencil)', '– Bo, 9')
    >>> with_one_dash("– ha ha – Bo")
    '– ha ha – Bo'
    """
    aside, _ = after_aside(line.lstrip("–— -"))
    return line if aside else _TWO_DASHES.sub(r"\1, \2", line)
