# ruff: noqa: E501 – patterns are easier to check on one line
"""Words that somebody else said under a speaker's name: at their tablet, with their login, handed the telephone.

A program writes whose device it was, never who leant over. What is said from there on is nobody's of that name until
they are there again, and is held until a person has listened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.introductions import ANONYMOUS
from harvest.readers.transcripts.kin_told_of import KIN, says_who_that_was
from harvest.readers.transcripts.utterances import Utterance

SOMEBODY_ELSE = "somebody else may speak under this name: “{}”"
UNKNOWN = "somebody else under the name of {}"
_DEVICE = (
    r"(?:tablet|phone|mobile|laptop|i-?pad|headset|headphones|earphones|computer|machine|screen|keyboard|link|login|log-in|"
    r"account|zoom|teams|camera|receiver)"
)
_NAME = r"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+)?))"
_NO_NAME = re.compile(
    r"\w+ly|english|welsh|irish|gaelic|polish|french|spanish|german|urdu|punjabi|bengali|arabic|somali|public|plain|"
    r"it['’]?s?|this|that|here|there|now|not|just|sorry|so|and|but|well|yes|yeah|ok|okay|right|still|only|over|back|down|"
    r"i['’]?m?|he|she|we|they|you|who|what|everybody|everyone|nobody|somebody|someone|somewhere|people|hello|hi|hiya|"
    r"same|ditto|likewise|nothing|none|lots|plenty|all|most|many|both|anybody|anyone|everything|mine|me|stop|wait|come|sat|sun|mon|tues?|wed|thurs?|fri|\w+day|today|tomorrow|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter",
    re.I,
)
_GREETS = r"^\W*(?:(?:hi|hiya|hello|hey|ok|okay|right|um|erm?|so|well|yes|yeah|no|sorry|good (?:morning|afternoon|evening)|all|everyone|everybody|there)\b\W*){0,5}"
_ENDS = r"(?=\s*(?:[.,;:!?–—-]|$|now\b|again\b|on\b|from\b|and\b|instead\b|this time\b|taking over\b))(?!,? (?:who|has|is|was|(?:he|she|they)(?!(?: has| have|['’]s|['’]ve) (?:just )?(?:handed|passed|given|lent)\b))\b)"
_PRESENTS = (
    re.compile(rf"{_GREETS}(?:(?:it['’]?s|it is|this is|you['’]ve got|you have got|i['’]?m|i am) )?{_NAME},? (?:here|speaking|talking)\b{_ENDS}", re.I),
    re.compile(rf"{_GREETS}(?:(?:it['’]?s|it is|this is|i['’]?m|i am) )?{_NAME},? (?:here |now )?(?:on|using|with|borrowing|at|off|from) (?:(?:my|her|his|their) (?:{KIN}['’]s )?|(?:my |our )?[\w'’-]+['’]s? )(?:\w+ )?{_DEVICE}\b", re.I),
    re.compile(rf"{_GREETS}(?:it['’]?s|it is|this is|you['’]ve got|you have got|i['’]?m|i am) {_NAME},? (?:instead|this time)\b(?=\s*(?:[.,;!?–—-]|$))", re.I),
    re.compile(rf"{_GREETS}(?:it['’]?s|it is|you['’]ve got|you have got) {_NAME},? now\b(?=\s*(?:[.,;!?–—-]|$))", re.I),
)  # fmt: skip
_OF_THEIRS = re.compile(
    rf"{_GREETS}(?:it['’]?s|it is|this is|you['’]ve got|you have got|i['’]?m|i am) (?:{_NAME}, )?(?:the |her |his |their |(?P<of>[^\W\d_][\w-]+)['’]s? )(?:\w+ )?{KIN}\b(?P<more>[^.!?]*)",
    re.I,
)
_ANSWERS = re.compile(r",? (?:here|now|speaking|talking|instead|this time)\b|\W*$", re.I)
_HANDED = re.compile(
    rf"\b(?:has|have|['’]s|['’]ve) (?:just )?(?:handed|passed|given|lent) me (?:over )?(?:(?:the|this|her|his|their|a) )?(?:\w+['’]s )?{_DEVICE}\b|"
    rf"\b(?:i['’]ve been|i was just|been) (?:handed|passed|given) (?:over )?(?:the|this|her|his|their|a) {_DEVICE}\b|"
    rf"\b(?:i['’]m|i am|im) (?:on|using|borrowing|speaking (?:on|from)|talking (?:on|from)) my {KIN}['’]s (?:\w+ )?{_DEVICE}\b|"
    rf"\b(?:i['’]ve|i have) (?:taken|pinched|nicked|grabbed|borrowed|got|stolen) (?:her|his|their|(?:my )?{KIN}['’]s) {_DEVICE}\b|"
    rf"^\W*[\[(](?:[^\])]{{1,40}}\b)?(?:takes?|taking|took) (?:over|the {_DEVICE}|(?:her|his|their|\w+['’]s) {_DEVICE})\b",
    re.I,
)
_AT_OWN = re.compile(
    rf"\b(?:on|using|with|at|from|borrow(?:ed|ing)|pinched|nicked|grabbed|taken|got|through) (?P<of>[^\W\d_][\w-]+)['’]s? (?:\w+ )?{_DEVICE}\b",
    re.I,
)
"""Nobody says of themselves that they speak at the telephone of whoever they are."""
_WANTS = re.compile(
    rf"\b(?:my|our|the) (?:\w+ )?{KIN}(?:,? [A-ZÀ-ÖØ-Þ][\w'’-]+,?)?(?: (?:here|next to me|beside me))? "
    r"(?:(?:wants|would like) (?:a (?:word|say|go|turn)|(?:her|his) (?:say|turn|go))\b|(?:wants|would like|['’]d like|wishes|is (?:itching|dying|desperate|waving at me|asking)|has asked) to "
    r"(?:say (?:something|a (?:word|few words|bit|thing)|one thing|hello|hi|(?:her|his|their) (?:bit|piece|one|story)|this|it|(?:her|him|them)self)|add\b|speak|chip in|come in|"
    r"have (?:a (?:word|say|go|turn|chat)|(?:her|his|their) (?:say|turn|go))|tell (?:you|us|it|this|(?:her|his|their) (?:own|story|one|side))|join in|share))",
    re.I,
)
_GO_ON = re.compile(
    rf"\b(?:go on|go ahead|come on|you (?:say|tell) it)(?: then)?,? (?:then )?(?:love|dear|pet|duck|darling|cariad|hen|mum|mam|mom|dad|nan|gran|{_NAME})(?:,? (?:(?:you|then|tell|say) ?)+(?:it|them|us|yours|your bit)?)?\W*$",
    re.I,
)
_PUTS_ON = re.compile(
    rf"\b(?:i['’]ll|i will|i['’]m|i am|let me|shall i|can i|may i|could i|i can|going to|gonna) (?:just |going to |gonna )?(?:put|putting|pass|passing|hand|handing|give|giving|get|getting|turn|turning|bring|bringing) "
    rf"(?:(?:you|it|this|things|the {_DEVICE}|my {_DEVICE}) )?(?:over |across |round )?(?:to )?(?P<whom>him|her|them|(?:my|our) (?:\w+ )?{KIN}|(?-i:[A-ZÀ-ÖØ-Þ][\w'’-]+))"
    r"(?P<on> on| onto| in here| over here)?(?=\s*(?:[.,;!?–—-]|$|now\b|for\b|to (?:say|tell|speak|explain)|because\b|he\b|she\b|they\b|who\b))",
    re.I,
)
_HERE_IS = re.compile(
    rf"\b(?:here['’]s|here is|here comes|say hello to) (?:my|our) (?:\w+ )?{KIN}\b\W*(?:[A-ZÀ-ÖØ-Þ][\w'’-]+\W*)?$|"
    rf"^\W*[\[(](?:[^\])]{{0,30}}\b)?{KIN}\b[^\])]{{0,20}}\b(?:speaks|speaking|says|joins in|takes over|comes on|cuts in|leans in)[^\])]{{0,30}}[\])]",
    re.I,
)
_GIVES_BACK = re.compile(
    rf"\b(?:i['’]ll|i will|i['’]m|i am|let me) (?:just |going to |gonna )?(?:give|giving|hand|handing|pass|passing|put|putting) (?:(?:it|you|this|her|him|them|the {_DEVICE}) )?(?:over )?(?:back\b|on again\b)|"
    r"^\W*(?:(?:ok|okay|right|so|and|now|anyway|here|over)\b\W*)*back (?:over )?to (?:you|her|him|them|(?-i:[A-ZÀ-ÖØ-Þ]))|"
    r"^\W*(?:(?:ok|okay|right|so|and|now|anyway)\b\W*)*here (?:she|he|they) (?:is|are|comes?)\b",
    re.I,
)
_IS_BACK = re.compile(
    rf"{_GREETS}(?:it['’]?s |it is |this is )?me (?:again|back|now)\b|{_GREETS}i['’]?m back(?: on)?(?=\s*(?:[.,;!–—-]|$))|"
    rf"\b(?:i['’]ve|i have) got (?:it|the {_DEVICE}|my {_DEVICE}) back\b|^\W*got it back\b",
    re.I,
)
_WAS_NOT = re.compile(
    rf"{_GREETS}(?:that|it|this) was my (?:\w+ )?{KIN}(?:,? [A-ZÀ-ÖØ-Þ][\w'’-]+)?(?=\W*$|,? (?:sorry|just now|just then|there|speaking|talking|by the way|butting in|chipping in|not me|saying that|who spoke|who said)\b)|"
    rf"{_GREETS}(?:that|it|this) (?:was not|wasn['’]t) me\b",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!?…\])])\s+|\n+")
_SHORT, _SAME = 12, 3
"""So many words at most has a sentence that hands back; so many letters two forms of one name have in common."""


@dataclass(slots=True)
class _Label:
    """What is known of a label at a place of its talk."""

    own: frozenset[str]
    named: bool
    taken: str = ""
    """What was said when somebody else took over; empty where whoever is called so speaks."""
    as_name: str = ""


def with_others_at_a_name(said: Sequence[Utterance]) -> list[Utterance]:
    """The utterances, those held under a name of their own that somebody else says at a speaker's device.

    >>> talk = ["I sew cushions. Hang on, my husband wants to say something.", "Bo here, she has handed me the tablet.",
    ...     "I was frightened of it. I'm giving it back to Ada.", "He was, too."]
    >>> [(one.speaker, bool(one.hold)) for one in with_others_at_a_name([Utterance(t, "Ada Hill") for t in talk])]
    [('Ada Hill', False), ('Bo', True), ('Bo', True), ('Ada Hill', False)]
    >>> [one.speaker for one in with_others_at_a_name([Utterance("Ada here. My husband wanted to say no.", "Ada Hill")])]
    ['Ada Hill']
    """
    names = {word for one in said for word in _words(one.speaker or "")}
    labels: dict[str, _Label] = {}
    found: list[Utterance] = []
    for n, one in enumerate(said):
        if one.speaker is None or one.hold:
            found.append(one)
            continue
        label = labels.setdefault(one.speaker, _of(one.speaker))
        following = next((o for o in said[n + 1 :] if o.speaker is not None and o.text.strip()), None)
        parts = _parts(one, label, names, following)
        if _WAS_NOT.search(one.text[:80]) and not label.taken and not says_who_that_was(found, one):
            _taken_before(found, one, one.text)
        found += parts
    return found


def _of(speaker: str) -> _Label:
    own = frozenset(_words(speaker))
    return _Label(own, not ANONYMOUS.match(speaker) and looks_like_name(speaker))


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]{2,}", name.casefold()) if word not in ("guest", "host", "the")]


def _parts(one: Utterance, label: _Label, names: set[str], following: Utterance | None) -> list[Utterance]:
    """An utterance in the pieces that one person says of it."""
    pieces: list[tuple[str, str, list[str]]] = []
    sentences = [s for s in _SENTENCE.split(one.text) if s.strip()] or [one.text]
    for n, sentence in enumerate(sentences):
        now, after = _step(sentence, one, label, names, following if n == len(sentences) - 1 else one)
        if pieces and pieces[-1][:2] == now:
            pieces[-1][2].append(sentence)
        else:
            pieces.append((*now, [sentence]))
        label.as_name, label.taken = after
    if len(pieces) == 1 and not pieces[0][1]:
        return [one]
    return [_piece(one, *piece) for piece in pieces]


def _piece(one: Utterance, name: str, why: str, sentences: Sequence[str]) -> Utterance:
    text = " ".join(sentences)
    if not why:
        return replace(one, text=text)
    who = name or UNKNOWN.format(one.speaker)
    hold = SOMEBODY_ELSE.format(" ".join(why.split())[:60])
    return replace(one, text=text, speaker=who, role=Role.UNKNOWN, affiliation="", hold=hold)


_State = tuple[str, str]
"""Who speaks, where they are named, and what was said when they took over; empty for whoever has the label."""


def _step(
    sentence: str, one: Utterance, label: _Label, names: set[str], following: Utterance | None
) -> tuple[_State, _State]:
    """Whose a sentence is, and whose the next one is."""
    before = (label.as_name, label.taken)
    if label.taken and (_IS_BACK.search(sentence) or _own_name_back(sentence, label)):
        return ("", ""), ("", "")
    if (other := _presents(sentence, label)) is not None:
        now = (other or label.as_name, sentence)
        return now, ("", "") if _gives_back(sentence) else now
    if label.taken:
        return before, ("", "") if _gives_back(sentence) else before
    if _offers(sentence, one, label, names, following):
        return before, ("", sentence)
    return before, before


def _presents(sentence: str, label: _Label) -> str | None:
    """Who says in a sentence that they speak under somebody else's name, empty where unnamed; None for anything else."""
    for pattern in _PRESENTS if label.named else ():
        if (found := pattern.search(sentence)) and _is_name(found["name"]):
            return None if _is_own(found["name"], label) else found["name"]
    if label.named and (found := _OF_THEIRS.search(sentence)):
        of = (found["of"] or "").casefold()
        said_so = _ANSWERS.match(found["more"]) is not None
        if (of in label.own) if of else said_so and not found.group().casefold().startswith(("i'm", "i’m", "i am")):
            return found["name"] or ""
    if label.named and any(
        re.search(rf"\b(?:it['’]?s not|it isn['’]t|this isn['’]t|i['’]?m not|not) {re.escape(word)}\b|\b(?:says|shows|showing as|down as|comes up as|in as|called) {re.escape(word)}\b.*\bbut\b", sentence, re.I)
        for word in label.own
    ):  # fmt: skip
        return ""
    at = _AT_OWN.search(sentence)
    return "" if _HANDED.search(sentence) or (label.named and at and set(_words(at["of"])) & label.own) else None


