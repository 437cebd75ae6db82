# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody who writes later changes of what they permitted: the name alone is left off, or more than that."""

from __future__ import annotations

import re
from typing import Literal

from harvest.readers.consent_lists.terse import NAME, QUOTE
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.questions import Asked
from harvest.readers.permission.mailed import announces, asks_to_change
from harvest.readers.permission.text import any_of, fold

Change = Literal["name", "share", "wider", "more"]
"""That the name is left off; that partners get nothing; that more may be used, the name above all; or more than can be
told, which a person has to read."""
SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_BEFORE = re.compile(
    r"^.*\bchang\w+ (?:my|her|his|their) minds?\b(?: (?:about|on) (?:(?:it|that|this)(?: one| bit| point)?|(?:my|her|his|their|the) name)\b)?[\W_]*(?:and |so |that )?|"
    r"^(?:.*?\b)?(?:i|she|he|they)(?:'d|'ve| did| had| have| has)?(?: know i)? (?:said|say|ticked|signed|put|told you|agreed|gave|filled|wrote)\b"
    r"[^.;!?]*?\b(?:but|however|yet|though|only)\b[\W_]*",
    re.I,
)
"""What stood before: it tells nothing of what stands now."""
NEITHER = any_of(r"\bno (?:sur)?names?\b|\b(?:no|nor) quot(?:es|ing|ations?)\b")
MIND = re.compile(r",?\s*\b(?:[a-z']+ ){0,3}chang\w+ (?:my|her|his|their) minds?\b.*$", re.I)
_PASSED_ON = re.compile(
    r"^.*?\b(?:asked|told|wants?|wanted|begged) me to (?:pass (?:it |this |that )?on|tell you|say|let you know|mention)\b[\s,:]*(?:that )?",
    re.I,
)
"""Who asked to have it told, which is no leave to pass anything on."""
LATER = any_of(
    r"\bchang\w+ my mind\b|\bafter all\b|\bsecond thoughts?\b|\b(?:been|was|had a) think\w*\b|\bthought (?:about|on|it over)\b|"
    r"\bslept on\b|\bno longer\b|\bany ?more\b|\binstead\b|\bi(?:'d| had)? (?:ticked|signed|said (?:yes|ok|fine)|put (?:yes|my name))\b"
)
"""What tells that it changes an answer, and is none to what somebody asked in the chat."""
_NOT = r"(?:\b(?:not?|never|without|no longer|minus|nor)|n't)"
NAME_OFF = any_of(
    rf"{_NOT}\b(?:\W+(?!but\b)\w+){{0,4}}\W+(?:sur)?names?\b",
    r"\b(?:off|out|drop\w*|remov\w+|delet\w+|cut\w*|hid\w+|leav\w+ out|tak\w+ (?:off|out|away))\b(?:\W+(?!but\b)\w+){0,4}\W+(?:sur)?names?\b|"
    r"\b(?:sur)?names?\b(?:\W+(?!but\b)\w+){0,4}\W+(?:off|out|away|back|private|removed|dropped|deleted|hidden)\b|"
    r"\banonym\w+\b|\bunnamed\b|\bnameless\b",
    r"\b(?:not|never|without(?: saying)?) (?:saying |say |telling )?(?:who (?:said|wrote|told) (?:it|that|them)|who (?:it is|it was|i am)|that it(?: is|'s|'s) (?:me|mine))\b",
    rf"{_NOT}\b(?:\W+\w+){{0,2}}\W+be(?:ing)? (?:named|identified)\b|\b(?:do|does|please|better|rather) ?(?:not|n't) name (?:me|her|him|us|them)\b",
)
_ALL = any_of(
    r"\b(?:everything|all (?:of )?(?:it|that|this|mine|i|what)|what (?:i|she|he) (?:said|wrote|put)|(?:my|her|his|their) (?:words|story|bit|part|answers?|contribution))\b"
    r"(?:(?!\bbut\b|\bnames?\b).){0,40}\b(?:out|off|removed?|deleted?|gone|withdrawn)\b|"
    r"\b(?:take|cut|delete|remove|withdraw|pull|scrub|bin)\b(?:(?!\bnames?\b|\bbut\b).){0,30}\b(?:everything|all|me|it|(?:my|her|his) (?:words|story|bit|part|answers?))\b|"
    r"\b(?:keep|leave)\b(?:(?!\bnames?\b|\bbut\b).){0,30}\b(?:everything|all|me|it|words|story|bit|part)\b(?:\W+\w+){0,3}\W+out\b|"
    r"\b(?:keep|leave) (?:me|her|him|us|it|that|this)(?: all)? out\b|\bwithdr[ae]w\w*|\bnot (?:at all|anything|in any)\b|\bnothing\b(?! (?:else|more|wrong|bad|but)\b)|\bnor? (?:quotes?|words)\b|"
    rf"{_NOT}\b(?:\W+\w+){{0,3}}\W+(?:quot\w+|(?:use|print|publish)\w* (?:it|any|my (?:words|story)|what))\b|\balso not without\b|\bnot without\b"
)
_RATHER_NOT = r"(?:(?:rather|sooner) (?:you|they|we|it) (?:did|do|does|was|were|is)(?:n't| not)|rather not|please (?:do not|don't)|not any ?more|not now|better not|no longer)\b"
_NAME_BUT_NOT = any_of(
    r"\b(?:use|print|put|have|give|show) (?:my|her|his|their) (?:full |own )?names?\b(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,40}\b(?:but|however|though)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){{0,40}}{_RATHER_NOT}",
    r"\b(?:my|her|his|their|the) (?:full |own )?names? (?:could|can|may|might|would|should) (?:go|be|appear|stand)\b(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,80}"
    r"\b(?:rather|sooner) (?:it|they|you|we) (?:did|do|does|was|were|is)(?:n't| not)\b",
    r"\b(?:you|they|we) (?:could|can|might|may) (?:use|print|put|have|give|show) (?:my|her|his|their) (?:full |own )?names?\b(?: (?:under|by|next to|beside|with|on|to) (?:my|her|his|their|the) (?:words?|story|bit|piece|quot\w+))?\s*[;,]\s*"
    rf"(?:(?:but|and|on reflection|on second thoughts|thinking about it|now|i(?:'d| would)|having thought about it)[ ,]*)*{_RATHER_NOT}",
)
"""That the name might be used, and may not now."""
_WHOM = r"\b(?:partners?|council|funders?|health board|board|trust|nhs|landlord|housing|association|authority|agenc\w+|charit\w+|(?:other|outside|any) (?:groups?|bodies|organi[sz]ations?)|any of (?:them|that lot)|(?<=to )(?:them|others|anybody else)|(?<=with )(?:them|others))\b"
_PARTNERS = any_of(_WHOM)
_SHARED_BUT_NOT = any_of(
    rf"\b(?:pass\w*|shar\w+|send\w*|giv\w+|hand\w*)\b(?:(?!\bnames?\b)[^.;!?]){{0,60}}{_WHOM}[^.;!?]{{0,60}}\b(?:but|however|though)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,40}}{_RATHER_NOT}",
    rf"{_WHOM}[^.;!?]{{0,20}}\b(?:could|can|might|may) (?:see|have|read|get|hear|look at)\b(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,30}}\b(?:but|however|though|and)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,30}}{_RATHER_NOT}",
)
"""That partners might be told, and may not now."""
NO_TROUBLE = any_of(
    r"\b(?:no|not a|not any|without) (?:\w+ )?(?:trouble|problem|bother|objections?|worries)\b|\b(?:don't|do not|wouldn't) mind\b"
)
_TURNS = re.compile(r"[.!]\s+(?=[^.!?]{0,60}\b(?:rather|sooner) (?:you|they|we) (?:did|do)(?:n['’]t| not)\b)", re.I)
"""Where the next sentence takes back what this one lets them do."""
_NOT_THAT = re.compile(
    r"[.!]\s+(?:but |so |now )?(?:please,? )?(?:do not|don['’]t) (?:print|use|put|show|do|give|include) (?:it|that|so)"
    r"(?: (?:in|with it|after all|now|any ?more|please))*(?=\s*[.!])",
    re.I,
)
"""A sentence that takes back what the one before says was allowed, and says nothing else."""
_PART = any_of(
    r"\b(?:the|that|this|one|two|three|last|first|those|these) (?:\w+ ){0,2}(?:bits?|parts?|sentences?|lines?|paragraphs?|remarks?|jokes?|words? about|things? (?:about|i said))\b|"
    r"\bwhat (?:i|she|he) (?:said|wrote|told you) about\b|\bwhere (?:i|she|he) (?:say|said|says|talk\w*|mention\w*)\b|\b(?:mention of|swap|chang\w+ (?:the )?words?|word)\b"
)
"""Some of the words alone: which of them a person has to see."""
_NOT_TO = any_of(
    rf"{_NOT}\b\W+(?:to|for) (?:the |your |any |our )?(?:\w+ ){{0,2}}?{_WHOM}",
    rf"{_NOT}\b(?:\W+\w+){{0,5}}\W+(?:pass\w*|shar\w+|send\w*|giv\w+|hand\w*|go\w*|partners?|council)\b|\b(?:stop|keep)\b(?:\W+\w+){{0,6}}\W+(?:from|shar\w+|pass\w+)\b",
)
_PUBLIC = any_of(
    r"\b(?:reports?|book\w*|print\w*|publish\w*|website|web|online|press|paper|newsletter|public\w*|anywhere|any(?:body|one)|at all|quot\w+)\b"
)
_OUTSIDE = re.compile(r"\bany(?:body|one) (?:else )?outside\b")
_STILL = re.compile(r"\b(?:still|stays?|remains?) (?:all )?(?:fine|ok|okay|good|right|alright|yes)\b|\bas before\b")
"""That something is as it was."""
_FINE = any_of(
    r"\b(?:fine|ok|okay|happy|all right|alright|by all means|no problem|just (?:in )?the report|only (?:in )?the report)\b"
)
_STAYS = any_of(
    r"\b(?:keep|use|using|used|stays?|stands?|print|quote|fine|ok|okay|happy|glad|pleased|welcome|as (?:it|they) (?:was|were|is|are|stands?)|as before|no problem)\b"
)
_OF_WORDS = any_of(
    r"\b(?:words?|story|quot\w+|what (?:i|she|he|they) (?:said|wrote|put|told)|the rest|everything else|all else|comments?|answers?|it|form|contribution|bit|part|piece|report|booklet|mine|hers|theirs|his(?= (?:to|go|goes|going|in|out|passed|sent|shared|shown)\b))\b"
)
_WORDS = any_of(
    r"\b(?:words?|story|stories|quot\w+|what (?:i|she|he|they) (?:said|wrote|put|told)|answers?|contribution|piece|photos?|pictures?)\b"
)
_BOTH = any_of(
    r"\bnames?\b\W+(?:or|and|nor|plus|&)\W+(?:any |all |of |my |her |his |their |the |what |photo )*(?:words?|story|stories|quot\w+|i said|she said|he said|answers?|contribution|piece|photos?|pictures?)\b|"
    r"\b(?:words?|story|stories|quot\w+|said|wrote|answers?|contribution|piece|photos?|pictures?)\b\W+(?:or|and|nor|plus|&)\W+(?:my |her |his |their |the )?names?\b"
)
"""The name and the words in one breath."""
_TO_THAT = re.compile(
    r",?\W*\bi (?:said|put|ticked) (?:yes|ok|it was fine)(?: to it)? (?:on|in) (?:the|my) (?:form|slip|sheet|card)\b|"
    r"\W*\b(?:but )?(?:i'?d|i would|i'd) (?:now )?(?:rather|prefer|sooner) not\b(?= ?(?:$|[.,;!]))",
    re.I,
)
"""What says again that a yes to the name is taken back."""
_CLAUSE = re.compile(r"[,;:–—]\s+|\b(?:but|and)\b")
_REST = any_of(
    r"\b(?:everything|all|any|none|nothing|rest|too|either|neither|nor|no|not (?:the|my|her|his|their|any))\b"
)
AGAINST = any_of(
    rf"{_NOT}\b|\b(?:out|off|remov\w+|delet\w+|withdr\w+|away|stop|private|secret|unless|until|before|if|only|except|wait)\b"
)
_NAMED = any_of(
    r"\b(?:use|put|print|add|include|have|keep|show|give|with|under|by)\b(?:\W+\w+){0,3}\W+(?:sur)?names?\b|\b(?:be|being) named\b|\bname me\b"
)


