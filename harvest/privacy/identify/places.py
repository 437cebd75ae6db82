"""Addresses, schools, surgeries, hospitals, places of worship and workplaces that point at somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import TONGUES
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.vocabulary import fold, is_ordinary, words

Found = tuple[int, int, IdentifierKind]

_K = IdentifierKind
_I = re.IGNORECASE
_STREET = (
    r"(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|terrace|row|court|crescent|cres|place|square|gardens|"
    r"grove|hill|rise|walk|mews|view|park|parade|brae|wynd|vale|croft|green|brow|bank|yard|gate|quay|wharf|buildings|"
    r"cottages?|mansions|heights|tower|towers|house|passage|alley|fold|ginnel|loan|circus|gait|bridge|end)"
)
_STREET_SURE = (
    r"(?:street|road|lane|avenue|close|drive|terrace|row|crescent|mews|grove|brae|wynd|cottages|court|parade|"
    r"buildings|walk|rise|way|fold|ginnel|snicket)"
)
_NAME = r"[^\W\d_](?:[^\W\d_]|['’\-](?=[^\W\d_])|[\u0300-\u036f])*"
_CAP = r"(?:[A-Z](?:[^\W\d_]|['’\-](?=[^\W\d_])|[\u0300-\u036f])*(?:['’]s?)?|St\.?|[A-Z]\.)"
_CAPS = rf"{_CAP}(?:[ \-](?:(?:of|the|on|upon|under|le|and|&|y|yr|a'|na|in)[ \-]){{0,2}}{_CAP}){{0,4}}"
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ "
    r"\-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and \w+(?:[ \-]\w+)?)?)"
)
_NUMBER = rf"(?:\d{{1,4}}(?:[/\-]\d{{1,3}})?(?:[ ]?[A-Za-z]\b|\b)|{_NUMBER_WORD}(?: ?[a-d]\b)?)"
_FLAT = (
    r"(?:flat|apartment|apt|caravan|chalet|berth|mooring|pitch|room|unit|plot)(?: number| no\.?)? "
    rf"(?:{_NUMBER}(?! (?:hours?|days?|weeks?|months?|years?|minutes?|of|people|times)\b)|"
    r"(?!(?-i:I [a-z]|I['’]))[A-Za-z]\b)"  # “one flat I could afford”
)
_HOME = r"flat|apartment|apt|caravan|chalet|mooring"
_OF_SOMEBODY = re.compile(
    rf"\b(?:up|down|along|on|off|to|from|of|in) (?P<road>{_CAP}['’]s? "
    r"(?:Bank|Hill|Yard|Fold|Row|Lane|Brow|Gate|Corner|Steps|Passage|Entry|Ginnel|Wynd|Close|Court|Terrace|Rise))\b"
)
_NOT_STREET = (
    r"(?!(?:the|a|an|my|our|your|his|her|their|in|on|at|to|of|and|or|for|from|with|it|is|was|people|per|hours?|years?|"
    r"minutes?|days?|weeks?|months?|times?|pounds?|p|quid|of|go|all|down|up|that|this|more|other|by|"
    r"way|in|houses|bed|so|but|then|if|when|because|would|could|can|will|every|each|any|some|no|one|single|"
    r"single-track|dual|busy|long|whole|narrow|straight|i|we|you|he|she|they)\b)"
)
_ADDRESS = re.compile(
    rf"(?<![\w£$.,/])(?:(?:{_FLAT},? (?:in |at )?)?(?:(?:number|no\.?) )?{_NUMBER},? "
    rf"(?:{_NOT_STREET}{_NAME}(?:['’]s?)? ){{1,3}}"
    rf"{_STREET}\b|{_FLAT}(?:,? (?:(?:in|at) )?(?:(?:number|no\.?) )?(?:{_NUMBER},? "
    rf")?(?:{_NOT_STREET}{_NAME}(?:['’]s?)? ){{0,2}}"
    rf"(?:{_STREET}|{_NAME}))?)\b",
    _I,
)
_IN_A_YEAR = re.compile(r"(?:19|20)\d\d, ")
"""What begins like a house number: "In 2050, Harper Green …"."""
_ADDRESS_CAP = re.compile(
    rf"(?<![\w£$.,/])\d{{1,3}}[A-Za-z]?,? (?:{_CAP} ){{0,2}}(?:{_CAP}[ ])?(?:{_CAP})(?=[,.;]|\s*$|"
    rf"\s+(?:and|for|by|with)\b)"
)
_HOUSE_NUMBER = re.compile(
    r"\b(?:at|to|by|from|in|of) (?P<at>(?:number|no\.?) (?:\d{1,3}[a-d]?|"
    + _NUMBER_WORD
    + r")\b(?! (?:bus|train|tram|one|of|on the list|route|service)))"
    r"|\boutside (?P<out>(?:no\.?|number) \d{1,3}[a-d]?)\b",
    _I,
)
_ROAD = re.compile(
    rf"\b(?:{_CAP} ){{1,2}}(?:{_STREET_SURE.title()}|Street|Road|Lane|Avenue|Close|Drive|Terrace|Row|"
    rf"Crescent|Mews|"
    r"Grove|Brae|Wynd|Cottages|Court|Parade|Buildings|Walk|Rise|Way)\b"
)
_ROAD_SMALL = re.compile(
    rf"\b(?:on|in|at|of|up|to) (?P<road>{_NOT_STREET}(?!(?:main|high|ring|one|back|side|first|next|"
    rf"same|cross|council|bus|"
    rf"cul|busy|new|old)\b){_NAME} (?:street|road|lane|avenue|terrace|crescent|row))\b",
    _I,
)

_GENERIC = (
    r"(?:(?:is|are|was|were|has|have|do|does|did|ca|wo|would|could|should)n['’]?t|the|a|an|our|my|your|his|her|their|"
    r"this|that|any|every|each|which|local|nearest|new|old|same|primary|special|high|"
    r"secondary|nursery|infant|junior|grammar|state|private|boarding|sunday|medical|health|gp|doctors?|general|at|in|"
    r"from|to|of|by|outside|and|or|near|for|with|on|is|was|are|has|had|into|cottage|community|school|hospital|church|"
    r"only|one|no|some|like|went|go|goes|after|before|when|since|but|so|then|all|i|she|he|they|we|it|you|got|get|"
    r"ring|rang|called|call|tell|told|said|says|did|do|does|over|up|down|round|first|second|big|small|little|art|"
    r"dance|driving|summer|night|middle|upper|lower|university|day|church|if|as|not|just|than|about|closed|close|"
    r"use|using|left|leave|want|wants|need|needs|them|him|me|us|who|what|where|how|there|here|another|other|"
    r"two|three|four|take|takes|took|taken|ask|asked|annual|attorney|director|secretary|general|practice|infants?|nhs|dental|dentist|village|"
    r"parish|methodist|catholic|baptist|free|mental|private|"
    r"sexual|good|bad|best|whole|own|through|off|out|had|have|been|being|be|will|can|could|would|may|should|very|"
    r"see|saw|more|most|less|very|continue|throughout|during|across|please|until|while|such|"
    r"hours|hour|minutes|years|week|weeks|days|queue|appointments?|old|high|back|through|number|table)"
)
_PART = rf"(?!{_GENERIC}\b){_NAME}(?:['’]s?)?"
_LEAD = (
    r"(?:(?:st\.?|saint|our lady of(?: the)?|all|holy|sacred|queen|king|prince|princess|royal|lower|"
    r"upper|north|south|east|west|new|old|great|little) )?"
)
_NAMED = rf"{_LEAD}(?:{_PART} ){{1,3}}?"

_SCHOOL = (
    r"(?:special school|church school|(?:c ?of ?e|c\.? ?e\.?|rc|catholic|community|junior and infant|"
    r"infant|junior|primary|"
    r"secondary|high|grammar|nursery|middle|girls'?|boys'?|"
    r"(?-i:First|Lower|Upper|Free))? ?(?:school|academy|college)|primary|infants|juniors|nursery|"
    r"pre-?school|playgroup|grammar|comp|comprehensive|sixth form|high(?! (?:street|road|time|court|tide|school)))"
)
_SURGERY = (
    r"(?:surgery|medical (?:centre|practice|group)|health (?:centre|clinic)|family practice|group "
    r"practice|practice|dental (?:practice|surgery|centre)|clinic|pharmacy|chemist|doctors['’]?)"
)
_HOSPITAL = (
    r"(?:(?:general |community |cottage |memorial |district |royal |teaching |day |eye |maternity |children's "
    r")*(?:hospital|infirmary|hospice)|general|a ?& ?e|maternity)"
)
_WORSHIP = (
    r"(?:(?:parish |methodist |baptist |catholic |united reformed |pentecostal |free |gospel "
    r")*(?:church|chapel|mosque|masjid|methodists?|baptists?|urc|pentecostal|gospel hall|kingdom "
    r"hall|temple|synagogue|gurdwara|mandir|cathedral|abbey|priory|kirk|minster|prayer room|islamic "
    r"centre|meeting house|assembly|fellowship|ministries|tabernacle|vihara|shul|friary|convent|church hall))"
)
_INSTITUTIONS = tuple(
    (re.compile(rf"\b{ending}\b", _I), re.compile(rf"\b{_NAMED}{ending}\b(?!['’])", _I), kind)
    for ending, kind in ((_HOSPITAL, _K.HOSPITAL), (_SURGERY, _K.SURGERY), (_SCHOOL, _K.SCHOOL), (_WORSHIP, _K.WORSHIP))
)
_SOFT_END = re.compile(
    r"\b(?:general|primary|high|practice|academy|grammar|college|comp|nursery|clinic|church|chapel|temple|abbey|"
    r"priory|minster|maternity|infants|juniors|chemist|pharmacy|doctors['’]?|convent|methodists?|"
    r"baptists?|pentecostal|assembly|fellowship)$",
    _I,
)
_SAINT = re.compile(
    r"\b(?:St\.?|Saint|saint|ST|SAINT)[ ](?!about\b|for\b|to\b|with\b|in\b|of\b|and\b|or\b|Helens\b|Albans\b|Ives\b|"
    r"Andrews\b|Austell\b|Neots\b|Davids\b)[^\W\d_][\w'’\-]*"
    r"(?!['’]?s? (?:day|Day|DAY|John|Johns|Ambulance))"
    r"|\b(?:Our Lady|our lady)(?:['’]s)?(?: (?:of(?: the)?|star of the) [^\W\d_]\w+)?"
    r"|\b(?:Capel|Eglwys|Masjid|Jamia|Gurdwara|Mandir|Holy Trinity|All Saints|All Souls|Sacred Heart|"
    r"Christ Church|Holy \w+|Kingdom Hall|Ebenezer|Bethel|"
    r"Bethesda|Zion|Salem)(?: (?!and\b|in\b|on\b|is\b|was\b|has\b|the\b)[A-Z]\w+){0,2}"
)
_WELSH_HOSPITAL = re.compile(
    r"\bYsbyty(?: [A-Z][\w\-]+)+|\bthe (?:Royal|General|Infirmary|Cottage|Victoria|Queen['’]s|"
    r"Princess \w+|Prince \w+)\b(?! [A-Z])|\b(?:Queen|King|Prince|Princess|the Prince|the Royal) "
    r"[A-Z]\w+['’]?s?(?= (?:hospital|ward)\b)?",
    re.U,
)
_WELSH_SCHOOL = re.compile(r"\b(?:Ysgol|Bunscoil|Gaelscoil|Scoil|Sgoil)(?: [A-Z][\w\-]+)+")
_LADDER = re.compile(
    r"\b(?:school|pupil|class|year \d|teacher|reception|governor|pick(?:s|ed|ing)? up|collect|kids|head)\b", _I
)
_WARD = re.compile(
    r"\b(?:hospital|ward|trolley|a ?& ?e|casualty|admitted|operation|discharged|born|baby|ambulance|"
    r"consultant|nurse|stroke|"
    r"surgeon|room|visiting|beds?|corridor|nurses|doctors|chemo|scans?|midwi\w+|kept (?:him|her|me|them)|discharge)\b",
    _I,
)
_WORK = re.compile(
    rf"\b(?:work(?:s|ed|ing)?|jobs?|shifts?|employed|nights?|days|earl(?:y|ies)|lates?|picks? \w+|"
    rf"packs? \w+|packing|clean(?:s|ed|ing|er)?|"
    rf"cook(?:s|ed)?|driv(?:es?|er|ing)|sacked|laid off|made redundant|apprentice(?:d|ship)?|agency|"
    rf"contract|warehouse|volunteers?|"
    rf"porter|receptionist|manager|machinist|labourer|foreman|supervisor|chef|carer)"
    rf"(?: (?:nights|days|there|full[- ]time|part[- ]time|lates|earlies|shifts|now|up|down|over|out|"
    rf"days|twelve-hour shifts))?"
    rf" (?:at|for) (?P<name>(?:the )?(?:{_CAPS}(?: (?:laundry|depot|factory|farm|works|warehouse|yard|"
    rf"plant|bakery|mill|"
    r"kitchens?|garage|nursery|packhouse|packers|shop|foods|cleaning|care home))?|(?:[\w\-]+ "
    r")?(?:[\w\-]+)(?: place| factory| plant| works| "
    rf"depot| laundry| packhouse| warehouse| shop| garage)(?: (?:on|in|at) {_CAPS})))"
)
_BUSINESS = re.compile(
    rf"\b(?:{_CAP} ){{1,3}}(?:Laundry|Growers|Packers|Foods|Bakery|Bakers|Butchers|Garage|Motors|Care "
    rf"Home|Nursing Home|Care|Residential Home|"
    r"Café|Cafe|Hotel|Cold Store|Takeaway|Restaurant|Dairy|Joinery|Fisheries|Logistics|Cleaning|"
    r"Joinery|Builders|Haulage|Salon|Barbers|Kennels|Nurseries|Shellfish|Fisheries|Textiles|Engineering|Plumbing|"
    r"Solicitors|Vets|Veterinary Practice|laundry|depot|bakery|garage|factory|care home|nursing home|"
    r"packhouse|kennels)\b"
)


_RUN = re.compile(
    rf"\b(?:[Oo]wners?|[Pp]roprietors?|[Rr]un|[Rr]uns|[Rr]an|[Mm]anage[sd]?|[Ff]oreman|[Bb]oss|"
    rf"[Ll]andlord|[Ll]andlady)(?:,| of| at)? (?:the |The )?(?P<name>{_CAP}(?: (?:&|and|of|the)?[ "
    rf"]?{_CAP}){{1,3}})"
)
_OWNED = re.compile(rf"\b(?:the|The) (?P<name>{_CAP}(?: {_CAP}){{1,2}}), owner\b")


def places(text: str) -> Iterator[Found]:
    """Where an address or a named institution stands; spans may overlap.

    >>> [t[s:e] for t in ["up at 14 Cooper's Row, near Ferny Lane Primary"] for s, e, _ in places(t)]
    ["14 Cooper's Row", 'Ferny Lane Primary']
    """
    yield from _addresses(text)
    small = not any(c.isupper() for c in text[1:]) or text.isupper() or text.islower()
    low = text.lower()
    for ending, any_case, kind in _INSTITUTIONS:
        if ending.search(text) is None:
            continue
        for m in any_case.finditer(text):
            parts = m.group().split()
            named = [w for w in parts[:-1] if w[:1].isupper()]
            known = any(not is_ordinary(fold(w)) for w in named) and re.search(
                r"(?:practice|clinic|church|chapel|temple|academy|pharmacy)$", m.group()
            )
            if (
                _SOFT_END.search(m.group())
                and not known
                and not (parts[-1][:1].isupper() and named)
                and not _sure_small(m.group(), small)
            ):
                continue
            if not named and not small and not re.match(r"(?:st|saint)\b", parts[0], _I):
                continue
            start = m.start()
            if not small:
                while parts and not parts[0][:1].isupper():
                    start += len(parts[0]) + 1
                    parts = parts[1:]
            if len(parts) == 2 and fold(parts[0]) in TONGUES:
                continue
            if len(parts) >= 2:
                yield start, m.end(), kind
    for pattern, kind in ((_WELSH_SCHOOL, _K.SCHOOL),):
        for m in pattern.finditer(text):
            yield *m.span(), kind
    for m in _WELSH_HOSPITAL.finditer(text):
        if m.group().startswith("Ysbyty") or (
            _WARD.search(low)
            and (m.group().startswith("the ") or re.search(r"(?:at|in|to|into) (?:the )?$", text[: m.start()]))
        ):
            yield *m.span(), _K.HOSPITAL
    if "st" in low or "saint" in low or "lady" in low or any(c.isupper() for c in text):
        for m in _SAINT.finditer(text):
            yield *m.span(), _saint_kind(text, m.start())
    for m in _WORK.finditer(text):
        name = fold(m.group("name"))
        if name not in words().towns and not re.match(r"(?:the )?(?:council|nhs|state|city|town)\b", name):
            yield *m.span("name"), _K.WORKPLACE
    for pattern in (_RUN, _OWNED):
        for m in pattern.finditer(text):
            yield *m.span("name"), _K.WORKPLACE
    for m in _BUSINESS.finditer(text):
        if m.group().split()[0] in ("A", "An", "The", "My", "Our", "No", "One", "Every", "Good", "Free"):
            continue
        opens = not text[: m.start()].strip() or text[: m.start()].rstrip()[-1] in ".!?:\n"
        if opens and m.group().split()[1][:1].islower() and is_ordinary(fold(m.group().split()[0])):
            continue  # "Shared laundry": the capital is the sentence's
        yield *m.span(), _K.WORKPLACE


def _sure_small(found: str, small: bool) -> bool:
    """Whether a name in small letters with a soft ending may stand: "mill street practice", not "good practice"."""
    parts = found.split()
    return small and (
        len(parts) >= 3
        or (parts[-1].lower() in ("infants", "juniors", "academy", "primary") and not is_ordinary(fold(parts[0])))
    )


def _saint_kind(text: str, at: int) -> IdentifierKind:
    """A saint's name alone is a church unless the words nearby are of a school or a ward."""
    near = text[max(0, at - 80) : at + 80]
    if _WARD.search(near) and not re.search(r"\b(?:church|vicar|father|mass|pray)", near, _I):
        return _K.HOSPITAL
    return _K.SCHOOL if _LADDER.search(near) else _K.WORSHIP


