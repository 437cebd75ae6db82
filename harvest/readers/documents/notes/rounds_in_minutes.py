"""A round in minutes: an item under which one after the other of those present says something, in whatever style."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Role
from harvest.model.punctuation import asks
from harvest.readers.documents.notes.present import fuller
from harvest.readers.documents.notes.saying import OWN_WORDS, SENTENCE_END, namer
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.no_data.agendas import OWN
from harvest.readers.recognise.no_data.meeting_items import OF_A_MEETING
from harvest.readers.transcripts.utterances import Utterance

_NUMBER = re.compile(r"^\W*(?:(?:\d{1,2}(?:\.\d{1,2})?|top ?\d{1,2})[.):]?|[a-z]\))\s+", re.I)
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–—]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"^([^:–—\n()\[\]“”\"]{2,40}?)\s*(?:[(\[][^()\[\]]{1,60}[)\]])?\s*(?::|\s[–—-])\s+(?=\S)")
"""A name and what parts it from the words: ``Ada:``, ``Ada (by text):``, ``Ada –``."""
_ROUND = re.compile(
    r"\b(?:(?:go[- ])?round\b(?: the (?:table|room|circle))?|check[- ]?(?:in|out)|in turn|each (?:of us|person|member)|"
    r"(?:blitz|vorstellungs|befindlichkeits)?runde|tour de table|ronda|giro di tavolo|rondje|rownd|rundan?|runda)\b",
    re.I,
)
_ROUND_HEAD = re.compile(
    r"^\W*(?:(?:go[- ])?round|rownd(?: y bwrdd)?|runde|tour de table|ronda|rondje|runda)\s*[:–—-]\s*", re.I
)
_ASKS_ALL = re.compile(
    r"\b(?:asked|invited|bat|demandé|pidió|poprosiła?|vroeg|gofynnodd)\b.{0,30}\b(?:every(?:one|body)|all|each|"
    r"(?:the )?(?:group|members|meeting)|people|alle|tous|todos|wszystkich|iedereen|bawb)\b",
    re.I,
)
_TASK = re.compile(
    r"^(?:to|will|is to|reported|noted|proposed|seconded|confirmed|advised|tabled|presented|agreed to|raised|action)\b"
)
_PEOPLE, _SHARE, _OWN_SHARE = 3, 0.6, 0.5
"""So many people at least speak in a round, and begin so many of its lines; else so many speak of themselves."""


def asked_in(heading: str) -> str:
    """What a round is about, as its heading says it.

    >>> asked_in("3. Round: what keeps you here"), asked_in("2. Where do we meet?")
    ('what keeps you here', 'Where do we meet?')
    """
    return _ROUND_HEAD.sub("", _NUMBER.sub("", heading)).strip()


def round_said(heading: str, paragraphs: Sequence[str], known: Sequence[str]) -> list[list[Utterance]] | None:
    """What each paragraph of an item says and who says it, where it is a round of the people ``known``; else None.

    Whoever asks all the others leads; a paragraph that names nobody goes on from the one above it.

    >>> said = ["Jo asked everybody for a line.", "Ada: My shed.", "Bo said that he likes the frogs.", "Cy – the quiet"]
    >>> found = round_said("3. Round: what keeps you here", said, ["Jo Obi", "Ada", "Bo", "Cy"])
    >>> [(one.speaker, one.text, one.role.value) for said in found for one in said][:2]
    [('Jo Obi', 'Jo asked everybody for a line.', 'facilitator'), ('Ada', 'My shed.', 'unknown')]
    >>> round_said("4. Actions", ["Ada: to ring Bo", "Bo: to mend it", "Cy: to pay"], ["Ada", "Bo", "Cy"]) is None
    True
    """
    made: list[list[Utterance]] = []
    spoken: list[Utterance] = []
    led = tasks = 0
    for paragraph in paragraphs:
        text = _BULLET.sub("", paragraph.strip())
        points = _begun(text, known)
        if not points and spoken:
            spoken[-1].text += f"\n{text}"
        for one in points:
            led += one.role is Role.FACILITATOR
            tasks += _TASK.match(one.text) is not None
        spoken += points
        made.append(points)
    said = [one for one in spoken if one.role is Role.UNKNOWN]
    people = {one.speaker for one in said}
    if len(people) < _PEOPLE or tasks > 0.2 * len(said) or sum(map(bool, made)) < _SHARE * len(paragraphs):
        return None
    own = sum(1 for one in said if OWN.search(one.text) or OWN_WORDS.search(one.text[:60]))
    asked = bool(led) or asks(heading) or _ROUND.search(heading) is not None
    return made if asked or own >= max(_PEOPLE, _OWN_SHARE * len(said)) else None


def count_labels(dropped: LeftOut, paragraphs: Sequence[str], said: Sequence[Sequence[Utterance]]) -> None:
    """Count what stood before the words of each line of a round: its bullet, the name and what is beside it."""
    began = False
    for paragraph, points in zip(paragraphs, said, strict=True):
        began = began or bool(points)
        if not began:
            dropped.add(OF_A_MEETING, paragraph)
            continue
        begins = _BULLET.sub("", paragraph.strip())
        if bullet := paragraph.strip()[: len(paragraph.strip()) - len(begins)]:
            dropped.add("marks of lists", bullet)
        if points and (label := begins[: begins.index(points[0].text.split("\n")[0])]):
            dropped.add("names before what people said (kept as speakers)", label)


def _begun(text: str, known: Sequence[str]) -> list[Utterance]:
    """What a line says behind the label of somebody known, or what it reports of one of them after the other."""
    if (label := _LABEL.match(text)) is not None and (who := _of(label.group(1), known)):
        return [_said(text[label.end() :], who)]
    points: list[Utterance] = []
    for sentence in SENTENCE_END.split(text):
        named = namer(sentence)
        if named and (who := _of(named, known)) and (not points or who != points[-1].speaker):
            points.append(_said(sentence, who))
        elif points:
            points[-1].text += f" {sentence}"
        else:
            return []
    return points


def _said(words: str, who: str) -> Utterance:
    leads = _ASKS_ALL.search(words) is not None
    return Utterance(words, who, Role.FACILITATOR if leads else Role.UNKNOWN, new_turn=True)


def _of(name: str, known: Sequence[str]) -> str:
    """Somebody known by the fuller of two names, in full or as the line has it; nobody where none is known so."""
    bare = name.strip(" ,.*")
    found = fuller(bare, known)
    return found if any(found.strip(" .") == one.strip(" .") for one in known) else ""
