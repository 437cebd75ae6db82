"""Words for when a dream is to come true, in the languages of events: what they count, and what they are about."""

from __future__ import annotations

import re

from harvest.model.planning_words import Horizon

_NUMBERS: dict[str, float] = {}
for _n, _words in enumerate(
    (
        "a an one ein eine einem einer un une uno una um uma een en jeden jedna jednym ett bir jednego",
        "two zwei deux dos due dois duas twee dwa dwie två dwy",
        "three drei trois tres tre três drie trzy tri tair couple few ein-paar",
        "four vier quatre cuatro quattro quatro cztery fyra pedair",
        "five fünf cinq cinco cinque vijf pięć pięciu fem pum",
        "six sechs seis sei zes sześć sześciu sex chwe",
        "seven sieben sept siete sette sete zeven siedem sju saith",
        "eight acht huit ocho otto oito osiem åtta wyth",
        "nine neun neuf nueve nove negen dziewięć nio naw",
        "ten zehn dix diez dieci dez tien dziesięć dziesięciu tio deg",
    ),
    1,
):
    _NUMBERS |= dict.fromkeys(_words.split(), float(_n))
_COUNTS = frozenset(
    [
        *_NUMBERS,
        *[
            "half",
            "twelve",
            "fifteen",
            "twenty",
            "some",
            "several",
            "quelques",
            "unos",
            "unas",
            "kilka",
            "qualche",
            "alguns",
        ],
    ]
)
_ONES = frozenset(word for word, number in _NUMBERS.items() if number == 1)
_NUMBERS |= {"half": 0.5, "twelve": 12.0, "fifteen": 15.0, "zwölf": 12.0, "fünfzehn": 15.0, "quinze": 15.0}
_NUMBERS |= dict.fromkeys(
    ["twenty", "zwanzig", "vingt", "veinte", "venti", "vinte", "twintig", "dwadzieścia", "tjugo"], 20.0
)
_YEARS = (
    r"years?|yrs?|y|jahr(?:e|en|s)?|ans?|années?|años?|lata?|rok(?:u|i)?|anni?|anno|anos?|jaar|jaren|år|mlynedd|blynedd|"
    r"flynedd|blwyddyn|рок(?:и|ів|у)?|рік"
)
_MONTHS = r"months?|mths?|monat\w*|mois|mes(?:es|i|e)?|miesi[ąę]\w*|maand\w*|månad\w*|mis(?:oedd)?|місяц\w*"
_DAYS = r"days?|weeks?|wks?|tag\w*|woche\w*|jours?|semaines?|días?|semanas?|dni|tygod\w*|giorni|settiman\w*|dagen|weken"
_COUNTED = re.compile(
    rf"(?:(?P<figure>\d{{1,3}}(?:[.,]\d)?)\s*\+?\s*|(?P<word>[^\W\d_]+)\s+)(?P<unit>(?P<years>{_YEARS})|"
    rf"(?P<months>{_MONTHS})|(?P<days>{_DAYS}))(?![^\W\d_])",
    re.IGNORECASE,
)
_WITHIN_ONE = re.compile(
    r"\b(?:(?:within|inside) the year\b(?! (?:after|of|that|\d))|"
    r"(?:within|inside|(?:in )?(?:less|no more|not more|no longer) than|(?:in )?under|up to|"
    r"(?:(?:over|in|during|for) )?the (?:next|coming)(?= (?:12|twelve)\b)) "
    r"(?:(?:about|around|the|next|coming|space|of) )*"
    r"(?:(?:an?|one|1) (?:(?:calendar )?year|yr)|(?:next|coming) (?:year|yr)|(?:12|twelve) (?:months|mths)|52 weeks)|"
    r"innerhalb eines jahres|binnen (?:een jaar|eines jahres)|w ciągu (?:jednego )?roku|"
    r"(?:en moins|d['’]ici) d['’]un an|"
    r"en menos de un año|entro un anno|o fewn (?:y )?[bf]lwyddyn)\b"
    r"(?! (?:or|to|and) (?:more|longer|two|three|so|over|a half|\d))(?!\W*[-–—]\W*\d)",
    re.IGNORECASE,
)
"""No longer than a year: what is to be there by then is for now."""
_OR_MORE = re.compile(r"(?<=\w) (?:or|and) more(?= \w)", re.IGNORECASE)
"""Between a number and what it counts: ``5 or more years``."""
_ONE_YEAR = re.compile(r"^\W*za rok\W*$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d|21\d\d)(?!\d)")
_NOW = re.compile(
    r"\b(?:(?:right )?now|today|tomorrow|at once|immediately|straight ?(?:away|off)|"
    r"right (?:away|off)|asap|already|quick wins?|"
    r"cuanto antes|lo antes posible|dès que possible|so bald wie möglich|jak najszybciej|"
    r"th(?:is|e same) (?:year|month|week|spring|summer|autumn|winter|term)|short(?:[ -]term)?|"
    r"jetzt|heute|sofort|gleich|dieses jahr|in diesem jahr|kurzfristig|maintenant|aujourd['’]hui|tout de suite|"
    r"cette année|court terme|ahora|hoy|ya|este año|corto plazo|teraz|zaraz|dziś|dzisiaj|w tym roku|"
    r"adesso|ora|subito|oggi|quest['’]anno|agora|já|este ano|nu|dit jaar|i år|nawr|heddiw|eleni|зараз|цього року)\b",
    re.IGNORECASE,
)
_MEDIUM = re.compile(
    r"\b(?:med(?:ium)?(?:[ -]term)?|mid(?:dle)?(?:[ -]term)?|soon(?:ish)?|(?:a )?(?:few|couple of) years|"
    r"in[ -]between|(?:a )?year or (?:two|so)|"
    r"next (?:year|yr|spring|summer|autumn|fall|winter|school year|season|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|"
    r"nächste[sn]? (?:jahr|frühjahr|frühling|sommer|herbst|winter)|bald|mittelfristig|in ein paar jahren|"
    r"l['’](?:année|an|été|hiver|automne) prochaine?|bientôt|moyen terme|quelques années|"
    r"el (?:próximo año|año que viene)|pronto|medio plazo|unos años|"
    r"w przyszłym roku|na przyszły rok|wkrótce|niedługo|za kilka lat|l['’]anno prossimo|presto|qualche anno|"
    r"no próximo ano|em breve|alguns anos|volgend jaar|binnenkort|nästa år|snart|y flwyddyn nesaf|cyn hir|"
    r"tymor canolig|наступного року|незабаром)\b",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"^\W*(?:far|beyond)(?: that)?\W*$|"
    r"\b(?:years and years|years (?:off|away)|donkey['’]?s['’]? years|down the line|eventually|long haul|"
    r"further (?:off|away|ahead)|far (?:off|away|ahead)|"
    r"long(?:er)?(?:[ -]term)?|later|one day|some ?day|ever(?: after)?|a (?:decade|generation|lifetime)|decades|"
    r"when (?:my|our) (?:children|kids|grandchildren)\b.*|"
    r"when (?:\w+ ){1,4}(?:are|is|have|has) (?:all )?(?:grandparents?|parents|grown(?: up)?|old|adults?|retired)|"
    r"langfristig|irgendwann|eines tages|später|jahrzehnt\w*|"
    r"long terme|un jour|plus tard|algún día|largo plazo|kiedyś|później|un giorno|um dia|ooit|later|någon gång|"
    r"rhyw ddydd|yn hwyrach|tymor hir|hirdymor|колись)\b",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"\b(?:(?:next|this|last|nächste[nrs]?|diese[nrs]?|prochaine?|próxim[oa]|przyszł\w+)\s+)?(?:spring|summer|autumn|fall|"
    r"winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"frühling|frühjahr|sommer|herbst|weihnachten|ostern|printemps|été|automne|hiver|noël|pâques|primavera|verano|otoño|"
    r"invierno|navidad|wios\w+|lat[oa]|lecie|jesie\w*|zim[aęy]\w*)\b",
    re.IGNORECASE,
)
_FILLERS = re.compile(
    r"(?:by|in|until|till|before|within|for|from|after|next|coming|the|an?|of|end|about|around|say|ca|circa|at|latest|some|time|perhaps|"
    r"bis|im|ab|ende|um|spätestens|etwa|dans|d|ici|en|avant|fin|de|la|le|l|à|vers|para|antes|del|el|los|za|do|w|na|od|"
    r"nächste[nr]?|prochaine?s?|próximos?|około|per|entro|il|fra|tra|até|em|no|over|binnen|vanaf|om|inom|efter|erbyn|o|fewn|ymhen|через|за|до)",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(
    r"^\W*(?:for |in )?(?:our|my|the) (?:(?:great[- ])?grand)?(?:children|kids)(?:['’]s? (?:time|day|lives?))?\W*$|"
    r"^\W*für unsere (?:enkel\w*|kinder)\W*$|^\W*pour nos (?:petits-)?enfants\W*$",
    re.IGNORECASE,
)
"""What says when only as the head of a column: behind a card's words it would say whom it is for."""
_ALONE = {
    "canolig": Horizon.MEDIUM, "hir": Horizon.LONG, "byr": Horizon.NOW, "mittel": Horizon.MEDIUM, "lang": Horizon.LONG,
    "kurz": Horizon.NOW, "moyen": Horizon.MEDIUM, "court": Horizon.NOW, "medio": Horizon.MEDIUM, "largo": Horizon.LONG,
    "corto": Horizon.NOW, "lungo": Horizon.LONG, "breve": Horizon.NOW,
}  # fmt: skip
"""Words that say when only where nothing stands with them."""
_RANGE = re.compile(
    r"(?<!\w)(\d{1,2}|[^\W\d_]+)\s*(?:[-–—]|\b(?:to|or|bis|oder|à|ou|o|lub)\b)\s*(?=(?:\d{1,2}|[^\W\d_]+)\s)",
    re.IGNORECASE,
)
"""The smaller of two numbers that count together: ``1-5 years``, ``two or three years``."""
_UNSAID = re.compile(
    r"^\W*(?:no (?:date|time|year|horizon|when)(?: (?:given|ringed|said|marked|circled|put|set|written|chosen))?|"
    r"undated|n/?a|none|"
    r"(?:left )?blank|"
    r"(?:(?:no ?(?:body|one)|nothing|none|not|nowt|never) )(?:was )?(?:said|ringed|circled|marked|ticked|given|chosen|"
    r"filled(?: in)?|stated|sure|clear|set|known|put|gave|wrote|written|picked|chose)(?: (?:down|on|in))?"
    r"(?: (?:anything|one|any|it|when|(?:an?|any|the|by) (?:date|time|year|horizon|when)))?|"
    r"unclear|unmarked|unknown|open|\?+|"
    r"ohne (?:datum|zeit|angabe)|kein(?:e)? (?:datum|angabe|zeit)|sans (?:date|délai)|pas de date|"
    r"sin fecha|bez daty|brak daty|senza data|sem data|geen datum|zonder datum|inget datum|dim dyddiad)?\W*$",
    re.IGNORECASE,
)


def as_told(words: str) -> str:
    """The words for a horizon as they were told; empty where they say that nobody said any.

    >>> as_told(" in five years "), as_told("(no date)"), as_told("–"), as_told("?? nobody put a time")
    ('in five years', '', '', '')
    """
    return "" if _UNSAID.match(words) else " ".join(words.split())


_SPAN = re.compile(
    rf"(?<![\w.,])(\d{{1,2}}|[^\W\d_]+)\s*(?:[-–—]|\bto\b)\s*(\d{{1,2}}|[^\W\d_]+)(?=\s*(?:{_YEARS})\b)", re.I
)


def _middle(span: re.Match[str]) -> str:
    ends = [float(end) if end.isdigit() else _NUMBERS.get(end.lower()) for end in span.groups()]
    return f"{sum(ends) / 2:g}" if None not in ends else span[0]  # type: ignore[arg-type]


def years_in(words: str) -> float | None:
    """The longest time that the words count, in years, a span by its middle; None where they count none.

    >>> years_in("3 to 5 years"), years_in("three to five years"), years_in("5-10 years"), years_in("within 5 years")
    (4.0, 4.0, 7.5, 5.0)
    >>> years_in("Within a year"), years_in("in the next 12 months"), years_in("within a year or two")
    (0.9, 0.9, 1.0)
    """
    if _WITHIN_ONE.search(words):
        return 0.9
    words = _SPAN.sub(_middle, _OR_MORE.sub("", words))
    if _ONE_YEAR.match(words):
        return 1
    counted = []
    for found in _COUNTED.finditer(words):
        figure = found["figure"]
        if found["days"] and not figure and found["word"].lower() in _ONES:
            continue  # "one day" is no time from now
        number = float(figure.replace(",", ".")) if figure else _NUMBERS.get(found["word"].lower())
        if number is not None:
            counted.append(number / (1 if found["years"] else 12 if found["months"] else 52))
    return max(counted, default=None)


def year_in(words: str) -> int | None:
    """The year that words name.

    >>> year_in("by 2031"), year_in("soon")
    (2031, None)
    """
    found = _YEAR.search(words)
    return int(found.group(1)) if found else None


def meant_by(words: str) -> Horizon | None:
    """The horizon of words that neither count nor name a year.

    >>> meant_by("by next summer"), meant_by("one day"), meant_by("at the harbour")
    (<Horizon.MEDIUM: 'medium'>, <Horizon.LONG: 'long'>, None)
    """
    plain = " ".join(re.findall(r"[^\W\d_]+", words.lower())).removesuffix(" term")
    for one in Horizon:
        if plain == one.value or plain in one.words.also or f"{plain} term" in one.words.also:
            return one
    if plain in _ALONE:
        return _ALONE[plain]
    if _FOR_THEM.match(words):
        return Horizon.LONG
    every = ((_MEDIUM, Horizon.MEDIUM), (_NOW, Horizon.NOW), (_LONG, Horizon.LONG))
    return next((meant for pattern, meant in every if pattern.search(words)), None)


def is_when(words: str) -> bool:
    """Whether a few words say no more than when (or that nobody said when).

    >>> [is_when(w) for w in ("in five years", "by next summer", "next September", "no date", "by the end of 2027")]
    [True, True, True, True, True]
    >>> is_when("on the hill"), is_when("one day we eat together"), is_when("for two years of rent"), is_when("sticky")
    (False, False, False, False)
    """
    words = words.strip(" .,;:–—-")
    if not words or len(words.split()) > 6:
        return False
    if _UNSAID.match(words):
        return True
    words = _RANGE.sub(lambda m: "" if m[1].isdigit() or m[1].lower() in _COUNTS else m.group(), words)
    rest = _COUNTED.sub(lambda m: m.group() if m["word"] and m["word"].lower() not in _COUNTS else " ", words)
    for pattern in (_YEAR, _MEDIUM, _NOW, _LONG, _CALENDAR):
        rest = pattern.sub(" ", rest)
    return rest != words and all(_FILLERS.fullmatch(word) for word in re.findall(r"[^\W_]+", rest))


def is_horizon(words: str) -> bool:
    """Whether a few words, such as the head of a column of dreams, say a time to come that is far or near.

    >>> [is_horizon(w) for w in ("Next 12 months", "1-5 years", "Beyond", "For our grandchildren", "Right now")]
    [True, True, True, True, True]
    >>> [is_horizon(w) for w in ("January", "no date", "For our neighbours", "The next bus", "Beyond the harbour")]
    [False, False, False, False, False]
    """
    if _FOR_THEM.match(words):
        return True
    said = is_when(words) and not _UNSAID.match(words.strip(" .,;:–—-"))
    return said and (years_in(words) is not None or year_in(words) is not None or meant_by(words) is not None)
