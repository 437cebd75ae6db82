"""What somebody is called: "they call him the Badger", "Noodles as we know him", "Sparky rewired the lot"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import NOT_NAMES, word_set
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.vocabulary import fold, is_ordinary, words

_I = re.IGNORECASE
_W = r"[^\W\d_](?:[^\W\d_]|['’\-](?=[^\W\d_]))*"
_CALL = re.compile(
    rf"\b(?:call(?:s|ed|ing)?|nicknamed?|dub(?:s|bed)|christened|named)(?: (?:him|her|me|them|us|myself|"
    rf"himself|herself))"
    rf"(?:,)? (?:just |only |always |everyone |is )?[\"“‘']?(?P<name>(?:(?:the|old|big|little|wee|young) "
    rf")?{_W}(?-i:(?: [A-Z][\w'’\-]+){{0,2}}))",
    _I,
)
_THEY_CALL = re.compile(
    r"\b(?:they|we|i|people|everyone|everybody|folk|folks|kids|lads|all) (?:all )?(?:call|called|calls) "
    r"[\"“‘']?(?P<name>(?:[Tt]he )?[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){0,2})"
)
_KNOWN = re.compile(
    r"\b(?:(?:better |best |mostly |always )?known (?:to \w+ |round here |locally |the length of "
    r"[\w ]{3,20} |all over [\w ]{3,20} |in [\w ]{3,20} |by [\w ]{3,20} )?as|goes by(?: the name(?: of)?)?|"
    r"went by(?: the name(?: of)?)?|answers to|nickname(?:['’]s| is| was)?|so[- ]called|gets called|got called|"
    r"(?:is|was|were|i['’]m|be|been|gets|got) (?:always |just |only )?called) "
    rf"[\"“‘']?(?P<name>(?:the )?{_W}(?-i:(?: [A-Z][\w'’\-]+){{0,2}}))",
    _I,
)
_AS_WE = re.compile(
    r"\b(?P<name>(?:[Tt]he )?[A-Z][\w'’\-]{0,30}(?: [A-Z][\w'’\-]{1,30})?),? (?:as|like) (?:(?:the|his|her|"
    r"their|my) [\w\-]+(?: [\w\-]+)?|we|they|"
    r"everyone|everybody|people|i|I) "
    r"(?:all )?(?:know|knew|call|called|calls|knows)\b"
)
NICKS = word_set(
    "sparky sparks nobby chalky dusty smudge titch tich shorty lofty spud ginge smiffy taffy jocky geordie scouse "
    "scouser brummie duchess bodach cailleach noodles tatties spanner tosh snowy curly smiler stumpy tiny tubby "
    "skip skipper nipper sonny buster rocky spike chippy jonno jonesy smithy gaffer dodger bomber tinker tank titan "
    "moose mouse bear badger hedgehog ferret weasel whippet foxy wolfie tiger hawkeye peanut pickle pickles sprout "
    "biscuit muffin crumpet noodle bean beans chips pudding nugget treacle cookie brownie pixie dixie trixie bambi "
    "bubbles twinkle sparkle blondie goldie rusty sandy shadow ghost ninja rambo banjo bongo disco wheels boots bones "
    "knuckles fingers lefty hoppy limpy dizzy dozy doc prof brains einstein pidge nobber chunk chunky lanky slim tubs "
    "gonzo shaggy gizmo baldy twiggy legs specky smudger brummie ducky pops duke titch fozzy gubby "
    "gubbins scrap flash snap mitten mittens beaky conky nosey specs patch patches scruff scruffy tatty "
    "jinx lucky chancer trigger rodders bandit hammer hacker"
)
_VERB = (
    r"(?:\w{3,}ed|is|was|has|had|says|said|goes|went|came|comes|gets|got|does|did|made|makes|brought|"
    r"brings|found|finds|"
    r"knows|knew|keeps|kept|runs|ran|gave|gives|took|takes|told|tells|drove|drives|sold|sells|who|will|would|can|could|"
    r"reckons|thinks|thought|wants|and|from|up|at|on|down|with|isn['’]t|won['’]t|never|always|still|mends|fixes|rang)"
)
_THE_BIG = re.compile(
    r"\b(?P<name>[Tt]he (?:Colonel|Professor|Duchess|Duke|Major|Commander|Gaffer|Badger|Doc|Bodach|"
    r"Cailleach|Godfather|Fox|Bear|"
    r"Oracle|Sheriff|Countess|Contessa|Admiral|Sarge|Whistler|Fixer|Wizard|Terminator|Tank|Beast|Baron|"
    r"Captain|Boss|Chief|Brain|"
    r"Hawk|Owl|Crow|Rat|Cat|Bull|Bomber|Undertaker|Machine|Whippet Man|Cat Lady|Dog Lady|Bird Lady|Bike "
    r"Man|Lamp))\b(?! [A-Z])"
)
_OF_TRADE = re.compile(
    r"\b(?P<name>[A-Z][\w'’\-]+ (?:the|y|yr) (?:[A-Z][a-z]+|post|milk|bread|meat|coal|fish|bus|taxi|"
    r"chips|chip|shop|bins|bike|van|"
    r"paint|plumb|spark|dogs?|pigeons?|pipes|eggs|veg|cake|books?|bank|death|song|music))\b(?! [A-Z])"
)
_TO_ALL = re.compile(
    r"(?P<name>[A-Z][a-z]+) to (?:his|her|their|my|all|the) (?:friends|mates|pals|family|neighbours|choir|"
    r"team|lads|girls|children|kids|nurses|night shift|regulars|congregation|village|street)\b"
)
_INITIALS = re.compile(
    r"(?:^|[.!?;:\n]\s*|\b(?:with|by|and|from|to|ask|told) )(?P<name>[A-Z]{2,3})(?= (?:spoke|said|says|"
    r"asked|told|mentioned|felt|"
    r"wants|wanted|noted|thinks|thought|cried|laughed|disagreed|agreed|added|hosted|scribed|to (?:check|"
    r"ask|ring|follow))\b)"
)
_CALLING = re.compile(r"\b(?:call(?:s|ed)?|known as|nick ?named?|knew \w+ as|goes by|dubbed)\b", _I)
_IN_QUOTES = re.compile(r"(?<!\w)[\"“‘'](?P<name>[A-Z][\w\-]+(?: [A-Z][\w\-]+){0,2})[\"”’'](?!\w)")
_THAT_IS = re.compile(
    r"\b(?P<name>(?:[Tt]he )?[A-Z][\w'’\-]+(?: (?:of |the )*[A-Z][\w'’\-]+){0,3}),? (?:that['’]?s|is|was) "
    r"what (?:they|we|people|I|everyone) "
    r"(?:all )?call"
)
_BODIES = word_set(
    "ngo cab dwp nhs gp hr it lea dvla hmrc rspca ctc dc cc pc bbc un eu uk usa who mod moj dfe dhp las ict cqc"
)
_ACTS = re.compile(rf"(?P<name>\b[A-Z][a-z]{{2,}})(?=(?:['’]s|,? {_VERB})\b)")
_PAIRED = re.compile(
    r"(?:^|[.!?;:,] ?|\b(?:with|by|for|me and|from|ask|tell) )(?P<name>{n}) and (?:[A-Z]\w+)\b".replace(
        "{n}", f"(?:{'|'.join(sorted(n.title() for n in NICKS))})"
    )
)
_NICK_SMALL = re.compile(
    rf"(?P<det>\b(?:the|a|an|my|our|some|any|his|her|their|your|this|that|no|of|in|like|[\d]+) "
    rf")?\b(?P<name>{'|'.join(sorted(NICKS))})"
    rf"(?=(?:['’]s|,? {_VERB})\b)"
)
_OBJECT = re.compile(
    r"\b(?:ask|asked|with|told|tell|by|thank|thanks|was|see|saw|met|meet|ring|rang|phone|text|me and|"
    r"and|near|love|miss|"
    r"from|to|or|said|unless|until|because|when|if|since|like|for) (?P<name>[A-Z][a-z]{2,})\b(?! "
    r"[A-Z&])(?!['’]?s [A-Z])"
)
_NOT = word_set(
    "a an it on up in and back when for names name out to about every at that this all so or if by because then but "
    "with over again later before after now here there today tomorrow yesterday my our your his her their from of "
    "first last what mad stupid thick lazy liar fat ugly disabled foreign old young everything anything nothing "
    "something round through off down just one two love darling duck pet dear mate mum dad nan an not no yes home "
    "forward well never straight once twice people us him me them you he she they we i things loud crazy racist "
    "universal being having doing going is was as into"
)
_THINGS = word_set(
    "the this that these those there then when what where why how who if so and but or as at in on by for from to with "
    "everyone everybody somebody someone nobody anybody people we you they he she it i my our your his her their its "
    "one two three not no yes well now here never nothing something anything everything all some most many more "
    "god heaven hell parliament government police church heritage brownies scouts cubs guides beavers rainbows "
    "food universal internet sundays"
)


def nicknames(text: str, eager: bool = True) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where somebody's nickname stands; spans may overlap. ``eager`` also takes a lone capital that acts like a person.

    >>> sorted({t[s:e] for t in ["There's one they call the Badger who does the bins."] for s, e, _ in nicknames(t)})
    ['the Badger']
    """
    low = text.lower()
    kind = IdentifierKind.NICKNAME
    if "call" in low or "know" in low or "nick" in low or " by " in low or "answers" in low or "named" in low:
        for pattern in (_CALL, _THEY_CALL, _KNOWN, _AS_WE):
            for m in pattern.finditer(text):
                name = fold(m.group("name"))
                words_in = name.split()
                if words_in[-1 if words_in[0] == "the" and len(words_in) > 1 else 0] in _NOT | NOT_NAMES:
                    continue
                if (
                    pattern is _KNOWN
                    and m.group("name").islower()
                    and (not any(c.isalpha() for c in name) or words().ordinary.get(words_in[0], 0) >= 5 or text != low)
                ):
                    continue
                if m.group("name").islower() and name.endswith("s") and not name.endswith("ss") and is_ordinary(name):
                    continue  # "nobody called us hooligans"
                yield *m.span("name"), kind
    for m in _NICK_SMALL.finditer(text if text == low else ""):
        if not m.group("det") and words().ordinary.get(m.group("name"), 0) <= 4:
            yield *m.span("name"), kind
    if text in (low, text.upper()):
        return
    for pattern in (_THE_BIG, _OF_TRADE, _TO_ALL):
        for m in pattern.finditer(text):
            head = fold(m.group("name")).split()[0]
            if "'" in head or head in _THINGS - {"the"} | NOT_NAMES or (pattern is _OF_TRADE and _is_everyday(head)):
                continue
            yield *m.span("name"), kind
    if eager and _CALLING.search(text):
        for m in _IN_QUOTES.finditer(text):
            if fold(m.group("name")).split()[0] not in _THINGS | _NOT | NOT_NAMES:
                yield *m.span("name"), kind
        for m in _THAT_IS.finditer(text):
            yield *m.span("name"), kind
    for m in _INITIALS.finditer(text):
        if fold(m.group("name")) not in _BODIES | NOT_NAMES:
            yield *m.span("name"), IdentifierKind.PERSON
    for m in _ACTS.finditer(text):
        if fold(m.group("name")) in NICKS and (m.start() == 0 or not text[: m.start()].endswith((" the ", " a "))):
            yield *m.span("name"), kind
    for m in _PAIRED.finditer(text):
        yield *m.span("name"), kind
    if eager:
        yield from _lone(text)


def _is_everyday(word: str) -> bool:
    """Whether a word that begins a sentence is nobody: "Run the bus", "Half the Polish shop"."""
    return words().ordinary.get(word, 0) >= EVERYDAY and words().first.get(word, 0) < KNOWN_FIRST


EVERYDAY, KNOWN_FIRST = 6, 10
"""How common a word is from which on, and how few lists of first names may know it."""


def _lone(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """A capital inside a sentence, alone, where a person would stand: "It was Smudge found the leak"."""
    for m in _OBJECT.finditer(text):
        key = fold(m.group("name"))
        common = words().ordinary.get(key, 9)
        if (
            is_ordinary(key)
            and common <= 5
            and key not in NOT_NAMES | _THINGS
            and key not in words().towns
            and not (m.group().startswith(("from ", "to ")) and words().first.get(key, 0) < 3 and key not in NICKS)
            and not key.endswith(("ing", "tion", "ness"))
        ):
            yield *m.span("name"), IdentifierKind.NICKNAME
