"""Workplaces, houses, schools and roles by what stands around them, where a miss costs more than one too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import KIN, NOT_NAMES, word_set
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.roles import only_ones
from harvest.privacy.identify.vocabulary import fold, is_ordinary, words
from harvest.privacy.identify.wards import wards

Found = tuple[int, int, IdentifierKind]
_K = IdentifierKind
_I = re.IGNORECASE
_CAP = r"[A-Z](?:[^\W\d_]|['’\-&](?=[^\W\d_]))*"
_CAPS = rf"{_CAP}(?: (?:(?:and|&|of|the|'n'|y|on) )?{_CAP}){{0,4}}"
_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Terrace|Row|Crescent|Mews|Grove|Brae|Wynd|Hill|Walk|Rise|Way|"
    r"Green|Gardens|Place|Court|Square|Bank|Brow|Parade|Quay)"
)
_WORK = re.compile(
    r"\b(?:work\w*|jobs?|shifts?|employ\w*|nights|earl(?:y|ies)|lates|stack\w*|pack(?:s|ing|ed|er|ers)|"
    r"clean(?:s|ing|ed|er|ers)|"
    r"cook(?:s|ed|ing)?|chef|driv(?:es?|er|ing)|drove|deliver\w*|sacked|laid off|redundan\w+|apprentic\w+|"
    r"agency|contract|"
    r"warehouse|porter|receptionist|manag\w+|machinist|labour\w*|foreman|supervis\w+|carer|tills?|checkouts?|counter|"
    r"barista|waitress|waiter|bar ?m\w+|serves?|serving|wages?|boss|gaffer|owns?|owner|runs|mechanic|welder|fitter|"
    r"security|guard|zero[- ]hours?|picking|picks|line \w+|sorts? parcels|hired|fired|trained|started|kitchens?|"
    r"porter\w*|overtime|rota|hgv|forklift|butcher|baker|barber|hairdresser|nails|stylist)\b",
    _I,
)
_AT = re.compile(
    rf"\b(?:at|for|from|with|in|outside|behind|above|over|near|by|to) (?P<name>(?:the )?{_CAPS})(?!\w)(?! "
    rf"(?:Street|Road))"
)
_PUBLIC = word_set(
    "council councils commission department office board trust nhs government parliament ministry university station "
    "library museum park market forum network group committee programme project scheme team service "
    "services union party "
    "festival fair day week hub room hall centre center gardens green square town city county village "
    "estate gate common "
    "beach river canal railway line bridge agency authority police association society federation "
    "partnership fund bank "
    "table street road lane avenue close drive terrace row crescent mews grove pledge pledges café cafe"
)
_ROADS = word_set("street road lane avenue close drive terrace row crescent mews grove green square gate")
_TRADE = re.compile(
    rf"\b(?P<name>{_CAP}(?: (?:and |& )?{_CAP}){{0,3}} (?:News|Newsagents?|Stores?|Supermarket|Express|"
    rf"Fresh|Foods?|Fish Bar|"
    r"Fryer|Fisheries|Chippy|Chip Shop|Plaice|Kebabs?|Tandoori|Balti|Pizza|Spice|Takeaway|Tailors?|Cabs|"
    r"Taxis|Cars|Tyres|"
    r"Autos?|Motors|Plumbing|Electrical|Electricals|Roofing|Scaffolding|Builders|Joiners|Cleaners|Cleaning|Launderette|"
    r"Laundry|Packaging|Plastics|Textiles|Mills|Steel|Castings|Foundry|Logistics|Couriers|Freight|Haulage|"
    r"Seafoods?|Meats|"
    r"Poultry|Produce|Growers|Nurseries|Dairies|Dairy|Bakery|Bakeries|Bakers|Butchers|Florists?|Hair|Nails|"
    r"Barbers|Salon|"
    r"Opticians|Pharmacy|Vets|Solicitors|Lettings|Homes|Housing|Recruitment|Staffing|Care Home|Nursing Home|Homecare|"
    r"Caravans|Kennels|Stables|Brewery|Distillery|Ironmongers|Hardware|DIY|Carpets|Furniture|Catering|Trattoria|Bistro|"
    r"Tearooms?|Tea Rooms?|Coffee House|Grill|Diner|Buffet|Sweets|Jewellers|Garage|Tyres))(?!\w)(?! [A-Z])"
)
_TRADE_SMALL = re.compile(
    r"\b(?:at|for|from|in|outside|above|near|by|the) (?P<name>(?!(?:the|a|an|my|our|your|his|her|their|"
    r"this|that|old|new|big|"
    r"local|every|any|some|no|one|each|same|corner|fish|meat|coal|chip|bread|work|job)\b)[^\W\d_]{3,}(?:['’]?s)? "
    r"(?:bakery|laundry|factory|garage|foods|packers|motors|butchers|bakers|salon|joinery|haulage|kennels|"
    r"growers|plaice|"
    r"chippy|newsagents?|stores|takeaway|barbers|pharmacy|chemist|cabs|taxis|care home|nursing home|"
    r"warehouse|depot|mill))\b",
    _I,
)
_PLANT = re.compile(
    rf"\b(?:at|in|from|for|to|outside) (?P<name>(?:the )?(?:[\w\-]+ ){{0,2}}(?:factory|warehouse|plant|"
    rf"depot|laundry|bakery|"
    rf"mill|yard|packhouse|garage|foundry|abattoir|cannery|shop|salon|takeaway|chippy|butcher['’]?s|"
    rf"baker['’]?s|barber['’]?s|"
    rf"café|cafe|pub|hotel|farm|works|(?:petrol|filling) station|office)(?:,| (?:on|in|at|by|off|behind|"
    rf"opposite)) (?:the )?(?:{_CAP} ){{0,2}}{_STREET}(?: (?:East|West|North|South))?)\b"
)
_BLOCK = re.compile(
    rf"\b(?P<name>(?!(?:The|A|Our|Full|Open|Opera|White|Town|Guild|Custom|Coffee|Public|Parliament|Manor|"
    rf"Every|This|That|"
    rf"Fire|Big|No|My|His|Her|Council|Care|Somerset|Royal|High|County|Crown|Magistrates|Supreme|Tennis|Food|"
    rf"Eiffel|Clock|"
    rf"Water|Bell|Church)\b)(?:{_CAP} ){{1,2}}(?:House|Court|Tower|Towers|Lodge|Mansions|Heights|Villas?|"
    rf"Cottages?|Flats|"
    rf"Buildings|Maisonettes|Bungalows|Farmhouse|Croft|Point|Caravan Park|Hostel|B&B))(?!\w)(?! (?:of|Hotel|"
    rf"Road|Street)\b)"
)
_LETTERED = re.compile(
    rf"\b(?P<name>(?:Block|Plot|Pitch|Berth|Stair|Unit) [A-Z\d]{{1,3}}(?:,? (?:[Tt]he )?{_CAP}(?: {_CAP})?)?)(?!\w)"
)
_PLOT_OR_CLASS = re.compile(
    r"(?<=\b(?:on|at|of|my) )(?P<plot>plot (?:number )?\d{1,3}[A-Za-z]?\b(?! (?:of|to|is) \d))|"
    r"(?<=\b(?:in|of) )(?P<form>Class (?:One|Two|Three|Four|Five|Six|Seven|Eight|\d{1,2}[A-Z]?)\b)"
)
"""The number of an allotment, of which there is one, and a class of children."""
_THE_HOUSE = re.compile(
    rf"\b(?P<name>The (?:{_CAP} )?(?:House|Cottage|Lodge|Maltings|Granary|Barn|Stables|Manse|Rectory), "
    rf"{_CAP}(?: {_CAP})?)"
)
_AT_WORK = re.compile(
    rf"(?<=[\w.], )(?P<name>(?!(?:and|the|my|our|his|her)\b)(?:[\w'’\-]+ ){{0,3}}(?:worker|officer|lead|"
    rf"manager|nurse|teacher|coordinator|"
    rf"co-ordinator|assistant|warden|caretaker|cook|cleaner|driver|receptionist|librarian|tutor|chair|"
    rf"secretary|treasurer|matron|"
    rf"head|deputy|governor|porter|trustee|champion|navigator|prescriber|advocate|adviser|advisor|imam|"
    rf"vicar|minister|priest)"
    rf"(?: at| of| for| in|,) (?:the )?{_CAP}(?: (?:[Cc]entre|{_CAP})){{0,4}})(?!\w)"
)
_LAST_HOUSE = re.compile(
    r"\b(?P<name>(?:the )?(?:last|first|end|corner|middle|only|big|yellow|blue|red|green|pink|white) "
    r"(?:house|bungalow|flat|cottage|"
    r"caravan) (?:on|in|of|up|down|at|along|past) (?:the )?[\w'’\-]+(?: (?:street|road|lane|avenue|close|"
    r"drive|terrace|row|"
    r"crescent|bank|hill|green|[A-Z][\w'’\-]+)){0,2})",
    _I,
)
_OLD_SMALL = re.compile(
    r"\b(?:at|in|from|frae|to|near|by|of|live[sd]?) (?P<name>(?:the )?(?:old )?(?:manse|rectory|vicarage|"
    r"schoolhouse|school house|"
    r"smithy|forge|gatehouse|tollhouse|toll house|coach house|station house|lock house|lockkeeper['’]?s "
    r"cottage|mill house|"
    r"police house|parsonage))\b",
    _I,
)
_NUMBERED = re.compile(
    r"\b(?P<name>(?:number|no\.?|numbers?) (?:\d{1,3}[a-d]?|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety)(?:[ \-]"
    r"(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen),? (?:on |in |down |up "
    r")?(?P<road>[^\W\d_][\w'’\-]{3,})"
    r"(?: (?:street|road|lane|avenue|close|drive|terrace|row|crescent))?)(?!\w)",
    _I,
)
_SMALL_SCHOOL = re.compile(
    r"\b(?:go|goes|going|went|at|to|from|attend|attends|in) (?P<name>(?!(?:the|a|my|our|junior|senior|"
    r"primary|special)\b)[^\W\d_]{4,} (?:high|infants|juniors|"
    r"primary|academy|comp|grammar|nursery|secondary|college))(?! (?:street|road|hopes|time|court|school kids))\b",
    _I,
)
_BRACKETED = re.compile(
    rf"(?P<before>{_CAP}|[A-Z]\.) \((?P<name>[A-Za-z][^()\d]{{3,60}}(?:, | at | of | for )(?:the "
    rf")?{_CAP}[^()\d]{{0,40}})\)"
)


_AS_ROLE = re.compile(
    rf"\b(?:I(?:['’]m| am| was| were| used to be)|[Hh]e(?:['’]s| is| was| were)|[Ss]he(?:['’]s| is| was| were)|"
    rf"[Ww]ho(?:['’]s| is| was)|"
    rf"(?:[Mm]um|[Mm]am|[Dd]ad|[Mm]other|[Ff]ather|[Hh]usband|[Ww]ife|[Ss]on|[Dd]aughter|[Bb]rother|"
    rf"[Ss]ister)(?:['’]s| is| was| were)|"
    rf"[Ww]orked as|[Ww]orks as|[Ww]orking as) (?:an?|the|their|one of the) (?:[\w\-]+ ){{0,3}}[\w\-]+ (?:at|"
    rf"for) (?P<name>(?:the )?{_CAPS})(?!\w)"
)
_HIGH_RISE = re.compile(
    r"\b(?:live[sd]?|living|stays?|staying) (?:in |at |on )?(?P<name>[a-z]{4,} (?:tower|towers|house|court|heights|"
    r"point|flats))\b"
)
_HOUSE_AT = re.compile(
    rf"\b(?<!care )(?<!nursing )(?<!children's )(?:house|flat|home|bungalow|cottage|farm|caravan|place|rooms?|family|"
    rf"people|neighbours?) (?:at|on|"
    rf"in|up|from|over) (?P<name>(?:the )?{_CAPS})(?!\w)"
)
_DOOR = re.compile(
    rf"\b(?:at|to|from|of|near|outside|by|live[sd]? at|in) (?P<name>\d{{1,3}}[A-Da-d]?,? (?!(?:January|"
    rf"February|March|April|May|June|July|August|September|"
    rf"October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|GMT|BST|AM|PM)\w*\b)(?:{_CAP} ){{0,2}}{_CAP})(?!\w)"
)
_WENT = re.compile(
    rf"\b(?:at|to|from|in|outside|near) (?P<name>the (?:{_CAP} ){{1,2}}(?:Centre|Center|Club|Unit|Suite|"
    rf"Lodge|Hub|[Cc]linic|[Hh]ospice|[Ss]urgery|Project|Rooms?|Institute|Mission|"
    rf"Shelter|Refuge|Foyer|Annexe|Wing))(?!\w)"
)
_NO_ROAD = "the|a|an|my|our|your|this|that|his|her|their|every|each|any|one|some|main|high|long|no|all"
_SMALL_ROAD = re.compile(
    rf"\b(?:on|in|off|along|from|to|near|down|up) (?P<name>(?!(?:{_NO_ROAD})\b)[a-z]{{3,}}"
    r"(?: (?!and\b|or\b|to\b|of\b)[a-z]{3,})? (?:st|rd|ave|cres|terr?|close|terrace|crescent|avenue|view|grove|drive))"
    r"(?=[.,!?;]|$| (?:is|are|was|you|we|they|and|but|to|with|where|near|by|has|have|needs?)\b)"
)
_CLUBS = "Athletic|Rovers|Wanderers|Harriers|Albion|Rangers|R?FC|AFC|RUFC"
_SPORTS = "Bowls|Bowling|Cricket|Rugby|Football|Netball|Boxing"
_CLUB = re.compile(rf"(?P<name>{_CAP} (?:{_CLUBS}|(?:{_SPORTS}) Club))(?!\w)")
_NO_HOUSE = NOT_NAMES | KIN | word_set("us mum's nan's dad's gran's")
_OF_ALL = word_set(
    "community leisure town civic shopping sports youth health medical village family children children's "
    "visitor day garden "
    "arts art heritage contact city parish social working men's women's drop-in warm retail care advice "
    "job jobs learning resource "
    "recycling outdoor indoor swimming tennis football cricket bowls golf lunch breakfast book bridge "
    "chess history conservative labour "
    "national world main local new old first big"
)
_MINE = re.compile(r"\b(?:my|our|her|his|she|he|i|me|we)\b", _I)
_DOTTED = re.compile(
    r"(?<![\w.])(?!(?:U\.K|U\.S|E\.U|P\.S|N\.B|D\.I|T\.V|Q\.C|A\.M|P\.M|B\.C|A\.D|V\.C|M\.P|I\.T|R\.C|C\.E|"
    r"N\.H|I\.D|G\.P|O\.K)\b)(?:[A-Z]\.){2,3}(?!\w)"
)


def wider(text: str) -> Iterator[Found]:
    """Where a workplace, a house, a school or a role stands that its neighbours tell; spans may overlap.

    >>> {t[s:e] for t in ["She packs salad at Fosse Fresh."] for s, e, _ in wider(t)}
    {'Fosse Fresh'}
    """
    small = text == text.lower() or text == text.upper()
    if not small:
        yield from _capitals(text)
    for pattern, kind in ((_OLD_SMALL, _K.ADDRESS), (_LAST_HOUSE, _K.ADDRESS)):
        for m in pattern.finditer(text):
            yield *m.span("name"), kind
    for m in _NUMBERED.finditer(text):
        road = fold(m.group("road"))
        if not is_ordinary(road) and road not in NOT_NAMES and (small or m.group("road")[0].isupper()):
            yield *m.span("name"), _K.ADDRESS
    if small and text.islower():
        for m in _HIGH_RISE.finditer(text):
            if not is_ordinary(m.group("name").split()[0]):
                yield *m.span("name"), _K.ADDRESS
        for m in _SMALL_ROAD.finditer(text):
            yield *m.span("name"), _K.ADDRESS
    for m in () if small else _CLUB.finditer(text):
        yield *m.span("name"), _K.WORKPLACE
    if small:
        for m in _TRADE_SMALL.finditer(text):
            yield *m.span("name"), _K.WORKPLACE
        for m in _SMALL_SCHOOL.finditer(text):
            if not is_ordinary(fold(m.group("name").split()[0])):
                yield *m.span("name"), _K.SCHOOL
    for m in _PLOT_OR_CLASS.finditer(text):
        yield (*m.span("plot"), _K.ADDRESS) if m["plot"] else (*m.span("form"), _K.SCHOOL)
    yield from wards(text)
    for start, end in only_ones(text):
        yield start, end, _K.ROLE_UNIQUE


def _capitals(text: str) -> Iterator[Found]:
    for m in _TRADE.finditer(text):
        name = m.group("name")
        if fold(name.split()[0]) not in ("the", "our", "a", "my", "local", "new", "social", "council", "affordable"):
            yield *m.span("name"), _K.WORKPLACE
    for m in _PLANT.finditer(text):
        yield *m.span("name"), _K.WORKPLACE
    for m in _BLOCK.finditer(text):
        yield *m.span("name"), _K.ADDRESS
    for pattern in (_LETTERED, _THE_HOUSE):
        for m in pattern.finditer(text):
            yield *m.span("name"), _K.ADDRESS
    for m in _AT_WORK.finditer(text):
        yield *m.span("name"), _K.ROLE_UNIQUE
    for m in _HOUSE_AT.finditer(text):
        name = fold(m.group("name")).removeprefix("the ")
        if name not in words().towns and not {*name.split()} & _NO_HOUSE and name.split()[-1] not in _PUBLIC - _ROADS:
            yield *m.span("name"), _K.ADDRESS
    for m in _DOOR.finditer(text):
        yield *m.span("name"), _K.ADDRESS
    for m in _DOTTED.finditer(text):
        yield *m.span(), _K.PERSON
    if _MINE.search(text):
        for m in _WENT.finditer(text):
            if fold(m.group("name")).split()[1] not in _OF_ALL:
                yield (
                    *m.span("name"),
                    _K.HOSPITAL if m.group("name").split()[-1] in ("Unit", "Suite", "Clinic", "Wing") else _K.WORKPLACE,
                )
    for m in _AS_ROLE.finditer(text):
        parts = fold(m.group("name")).removeprefix("the ").split()
        if " ".join(parts) not in words().towns and parts[0] not in NOT_NAMES and parts[-1] not in _PUBLIC - {"bank"}:
            yield *m.span("name"), _K.WORKPLACE
    for m in _BRACKETED.finditer(text):
        yield *m.span("name"), _K.ROLE_UNIQUE
    if _WORK.search(text) is None:
        return
    for m in _AT.finditer(text):
        name = fold(m.group("name")).removeprefix("the ")
        parts = name.split()
        if (
            name in words().towns
            or parts[-1].rstrip("s") in NOT_NAMES
            or parts[-1] in _PUBLIC
            or parts[0] in NOT_NAMES
            or name in words().capital
        ):
            continue
        if len(parts) < 2 and (text[m.start() : m.start() + 3] not in ("at ", "for") or is_ordinary(name)):
            continue
        begin = max((text.rfind(c, 0, m.start()) for c in ".!?\n"), default=-1)
        lead = text[begin + 1 : m.start() + 4]
        if _WORK.search(lead) and (text[m.start() : m.start() + 3] in ("at ", "for") or _WORK.search(lead[-40:])):
            yield *m.span("name"), _K.WORKPLACE
