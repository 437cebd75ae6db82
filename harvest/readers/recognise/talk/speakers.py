"""Speaker labels: which starts of a line are names, and what role a label tells.

A role is taken from what is written (``Maria (facilitator)``, ``Interviewer:``, ``Cllr Shah``). A guess from behaviour,
somebody who mostly asks short questions, always comes with a warning.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from harvest.model import Role
from harvest.readers.invisible import MARKS
from harvest.readers.recognise.columns.masked_numbers import is_masked_number
from harvest.readers.recognise.sheets import names_a_sheet
from harvest.readers.recognise.talk.role_words import PAIRS, SHORT, role_of_question_and_answer, role_of_words

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
_PRONOUN = (
    r"(?:she|he|they|hers?|him|his|theirs|them|any|hi|fe|fo|ef|ei|nhw|hwy|elle|il|iel|sie|er|ella|él|ona|on|zij|hij)"
)
_JOINED_AS = (
    r"guest|external|unverified|unknown user|gast|extern[eo]?|nicht überprüft|invitée?|invitad[oa]|convidad[oa]|ospite|"
    r"(?:joined |dialled in |dialed in |calling )?(?:on |by |via |from )?(?:the |a |his |her |their )?(?:tele)?phone|"
    r"gość|gwestai|gäst|gjest|gæst|vieras|konuk|misafir|гость|гостья|гість|ضيف|مہمان|來賓|来宾|ゲスト|게스트|"
    r"svečias|viesis|vendég|invitat[aă]?|hosť|gost|гост|külaline|επισκέπτης|ਮਹਿਮਾਨ|অতিথি|मेहमान|अतिथि"
)
_MARKS_OF_TOOLS = re.compile(rf"\s*[(\[](?:{_PRONOUN}(?:\s*[/,]\s*(?:{_PRONOUN}|all))+|{_JOINED_AS})[)\]]", re.I)
"""Pronouns that people put behind their name and how a tool says that they joined, which are no part of it."""
_ADDRESS = re.compile(r"\s*[(\[<]\s*(?:mailto:)?[^\s()\[\]<>@]{1,64}@[^\s()\[\]<>@]{3,80}\s*[)\]>]")
"""Where to write to somebody, as tools set it behind a name."""
JOINED_FIRST = re.compile(rf"^(?:{_JOINED_AS})\s*:\s+(?=\S)", re.I)
"""How a tool says before a name that somebody joined from outside: ``Guest: Ada``."""
_WITHIN = re.compile(
    rf"^((?:\S+ )*(?-i:[A-Z])\.|\w+)\s*[(\[]{_PRONOUN}(?:\s*[/,]\s*(?:{_PRONOUN}|all))+[)\]]\s+((?-i:[A-Z])[\w'’-]+)$",
    re.I,
)
"""Pronouns that a tool put between first name and surname: ``Ada B. (she/her) Obi``."""
_BEHIND_PRONOUNS = re.compile(
    rf"^([^()\[\]]{{2,50}}?)\s*[(\[]{_PRONOUN}(?:\s*[/,]\s*(?:{_PRONOUN}|all))+[)\]]\s*[-–—|,@]?\s*([^\W\d_][^()\[\]]{{1,50}})$",
    re.I,
)
"""Where somebody comes from behind pronouns: ``Nadia Frost (she/her) Seaview Surgery``."""
_ON_DEVICE = re.compile(
    r"^([^\W\d_][\w .-]{1,40}?)['’]s? (?:new |old |work )?(?:ipads?|iphones?|phone|mobile|tablet|laptop|macbook|mac|"
    r"galaxy|samsung|android|pc|computer|desktop|chromebook|kindle|surface)\b[\w +.-]{0,14}(?:\(\d{1,2}\))?\s*$",
    re.I,
)
"""What a tool calls somebody by what they joined with: ``Obi's iPad``."""
_DEVICE_OF = re.compile(
    r"^(?:ipad|iphone|handy|telefon|téléphone|tablet|tablette|laptop|macbook|mac|galaxy|samsung)\s+"
    r"(?:(?:von|de|di|van|od|av|fra)\s+|d[’'])([^\W\d_][\w .-]{1,40}?)\s*(?:\(\d{1,2}\))?$",
    re.I,
)
"""The same in other languages: ``iPhone von Ute``."""
_ASIDE = re.compile(r"\s*[(\[].*?[)\]]")
_NO_LABEL = re.compile(r"[?!;\"“”<>=؟،।۔。]|\.\s+[a-z]|https?$|_{3}")
_TAIL = re.compile(r"^(.{2,40}?)\s*(?:,|[-–—|/])\s+([^,|/]{2,30})$")
UNKNOWN_SPEAKERS = re.compile(r"(?:unknown(?: speaker)?|unidentified(?: speaker)?|speaker|\?+|-)$", re.I)

