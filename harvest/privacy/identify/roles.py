"""Roles that only one person can have there: "the only lollipop lady", "treasurer of the dragon boat club"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.nouns import IdentifierKind

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
    r"advocate|link worker|youth worker|social worker|support worker|key ?worker|foreman|proprietor|"
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
    rf"(?:{_ROLE}|(?<=-speaking )one|(?<=only )\w+) (?:that|who|outside|in|at|on|for|of|doing|from|"
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
_HINT = re.compile(r"\bonly\b|-speaking\b|\boldest\b|\byoungest\b|\bfirst\b|\blast\b|\bsole\b|\b" + _ROLE + r"\b", _I)


def roles(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where a role stands that names its holder; spans may overlap.

    >>> sorted({t[s:e] for t in ["I'm the only lollipop lady Sallowfield's got"] for s, e, _ in roles(t)})
    ['only lollipop lady']
    """
    if _HINT.search(text) is None:
        return
    for pattern in (_UNIQUE, _UNIQUE_OTHER, _OFFICE, _THE_ROLE, _SIGNED, _CLAUSED, _SUPERLATIVE, _APPOSED, _KIN_OF):
        for m in pattern.finditer(text):
            if (
                re.match(
                    r"(?:the )?(?:only|last|sole|one|first) (?:one|thing|time|way|reason|place|person|bit)\b",
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
            yield *m.span("role"), IdentifierKind.ROLE_UNIQUE
