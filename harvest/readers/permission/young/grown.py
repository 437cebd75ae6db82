# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What only grown-ups say of themselves, and labels of devices, in which a number is no age."""

from __future__ import annotations

from harvest.readers.permission.text import any_of, fold

_SCHOOLDAYS = any_of(
    r"\bi (?:was|wasn't|were|weren't) (?:\w+ ){0,3}?(?:rubbish|useless|no good|any good|hopeless|bad|terrible|awful|thick|shy|quiet|slow|"
    r"bored|clever|bright|bullied|lost|naughty|trouble) (?:\w+ ){0,2}?(?:at|in) school\b(?! (?:today|yesterday|this|last|on (?:mon|tues|wednes|thurs|fri)))",
    r"\b(?:when|since|before|after) i (?:was at|left|finished) school\b(?! (?:today|yesterday|this|last week))",
    r"\bi left school (?:at|with|in|when|and|to|without)\b|\b(?:back )?in my (?:school ?days|schooldays|day)\b",
)
_OWN_FAMILY = any_of(
    r"\bmy (?:own |eldest |youngest |oldest |late |first |second |ex[- ]?|two |three |four |little |grown[- ]up )*"
    r"(?:daughters?|sons?|husband|wife|kids|children|grand(?:son|daughter|child|children|kids|bairns)s?|bairns|pension|mortgage)\b"
    r"(?! (?:of|said i was|in the game|in minecraft))",
    r"\bi(?:'m| am) (?:now )?(?:retired|a (?:pensioner|widow|widower|grandmother|grandfather|gran|grandad|mum|mam|dad|mother|father))\b",
)
_LATER_ON = "(?<!when )(?<!if )(?<!once )(?<!until )(?<!till )(?<!time )"
_OWN_AGE = any_of(
    rf"{_LATER_ON}\b(?:i'm|i am|im) (?:(?:now|only|just|still|currently) )?in (?:(?:year|yr|y|blwyddyn) ?1[23]|(?:the )?(?:lower |upper )?sixth(?: form)?)\b(?! (?:with|of|room|block|common))",
    r"(?:^|[.!?\"] ?)(?:year|yr) ?1[23](?: here\b|,? i\b)(?! (?:was|were|had)\b)",
    rf"{_LATER_ON}\b(?:i'm|i am|im) (?:now |only |just |already )?(?:1[6-9]|[2-9]\d|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?)"
    r"(?:(?=[,.;!?)]|$)| (?:now|years? old|and|but|so|at|this year)\b)",
)
"""An age from sixteen on, or a school year of that age, that somebody says of themselves, and no time, house or part of
a number."""
_AGAIN = any_of(
    r"\b(?:i'm|i am|im|i feel|i felt) (?:\w+ )?(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?:[- ](?:years?|yrs?)[- ]old)? (?:all over |once )?again\b"
)
"""Being of some age again, which only who is older can be."""
_YEARS = r"(?:1[6-9]|[2-9]\d|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:[- ]\w+)?) years\b(?! old)"
_OWN_YEARS = any_of(
    rf"(?<!\band )\bi(?:'ve| have|'m| am)? (?:(?!my|our|his|her|he|she|they|we|you|it|who|that|which|and|but|so|says?|said|think|know|heard)[\w'-]+ ){{1,9}}?(?:for |these |all of )?{_YEARS}"
)
"""Sixteen years or more of something that somebody did themselves."""
_OWN_WORK = any_of(
    r"\b(?:i'm|i am|im|i work as|i've been) (?:now |still |just |also )?(?:an? |the |your )?(?:(?!with|my|our|in|at|on|by|going|like|not|seeing|being)[\w-]+ ){0,2}?(?:seamstress|nurse|carer|care worker|cleaner|cook|chef|"
    r"driver|teacher|teaching assistant|caretaker|steward|line leader|foreman|mechanic|joiner|plumber|electrician|builder|post(?:man|woman|mistress|master)|clerk|"
    r"receptionist|manager|supervisor|porter|pharmacist|baker|barber|farmer|fisherman|engineer|accountant|librarian|social worker|health visitor|midwife|doctor|"
    r"(?:dinner|lollipop|cleaning|tea|school crossing) (?:lady|man|woman)|(?:lunchtime|midday|playground) (?:supervisor|assistant)|classroom assistant|governor|childminder|secretary|"
    r"gp|labourer|technician|packer|machinist|tailor|hairdresser|security guard|warden|sister on ward \w+) (?:at|for|with|in|on)\b",
    r"\bi (?:\w+ )?(?:work|do|am on|'m on) (?:the )?(?:nights?|night shifts?|shifts|long days)\b",
)
"""Work that nobody does at school."""
_TRADE = (
    r"(?:[a-z]+ ){0,2}?(?:nurse|midwife|doctor|gp|paramedic|pharmacist|physio\w*|therapist|social worker|care worker|carer|teacher|teaching assistant|"
    r"solicitor|accountant|engineer|architect|electrician|plumber|joiner|carpenter|mechanic|chef|librarian|dentist|vet|optician|surveyor)s?\b"
)
_LEARNT_TRADE = any_of(
    rf"\bi (?:(?:only|just|have|had|'ve|newly|recently|first|finally) )*qualified as an? {_TRADE}",
    rf"\b(?:i'm|i am|im|as) (?:(?:only|just|still) )?an? (?:newly|recently|fully) qualified {_TRADE}",
)
_QUALIFIED = any_of(r"\bi (?:(?:only|just|have|had|'ve|newly|recently|first|finally) )*qualified\b(?! for\b)")
_COLLEAGUE = any_of(
    r"(?<!'s )(?<!s' )(?<!their )(?<!his )(?<!her )\b(?:an?|one|two|the|my|our) (?:(?!mum|dad)\w+ )?colleagues?\b(?! (?:of|from|in|at)\b)"
)
"""Whoever qualified has colleagues where that is for some work, and none where it is for a race."""
_DEVICE = any_of(
    r"\b(?:iphone|ipad|ipod|galaxy(?: \w+)?|samsung(?: \w+){0,2}|huawei|pixel|oneplus|redmi|xiaomi|motorola|moto|nokia|oppo|android|phone|"
    r"mobile|handy|telefon|téléphone|telefono|laptop|macbook(?: \w+)?|imac|mac|desktop|tablet|tab|chromebook|windows|pc|computer|surface|kindle|"
    r"zoom(?: room| user)?|zoomuser|teams|meet|webcam|room|call-?in user|dial-?in)(?: [a-z]{0,2}\d{0,3}\w{0,4})? ?\(\d{1,2}\)$"
)