_WITHOUT_IT = re.compile(r",? \bwith(?:out| no) (?:it|that|one|a name|the name)\b", re.I)
"""Without the name, where that was left off in the sentence before."""
_CHANGES_NOTHING: frozenset[Change] = frozenset()


def change_in(text: str) -> frozenset[Change]:
    """What a text changes of what may be used of somebody; whatever is not clear is more than can be told, alone.

    >>> [*change_in("I ticked my name but changed my mind, use what I said but leave my name off please.")]
    ['name']
    >>> [*change_in("Quotes still fine and partners fine, but she does NOT want her name on it any more.")]
    ['name']
    >>> [*change_in("Quotes are fine, but take her name off now, her work would not like it."), *change_in("Please strike it.")]
    ['name', 'more']
    >>> [*change_in("Please leave my name off after all. You can still use my words without it, and passing them on is fine.")]
    ['name']
    >>> [*change_in("On my slip I put no for partners. I take that no back. Please do pass my story on. All else as it is.")]
    ['wider']
    >>> [*change_in("Please take my name off. What I said you can keep."), *change_in("Take it all out, and no name.")]
    ['name', 'more']
    >>> [*change_in("Don't pass my words to the council please."), *change_in("Please do use my name after all.")]
    ['share', 'wider']
    >>> [*change_in("No quotes and no name please, I changed my mind.")]
    ['more']
    >>> [*change_in("I said you could put my name. I've thought again and I'd sooner you didn't. You can use the words.")]
    ['name']
    >>> [*change_in("I said you could print my name. Please do not print it after all. Quote me without it, the rest stays as it is.")]
    ['name']
    >>> [*change_in("I ticked that my name could go in, but at home we thought I would rather it did not. What I said is fine.")]
    ['name']
    >>> [*change_in("I said you could pass it to the partners. I would rather you did not. Print my words, that is no trouble.")]
    ['share']
    >>> [*change_in("One change, I ticked that the council could see it and I would rather they didn't.")]
    ['share']
    >>> [*change_in("One small change to my form. You could put my name under my words; on reflection I'd rather you didn't, work is odd.")]
    ['name']
    >>> [*change_in("I want everything out, what I said at the table and the photo."), *change_in("Bring your own cup.")]
    ['more']
    """
    text = with_apostrophes(" ".join(text.split()))
    if _takes_a_no_back(text):
        return frozenset(["wider"])
    if NAME_OFF.search(fold(text)):
        text = _WITHOUT_IT.sub("", text)
    told = [_of_sentence(s) for s in SENTENCE.split(_TURNS.sub(" but ", _NOT_THAT.sub(" but rather not", text)))]
    asked: set[Change] = {change for said in told if said for change in said}
    if not asked:
        return frozenset(["more"] if any(said is not None for said in told) else [])
    if "more" in asked:
        return frozenset(["more"])
    # beside what is left off now, leave for more is an older mail's that is quoted below, or what stood before
    return frozenset(asked - {"wider"} or asked)


