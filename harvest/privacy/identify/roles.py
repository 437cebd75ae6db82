"""Roles that only one person can have there: "the only lollipop lady", "treasurer of the dragon boat club"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import NOT_NAMES
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.vocabulary import fold

_I = re.IGNORECASE
_ROLE = (
    r"(?:treasurer|secretary|chair(?:man|woman|person)?|captain|vice-captain|coxswain|chaplain|"
    r"warden|head ?teacher|headmaster|headmistress|head|"
    r"deputy head|caretaker|organist|post ?mistress|post ?master|blacksmith|lollipop (?:lady|man)|"
    r"librarian|dentist|"
    r"interpreter|mayor|vicar|curate|verger|minister|imam|rabbi|priest|midwife|health visitor|"
    r"district nurse|matron|"
    r"pharmacist|chemist|butcher|baker|cobbler|locksmith|farrier|thatcher|signalman|stationmaster|"
    r"lighthouse keeper|harbour ?master|"
    r"ferryman|coach|manager|conductor|choirmaster|clerk|founder|president|editor|undertaker|"
    r"gamekeeper|park keeper|"
    r"bus driver|driver|piper|bell ?ringer|town crier|landlady|landlord|publican|signer|teacher|"
    r"nurse|doctor|gp|police officer|"
    r"constable|pcso|builder|plumber|electrician|barber|hairdresser|shopkeeper|farmer|crofter|fisherman|"
    r"postman|postwoman|postie|milkman|cook|school cook|dinner lady|foster carer|childminder|councillor|"
    r"translator|beekeeper|shepherd|piano tuner|watchmaker|saddler|weaver|vet|optician|chiropodist|"
    r"crossing (?:warden|patrol)|"
    r"advocate|(?:social )?prescriber|community connector|housing officer|link worker|youth worker|social "
    r"worker|support worker|key ?worker|foreman|proprietor|"
    r"owner|deacon|elder|officer|porter|"
    r"lollipop person|lady from the [\w\-]+|man from the [\w\-]+|dentist|patient|tenant|leaseholder|"
    r"apprentice|instructor|"
    r"\w+(?:ologist|aphist|atrist|keeper|smith|wright|monger|master|mistress))"
)
_OFFICES = (
    r"(?:treasurer|secretary|chair(?:man|woman|person)?|captain|proprietor|owner|foreman|deacon|"
    r"churchwarden|warden|coach|founder|"
    r"president|clerk|headteacher|head ?teacher|manager|matron|caretaker|organist|lollipop (?:lady|"
    r"man)|verger|minister|chaplain)"
)
_CLAUSE = r"[^,.;:!?\n–]{0,60}?(?=[,.;:!?\n–]| so | but | and |$)"
_AFTER = (
    r"(?:(?:,? (?:left|still \w+|we(?:['’]ve)? (?:have|got)|around here|round here|here))?"
    r"(?: (?:in|on|at|for|of|this side of|for miles) (?:(?:the|this|our|all|whole) )*[\w'’\-]+(?: "
    r"(?:of|on) (?:the )?[\w'’\-]+| side of the \w+)?)?)"
)
_UNIQUE = re.compile(
    rf"\b(?P<role>(?:only|last|sole|first ever|first) (?!one\b|thing\b|time\b|way\b|reason\b|place\b|"
    rf"person\b)(?:[\w\-]+ ){{0,3}}?{_ROLE}\b{_AFTER})",
    _I,
)
_UNIQUE_OTHER = re.compile(
    r"\b(?:i['’]?m|i am|she['’]?s|he['’]?s|they['’]re|is|was|as) the (?P<role>(?:only|last|sole) "
    r"(?!one\b|thing\b|time\b|way\b|reason\b|place\b|person\b|bit\b|day\b)(?:[\w\-]+ ){0,2}?"
    r"(?:[\w\-]+(?:er|or|ist|ian|man|woman|lady|ess|ant|eer|ic)|woman|man|lady|lad|girl|boy|family|dad|"
    r"mum|(?<= )person)\b"
    r"(?: (?:left|still|who|with|on|in) (?:[\w'’\-]+ ){0,3}[\w'’\-]+)?)",
    _I,
)
_IS = r"(?:i['’]?m|i am|she['’]?s|she is|he['’]?s|he is|who['’]?s|who is|is|was|became|as|been|,)"
_OFFICE = re.compile(
    rf"\b{_IS} (?:the |our |now |still |acting |also )*(?P<role>(?:(?!the\b|a\b|an\b)[\w'’\-]+ "
    rf"){{0,2}}?(?:{_ROLE}) (?:of|at|for) (?:the |our )?(?!a\b|all\b|it\b|"
    r"me\b|us\b|you\b|hours|years|ages)[\w'’\-]+(?: [\w'’\-]+){0,3}?)(?=[,.;!?]|\s*$| (?:and|but|so|"
    r"i|we|you|it|who|she|he|they|has|is|was|for|since|in)\b)",
    _I,
)
_THE_ROLE = re.compile(
    rf"\b(?:i['’]?m|i am|she['’]?s|she is|he['’]?s|he is|who['’]?s) (?:the|our) (?P<role>(?:(?!only\b|"
    rf"last\b|one\b)[\w'’\-]+ ){{0,2}}?{_ROLE})(?=[,.;!?]|\s*$| (?:at|in|for|of|and|here|round|but)\b)",
    _I,
)
_SIGNED = re.compile(
    rf"(?:^|[|\n,–\-] ?)(?P<role>(?:(?:vice|deputy|acting|hon(?:orary)?|lead|head|senior) "
    rf")?{_ROLE}(?:,| of| at| for) (?:the )?[A-Z][\w'’\-]+(?: (?:of |the |and |& "
    rf")*[A-Z][\w'’\-]+){{0,4}})",
    _I,
)
_CLAUSED = re.compile(
    rf"\b(?:i['’]?m|i am|she['’]?s|she is|he['’]?s|he is|who['’]?s|is|was|who['’]d been|been|as|"
    rf"i['’]m) (?:the |our )?(?P<role>(?:(?:only|last|sole|one) )?(?:(?!the\b|a\b)[\w'’\-]+ ){{0,4}}?"
    rf"(?:{_ROLE}|(?<=-speaking )one|(?<=only )(?!here|there|in\b|on\b|at\b|just|an?\b|the\b|one|because|for|"
    rf"if\b|when|so\b|to\b|\w+ing\b|\w+ed\b|"
    r"(?:come|came|been|gone|got|had|done|said|meant|made|left|seen|put|built|open|good|fair|right|young|small|old|"
    r"half|ever|really|now|then|since|up|out|down|back|by|with|from|after|about)\b)"
    rf"\w+) (?:that|who|outside|in|at|on|for|of|doing|from|"
    rf"out of|covering|the \w+['’]s? (?:got|has)) {_CLAUSE})",
    _I,
)
_SUPERLATIVE = re.compile(
    r"\b(?P<role>(?:the )?(?:oldest|youngest|longest[- ]serving|first ever|first female|first black) "
    r"(?:[\w\-]+ ){1,3}?(?:in|on|at|of) (?:the |this |our )?[\w'’\-]+)",
    _I,
)
_APPOSED = re.compile(
    rf"(?<=, )(?P<role>(?:(?:the|our) )?(?:(?!and\b|the\b|a\b|my\b|is\b|was\b)[\w'’&\-]+ "
    rf"){{1,4}}?{_OFFICES})(?=[,.;\n]|$| of | at )",
    _I,
)
_KIN_OF = re.compile(
    r"\bthe (?P<role>(?:minister|vicar|doctor|headmaster|mayor|landlord|postmaster|lord|sheriff|"
    r"headteacher|imam|pastor|rabbi|baker|butcher)['’]s (?:wife|husband|son|daughter|mother|widow))\b",
    _I,
)
_SMALL_AFTER = re.compile(r", (?:the )?[a-z]|^\w+ for (?:the )?[a-z]")
_SEAT = re.compile(r"(?:only|last|first) (?:\w+ )?(?:chair|head|driver)\b", _I)
_NO_ROLE = re.compile(
    r"(?:the )?(?:only|last|sole|first) (?:time|night|day|week|month|evening|morning|afternoon|hour|bus|room|shop|"
    r"door|path|road|light|"
    r"warm|street|house|bench|park)\b",
    _I,
)
_OWNED = re.compile(r"\b(?:my|his|her|their|your) (?:\w+ )?$", _I)
_NEXT = re.compile(r"(?:only|last|sole|first) (?:[\w\-]+ )*?(?:the|a|an|my|our|his|her|their|i|you|we|they) ", _I)


def _is_of_things(m: re.Match[str], text: str) -> bool:
    """Whether it is no role: "asleep on the only chair", "my first baby the driver parked outside", "my manager at"."""
    before, role = text[: m.start("role")], m.group("role")
    if _SEAT.match(role) and re.search(
        r"\b(?:on|in|under|to|of|my|our|it is|it was|it's|that's) (?:the )?$", before, _I
    ):
        return True
    cut = re.search(_ROLE, role, _I)
    if _NO_ROLE.match(role):
        return True
    unique = re.match(r"(?:the )?(?:only|last|sole|first) ", role, _I)
    return (
        bool(not unique and _OWNED.search(before))
        or role[:3].lower() == "my "
        or (cut is not None and bool(_NEXT.match(role[: cut.start()])))
    )


_NO_JOB = (
    r"(?!(?:later|never|ever|other|over|under|after|together|better|older|younger|further|rather|either|neither|number|"
    r"longer|closer|nearer|happier|bigger|smaller|higher|lower|earlier|easier|summer|winter|member|regular|for|nor|poor|"
    r"major|minor|floor|door|clever|proper|sober|tender|bitter|eager|former|upper|human|german|italian|norwegian|"
    r"ukrainian|romanian|bulgarian|lithuanian|latvian|estonian|indian|asian|christian|vegetarian|veteran|not|in|at|on|"
    r"from|with|always|only|just|here|back)\b)"
)
_JOB = (
    rf"{_NO_JOB}[a-z\-]*(?:er|or|ist|ian|man|woman|lady|ress|nurse|clerk|cook|chef|guard|steward|medic|mechanic|"
    r"assistant|attendant|accountant|consultant|student|apprentice|pilot|agent|smith|wright|lead|vet|gp|labourer)"
)
_BE = (
    r"\b(?:I['’]m|I am|(?:[Ss]he|[Hh]e)(?:['’]s| is| was)|I was|(?:used to|to|I['’]d|I['’]ll) be|I['’]ve been|been|"
    r"[Ww]ork(?:s|ed|ing)? as|[Mm]y \w+ (?:is|was))"
)
_WITH_BODY = re.compile(
    rf"{_BE} (?:now |still |an? |the )*(?P<role>(?:{_NO_JOB}[a-z\-]+ ){{0,2}}?(?:(?i:{_ROLE})|{_JOB})"
    r" (?:with|at|for|from|in|on) (?:the )?(?P<body>[A-Z][\w'’\-]+(?: (?:of |and |& )?[A-Z][\w'’\-]+){0,3}"
    r"(?: (?:housing|box|depot|lifeboat|garage|factory|works|yard|ward|surgery|school|farm))?))"
)
"""What somebody is or was, whatever it is, with whom or where: what others know them by."""
_IN_BRACKETS = re.compile(
    r"^(?:[A-Z][^\W\d_]*\.?[ \-]){1,3}?\((?P<role>(?!(?:inter|facil|speak|partic|volunt|memb|story|tell|"
    r"audience|list)\w*\))"
    r"[a-z][a-z\- ]{2,36}(?:er|or|ist|ian|man|woman|nurse|cook|chef|lead|cleric|guard|priest|vet|clerk|pilot|"
    r"agent))\)(?=:)",
    re.MULTILINE,
)


def _beside_a_name(text: str) -> Iterator[tuple[int, int]]:
    """What somebody is, said with the body they are it for or in brackets behind their name."""
    for m in _IN_BRACKETS.finditer(text):
        yield m.span("role")
    for m in _WITH_BODY.finditer(text):
        if fold(m.group("body")) not in NOT_NAMES:
            yield m.span("role")


_HINT = re.compile(r"\bonly\b|-speaking\b|\boldest\b|\byoungest\b|\bfirst\b|\blast\b|\bsole\b|\b" + _ROLE + r"\b", _I)


def roles(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where a role stands that names its holder; spans may overlap.

    >>> sorted({t[s:e] for t in ["I'm the only lollipop lady Sallowfield's got"] for s, e, _ in roles(t)})
    ['only lollipop lady']
    """
    for start, end in _beside_a_name(text):
        yield start, end, IdentifierKind.ROLE_UNIQUE
    if _HINT.search(text) is None:
        return
    for pattern in (_UNIQUE, _UNIQUE_OTHER, _OFFICE, _THE_ROLE, _SIGNED, _CLAUSED, _SUPERLATIVE, _APPOSED, _KIN_OF):
        for m in pattern.finditer(text):
            if (
                re.match(
                    r"(?:the )?(?:only|last|sole|one|first) (?:one|thing|time|way|reason|place|person|bit|date|day)\b",
                    m.group("role"),
                    _I,
                )
                and "-speaking" not in m.group()
            ):
                continue
            if pattern is _CLAUSED and not re.search(
                r"\b(?:only|last|sole|one)\b|\b(?:the|our)\b", text[m.start() : m.start("role") + 5], _I
            ):
                continue
            if _is_of_things(m, text) or (
                pattern is _SIGNED and not text.islower() and _SMALL_AFTER.search(m.group("role"))
            ):
                continue
            yield *m.span("role"), IdentifierKind.ROLE_UNIQUE


