"""What a line says of whose words follow it, stand in it or went before it, when some of the people are known."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.headings import framed, level
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.recognise.recurring import NOBODY
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name

_SMALL = r"(?:de|da|di|du|la|le|van|von|der|den|ter|ap|ab|ferch|bin|bint|ibn|al|el|y|and)"
_NAME = (
    rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|Fr|Sr|Prof)\.? )?[^\W\d_][\w'’.-]*"
    rf"(?:(?: {_SMALL}){{0,2}} (?:[^\W\d_a-z]|(?:al|el|d|l)[-'’])[\w'’.-]*){{0,4}}"
)
_BESIDE = r"\s?[(\[][^()\[\]\n]{1,60}[)\]]|, ?[^,:;–—\n]{1,30}?(?:, ?[^,:;–—\n]{1,30}?){0,2}"
_BEGINS = re.compile(
    rf"^[\s*•·>“\"]{{0,4}}(?P<label>{_NAME})\**(?P<beside>{_BESIDE})?\**"
    r"(?P<sign>\s*[:：]\**\s+|\s+[-–—]+\s+|\s?[–—]\s?|\s*\t+\s*|\s{2,}|\s*\|\s*|\s?>{1,2}\s)(?P<words>\S.*)$",
    re.S,
)
_LOOSE = re.compile(
    r"^[\s*•·>]{0,4}(?P<label>[^\W\d_][\w'’.]*(?:[ -][\w'’.]+){0,3})(?P<beside>\s?\([^()\n]{1,40}\))?"
    r"(?P<sign>\s*[:：]\s+|\s+[-–—]+\s+|\s?[–—]\s?|\s*\t+\s*|\s{2,})(?P<words>\S.*)$",
    re.S,
)
"""A line that begins with a name in small letters, which only a name that is known can be told by."""
_NUMBER = re.compile(r"^\W{0,2}\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d])")
"""The number of a point in minutes."""
_ALIAS = re.compile(
    r"(?:, [a-z][a-z' -]{2,30})?\s*[(\[](?:aka |known as |goes by )?[\"“‘']?(?P<alias>[^\W\d_][\w.]{0,11})[\"”’']?[)\]]"
)
"""What somebody is called for short, in brackets behind the name: *Ada Obi (AO)*."""
_LEGEND = re.compile(r"^\W{0,3}(?P<short>[^\W\d_][\w.]{0,5})\s*(?P<sign>=|[–—-]|:)\s*(?P<name>[^\W\d_].{1,60})$")
_LED = re.compile(
    r"^\W{0,4}(?:[(\[]?\d{1,2}(?:[:.]\d{2}){1,2}\b[)\]]?\s*[,–—-]?\s*|"
    r"(?:story|card|letter|page|sheet|interview|visit|voice|teller|name|signed|from|by|gan|told by|"
    r"written by|(?:no|nr)\.?)\s*(?:no\.?\s*)?\d{0,3}\s*[.:)–—-]?\s*|"
    r"[^\W\d_]{2,12}\s\d{1,3}\b\s*[.:)–—-]?\s*|\d{1,3}\s*[.:)–—-]\s*)+",
    re.I,
)
"""What stands before a name over its text: the time, what it is, its number."""
_MADE_BY = re.compile(
    rf"(?:[,(–—-]\s*|\b)(?:told |written |sent |said |a story |story |given )*(?:by|from|gan)[:\s]\s*(?P<name>{_NAME})"
    rf"(?P<beside>{_BESIDE})?\W*$"
)
_SPEAKS = re.compile(r"\b(?:I|I['’]\w+|we|my|our|me|us|you|your)\b", re.I)
CLOSES = re.compile(
    r"^\W{0,3}(?:(?:yours?|with|best|kind|warm(?:est)?|many|all (?:the|my)|love|cofion|cariad|diolch|regards|sincerely|"
    r"thank(?:s| you)|god bless|pozdrawiam|salaams?)\b)[^.!?,]{0,40}(?:,|$)",
    re.I,
)
"""How a letter ends, before its writer's name."""
_SIGNED = re.compile(r"^\W{0,4}(?:signed|from|by|told by|written by|name|teller|love|yours|gan)\b[\s:,–—-]*", re.I)
_PRESENT = 2
"""So many people at least are named by a line that says who was there."""
HEAD, SIGNATURE = 14, 12
"""So many words at most have a line that says whose text follows, and one that signs a text."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A line that begins with who says its words: by what sign these are parted, and whose number it is, if known."""

    label: str
    words: str
    sign: str
    who: int | None