def _is_name(words: str) -> bool:
    return looks_like_name(words) and not _NO_NAME.fullmatch(words.split()[0])


def _is_own(name: str, label: _Label) -> bool:
    """Whether a name may be that of the label: a word in common, also where one is short for the other."""
    return any(
        word[:_SAME] == own[:_SAME] or (min(len(word), len(own)) >= _SAME and (word in own or own in word))
        for own in label.own
        for word in _words(name)
    )


def _own_name_back(sentence: str, label: _Label) -> bool:
    """Whether whoever has the label says that they are there again."""
    found = next((m for p in _PRESENTS if (m := p.search(sentence))), None)
    named = found["name"] if found else ""
    again = re.match(rf"{_GREETS}{_NAME} (?:again|back)\b", sentence, re.I)
    return any(_is_own(name, label) for name in (named, again["name"] if again else "") if name)


def _gives_back(sentence: str) -> bool:
    return len(sentence.split()) <= _SHORT and _GIVES_BACK.search(sentence) is not None


def _offers(sentence: str, one: Utterance, label: _Label, names: set[str], following: Utterance | None) -> bool:
    """Whether somebody is announced in a sentence who speaks next at the same device."""
    if _WANTS.search(sentence) or _HERE_IS.search(sentence):
        return True
    if following is None:
        return False
    if found := _GO_ON.search(sentence):
        named = found["name"] or ""
        return following.speaker == one.speaker and not (set(_words(named)) & names)
    if not (found := _PUTS_ON.search(sentence)):
        return False
    if following.speaker != one.speaker and len(following.text.split()) > _SHORT:
        return False  # whoever leads hands over to the next, who has a name of their own
    whom = found["whom"]
    if whom[0].isupper():
        return not set(_words(whom)) & names and _is_name(whom)
    return True


def _taken_before(found: list[Utterance], one: Utterance, why: str) -> None:
    """Hold what was said last under a label, of which its owner says that it was somebody else."""
    n = len(found) - 1
    while n >= 0 and found[n].speaker != one.speaker:
        n -= 1
    while n >= 0 and found[n].speaker == one.speaker:
        if not found[n].hold:
            found[n] = _piece(found[n], "", why, [found[n].text])
        n -= 1
