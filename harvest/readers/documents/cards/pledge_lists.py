"""Pledges typed as a list: a line each, who promises before what, and beside it how it stands, as a word or a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, Reading, VoiceKind
from harvest.model.organisations import is_group
from harvest.model.pledge_states import state_beside, tells
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.cards.dream_cards import PLACES, table_in
from harvest.readers.documents.cards.list_ends import heads_a_list
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.covering import tells_of_typing
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.documents.notes.typists_remarks import is_typists_remark
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_of_header
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.boards import board_rows
from harvest.readers.transcripts.utterances import Utterance, make_source
from harvest.readers.uploaded_file import UploadedFile

STATES = "how pledges stand (kept beside the words)"
NAMES = "names before pledges (kept beside the words)"
AROUND = "what whoever typed the pledges up wrote around them"
STRUCK = "struck through"
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+(?=\S)")
_BEFORE = re.compile(r"^\W{0,3}([^\n:–—]{2,60}?)(?:\s*:\s+|\s+[–—-]+\s+)(?=\S)")
_PROMISES = re.compile(
    r"ill |(?:I|we)(?:['’]ll| will| shall| can| promise| pledge|(?:['’](?:m|re)| am| are) going to)\b|"
    r"(?:will|going to|promises?|pledges?)\b",
    re.I,
)
_OWN = re.compile(r"(?:I|[Ww]e)\b(?! [A-Z])")
"""How somebody begins who promises for themselves, whatever stands before “will”: ``We (the choir) will``."""
_WILL = re.compile(
    r"^\W{0,3}(?!(?:every|some|any|no)(?:one|body)\b)([^\n:–—]{2,40}?)\s+"
    r"(?=(?:will|(?:promise|pledge)s? (?:to|that)) )",
    re.I,
)
"""A name right before what is promised: ``Year 5 will draw the map``."""
_BEHIND = re.compile(r"\s+[–—-]+\s*((?=[^\W\d_a-z])(?:[^–—.!?]|\.(?=\s\d)|(?<=\b[A-Z])\.){2,40})$")
_LEAST, _NAMED, _LONGEST, _LONGEST_STATE, _DEEP = 2, 0.6, 45, 8, 9


@dataclass(slots=True)
class _Card:
    who: str
    what: str
    state: str
    table: str | None


@dataclass(slots=True)
class _Found:
    cards: list[_Card] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    left: LeftOut = field(default_factory=LeftOut)


def pledge_list(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """The pledges of a document that is called so and names who promises before most of them; None for any other.

    Who promises stands once: a document in which somebody speaks again is a talk.
    """
    lines = [block for block in blocks if isinstance(block, Line) and block.text.strip()]
    called = (file.name, *(line.text for line in lines[:2] if len(line.text.split()) <= 10))
    if len(lines) < len(blocks) and any(not isinstance(block, Line) for block in blocks):
        return None
    if not any(kind_in_words(text) is Kind.PLEDGE for text in called):
        return None
    found = _walk(lines, file.fields.table)
    named = [card.who for card in found.cards if card.who]
    if len(named) < max(_LEAST, _NAMED * len(found.cards)) or len(set(named)) < 0.8 * len(named):
        return None
    if not any(_in_full(who) for who in named) or any(len(card.what.split()) > _LONGEST for card in found.cards):
        return None
    fields = replace(file.fields, kind=Kind.PLEDGE, date=file.fields.date or date_of_header(found.around))
    sources = []
    for n, card in enumerate(found.cards, 1):
        table = card.table or fields.table
        voice, stands_for = unnamed_voice(Kind.PLEDGE, table, f"{fields.title} {n}")
        if card.who:
            voice, stands_for = card.who, VoiceKind.GROUP if is_group(card.who) else VoiceKind.PERSON
        beside = {**fields.attributes, **({"Status": card.state} if card.state else {})}
        here = replace(
            fields, title=f"{fields.title} {n}", voice=voice, voice_kind=stands_for, table=table, attributes=beside
        )
        sources.append(make_source([Utterance(card.what, card.who or None, table=table)], here))
    said = [f"{len(sources)} pledges, each a card of its own; {len(named)} of them say who promises."]
    said += [f"Left out around the pledges: “{' / '.join(found.around)[:160]}”."] if found.around else []
    file.dropped.take(found.left)
    return file.reading(f"list of statements ({file.format.label})", Kind.PLEDGE, tuple(sources), warnings=said)


def pledges_in_mail(file: UploadedFile, about: Sequence[Line], blocks: Sequence[Block]) -> Reading | None:
    """The pledges of several people that somebody typed into a mail on pledges, without what is written around them;
    None for any other mail."""
    filled = [block for block in blocks if not isinstance(block, Line) or block.text.strip()]
    promised = [n for n, block in enumerate(filled) if isinstance(block, Line) and _promises(block.text)]
    if len(promised) < _LEAST:
        return None
    first, last = promised[0], promised[-1]
    while first and _is_of_somebody(filled[first - 1]):
        first -= 1
    while last + 1 < len(filled) and _is_of_somebody(filled[last + 1]):
        last += 1
    if not all(map(_is_of_somebody, filled[first : last + 1])):
        return None
    found = pledge_list(file, [*about, *filled[first : last + 1]])
    if found is None:
        return None
    for block in (*filled[:first], *filled[last + 1 :]):
        file.dropped.add(AROUND, said(block))
    return replace(found, dropped=file.dropped.found())


def _is_of_somebody(block: Block) -> bool:
    """Whether a line is one of a list of promises: an item, a promise, or what stands beside somebody's name."""
    if not isinstance(block, Line):
        return False
    before = _BEFORE.match(block.text)
    named = before is not None and (looks_like_name(before[1].strip()) or is_group(before[1].strip()))
    return named or block.item or _BULLET.match(block.text) is not None or _promises(block.text)


