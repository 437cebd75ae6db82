"""Documents of photos and captions → one source for each photo: a list that names the files, or pictures in Word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource, VoiceKind
from harvest.model.organisations import is_group
from harvest.readers.documents.cards.printed_cards import shares_print
from harvest.readers.documents.lines import Line
from harvest.readers.documents.photos.caption_words import (
    counts_a_file,
    credits_nobody,
    each_sent_theirs,
    in_brackets,
    taken_by,
    whose_words,
    without_file,
)
from harvest.readers.documents.photos.credits_of_all import without_credit_of_all
from harvest.readers.documents.photos.photo_labels import are_labelled, labels_above, signed_below
from harvest.readers.documents.photos.pictures_with_words import Captioned, pictures_with_words, words_above
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.leave.said import reads
from harvest.readers.permission.captions import caption_held
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.never_read import picture_suffix
from harvest.readers.recognise.recurring import UNSIGNED, counts_before, names_behind
from harvest.readers.recognise.signatures import names_before, signed_behind, signed_by
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.recognise.talk.turn_starts import find_start
from harvest.readers.recognise.to_come import is_to_come
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

COUNTS = "counts before captions (Photo 1:)"
BEHIND = "names behind captions (kept as whose words they are)"
AHEAD = "names before captions (kept as whose words they are)"
ABOVE = "names above captions (kept as whose words they are)"
NAMES = "names of pictures (kept beside the caption)"
WORDLESS = "pictures without a caption"
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
_OPENED = re.compile(r"[(\[](?!.*[)\]])|[(\[](?=[^)\]]*\(\d{1,3}\)[^)\]]*$)")
"""A bracket that the name of a file closes: what stands before it is no part of the name."""
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
_LEAST_BARE = 2
_LISTED = 2
"""So many points of a list below each name of a photo are no caption."""
_CREDITED = 2
_COUNT_ALONE = re.compile(r"\W*(?:[^\W\d_]+\.?\s*)?\d{1,3}[\s.:)–—-]*")
"""A number with nothing behind it stands above a credit, where a caption has more than so many lines."""
OF_ALL = "Said of all photos"
BY_WHOM = "who took a picture (kept beside the words)"


def named_captions(lines: Sequence[Line], fields: SourceFields, dropped: LeftOut) -> tuple[ReadSource, ...]:
    """The captions of a list that names picture files, line by line; nothing where the text is no such list."""
    filled = [line for line in lines if line.text.strip()]
    labelled = are_labelled([line.text for line in filled])
    naming = next((p for p in (_NAMED, _SPACED) if any(p.match(line.text) for line in filled[:4])), _BARE)
    named = sum(labelled) or sum(1 for line in filled if naming.match(line.text))
    if not any(labelled) and naming is not _NAMED and (named < _LEAST_BARE or named < 0.5 * len(filled)):
        return ()
    starts = labelled if any(labelled) else [naming.match(line.text) is not None for line in filled]
    first = next((n for n, begins in enumerate(starts) if begins), None)
    if first is None or first > 2 or any(len(line.text.split()) > INTRODUCTION_WORDS for line in filled[:first]):
        return ()
    listed = sum(1 for line in filled[first:] if line.item and not naming.match(line.text))
    if listed >= _LISTED * named and 2 * listed > len(filled) - named:
        return ()  # points below the name of a photo are what stood on a sheet, and no caption
    left = LeftOut()
    for line in filled[:first]:
        left.add("title", line.text)
    items: list[Captioned] = []
    for line, label in zip(filled[first:], labelled[first:], strict=True):
        found = None if any(labelled) else naming.match(line.text) or _FILM.match(line.text)
        behind = found is not None and not found.group(2) and _OPENED.search(found.group(1)) is not None
        if label or behind:
            items.append(Captioned(""))
        elif found:
            items.append(Captioned(found.group(1).strip()))
            left.add(NAMES, line.text[: found.start(2)])
        words = found.group(2) if found and not behind else line.text
        if words.strip():
            items[-1].lines.append(words)
    for item in items:
        if any(labelled) and len(item.lines) == 1:
            left.add(WORDLESS, item.lines.pop())
        elif not item.lines:
            left.add(WORDLESS, count=1)
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
        dropped.add(WORDLESS, count=len(items) - len(told) - len(to_come))
    if above:
        told.reverse()
        for item in told:
            item.lines.reverse()
    for item in told:
        item.name = f"{fields.title} {numbers[id(item)]}{picture_suffix(item.picture or b'') or ''}"
        own = _NAMED.match(item.lines[0])
        if own and (own.group(2) or len(item.lines) > 1) and not _OPENED.search(own.group(1)):
            item.name = own.group(1).strip()
            dropped.add(NAMES, item.lines[0][: own.start(2)])
            item.lines[:1] = [own.group(2)] if own.group(2).strip() else []
    fields = _said_above(before, replace(fields, date=fields.date or date_of_header([p.text for p in before])))
    sources = captioned(told, fields, dropped)
    return tuple(replace(source, image=item.picture) for source, item in zip(sources, told, strict=True))


def _without_words(items: Sequence[Captioned]) -> list[Captioned]:
    """The photos below which stands that their caption is still to come, or but their number and file."""
    texts = ["\n".join(_told(item.lines)) for item in items]
    return [
        item
        for item, text, count in zip(items, texts, counts_before(texts), strict=True)
        if is_to_come(text[count:]) or counts_a_file(text.strip())
    ]


def _told(lines: Sequence[str]) -> Sequence[str]:
    """The lines without a last one that says who took the picture."""
    credited = len(lines) > 1 and (credits_nobody(lines[-1]) or taken_by(lines[-1]))
    return lines[:-1] if credited else lines


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
    items, fields = without_credit_of_all(items, fields, dropped)
    items = [_without_credit(_without_file(item, dropped), dropped) for item in items]
    items = _without_labels(items, dropped)
    texts = ["\n".join(item.lines) for item in items]
    counts = counts_before(texts)
    names = names_behind(texts)
    ahead = names_before([text[count:] for text, count in zip(texts, counts, strict=True)], inside=True)
    made = []
    for item, text, count, behind, led in zip(items, texts, counts, names, ahead, strict=True):
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
            dropped.add(ABOVE if item.above else BEHIND, item.who)
        here = fields
        if who is not None:
            beside = {**fields.attributes, **who.beside}
            stands_for = VoiceKind.GROUP if is_group(who.name) else fields.voice_kind
            here = replace(fields, voice=who.name or None, voice_kind=stands_for, attributes=beside)
            here = replace(here, table=who.table or fields.table)
        made.append(_source(replace(item, lines=text[count:end].split("\n")), here))
    return tuple(made)


def _without_file(item: Captioned, dropped: LeftOut) -> Captioned:
    """The photo without the name of its file in its caption: it is the photo's name."""
    told = [without_file(line) for line in item.lines]
    if told and told[0][1] and len(item.lines) > 1:
        told[1:] = [(line, "") for line in item.lines[1:]]
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
        if credits_nobody(item.lines[at]):
            dropped.add(UNSIGNED, item.lines[at])
            return replace(item, lines=[line for n, line in enumerate(item.lines) if n != at])
        if who := taken_by(item.lines[at]):
            dropped.add(BY_WHOM, "x" * (visible(item.lines[at]) - visible(who)))
            return replace(item, who=who, lines=[line for n, line in enumerate(item.lines) if n != at])
    if len(filled) > _CREDITED and not item.who and (who := signed_below(item.lines[at := filled[1]])):
        # below a title: “Photo 2: The Gate / By Kit / It creaks”
        dropped.add(BY_WHOM, "x" * (visible(item.lines[at]) - visible(who)))
        return replace(item, who=who, lines=[line for n, line in enumerate(item.lines) if n != at])
    return item


def _without_labels(items: Sequence[Captioned], dropped: LeftOut) -> list[Captioned]:
    """The photos without a line above the words that counts them and says who took each."""
    heads = [2 if len(i.lines) > 2 and _COUNT_ALONE.fullmatch(i.lines[0]) else 1 for i in items]
    tops = ["\n".join(item.lines[:n]) for item, n in zip(items, heads, strict=True)]
    labels = labels_above([[top, *item.lines[n:]] for item, top, n in zip(items, tops, heads, strict=True)])
    made = []
    for item, n, top, label in zip(items, heads, tops, labels, strict=True):
        if label is not None and not item.who:
            if label.start:
                dropped.add(COUNTS, top[: label.start])
            who = ", ".join(label.parts)
            dropped.add(ABOVE if who else UNSIGNED, "x" * (visible(top[label.start :]) - visible(who)))
            item = replace(item, who=who, above=True, lines=item.lines[n:])
        made.append(item)
    return made


def _source(item: Captioned, fields: SourceFields) -> ReadSource:
    said = [
        Utterance(line, table=fields.table, round=fields.round, question=fields.question, paragraph=True)
        for line in item.lines
    ]
    return make_source(join_turns(said), replace(fields, kind=Kind.PHOTO, image_name=item.name))
