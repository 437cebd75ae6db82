# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who speaks as a child: by their own words, by how they sign a card, by the label or role that a file gives them."""

from __future__ import annotations

import re

from harvest.readers.permission.beside_name import GROWN, YOUNG_GROUPS, beside_name
from harvest.readers.permission.plain_words import tells_no_child, words_in
from harvest.readers.permission.text import any_of, fold, remembered, shown_match
from harvest.readers.permission.young.age_labels import AGE
from harvest.readers.permission.young.ages import NUMBER_WORDS, Age, age_of, number_in
from harvest.readers.permission.young.grown import is_device, without_memories
from harvest.readers.permission.young.how_many import counts_people
from harvest.readers.permission.young.noted_age import age_noted, is_remark
from harvest.readers.permission.young.people import child_in_story, judge_age
from harvest.readers.permission.young.school_years import age_in_school, age_told
from harvest.readers.permission.young.schooldays import school_child
from harvest.readers.permission.young.with_whom import GENERIC, age_with_whom

Child = tuple[bool, str]
"""Whether somebody is certainly a child, and why their words are held; an empty reason: nothing says so."""
NO_CHILD: Child = (False, "")

_ENGLISH = (
    *("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
)
NUMBER = rf"(\d{{1,2}}|{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})"
NO_UNIT = (
    r"(?:(?: ?(?:years?|yrs?|y)\.? old| ?yrs?| ?yo)\b(?= old|\W*$|\W+(?:and|an|but|so|i)\b|[.,!])|)(?![\w%£$€:/]|[.,'\"]\d|[- ](?:and a half |or so |or \w+ |to \w+ |, ?\w+ )?(?:foot|feet|ft|stone|minutes?|mins?|miles?|months?|weeks?|days?|"
    r"hours?|hrs?|doors?|houses?|streets?|floors?|points?|pounds?|quid|pence|p|kilo\w*|km|metres?|yards?|steps?|stops?|"
    r"times?|tenths?|hundred|thousand|million|percent|per|out|of|o'?clock|past|am|pm|more|less|short|away|off|down|up|deep|to|"
    r"into|in (?:an?|the|our|all|total|this)|people|children|kids|grandchildren|generations?|sessions?|shifts?|lessons?|books?|chairs?|beds?|"
    r"pieces?|\w+s (?:from|away|behind|ahead|short|over)|different|other|degrees?|grand|nights?|mornings?|a (?:side|penny|week|day|month)|"
    r"(?:years?|yrs?)(?! old| of age| young|\W*$|\W+(?:and|but|i)\b)|year(?! old|\W*$))\b)"
)
_I = r"(?<!like )(?<!as if )(?<!though )\b(?:i'm|i am|im|(?<!when )(?<!if )(?:we're|we are)|(?:me and (?:my )?\w+|\w+ and (?:i|me)) are)"
_SOON = r"(?:only|just|still|now|about|like|actually|already|both|all)"
_IS = any_of(
    rf"{_I}(?: {_SOON}){{0,2}},? {NUMBER}\b{NO_UNIT}",
    rf"(?<!when )(?<!once )\b(?:i|we)(?:'ve| have)? (?:only |just )?turned {NUMBER}\b{NO_UNIT}",
)
_IS_NAMED = any_of(
    rf"\b(?:i'm|i am|im|my name is|my name's|name's|this is) (?!in |at |on |the |a |no |number )\w+(?:,| and| -)+ (?:i'm |aged? |age )?{NUMBER}\b{NO_UNIT}(?! \w+ (?:lane|road|street|row|close|way))",
    rf"\bi'm a {NUMBER}[- ]years?[- ]old\b",
)
_SOON_IS = any_of(
    rf"{_I} (?:nearly|almost|turning|going on|coming up(?: to)?|coming on|not quite|rising) {NUMBER}\b{NO_UNIT}",
    rf"\b(?:i'll be|i will be|i turn|i'll turn|we'll be|i'm going to be) {NUMBER}\b{NO_UNIT}(?= (?:in|on|next|this|soon|when|at)\b|\W*$|[.!,])",
)
_AS_ONE = any_of(
    rf"\bas an? {NUMBER}[- ]years?[- ]old,? (?:girl |boy |kid |person )?(?:i|we)(?:'m)? (?!was\b|were\b|had\b|went\b|left\b|would\b|could\b|ran\b|got\b|saw\b|took\b|used\b|did\b|knew\b|thought\b|\w+ed\b)"
)
_ADULT_WORK = r"(?:teachers?|ta|tas|tutors?|parents?|mums?|dads?|mothers?|fathers?|governors?|cooks?|caretakers?|leaders?|assistants?|helpers?|staff|heads?|librarians?|nurses?|students? nurse|reps?|care|workers?|of my|of (?:an?|the) (?:degree|course|apprentice\w*))"
_ORDINARY = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)"
_SCHOOL = any_of(
    r"(?:^|[.!?\"] ?|\b(?:speaking )?as an? )(?P<year2>(?:year|yr) ?\d{1,2})(?: here|,? (?:i|we)\b|, (?:it's|the|my))(?! (?:was|were|had)\b)",
    rf"{_I} (?:\w+ ){{0,2}}?(?:in |a |one of the )?(?P<year>(?:years?|yr|y|class|grade|primary|blwyddyn) ?(?:\d{{1,2}}|{_ORDINARY})|[ps][1-7])s?\b(?! (?:ward|block|bay|car))(?! ?['-]?s? ?{_ADULT_WORK}\b)(?! with (?:her|him|them)| of\b| teach)",
)
_PRIMARY = any_of(
    rf"{_I} (?:in |an? |one of |the )*{YOUNG_GROUPS}\b(?! (?:and|with|at|for|on) \w+ing\b| ?{_ADULT_WORK}| mum| dad)(?!.{{0,30}}\b(?:leader|helper|akela|brown owl|mum|dad|parent)\b)",
    r"\b(?:dw i|dwi|rydw i|rwy|rwyf|wi)(?:'n| yn)? ?(?:ym|yn|mewn)? (?:m|b)?lwyddyn (?:[1-9]|un|dau|tri|pedwar|pump|chwech|saith|wyth|naw)\b",
    rf"\b(?:i|we) (?:still )?go to (?:the |a |my )?(?:[\w'.]+ ){{0,3}}(?:primary|junior|infants?'?|nursery)(?: school)?\b(?! schools| to\b| as\b| for\b| with\b| every\b| {_ADULT_WORK})",
    rf"{_I} (?:still |only |just )*(?:at|in) (?:the )?(?:primary|juniors?|infants?)(?: school)?\b(?! to\b| as\b| for\b| with\b| every\b| {_ADULT_WORK})",
)
_SOMETIME = any_of(
    r"\b(?:can't|cannot|can not|not old enough to|too young to) vote\b(?!.{0,20}\b(?:here|in this|because|as i'm not)\b)|\bwhen (?:i'll be|i'm|i am|i turn) (?:sixteen|eighteen|16|18)\b",
    r"\bon behalf of (?:the |our |my )?(?:school council|class|pupils|children|year \d+)\b|^(?:the )?(?:school council|pupils|children|class \w+) (?:of|at|from) (?:\w+ ){1,4}(?:primary|juniors?|infants?|school|academy)\b",
    r"\bwhen i(?:'m| am)? (?:grow up|a grown[- ]?up|grown up)\b",
    rf"{_I} (?:still |only |just )*(?:at|in) (?:the )?(?:secondary|high|middle|big) school\b(?! to\b| as\b| for\b| with\b| every\b| {_ADULT_WORK})",
    r"\b(?:i'm|i am|im) (?:still|only) (?:at|in) school\b(?! to\b| as\b| for\b| with\b)",
    rf"{_I} (?:just |only |still )*(?:a |another )?(?:kid|child|teenager|schoolboy|schoolgirl)\b(?! ?(?:at heart|of the|in a|minder|s\b|psych\w+|protection|care))",
    rf"\bi(?:'m| am) in (?:reception|nursery)(?: class)?\b(?! on\b| at\b| every\b| all\b)|{_I} in my (?:first|second|third|last) year (?:at|of) (?:secondary|high|primary|middle|big) school\b",
    r"\bin (?:my|our) class at school\b|\bdoing my gcses\b|\b(?:mum|dad|nan|gran) (?:says|said) i'm (?:too (?:young|little|small)|not (?:allowed|old enough))\b",
)
COUNTED = re.compile(rf"\d|\b(?:years?|yr|y|class|grade|primary|blwyddyn)?(?:one|two|{'|'.join(_ENGLISH)})")
"""Without one of these no age and no school year is told: to look for one takes much longer than to look for these."""
OF_SELF = re.compile(r"\b(?:i|im|we|me)\b|lwyddyn")
"""Without one of these nobody tells of themselves."""
OF_PUPILS = re.compile(r"vote|behalf|council|pupils|children|class|gcses")
"""What children are known by beside that."""
_TOLD = re.compile(
    r"\b(?!i\b)\w+(?:'s)? (?:said|says|goes|went|was like|is like|told me|told us|shouted|asked|answered|whispered)(?: to \w+)?[,:]? ?\"[^\"]{1,300}\"|"
    r"\"[^\"]{1,300}\" ?(?:he|she|they|said|says|asked|the (?:boy|girl|child|kid|lad)|my \w+)\b"
)
_QUICK = re.compile(  # of words in small letters: to ignore case takes twice as long
    r"\b(?:i['’]?m|i am|we['’]?re|we are|i['’]ll be|we['’]ll be|i will be|turn(?:ed)?|years?|yr|y\d|aged?|name|school|class|grow|kid|child|"
    r"primary|juniors?|gcses?|too|(?:[bm]|)lwyddyn|this is|brownies?|cubs?|beavers?|rainbows?|squirrels?|vote|council|[ps][1-7])\b|\d\W{0,3}$|, ?\d{1,2} ?[,:(]|\)\W{0,3}$|[^\x00-\x7f‘’“”–—]"
)
_SIGNED = re.compile(
    r"\(([^()\n]{2,60})\)[\s.!\"”]*$|(?:^|[\s.!?])[–—/-]+ ?([^–—/\n]{2,60}?)[\s.!]*$|[.!?]\s+([^.!?\n]{2,40}?)[\s.!]*$|"
    r",\s+([A-Z][\w'’-]{1,20},? age[d ] ?\d{1,2})[\s.!]*$"
)
_BEFORE = re.compile(r"^\W{0,3}([^:\n()]{2,50}(?:\([^()\n]{1,24}\))?)(?::| [–—-] )")
_HEAD = re.compile(
    r"^\W{0,4}(?:(?P<by>(?:(?:told|written|said|drawn|dictated|spoken|story|recorded|poem|letter) )?(?:by|from))\b:?|"
    r"(?P<key>teller|name|who|interview(?:ee|ed)?|speaker|participant|age(?:[ (]+if [^:\n]{3,24})?|aged|age group|how old|year|school year|year group|class|role)\s*:)"
    r"\s*(?P<value>.{1,80})$",
    re.IGNORECASE,
)


