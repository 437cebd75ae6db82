# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Remarks that stand against what somebody ticked: withdrawn, closed, refused, not settled. They beat every tick."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Permission
from harvest.model.parts_left_out import part_in
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.asking_back import asks_of_the_day
from harvest.readers.permission.answered.of_care import asks_care
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.remarks import tells_else
from harvest.readers.permission.wished.wishes import staff_note

AGAINST = "a remark stands against what was ticked: “{}”"
_OUT = any_of(
    r"\b(?:withdr[ae]w\w*|revok\w+|rescind\w*|retract\w*|cancell?ed|opt(?:ed|s|ing)?[ -]out|(?:pulled|pulls|dropped|backed|took (?:it|this|them) ?) ?out|bowed out|objects?|objected|objections?|vetoed|embargo\w*|sealed|restricted|confidential)\b",
    r"^closed\b(?!\W+(?:question|answer|group))|\bclosed (?:until|till|for|to|file|access|record|collection|period|by)\b|\b(?:access|file|record|tape|interview|recording|extract|entry|material|story) (?:is |now |was )?closed\b",
    r"\b(?:declin(?:ed|es|ing)|refus(?:ed|es|al|ing)|rejected|forb(?:ids?|ade|idden)|prohibit\w*|(?:said|says|answered|now|now a|a firm|is a) no)\b(?! (?:tea|lunch|lift|payment|travel|fee|expenses))",
    r"\b(?:not|never|cannot|can't|n't|no longer|must not|may not) (?:to )?(?:be )?(?:us(?:e|ed|ing)|quot(?:e|ed)|print(?:ed)?|publish(?:ed)?|shar(?:e|ed)|show(?:n)?|releas(?:e|ed)|includ(?:e|ed)|consent\w*|agree\w*|permitted|permit|cleared|wish\w*|happy|for (?:use|print|publication|public|sharing|release|quoting|quotation))\b|\bno (?:further |more |public |longer )?(?:use|release|publication|permission|consent|access)\b",
    r"\b(?:please |to be |to |wants? (?:it|this|them|these|hers|his) )?(?:delet(?:e|ed)|eras(?:e|ed)|destroy(?:ed)?|remov(?:e|ed)|tak(?:e|en) (?:it |this |her |him |them )?(?:out|off|down(?! (?:on (?:the|a|my|her|his) (?:laptop|computer|phone|tablet|pad|recorder)|(?:on|in) (?:paper|pencil|shorthand|writing)|by hand|as (?:told|said)|word for word))|back)|left out|leave (?:it |this |her |him |them )?out|pull(?:ed)?)\b|\bwants? (?:it|this|them|the tape|everything) back\b",
    r"\b(?:consent|permission|agreement) (?:has |was |is |now )?(?:lapsed|expired|ended|void|invalid|lost|gone|withheld|disputed)\b|\b(?:left|quit|leaving) the (?:project|study|group)\b|\bchanged (?:her|his|their|my) minds?\b",
    r"\b(?:wycofa\w*|zamkniet\w*|odmow\w*|zuruckgezogen|widerrufen|gesperrt|abgelehnt|verweigert|retire|refuse|oppose\w*|ferme jusqu\w*|retirad[oa]|rechazad[oa]|ritirat[oa]|rifiutat[oa]|tynnu'?n? ?(?:yn )?ol|wedi tynnu|gwrthod\w*|ar gau|ingetrokken|geweigerd|gesloten tot)\b",
)
_AGAIN = r" (?:you|ya|u|ye|yous|youse|y'?all)(?: (?:all|lot|guys|folks|again|soon|there|then|around|tomorrow|(?:next|this|on|in) \w+|at (?:the|your|our) \w+)){0,5}\W*$"
"""How somebody takes leave for now: ``see you next month!``."""
_UNSURE = any_of(
    r"\b(?:on hold|pending|await\w*|waiting|outstanding|tbc|tba|tbd|to be (?:confirmed|agreed|decided|asked|checked|signed|returned)|unsure|unclear|query|queried|disputed?|half done|incomplete|unsigned|unfinished|provisional\w*|chase|chasing|missing|(?:see|as per|per) (?:letter|email|e-mail|note|file|form)|visit again|ask again|check (?:with|again|first)|still to|reconsider\w*|thinking about|wants? to (?:see|read|check|think|approve|talk)|under review|second thoughts|reserved|died|deceased|passed away|next of kin)\b",
    rf"^(?:see(?!{_AGAIN})|cf|refer to|check|query|ask)\b|\bcorrespondence\b",
    r"\b(?:not|n't|never) (?:yet )?(?:been )?(?:sign\w*|return\w*|ask\w*|confirm\w*|complet\w*|decid\w*|sure|heard|agreed|received|back|in)\b|\bno (?:form|signature|reply|answer|response)\b|[?]\W*$",
)
_ELSE = any_of(
    r"\b(?:photo\w*|pictures?|portrait|film\w*|video\w*|record(?:ed|ing)|audio|tape|contact\w*|rung|phone calls?|mailing|visit|archive\w*|deposit\w*|copy|copies|name|named|naming|payment|lift|fee)\b"
)
"""What a refusal may be about instead of the words: it is held, and nobody says no for them."""
_NO_OBJECTION = any_of(
    r"\b(?:no|without|not any|(?:has|have|had|raised?) no|n't any|n't have any) (?:\w+ )?objections?\b|\b(?:does|do|did|would|will|has|have)(?:n't| not) objec(?:t|ted)\b|\bnot objecting\b"
)
_BUT_A_BIT = re.compile(
    r"(?:(?:yes|ok|fine|all (?:of it|fine)|everything)\W+)?(?:but )?(?:apart from|except(?:ing)?(?: for)?|other than|bar|not|leave out) (?:the|that|one) (?:\w+ )?(?:bit|part|piece|sentence|thing)\b(?!.*\b(?:everything|all of|the (?:lot|rest)|whole)\b)"
)
"""What excepts some of it, whichever that is: it waits, and the rest is not taken back."""
_POINTS_TO = re.compile(
    r"(?:see|cf|refer to)\.? (?:(?:also|the|his|her|their|my|our|same|next|last|previous|other) )*"
    r"(?:(?:dream|wish|idea|pledge|promise|photo|picture|map|drawing|sketch|flip ?chart|poster|post-?it|story|recipe|board|wall|table|row|line|page|p|turn|no|nr|number|slide)s?\b\.?(?: (?:cards?|wall|board|sheet|tree|list))?|above|below)"
    r"(?: (?:no\.? ?|nr\.? ?|#)?\d{1,3}[a-z]?)?"
)
"""Where more of what somebody said stands, which is nothing against it: ``see dream card``, ``see photo 3``."""
_ERRAND = re.compile(
    r"(?:(?:please|we|i|host|staff)(?: to)? )?(?:ask|check with|query with|see) (?:the |our )?(?:\w+ ){0,2}?(?:college|council|librar(?:y|ies)|bus (?:company|firm|operator)|housing(?: team| office)?|landlords?|surgery|university|hospital|trust|parks? (?:team|department)|highways|museum|clinic|job ?centre) (?:about|for|re|on|to|whether|if|when|why|how) (?!.*\b(?:quot\w*|print\w*|publi\w*|us(?:e|ed|ing)|words?|names?d?|anon\w*|shar\w*|pass\w*|permi\w*|consent\w*|leave|agree\w*|photos?|stor(?:y|ies)|this|that|it|what|said|can|may|her|him|them|s?he)\b)[\w' -]{3,60}"
)
"""What whoever took notes is to ask of some body, which is nothing of leave: ``ask the council about the street lamps``."""
_THING = r"(?:(?:deck|arm|wheel|camp(?:ing)? )?chairs?|tables?|trestles?|benches|gazebos?|tents?|marquees?|urns?|mugs|cups|plates|kettles?|teas?|coffee|cakes?|soup|food|lunch|catering|vans?|lifts|minibus|trailers?|sheds?|ladders?|tools?|spades?|mowers?|barrows?|seeds?|seedlings|plants?|cuttings|bulbs|compost|timber|wood|paint|keys?(?: (?:to|for|of) the (?!names?|words?|stor|photos?|quotes?|report)\w+(?: (?:door|cupboard|shed|room|hall|gate|box))?)?|projectors?|screens?|speakers?|microphones?|laptops?|printers?|raffle|rota|parking|venues?|halls?|room hire|dates?|times|next (?:meeting|event|session)|bus(?:es)?|timetable|grants?|insurance|invoices?|receipts?|choir practice|recipes?|leaflets|posters|flyers|balls?|nets?|bikes?|helmets?)"
_TO_ASK_SOMEBODY = re.compile(
    rf"(?:(?:please|we|i|host|staff)(?: to| will)? )?(?:(?:[a-z][a-z'-]+ ){{1,3}}(?:to be|needs to be|should be|will be) (?:asked|rung|phoned|contacted|e-?mailed|texted)|(?:ask|ring|phone|contact|text|e-?mail|check with|chat to) (?:[a-z][a-z'-]+ ?){{1,3}}) (?:about|for|re|regarding) "
    rf"(?:(?:the|his|her|their|our|some|more|a|an|any|spare|borrowing|lending|bringing|booking|hiring|using|\d+|two|three|four|of) )*{_THING}(?:(?: and|,|,? or) (?:(?:the|some|more|a) )?{_THING})*(?: (?:again|soon|next (?:week|time|year|month)|for (?:the )?(?:next|summer|spring|autumn|winter)\b[\w ]{{0,20}}))?"
)
"""The same of what somebody is to be asked who may lend or bring it: ``Jo to be asked about the trestles``."""
_FINE = frozenset(["", "ok", "none", "full release", "no restrictions", "no restriction", "no conditions", "nil"])