# Starts of a line that end in a colon and are no names.
_NOT_NAME_WORDS = """
a an and also but so then if when because however although though still yet now well okay ok yes no not the this that
these those there here it its i we he she they you my our your one two three four five first second third firstly
secondly finally last next note notes nb ps warning example examples eg ie remember summary question questions answer
answers point points number step stage part chapter section figure table tables round session topic theme themes item
items agenda date time venue place location duration title subject re from to cc present apologies attendees purpose
aim aims action actions http https www website email tel phone what why how who where which whose like for example in
on at by with as is are was were do does did have has had can could would should will thing things idea ideas problem
reason result results conclusion introduction background transcript recorded recording reference ref copyright
interviewed transcribed transcriber project collection repository length keywords abstract biography rights publisher
series format language kind style webvtt source file name age gender ward postcode dream dreams pledge pledges story
stories caption photo image key contents think thought said says say saying asked feeling quote today tomorrow
yesterday let lets basically essentially particularly especially pros cons strengths weaknesses opportunities threats
likes dislikes positives negatives positive negative good bad assets barriers strength weakness challenges challenge
discovery design destiny delivery sponsor sponsors chair prompt prompts signature signed contact programme
opening closing probe probes opener closer tip tips timing warmup warm-up icebreaker ice-breaker wrap-up follow-up
followup instructions instruction materials material equipment rules welcome depositor licence license citation
doi audio front back recto verso vorderseite rückseite
"""
NOT_NAMES = frozenset(_NOT_NAME_WORDS.split())
_NO_MARKS = {ord(mark): None for mark in MARKS}
_WITH_OTHERS = re.compile(
    r"(?<=\w\w)\s+(?:and|&|\+)\s+"
    r"(?:(?:(?:the|my|his|her|their)\s+)?(?:family|friends?|co)|(?:the|my|our|his|her|their)(?:\s+[a-z][\w'’-]+){1,3}|"
    r"(?:all|every(?:one|body)|the (?:rest|others|gang|team|lot))(?: (?:of|at|in|from) [^,.!?;:]{2,30})?)\.?$",
    re.I,
)
"""Whom somebody signs for beside themselves."""


def without_others(label: str) -> str:
    """A name without whom somebody signs for beside themselves.

    >>> without_others("Hal & the rest of Quay Row"), without_others("Ada and family"), without_others("Ada and Bo")
    ('Hal', 'Ada', 'Ada and Bo')
    """
    return _WITH_OTHERS.sub("", label)


_CROWD = re.compile(
    r"(?:(?:voices?|questions?|comments?) )?from the (?:floor|audience|hall|gallery|back)|"
    r"(?:a|an|another|several|some|unidentified|unknown) (?:members? of the (?:public|audience)|audience members?|"
    r"(?:(?:male|female) )?(?:voices?|speakers?|participants?|residents?|questioners?|delegates?|m[ae]n|wom[ae]n))",
    re.I,
)
"""How minutes of a public meeting call somebody whose name nobody took down."""
_SMALL = (
    "de van von der den la le da di del bin al el of the and ter y ap ab ferch verch bint ibn "
    "abu dos das do du des della zu af av ten pan pani пан пані frau herr señora señor doña don dona nonna nonno"
)
_PARTICLES = frozenset(_SMALL.split())
LABEL = re.compile(rf"^\s*([^\s:：፦][^:：፦\n]{{0,79}}?)\s*(?::[{MARKS}]*[-–—=]?(?:\s+|$)|[：፦]\s*)")
"""A label and its colon; after a full-width or Ethiopic one no space need follow."""


def plain_label(label: str) -> str:
    """A label as it is compared: full-width letters made plain, no direction marks, single spaces.

    >>> plain_label("ＩＶ\u200e  2")
    'IV 2'
    """
    if label.isascii():
        return " ".join(label.split())
    return " ".join(unicodedata.normalize("NFKC", label).translate(_NO_MARKS).split())