def by_rules(text: str, below: int = 16) -> Child:
    """Whether the words of one voice tell plainly that a child speaks them: what they say of themselves, how they sign.

    >>> by_rules("I'm thirteen, I came with my nan.")[0], by_rules("My lad is thirteen.")[0]
    (True, False)
    >>> by_rules("a pony please (Zak, Yr 5)")[0], by_rules("I'm thirteen stone.")[1]
    (True, '')
    >>> by_rules("“I want the slide back.” (girl, 6)")[0], bool(by_rules("I want it. (boy)")[1])
    (True, True)
    """
    small = text.lower()
    words = words_in(small)
    if (")" not in text and tells_no_child(small, words)) or not _QUICK.search(small):
        return False, school_child(text, below, words)
    told = (_says(text, below), _signs(text, below), _heads(text, below))
    found = max(told, key=lambda one: (one[0], bool(one[1])))
    return found if found[1] else (False, school_child(text, below, words))


def _says(text: str, below: int) -> Child:
    words = without_memories(fold(text))
    if not _AGE_WORD.search(words) and _ENGLISH_WORDS.search(words):
        return NO_CHILD
    words = _TOLD.sub(" ", words) if '"' in words else words
    counted, of_self = COUNTED.search(words) is not None, OF_SELF.search(words) is not None
    for pattern in (_IS, _IS_NAMED) if counted else ():
        for match in pattern.finditer(words):
            number = number_in(match)
            if 2 < number < below and not counts_people(words, match):
                return True, f"under {below} by their own words: {shown_match(match)}"
    school = _SCHOOL.search(words) if counted else None
    if school:
        age = age_in_school(_in_figures(school["year"] or school["year2"]), 2000)
        if (found := judge_age(age, below, shown_match(school)))[1]:
            return found
    primary = _PRIMARY.search(words) if of_self else None
    if primary:
        return True, f"under {below} by their own words: {shown_match(primary)}"
    for pattern in (_SOON_IS, _AS_ONE) if counted else ():
        soon = pattern.search(words)
        if soon and 2 < number_in(soon) <= below:
            return False, f"may be under {below} by their own words: {shown_match(soon)}"
    some = _SOMETIME.search(words) if of_self or OF_PUPILS.search(words) else None
    if some:
        return False, f"may be under {below} by their own words: {shown_match(some)}"
    # Other languages, and what is told beside a name.
    return NO_CHILD if text.isascii() and _ENGLISH_WORDS.search(words) else child_in_story(words, below)


