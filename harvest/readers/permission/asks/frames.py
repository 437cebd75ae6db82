# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What sort of question asks for a permission: one of degree, of who may see it, of a credit, of minding, or of a part."""

from __future__ import annotations

from harvest.readers.permission import words
from harvest.readers.permission.asks import objections
from harvest.readers.permission.asks.other_consents import WORDS_TOLD
from harvest.readers.permission.text import any_of, fold

_DEGREE = any_of(
    r"\bhow (?:comfortable|happy|ok|okay|willing|content|relaxed|keen|far|prepared|ready)\b|\bto what (?:extent|degree)\b|"
    r"\bhow (?:do|would|did) you feel (?:about|if|with)\b|\bwhat do you (?:think|feel) about\b|\bwie (?:einverstanden|wohl|recht)\b|"
    r"\bdans quelle mesure\b|\ben que medida\b|\bw jakim stopniu\b|\bi ba raddau\b"
)
_BY_US = any_of(
    r"\b(?:us|we|being|to be|if (?:your|my|it|this)|an? (?:\w+ ){0,2}quot\w+|consent|permit|allow|permission)\b|"
    r"\b(?:your|my|the)(?: \w+){1,5} (?:being|to be|used|quoted|shared|shown|printed|appear\w*|going|in our|on our|in the|on the)\b|\byours being\b",
    r"\b(?:wir|uns|nous|nosotros|nas|mamy|ni)\b",
)
_BACK = any_of(
    r"\bwhat (?:was|were)\b|^(?:how|what|did|was|were|have|has|had)\b.{0,40}\b(?:was|were|did)\b|\b(?:last|previous|earlier) (?:year|time|report|event)\b",
    r"\b(?:i|we) (?:was|were|felt|had been|have been|got|saw|found)\b|\b(?:was|were|has been|have been|had been|felt|made (?:me|us)|helped|"
    r"took|listened|respected|understood|treated) (?:\w+ ){0,2}(?:seriously|heard|used|quoted|shared|taken|shown|feel|well|clearly|fairly|me|us|happy|content|comfortable|with)\b",
    r"\b(?:shared|explained|told|gave|showed|listened) (?:\w+ ){0,4}(?:clearly|well|kindly|with me|with us|to me|to us)\b",
)
"""What looks back on something that was done; nobody permits the past."""
_STILL_ASKS = any_of(
    r"\b(?:agree|agrees|agreed|consent|consents|consented|permission|permit|allow|authori[sz]e)\b|\b(?:may|can|could) (?:we|be|you)\b|\b(?:happy|ok|okay|willing|content) (?:for|to)\b"
)
_JUDGES = any_of(
    r"\b(?:well|badly|enough|clearly|fairly|properly|effectively|poorly|honestly|openly|too (?:much|often|little|late))\W*$"
)
_MINDS = any_of(
    r"\b(?:do|would) you mind\b|\bmind (?:if|us|being|your|my|it|that)\b|\bany (?:objections?|problems?|issues?|concerns?|worries|reasons?)\b|\bdo you object\b|"
    r"\bwould it (?:bother|upset|trouble|worry|hurt|annoy|embarrass)\b|\b(?:would|will|might) (?:you|it) (?:be|feel|make you(?: feel)?) (?:upset|cross|annoyed|unhappy|sorry|embarrassed|worried|bothered|angry|hurt|uncomfortable|uneasy|a problem|a worry|too much|wrong) (?:if|for|to|about|with|by|that)\b|\b(?:upset|cross|annoyed|unhappy|embarrassed|worried|bothered|angry|hurt|uncomfortable|uneasy) (?:if|about|with) (?:we|us|this|it|your|our)\b|\bwould you (?:rather|prefer)(?: that)? (?:we|us|it|this)(?: \w+){0,3} (?:not|n't|didn't|did not)\b"
)
_NOT_MINDING = any_of(
    r"\b(?:i|we) (?:do not|don't|dont|wouldn't|would not|won't) mind\b|\b(?:have|has|with) no (?:objections?|problems?|issues?)\b|^no objections? (?:to|if)\b|\bi(?: have|'ve)? (?:got )?no (?:objections?|problem|issue)s? (?:to|with)\b"
)
_WHO_SEES = any_of(
    r"\bwho (?:may|can|could|should|is allowed|are allowed|do you want|would you like|are you happy)\b.{0,50}\b(?:see|read|hear|know|view|use|told|get|have|look|shown)\b",
    r"\b(?:to|with) whom\b|\bwhom? (?:may|can|could|should|shall|are) we\b.{0,20}\b(?:show|tell|share|pass|give|send|read|let)\w*|\bwho (?:may|can|could|should) we\b.{0,20}\b(?:show|tell|share|pass|give|send|let)\w*",
    r"\bwhere (?:may|can|could|should|shall|are you happy|is it ok\w*)\b.{0,30}\b(?:we|us|it|this|these|your|my)\b.{0,40}\b(?:use[d]?|go|appear\w*|show[n]?|print(?:ed)?|publish(?:ed)?|share[d]?|put|seen|display(?:ed)?|quote[d]?)\b",
    r"\bhow (?:far|widely)\b.{0,30}\b(?:travel|go|share[d]?|spread)\b|\bwho is (?:this|it) for\b|\b(?:may|can) be (?:seen|read|heard) by\b *[:(?…]*$|\bok(?:ay)? (?:for|with) (?:these|the following)\b",
    r"\bchi (?:puo|puede|peut)\b|\bquien(?:es)? puede\w*\b|\bqui peut\b|\bwer darf\b|\bkto moze\b|\bpwy (?:gaiff|all)\b",
    r"\bhow (?:may|can|could|should) we use (?:what you|your (?:words|story|answers?|comments?)|it|this|them)\b|\bwhere (?:may|can|could) (?:we use|your (?:words|story) be used)\b",
)
_CREDIT = any_of(
    r"\b(?:how|under what name|by what name|what name|which name)\b.{0,60}\b(?:credit\w*|attribut\w*|named?|names|identif\w*|known|appear|called?|refer\w*|acknowledg\w*|describe\w*(?! (?:your(?! (?:role|name|job|title|position)\b)|our|this|its|life|living)\b)|sign(?:ed)?)\b",
    r"^(?:\w+ )?(?:attribution|credit(?: line)?|byline|credited as|credit as|named as|name to (?:use|print|show))\b",
)
_UNDER_IT = any_of(
    r"\b(?:say|said|words?|quot\w*|us(?:e|ed)|print\w*|publish\w*|stor(?:y|ies))\b.*\bwhat (?:(?:name|should|shall|do|does|can|may|would|could|will|must|we|you|i|like|want|to|us|have) )*(?:go|goes|put|print|write|say|stand|stands|add|appear|see|be) (?:(?:us|put|printed|written|there) )?(?:under|underneath|beneath|below|beside|next to|alongside|after)\b(?: (?:it|them|that|this|those|your words|what you said))?\W*$",
    r"\bwhat (?:(?:name|should|shall|do|does|can|may|would|could|will|must|we|you|i|like|want|to|us|have) )*(?:go|goes|put|print|write|say|stand|stands|add|appear|see|be) (?:(?:us|put|printed|written|there) )?(?:under|underneath|beneath|below|beside|next to|alongside|after) (?:your (?:words|quote|story|comment)|what you said|the quote)\b",
)
"""What asks who the words are to be from, without the word for a name."""
_EITHER_WAY = any_of(
    r"\bwith (?:\w+ )?(?:full )?names?\b\W{1,4}(?:or )?(?:without|not|no name|anon\w*)\b|\bwith(?: or | ?/ ?)without (?:\w+ )?names?\b|\bwithout (?:\w+ )?names?\W{1,4}(?:or )?with\b|\b(?:by name|named?) ?(?:or|/) ?(?:anon\w*|unnamed|nameless|no name|without(?: name)?)\b|"
    r"\b(?:gyda'?i?r?|gydag) (?:\w+ )?enw\W{1,4}(?:neu )?heb\b|\bz nazwiskiem\W{1,4}(?:czy |lub )?bez\b|\bavec (?:\w+ )?nom\W{1,4}(?:ou )?sans\b|\bmit (?:\w+ )?namen\W{1,4}(?:oder )?ohne\b|\bcon (?:\w+ )?nombre\W{1,4}(?:o )?sin\b"
)
"""What offers the words with the name and without it: each answer says which."""
_PART = any_of(
    r"\b(?:anything|everything|something|things?|parts?|bits?|details?|lines?|section|names?|what i said) (?:\w+ ){0,2}(?:about|on|of|where|that|which|with|to do with|concerning)\b|"
    r"\b(?:quote|use|print|publish|share|include|repeat|mention|name|show) (?:\w+ ){0,2}(?:about )?(?:my|our|the) (?:child\w*|kids?|son|daughter|family|husband|wife|partner|mother|father|mum|dad|"
    r"address|street|house|school|job|work\w*|employer|boss|age|illness|health|treatment|diagnosis|condition|money|faith|religion|surgery|doctor|landlord|neighbours?)\b"
)
_HIDE_NAME = any_of(
    r"\b(?:should we|shall we|do you want us to|would you like us to|want us to|do we|please|we should|we need to|must we)\b.{0,12}"
    r"\b(?:leave|take|keep|cut|drop|remove|hide|withhold|change|disguise|omit|strip|black|blank)\w* (?:out |off )?(?:your|my|the|any|all|their)? ?(?:\w+ )?names?\b|"
    r"\b(?:would you|do you|i(?:'d| would)?) (?:like|want|wish|prefer) to (?:be|stay|remain|keep) (?:anonymous|unnamed|nameless)\b|\bshould (?:you|it|this|your words) (?:be|stay|remain) anonymous\b"
)


