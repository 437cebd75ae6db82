# ruff: noqa: E501 – patterns are easier to check on one line
"""What the name of a question asks, in a heading or in a line, and what a bare mark beside it says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.consent_lists.heads.asked_for import CREDIT, GIVEN, OF_LIFE, TO_OTHERS
from harvest.readers.lists_by_name.heard import words
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks import frames
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.limits_asked import asks_for_limits_in_words
from harvest.readers.permission.asks.reaching import goes_also_for_the_spoken
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.text import fold, with_sharing_as_saying

_NOTED = re.compile(
    r"^(?:what (?:else )?(?:they|he|she|was|happened)|(?:my |our )?notes?|comments?|remarks?|message|said|anything else|(?:scribbled|jotted|written|wrote|scrawled|added|noted) (?:on|in|at|by|beside|round|down|underneath|below|to)|(?:in the )?margins?)\b"
)
_EITHER = re.compile(
    r"\bnames?\b.{0,16}\b(?:or|/)\b.{0,16}\b(?:no|not|without|off|un)\b|\b(?:no|without) (?:\w+ )?names?\b.{0,8}\bor\b.{0,16}\bnames?\b|\bnamed or (?:not|un)"
)
"""What offers both answers and gives neither: ``Name on it or no name``."""
_NO_WHOLE = re.compile(r"\b(?:first|given|christian) ?-?names?\b|\binitials?\b|\bpseudonym")
_OF_NAME_ALONE = re.compile(
    r"(?<!with )(?<!under )(?<!by )(?<!and )(?<!plus )(?<!without )(?<!no )\b(?:my|your|his|her|their|our|the) (?:full |own |real |first )?names? (?:can|may|could|might|to be|be|is|kept|left|off|out|in print|printed|beside|next to|with it|with them|put)\b"
    r"|^\W*(?:full |own |real |first )?names? (?:can|may|could|might|to be|ok(?:ay)? to be) \w+"
    r"|\b(?:(?:ddefnyddio|defnyddio|rh?oi|nodi|argraffu|cynnwys)(?:'ch| eich|'r| ei| fy) h?enw|(?:podac|drukowac|uzyc|podanie|uzycie) (?:\w+ ){0,2}(?:nazwisk\w*|imi\w+)|namen? (?:nennen|angeben|drucken|dazu))\b"
    r"|\b(?:print|use|give|put|add|show|publish|mention|leave|left|keep|kept|include) (?:my|your|his|her|their|the) (?:full |own |real )?names?\b"
)
"""What asks for the name, whatever is done with it: ``my name may be printed beside them``."""
_BESIDE_WORDS = re.compile(
    r"^(?P<name>\W*(?:\d{1,2}\W+|[a-h]\W+)?(?:(?:you|we|they) (?:may|can|could) (?:\w+ )?)?(?:my|your|his|her|their|the) (?:full |own |real |first )?names?\b(?: (?!and\b|or\b)\w+){1,4}?) "
    r"(?:with|beside|next to|alongside|under|underneath|below|by|against|to) (?:my|your|his|her|their|the|these|those|any) (?:own )?(?:words?|quot\w+|comments?|story|stories)\b"
)
"""Where the name would stand: ``my name may appear with my words`` asks of the name alone."""
_OWN_COPY = re.compile(
    r"\b(?:wants?|wanted|likes?|needs?|asked for|receive[ds]?|gets?|sen[dt]|have) (?:(?:me|them|him|her|you|to see|to have|to receive|an?|the|their|own|my|paper) )*cop(?:y|ies)\b(?! (?:to|with|for) )|^\W*(?:own |paper )?copy(?: (?:sent|wanted|given|posted|requested))?\W*$"
)
"""What asks whether somebody gets a copy, and not whether others do: ``wants a copy``."""
_IF_SO = re.compile(r"^\W*if (?:yes|so|quoted|(?:we|you) (?:do|are|may|can)|it is)\W+")
_IF_QUOTED = re.compile(
    r"^\W*(?:if|when|whenever|where) [^,:;?]{0,40}?\b(?:quot\w+|print\w*|publish\w*|used?)\b[^,:;?]{0,24}, (?=\S)"
)
"""When a name would stand beside words, said before it is asked for: ``If I am quoted, my name can go with it``."""
_GOVERNED = re.compile(
    r"\b(?P<by>tick(?:ed)?(?: (?:here|this|the|this box|the box))?|mind|ok|okay|happy|fine|glad|pleased|content|comfortable|(?:all )?right|alright|good|great|bothered|bother|care) if "
    r"(?!(?:[\w'’+&-]+ ){0,9}(?:first|check\w*|ask\w*|approv\w*|anonym\w*|without|no|not|never|only|unless|until|remov\w*|chang\w*|i)\b)"
)
"""An “if” that says what is asked and sets no condition: ``Doesn't mind if it goes to the trust``."""
_ONLY = re.compile(
    r"\b(?:only|except\w*|internal\w*|(?:our|the|this|own|project|core|inquiry|research|organising|your|in|inside|within) team)\b(?! (?:name|if))|^\W*team\b"
)