def _addresses(text: str) -> Iterator[Found]:
    for m in _ADDRESS.finditer(text):
        soft = not re.search(rf"{_STREET_SURE}$", m.group(), _I) and not any(c.isupper() for c in m.group())
        if soft and not re.match(_HOME, m.group(), _I) and (not m.group()[:1].isdigit() or "," in m.group()):
            continue
        if _IN_A_YEAR.match(m.group()):
            continue
        if re.search(r"\b(?:each|one|any|no|same|other|either|half|long) (?:way|place|end)$", m.group(), _I):
            continue
        if re.search(rf"{_STREET}$", m.group(), _I) or m.group()[:1].isdigit() or re.match(_HOME, m.group(), _I):
            yield *m.span(), _K.ADDRESS
    for m in _HOUSE_NUMBER.finditer(text):
        yield *m.span(m.lastgroup or 0), _K.ADDRESS


def roads(text: str) -> Iterator[Found]:
    """Where a street stands without its number: an address only when a person stands in the same sentence."""
    for m in _ROAD.finditer(text):
        yield *m.span(), _K.ADDRESS
    for m in _OF_SOMEBODY.finditer(text):
        yield *m.span("road"), _K.ADDRESS
    for m in _ROAD_SMALL.finditer(text):
        yield *m.span("road"), _K.ADDRESS