_AGE_WORD = re.compile(
    rf"\d|\b(?:{'|'.join(_ENGLISH)})\b|\b(?:school|primary|juniors?|infants?|reception|nursery|grow|kid|child|teenager|schoolboy|"
    r"schoolgirl|gcses|years?|yr|class|grade|brownies?|cubs?|beavers?|rainbows?|squirrels?|vote|council|too (?:young|little|small)|not (?:allowed|old))\b"
)
"""Without one of these nobody says in English how old they are."""
_ENGLISH_WORDS = re.compile(r"\b(?:the|and|is|my|i'm|was|to|of)\b")


def _in_figures(school_year: str) -> str:
    words = {"one": "1", "two": "2"} | {word: str(NUMBER_WORDS[word]) for word in _ENGLISH}
    return re.sub(r"[a-z]+$", lambda m: words.get(m.group(), m.group()), school_year)


def _signs(text: str, below: int) -> Child:
    """Who signs a card at its end or names themselves before it: “… (Zak, Yr 5)”, “Zak, Yr 5: …”."""
    before = _BEFORE.search(text)
    if before and (found := child_called(before[1], below, signed=True))[1]:
        return found
    for line in [text, text.split("\n", 1)[0]]:
        signed = _SIGNED.search(line.rstrip())
        if signed:
            name = next(g for g in signed.groups() if g).strip("()[]–— -")
            found = child_called(
                re.sub(r"^(?:with )?(?:love )?(?:from|by) ", "", name, flags=re.IGNORECASE), below, signed=True
            )
            if found[1]:
                return found
    return NO_CHILD


