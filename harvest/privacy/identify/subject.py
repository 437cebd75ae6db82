"""Whom a description is about: its first words name somebody, and each of those words names them all through it.

"Edward Long was a British trade unionist. Long led the dockers": an ordinary word is a name there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.tokens import Token
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary, words

_L = r"[^\W\d_]"
_CAP = rf"(?:(?=[^\W\d_a-zß-öø-ÿ])(?:{_L}\.(?:{_L}\.)*|{_L}(?:{_L}|[\u0300-\u036f]|['’‘\-](?={_L}))*))"
_SMALL = (
    r"(?:al|el|ap|ab|ferch|bin|ibn|bint|binti|ben|de|da|di|do|dos|das|del|della|van|von|der|den|la|le|"
    r"ter|ten|y|e|zu|af|av|and)"
)
_NICK = r"[\"“‘'(][^\"”’'()]{2,24}[\"”’')]"
_RUN = rf"{_CAP}(?:[ \-](?:{_CAP}|{_SMALL}(?= )|{_NICK}(?= {_CAP}))){{1,7}}"
_HEAD = re.compile(
    rf"\s*(?:[\"“'‘]\s*)?(?:[Tt]he )?(?P<run>{_RUN})(?P<after>(?:,? [A-Z]{{2,5}}\b){{0,4}}\s?"
    r"(?:[(（,–—\-]|\b(?:is|was|has|had|holds|held|joined|works|worked|leads|led|began|started|qualified|"
    r"trained|teaches|"
    r"studied|grew|lives|lived|runs|ran|writes|wrote|specialises|specializes|practises|serves|served|brings|born|"
    r"received|earned|graduated|became|plays|played|joins|completed|took)\b))"
)
_WORK = (
    r"(?:actor|actress|singer|rapper|guitarist|drummer|bassist|pianist|violinist|composer|conductor|"
    r"painter|sculptor|artist|"
    r"architect|engineer|scientist|physicist|chemist|biologist|botanist|mathematician|astronomer|historian|"
    r"philosopher|poet|"
    r"writer|author|novelist|playwright|journalist|broadcaster|presenter|comedian|director|producer|"
    r"footballer|cricketer|"
    r"golfer|boxer|swimmer|runner|sprinter|cyclist|rower|jockey|goalkeeper|striker|midfielder|defender|"
    r"player|coach|manager|"
    r"politician|senator|president|minister|governor|judge|lawyer|barrister|solicitor|surgeon|doctor|physician|nurse|"
    r"sergeant|captain|major|colonel|general|admiral|lieutenant|commander|officer|soldier|pilot|astronaut|"
    r"explorer|chef|"
    r"designer|photographer|model|dancer|choreographer|activist|campaigner|suffragette|businessman|businesswoman|"
    r"entrepreneur|economist|professor|lecturer|researcher|teacher|priest|bishop|rabbi|imam|monk|saint|"
    r"king|queen|prince|"
    r"princess|duke|twins?|brothers|sisters|magician|wrestler|skater|skier|gymnast|climber|sailor|farmer|potter|weaver)"
)
_PLAIN = re.compile(rf"\s*(?P<run>{_CAP}(?: (?:{_CAP}|{_SMALL}(?= )|{_NICK}(?= {_CAP}))){{1,4}})(?P<after>,? [a-z(])")
_TOLD = 80
"""So many signs at least has a text that is about somebody whom its first words name without saying what they were."""
_LED = re.compile(rf"\s*(?:[\w'’\-]+ ){{0,4}}?(?i:{_WORK}) (?P<run>{_RUN})(?P<after>)")
_INDEX = re.compile(rf"\s*(?P<run>{_CAP}(?:[ \-]{_CAP})?, {_CAP}(?: {_CAP}){{0,2}})(?P<after>,? \(|\. |, (?=[a-z]))")
_ONE = re.compile(rf"\s*(?P<run>{_CAP})(?P<after> \((?:born|b\.|c\.|\d{{4}}))")
_ALSO = re.compile(
    r"\b(?:born|n[ée]e|nicknamed|known(?: \w+){0,3}? as|stage name|pen name|also|called|alias|simply|often|or|"
    rf"to friends)(?: as)? [\"“‘']?(?P<name>{_CAP}(?:[ \-]{_CAP}){{0,4}})"
)
_WHAT = re.compile(
    r"\b(?:is|was) (?:an?|the|one of)\b|\b[Tt]rade unionist\b|\bborn\b|\b(?:1[5-9]|20)\d\d\b|\bn[ée]e\b|"
    r"\b(?:chair|lecturer|professor|"
    r"consultant|partner|head|director|manager|engineer|officer|founder|researcher|fellow|member|coach|"
    r"trustee|artist)\b|"
    r"\b(?:ran|led|founded|taught|worked|served|retired|played|wrote|kept|built|sold|won|died|trained|"
    r"joined|appears|made|came|"
    r"painted|drove|sang|managed|invented|opened|spent|settled|fought|captained|nursed|survived|grew up)\b"
)
_WHO = re.compile(
    r"\b(?!after|other|under|over|never|ever|for|or|better|matter|whether|together|rather|number|river|water|summer|"
    r"winter|letter|paper|corner|computer|theatre|her|their|further|later)"
    r"\w+(?:[a-z]er|[a-z]or|ist|[a-z]ian|man|woman|eer|ete|tress|ant|poet|judge|nurse|surgeon|chef|potter|monarch|"
    r"singer|lawyer|vet|priest|monk|nun|saint|king|queen|dentist|captain|cook|smith|model|peer|diarist)\b"
)
_NOBODY = word_set(
    "the a an in on at of it this that these those there here we you they he she i my our your his her their one two "
    "and but so when where what who how why if then now as for from with by to since after before during while all "
    "some many most each every no not yes please thank thanks dear hello hi"
)
_SKIP = (
    lex.TITLES
    | lex.PARTICLES
    | lex.FORMS_OF_ADDRESS
    | _NOBODY
    | word_set("baroness baron freiherr earl count dj binti")
)
_MONTHS = word_set("april may june august")
_OTHER = re.compile(r"[\u0370-\u0dff\u0e00-\u1cff\u1f00-\u1fff\u2d00-\u2d2f\u3040-\ua4cf\uac00-\ud7af\uf900-\ufaff"
                    r"\ufb1d-\ufdff\ufe70-\ufefc]+(?:[ ·・\u200c\u200d\-]?[\u0370-\u0dff\u0e00-\u1cff\u1f00-\u1fff"
                    r"\u3040-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]+)*")  # fmt: skip


def subject(text: str, own: frozenset[str] = frozenset()) -> tuple[tuple[int, int] | None, frozenset[str]]:
    """Where the first words name whom the text is about, and the folded words of that name; nothing where they don't.

    >>> sorted(subject("Edward Long was a British trade unionist. Long led the dockers.")[1])
    ['edward', 'long']
    >>> subject("Harnby Park is a mess.")[1]
    frozenset()
    """
    m = _HEAD.match(text) or _INDEX.match(text) or _ONE.match(text)
    led = m is None
    m = m or _LED.match(text)
    plain = m is None and len(text) >= _TOLD and ". " in text
    if plain:
        m, led = _PLAIN.match(text), False
    if m is None:
        return None, frozenset()
    run, start = m.group("run"), m.start("run")
    parts = [(fold(w.group()), w) for w in re.finditer(rf"{_L}(?:{_L}|[\u0300-\u036f]|['’‘\-](?={_L}))*", run)]
    while parts and (parts[0][0] in lex.TITLES or parts[0][0] in ("the", "lady", "mother", "baroness", "sir", "dame")):
        start = m.start("run") + parts[0][1].end()
        parts = parts[1:]
    names = [k for k, _ in parts if k not in _SKIP]
    single = m.re is _ONE and bool(names)
    if not single and len(names) < 2 and not (names and len(parts) < len(run.split()) and not is_ordinary(names[0])):
        return None, frozenset()
    what = text[m.start("after") : m.start("after") + 160]
    if not names or parts[0][0] in _NOBODY or own & set(names) or not (led or plain or _WHAT.search(what)):
        return None, frozenset()
    if plain and not (first_name(names[0]) >= 5 and (names[-1] in words().last or not is_ordinary(names[-1]))):
        return None, frozenset()
    likely = (
        [names[0]]
        if single and _WHO.search(what)
        else [k for k in names if first_name(k) >= 5 or k in words().last or not (is_ordinary(k) or k in lex.NOT_NAMES)]
    )
    thing = (
        names[-1] in lex.INSTITUTIONS
        and not led
        or fold(run) in words().towns
        or (names[0] in lex.NOT_NAMES and names[0] not in words().last)
    )
    if not likely or (thing and _WHO.search(what[:90]) is None) or names[-1] in ("council", "school", "centre", "club"):
        return None, frozenset()
    known = set(names)
    for also in _ALSO.finditer(text[:600]):
        known |= {fold(w) for w in re.findall(rf"{_L}(?:{_L}|['’\-](?={_L}))*", also.group("name"))}
    known |= {p for k in known for p in k.split("-") if len(p) > 2 and not is_ordinary(p)}
    kept = {k for k in known if len(k) > 1 and k not in _SKIP and k not in lex.KIN}
    start += len(text[start : m.end("run")]) - len(text[start : m.end("run")].lstrip(" ."))
    return (start, m.end("run")), frozenset(kept)


def mentions(found: Sequence[Token], known: frozenset[str], own_text: bool) -> Iterator[tuple[int, int]]:
    """Where the words of a subject's name stand again: with a capital, or in small letters where no word is like it."""
    for k, t in enumerate(found):
        hit = t.key in known or ("-" in t.key and any(p in known for p in t.key.split("-") if not is_ordinary(p)))
        if not hit and t.key.endswith("s") and t.key[:-1] in known and (t.title or t.upper) and not t.initial:
            hit = True
        if not hit and own_text and t.title and len(t.key) >= 3 and not is_ordinary(t.key):
            hit = any(k.startswith(t.key) for k in known)
        if not hit:
            continue
        if (
            t.key in _MONTHS
            and k > 0
            and found[k - 1].key in ("in", "of", "since", "by", "last", "next", "until", "early", "late")
        ):
            continue
        if not (t.title or t.upper):
            if is_ordinary(t.key) or t.key in lex.NOT_NAMES or len(t.key) < 4:
                continue
        elif not own_text and t.initial and (is_ordinary(t.key) or t.key in lex.NOT_NAMES):
            onward = found[k + 1].key if k + 1 < len(found) and not found[k + 1].initial else ""
            if not (t.possessive or onward in lex.DOES | lex.IS | {"has", "had"} or onward.endswith("ed")):
                continue
        led = k > 0 and t.gap == " " and found[k - 1].title and found[k - 1].key in lex.PARTICLES and not t.initial
        yield found[k - 1].start if led else t.start, t.end