@dataclass(frozen=True, slots=True)
class Column:
    """What a heading asks: what a tick below it says, and what a bare answer is about."""

    head: str
    ticked: Heard
    about: str
    of_study: bool = False
    """Whether it asks that the words may be read and studied: a no keeps them from everything, a yes prints nothing."""
    of_limits: bool = False
    """Whether it asks for limits in people's own words: what stands there and is not understood holds them."""

    @property
    def is_box(self) -> bool:
        """Whether the heading is one of several boxes of a question, as ``Quote me WITH my name``."""
        return len(self.ticked.answers) > 1 or self.ticked.answers.get(QUOTE) == NO


_IN_THE = re.compile(
    r"\bno (?=(?:(?:nosso|vosso|seu|novo) )?(?:relat[oó]rio|livro|jornal|boletim|cartaz|folheto|arquivo|evento|encontro|s[ií]tio|nosso)\b)",
    re.I,
)
"""A Portuguese “in the”, which refuses nothing."""


def column_of(head: str) -> Column:
    """What a heading asks.

    >>> [(c.ticked.answers, c.about) for c in map(column_of, ("Quote, NO name", "Do not quote", "Name?", "Village"))]
    [({'quote': 'Yes', 'name': 'No'}, 'quote'), ({'quote': 'No'}, 'quote'), ({}, 'name'), ({}, '')]
    >>> column_of("Name may be used").ticked.answers, column_of("To Angling Fed.").about
    ({'name': 'Yes'}, 'share')
    >>> [column_of(head).about for head in ("My name may appear with my words.", "My words may be used with my name")]
    ['name', 'quote']
    >>> [column_of(head).about for head in ("Wants a copy", "Copy to the council?", "Would like a copy of the report?")]
    ['', 'share', '']
    >>> column_of("May we pass your words on to partners (the Council, the neighbourhood police team)?").ticked.unclear
    []
    >>> column_of("The council has asked what came out of the day. OK to pass your words on to them?").about
    'share'
    >>> column_of("I do NOT want my words kept in the town archive").about, column_of("I do NOT want my words printed").about
    ('', 'quote')
    >>> [column_of(h).ticked.unclear for h in ("Doesn't mind if it goes to the trust", "Tick if the council may have them")]
    [[], []]
    >>> column_of("If I am quoted, my name can go with it").ticked, column_of("Happy if I see it first").about
    (Heard(answers={'name': 'Yes'}, unclear=[]), '')
    >>> column_of("3 council + NHS people see it").ticked
    Heard(answers={'share': 'Yes'}, unclear=[])
    >>> column_of("Podemos citar as suas palavras no relatório?").ticked
    Heard(answers={}, unclear=[])
    """
    head = _IN_THE.sub("em o ", head)
    if asks_for_limits_in_words(head):
        return Column(head, Heard(), "", of_limits=True)
    if goes_also_for_the_spoken(head):
        return Column(head, Heard(), "", of_study=True)
    said = _GOVERNED.sub(r"\g<by> that ", _IF_SO.sub("", with_sharing_as_saying(fold(_asked_last(head)))))
    beside = _IF_QUOTED.sub("", said)
    said = beside if topics(beside) == [NAME] else said
    about = topics(said) if not _NOTED.match(said) else []
    about = [SHARE] if gets_words(said) else about
    own_copy = _OWN_COPY.search(said) and not words.BODIES.search(said)
    if about == [SHARE] and (own_copy or words.STAYS.search(said)):
        return Column(head, Heard(), "")  # “May we keep your recording with us?” passes nothing on
    given = GIVEN.search(said)
    if about and given and not words.QUOTES.search(said[: given.start()]):
        return Column(head, Heard({SHARE: YES}, [head] if _ONLY.search(said) else []), SHARE)
    if asks_who_sees(said) or (about == [SHARE] and _BODIES_SEE.search(said) and not words.NEG.search(said)):
        return Column(head, Heard({SHARE: YES}), SHARE)
    about = about or ([SHARE] if TO_OTHERS.search(said) else [])
    about = about or ([NAME] if CREDIT.search(said) and not OF_LIFE.search(said) else [])
    asked = head.rstrip().endswith("?")
    ticked = heard(said.rstrip(" ?"), heading=True) if about else Heard()
    if about == [QUOTE] and words.PHOTO.search(said) and not words.OF_WORDS.search(said):
        return Column(head, Heard(), "")  # “May we print your photograph?”
    if about == [QUOTE] and question_of(head).purposes == ("archive",):
        return Column(
            head, Heard(), ""
        )  # “I do NOT want my words kept in the town archive” keeps them from nothing else
    if NAME in about and asked and (frames.asks_for_the_name(fold(head)) or frames.wants_the_name(fold(head))):
        return Column(head, Heard(), NAME)
    if NAME in about and _EITHER.search(said) and not words.OF_WORDS.search(said):
        return Column(head, Heard(), NAME)
    if ticked.answers.get(QUOTE) == NO:
        return Column(head, Heard({QUOTE: NO}), QUOTE)
    if QUOTE in about and words.STAYS.search(said):
        return Column(head, Heard({QUOTE: OPEN}, [head]), QUOTE)  # “Keep what I said inside the group”
    if (
        NAME in about
        and _OF_NAME_ALONE.search(said)
        and not words.OF_WORDS.search(_BESIDE_WORDS.sub(r"\g<name>", said))
    ):
        says = ticked.answers.get(NAME, YES)
        return Column(head, Heard({NAME: OPEN if ticked.unclear else YES if says == OPEN else says}), NAME)
    if asked or set(ticked.answers.values()) == {OPEN} or ticked.unclear:
        plain = {a: s for a, s in ticked.answers.items() if s == YES}
        plain = plain if QUOTE in plain and NAME in ticked.answers and about[0] != SHARE else {}
        ticked = Heard({about[0]: OPEN}, ticked.unclear) if ticked.unclear and not asked else Heard(plain)
    if QUOTE in about and _ONLY.search(fold(head)):
        ticked = Heard({QUOTE: YES}, [head])  # for some use alone
    if not asked and NAME in ticked.answers and QUOTE in about and not ticked.unclear:
        ticked.answers.setdefault(QUOTE, YES)  # “quotation with the name”
    main = about[0] if about else ""
    if main == NAME and _NO_WHOLE.search(fold(head)):
        return Column(head, Heard({NAME: NO}), NAME)  # a yes to the first name alone
    if QUOTE in ticked.answers and NAME in ticked.answers:
        main = QUOTE
    return Column(head, ticked, main)