def with_apostrophes(text: str) -> str:
    """A text with the apostrophes that somebody left out: ``id rather not``."""
    return re.sub(r"\b([Ii])d(?= (?:rather|sooner|prefer|like|love|be)\b)", r"\1'd", text.replace("’", "'"))


def _takes_a_no_back(text: str) -> bool:
    """Whether a text takes back a no and lets more be done, and refuses nothing."""
    text = text.replace("’", "'")
    back = NO_BACK.search(text)
    if back is None:
        return False
    before, now = fold(text[: back.start()]), fold(NO_TROUBLE.sub(" ", text[back.end() :]))
    refused = re.search(r"\bno\b", before) or NAME_OFF.search(before) or AGAINST.search(before)
    more = [one for one in SENTENCE.split(now) if MAY_NOW.search(one)]
    told = [one for one in SENTENCE.split(before) if not _STOOD.search(one) or _ASKS_NOW.search(one)]
    less = any(map(_asks_less, [*told, *SENTENCE.split(now)]))
    return bool(refused and more) and not less and not any(map(AGAINST.search, more))


def _asks_less(said: str) -> bool:
    """Whether a folded sentence asks that less be used, whatever another lets them do."""
    if NAME_OFF.search(said) or _PART.search(said) or _ALL.search(said):
        return True
    return speaks_of_change(said) and AGAINST.search(said) is not None