SMALL_BEFORE = re.compile(
    r"(?:al|el|ul|ur|us|ud|un|as|ad|an|ar|az|ash|at|abd|d|l|dell|dall|degl|sant|t)[-'’](?=[^\W\d_a-zß-ÿ])"
)
"""What is joined to the capital of a name and written small: ``Noor al-Din``, ``Jean d'Arcy``."""


def _begins_a_name(word: str) -> bool:
    """A capital, also behind a small letter (``iPad``), or a letter of a script that has none."""
    return word[0].isupper() or word[1:2].isupper() or _caseless(word) or SMALL_BEFORE.match(word) is not None


def _caseless(word: str) -> bool:
    return word[0].isalpha() and word[0].lower() == word[0].upper()


def without_marks(label: str) -> str:
    """A label without the pronouns and the tool's marks behind a name, and without the device somebody joined with.

    >>> without_marks("Nadia Frost (she/her) Seaview Surgery"), without_marks("Obi's iPad (2)"), without_marks("iPad")
    ('Nadia Frost (Seaview Surgery)', 'Obi', 'iPad')
    >>> without_marks("Guest: Ada"), without_marks("Ada B. (she/her) Obi"), without_marks("Bo (Gość)")
    ('Ada', 'Ada B. Obi', 'Bo')
    >>> without_marks("Ada (ada.obi@boats.example)"), without_marks("Bo <bo@boats.example>")
    ('Ada', 'Bo')
    """
    if (owned := _ON_DEVICE.match(label.strip()) or _DEVICE_OF.match(label.strip())) is not None:
        return owned.group(1).strip()
    label = JOINED_FIRST.sub("", label)
    if "@" in label:
        label = _ADDRESS.sub("", label) or label
    if "(" not in label and "[" not in label:
        return label.strip()
    label = _WITHIN.sub(r"\1 \2", label.strip())
    label = _BEHIND_PRONOUNS.sub(r"\1 (\2)", label)
    return _MARKS_OF_TOOLS.sub("", label).strip() or label.strip()


def split_role(label: str) -> tuple[str, Role]:
    """The name without a role written beside it, and that role.

    >>> split_role("Maria (facilitator)")
    ('Maria', <Role.FACILITATOR: 'facilitator'>)
    >>> split_role("O'Neill, Mary (Guest)")[0], split_role("Nadia (she/her)")[0]
    ("O'Neill, Mary", 'Nadia')
    """
    name = without_marks(label)
    found = _BRACKET.search(name)
    if found:
        said = [role_of_words(part) for part in re.split(r"[,;/]", found.group(1))]
        role = next((role for role in said if role is not Role.UNKNOWN), Role.UNKNOWN)
        if role is not Role.UNKNOWN:
            # An organisation beside the role stays until somebody has made an affiliation of it.
            return (name if Role.UNKNOWN in said else name[: found.start()].strip() or name), role
    tail = _TAIL.match(name)
    if tail and role_of_words(tail.group(2)) is not Role.UNKNOWN:
        return tail.group(1), role_of_words(tail.group(2))
    if (office := _office(name)) is not Role.UNKNOWN:
        return name, office
    if re.match(r"(?:Cllr\.?|Councillor|Mayor)\s+\S", name):
        return name, Role.COUNCILLOR
    # "Pond Forum Host" or "Host - Pond Forum", as people call their account in a tool
    if re.search(r"\S\s+(?:Host|Facilitator|Moderator)$|^(?:Host|Facilitator|Moderator)\s+[-–—|]\s+\S", name):
        return name, Role.FACILITATOR
    return name, role_of_words(name)


def _office(label: str) -> Role:
    """The role of somebody whose office stands before the name: ``THE CHAIR, MS OKORO``."""
    office, comma, name = label.partition(",")
    named = bool(comma) and len(name.split()) <= 3 and all(word[0].isupper() for word in name.split()) and name.strip()
    return Role.FACILITATOR if named and role_of_words(office) is Role.FACILITATOR else Role.UNKNOWN


