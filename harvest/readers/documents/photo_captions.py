"""Documents of photos and captions → one source for each photo: a list that names the files, or pictures in Word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, ReadSource
from harvest.readers.documents.caption_words import each_sent_theirs, in_brackets, taken_by, whose_words, without_file
from harvest.readers.documents.lines import Line
from harvest.readers.documents.printed_cards import shares_print
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.leave.said import reads
from harvest.readers.permission.captions import caption_held
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.never_read import picture_suffix
from harvest.readers.recognise.recurring import UNSIGNED, counts_before, is_signature, names_behind
from harvest.readers.recognise.signatures import names_before, names_nobody, signed_behind, signed_by
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.recognise.to_come import is_to_come
from harvest.readers.recognise.turn_starts import find_start
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

COUNTS = "counts before captions (Photo 1:)"
BEHIND = "names behind captions (kept as whose words they are)"
AHEAD = "names before captions (kept as whose words they are)"
ABOVE = "names above captions (kept as whose words they are)"
NAMES = "names of pictures (kept beside the caption)"
_NAMED = re.compile(
    rf"^\W{{0,3}}([\w(][^\n:;!?]{{0,78}}?\.{SUFFIXES})(?![\w])[\"”’)\]]*(?:\s*[:–—-]?\s*$|\s*[:|"
    rf"–—,)\]=>→-]+\s*(?=\S)|\t+|\s{{2,}}(?=\S))(.*)$",
    re.I,
)
_FILM = re.compile(
    r"^\W{0,3}([\w(][^\n:;!?]{0,78}?\.(?:mov|mp4|m4v|avi|3gp|webm))(?![\w])(?:\s*$|\s*[:|–—,)\]=>→-]+\s*(?=\S)|\t+|"
    r"\s{2,}(?=\S))(.*)$",
    re.I,
)
"""The name of a film between those of pictures: phones keep both."""
_SPACED = re.compile(rf"^\W{{0,3}}((?:\d{{1,2}}[.)]\s+)?\S{{1,60}}\.{SUFFIXES})\s(?=\S)(.*)$", re.I)
"""The name of a file with nothing but a space before the caption, where most lines begin so."""
_BARE = re.compile(
    r"^\W{0,3}((?:(?:IMG|DSC|DSCN|DSCF|PXL|MVI|SAM|P|WA|IMAGE)[_-]?\d{3,8}(?:[_-]\w{1,8})*|(?:IMG|PXL|"
    r"VID)?[_-]?20\d{6}[_-]\d{4,9}|"
    r"(?:photo|picture|pic|image|bild|foto|zdjęcie|photographie|llun) \d{1,3})"
    r"(?:\s*(?:-|–|to|and|bis|und|à|et|a|do|i)\s*(?:IMG|DSC|DSCN|DSCF|PXL|MVI|SAM|P)?[_-]?\d{1,8})?)"
    r"(?:\s*[:|–—)\]-]+\s*(?=\S)|\t+|\s{2,})(.*)$",
    re.I,
)
"""A camera's own name without a suffix, or a photo by its number, before the caption; or the names of a whole run."""
CAPTION_WORDS = 120
INTRODUCTION_WORDS = 30
_LEAST_NAMED, _NAME_WORDS, _LEAST_BARE = 2, 6, 2
_LISTED = 2
"""So many points of a list below each name of a photo are no caption."""
_CREDITED = 2
_COUNT_ALONE = re.compile(r"\W*(?:[^\W\d_]+\.?\s*)?\d{1,3}[\s.:)–—-]*")
"""A number with nothing behind it stands above a credit, where a caption has more than so many lines."""
OF_ALL = "Said of all photos"
BY_WHOM = "who took a picture (kept beside the words)"


@dataclass(slots=True)
class Captioned:
    """A photo, the lines of its caption, and whose words these are where the file says it apart from them."""

    name: str
    picture: bytes | None = None
    lines: list[str] = field(default_factory=list)
    who: str = ""