def _heads(text: str, below: int) -> Child:
    """What the first short lines of a document say of its teller: “Told by Mia, aged 9”, “Age: 9”."""
    for line in text.split("\n", 6)[:6] if "\n" in text else ():
        head = _HEAD.match(line) if len(line) < 100 else None
        if head:
            found = child_described(head["key"] or "by", head["value"], below)
            if found[1]:
                return found
    return NO_CHILD


_AGE_KEY = any_of(rf"^(?:your |their )?(?:ages?(?: \(?if .*)?|age ?(?:group|band|range)|how old.*|{AGE})$")
_SCHOOL_KEY = any_of(
    r"^(?:your |their )?(?:year|school year|year group|class|form|school class|year at school|blwyddyn)$"
)
_WHO_KEY = any_of(
    r"\b(?:role|who|teller|told|speaker|participant|respondent|interview\w*|name|i am|you are|are you|capacity|by|from)\b"
)


@remembered
def child_described(key: str, value: str, below: int = 16) -> Child:
    """What a line or an attribute beside somebody's words says of them.

    >>> child_described("Age", "9")[0], child_described("Role", "Pupil, Year 9")[0], child_described("Year", "2019")
    (True, True, (False, ''))
    """
    head, cell = fold(key).strip(" :?"), " ".join(value.split())
    if len(cell) > 80 or not cell:
        return NO_CHILD
    if _AGE_KEY.search(head):
        return judge_age(age_told(cell, 2000), below, f"“{key}: {cell}”") if not re.search(r"\d{4}", cell) else NO_CHILD
    if _SCHOOL_KEY.search(head) and re.fullmatch(r"\D{0,10}\d{1,2}\D{0,3}", cell):
        return judge_age(age_in_school(cell, 2000), below, f"“{key}: {cell}”")
    if _WHO_KEY.search(head) and (called := child_called(cell, below))[1]:
        return called
    return age_noted(cell, 0, below) if is_remark(key) else NO_CHILD