_NAME_NOUN = any_of(
    r"\b(?:my|your|their|his|her) (?:full |first |own |real )?names?\b|\b(?:eich|fy|f'|h)?\s?h?enw\b|\b(?:votre|mon|ton) (?:pre)?nom\b|\b(?:su|mi|tu) nombre\b|\b(?:o )?(?:seu|meu) nome\b|\b(?:il )?(?:suo|mio) nome\b|"
    r"\b(?:ihr|mein|dein)(?:en)? namen?\b|\bimi[ei]\w*\b|\bnazwisk\w*|\bnumele\b|\b(?:uw|mijn) naam\b|\b(?:aap ?ka|mera|aapka) na+m\b|نام|اسم[كي]|ਨਾਮ|名字|\bmagac\w*|(?:ваше|моє|моё|мое|ваш\w*) (?:имя|ім'?я)|नाम|নাম"
)
_CONDITION = any_of(
    r"^\W*(?:\w{1,3}[.):]\s+)?(?:and )?(?:if|when|whenever|where|wherever|should) [^,?]{2,60}, ?(?:then )?"
)
"""What has to be so before the question is asked: “If we quote you, …”; it asks nothing itself."""
_WANTS_NAME = any_of(
    r"^\W*(?:\w{1,3}[.):]\s+)?(?:if (?:we|you|so|yes|quoted)[^,?]{0,40},? )?(?:do|would|are|will) you (?:want|like|prefer|wish|happy|ok|okay|content|willing|mind)(?: for us)? (?:to be (?:named|credited by name|identified by name)|your (?:full |first |own |real )?names? (?!used? (?:for|as)\b)(?:\w+ ?){1,6})\W*$",
    r"\b(?:people|others|everyone|anyone|readers?)(?: (?:can|may|will|to))? (?:know|knowing|see|told) (?:that )?(?:the words|it|they|this|these)(?: (?:are|is|was|were)|['’](?:s|re)) (?:yours|you\b|your (?:own|words)|from you)",
    r"^\W*(?:and |is |would )?(?:(?:your|my|the|their) )?(?:full |first |real )?names? (?:in print|as well|too|ok(?:ay)?|shown|printed|published|used|given|(?:with|beside|next to|alongside|under|by) (?:it|them|this|(?:the|your|my|their) \w+))(?: too| as well)?\W*\?\W*$",
)
"""What is asked of the name in so few words, or as a wish."""
_BESIDE_IT = any_of(
    r"(names?\b(?: \w+){0,4}?) (?:with|to|beside|next to|alongside|against|under|underneath|below|by|on) (?:it|them|this|that|these|those|(?:your|my|the) \w+)\b"
)
"""The words that a name stands with; they are not what is asked for."""
_WITHDRAWN = any_of(
    r"\bopt(?:ed)?[- ]out\b", r"\bwithdr[ae]w\w*|\bwycofa\w*|\bwiderruf\w*|\bretir\w+\b|\btynnwyd yn ol\b|\bretras\w*"
)
_TAKES_PART = any_of(
    r"\b(?:agree|agreed|agrees|consent|consented|consents|willing|happy|content|ok|okay|want|wish|consent) (?:to|for) (?:me to |us to |my child to )?(?:take|taking|have taken|took) part\b(?! in (?:a|an|any|some)\b)|"
    r"\b(?:agree|agreed|agrees|consent|consented|consents|willing|happy|content|ok|okay|want|wish) to (?:participat\w+|be(?:ing)? (?:interviewed|recorded|involved))\b(?! in (?:a|an|any|some)\b)|"
    r"\b(?:consent|permission|agreement) (?:to|for) (?:participation|participate|take part|taking part)\b|\bparticipation (?:consent|agreed|agreement)\b|\bconsent to (?:research|study|participation)\b"
)
"""Taking part is being heard and read: consent to analysis, and to no more."""


