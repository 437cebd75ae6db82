"""Institutions and houses named without saying what they are: "in the Royal", "goes to st bedes", "the Old Forge"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import NOT_NAMES
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.vocabulary import fold, words

Found = tuple[int, int, IdentifierKind]
_K = IdentifierKind
_I = re.IGNORECASE
_AT = r"(?:in|into|at|to|from|up|down|outside|near|by|off|after|with|under|via|round|of|for|on)"
_NO_PUB = (
    r"(?! ?(?:family|mail|oak|arms|hotel|pub|navy|air|standard|inn|tavern|theatre|legion|wedding|"
    r"jubilee|box|visit|society|albert|assent|bank|public|manager|store|idea|election|knowledge|rule|"
    r"practice|feeling|meeting|consensus|mood|hospital|infirmary|is dead)\b)"
)
_HOSPITALS = (
    r"(?:Royal(?: [A-Z][\w'’\-]+)?|General|Infirmary|Cottage|Western(?: General)?|Eastern|Northern(?: "
    r"General)?|Southern|"
    r"Queen(?:['’]s| [A-Z]\w+(?:['’]s)?)|Princess [A-Z]\w+|Prince (?:of Wales|[A-Z]\w+)|Victoria|"
    r"Alexandra|Maternity|Children['’]s|"
    r"King(?:['’]s| [A-Z]\w+)|Freeman|Jessop|Marsden|Nuffield|Hospice|Memorial)"
)
_ROYAL = re.compile(rf"\b{_AT} (?P<name>the {_HOSPITALS})(?! [A-Z]){_NO_PUB}(?![\w'’])")
_ROYAL_SMALL = re.compile(
    r"\b(?:in|into|at|to|from|up|down) (?P<name>the (?:royal|infirmary|western general|northern general|"
    r"southern general|"
    rf"queen (?:elizabeth|alexandra|victoria|mary|mother)|queen['’]?s|princess \w+|prince of wales|royal "
    rf"\w+)){_NO_PUB}\b",
    _I,
)
_SAINT = re.compile(
    r"\b(?:to|at|in|into|from|near|by|outside|behind|with|from|of|for|through|and|up|the|round) "
    r"(?P<name>(?:st\.?|saint|ss) "
    r"(?!the\b|and\b|on\b|in\b|so\b|about\b|for\b|to\b|of\b|with\b|or\b|but\b|helens\b|albans\b|ives\b|andrews\b|"
    r"austell\b|neots\b|davids\b)"
    r"[^\W\d_]{3,}(?:['’]s?)?(?: (?:and|&|of) (?:st\.? |all )?[A-Z][\w'’]+)*)(?!\w)",
    _I,
)
_HOLY = (
    r"(?:Trinity|Elim|Calvary|Emmanuel|Immanuel|Bethany|Bethania|Bethlehem|Tabernacl\w*|Seion|Siloh?|Siloam|Saron|"
    r"Hebron|Moriah|"
    r"Noddfa|Soar|Nazareth|Ebene[sz]er|Horeb|Carmel|Hermon|Tabor|Bethel|Salem|Zion|Mount Zion|Gilead|"
    r"Rehoboth|Penuel|Ramoth|"
    r"Corpus Christi|Holy (?:Cross|Name|Family|Rood|Redeemer|Innocents|Spirit|Rosary)|Sacred Heart|Immaculate \w+|"
    r"Christ the \w+|Good Shepherd|Blessed Sacrament|All Hallows|All Saints['’]?|All Souls['’]?|Our Lady['’]?s?|"
    r"Baitul? [A-Z][\w\-]+|Al-[A-Z]\w+ (?:Centre|Center)|Guru [A-Z]\w+(?: [A-Z]\w+)?|Shree? [A-Z]\w+(?: [A-Z]\w+)?|"
    r"New Life|Living Waters?|Redeemed [A-Z]\w+(?: [A-Z]\w+)*|Celestial \w+|Winners['’]? \w+|Assembly "
    r"of God|Kingsway|Hillsong|Vineyard)"
)
_CHAPEL = re.compile(rf"\b{_AT} (?P<name>(?:the )?{_HOLY})(?! [A-Z]\w+ (?:Street|Road|Lane))(?!\w)")
_NAMED_FAITH = re.compile(
    r"\b(?P<name>(?:[Tt]he )?(?:[A-Z][\w'’\-]+ ){1,3}(?:Masjid|Mosque|Gurdwara|Mandir|Temple|Synagogue|"
    r"Shul|Tabernacle|Assembly|"
    r"Fellowship|Ministries|Citadel|Gospel Hall|Oratory|Cathedral|Priory|Abbey|Minster|Chapel|Church|Kirk)|"
    r"(?:Masjid|Jamia|Gurdwara|Mandir|Capel|Eglwys|Kirk) (?:[A-Z][\w'’\-]+)(?:[ \-][A-Z][\w'’\-]+){0,3})(?!\w)"
)
_PLAIN_FAITH = re.compile(
    r"(?:[Tt]he )?(?:Church|Central|Parish|Big|New|Old|Local|Every|Our|A|An|My|This|That|No|Any|Some|What|One|Two) \w+"
)
_CAP = r"[A-Z][\w'’\-]+"
_PUPIL = re.compile(
    rf"\b(?:goes to|went to|going to|go to|starts? at|started at|year \d+ (?:at|in)|reception (?:at|in)|"
    rf"nursery (?:at|in)|teach(?:es|er)? at|taught at|"
    rf"TA at|sixth[- ]formers? (?:at|from)|students? (?:at|from)|from school, from|governor (?:at|of)|excluded from|"
    rf"pupils? (?:at|from)|head(?:teacher)? (?:at|of)|class at|"
    rf"dinner lady at|sixth form at|"
    rf"kids (?:are |all )?(?:at|to)|lad['’]?s at|girl['’]?s at|daughter['’]?s at|son['’]?s at|"
    rf"youngest['’]?s? (?:is )?at|eldest['’]?s? (?:is )?at) "
    rf"(?P<name>{_CAP}(?: {_CAP}){{0,2}})(?! ?(?:Council|Station|Market|Road|Street|Town))(?!\w)",
)
_HOUSE_END = (
    r"(?:Cottage|Farm|Farmhouse|Lodge|Croft|Bungalow|Barn|Manse|Rectory|Forge|Vicarage|Steading|Mill "
    r"House|Old Mill|Gatehouse|Smithy|Coach House|School House|Schoolhouse|Post Office|Stables|Villa|"
    r"Grange|Tower|Towers|Court|House|Point|Mansions|Heights|Wharf|Buildings)"
)
_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Terrace|Row|Crescent|Mews|Grove|Brae|Wynd|Hill|Walk|"
    r"Rise|Way|Green|Gardens|Place|Court|Square|Bank|Brow)"
)
_HOUSE_ON = re.compile(rf"\b(?P<name>(?:[Tt]he )?(?:{_CAP} ){{0,2}}{_CAP}, (?:{_CAP} ){{1,2}}{_STREET})\b")
_HOUSE = re.compile(
    rf"\b(?:live[sd]?|living|stay(?:s|ed|ing)?|moved|flat|home|room|born|brought up|grew up|address|"
    rf"lodge[sd]?|housed|tenant|resident)"
    rf"(?: \w+){{0,3}}? (?:at|in|to|of|into|on)[:,]? (?P<name>(?:[Tt]he )?(?:{_CAP} ){{1,2}}{_HOUSE_END})\b"
)
_OLD_HOUSE = re.compile(
    rf"\b(?P<name>[Tt]he Old {_HOUSE_END}|[Tt]he (?:Manse|Rectory|Vicarage|Gatehouse|Schoolhouse|School "
    rf"House))\b(?! (?:pub|inn|hotel))"
)
_LIVES_ON = re.compile(
    r"\b(?:live[sd]?|living|house|flat|home|moved|bungalow) (?:\w+ ){0,2}?(?:on|in|up|down|to|at|off|along) "
    r"(?P<name>(?!the |a |an |our |my |this |that |same |main |high |one |back )[^\W\d_][\w'’\-]+(?: "
    r"[^\W\d_][\w'’\-]+)? "
    r"(?:street|road|lane|avenue|terrace|crescent|row|close|drive|grove|mews|brae|wynd))\b",
    _I,
)
_MANAGED = re.compile(
    rf"\b(?:[Mm]anage[sd]?|MANAGED|[Rr]uns?|[Ww]ork(?:s|ed)?(?: \w+)? (?:at|for)|[Cc]leans? (?:at|for)|"
    rf"[Cc]leaned at|[Jj]ob at|"
    rf"[Ss]hifts? at|[Ss]erves? at|[Cc]ooks? at|[Vv]olunteers? at|[Cc]arer at|[Nn]ights at|[Dd]ays at|"
    rf"[Dd]rives? for|[Dd]rove for|"
    rf"[Bb]ehind the (?:till|bar|counter) at|(?:tills|bar|counter|kitchens?|line|checkouts?|desk|door) "
    rf"at|[Ff]ront desk at|[Rr]eception(?:ist)? at) "
    rf"(?P<name>(?:[Tt]he )?{_CAP}(?: (?:and |& )?{_CAP}){{0,3}})(?!\w)"
)
_SMALL_WORK = re.compile(
    r"\b(?:works?|worked|job|shifts?|nights|days|cleans?|cleaned|told|anyone|everyone|everybody|driver|"
    r"packer|girls|lads) (?:\w+ )?(?:at|for|from) "
    r"(?P<name>(?!the\b|a\b|an\b|my\b|our\b|this\b|that\b|least\b|all\b)[^\W\d_]{3,}(?:['’]?s)? "
    r"(?:dairy|bakery|laundry|factory|garage|farm|foods|packers|motors|mill|butchers|bakers|salon|joinery|haulage|"
    r"cafe|café|hotel|kennels|nurseries|growers))\b",
    _I,
)
_WARDED = re.compile(
    rf"\b(?:admitted (?:in)?to|rushed (?:him |her |me |them |us )?(?:in)?to|discharged from|transferred "
    rf"to|ambulance (?:took \w+ )?to|"
    rf"operat(?:ed|ion) (?:on )?(?:at|in)|scans? (?:at|in)|chemo(?:therapy)? (?:at|in|up at)|dialysis "
    rf"(?:at|in)|wards? (?:\w+ )?(?:at|in)|"
    rf"A ?& ?E (?:at|in)|(?:day|night|week|month)s? (?:at|in)|consultant (?:at|in|from)|midwi(?:fe|ves) "
    rf"(?:at|in|from)|nurses? (?:at|in|from)|"
    rf"porter (?:at|in)|appointments? (?:at|in|up at)|clinic (?:at|in)|outpatients (?:at|in)|beds? (?:at|"
    rf"in)|stroke unit (?:at|in)|"
    rf"visit(?:ing|ed)? (?:him |her |them )?(?:at|in)|(?:passed|died) (?:away )?(?:at|in)) "
    rf"(?P<name>(?:the )?{_CAP}(?: {_CAP}){{0,2}})(?!\w)"
)
_LETTERED = re.compile(
    rf"\b(?:{_AT}) (?P<name>(?:the )?[A-Z]{{2,4}})\b(?=[^.!?\n]{{0,80}}\b(?:ward|nurse|nurses|consultant|"
    rf"scan|operation|chemo|A&E|bed|trolley|"
    r"surgeon|doctors?|nights?|days|weeks|discharged)\b)"
)
_WHERE_ON = re.compile(
    rf"\b(?P<kind>(?i:mosque|church|chapel|temple|gurdwara|synagogue|mandir|surgery|doctors|clinic|"
    rf"dentist|health centre|school|primary|academy|"
    rf"nursery|hospice|hospital|infirmary)) (?:on|in|at|by|off|along|up|down) (?:the "
    rf")?(?P<road>(?:{_CAP} ){{1,2}}{_STREET})\b"
)
_WORSHIPS = re.compile(
    rf"\b(?:(?i:mass|prayers?|jummah|worship|services?|evensong|vicar|priest|minister|pastor|imam|rabbi|curate|"
    rf"baptised|christened|confirmed|"
    rf"married|funeral|wedding|choir|sunday school|congregation|elders?|deacon|sing|pray|bells|organ|"
    rf"messy church)) (?:at|in|of|for) "
    rf"(?P<name>(?:[Tt]he )?{_CAP}(?:(?: of| the)? {_CAP}){{0,3}})(?!\w)"
)
_CALLED_HOUSE = re.compile(
    rf"\b(?:[Ss]urgery|[Pp]ractice|[Dd]octors?|[Cc]linic|[Hh]ealth centre)(?:,| is| was| called| at)+ "
    rf"(?P<name>(?:[Tt]he )?(?:{_CAP} ){{1,2}}{_HOUSE_END})\b"
)
_ACRONYMS = re.compile(
    r"(?:the )?(?:NHS|GP|CAB|DWP|TV|UK|USA|EU|UN|BBC|PTA|WI|AGM|YMCA|A|RNLI|ESOL|BSL|PIP|CPN|OT|IT|HR|"
    r"CEO|MP|ICU|ITU|HDU|ENT|AE|MRI|CT)$"
)
_TRAVELODGE = re.compile(
    r"(?i:nhs|council|state|city|town|government|university|tesco|asda|aldi|lidl|morrisons|sainsbury|home)\b"
)
_SURGERIES = ("surgery", "doctors", "clinic", "dentist", "health centre")
_SCHOOLS = ("school", "primary", "academy", "nursery")
_HOSPITALLED = ("hospice", "hospital", "infirmary")
_WHAT = {w: _K.SURGERY for w in _SURGERIES} | {w: _K.SCHOOL for w in _SCHOOLS} | {w: _K.HOSPITAL for w in _HOSPITALLED}
_KINDS = (
    (_ROYAL, _K.HOSPITAL),
    (_SAINT, _K.WORSHIP),
    (_CHAPEL, _K.WORSHIP),
    (_NAMED_FAITH, _K.WORSHIP),
    (_PUPIL, _K.SCHOOL),
    (_WARDED, _K.HOSPITAL),
    (_LETTERED, _K.HOSPITAL),
    (_WORSHIPS, _K.WORSHIP),
    (_CALLED_HOUSE, _K.SURGERY),
    (_HOUSE_ON, _K.ADDRESS),
    (_HOUSE, _K.ADDRESS),
    (_OLD_HOUSE, _K.ADDRESS),
    (_MANAGED, _K.WORKPLACE),
)


def bare(text: str, eager: bool = True) -> Iterator[Found]:
    """Where an institution or a house stands without its kind; spans may overlap. ``eager``: roads lived in, too.

    >>> [t[s:e] for t in ["They took him into the Royal."] for s, e, _ in bare(t)]
    ['the Royal']
    """
    small = text == text.lower()
    if small or text == text.upper():
        for m in _ROYAL_SMALL.finditer(text):
            yield *m.span("name"), _K.HOSPITAL
    for pattern, kind in _KINDS:
        if small and pattern is not _SAINT:
            continue
        for m in pattern.finditer(text):
            name = m.group("name")
            if pattern is _SAINT and name[:1] == "s" and not small and not name[3:4].isupper():
                continue
            if pattern is _NAMED_FAITH and _PLAIN_FAITH.fullmatch(name):
                continue
            if pattern is _LETTERED and _ACRONYMS.match(name):
                continue
            if pattern in (_PUPIL, _MANAGED, _WARDED, _WORSHIPS) and (
                fold(name) in words().towns or _TRAVELODGE.match(name)
            ):
                continue
            if pattern in (_WARDED, _WORSHIPS) and fold(name).split()[-1] in NOT_NAMES:
                continue
            if pattern in (_PUPIL, _WARDED, _WORSHIPS) and (
                (plain := fold(name)) in words().capital or plain in words().first
            ):
                continue
            yield *m.span("name"), kind
    for m in _WHERE_ON.finditer(text):
        yield m.start(), m.end(), _WHAT.get(m.group("kind").lower(), _K.WORSHIP)
    if eager:
        for m in _LIVES_ON.finditer(text):
            yield *m.span("name"), _K.ADDRESS
        for m in _SMALL_WORK.finditer(text):
            yield *m.span("name"), _K.WORKPLACE
