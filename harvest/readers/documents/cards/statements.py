"""Lists in which every paragraph is a statement of its own → a source each, signed where a name stands behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import Kind, ReadSource, VoiceKind
from harvest.readers.card_voices import unnamed_voice
from harvest.readers.documents.stories.headings import ITEM_HEADING
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.bare_answers import bare_answer
from harvest.readers.leave.said import reads
from harvest.readers.recognise.recurring import UNSIGNED, counts_before
from harvest.readers.recognise.signatures import SignedText, names_before, of_no_person, signed_by, signed_texts
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.boards.board_rows import is_count
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

QUOTED = re.compile(r"^[\"“](.+)[\"”]$", re.S)
_SIGNED = re.compile(
    r"^(.{12,}?[.!?…\"”’)]?)(?:\s*(?:[–—]|--)\s*|(?:\s+|(?<=[.!?…\"”’)]))-\s*)"  # “Fitting-Out Quay” is one word
    r"((?:[A-Z][^\W\d_]{0,3}\.\s)?(?:[^–—.!?]|(?<=\b[A-Z])\.(?= [A-Z])|(?<=\b[Nn]o)\.(?= ?\d)){2,60}?"
    r"(?:\s[A-Z]\.(?:,[^–—.!?]{0,30})?)?)\.?$",
    re.S,
)


@dataclass(slots=True)
class Prose:
    """Sources of a text without speakers, what kind they are, and whether they were a list."""

    sources: tuple[ReadSource, ...]
    kind: Kind
    listed: bool = False
    warnings: list[str] = field(default_factory=list)


AGAINST = "the last line speaks against it: “{}”"
OPEN = "the last line leaves it open: “{}”"
_REFUSAL = 12
COUNTS = "numbers of cards or texts"
SIGNED = "names under statements (kept beside the words)"
BEFORE = "names before statements (kept beside the words)"


def _may_be_group(name: str) -> bool:
    return name[:1].isupper() and len(name.split()) <= 4


def listed_statements(
    said: Sequence[Utterance],
    fields: SourceFields,
    dropped: LeftOut,
    asked: str | None = None,
    warnings: Sequence[str] = (),
    first: Callable[[Sequence[str]], list[SignedText | None] | None] | None = None,
) -> Prose:
    """Every paragraph is a statement of its own, by somebody else as far as anyone can tell.

    ``first`` tells who signed each before its words; else only promises and wishes are asked for that.
    """
    sources = []
    if fields.kind in (Kind.DREAM, Kind.PLEDGE):
        for one in said:
            dropped.add("rows that sum up the others", one.text) if is_count(one.text) else None
        said = [one for one in said if not is_count(one.text)]
    if asked is not None:
        dropped.add("headings (kept as table, round or question)", asked)
        said = [replace(one, question=asked) for one in said]
    signed = 0
    said = _without_counts(_with_signatures(said), dropped)
    behind = signed_texts([one.text for one in said])
    if first is None and fields.kind in (Kind.PLEDGE, Kind.DREAM):
        first = names_before
    before = (first([one.text for one in said]) if first else None) or [None] * len(said)
    ends = [m.group(2).split(",")[0].strip() for one in said if (m := _SIGNED.match(one.text))]
    # Where nearly all are signed so, a group may sign among them: ``– Moor Edge lot``.
    all_so = len(ends) >= max(3, 0.7 * len(said)) and sum(map(looks_like_name, ends)) >= 0.6 * len(ends)
    for n, one in enumerate(said, 1):
        text, role = one.text, one.role
        if (ahead := before[n - 1]) is not None:
            dropped.add(BEFORE if ahead.who.name else UNSIGNED, text[: ahead.end])
            text = text[ahead.end :]
        table = one.table or fields.table
        voice, stands_for = unnamed_voice(fields.kind, table, f"{fields.title} {n}")
        attribution = _SIGNED.match(text)
        signature = [p.strip() for p in attribution.group(2).split(",")] if attribution else []
        affiliation, attributes = "", fields.attributes
        speaker: str | None
        if attribution and (of_nobody := of_no_person(signature)) is not None:
            table = of_nobody or table
            voice, stands_for = unnamed_voice(fields.kind, table, f"{fields.title} {n}")
            attributes = {**attributes, **signed_by(signature).attributes}
            dropped.add(SIGNED, text[len(attribution.group(1)) :])
            text, speaker = attribution.group(1), None
        elif attribution and (looks_like_name(signature[0]) or (all_so and _may_be_group(signature[0]))):
            who = signed_by(signature)
            voice, role, affiliation = who.name, who.role, who.affiliation
            attributes = {**attributes, **who.attributes}
            table = who.table or table
            stands_for = VoiceKind.PERSON
            dropped.add(SIGNED, text[len(attribution.group(1)) :])
            text = attribution.group(1)
            signed += 1
            speaker = voice
        elif ahead is not None:
            who = ahead.who
            role, affiliation, table = who.role, who.affiliation, who.table or table
            attributes, speaker = {**attributes, **who.attributes}, who.name or None
            if speaker:
                voice, stands_for = speaker, VoiceKind.PERSON
                signed += 1
        elif (found := behind[n - 1]) is not None:
            who = found.who
            role, affiliation, table = who.role, who.affiliation, who.table or table
            attributes = {**attributes, **who.attributes}
            voice, stands_for = unnamed_voice(fields.kind, table, f"{fields.title} {n}")
            speaker = who.name or None
            if speaker:
                voice, stands_for = speaker, VoiceKind.PERSON
                signed += 1
            dropped.add(SIGNED, text[found.end :])
            text = text[: found.end]
        else:
            speaker = one.speaker
            if speaker:  # told by a name behind the quotation
                voice, stands_for, affiliation = speaker, VoiceKind.PERSON, one.affiliation
                signed += 1
        quoted = QUOTED.match(text)
        if quoted:
            dropped.add("quotation marks round whole statements", "“”")
            text = quoted.group(1)
        here = replace(
            fields,
            title=f"{fields.title} {n}",
            voice=voice,
            voice_kind=stands_for,
            table=table,
            attributes=attributes,
        )
        hold = one.hold or _against(one.text)
        one = replace(one, text=text, role=role, table=table, speaker=speaker, affiliation=affiliation, hold=hold)
        sources.append(make_source([one], here))
    if fields.kind is Kind.STORY:
        warning = f"A list of {len(sources)} statements, each taken as the words of a different person"
    else:
        warning = f"{len(sources)} {fields.kind.words.many}, each a card of its own and not counted as a person"
    warning += f"; {signed} of them are signed with a name." if signed else "."
    return Prose(tuple(sources), fields.kind, True, [*warnings, warning])


def _against(text: str) -> str:
    r"""Why a statement is held whose last line refuses its use or leaves that open; empty where it says no such thing.

    >>> _against("I nearly drowned.\nNot to be quoted."), _against("I nearly drowned.\nA nun saved me.")
    ('the last line speaks against it: “Not to be quoted.”', '')
    >>> _against("We sang.\n[ ] You may quote me"), _against("We sang.\nQuote me: yes")
    ('the last line leaves it open: “[ ] You may quote me”', '')
    """
    *above, last = text.split("\n")
    if not above or len(last.split()) > _REFUSAL or not (heard := reads(last)).of_leave:
        return ""
    if heard.permission.quotation == "no" and heard.clear:
        return AGAINST.format(last.strip())
    left_open = not heard.permission.quotable and bare_answer(last.strip()) is not None
    return OPEN.format(last.strip()) if left_open or last.rstrip().endswith((":", "：")) else ""


def _with_signatures(said: Sequence[Utterance]) -> list[Utterance]:
    """The statements, each with the name that stands below it behind a dash in a paragraph of its own.

    >>> cards = ["A swing for adults", "– Bela, 9", "A choir", "– Fenwick", "Trees", "– Jo"]
    >>> [one.text for one in _with_signatures([Utterance(text) for text in cards])]
    ['A swing for adults\\n– Bela, 9', 'A choir\\n– Fenwick', 'Trees\\n– Jo']
    """
    alone = [_SIGNS.fullmatch(one.text.strip()) is not None for one in said]
    if sum(alone) < _SEVERAL or alone[0]:
        return list(said)
    made: list[Utterance] = []
    for one, signs in zip(said, alone, strict=True):
        if signs:
            made[-1] = replace(made[-1], text=f"{made[-1].text}\n{one.text.strip()}")
        else:
            made.append(one)
    return made


_SIGNS = re.compile(
    r"(?:[–—-]|--)\s*[^\W\d_](?:[^\n.!?;:]|(?:(?<=\b[A-Z])|(?<=\bMr)|(?<=\bMs)|(?<=\bDr)|(?<=\bMrs)|(?<=\bRev))\.){0,38}[^\n!?;:]"
)
_SEVERAL = 3


def _without_counts(said: Sequence[Utterance], dropped: LeftOut) -> list[Utterance]:
    """The statements without the count that stands before most (``Dream 3.``).

    >>> [one.text for one in _without_counts([Utterance("Dream 1: A kiln."), Utterance("Dream 2: A bus.")], LeftOut())]
    ['A kiln.', 'A bus.']
    """
    made = []
    for one, count in zip(said, counts_before([one.text for one in said]), strict=True):
        ahead = one.text[:count]
        counted = ITEM_HEADING.match(ahead.strip()) is not None
        dropped.add(COUNTS, ahead) if counted else None
        made.append(replace(one, text=one.text[count:]) if counted else one)
    return made