_STOOD = any_of(r"\b(?:said|put|ticked|answered|wrote|marked|signed)\b")
_ASKS_NOW = any_of(r"\b(?:please|but|now|still)\b")
"""What tells what was answered before, and what asks for something now."""


def _of_sentence(sentence: str) -> frozenset[Change] | None:
    """What a sentence changes: nothing where it lets words be used as before; None where it is about something else."""
    if not speaks_of_change(sentence):
        return _CHANGES_NOTHING if _keeps(fold(sentence)) else None
    if _NAME_BUT_NOT.search(fold(sentence)) and not _ALL.search(fold(sentence)):
        return frozenset(["name"])
    if _SHARED_BUT_NOT.search(fold(sentence)) and not _ALL.search(fold(sentence)):
        return frozenset(["share"])
    if NAME_OFF.search(fold(sentence)):
        sentence = _TO_THAT.sub(" ", sentence)
    now = _now(_PASSED_ON.sub("", sentence) or sentence)
    if not now:
        return None
    said, answers = _OUTSIDE.sub("others", NO_TROUBLE.sub("fine", fold(now))), judged(now, Asked()).answers
    found: set[Change] = {"share"} if _NOT_TO.search(said) and _PARTNERS.search(said) else set()
    if found and _PUBLIC.search(said) and not _FINE.search(said):
        return frozenset(["more"])
    if _ALL.search(said) or (_PART.search(said) and not _keeps(said)):
        return frozenset(["more"])
    if NAME_OFF.search(said):
        rest = NAME_OFF.sub(" , ", said)
        refused = (answers.get(QUOTE) == "No" and answers.get(NAME) != "No") or _WORDS.search(rest)
        if _BOTH.search(said) or (refused and not found and not _keeps(rest) and not _of_the_name_alone(said)):
            return frozenset(["more"])
        return frozenset({*found, "name"})
    if found:
        return frozenset(found)
    if _STILL.search(said) and not AGAINST.search(said):
        return _CHANGES_NOTHING
    if _NAMED.search(said) and not AGAINST.search(said):
        return frozenset(["wider"])
    return _CHANGES_NOTHING if _keeps(said) else frozenset(["more"])


