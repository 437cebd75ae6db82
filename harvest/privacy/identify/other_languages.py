# ruff: noqa: E501 – lists of words are easier to check on one line
"""Names in lines that are not English: of what looks like a person to a finder of English names, what is one.

There every word is unknown, so that a capital, a known first name, a title or kin tells a name, and small words tell
none. A line is another language's when few of its words are English.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from harvest.privacy.identify.elsewhere import WORLD
from harvest.privacy.identify.lexicon import PARTICLES, word_set
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.settle import Span
from harvest.privacy.identify.tokens import Token
from harvest.privacy.identify.vocabulary import words

_K = IdentifierKind
_FEW = 4
"""Fewer words than this tell no language."""
_ENGLISH_SHARE = 0.45
_KNOWN_FIRST = 8
_SURELY_FIRST = 15
_A_FIRST = 5
_ENGLISH = word_set(
    "the and is are was were my our his her their your she he they we you with from that this has have had who of it to"
)
_NOT_HERS = word_set(
    "mae na il ma mi la el le les lo los las un une una uno der die das den dem ein eine einen wir ich es sie er w z o a i po to no si "
    "do da moja moje moj mon mes meine mein meinen mijn mia mio mis minha meu nos nous on pan pani przy dla jest sa byl byla bo ale "
    "tu tutaj kiedy gdy jak que qui quand dans pour avec sur roedd dw rydw rydym rwy yn y yr i'r o'r a'r gan fy dyma pan oedd ond hefyd "
    "waxaan wax waa in ku ka oo vreau am este sunt cu pe la si eu noi era fui soy somos hay aqui cuando como para por mas muy e os as "
    "em num numa um uma de het een wij ik zijn er is niet ve bir bu ben biz da de na se za ja mi ti smo sam san ola den der und oder aber wenn "
    "kai mes jus jis ji jie mano musu tai tas ten dar kad bet per yra buvo labai man mums vins vina meri mera mere mujhe main hum aap woh yeh yahan wahan "
    "hamare hamari unka unki jab kab sab ek kal aaj bahut amar amra apni ami tumi tini ora chan cha bha tha bidh nuair ann aig air leis seo sin agus nach gun "
    "mie mine tie tine lui ei lor nu da sa ca ce cand unde cine vine vin vad stiu cer merg stau lucrez citesc asa acolo craciun craciunul pastele rusaliile "
    "benim bizim onlar cok icin gibi her sen siz nem azt egy sisi mimi yeye kwa sana ang mga kami siya ako awa won ati gbogbo"
)
"""Small words that begin sentences elsewhere and that are somebody's name or nobody's here."""
_BEFORE = word_set(
    "pan pani panu pana panie pani herr frau fraulein dr doktor doktorka prof madame monsieur mme mlle mr mrs ms señor señora senor senora don dona doña "
    "docteur docteure dottor signor signora senhor senhora seu meneer mevrouw domnul doamna ciocia ciotka wujek babcia dziadek tante oncle onkel oma opa "
    "tia tio nain taid mam mam-gu tad-cu hajia haji cikgu sasiadka sasiad nachbarin nachbar voisine voisin vecina vecino vizinha vizinho cymydog ffrind amica amico"
)


_GERMAN = word_set("der die das und ich wir nicht auch ist sind ein eine im mit von")
"""Where these stand, every noun has a capital."""


_SURNAMES = "陈王李张刘黄林吴周杨赵徐孙朱马胡郭何高罗郑梁谢宋唐许邓韩冯曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟崔谭陳張劉黃吳楊趙孫馬鄭謝許鄧馮蕭葉蘇呂盧鍾譚"
_TITLED = re.compile(
    rf"[{_SURNAMES}](?:[一-鿿]{{0,2}}?)(?:太太|太|先生|女士|小姐|阿姨|叔叔|老师|老師|奶奶|爷爷|爺爺|医生|醫生|师傅|師傅|伯伯|婆婆)|"
    r"(?:السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|الحاج|الحاجة|الشيخ|اسمي) (?P<a>[\u0621-\u064a]{3,})|"
    r"(?:ڈاکٹر|پروفیسر|مسز|مسٹر|محترمہ|جناب) (?P<d>[\u0600-\u06ff]{2,}(?: [\u0600-\u06ff]{3,})?)(?= (?:نے|کی|کا|کے|کو|سے|صاحب))|"
    r"(?P<u>[\u0600-\u06ff]{3,}) (?:صاحب|صاحبہ|بھائی|باجی|آپا|انکل|آنٹی)"
)


def with_titles(text: str) -> Iterator[tuple[int, int]]:
    """Names beside a title in a line written in another script; scripts without capitals tell no other names.

    >>> [text[s:e] for text in ["陈太每个星期三都来。", "السيدة فاطمة تطرق الباب"] for s, e in with_titles(text)]
    ['陈太', 'فاطمة']
    """
    if not text.isascii():
        for found in _TITLED.finditer(text):
            inside = next((g for g in "adu" if found[g]), 0)
            yield found.span(inside)


def is_another_language(found: Sequence[Token]) -> bool | None:
    """Whether the words of a line are another language's than English; None where they are too few to tell.

    >>> from harvest.privacy.identify.tokens import tokens
    >>> lines = ("Mi vecina Carmen me enseñó a hacer paella.", "Carmen next door taught me to cook.", "Ask Siân Llwyd")
    >>> [is_another_language(tokens(line)) for line in lines]
    [True, False, True]
    """
    small = [t for t in found if not (t.title or t.upper) and len(t.key) > 2]
    if len(small) == len([t for t in found if len(t.key) > 2]):  # where nobody writes capitals, names are small too
        small = [t for t in small if not (t.first >= _KNOWN_FIRST or t.last)]
    ordinary = sum(t.ordinary and not t.accented for t in small)
    if len(small) < _FEW:
        if _is_foreign(found):
            return True
        english = any(t.key in _ENGLISH for t in found) or 2 * ordinary >= len(small) > 0
        return False if english else True if any(t.accented for t in found) else None
    return ordinary < _ENGLISH_SHARE * len(small)


def in_other_languages(read: Sequence[Sequence[Token]]) -> Iterator[bool]:
    """Which texts are in another language than English; one of a word or three is as the one before it."""
    before = False
    for found in read:
        said = is_another_language(found)
        before = before if said is None else said
        yield before


_ENDS = re.compile(r"[.!?…:;\n“”\"()\[\]|•]")
"""What ends a sentence in any language; an apostrophe does not: "Tha an cuan a' toirt dhuinn"."""
Stretch = tuple[int, int]
"""Where words of another language stand in a text: ``[start, end)``."""


def stretches(found: Sequence[Token], whole: bool) -> list[Stretch]:
    """Where a text is in another language: all of it where that was told of the ``whole``, else single sentences.

    >>> from harvest.privacy.identify.tokens import tokens
    >>> text = "We had soup. Sąsiedzi przynosili obiady przez całą zimę. Everybody came."
    >>> [text[s:e] for s, e in stretches(tokens(text), False)]
    ['Sąsiedzi przynosili obiady przez całą zimę']
    """
    if whole:
        return [(0, found[-1].end)] if found else []
    made: list[Stretch] = []
    begin = 0
    for k in range(1, len(found) + 1):
        if k < len(found) and not _ENDS.search(found[k].gap):
            continue
        sentence = found[begin:k]
        clauses = [sentence] if _is_foreign(sentence) else [c for c in _clauses(sentence) if _is_foreign(c)]
        made += [(clause[0].start, clause[-1].end) for clause in clauses]
        begin = k
    return made


def _clauses(sentence: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The parts of a sentence between commas; none where there is no comma."""
    cuts = [0, *(k for k in range(1, len(sentence)) if "," in sentence[k].gap), len(sentence)]
    if len(cuts) > 2:
        yield from (sentence[a:b] for a, b in pairwise(cuts))


