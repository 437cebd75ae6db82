# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A text about a person: each part of a full name in it names them wherever it stands, and so do nicknames.

"We could not run the hub without Penny Lane-Fox. Penny orders the milk": an ordinary word with a capital is a name there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.short_forms import hung_on, shortened
from harvest.privacy.identify.slots import ACTS
from harvest.privacy.identify.tokens import Token
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary, words

_TOLD = 80
"""So many signs at least has a text that is about somebody."""
_SKIP = lex.TITLES | lex.PARTICLES | lex.FORMS_OF_ADDRESS | lex.KIN | lex.AFTER_NAME | word_set("the and old young big")
_GOES_ON = word_set("you we i they it he she the a an this that to of your my our be not so his her their no all")
"""What follows an ordinary word at the head of a sentence, and no name."""
_OF_PERSON = re.compile(r"\b(?:[Ss]?[Hh]e|[Hh]er|[Hh]is|[Hh]im|[Tt]hey|[Tt]heir|[Tt]hem|who|whose)\b")
_CAP = r"[A-Z\u00c0-\u00de][^\W\d_]*(?:['’\-][^\W\d_]+)*"
_NICK = rf"(?:[Tt]he |[Oo]ld |[Bb]ig |[Ww]ee |[Ll]ittle )?{_CAP}(?: {_CAP}){{0,2}}"
_Q = r"[\"“”‘’']?"
_THEM = r"(?:him|her|them|himself|herself|themselves|me|myself)"
_CALL = r"(?:call|calls|called|calling|named|nicknamed|dubbed|christened|baptised|knew|know|knows|termed|titled)"
_ALL = (
    r"(?:the|her|his|their|my|our|all|most|everyone|everybody|those|anyone|anybody|friends|colleagues|family|us|me|"
    r"generations|half|staff|customers|pupils|patients|listeners|fans|close|everyone's|many|some|three|two|any|every|a)"
)
_NAMING = (
    # "Dot P, the fishermen called her", "Old Mossy they called him"
    rf"(?:^|[.!?;:(,]\s+|\band ){_Q}(?P<name>{_NICK}){_Q},? (?:[\w'’\-]+ ){{1,5}}?{_CALL} {_THEM}\b",
    rf"(?:^|[.!?;:(,]\s+|\band ){_Q}(?P<name>{_NICK}){_Q},? (?:said|ran|read|went|shouted|cried|sang) the (?:\w+ )?"
    r"(?:banner|crowd|fans|terraces|posters?|papers|headlines?|sign|song|children|chant)\b",
    # "called her Dot", "signed himself Ned"
    rf"\b(?:{_CALL}|sign|signed|signs|styled|styles|introduces|introduced|made|became|remained|stayed|plain|simply) "
    rf"(?:{_THEM} )?(?:always |just |only |simply |plain |affectionately |as )?{_Q}(?P<name>{_NICK})",
    rf"\bsign(?:s|ed)? (?:his|her|their) (?:\w+ ){{1,2}}{_Q}(?P<name>{_NICK})",
    # "Winnie" to the crowd; Chips to his shipmates
    rf"(?:^|[.!?;:(,]\s+|\b(?:was|is|just|simply|always|or|only|plain|be|still|but|as) ){_Q}(?P<name>{_NICK}){_Q},? "
    rf"to {_ALL}\b",
    rf"{_Q}(?P<name>{_NICK}){_Q},? (?:for short|as (?:she|he|they|we|everybody|everyone|people|(?:the|her|his|their) \w+) "
    r"(?:\w+ )?(?:was|were|is|are|had|have|has|put|puts|called|calls|call|knew|knows|know)\b)",
    # "boxed as Tiger", "answers to Sparks", "stuck as Tiny"
    r"\b(?:box\w*|wrestl\w*|sang|sings?|singing|perform\w*|writ\w+|wrote|publish\w*|record\w*|rapp?\w*|bill\w*|credit\w*|"
    r"trad\w+|tour\w*|known|sign\w*|tweet\w*|post\w*|stream\w*|appear\w*|paint\w*|remember\w*|refer\w*|address\w*|cast|"
    rf"introduc\w+|acts?|acted|starred|answer\w*|respond\w*|went|goes|going)(?: \w+){{0,2}}? (?:as|to|by) {_Q}(?P<name>{_NICK})",
    rf"\b(?:n[ée]e|born|formerly|previously|alias|aka|a\.k\.a\.|nickname[d]?(?: is| was|:)?|stage name(?: is| was)?|"
    rf"(?:married|maiden|family|middle|pen|first|real|full|given|church|baptismal) name(?: is| was|,)?|"
    rf"(?:later|now|then|once) (?:Mrs|Mr|Ms|Miss|Dr|Lady|Sir|Dame|Sister|Father)) {_Q}(?P<name>{_NICK})",
    # "Winifred Rose (Win)", "Bilal (Bil) is a joiner"
    rf"(?<=[^\W\d_] )\({_Q}(?P<name>{_CAP}(?: {_CAP})?){_Q}(?:,? (?:to|for|as)\b[^)]*)?\)(?= [a-z]|[,.;])",
    # "Hezza" in marks of quotation
    rf"(?<!\w)[\"“‘'](?P<name>{_NICK})[,.!]?[\"”’'](?!\w)",
)
_NAMES = tuple(re.compile(source) for source in _NAMING)
_NO_NICK = word_set(
    "the a an and but or so if when where what who how why this that these those there here he she it they we you i my "
    "our your his her their its one two no not yes oh well now then thank thanks please hello good best head chair "
    "director manager mayor captain president secretary treasurer trustee governor minister bishop vicar member fellow "
    "professor doctor chief founder editor author deputy leader councillor officer after before in on at by for from with "
    "to of as until since during once never nobody everybody everyone people some many most all both each every "
    "only just come go stop look kick never nothing something bsc msc ba ma phd obe mbe cbe bem frs she/her he/him"
)