def stands_against(remark: str) -> tuple[bool, str]:
    """Whether a remark takes back or refuses what was ticked, and why the words wait ("" where they need not).

    >>> [stands_against(x)[0] for x in ("Withdrew by letter 2 Nov", "Closed until 2045", "Full release", "No photo")]
    [True, True, False, False]
    >>> stands_against("Form half done, visit again")
    (False, 'a remark stands against what was ticked: “Form half done, visit again”')
    >>> stands_against("see dream card"), stands_against("see letter")[1]
    ((False, ''), 'a remark stands against what was ticked: “see letter”')
    >>> stands_against("Ask the council about street lamps")[1], stands_against("ask the council about using it")[1] != ""
    ('', True)
    >>> stands_against("Jo to be asked about the trestles")[1], stands_against("Jo to be asked about her story")[1] != ""
    ('', True)
    >>> stands_against("see you next month!")[1], stands_against("where do we park?")[1], stands_against("who reads it?")[1] != ""
    ('', '', True)
    >>> stands_against("no heating in the hall")[1]
    ''
    >>> [stands_against(x)[0] for x in ("except the bit I asked you to leave out", "not that bit: all of it to be left out")]
    [False, True]
    """
    text = _NO_OBJECTION.sub(" ", fold(remark)).strip(" .,;:-–—")
    if (
        text in _FINE
        or text in closed.BLANK
        or _POINTS_TO.fullmatch(text)
        or is_errand(text)
        or asks_of_the_day(remark)
    ):
        return False, ""
    shown = AGAINST.format(" ".join(remark.split())[:200])
    if part_in(remark) is not None or _BUT_A_BIT.match(text):
        return False, shown
    withdrawn, why = staff_note(remark)
    if withdrawn:
        return True, why
    if _OUT.search(text):
        return not _ELSE.search(text), shown
    if tells_else(remark) and not wish_in(remark):
        return False, ""
    return False, why or (shown if _UNSURE.search(text) or asks_care(remark) else "")


