# ruff: noqa: E501 – patterns are easier to check on one line
"""Everybody was asked the same questions in one order, and notes say what each answered: “Yes to all four”, “yes, no, yes, yes”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.lists_by_name.heard.bodies import bodies_in
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, YES, Heard
from harvest.readers.lists_by_name.signs.explained import in_words
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.lists_in_words.names import is_name
from harvest.readers.permission.text import fold

_LEAST, _MOST, _LONG = 3, 6, 14
"""So many questions are asked in an order, each of so many words at most."""
_LEAD_IN = re.compile(r"^.*?\b(?:asked|ask|order|questions?|same)\b[^:?(/|]*?(?:[:(]|\s[–—-]\s)\s*", re.I)
_ASKS = re.compile(r"\b(?:may|can|could|shall|ok to|is it ok|do you mind)\b", re.I)
_COUNT = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}
_SAYS_YES = r"(?:yes|yep|yeah|aye|y|ok|okay|fine|happy|iawn|ie|tak|✓|✔)"
_SAYS_NO = r"(?:no|nope|n|nage|nie|never|✗|✘)"
_SAYS = rf"(?:{_SAYS_YES}|{_SAYS_NO})"
_ALL = r"(?:(?:to |for |with |on )?(?:all|every one|each)(?: of (?:it|them|these|those))?(?: (?:the )?(?P<many>two|three|four|five|six|[2-6]))?(?: of (?:it|them)| questions?)?|(?:to |for |with )?(?P<every>both|everything|the (?:whole )?lot)|all round|throughout|across the board)"
_TO_ALL = (re.compile(rf"(?P<says>{_SAYS}),? {_ALL}\b"), re.compile(rf"{_ALL},? (?P<says>{_SAYS})\b"))
_NONE = re.compile(r"(?:no to (?:any|anything|none)|none|nothing)(?: of (?:it|them|these|those))?(?: at all)?\b")
_BUT = re.compile(
    r"\W*\b(?:but(?: not| no)?|except(?: for)?|bar|apart from|save(?: for)?|not|just not|only not|other than)\b(?: to| for| with)?\s*"
)
_IN_TURN = re.compile(rf"{_SAYS}(?:[\s.,;/|–—-]+(?:and |then )?{_SAYS})+(?=\s*(?:[.;(]|$))")
_ORDINAL = re.compile(
    rf"(?P<says>{_SAYS}) to (?:the )?(?P<which>first|last|1st|second|2nd|third|3rd|fourth|4th|rest|others?)(?: (?P<many>two|three|four|[2-4]))?(?: ones?| questions?)?$"
)
_AT = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_LED_IN = re.compile(r"^(?:(?:and|but|so|then|she|he|they|it['’]?s|is|was|an?|says?|said|answered|to|me)\s+)+(?=\w)")
_CLAUSE = re.compile(r"\s*[,;]\s*(?:and |but )?|\s+(?:and|but) (?=(?:no|yes|not|without|with)\b)")
_OR = re.compile(r"\s*(?:/|&|,|\bor\b|\band\b)\s*")
_EMPTY_WORDS = frozenset(
    "can may could shall we i you your yours their them they it this that the a an of to for with have has had see read get hear be given put use used have hold keep ok is are do does our us me my mine his her hers and or in on by at as well all please just what said say told told".split()  # noqa: SIM905
)
_OWN_WORDS = {
    QUOTE: frozenset(["word", "words", "quote", "quotes", "quoting", "print", "printing", "printed"]),
    NAME: frozenset(["name", "names", "nickname", "naming", "named", "initials", "surname"]),
}
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")
_ASIDE = re.compile(r"\s*\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Question:
    """One of the questions that everybody was asked: what it is about, and the words that call it."""

    about: str
    words: frozenset[str]


def with_answers_to_the_same(lines: Sequence[str], known: Known) -> list[str]:
    """The lines; where one says what everybody was asked, what those answered who are named on others stands in words.

    >>> lines = ["Asked all the same: may we print your words / with your name / can the clinic have them / can the trust have them"]
    >>> lines += ["- Ada Obi. Yes to all four.", "- Bo Lind, rang late. Yes, no, yes, no. Sends love."]
    >>> with_answers_to_the_same(lines, Known([["Ada Obi"], ["Bo Lind"]]))[1:]
    ['- Ada Obi: quote yes, name yes, share yes.', '- Bo Lind, rang late: quote yes, name no, share no. Sends love.']
    """
    asked = next((found for line in lines if not known.spans(line) and (found := questions_of_all(line, known))), ())
    known = known.in_full(lines) if asked else known
    return [_told(line, asked, known) for line in lines] if asked else [*lines]


def questions_of_all(line: str, known: Known) -> tuple[Question, ...]:
    """The questions that a line says everybody was asked in this order, none where it says anything else."""
    bare = _LEAD_IN.sub("", line).strip(" ().*_")
    if not _ASKS.search(bare):
        return ()
    parts = next((p for apart in _APART if len(p := [x.strip() for x in apart.split(bare) if x.strip()]) >= _LEAST), [])
    if not _LEAST <= len(parts) <= _MOST or max(len(part.split()) for part in parts) > _LONG:
        return ()
    bodies = bodies_in(parts, known)
    told = [bodies.sub("thatbody", part) if bodies else part for part in parts]
    about = [column_of(f"{part.rstrip('?')}?").about or (topics(part) or [""])[0] for part in told]
    if about[0] != QUOTE or about.count(QUOTE) != 1 or about.count(NAME) > 1 or "" in about:
        return ()
    return tuple(Question(one, _words(part)) for one, part in zip(about, parts, strict=True))


_APART = (re.compile(r"\s*/\s*"), re.compile(r"\s*\|\s*"), re.compile(r"\s*[;?]\s*"), re.compile(r",\s*(?:and )?"))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{2,}", fold(text))) - _EMPTY_WORDS


def _told(line: str, asked: Sequence[Question], known: Known) -> str:
    """A line with what whoever begins it answered, in words; as it stands where that is not understood."""
    spans = known.spans(line)
    if not spans or not _leads(line[: spans[0].start]):
        return line
    closes = re.match(r"[^()]{0,40}\)", line[spans[0].end :]) if line[: spans[0].start].rstrip().endswith("(") else None
    end = spans[0].end + (closes.end() if closes else 0)
    begins = [end, *(m.end() for m in _SENTENCE.finditer(line, end))]
    for at, after in zip(begins[:_HEADS], [*begins[1:], len(line)], strict=False):
        lead = re.match(r"\s*(?:\([^()]*\))?[\s.,:;–—-]*", line[at:]) if at == end else None
        start = at + (lead.end() if lead else 0)
        found, left = _answers(line[start:], asked)
        if found:
            said = Heard()
            for question, answer in zip(asked, found, strict=True):
                said.put(question.about, answer)
            return f"{_TO_EVERYONE.sub('', line[:start]).rstrip(' .,:;–—-')}: {in_words(said)}.{' ' + left if left else ''}"
        if _SAID.search(fold(line[start:after])):
            break
    return line


_TO_EVERYONE = re.compile(
    r"\s+(?:to|by|with|for) (?:every(?:one|body)|us all|all of us|(?:his|her|their) friends)\b", re.I
)
"""By whom somebody is called so, which is no word on everybody: ``Clive Day, Sparks to everyone``."""


def _leads(before: str) -> bool:
    """Whether nothing stands before a name, or another name of theirs: ``Zed Farrow (``, ``Zed Farrow, ``."""
    other = _OTHERWISE.fullmatch(before)
    return other is not None and (not other["who"] or is_name(other["who"]))


_OTHERWISE = re.compile(
    r"[^\w(]*(?:(?P<who>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,2})\s*(?:\(|,|/|[–—-]|\baka\b|\b(?:known|goes) (?:as|by)\b)[^\w(]*)?"
)
_HEADS = 3
_SAID = re.compile(rf"\b(?:{_SAYS}|not|print|words?|names?)\b")


def _answers(text: str, asked: Sequence[Question]) -> tuple[list[str], str]:
    """What a text answers to each question, "" for none, and what of it is left; nothing where it begins otherwise."""
    turn = _IN_TURN.match(text.casefold())
    if turn:
        said = [_says(one) for one in re.findall(_SAYS, turn[0])]
        answered = said if len(said) == len(asked) else [OPEN] * len(asked)
        return answered, text[turn.end() :].lstrip(" .;")
    found = [""] * len(asked)
    sentences = _SENTENCE.split(text)
    asides: list[str] = []
    taken = 0
    for sentence in sentences:
        bare = _ASIDE.sub("", sentence)
        answers = _sentence(_LED_IN.sub("", fold(bare).strip(" .;:!–—-\"“”'")), asked, found)
        if answers is None:
            break
        found, taken = answers, taken + 1
        asides += _ASIDE.findall(sentence)
    left = [aside[:1].upper() + aside[1:] + "." for aside in asides]
    return (found if any(found) else []), " ".join([*left, *sentences[taken:]])


def _says(word: str) -> str:
    return NO if re.fullmatch(_SAYS_NO, word) else YES


def _sentence(said: str, asked: Sequence[Question], before: Sequence[str]) -> list[str] | None:
    """The answers with what a folded sentence says to each question; None where not all of it is understood."""
    whole = next((m for shape in _TO_ALL if (m := shape.match(said))), None)
    if whole is not None or (none := _NONE.match(said)) is not None:
        m = whole or none
        assert m is not None
        answer = _says(whole["says"]) if whole else NO
        many = _COUNT.get((whole["many"] or whole["every"] or "") if whole else "", len(asked))
        return _but(said[m.end() :], [answer if many == len(asked) else OPEN] * len(asked), asked)
    found = [*before]
    for clause in filter(None, _CLAUSE.split(said)):
        at, answer = _clause(clause, asked, found)
        if not at:
            return None
        for n in at:
            found[n] = answer if not found[n] or found[n] == answer else OPEN
    return found


def _but(rest: str, answers: list[str], asked: Sequence[Question]) -> list[str] | None:
    """The answers to all questions but those that are excepted; open where it is not clear which these are."""
    if not re.search(r"\w", rest):
        return answers
    if (but := _BUT.match(rest)) is not None:
        at = _called(rest[but.end() :], asked)
        other = NO if answers[0] == YES else OPEN
        return [other if n in at else answer for n, answer in enumerate(answers)] if at else [OPEN] * len(answers)
    return answers if _called(rest.lstrip(" ,:;–—-"), asked) else None  # “all of it, words, name, board and housing”


def _clause(clause: str, asked: Sequence[Question], found: Sequence[str]) -> tuple[list[int], str]:
    """Which questions a clause answers, and how."""
    if (m := _ORDINAL.fullmatch(clause)) is not None:
        many = _COUNT.get(m["many"] or "", 1)
        if m["which"] in ("rest", "other", "others"):
            return [n for n, one in enumerate(found) if not one], _says(m["says"])
        if m["which"] == "last":
            return [*range(len(asked))][-many:], _says(m["says"])
        at = _AT[m["which"]]
        return ([*range(at, at + many)] if at + many <= len(asked) else []), _says(m["says"])
    for shape, says in _LABELLED:
        if (m := shape.fullmatch(clause)) is not None:
            answer = says or _says(m["says"])
            at_label = _called(m["label"], asked)
            left = [n for n, one in enumerate(found) if not one]
            if not at_label and len(left) == 1 and len(m["label"].split()) <= _SHORT and not topics(m["label"]):
                at_label = left  # by another name than in the question, where none but one is left
            return at_label, answer
    return [], ""


_SHORT = 3
_LABELLED = (
    (
        re.compile(
            rf"(?:the |her |his |my )?(?P<label>[^,;]{{2,40}}?)(?: is| are)?\s*[:=–-]?\s*(?P<says>{_SAYS})(?: (?:please|thanks|too|as well))?"
        ),
        "",
    ),
    (re.compile(rf"(?P<says>{_SAYS}),? (?:to |for |with )?(?:the |her |his |my |any )?(?P<label>[^,;]{{2,40}})"), ""),
    (re.compile(r"(?:with )(?:the |her |his |my )?(?P<label>name)"), YES),
    (re.compile(r"(?:without |leave off |not )(?:the |her |his |my |a )?(?P<label>name)"), NO),
)


def _called(label: str, asked: Sequence[Question]) -> list[int]:
    """The questions that a label calls, each by a word that is no other's; none where part of it calls none."""
    found: list[int] = []
    for part in filter(None, (one.strip(" .") for one in _OR.split(label))):
        words = _words(part)
        at = [
            n
            for n, question in enumerate(asked)
            if words & (question.words | _OWN_WORDS.get(question.about, frozenset()))
        ]
        if not words or not at or (len(at) > 1 and not (words <= _SHARED)):
            own = [n for n in at if words <= asked[n].words | _OWN_WORDS.get(asked[n].about, frozenset())]
            at = own if len(own) == 1 else []
        if not at:
            return []
        found += at
    return found


_SHARED = frozenset(["partner", "partners", "sharing", "share"])