def initials(text: str, head: str) -> Iterator[tuple[int, int]]:
    """Where the first letters of a subject's name stand for it: "signed her letters M.K.H.".

    >>> text = "Mary Kate Hall signed M.K.H. for short"
    >>> max((text[s:e] for s, e in initials(text, "Mary Kate Hall")), key=len)
    'M.K.H.'
    """
    letters = [w[0] for w in re.findall(rf"{_L}+", head) if w[0].isupper()]
    runs = {tuple(letters[a:b]) for a in range(len(letters)) for b in range(a + 2, len(letters) + 1)}
    for some in {*runs, tuple(letters[:1] + letters[-1:])}:
        if len(some) >= 2:
            pattern = (r"\.? ?" if len(some) == len(letters) else r"\. ?").join(map(re.escape, some))
            for m in re.finditer(rf"(?<![\w.]){pattern}(?:\.|(?!\w))", text):
                yield m.span()


def other_scripts(text: str) -> Iterator[tuple[int, int]]:
    """Names written in another script after a name: "Wen Xiaolan (温晓兰)".

    >>> [text[s:e] for text in ["Wen Xiaolan (温晓兰) paints."] for s, e in other_scripts(text)]
    ['温晓兰']
    """
    if text.isascii() or sum(map(str.isascii, filter(str.isalpha, text))) < 0.5 * sum(map(str.isalpha, text)):
        return  # a line in that script
    for m in _OTHER.finditer(text):
        before = text[max(0, m.start() - 40) : m.start()]
        if (
            m.end() - m.start() > 1
            and len(m.group().split()) <= 3
            and re.search(r"[(（,;:/–—\-][^()（）]*$|[^\W\d_]\s$|^\s*$", before)
        ):
            yield m.span()