_ONLY = re.compile(
    r"(?:\b(?:i['’]?m|i am|im|she['’]?s|shes|he['’]?s|hes|who['’]?s|whos|she is|he is|was|is|as|being|be|been)|,|\() "
    r"(?:still |now |probably )?(?P<role>(?:the |our )?(?:only|last|sole|oldest|youngest|longest[- ]serving|first) "
    r"(?!(?:[\w\-]+ ){1,3}?(?:things?|times?|ways?|reasons?|dates?|days?|options?|questions?|points?|steps?|parts?|"
    r"bits?|issues?)\b)"
    r"(?!ones?\b|thing|time|way|reason|place|bit|day|date|bus|shop|part|option|problem|answer|hope|chance|light|"
    r"warm|room|point|"
    r"stop|park|house|week|year|month|minute|door|road|step|straw|word|train)(?:[\w'’\-]+ ){1,4}?"
    r"(?:in|at|on|for|of|round|who|that|this side of|from) (?:the |this |our |my |her |his |all )*[\w'’\-]+"
    r"(?: (?:of|on|in) (?:the )?[\w'’\-]+| (?:[A-Z][\w'’\-]+)+)?)",
    _I,
)
_THE_ONE = re.compile(
    r"(?<=[\w.] )(?P<role>the (?:one[- ]armed|one[- ]legged|blind|deaf|retired|former|ex-?) ?(?:[\w'’\-]+ "
    r"){0,3}(?:attendant|teacher|"
    r"nurse|miner|driver|keeper|warden|caretaker|postman|fisherman|butcher|baker|priest|vicar|doctor|piper|"
    r"sweep|docker))\b",
    _I,
)
_OF_A_PERSON = re.compile(
    r"(?!.*\b(?:day|night|week|time) )(?:i['’]?m|i am|im|she['’]?s|shes|he['’]?s|hes|who['’]?s|whos|"
    r"she is) (?:\w+ )?(?:the|our) (?!only day|last day)",
    _I,
)
_SOMEBODY = re.compile(
    r"^(?:the |our )?\w+(?:[- ]serving)? (?:[\w'’\-]+ ){0,3}?(?:\w+(?:er|or|ist|ian|man|woman|lady|ess|eer|smith|"
    r"wright)s?|women|men|"
    r"lad|lass|girl|boy|child|kid|family|mum|dad|gran\w*|nurse|vet|cook|chef|guide|pupil|student|tenant|patient|"
    r"resident|"
    r"person|\w{3,}ee|"
    r"wife|widow|husband|son|daughter|aunt|uncle|pole|welsh|black|deaf|blind|gay|muslim|jew\w*|sikh|hindu) "
    r"(?:in|at|on|for|of|round|who|that|this|from)\b",
    _I,
)


def only_ones(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody is said to be the only, last or oldest one, whatever the role; things are passed over.

    >>> [t[s:e] for t in ["I'm the only Pole in the street", "I was last in the queue"] for s, e in only_ones(t)]
    ['the only Pole in the street']
    """
    for m in _ONLY.finditer(text):
        if _SOMEBODY.search(m.group("role")) or _OF_A_PERSON.match(m.group()):
            yield m.span("role")
    for m in _THE_ONE.finditer(text):
        yield m.span("role")
