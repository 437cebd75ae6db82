"""Text without marked speakers → sources: one story or note, or one source for each statement of a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Kind, Role
from harvest.model.punctuation import asks
from harvest.readers.documents.cards.flip_charts import are_shots, with_sides
from harvest.readers.documents.cards.list_heads import is_title, prepared
from harvest.readers.documents.cards.point_blocks import with_points
from harvest.readers.documents.cards.shot_heads import with_shot_heads
from harvest.readers.documents.cards.statements import QUOTED, Prose, listed_statements
from harvest.readers.documents.lines import Line
from harvest.readers.documents.mail.covering import without_letter, without_typist
from harvest.readers.documents.notes import helpers
from harvest.readers.documents.notes.led_quotations import are_of_described, with_quoted_people
from harvest.readers.documents.notes.reported import with_reported
from harvest.readers.documents.notes.typists_remarks import UNREAD
from harvest.readers.documents.paper.wrapping import unwrapped
from harvest.readers.documents.stories import headings
from harvest.readers.documents.stories.bylines import (
    HELPERS,
    beside_lists,
    bylines,
    unsigned_among,
    without_leave_of_one,
)
from harvest.readers.documents.stories.dated_entries import dated_entries
from harvest.readers.documents.stories.headed_texts import before_quotations, introduced_in, with_texts, without_frame
from harvest.readers.documents.stories.heading_voices import teller_below
from harvest.readers.documents.stories.headings import ITEM_HEADING, RULE
from harvest.readers.documents.stories.names_first import tellers_first
from harvest.readers.documents.stories.pieces import Pieces, pieces
from harvest.readers.documents.stories.questions_above import answers_below, told_by_one
from harvest.readers.documents.stories.told_fields import told_by, without_aside
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise import kinds
from harvest.readers.recognise.dates import date_of_header, is_date
from harvest.readers.recognise.event_structure import TablePlace, heading_place, named_table
from harvest.readers.recognise.talk.call_notes import are_call_notes
from harvest.readers.recognise.talk.service_lines import SERVICE, begins_a_scan
from harvest.readers.recognise.talk.turn_starts import find_when
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

_ASKED = re.compile(r"^q(?:uestion)?\s*[:.)]\s+\S.*[?？]$", re.I)
"""A question without a number; two of them are what was asked, one may be anything."""
_ASIDE = re.compile(r"(?<=\S)\s+\([^()]*\b(?:pp?\.|typed|scan\w*|photos?|pictures?|[\w-]+\.\w{3,4})[^()]*\)$", re.I)
"""What a title says behind it of the scan or the typist."""
NOTED_BY = "names of those who took notes (kept as whose words they are)"
_CARD_WORDS, _ASKED_WORDS, _HEAD_WORDS, _HEAD_LINES, _HEAD_LETTERS = 45, 25, 8, 4, 12


@dataclass(slots=True)
class Item:
    """A stretch of a document that is one thing: with its heading, if it has one of its own."""

    heading: str | None
    utterances: list[Utterance] = field(default_factory=list)


def read_prose(
    name: str,
    lines: Sequence[Line],
    place: TablePlace,
    fields: SourceFields,
    dropped: LeftOut,
    *,
    present: Sequence[str] | None = None,
) -> Prose:
    """The sources in a text, by those ``present`` in minutes of a talk; ReadError when it has headings only."""
    lines = without_typist(lines, dropped)
    if (book := dated_entries(name, lines, fields, dropped)) is not None:
        return book
    if (parted := pieces(sheets := with_shot_heads(lines, dropped), dropped)) is not None:
        return _parted(name, parted, fields, dropped)
    told: list[str] = []
    typed_up, lines = sheets is not lines, prepared(sheets, dropped, told)
    named = kinds.kind_in_words(name)
    shot = named is Kind.PHOTO and (typed_up or are_shots(lines))
    named = Kind.NOTE if shot or (not named and (typed_up or present is not None)) else named
    noted = named is Kind.NOTE or (named is None and kinds.kind_in_words(*_top(lines)) is Kind.NOTE)
    lines = with_sides(lines, dropped, told) if noted or place.table else lines
    lines = without_frame(lines, dropped)  # items of minutes are no tellers
    lines = with_points(lines if present is not None else with_texts(name, lines), named is Kind.NOTE, dropped)
    items, structured, hints = _items(lines, place, dropped)
    items = [i for i in items if i.utterances]
    if not items:
        raise ReadError(
            f"{name}: only headings were found, no words that somebody said or wrote. Upload the filled-in file."
        )
    warnings = told + (beside_lists(items, dropped) if structured or not asks(items[0].utterances[0].text) else [])
    if len(items) > 2 and (
        intro := headings.introduction(parts := [(i.heading, [u.text for u in i.utterances]) for i in items])
        or before_quotations(parts)
    ):
        items = items[1:]
        dropped.add(headings.BEFORE, intro)
        warnings.append(f"Left out before the first text: “{intro[:160]}”.")
        fields = replace(fields, date=fields.date or date_of_header([intro]))
    if len(items) == 1 and (signed := headings.with_signatures(items[0].utterances)):
        return listed_statements(signed, replace(fields, kind=named or Kind.STORY), dropped, warnings=warnings)
    if len(items) == 1 and kinds.kind_in_words(name, *hints) in (Kind.DREAM, Kind.PLEDGE):
        items[0].utterances = without_letter(items[0].utterances, dropped, warnings)
    texts = [u.text for i in items for u in i.utterances]
    by_lines = kinds.kind_of_lines(texts)
    kind = (
        kinds.kind_that_fits(named, texts)
        or by_lines
        or kinds.kind_that_fits(
            kinds.kind_in_words(*hints) or headings.kind_of_headings([item.heading for item in items]), texts
        )
        or (Kind.NOTE if structured and not told_by_one([u for i in items for u in i.utterances]) else Kind.STORY)
    )
    kind = Kind.NOTE if kind is Kind.STORY and (are_of_described(texts) or are_call_notes(texts)) else kind
    fields = replace(fields, kind=kind)
    if (
        len(items) == 1
        and len(texts) >= 3
        and (
            all(QUOTED.match(t) for t in texts)
            or headings.each_signed(texts, quoted=kind is Kind.STORY)
            or (by_lines and kind is by_lines)
            or (kind in (Kind.DREAM, Kind.PLEDGE) and _short(texts))
        )
    ):
        return listed_statements(items[0].utterances, fields, dropped, warnings=warnings)
    if kind is Kind.NOTE:
        quoted = with_quoted_people([item.utterances for item in items], dropped, warnings)
        for item, said in zip(items, quoted, strict=True):
            item.utterances = with_reported(said, warnings, present or (), least=1 if present else 2)
    asked = answers_below(items[0].utterances) if len(items) == 1 and not structured else None
    if asked is not None:
        return listed_statements(items[0].utterances[1:], replace(fields, question=asked), dropped, asked, warnings)
    sources = []
    tellers = bylines([item.utterances for item in items], dropped, [item.heading for item in items])
    tellers = without_leave_of_one(tellers, [item.utterances for item in items], warnings)
    first = tellers_first([item.heading for item in items if item.heading])
    unsigned = unsigned_among(tellers)
    for n, (item, who) in enumerate(zip(items, tellers, strict=True), 1):
        here = fields
        if item.heading:
            called = first.get(item.heading) or headings.teller_in(item.heading)
            here = replace(fields, title=f"{fields.title} – {item.heading}", voice=without_aside(called))
            titled = called == item.heading and item.heading not in first
            who = who or teller_below(item.heading, item.utterances, dropped) or (unsigned if titled else None)
        sources.append(make_source(join_turns(item.utterances), told_by(who, here, f"{fields.title} {n}")))
    if len(sources) > 1:
        warnings.append(f"{len(sources)} texts under headings of their own, each taken as one person's.")
    joined = " ".join(texts)
    if len(joined.split()) > 60 and len(re.findall(r"[.!?…।۔。！？]", joined)) < len(joined.split()) / 80:
        warnings.append("Hardly any punctuation in this text: passages were cut by length, check where they begin.")
    return Prose(tuple(sources), kind, False, warnings)


def _parted(name: str, parted: Pieces, fields: SourceFields, dropped: LeftOut) -> Prose:
    """Texts by several people, each a source of its own."""
    texts = [one.text for one in parted.said]
    named = kinds.kind_in_words(name, *parted.before)
    kind = kinds.kind_that_fits(named, texts) or kinds.kind_of_lines(texts) or Kind.STORY
    fields = replace(fields, kind=kind, date=fields.date or date_of_header(parted.before))
    warnings = []
    asking = [line for line in parted.before if asks(line) and len(line.split()) <= _ASKED_WORDS]
    asked = asking[0] if len(asking) == 1 else None
    above = [line for line in parted.before if line != asked]
    if above:
        before = " / ".join(above)
        dropped.add(headings.BEFORE, "\n".join(above))
        warnings.append(f"Left out before the first text: “{before[:160]}”.")
    return listed_statements(parted.said, fields, dropped, asked, warnings)


def _short(texts: Sequence[str]) -> bool:
    return sum(len(text.split()) <= _CARD_WORDS for text in texts) >= 0.8 * len(texts)  # as fits on a card


def _items(lines: Sequence[Line], place: TablePlace, dropped: LeftOut) -> tuple[list[Item], bool, list[str]]:
    letters = headings.ruled_letters([line.text for line in lines])
    items = [Item("Letter 1" if letters else None)]
    structured = False
    hints: list[str] = []
    filled = sum(1 for line in lines if line.text.strip())
    own = sum(1 for line in lines if _is_item_heading(line)) >= 2
    again = Counter(
        line.text.strip() for line in lines if not headings.is_item(line) and len(line.text.split()) <= _HEAD_WORDS
    )
    cards = headings.numbered_cards(lines)
    items_of_list = sum(map(headings.is_item, lines)) + len(cards)
    whole = unwrapped(lines)
    below = sum(1 for line in whole if line.text.strip() and not line.heading and again[line.text.strip()] < 2)
    listed = items_of_list >= 0.5 * max(1, below)
    asked = sum(1 for line in lines if _ASKED.match(line.text.strip())) >= 2
    seen, asked_at = 0, None
    over_points = headings.coloned(whole) | headings.numbered_questions(whole)
    heads = sum(1 for line in whole if line.text.strip() and not headings.is_item(line))
    for n, line in enumerate(whole):
        text = line.text.strip()
        if not text:
            continue
        seen += 1
        following = whole[n + 1].text.strip() if n + 1 < len(whole) else ""
        if RULE.match(text):
            dropped.add("ruled lines", text)
            if letters and items[-1].utterances:
                items.append(Item(f"Letter {len(items) + 1}"))
            continue
        plain = listed and not headings.is_item(line)
        if (scanned := begins_a_scan(text)) or helpers.says_nothing_said(text, below=structured, points=plain):
            dropped.add(SERVICE if scanned else HELPERS if helpers.names_a_helper(text) else UNREAD, text)
            continue
        if seen <= _HEAD_LINES and not items[-1].utterances and _over_all(text, seen > 1, cards):
            dropped.add("title", text)  # when a page of a notebook was written, or what stands over cards
            continue
        level = 2 if own and _is_item_heading(line) else headings.level(line)
        found = heading_place(text, is_heading=level is not None or (asked and _ASKED.match(text) is not None))
        found = None if text[0] in "“„«" else found  # a quotation, whatever table stands behind it
        if line.table:
            place, found = replace(place, question=None), TablePlace(table=line.table)
        if (
            found is None
            and listed
            and heads > 1
            and not headings.is_item(line)
            and (level or asks(text) or text.isupper() or line.bold or named_table(text) or again[text] > 1)
        ):
            found = headings.above_list(text, whole[n + 1 :], asked=place.question is not None)
        if found is None and line.heading and line.heading == asked_at and len(text.split()) <= _ASKED_WORDS:
            found = TablePlace(question=text.strip("*_#: "))  # a heading beside one that asked asks as well
        if found is None and text in over_points:
            found = TablePlace(question=headings.BULLET.sub("", text).strip("*_#: "))
        if found is not None:
            place, structured = place.updated(found), True
            asked_at = line.heading if line.heading and found.question else asked_at
            dropped.add("headings (kept as table, round or question)", text)
        elif level is not None:
            dropped.add("headings", text)
            if place.question and headings.over_words(text):
                asked_at = line.heading
            if own and _is_item_heading(line):
                who = introduced_in(text) if line.begins and line.heading is None and not line.bold else ""
                items.append(Item(headings.framed(text) or who or text))
            else:
                hints.append(text)
        elif seen == 1 and asks(text) and not following and len(text.split()) <= 30 and n + 2 < len(whole):
            # It may be the question that was asked or the teller's own: it stays in the text, as a turn of its own.
            place = place.updated(TablePlace(question=text))
            items[-1].utterances.append(_asked(text, place))
        elif seen == 1 and filled > 2 and not line.who and is_title(_ASIDE.sub("", text)):
            dropped.add("title", text)
            place = place.updated(heading_place(text, is_heading=True) or TablePlace())
            hints.append(text)
        else:
            bullet = headings.BULLET.match(text)
            if bullet:
                dropped.add("marks of lists", bullet.group())
                text = text[bullet.end() :]
            who, begins = ("", 0) if line.who else helpers.noted_by(text)
            if who:
                dropped.add(NOTED_BY, text[:begins])
            one = Utterance(
                text[begins:],
                line.who or who or None,
                Role.FACILITATOR if who else Role.UNKNOWN,
                table=place.table,
                round=place.round,
                question=place.question,
                paragraph=True,
            )
            # In notes and lists every item is a point of its own; in a story a list is part of what is told.
            one.new_turn = bool(line.who or who or text in cards or ((line.item or bullet) and (listed or structured)))
            hints += [text[:_HEAD_LETTERS]] if text in cards else []
            items[-1].utterances.append(one)
    return items, structured, hints


def _top(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines if line.text.strip()][:1] if lines else []


def _over_all(text: str, below: bool, cards: Collection[str]) -> bool:
    """Whether a line holds a day or a time and nothing else, or who came, or stands ``below`` the title over cards."""
    if cards:
        return below and text not in cards and is_title(text)
    when = len(text.split()) <= 5 and heading_place(text) is None and (is_date(text) or find_when(text) is not None)
    return when or helpers.says_who_came(text) or helpers.says_when_it_was(text)


def _asked(text: str, place: TablePlace) -> Utterance:
    return Utterance(text, None, Role.FACILITATOR, None, None, place.table, place.round, text, new_turn=True)


def _is_item_heading(line: Line) -> bool:
    if line.begins:
        return True
    text = line.text.strip()
    return len(text.split()) <= 8 and not text.endswith((".", ",")) and ITEM_HEADING.match(text) is not None