_FOR_NOTHING = any_of(
    r"\b(?:do not|don't|dont|please not|not to|never) (?:use|keep|print|take|put|do)(?:,? (?:or|and) (?:use|keep|print|show|share|pass on|store))? (?:\w+ ){0,5}?(?:for|in|with|on|to) (?:anything|anywhere|any (?:way|form|purpose)|anyone|any of (?:it|this|these))\b|\b(?:do not|don't|dont) (?:use|keep) (?:\w+ ){1,5}?at all\b"
)
"""What objects to everything: ``Don't use or keep my story for anything``."""


def is_withdrawal(wording: str) -> bool:
    """Whether a short heading asks who took their consent back, or any who wants nothing done with their words.

    >>> is_withdrawal("Withdrawn? (researcher use)"), is_withdrawal("May we quote you?")
    (True, False)
    >>> is_withdrawal("I was only talking: don't use or keep my story for anything")
    True
    """
    text = fold(wording)
    return bool(_WITHDRAWN.search(text)) and len(text.split()) <= 6 or _FOR_NOTHING.search(text) is not None


def asks_for_the_name(text: str) -> bool:
    """Whether a folded question is about somebody's name and about none of their words.

    >>> asks_for_the_name("may we print your name?"), asks_for_the_name("may we print your story with your name?")
    (True, False)
    >>> asks_for_the_name("if we quote you, may we put your name with it?")
    True
    """
    asked = _CONDITION.sub("", text)
    return bool(_NAME_NOUN.search(asked)) and not (
        words.UNNAMED.search(text) or WORDS_TOLD.search(_NAME_NOUN.sub(" ", _BESIDE_IT.sub(r"\1", asked)))
    )