def is_errand(remark: str) -> bool:
    """Whether a remark says only whom to ask about some thing or errand, which is nothing of leave.

    >>> is_errand("Jo to be asked about the trestles."), is_errand("Jo to be asked about being quoted")
    (True, False)
    """
    text = fold(remark).strip(" .,;:-–—")
    return _ERRAND.fullmatch(text) is not None or _TO_ASK_SOMEBODY.fullmatch(text) is not None


def narrowed_by(remarks: Sequence[str], given: Permission) -> Permission:
    """What somebody permits when each remark beside it is heeded; the name may be all that one is about.

    >>> narrowed_by(["Withdrew by letter"], Permission(quotation="named")).quotation
    'no'
    """
    for remark in remarks:
        out, why = stands_against(remark)
        if out:
            given = replace(given, quotation="no", sharing="no", archive="no")
        if why:
            given = replace(given, hold=tuple(dict.fromkeys([*given.hold, why])))
    return given


_WAITS = any_of(
    r"\b(?:before|until|till|unless|once|again|after(?! all)|ask(?:ed|s)? (?:me|her|him|them)?\b ?first|first(?! names?\b)|later)\b",
    r"\b(?:and|or|but|,) not (?:my|the|our|his|her|their) (?!(?:\w+ ){0,2}(?:names?|surnames?|nickname|photos?|pictures?|face)\b)\w+",
)
_ANOTHER_YES = any_of(
    r"\b(?:record(?:ed|ing)|tap(?:ed|ing)|film(?:ed|ing)|writ(?:e|ing|ten) (?:it |this |me )?down|not(?:e|es|ing) down|help|talk to|ring|phone|contact\w*|visit)\b"
)
_OF_USE = any_of(
    r"\bnam(?:e|es|ed|eless|ing)\b|\banon\w*|\bunnamed\b|\b(?:shar|us|quot|print|publish|post|includ)(?:e|es|ed|ing)?\b|\b(?:put|go) (?:it |that |mine )?(?:in|on|up|out)\b(?! the (?:drawer|bin|file|fire))|\bwords?\b|\bsay (?:who|it)\b"
)
_BEGINS = any_of(rf"^(?:{EITHER}|of course|both|agreed|all fine|go ahead|same|don't|do not|not)\b")


def is_no_leave(said: str) -> bool:
    """Whether what somebody is told to have said waits for something, or is a yes to something else than use.

    >>> [is_no_leave(x) for x in ("I'd like to be asked again before it is printed", "Happy to help", "I am happy to be recorded")]
    [True, True, True]
    >>> is_no_leave("Yes, use it and put my name to it"), is_no_leave("with my first name")
    (False, False)
    """
    text = fold(said).strip(" .,;:-–—")
    if not text or text in closed.BLANK:
        return False
    return is_of_another(said) or not (_OF_USE.search(text) or _BEGINS.search(text))


def is_of_another(said: str) -> bool:
    """Whether an answer waits for something, or is about being recorded, rung or helping and not about use.

    >>> is_of_another("He'd like to be asked again before it is printed"), is_of_another("full release")
    (True, False)
    """
    text = fold(said)
    return bool(_WAITS.search(text)) or (bool(_ANOTHER_YES.search(text)) and not _OF_USE.search(text))
