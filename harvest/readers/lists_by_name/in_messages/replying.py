# ruff: noqa: E501 – patterns are easier to check on one line
"""Messages in which people answer what somebody asked → what each says of their own, and who says the same as whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.laid_out.in_documents import unwrapped
from harvest.readers.lists_by_name.heard.answering import answered
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import (
    NAME,
    NO,
    OPEN,
    QUOTE,
    YES,
    Heard,
    less_of,
    plainly,
    refused_of,
)
from harvest.readers.lists_by_name.heard.same import same_as
from harvest.readers.lists_by_name.heard.words import OF_IT
from harvest.readers.lists_by_name.in_lines.sentences import read_sentence
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.in_messages.messages import Message, Talk
from harvest.readers.lists_by_name.in_messages.who_asks import MINE, SEVERAL, YOU, asked, who_ask
from harvest.readers.lists_by_name.page import SENTENCE, Page
from harvest.readers.lists_by_name.who.named_together import without
from harvest.readers.lists_by_name.who.of_anothers import of_another
from harvest.readers.lists_by_name.who.of_children import speaks_of_younger
from harvest.readers.lists_by_name.who.of_their_child import OfTheirChild
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.calling import RANG

_AWAY = any_of(
    r"^\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|i am out of the office|abwesenheit\w*|odpowiedz automatyczna|ateb awtomatig|neges awtomatig)\b"
)
"""What a program answers for somebody who is away."""
_THIRD = any_of(
    r"\b(?:he|she|they|his|her|hers|their|him|them|says?|said|rang|phoned|rung|told|tells|e?mailed|texted|asked|asks|wants?|wanted|would|is|was|has|agreed|agrees|prefers?)\b"
)
_OWN = any_of(r"\b(?:i|i'm|i'd|i've|i'll|me|my|mine|we|us|our)\b")
_GREETED = r"(?:hi|hiya|hello|hey|dear|thanks|thank you|ta|cheers|sorry|ok|okay|of course|no (?:problem|worries)|sure|yes|no|helo|shwmae|annwyl|diolch|czesc|hej|drog[ia]|dziekuje)\b"
_GREETING = re.compile(rf"^\W*(?i:{_GREETED})(?:\s+[^\W\d_a-z][\w'’-]*){{1,2}}\s*[,!.–-]+\s*(?=\w)")
"""To whom it is said: ``Hi Bev, …``."""
_PIECES = re.compile(r"\s*(?:[,;/&.]|\band\b|\bplus\b|\ba(?:c)?\b|\bi\b)\s*", re.I)


def read_messages(talk: Talk, page: Page) -> None:
    """Put down what messages say: whoever wrote one speaks of their own, whoever asked tells of others."""
    askers = who_ask(talk)
    page.order, page.sure_of_order = asked(talk.messages, askers)
    page.dated, page.unasked = talk.in_order, not page.order
    for message in talk.messages:
        if message.who < 0:
            _back_to(message, page)
            _of_others(message, page)
        else:
            _of_their_own(message, page, asked_others=message.who in askers)


def _back_to(message: Message, page: Page) -> None:
    """What whoever copied messages out wrote back to somebody: what that refuses or leaves open does so, as “All out”
    does, but for what is said of all who are younger than some age."""
    for _, line in message.lines if message.back_to >= 0 else ():
        for sentence in SENTENCE.split(line):
            less = less_of(page.hear(sentence)) if not speaks_of_younger(sentence) else Heard()
            page.put([message.back_to] if less else [], less, sentence)


def _of_others(message: Message, page: Page) -> None:
    """What somebody who does not answer tells of those who do; what they say to them permits nothing."""
    for line in unwrapped([line for _, line in message.lines]):
        called, goes_on = -1, False
        for sentence in SENTENCE.split(line):
            spans = page.known.spans(sentence)
            if not spans and called >= 0 and not sentence.rstrip().endswith("?"):
                goes_on = goes_on or _SAYS_SO.match(fold(sentence)) is not None
                said = page.hear(sentence) if not speaks_of_younger(sentence) else Heard()
                page.put([called], said if goes_on else less_of(said), sentence)
                continue
            called, goes_on = (spans[0].who, False) if _is_of_a_call(sentence, spans) else (-1, False)
            if not spans or sentence.rstrip().endswith("?") or _is_spoken_to(sentence, spans):
                continue
            bare = without(sentence, spans)
            if _THIRD.search(fold(bare)):
                read_sentence(sentence, page)
                page.owners = []
            elif less := less_of(page.hear(bare)):
                page.put(sorted({s.who for s in spans}), less, sentence)


_SAYS_SO = any_of(
    r"^\W*(?:(?:so|and|then|well|anyway)\W+)?(?:she|he|they)(?:['’]s| is| are| was| has)? (?:\w+ ){0,2}?(?:says?|said|agree[sd]?|happy|glad|fine|ok|okay|content|wants?|would|may|can|does not|doesn't|did not|didn't|prefers?|asks?|asked)\b|^\W*(?:quote|print|use) (?:her|him|them|it)\b"
)
"""What goes on about whoever was rung: ``She says yes to …``."""
_RANG_THEM = re.compile(
    r"\b(?:I|we)(?:['’]ve| have)?(?: then| also| just| finally| later)? (?:rang|phoned|called|telephoned|spoke (?:to|with)|talked (?:to|with)|reached|saw|visited|met|got hold of|caught(?: up with)?|asked)(?: (?:up|back|round at))?\s*$",
    re.I,
)
_RANG_US = re.compile(
    rf"\W*(?:{RANG}|came (?:in|by|round|back)|called (?:in|by|back|round|me|us)|spoke to (?:me|us)|got in touch)\b"
)


def _is_of_a_call(sentence: str, spans: Sequence[Span]) -> bool:
    """Whether a sentence notes that one person was rung or rang, of whom the next ones go on.

    >>> from harvest.readers.lists_by_name.who.people import Known
    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> told = ("Friday, 10.15: I rang Ada Obi.", "Ada Obi rang.", "I rang Ada Obi about Bo.", "Ada Obi sings.")
    >>> [_is_of_a_call(one, known.spans(one)) for one in told]
    [True, True, False, False]
    """
    if len({span.who for span in spans}) != 1:
        return False
    before, behind = sentence[: spans[0].start], sentence[spans[0].end :]
    return _RANG_THEM.search(before) is not None or _RANG_US.match(behind) is not None


def _is_spoken_to(sentence: str, spans: Sequence[Span]) -> bool:
    """Whether somebody is named because they are spoken to: ``No problem Ada``, ``Ada, no problem``."""
    before, behind = fold(sentence[: spans[0].start]), sentence[spans[-1].end :]
    greeted = re.search(rf"^\W*(?:{_GREETED}[\W_]*)*$", before) is not None and re.match(r"\s*[,!.–-]|\s*$", behind)
    return bool(greeted) or re.fullmatch(r"[\W_]*(?:x+|love)?[\W_]*", behind) is not None


_RATHER_NOT = any_of(
    r"\b(?:rather|sooner|prefer(?:red)?(?: it)?(?: if)?|wish|hope) (?:that )?"
    r"(?:you (?:did ?n'?t|did not|would ?n'?t|would not)\b|(?:it|they|this|that) (?:(?:did|was|were) ?(?:n'?t|not))(?=\W*$|[,;]| (?:now|after all|any ?more|please|though|then|go|be|appear|there|in)\b))"
)
"""What takes back that of which the sentence before spoke: “You could put my name. Now I'd sooner you didn't.”"""


def _of_their_own(message: Message, page: Page, *, asked_others: bool) -> None:
    """What whoever wrote a message says of their own; of those who asked others only what is surely about themselves."""
    who, topic = message.who, ""
    others: tuple[int, ...] | None = None
    spoken_of: Sequence[str] = ()
    of_their_child = OfTheirChild()
    quoted = [text for depth, text in message.lines if depth]
    between = len(quoted) < len(message.lines) and any("?" in text for text in quoted)
    """Whether answers stand between what was asked; else what is quoted below a head is what that one wrote."""
    lines = [line for _, line in message.lines]
    texts = message.lines if between else [(0, line) for line in unwrapped(lines)]
    if texts and _AWAY.match(fold(texts[0][1])):
        return
    for depth, text in texts:
        if between and depth:
            topic = (topics(text) or [topic])[0] if "?" in text else topic
            if "?" not in text:  # of the question, or an answer of their own that somebody else passed on
                page.put([who], less_of(page.hear(text)), text)
            continue
        if topic and (plainly(text) is not None or not topics(text)) and not page.known.spans(text):
            page.put([who], answered(text, topic), text)
            topic = ""
            continue
        for sentence in SENTENCE.split(text):
            told_of = {s.who for s in page.known.spans(sentence)}
            if of_their_child(sentence, of_themselves=who in told_of):
                # the child's words wait, whoever is meant; the parent's own answers stand
                page.put(sorted(told_of - {who}), Heard({QUOTE: OPEN}), sentence)
                continue
            if spoken_of and _RATHER_NOT.search(fold(sentence)) and not topics(sentence):
                page.put([who], Heard(dict.fromkeys(spoken_of, NO)), sentence)
                continue
            spoken_of = topics(sentence) or spoken_of
            others = of_another(sentence, who, page.known, others) if not asked_others else None
            if others is not None:
                _told_of_another(others or (who,), sentence, page)
                continue
            if not asked_others or (MINE.search(fold(sentence)) and not YOU.search(fold(sentence))):
                _said_by(who, sentence, page)


def _told_of_another(of: Sequence[int], sentence: str, page: Page) -> None:
    """What a sentence tells of somebody else: it permits nothing, and what it refuses holds for that one, or else for
    whoever wrote it."""
    spans = page.known.spans(sentence)
    if refused := refused_of(page.hear(without(sentence, spans))):
        page.put(sorted({*of, *(s.who for s in spans)}), refused, sentence)


_FOR_ANOTHER = re.compile(r"^\W*(?:and |as )?for\s+(?:(?:my|our) (?:\w+ ){0,2})?$", re.I)


def _said_by(who: int, sentence: str, page: Page) -> None:
    """What somebody writes in one sentence."""
    sentence = _GREETING.sub("", sentence)
    spans = [s for s in page.known.spans(sentence) if s.who != who]
    if spans and _FOR_ANOTHER.match(sentence[: spans[0].start]) and re.match(r"\s*[:,–-]", sentence[spans[0].end :]):
        page.put(
            [spans[0].who], less_of(page.hear(without(sentence, spans))), sentence
        )  # “For Ben: fine too, he's ten”
        return
    if (same := same_as(sentence, spans, page)) is not None:
        other, rest = same
        page.same_as(who, other, rest)
        return
    if page.known.spans(sentence) and only_names(sentence, page.known.spans(sentence))[0]:
        return  # signed
    if len(each := _in_order(sentence, page)) > 1:
        page.put([who], Heard(each), sentence)
        page.spoken += 1
        return
    if spans and not _is_spoken_to(sentence, spans):
        _names_others(who, sentence, spans, page)
        return
    bare = (
        re.sub(rf"^\W*(?:{_GREETED}[\s,]*)?(?P<rest>.*)$", r"\g<rest>", without(sentence, spans)) if spans else sentence
    )
    asks = re.search(r"\?[\W_]*$", bare) is not None
    said = page.hear(re.sub(r"\?[\W_]*$", "", bare) if asks else bare)
    if asks:
        matters = topics(bare) or waits(bare) or (said and OF_IT.search(fold(bare)))
        said = _asking(said) if matters else Heard()
    if page.unasked and not topics(bare) and _OF_OTHER_THINGS.search(fold(bare)):
        said = less_of(said)  # “Good supper”, “Yes, the ladder is mine”: nobody had asked for leave
    page.put([who], said, sentence)


_OF_OTHER_THINGS = re.compile(
    r"^\W*(?:(?:that|it|this) (?:was|is) |what an? |(?:very |so |really |such )?a? ?)?(?:good|fine|lovely|great|happy|glad|grand|ok|okay|sure|yes|no (?:bother|problem|worries|trouble))\b\W*(?!(?:by|with|for|from) (?:me|us)\b|to\b|that\b|go\b|please\b|of course\b|thanks?\b|thank\b|do\b|you (?:can|may)\b|i (?:am|agree|do|consent)\b|agreed\b|then\b|all\b|(?:\w+ )?(?:it|this|mine|words?)\b)(?=[a-z])"
)
"""A word that may be a yes, and behind it what was no question of leave."""


def _asking(said: Heard) -> Heard:
    """What somebody permits who asks something: nothing; what they ask to have left out is left out, and else it waits."""
    return Heard({about: answer if answer == NO else OPEN for about, answer in said.answers.items()}, said.unclear)


def _names_others(who: int, sentence: str, spans: Sequence[Span], page: Page) -> None:
    """A sentence that names others: what it forbids or leaves open holds for all, a yes for whoever says it of their own."""
    said = page.hear(without(sentence, spans))
    less = less_of(said)
    own = _OWN.search(fold(sentence)) is not None
    page.put([who], said if own or not _THIRD.search(fold(sentence)) else less, sentence)
    if less:
        page.put(sorted({s.who for s in spans}), less, sentence)


def _in_order(sentence: str, page: Page) -> dict[str, str]:
    """As many plain answers as there were questions: ``Yes, yes and no``; what differs is clear only in a sure order."""
    pieces = [piece for piece in _PIECES.split(sentence.strip(" .!")) if re.search(r"\w|[👍👎]", piece)]
    if len(pieces) < SEVERAL or any(plainly(piece) is None for piece in pieces):
        return {}
    answers = [plainly(piece) or OPEN for piece in pieces]
    if len(pieces) == len(page.order) and (page.sure_of_order or len({*answers}) == 1):
        return dict(zip(page.order, answers, strict=True))
    alike = {*answers} == {YES} and len(pieces) >= len(page.order)
    return dict.fromkeys(page.order or (QUOTE, NAME), YES if alike and page.order else OPEN)