def _promises(text: str) -> bool:
    """Whether a line is somebody's promise beside their name, or behind brackets that say that there is none."""
    text = _BULLET.sub("", text)
    before = _BEFORE.match(text) or re.match(r"^\s*\([^()]{2,30}\)\s+", text)
    named = before is not None and _PROMISES.match(text[before.end() :]) is not None
    return (
        named or _promiser(text) is not None or (_PROMISES.match(text) is not None and _BEHIND.search(text) is not None)
    )


def _promiser(text: str) -> re.Match[str] | None:
    """Who stands right before what they will do."""
    found = _WILL.match(text)
    return found if found and (looks_like_name(found[1]) or is_group(found[1])) and found[1][:1].isupper() else None


def _in_full(who: str) -> bool:
    return len(who.split()) >= 2 or is_group(who)


def _walk(lines: Sequence[Line], table: str | None) -> _Found:
    found = _Found()
    listed = sum(1 for line in lines if line.item or _BULLET.match(line.text)) >= _LEAST
    so_far, level = "", 0  # how what stands below a heading stands: “Kept”, “Let go”
    for n, line in enumerate(lines):
        text = line.text.strip()
        item = line.item or _BULLET.match(text) is not None
        if (place := table_in(line)) is not None:
            table, so_far = place, so_far if (line.heading or _DEEP) > level else ""
            found.left.add(PLACES, text)
        elif board_rows.is_count(text):
            found.left.add("rows that sum up the others", text)
        elif not item and (tells_of_typing(text) or heads_a_list(text) or is_typists_remark(text)):
            found.around.append(text)
            found.left.add(AROUND, text)
        elif line.heading or (not item and (listed or (n < 2 and _is_title(text)))):
            so_far = text if len(text.split()) <= _LONGEST_STATE and tells(text) else ""
            level = line.heading or _DEEP
            if so_far:
                found.left.add(STATES, text)
                continue
            found.around.append(text)
            found.left.add(AROUND, text)
        else:
            card = _card(line, table, found.left)
            found.cards.append(replace(card, state=card.state or so_far))
    return found


def _is_title(text: str) -> bool:
    return len(text.split()) <= 10 and kind_in_words(text) is Kind.PLEDGE and not re.search(r"\b(?:I|we)\b", text, re.I)


def _card(line: Line, table: str | None, left: LeftOut) -> _Card:
    text = line.text.strip()
    if bullet := _BULLET.match(text):
        left.add("marks of lists", bullet.group())
        text = text[bullet.end() :]
    words, state = state_beside(text)
    if words != text:
        left.add(STATES, text.replace(words, "", 1))
    before = _BEFORE.match(words)
    who = before.group(1).strip() if before else ""
    called = looks_like_name(who) or is_group(who) or who.startswith(("The ", "Our "))
    own = _PROMISES.match(words) or _OWN.match(words)
    if who and (not called or _PROMISES.match(who) or _OWN.match(who)):
        who = ""
    what = words[before.end() :] if before and who else words
    if not who and own and (behind := _BEHIND.search(words)) is not None:
        who, what = behind[1].strip(), words[: behind.start()]
    if not who and (does := _promiser(words)) is not None:
        who, what = does[1].strip(), words[does.end() :]
    if who:
        left.add(NAMES, words[: len(words) - len(what)])
    return _Card(who, what.strip(), state or (STRUCK if line.struck or text.startswith("~~") else ""), table)
