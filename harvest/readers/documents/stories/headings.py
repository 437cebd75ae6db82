"""Who tells one text of several: the heading above it, or the name on a line of its own below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.recognise import kinds
from harvest.readers.recognise.event_structure import TablePlace, heading_place, named_table
from harvest.readers.recognise.kinds import CARD_WORDS
from harvest.readers.recognise.talk.cast import CARDS, NUMBERED_CARD
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

ITEM_HEADING = re.compile(
    rf"^(?:(?:story|pledge|case study|testimony|testimonial|response|answer|participant|respondent|caption|"
    rf"{CARD_WORDS}|"
    r"photo)\s*(?:no\.?|#)?\s*\d{1,3}\b.*|.{2,40}['’]s (?:story|dream|pledge))$",
    re.I,
)
"""A heading that says that a text of its own begins."""
RULE = re.compile(r"^[-=_*~–—#]{3,}$|^([-=_*~–—#·•])(?: \1){2,}$")
_HOW_WRITTEN = (
    r"\s*\((?:hand-?written|written (?:by hand|in|on|out)|typed|dictated|(?:hand|sen[dt])\w* in)\b[^()]{0,60}\)$"
)
"""How a text came to be on paper, behind what stands over it."""
_SALUTED = re.compile(r"^\W*(?:dear|hello|hi|liebe[rs]?|ch[eè]re?s?|querid[oa]s?|annwyl|drog[iae])\b", re.I)
_NAMED = r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3})"
_TOLD_BY = re.compile(
    r"(?:^|[\s(–—-])(?:(?i:(?:as )?(?:told|written|shared|spoken|said|remembered|a story) (?:down )?(?:by|from)|"
    r"(?:adroddwyd|stori|hanes) gan|opowiedzian[ae] przez)|(?<=[–—(-] )(?:from|by|gan)|(?<=, )(?:by|gan)|"
    r"(?<=\()(?:from|by|gan))\s+"
    rf"{_NAMED}(?:,\s*(?:aged? )?(?P<age>\d{{1,3}}))?\s*\)?\s*$"
)
"""Who told it, at the end of a title: ``The lamp – told by Davey Lund``, ``A sky (written by Em, 12)``."""
_IN_BRACKETS = re.compile(
    r"\S\s+\((?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+(?:[ -][A-ZÀ-ÖØ-Þ][\w'’-]*\.?){1,3})(?:,\s*(?:aged? )?(?P<age>\d{1,3}))?\)\s*$"
)
"""A whole name in brackets behind a title."""
_PIECES = (
    r"(?:(?:short |long |little |whole )?(?:story|tale|letter|page|note|memory|poem|account|reply|postcard|card|dream|"
    r"pledge|piece|contribution|words|llythyr|stori|nodyn|cerdd|brief|geschichte|lettre|carta|list))"
)
_SENT_BY = re.compile(
    rf"^(?:an? |the |some |one |few )*{_PIECES}s? (?:from|by|gan|von|de|od|oddi wrth)\s+{_NAMED}"
    r"\s*(?:\([^()]{2,40}\))?$",
    re.I,
)
"""What somebody gave, before their name: ``a page from Ola Roe (in pencil)``."""
_BEFORE_QUOTED = re.compile(rf"^{_NAMED}\s*[–—:-]\s+[“\"„«‘'].{{2,80}}[”\"“»’']$")
"""A whole name before what the piece is called, in quotation marks: ``Ola Roe – ‘Rope’``."""
_NOBODY = re.compile(r"(?:anon(?:ymous)?|unnamed|name withheld|no name)\W*$", re.I)


def teller_in(heading: str) -> str:
    """Who tells the text below a heading of its own; the heading where it names nobody.

    >>> teller_in("Bea's story"), teller_in("2. Ibrahim: Number 31"), teller_in("The oven – Gwendoline")
    ('Bea', 'Ibrahim', 'Gwendoline')
    >>> teller_in("3. Anonymous: What I'd wish"), teller_in("Stories – October 2026")
    ("What I'd wish", 'Stories – October 2026')
    >>> teller_in("The lamp – told by Davey Lund"), teller_in("Story 2. Told by Faiza"), teller_in("A sky (by Em, 12)")
    ('Davey Lund', 'Faiza', 'Em (12)')
    >>> teller_in("The goat, by Ola Roe"), teller_in("a page from Ola Roe (in pencil)"), teller_in("Mrs Roe's letter")
    ('Ola Roe', 'Ola Roe', 'Mrs Roe')
    >>> teller_in("Ola Roe – ‘Rope’"), teller_in("Letter from the ward"), teller_in("The bike (Tade Wosik-Brun)")
    ('Ola Roe', 'Letter from the ward', 'Tade Wosik-Brun')
    >>> teller_in("Yesterday's letter"), teller_in("Bea's story (written by hand, typed by Dawn)")
    ("Yesterday's letter", 'Bea')
    """
    heading = re.sub(
        r"^\(?(?:chapter |part |no\.? ?)?(?:\d{1,3}|[ivx]{1,5})[.):、]\s+|" + _HOW_WRITTEN, "", heading, flags=re.I
    )
    if by := _TOLD_BY.search(heading) or _IN_BRACKETS.search(heading):
        name, age = by["name"].strip(), by.groupdict().get("age")
        if looks_like_name(name) and not any(c.isdigit() for c in name):
            return f"{name} ({age})" if age else name
    if (sent := _SENT_BY.match(heading)) and sent["name"][:1].isupper() and looks_like_name(sent["name"]):
        return sent["name"]
    if (before := _BEFORE_QUOTED.match(heading)) and " " in before["name"] and looks_like_name(before["name"]):
        return before["name"]
    found = re.match(rf"(.{{2,40}})['’]s {_PIECES}$", heading, re.I)
    tail = re.split(r"\s*[:–—-]\s+", heading, maxsplit=1)
    if found and (looks_like_name(found.group(1)) or ITEM_HEADING.match(heading)):
        return found.group(1)
    told = re.match(r"([^:]{2,40}):\s+\S", heading)
    if told and looks_like_name(told.group(1)) and not ITEM_HEADING.match(heading):
        # "Ibrahim: Number 31" names who tells before the title.
        return told.group(1) if not _NOBODY.match(told.group(1)) else heading[told.end(1) :].lstrip(": ")
    named = len(tail) == 2 and looks_like_name(tail[1]) and not any(c.isdigit() for c in tail[1])
    return tail[1] if named else heading


def kind_of_headings(headings: Sequence[str | None]) -> Kind | None:
    """The kind that most headings of the texts give away."""
    found = [kinds.kind_in_words(heading) for heading in headings if heading]
    kind = next(iter(found), None)
    return kind if kind is not None and sum(1 for one in found if one is kind) > 0.5 * len(found) else None


_SIGNATURE = re.compile(r"^\s*(?:[–—―~]|--?)\s*([^–—.!?“”\"]{2,60})\.?$")


def with_signatures(said: Sequence[Utterance]) -> list[Utterance]:
    """Statements with the name that stands on the line below each behind their words; empty for any other text."""
    joined: list[Utterance] = []
    signed = 0
    for one in said:
        name = _SIGNATURE.match(one.text) if len(one.text) <= 80 else None
        if name and joined and not _SIGNATURE.search(joined[-1].text.rpartition("\n")[2]):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} – {one.text.strip().lstrip('–—―~- ')}")
            signed += 1
        else:
            joined.append(one)
    return joined if signed >= 2 and signed >= 0.8 * len(joined) else []


def ruled_letters(lines: Sequence[str]) -> bool:
    """Whether ruled lines part letters or postcards, each with its own greeting; in one story they part its scenes."""
    chunks: list[list[str]] = [[]]
    for line in lines:
        text = line.strip()
        if RULE.match(text):
            chunks.append([])
        elif text:
            chunks[-1].append(text)
    filled = [chunk for chunk in chunks if chunk]
    greeted = sum(1 for chunk in filled if any(_SALUTED.match(text) for text in chunk[:2]))
    return len(filled) >= 3 and greeted >= 0.7 * len(filled)


_INTRODUCTION, _COLONED_WORDS = 40, 5
_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine)\b")
_QUOTED = re.compile(r"[“\"„«][^“”\"«»]{1,80}[”\"“»]")
_WRITTEN_BY = re.compile(
    r"\W*(?:written|typed|taken|noted|collected|copied|recorded|put) (?:(?:down|up|out|together) )?(?:by|from|off)\b",
    re.I,
)
BEFORE = "words before the first text (of whoever put them together)"


def introduction(texts: Sequence[tuple[str | None, Sequence[str]]]) -> str:
    """A few words above texts with headings of their own, of whoever put these together; empty where there are none.

    >>> introduction([(None, ["Collected in May."]), ("Ola", [])]), introduction([(None, ["I came."]), ("Ola", [])])
    ('Collected in May.', '')
    """
    heading, first = texts[0]
    words = " ".join(first)
    own = heading is None and all(other for other, _ in texts[1:])
    told = _OWN.search(_QUOTED.sub("", words)) is not None and not _WRITTEN_BY.match(words)
    return words if own and len(words.split()) <= _INTRODUCTION and not told else ""


_BEHIND = re.compile(r"^.{8,300}?\s[–—-]\s+([^–—.!?,()]{2,40})(?:[,(][^–—]{1,30})?$")


def each_signed(texts: Sequence[str], *, quoted: bool = False) -> bool:
    """Whether nearly every line ends with a dash and the name of whoever wrote it, or is a ``quoted`` one of somebody.

    >>> each_signed(["More trees – Ola", "A pond with frogs – Nell, 9", "No more cones – Kit (10)"])
    True
    """
    signed = [found for text in texts if len(text) <= 400 and (found := _BEHIND.match(text))]
    named = sum(1 for found in signed if looks_like_name(found.group(1).strip()))
    return len(texts) >= 3 and (named >= 0.8 * len(texts) or (quoted and _each_quoted(texts)))


_QUOTED_BY = re.compile(r"^[\"“„«][^\"“”„«»]{3,600}[\"”“»]\s*[(\[][^()\[\]]{2,60}[)\]]\.?$")


def _each_quoted(texts: Sequence[str]) -> bool:
    """Whether nearly every line is a quotation, with whoever said it in brackets behind.

    >>> _each_quoted(["“I swam.” (woman, 71)", "“The post is shut.” (man, about 60)", "“A slide.” (Mila, 6)"])
    True
    """
    quoted = sum(1 for text in texts if len(text) <= 700 and _QUOTED_BY.match(text))
    return quoted >= 0.8 * len(texts)


def coloned(lines: Sequence[Line]) -> set[str]:
    """Short lines that end in a colon, where one stands at several places with words below it (``Worries:``).

    >>> page = [Line(t) for t in ("Table 1", "Joys:", "The weir", "Table 2", "Joys:", "Kids on bikes")]
    >>> coloned(page), coloned(page[:3])
    ({'Joys:'}, set())
    """
    texts = [line.text.strip() for line in lines if line.text.strip()]
    found = [
        a
        for a, b in zip(texts, texts[1:], strict=False)
        if a.endswith(":") and len(a.split()) <= _COLONED_WORDS and not b.endswith(":") and ":" not in a[:-1]
    ]
    placed = any(heading_place(line.text, is_heading=line.heading is not None) for line in lines)
    return set(found) if placed and len(found) > len(set(found)) else set()


_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s+(?=\S)")


def numbered_questions(lines: Sequence[Line]) -> set[str]:
    """Questions with a number, where several stand right above points that have another mark.

    >>> page = [Line(t) for t in ("1. What helps?", "- a lamp", "- soup", "2. What is lost?", "- the bank")]
    >>> sorted(numbered_questions(page)), numbered_questions([Line(t) for t in ("1. Why?", "2. Who?", "- me")])
    (['1. What helps?', '2. What is lost?'], set())
    """
    texts = [line for line in lines if line.text.strip()]
    found = {
        a.text.strip()
        for a, b in zip(texts, texts[1:], strict=False)
        if _NUMBERED.match(a.text) and asks(a.text) and is_item(b) and not _NUMBERED.match(b.text)
    }
    return found if len(found) > 1 else set()


def numbered_cards(lines: Sequence[Line]) -> set[str]:
    """Lines that are a card with its number before the words (``Dream 3: …``), where several stand below each other."""
    found = {line.text.strip() for line in lines if NUMBERED_CARD.match(line.text) and not line.heading}
    return found if len(found) >= CARDS else set()


_RULED = re.compile(r"^(?:-{2,}|={2,}|~{2,}|\*{2,}|#{1,6}) *(\S.{0,100}?) *(?:-{2,}|={2,}|~{2,}|\*{2,}|#*)$")


_FRAMED = re.compile(r"^(?:-{2,}|={2,}|~{2,}|\*{2,}) *(\S.{0,100}?) *(?:-{2,}|={2,}|~{2,}|\*{2,})$")


def framed(text: str) -> str:
    """What stands between ruled marks on both its sides; empty for any other line.

    >>> framed("-- Miss Agnes Roe, flat 2 --"), framed("-- and so on"), framed("------")
    ('Miss Agnes Roe, flat 2', '', '')
    """
    found = _FRAMED.match(text.strip())
    return found.group(1) if found and re.search(r"\w", found.group(1)) else ""


def level(line: Line) -> int | None:
    """The level of a heading: set as one, in bold, or between ruled marks; None for any other line."""
    text = line.text.strip()
    if line.heading:
        return line.heading
    if line.bold and len(text.split()) <= 20 and not re.search(r"[.!…,;\"”]$", text):
        return 3
    ruled = _RULED.match(text)
    return 2 if ruled and len(ruled.group(1).split()) <= 14 else None


BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+(?=\S)")
_THEIR_WORDS = re.compile(
    r"^\W*(?:what (?:people|they|we|you|folk|everyone|everybody|the table|was) (?:said|heard|told us|say)|"
    r"was (?:(?:die )?leute |wir |alle |man )?(?:gesagt|gehört|sagten?|hörten?)|"
    r"ce (?:que|qui) (?:les gens|les participants|nous|on|a été)(?: ont| avons| a)? (?:dit|entendu)|"
    r"lo que (?:la gente |hemos )?(?:dijo|dijeron|oímos|oído)|co (?:ludzie |usłyszeliśmy)|"
    r"wat (?:mensen|we|er) (?:zeiden|hoorden|gezegd)|beth (?:ddywedodd|glywsom)|"
    r"(?:your |our |their |the )?(?:notes?|answers?|responses?|comments?|words|ideas|points)\b(?!.*\?))",
    re.I,
)
"""What stands over the lines that were left for the words on a printed sheet."""


def is_item(line: Line) -> bool:
    """Whether a line is an item of a list; what begins somebody's text may have a number as well."""
    return not line.begins and (line.item or BULLET.match(line.text) is not None)


def over_words(text: str) -> bool:
    """Whether a heading stands over the lines that a printed sheet leaves for what people said, and asks nothing.

    >>> over_words("What people said (their words please)"), over_words("What is strong here?")
    (True, False)
    """
    return _THEIR_WORDS.match(text) is not None


def above_list(text: str, rest: Sequence[Line], *, asked: bool) -> TablePlace | None:
    """What stands over the items of a flip chart is what they answer; one over their words asks nothing."""
    following = next((line for line in rest if line.text.strip()), None)
    if following is None or not is_item(following) or len(text.split()) > 25:
        return None
    if asked and over_words(text):
        return None
    name = named_table(text)
    asked_below = _ASKED_AT_END.search(text)
    return (
        TablePlace(table=name)
        if name
        else TablePlace(question=(asked_below[1] if asked_below else text).strip("*_#: "))
    )


_ASKED_AT_END = re.compile(r"[–—:,-]\s*[‘“\"']([^‘“”\"]{3,150}?)[’”\"']\W*$")
"""What was asked, in quotation marks behind which sheet it is: ``Photo 2 – pink sheet, ‘What gets in the way?’``."""