_GROWN_UP = (_SCHOOLDAYS, _OWN_FAMILY, _OWN_AGE, _OWN_WORK, _OWN_YEARS, _LEARNT_TRADE, _AGAIN)


def says_grown_up(text: str) -> bool:
    """Whether somebody tells of school as something past, of a family or work of their own, or of an age from sixteen on.

    >>> says_grown_up("I was rubbish at school and only came for a mate."), says_grown_up("School was rubbish today.")
    (True, False)
    >>> says_grown_up("I'm eighteen, I'm at the college."), says_grown_up("I'm sixteen in May, at the college.")
    (True, False)
    >>> says_grown_up("I'm seamstress at the bridal shop."), says_grown_up("I'm with my teacher on Mondays.")
    (True, False)
    >>> says_grown_up("I'm a lollipop lady at the infants, I know all of them."), says_grown_up("I'm in the dinner queue at school.")
    (True, False)
    >>> says_grown_up("I was dinner lady there for nineteen years."), says_grown_up("I like my nan's of nineteen years.")
    (True, False)
    >>> says_grown_up("I only qualified last year, a colleague let me watch."), says_grown_up("I only qualified last year.")
    (True, False)
    """
    words = fold(text)
    if _QUALIFIED.search(words) and _COLLEAGUE.search(words):
        return True
    return any(pattern.search(words) is not None for pattern in _GROWN_UP)


def says_own_age(text: str) -> bool:
    """Whether somebody says of themselves an age from sixteen on.

    >>> says_own_age("I'm 17, Year 12, is that ok?"), says_own_age("When I was 17 we had no bus.")
    (True, False)
    >>> says_own_age("Year 13 here."), says_own_age("I'm in Year 12 now."), says_own_age("When I'm in Year 12 I'll stay.")
    (True, True, False)
    """
    words = fold(text)
    may = "i'm" in words or "i am" in words or "im " in words or "year" in words or "yr" in words
    return may and _OWN_AGE.search(words) is not None


def without_memories(words: str) -> str:
    """Folded words without an age at which somebody feels again.

    >>> without_memories("i smell dill and i am nine years old again."), without_memories("i am nine. i come again")
    ('i smell dill and  .', 'i am nine. i come again')
    """
    return _AGAIN.sub(" ", words) if "again" in words else words


def is_device(label: str) -> bool:
    """Whether a label is a device's with the number that a meeting gives the second of one name.

    >>> is_device("iPhone (3)"), is_device("Kev's Galaxy Tab (4)"), is_device("Mia (8)")
    (True, True, False)
    """
    return _DEVICE.search(fold(label).strip()) is not None