_LONGEST_LABEL = 300
_FILE = re.compile(
    r"\w\.(?:m4a|mp[34]|wav|aac|ogg|opus|wma|flac|mov|avi|mkv|webm|docx?|txt|pdf|vtt|srt|jpe?g|png)$", re.I
)
"""The name of a recording or another file stands before a colon and is nobody."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b\W+\S|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
"""What says when it was is no name: ``Thursday 6 February 2025. Facilitator``."""


def looks_like_name(label: str) -> bool:
    """Whether a line start reads as a person: capitals or initials, few words, no sentence.

    >>> looks_like_name("Mary O'Neill"), looks_like_name("The main thing is")
    (True, False)
    >>> looks_like_name("Will Orr"), looks_like_name("Will"), looks_like_name("Will you")
    (True, True, False)
    >>> looks_like_name("王芳"), looks_like_name("10 people"), looks_like_name("A. Marsh"), looks_like_name("A marsh")
    (True, False, True, False)
    >>> looks_like_name("Noor al-Din"), looks_like_name("Best e-Mail")
    (True, False)
    """
    if len(label) > _LONGEST_LABEL:
        return False
    label = without_others(plain_label(label))
    if label in ("?", "??", "???") or is_masked_number(label):  # a typist did not know who
        return True
    tail = _TAIL.match(label)
    if tail and role_of_words(tail.group(2)) is not Role.UNKNOWN:
        label = tail.group(1)
    words = label.split()
    core = _ASIDE.sub("", label).split()
    if not core or len(core) > 6 or len(words) > 12 or len(" ".join(core)) > 50 or _NO_LABEL.search(label):
        return False
    if is_file(label) or names_a_sheet(label) or _YEAR.search(label):
        return False
    first = words[0].strip("()[].,'’").lower()
    if _office(label) is not Role.UNKNOWN or _CROWD.fullmatch(label):
        return True
    if role_of_words(label) is not Role.UNKNOWN or re.match(
        r"(?:speaker|participant|person|table)\W?\w{1,2}$", label, re.I
    ):
        return True
    short = len(words) == 1 and label.isupper() and len(label) <= 3
    initial = re.fullmatch(r"A\.\s?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?", label) is not None  # “A” is an article as well
    if first in NOT_NAMES and not (short or initial or _is_will(core)):
        return False
    if re.fullmatch(r"\d[\d\s.,/:-]*", label):
        return False
    if _caseless(core[0]) and (len(core) > 3 or len(label) > 30):
        return False
    proper = [w for w in core if _begins_a_name(w) or w[0].isdigit() or w.lower() in _PARTICLES or not w[0].isalpha()]
    return len(proper) == len(core) and core[0][0].isalpha()


def _is_will(words: Sequence[str]) -> bool:
    """Whether somebody called Will is meant, and not what will be: nobody writes that before a colon."""
    return words[0] == "Will" and all(w[:1].isupper() and w.lower() not in NOT_NAMES for w in words[1:])


def is_file(label: str) -> bool:
    """Whether what stands before a colon is the name of a file.

    >>> is_file("drum week 2.m4a"), is_file("Ada M.")
    (True, False)
    """
    return _FILE.search(label) is not None


def all_labels(lines: Iterable[str]) -> Counter[str]:
    """How often each start of a line stands before a colon, whatever it says."""
    found = (LABEL.match(line[:200]) for line in lines)
    return Counter(plain_label(one.group(1).strip("*_ ")) for one in found if one)


def plausible(counts: Mapping[str, int]) -> dict[str, int]:
    """The labels that may be speakers; those that do not read as names must come three times."""
    return dict(
        (label, n) for label, n in counts.items() if looks_like_name(label) or (n >= 3 and _could_be_handle(label))
    )


def _could_be_handle(label: str) -> bool:
    words = label.split()
    return len(words) <= 3 and len(label) <= 30 and words[0].lower() not in NOT_NAMES and "." not in label[:-1]


def label_role(label: str, labels: Sequence[str] = ()) -> tuple[str, Role]:
    """Name and role of a label; ``Q``/``A`` and ``I``/``R`` count only where both stand in the file."""
    key = label.strip(" .").lower()
    key = re.sub(r"\s*\d+$", "", key)
    if key in SHORT and len(labels) <= 6:
        others = {re.sub(r"\s*\d+$", "", other.strip(" .").lower()) for other in labels}
        for pair in PAIRS:
            if key in pair and set(pair) <= others:
                return label.strip(), SHORT[key]
    asked = role_of_question_and_answer(label)
    return (label.strip(), asked) if asked is not Role.UNKNOWN else split_role(label)