def supposes_a_yes(text: str) -> bool:
    """Whether a folded question goes on from a yes to another one, so that it asks for more of that leave.

    >>> supposes_a_yes("if yes, what about your name?"), supposes_a_yes("if you moved here, what was your name then?")
    (True, False)
    """
    return _IF_YES.search(text) is not None


_IF_YES = any_of(
    r"^\W*(?:\w{1,3}[.):]\s+)?(?:and )?if (?:so|yes|ok|okay|you (?:agreed?|(?:say|said|answered|ticked|put) yes)|"
    r"(?:we|you|they) (?:may|can)|we (?:do|use|quote|print) (?:it|you|them|your words))\b"
)


def wants_the_name(text: str) -> bool:
    """Whether a folded question asks what somebody would like done with the name, or whether to name them.

    >>> [wants_the_name(q) for q in ("do you want your name against your words?", "would you like to be named?")]
    [True, True]
    >>> wants_the_name("would you like to be credited as anonymous or by name?"), wants_the_name("do you like your name?")
    (False, False)
    """
    return _WANTS_NAME.search(text) is not None and not words.UNNAMED.search(text)


def about_the_name(text: str) -> bool:
    """Whether a folded question speaks of somebody's name at all, to show or to hide it.

    >>> about_the_name("do you want to remain anonymous?"), about_the_name("do you print at home?")
    (True, False)
    """
    return bool(_NAME_NOUN.search(text) or words.UNNAMED.search(text) or words.NAMED.search(text))