def _asked_last(head: str) -> str:
    """The question that a heading ends with, where something is told before it; else the whole of it.

    >>> _asked_last("The council would like to hear. May we pass it on?"), _asked_last("May we quote you. OK?")
    ('May we pass it on?', 'May we quote you. OK?')
    """
    told, _, asked = head.strip().rpartition(". ")
    return asked if told and asked.endswith("?") and topics(asked) and "?" not in told else head


_BODIES_SEE = re.compile(r"\b(?:sees?|gets?|reads?|has|have|hears?) (?:it|them|mine|this|that|my words)\W*$")


def asks_who_sees(said: str) -> bool:
    """Whether a folded heading asks who may see somebody's words, by anybody's name: ``who else may see them?``."""
    return _WHO_SEES.search(said) is not None


_WHO_SEES = re.compile(r"\bwho (?:else )?(?:may|can|could) (?:see|read|have|hear)\b")


def of_other_things(text: str) -> bool:
    """Whether words ask for a photo, a recording or the like, and for nothing else.

    >>> of_other_things("Photos from the day with you in - may we use them?"), of_other_things("quote or film")
    (True, False)
    >>> of_other_things("photo"), of_other_things("quote and photo"), of_other_things("lunch")
    (True, False, False)
    """
    said = fold(text)
    of_words = words.OF_WORDS.search(said) or any(about != QUOTE for about in topics(text))
    return words.PHOTO.search(said) is not None and not of_words


def plain_of(cell: str) -> str:
    """A cell that holds a mark or one plain word, as yes, no or ``?``; "" for any other.

    >>> [plain_of(c) for c in ("✓", "n", "TAK", "?", "yes but", "x")]
    ['Yes', 'No', 'Yes', '?', '', 'Yes']
    """
    said = closed.stripped(fold(cell))
    if re.fullmatch(r"[?\s]+|tbc|\?+", fold(cell).strip()):
        return OPEN
    if re.fullmatch(r"[✗✘❌×☆○□◇]", cell.strip()):
        return NO
    if re.fullmatch(r"[✓✔√☑✅xX★●■◆]", cell.strip()):
        return YES
    return YES if said in closed.YES else NO if said in closed.NO else ""


def asks_first(text: str) -> str:
    """What a question is about that a bare answer answers: quoting, where it asks that before it asks to pass on.

    >>> asks_first("May we quote you, and share it with the council?"), asks_first("May your words be shared?")
    ('quote', 'share')
    >>> asks_first("Can I put your words in our report? With your name?")
    'quote'
    """
    text = next((part for part in re.split(r"(?<=\?)\s+", text) if topics(part)), text)
    said, about = fold(text), topics(text)
    passed = words.SHARING.search(said)
    if about[:1] == [SHARE] and QUOTE in about and words.QUOTES.search(said[: passed.start() if passed else None]):
        return QUOTE
    return (about or [""])[0]