def _of_the_name_alone(said: str) -> bool:
    """Whether the clauses beside that of the name let words be used, or tell why: *her work would not like it*."""
    others = [one for one in _CLAUSE.split(said) if not NAME_OFF.search(one)]
    return all(_keeps(one) or not (speaks_of_change(one) or _WORDS.search(one) or _REST.search(one)) for one in others)


def _now(sentence: str) -> str:
    """A sentence without what it says stood before; empty where it tells that a mind was changed, and not to what."""
    now = _BEFORE.sub("", sentence)
    if now.strip(" .!"):
        return now
    before = _BEFORE.sub("", MIND.sub("", sentence))
    return before if speaks_of_change(before) else ""


def speaks_of_change(sentence: str) -> bool:
    """Whether a sentence asks that words, the name or passing on be dealt with otherwise than before.

    >>> speaks_of_change("Don't pass it to the council."), speaks_of_change("The council came too.")
    (True, False)
    >>> speaks_of_change("She doesn't want hers going to the council after all")
    True
    """
    if announces(sentence):
        return False
    said = fold(sentence)
    to_nobody = _NOT_TO.search(said) is not None and _PARTNERS.search(said) is not None and _OF_WORDS.search(said)
    return asks_to_change(sentence) or bool(to_nobody or NEITHER.search(said))


def _keeps(said: str) -> bool:
    """Whether words may go on being used as they were."""
    return bool(_STAYS.search(said) and _OF_WORDS.search(said)) and not AGAINST.search(said)


NO_BACK = re.compile(
    r"\b(?:i|i'll|i(?:'d| would) like to|i want to|i'm|i am)(?: now)? tak(?:e|ing) (?:(?:that|this|it|them|all (?:of )?that)|(?:that|the|my|this) (?:no|one|answer|tick|bit)) back(?=\W*$|[.,;!:])|"
    r"\b(?:i|i'll|i want to)(?: now)? take back (?:that|this|the|my) (?:no|one|answer|tick)\b",
    re.I,
)
MAY_NOW = any_of(
    r"\b(?:please|do) (?:now |also )?(?:do )?(?:pass|share|send|give) (?:my|mine|it|what|them)\b",
    r"\b(?:you|they|ye)(?: all)? (?:can|may|could|are (?:very )?welcome to) (?:now |all )?(?:use|put|print|quote|publish|name|have|add|include|share|pass|send|keep)\b",
    r"(?:^|[.,;!] ?)\W*(?:please |do |just |now )*(?:use|print|put|quote|publish|name|include) (?:my|me|mine|it|what)\b",
)