_NAME_AGE = any_of(
    rf"^(?P<name>[^()]{{1,30}}?) ?\((?:aged? )?(?:nearly |almost )?{NUMBER}(?: ?(?:yrs?|years?|y)(?: old)?)?\)$",
    rf"^(?P<name2>[^\d]{{1,30}}?)(?:,| -) ?(?:aged? |age )?{NUMBER}(?: ?(?:yrs?|years?|y)(?: old)?)?$",
    rf"\b(?:aged?|oed) {NUMBER}\b(?! (?:concern|uk))",
    rf"\b{NUMBER}[- ](?:years?|yrs?)[- ]olds?\b",
    rf"^(?P<name3>[^\W\d][\w'-]*) {NUMBER} ?(?:yrs|years old|yo)$",
    r"^(?:the )?under[- ]?(1[0-6])s?$",
)
_CLASS = any_of(
    r"\b(?:years?|yr|y|blwyddyn|grade|class|klasse|primary) ?\d{1,2}s?\b(?! (?:interview|participant|survey|cohort|follow|report|plan|data))"
)
_CHILD_WORD = any_of(
    r"^(?:(?:a|an|the|primary|school|small|little|wee|young|younger|older|first|second|another|unnamed|unknown|local|two|some) )*"
    r"(?:(?P<sure>child|children|schoolchild\w*|toddler|infant|plentyn|plant|dziecko|primary pupils?)|"
    r"(?P<may>kids?|pupils?|boys?|girls?|lads|schoolboys?|schoolgirls?|teen|teens|teenagers?|youngsters?|minor|young person|young people|youth(?= ?\d|$)|disgybl\w*))\b(?! (?:guide|scout|band|racer|bishop))"
)


@remembered
def child_called(label: str, below: int = 16, *, signed: bool = False) -> Child:
    """Whether a speaker's label, a role or a signature is a child's; ``signed``: only an age or school year tells.

    >>> child_called("Mia (8)")[0], child_called("Speaker 8"), child_called("Year 6 teacher")
    (True, (False, ''), (False, ''))
    """
    if not label or len(label) > 80:
        return NO_CHILD
    name = fold(label).strip(" .!*_").replace("[", "(").replace("]", ")").replace("young carer", "young person")
    shown = f"“{label.strip()[:40]}”"
    if (aged := age_with_whom(label)) is not None:
        return judge_age(Age(aged, aged), below, shown)
    grown = GROWN.search(name) and not beside_name(label).is_somebodys_child
    if grown or is_device(label) or re.fullmatch(r"form \d+", name):
        return NO_CHILD  # the second of some forms is no pupil of the second form
    told = _beside(label, name, below, signed)
    if told[1]:
        return told
    match = _NAME_AGE.search(name)
    if match:
        number = number_in(match)
        beside = match["name"] or match["name2"] or match["name3"] or ""
        plain_name = not beside or (len(beside.split()) <= 4 and not re.search(r"\d", beside))
        capital = not (signed and match["name2"]) or label.strip()[:1].isupper()
        if plain_name and capital and not GENERIC.search(beside) and number > 1:
            return judge_age(Age(number - name.startswith("under"), number - name.startswith("under")), below, shown)
    if signed and re.fullmatch(r"[A-Z][a-z'’-]+ (?:[3-9]|1[0-5])", label.strip()) and not GENERIC.search(name):
        return False, f"may be under {below}: {shown}"
    school = _CLASS.search(name)
    if school and not re.match(r"year \d+ of\b", name):
        return judge_age(age_in_school(school.group(0).rstrip("s"), 2000), below, shown)
    word = _CHILD_WORD.search(name)
    if word and len(name.split()) <= 6:
        if signed and not re.fullmatch(r"(?:an? )?[\w ]*(?:child|pupil|schoolboy|schoolgirl|boy|girl)", name):
            return NO_CHILD
        if word["sure"]:
            return True, f"under {below}: {shown}"
        return False, f"may be under {below}: {shown}"
    return NO_CHILD


def _beside(label: str, name: str, below: int, signed: bool) -> Child:
    """What stands beside the name at commas and brackets: "Nell, 8, Table 2"."""
    said = beside_name(label)
    if not (said.age or said.school_year or said.group):
        return NO_CHILD
    plain = len(said.name.split()) <= 4 and not re.search(r"\d", said.name) and not GENERIC.search(fold(said.name))
    capital = said.name[:1].isupper() or not signed or _CHILD_WORD.search(fold(said.name)) is not None
    shown = f"“{label.strip()[:40]}”"
    if said.age and (said.says_age or (plain and capital)) and not re.fullmatch(r"[01]", said.age):
        age = age_of(said.age, 2000)
        if age is not None and age.low > 1:
            return judge_age(age, below, shown)
    if said.school_year and plain:
        return judge_age(age_in_school(said.school_year, 2000), below, shown)
    return (True, f"under {below}: {shown}") if said.group and plain else NO_CHILD