def named_captions(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """The captions of a list that names picture files, line by line; nothing where the text is no such list."""
    filled = [line for line in lines if line.text.strip()]
    naming = next((p for p in (_NAMED, _SPACED) if any(p.match(line.text) for line in filled[:4])), _BARE)
    named = sum(1 for line in filled if naming.match(line.text))
    if naming is not _NAMED and (named < _LEAST_BARE or named < 0.5 * len(filled)):
        return ()
    first = next((n for n, line in enumerate(filled) if naming.match(line.text)), None)
    if first is None or first > 2 or any(len(line.text.split()) > INTRODUCTION_WORDS for line in filled[:first]):
        return ()
    listed = sum(1 for line in filled[first:] if line.item and not naming.match(line.text))
    if listed >= _LISTED * named and 2 * listed > len(filled) - named:
        return ()  # points below the name of a photo are what stood on a sheet, and no caption
    left = LeftOut()
    for line in filled[:first]:
        left.add("title", line.text)
    items: list[Captioned] = []
    for line in filled[first:]:
        found = naming.match(line.text) or _FILM.match(line.text)
        if found:
            items.append(Captioned(found.group(1).strip()))
            left.add(NAMES, line.text[: found.start(2)])
        words = found.group(2) if found else line.text
        if words.strip():
            items[-1].lines.append(words)
    for item in items:
        if not item.lines:
            left.add("pictures without a caption", count=1)
        elif is_to_come(" ".join(item.lines)):
            left.add("remarks about pictures that have no caption", " ".join(item.lines))
            item.lines = []
    kept = [item for item in items if item.lines]
    if shares_print([item.lines for item in kept]):
        return ()  # cards that were scanned, and no photos
    if not kept or sum(len(" ".join(i.lines).split()) for i in kept) > CAPTION_WORDS * len(kept):
        return ()
    dropped.take(left)
    own = any(each_sent_theirs(line.text) for line in filled[:first])
    return captioned(kept, _said_above(filled[:first], fields), dropped, own=own)


def _said_above(lines: Sequence[Line], fields: SourceFields) -> SourceFields:
    """The fields of every photo, with what stands above all of them that permits or forbids: it holds for each."""
    about = " ".join(line.text for line in lines if caption_held(line.text, "Caption") or reads(line.text).of_leave)
    return replace(fields, attributes={**fields.attributes, OF_ALL: about}) if about else fields


def pictured_captions(parts: Sequence[bytes | Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """The photos of a document with the captions below (or above) them; nothing where it is a text with pictures."""
    above = words_above(parts)
    before, items = pictures_with_words(parts)
    if not items or sum(len(p.text.split()) for p in before) > INTRODUCTION_WORDS:
        return ()
    if len({item.picture for item in items}) <= 0.5 * len(items) and len(items) > 1:
        return ()  # whose face it is, each time they speak
    told = [item for item in items if item.lines]
    to_come = _without_words(told)
    numbers = {id(item): n for n, item in enumerate(reversed(told) if above else told, 1)}
    told = [item for item in told if item not in to_come]
    if sum(1 for item in told if _begins_a_turn(item.lines[0])) >= max(2, 0.5 * len(told)):
        return ()  # Teams puts everybody's face beside their words
    if (
        len(told) < 0.8 * (len(items) - len(to_come))
        or not told
        or any(len(" ".join(i.lines).split()) > CAPTION_WORDS for i in told)
    ):
        return ()
    for line in before:
        dropped.add("title", line.text)
    for item in to_come:
        dropped.add("remarks about pictures that have no caption", " ".join(item.lines))
    if len(told) + len(to_come) < len(items):
        dropped.add("pictures without a caption", count=len(items) - len(told) - len(to_come))
    if above:
        told.reverse()
        for item in told:
            item.lines.reverse()
    for item in told:
        item.name = f"{fields.title} {numbers[id(item)]}{picture_suffix(item.picture or b'') or ''}"
        own = _NAMED.match(item.lines[0]) if len(item.lines) > 1 else None
        if own and not own.group(2):
            item.name = own.group(1).rpartition("(")[2].strip()
            dropped.add(NAMES, item.lines.pop(0))
    fields = _said_above(before, replace(fields, date=fields.date or date_of_header([p.text for p in before])))
    sources = captioned(told, fields, dropped)
    return tuple(replace(source, image=item.picture) for source, item in zip(sources, told, strict=True))


def pictures_with_words(parts: Sequence[bytes | Line]) -> tuple[list[Line], list[Captioned]]:
    """The lines before the first picture, and each picture with the lines below it, or above where they stand there.

    Above is where a document ends with a picture: its pictures then come from the last to the first. Without pictures
    or without words there are none.
    """
    parts = [p for p in parts if isinstance(p, bytes) or p.text.strip()]
    pictures = sum(isinstance(p, bytes) for p in parts)
    if not 0 < pictures < len(parts):
        return [], []
    ordered = list(reversed(parts)) if words_above(parts) else parts
    first = next(n for n, part in enumerate(ordered) if isinstance(part, bytes))
    items: list[Captioned] = []
    for part in ordered[first:]:
        if isinstance(part, bytes):
            items.append(Captioned("", part))
        else:
            items[-1].lines.append(part.text)
    return [p for p in ordered[:first] if isinstance(p, Line)], items


def words_above(parts: Sequence[bytes | Line]) -> bool:
    """Whether the words of each picture stand above it."""
    parts = [p for p in parts if isinstance(p, bytes) or p.text.strip()]
    return bool(parts) and isinstance(parts[-1], bytes) and not isinstance(parts[0], bytes)


def _without_words(items: Sequence[Captioned]) -> list[Captioned]:
    """The photos below which stands that their caption is still to come."""
    texts = ["\n".join(item.lines) for item in items]
    return [
        item for item, text, count in zip(items, texts, counts_before(texts), strict=True) if is_to_come(text[count:])
    ]


def _begins_a_turn(line: str) -> bool:
    """Whether a line is somebody's name and when they spoke."""
    start = find_start(line)
    return start is not None and start.time is not None and looks_like_name(start.label)


def captioned(
    items: Sequence[Captioned], fields: SourceFields, dropped: LeftOut, *, own: bool = False
) -> tuple[ReadSource, ...]:
    """The captions without a count before them and a name behind, where most have one; the name is who took it.

    With ``own`` captions a name in brackets is who wrote one, however few are signed.
    """
    items = [_without_credit(_without_file(item, dropped), dropped) for item in items]
    texts = ["\n".join(item.lines) for item in items]
    counts = counts_before(texts)
    names = names_behind(texts)
    above = _named_above(texts, counts)
    ahead = names_before([text[count:] for text, count in zip(texts, counts, strict=True)], inside=True)
    made = []
    for item, text, count, behind, led in zip(items, texts, counts, names, ahead, strict=True):
        if above:
            name, _, text = text[count:].partition("\n")
            dropped.add(COUNTS, item.lines[0][:count])
            item, count, behind = replace(item, who=name.strip()), 0, None
        end = behind.end if behind is not None else len(text)
        if count:
            dropped.add(COUNTS, text[:count])
        if behind is not None:
            dropped.add(BEHIND, text[end:])
        who = signed_behind(behind.parts) if behind is not None and behind.parts else None
        if (
            behind is None
            and not item.who
            and (whose := whose_words(text[count:]) or (in_brackets(text[count:]) if own else None))
        ):
            who, end = whose.who, count + whose.end
            dropped.add(BEHIND, text[end:])
        if who is None and led is not None and not item.who:
            who = led.who
            dropped.add(AHEAD, text[count : count + led.end])
            count += led.end
        if item.who:
            who = signed_by([part.strip() for part in item.who.split(",")])
            dropped.add(ABOVE if above else BEHIND, item.who)
        here = fields
        if who is not None:
            beside = {**fields.attributes, **who.beside}
            here = replace(fields, voice=who.name or None, table=who.table or fields.table, attributes=beside)
        made.append(_source(replace(item, lines=text[count:end].split("\n")), here))
    return tuple(made)


def _without_file(item: Captioned, dropped: LeftOut) -> Captioned:
    """The photo without the name of its file in its caption: it is the photo's name."""
    told = [without_file(line) for line in item.lines]
    names = [name for _, name in told if name]
    if len(names) != 1 or not any(line.strip() for line, _ in told):
        return item
    dropped.add(NAMES, names[0])
    left = sum(map(visible, item.lines)) - sum(visible(line) for line, _ in told) - visible(names[0])
    dropped.add(NAMES, "(" * left)
    return replace(item, name=names[0], lines=[line for line, name in told if line.strip() or not name])


def _without_credit(item: Captioned, dropped: LeftOut) -> Captioned:
    """The photo without a line at its caption that says who took it: the words are theirs."""
    filled = [n for n, line in enumerate(item.lines) if line.strip()]
    below = filled[1:2] if len(filled) > _CREDITED and _COUNT_ALONE.fullmatch(item.lines[filled[0]]) else []
    for at in (filled[-1], filled[0], *below) if len(filled) > 1 and not item.who else ():
        if ":" in item.lines[at] and names_nobody(item.lines[at]):
            dropped.add(UNSIGNED, item.lines[at])
            return replace(item, lines=[line for n, line in enumerate(item.lines) if n != at])
        if who := taken_by(item.lines[at]):
            dropped.add(BY_WHOM, "x" * (visible(item.lines[at]) - visible(who)))
            return replace(item, who=who, lines=[line for n, line in enumerate(item.lines) if n != at])
    return item


def _named_above(texts: Sequence[str], counts: Sequence[int]) -> bool:
    """Whether every caption stands below a line with its number and nothing but a name (``Photo 1: Catriona``)."""
    if len(texts) < _LEAST_NAMED or not all(counts):
        return False
    for text, count in zip(texts, counts, strict=True):
        name, _, below = text[count:].partition("\n")
        if not below.strip() or len(name.split()) > _NAME_WORDS or not is_signature([name.partition(",")[0].strip()]):
            return False
    return True


def _source(item: Captioned, fields: SourceFields) -> ReadSource:
    said = [
        Utterance(line, table=fields.table, round=fields.round, question=fields.question, paragraph=True)
        for line in item.lines
    ]
    return make_source(join_turns(said), replace(fields, kind=Kind.PHOTO, image_name=item.name))