@dataclass(frozen=True, slots=True)
class Naming:
    """A line that is nothing but who told what stands over or below it: how it is set, and whose number it is."""

    label: str
    style: str
    who: int | None


def beginning(text: str, known: Known, legend: Collection[str]) -> Beginning | None:
    """Who says the words of a line that begins with a name, or with letters that a ``legend`` explains.

    >>> known = Known([["Seun Bello"], ["Mags Orr"]])
    >>> found = beginning("Seun B. (67) - I carry parcels here.", known, ())
    >>> found.label, found.words, found.sign, found.who
    ('Seun B. (67)', 'I carry parcels here.', '-', 0)
    >>> beginning("MO  We sang.", known, {"MO"}).sign, beginning("Then - nothing.", known, ())
    (' ', None)
    """
    text = _NUMBER.sub("", text.rstrip())  # blanks that nothing follows would be shared out in every way there is
    found = _BEGINS.match(text)
    if found is None or not (found["label"] in legend or looks_like_name(found["label"])):
        found = _LOOSE.match(text)
        if found is None or not (found["label"] in legend or whose(found["label"], known) is not None):
            return None
    label, beside = found["label"].strip(), (found["beside"] or "").strip(" ,()[]")
    if label not in legend and label.split()[0].casefold() in NOT_NAMES and whose(label, known) is None:
        return None
    if label.islower() and label not in legend:
        label = " ".join(word[:1].upper() + word[1:] for word in label.split())
    sign = found["sign"].strip()[:1]
    sign = "-" if sign in ("–", "—", "-") else ":" if sign == "：" else sign or " "
    return Beginning(_with_beside(label, beside), found["words"].strip(), sign, whose(label, known))


def _with_beside(label: str, beside: str) -> str:
    """A name with what stands beside it, of which only the age is kept where that is long.

    >>> _with_beside("Zed", "his daughter, 17"), _with_beside("Ola", "Year 8"), _with_beside("Ola", "")
    ('Zed (17)', 'Ola (Year 8)', 'Ola')
    """
    if "," in beside or len(beside.split()) > 3:
        age = re.search(r"\b(?:(?:year|yr|class|p)\s?)?\d{1,2}\b", beside, re.I)
        beside = age.group() if age else ""
    return f"{label} ({beside})" if beside else label


@dataclass(frozen=True, slots=True)
class Explained:
    """Whom letters stand for: their number and what a line calls them."""

    who: int
    name: str
    line: str


def legend_in(texts: Collection[str], known: Known) -> dict[str, Explained]:
    """What letters stand for somebody known, where lines of their own say so: ``SK = Saima Karim (host)``.

    >>> found = legend_in(["Who is who:", "sk = Saima Karim (host)", "SK  I drove."], Known([["Saima Karim"]]))
    >>> [(short, one.who, one.name) for short, one in found.items()]
    [('sk', 0, 'Saima Karim')]
    >>> there = ["Present: Ada Obi (AO), Bo Ek, baker (BE)", "sat here: Zhou Meilin (mei), Bo Ek"]
    >>> list(legend_in(there, Known([["Ada Obi"], ["Bo Ek"], ["Zhou Meilin"]])))
    ['AO', 'BE', 'mei']
    """
    found: dict[str, Explained] = {}
    for text in texts:
        told = _LEGEND.match(text) if len(text.split()) <= SIGNATURE else None
        spans = known.spans(told["name"]) if told is not None else []
        if told is not None and spans and spans[0].start == 0 and (told["sign"] == "=" or told["short"].isupper()):
            name = told["name"][: spans[0].end]
            found[told["short"]] = Explained(spans[0].who, name, text)
        elif len(spans := known.spans(text)) >= _PRESENT:
            for span in spans:  # "Present: Ada Obi (AO), Bo Ek, baker (BE)"
                name = text[span.start : span.end]
                short = _ALIAS.match(text, span.end)
                if short is not None and not name.isupper():
                    found.setdefault(short["alias"], Explained(span.who, name, text))
    return found