def takes_part(text: str) -> bool:
    """Whether a folded wording agrees to take part, which is being heard and read.

    >>> takes_part("do you agree to take part?"), takes_part("would you take part in a litter pick?")
    (True, False)
    """
    return bool(_TAKES_PART.search(text))


def asks_by_degree(text: str) -> bool:
    """Whether a folded question asks how far somebody agrees that their own words or picture are used.

    >>> asks_by_degree("how comfortable are you with us quoting you?"), asks_by_degree("how comfortable are you sharing in a group?")
    (True, False)
    """
    if not _DEGREE.search(text) or looks_back(text):
        return False
    if not _BY_US.search(text):
        return False
    return bool(
        words.QUOTE.search(text) or words.PHOTO.search(text) or words.CONSENT.search(text) or words.CONTENT.search(text)
    )


def looks_back(text: str) -> bool:
    """Whether a folded wording is about something that was done, not about what may be done.

    >>> looks_back("i felt my words were taken seriously"), looks_back("i agree that what was said is quoted")
    (True, False)
    """
    return bool(_BACK.search(text)) and not _STILL_ASKS.search(text)


def judges(text: str) -> bool:
    """Whether a folded statement says how well somebody does something.

    >>> judges("the council shares information well."), judges("you may share my information")
    (True, False)
    """
    return bool(_JUDGES.search(text))


def minds(text: str) -> bool:
    """Whether a yes to a folded question objects: "do you mind …?", "any objection …?".

    >>> minds("do you mind being quoted?"), minds("i don't mind being quoted")
    (True, False)
    """
    asked = _MINDS.search(text) or objections.ASKS_FOR_ONE.search(text)
    return bool(asked) and not does_not_mind(text)


def does_not_mind(text: str) -> bool:
    """Whether a folded statement says that somebody has nothing against it, so that a tick permits."""
    return bool(_NOT_MINDING.search(text) or objections.DENIES_ONE.search(text))


def asks_who_sees(text: str) -> bool:
    """Whether a folded question asks who may see the words or where they may go: its answers are audiences.

    >>> asks_who_sees("who may see my words?"), asks_who_sees("who helped you?")
    (True, False)
    """
    return bool(_WHO_SEES.search(text))


def asks_for_credit(text: str) -> bool:
    """Whether a folded question asks under what name somebody stands.

    >>> asks_for_credit("how should we credit you?"), asks_for_credit("how are you?")
    (True, False)
    """
    return bool(_CREDIT.search(text)) or with_or_without(text) or asks_what_stands_under(text)


def asks_what_stands_under(text: str) -> bool:
    """Whether a folded question asks what is to stand below somebody's words, which is their name or none.

    >>> asks_what_stands_under("if we use something you said, what should go underneath it?")
    True
    >>> asks_what_stands_under("what should go underneath the bridge?")
    False
    """
    return bool(_UNDER_IT.search(text))


def with_or_without(text: str) -> bool:
    """Whether a folded question offers both the name and no name, so that its answers say which.

    >>> with_or_without("if yes: with your name or without?"), with_or_without("may we quote you without your name?")
    (True, False)
    """
    return bool(_EITHER_WAY.search(text))


def names_a_part(text: str) -> bool:
    """Whether a folded objection is about a part of the words only, so that a person has to find it.

    >>> names_a_part("you may not quote anything about my treatment"), names_a_part("please do not quote me")
    (True, False)
    """
    return bool(_PART.search(text))


def hides_the_name(text: str) -> bool:
    """Whether a folded question asks if the name is to be left out: a yes to it is a no to the name.

    >>> hides_the_name("should we leave your name off?"), hides_the_name("may we quote you without your name?")
    (True, False)
    """
    return bool(_HIDE_NAME.search(text))


def asks_whether_named(wording: str) -> bool:
    """Whether a question asks for the name and nothing else, so that *No, without my name please* says no twice.

    >>> asks_whether_named("May we use your name with it?"), asks_whether_named("May we quote you?")
    (True, False)
    """
    said = fold(wording)
    return asks_for_the_name(said) or wants_the_name(said)