def _is_foreign(sentence: Sequence[Token]) -> bool:
    """Whether a sentence inside other words is another language's; words known as names tell nothing."""
    small = [t for t in sentence if not (t.title or t.upper) and t.first < _KNOWN_FIRST]
    long = [t for t in small if len(t.key) > 2]
    english = sum(t.ordinary and not t.accented for t in long)
    if len(long) >= _FEW:
        return english < _ENGLISH_SHARE * len(long)
    strange = [t for t in long if not (t.ordinary or t.first >= _A_FIRST or t.last)]
    if len(strange) > 1 and not english and not any(t.key in _ENGLISH for t in sentence):
        return any(t.title for t in sentence)
    telling = any(t.accented or not t.key.isascii() or t.key in WORLD for t in small) or len(small) >= _FEW
    telling = telling or (len(small) == _FEW - 1 and any(t.accented for t in sentence))
    return telling and bool(long) and 3 * english <= len(long) and not any(t.key in _ENGLISH for t in sentence)


def is_in(at: int, among: Sequence[Stretch]) -> bool:
    """Whether a place lies in one of some stretches."""
    return any(start <= at < end for start, end in among)


def names_alone(
    spans: Sequence[Span], found: Sequence[Token], known: Collection[str], among: Sequence[Stretch]
) -> list[Span]:
    """The spans, those of persons ``among`` words of another language cut down to the words in them that are names;
    ``known`` are names of the inquiry."""
    there = [t for t in found if is_in(t.start, among)]
    nouns = any(t.key in _GERMAN for t in there)
    small = {t.key for t in there if not (t.title or t.upper)}
    made: list[Span] = []
    for span in spans:
        if span.kind not in (_K.PERSON, _K.NICKNAME) or not is_in(span.start, among):
            made.append(span)
            continue
        inside = [n for n, t in enumerate(found) if span.start <= t.start and t.end <= span.end]
        letters = "".join(found[n].key for n in inside)
        if letters == letters.upper():  # no capitals there: a title told it
            made.append(span)
            continue
        for first, last in _runs(
            [n for n in inside if found[n].key in known or (found[n].key not in small and _is_name(found, n, nouns))],
            found,
        ):
            made.append(Span(found[first].start, found[last].end, span.kind))
    return made


def _is_name(found: Sequence[Token], n: int, nouns: bool) -> bool:
    token = found[n]
    if not (token.title or token.upper) or token.key in _NOT_HERS | _BEFORE:
        return False
    if n and found[n - 1].key in _BEFORE:
        return True
    known = words().first.get(token.key, 0) >= _KNOWN_FIRST
    if token.initial:
        return words().first.get(token.key, 0) >= _SURELY_FIRST
    after = bool(n) and (found[n - 1].title or found[n - 1].upper) and found[n - 1].key not in _NOT_HERS
    return known or not nouns or (after and words().first.get(found[n - 1].key, 0) >= _KNOWN_FIRST)


def _runs(names: Sequence[int], found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Names beside each other, and those with one small part of a name between them, as one."""
    at = 0
    while at < len(names):
        end = at
        while end + 1 < len(names) and (
            names[end + 1] == names[end] + 1
            or (names[end + 1] == names[end] + 2 and found[names[end] + 1].key in PARTICLES)
        ):
            end += 1
        yield names[at], names[end]
        at = end + 1