def naming(line: Line, known: Known) -> Naming | None:
    """Who is named by a line that may stand over or below their words; None for any that says more.

    >>> known = Known([["June Marsh"], ["Ada Obi"]])
    >>> naming(Line("The ring, by June Marsh"), known).who, naming(Line("Signed: Ada Obi, 71"), known).label
    (0, 'Ada Obi (71)')
    >>> naming(Line("Ada Obi came in and sat down with us all."), known)
    """
    text = line.text.strip()
    if (
        not text
        or line.item
        or len(text.split()) > HEAD
        or text[-1] in "!?:;,"
        or (text[-1] == "." and text[-3:-2] != " ")
    ):
        return None
    style = (
        f"heading {line.heading}" if line.heading else "bold" if line.bold else "framed" if framed(text) else "plain"
    )
    if style == "plain" and level(line) is not None:
        style = "framed"
    bare = framed(text) or text
    inner = _LED.sub("", bare).strip('–—- “”"*_')
    for called, beside in _parts(inner):
        if _SPEAKS.search(beside):
            continue
        if (who := whose(called, known)) is not None:
            return Naming(_with_beside(called, beside), style, who)
    if (by := _MADE_BY.search(inner)) is not None and looks_like_name(by["name"]):
        return Naming(by["name"], style, None)
    if style != "plain" or (looks_like_name(inner) and len(inner.split()) <= 4) or NOBODY.match(inner):
        return Naming(inner, style, None)
    return None


def signature(line: Line, known: Known) -> Naming | None:
    """Who signs on a line of its own below a text, known or not; None for any other line.

    >>> known = Known([["Ada Obi"]])
    >>> signature(Line("Signed: Ola Frost"), known).label, signature(Line("- Ada"), known).who
    ('Ola Frost', 0)
    """
    text = line.text.strip()
    found = naming(line, known) if len(text.split()) <= SIGNATURE else None
    closes = CLOSES.match(text)
    if found is None and len(text.split()) <= SIGNATURE and (closes or _SIGNED.match(text)):
        first = re.match(_NAME, text[closes.end() :].strip() if closes else _LED.sub("", text))
        found = Naming(first.group(), "plain", None) if first and looks_like_name(first.group()) else None
    if found is None:
        return None
    signed = (
        closes is not None
        or _SIGNED.match(text) is not None
        or text[:1] in "–—-("
        or found.who is not None
        or NOBODY.match(found.label)
    )
    return found if signed else None


def _parts(text: str) -> list[tuple[str, str]]:
    """The name in a line and what stands beside it, by each way in which these are put together."""
    found: list[tuple[str, str]] = []
    if by := _MADE_BY.search(text):
        found.append((by["name"], (by["beside"] or "").strip(" ,()[]")))
    if first := re.match(rf"(?P<name>{_NAME})(?P<beside>\s*[,(\[–—-].{{1,80}})?$", text):
        found.append((first["name"], (first["beside"] or "").strip(" ,()[]–—-")))
    pieces = [piece.strip(" ()[]–—-") for piece in re.split(r",\s|\s[–—-]\s", text)]
    if len(pieces) > 1 and not any(map(_SPEAKS.search, pieces)):
        found += [(piece, "") for piece in pieces if re.fullmatch(_NAME, piece)]
    if last := re.match(rf".{{2,60}}?\s*(?:[:–—-]\s+|\()(?P<name>{_NAME})\)?$", text):
        found.append((last["name"], ""))
    return found


def whose(label: str, known: Known) -> int | None:
    """Whose name a label is, where it is wholly one person's.

    >>> known = Known([["Ada Obi"]])
    >>> whose("Mrs Ada Obi", known), whose("Signed: Ada Obi", known), whose("Ada Obi and her son", known)
    (0, None, None)
    """
    spans = known.spans(label)
    whole = (
        len({span.who for span in spans}) == 1 and spans[0].start <= 5 and spans[-1].end >= len(label.rstrip(".")) - 1
    )
    return spans[0].who if whole else None