def described(text: str, found: Sequence[Token], people: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Where a full name of the text is named again by a part, a short form or a nickname; whether it is a nickname.

    >>> from harvest.privacy.identify.tokens import tokens
    >>> told = "Dot Finch kept the post office. Dot P, the fishermen called her. Finch painted the sea in the evenings."
    >>> [told[s:e] for s, e, _ in described(told, tokens(told), [(0, 9)])]
    ['Dot', 'Finch', 'Dot', 'Finch', 'Dot P']
    """
    whole = [w for s, e in people if len(w := _whole(found, s, e)) > 1]
    pair = () if whole else _headed(found)
    if pair:
        yield pair[0].start, pair[-1].end, False
    if not whole and not pair:
        return
    parts = {t.key for w in (*whole, pair) for t in w}
    firsts = {w[0].key for w in (*whole, pair) if w}
    about = len(text) >= _TOLD and (
        len(_OF_PERSON.findall(text)) > 1 or any(_repeated(found, w) for w in (*whole, pair))
    )
    short = {s for first in firsts for s in shortened(first)} | set(_alone(found, people)) if about else set()
    for t, onward in zip(found, [*found[1:], None], strict=True):
        if (t.title or t.upper) and _names(t, parts, short, about) and _stands(text, t, onward):
            yield t.start, t.end, False
    if about:
        yield from _called(text, found)


def _whole(found: Sequence[Token], start: int, end: int) -> tuple[Token, ...]:
    """The words of a full name, without titles and particles."""
    inside = [t for t in found if start <= t.start and t.end <= end and t.title and len(t.key) > 1]
    return tuple(t for t in inside if t.key not in _SKIP and t.key not in lex.NOT_NAMES)


def _alone(found: Sequence[Token], people: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Single words that were taken for a name somewhere in the text."""
    for start, end in people:
        inside = [t for t in found if start <= t.start and t.end <= end]
        key = inside[0].key if len(inside) == 1 and inside[0].title else ""
        if len(key) > 2 and key not in _SKIP | lex.NOT_NAMES and words().ordinary.get(key, 0) < 8:
            yield key


def _repeated(found: Sequence[Token], whole: Sequence[Token]) -> bool:
    keys = {t.key for t in whole}
    return sum(t.key in keys and (t.title or t.upper) for t in found) > len(whole)


def _headed(found: Sequence[Token]) -> tuple[Token, ...]:
    """Two words of the language that begin a text and are somebody's name, for one stands alone again as a person does."""
    if len(found) < 8 or not (found[0].title and found[1].title) or found[1].gap != " " or found[2].title:
        return ()
    one, two = found[0], found[1]
    if (
        one.possessive
        or first_name(one.key) < 5
        or {one.key, two.key} & lex.NOT_NAMES
        or f"{one.key} {two.key}" in words().towns
    ):
        return ()
    for k in range(2, len(found)):
        t = found[k]
        beside = k + 1 < len(found) and found[k + 1].title and found[k + 1].gap == " "
        if t.key not in (one.key, two.key) or not t.title or beside or (found[k - 1].title and t.gap == " "):
            continue
        if not t.initial or t.possessive or (k + 1 < len(found) and (found[k + 1].key in ACTS | lex.IS | lex.DOES)):
            return one, two
    return ()


def _names(t: Token, parts: set[str], short: set[str], about: bool) -> bool:
    if t.key in parts or t.key in short:
        return True
    if "-" in t.key and any(p in parts and not is_ordinary(p) for p in t.key.split("-")):
        return True
    return about and any(hung_on(t.key, p) for p in parts)


def _stands(text: str, t: Token, onward: Token | None) -> bool:
    """Whether a part of a name is one where it stands: not "Will you" or "In May" though a Will May is spoken of."""
    if not t.initial or not t.ordinary or t.possessive:
        return True
    follows = onward.key if onward is not None and onward.gap == " " else ""
    return follows not in _GOES_ON and not (follows in ("be", "have") and t.key in ("will", "may"))


def _called(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int, bool]]:
    names: set[str] = set()
    for pattern in _NAMES:
        for m in pattern.finditer(text):
            name = m.group("name")
            inside = fold(name).split()
            plain = [w for w in inside if w not in ("the", "old", "big", "wee", "little")]
            if (
                not plain
                or plain[0] in _NO_NICK | lex.NOT_NAMES
                or plain[-1] in lex.INSTITUTIONS
                or fold(name) in words().towns
            ):
                continue
            names.add(name)
            yield *m.span("name"), True
    single = {fold(n.split()[-1]) for n in names if len(n.split()) <= 2 and len(n.split()[-1]) > 2}
    for t in found:
        if t.title and t.key in single and not (t.initial and t.ordinary and words().ordinary.get(t.key, 0) >= 7):
            yield t.start, t.end, True
