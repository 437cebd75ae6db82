# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who asks without a question mark: hosts say “tell us about …”, “what about …”, “over to you”, and begin and end;
who opens a round or asks somebody to tell does so in every language."""

from __future__ import annotations

import re

from harvest.model.punctuation import QUESTION_MARKS, asks
from harvest.readers.recognise.talk.hosting import HOLDS, TAKES_PART, THANKS, TO_ALL

_AHEAD = (
    r"(?:^|[.!?…;:,–—-]\s+|\n)(?:(?:so|and|ok(?:ay)?|right|now|well|lovely|thanks?|thank you|great|then|but|first|next|"
    r"maybe|perhaps|please|just|(?-i:[A-Z])[\w'’-]+),?\s+){0,5}"
)
_CALL_OUT = (
    r"(?:just )?(?:(?:pop|put|drop|type|write|post) (?:it |them |that )?(?:in |down )?(?:here|below|the chat)\b|"
    r"(?:shout|call|sing|pop|drop|stick|put|type) (?:things|them|it|anything|your|an?|one|answers?|ideas?|thoughts?)\b"
    r"[^.!?]{0,60} ?\b(?:out|in|here|below|down|chat)\b)"
)
_INVITES = re.compile(
    rf"{_AHEAD}(?:(?:can|could|would|will) you (?:please |just )?)?"
    r"(?:tell (?:me|us)\b(?!\s+about it\b)|talk (?:me|us) through|(?:take|walk) (?:me|us) (?:back|through)|"
    r"(?:describe|imagine|picture) (?:a|an|the|one|your|for|that|it)\b|say (?:a (?:bit|little) )?more|"
    r"(?:what|how) about (?:you|the|your|this|that|those|these|other|everyone|anyone|(?-i:[A-Z])\w+)\b|"
    r"over to (?:you|everyone)|let['’]s (?:hear|go (?:a)?round|start with|turn to|move on to)|your turn\b|"
    rf"I['’]ll (?:just )?let you (?:go|start|talk|begin|speak|get going)\b|{_CALL_OUT}|"
    r"(?:in )?(?:one|two|three|a) (?:word|line|sentence|thing|idea|answer|minute)s? each\b|one each\W*$|"
    r"(?:I['’](?:d|m) (?:like|love|curious|interested)|I (?:just |really |only )?want(?:ed)?) to (?:hear|know|ask)|"
    r"what (?:we|I)(?:['’]d| would) (?:really |just |all )?(?:like|love|want) to (?:hear|ask|know|find out|talk about)\b|"
    r"chcia[łl](?:a?bym|em|am) (?:was |pa[nń]stwa |pan[ai] )?(?:za|s)pyta[ćc]|ich (?:möchte|würde gern\w*) (?:\w+ )?(?:fragen|wissen)|"
    r"(?:j['’]aimerais|je voudrais) (?:vous |te )?(?:demander|savoir)|(?:quisiera|me gustaría|hoy queremos) (?:preguntar|saber|oír)|vorrei (?:chieder|sapere)|"
    r"think (?:of|back to) (?:a|the|your|when)\b|"
    r"(?:what|how|why|when|where|who|which)(?: \w+){0,2} (?:do|did|does|would|could|can|are|were|have|had|will) you\b|"
    r"(?:what|how|why|when|where|who) ?['’]?d[ '’]?(?:you|ya|ye|yous|youse)\b)|"
    rf"\b(?:and|so|please) just {_CALL_OUT}|"
    r"\bplease (?:write|post|reply|answer|comment|type|add|put|share) (?:(?:it|them|yours?|an?|one)\b.{0,20})?(?:here|below|in)\b|"
    r"\bplease (?:all |everyone |each |just ){0,2}(?:write|post|share|add|put|type|drop|note|name|list|upload|leave)\b[^.!?\n]{0,40}\byou(?:r|['’](?:ve|d))?\b|"
    r"\bplease (?:reply|respond|write back)\b|\b(?:send|e-?mail|tell|give) (?:me|us) (?:your|any|people['’]s) (?:\w+ )?"
    r"(?:views?|thoughts?|stor(?:y|ies)|answers?|experiences?|ideas?|memories|comments?)\b|"
    r"\bI(?:['’]d| would| want) (?:like )?to (?:gather|collect) (?:what|how|your|people['’]s|stories|views)\b|"
    r"\b(?:first|next|last|other|main|only) (?:thing|question) (?:I|we)(?:['’]d| would)? (?:like|love|want(?:ed)?) to (?:ask|know|hear)\b|"
    r"\b(?:question (?:for|of) (?:(?:to(?:night|day)|you|every\w+|us)(?: all)?|(?:this|the) (?:morning|afternoon|evening|night|day))|(?:tonight|today|this (?:morning|afternoon|evening))['’]s question)(?: is|['’]s|:),? (?:just |really |simply )?(?:what|how|why|when|where|who|which|whether)\b|"
    r"(?:^|[.!?]\s+)(?:please |yes,? |sure,? )*go (?:on|ahead)(?:(?:,? (?-i:[A-Z])\w+)?\W*$|,? (?-i:[A-Z])\w+[,;–—])",
    re.I,
)
_TELL_ME = re.compile(
    r"\b(?:tell (?:me|us)(?!\s+about it\b)|talk (?:me|us) through|start by telling|take (?:me|us) back|"
    r"erzähl(?:en Sie|e?)\b|racont(?:ez|e)\b|"
    r"parle[zs]?[- ](?:moi|nous)|cu[eé]nt[ea]n?(?:me|nos)|h[aá]bl[ae]n?(?:me|nos)|(?:mi|ci) racconti|racconta(?:mi|ci)|"
    r"vertel(?:t u)? (?:eens|me|mij|ons)|opowiedz|opowie(?:dzieć)?\b|cont[ae](?:-me|-nos)|fal[ae](?:-me|-nos)|"
    r"berätta|fortell|fortæl|anlat|vyprávěj|расскажите|розкажіть|d(?:y)?wed(?:wch)? wrth\w*)|"
    r"(?:想|要)(?:听听|聽聽)|请(?:大家|各位|你|您)?(?:先)?(?:说说|谈谈|讲讲|分享)|請(?:大家|各位|你|您)?(?:說說|談談|講講|分享)|"
    r"(?:حدثو?|أخبرو?|احكو?)ن[اي]|احك(?:وا|ي)? ل(?:ي|نا)|بتا(?:ئیں|ئیے)|बताइए|ਦੱਸੋ|বলুন",
    re.I,
)
_ROUND = re.compile(
    r"(?:^|[.!?;:,–—]\s+)(?:(?:so|and|ok(?:ay)?|right|now|then|please|just|(?:can|could|shall) (?:you|we)(?: all)?|let['’]?s|we['’]ll|I['’]d like (?:you|us) to)\W+){0,3}"
    r"(?:go (?:a)?round(?: one by one| in turn)?\W{1,3}(?:say|saying|tell|telling|give|giving|each|every\w+)|(?:each|all) of you (?:say|tell|give|introduce))\b|"
    r"\b(?:(?:go|going) (?:a)?round (?:and|the (?:table|room|circle))|(?:shall|should|let['’]?s|if) we (?:just |all )?go (?:a)?round|(?:say|tell us) who (?:we|you) are|"
    r"(?:names? and (?:what|where|one|how|who)|(?:start|begin|kick off) with (?:your |our )?names|say (?:your|our) names?)|"
    r"who(?:['’]d| would)? (?:wants?|like)s? to (?:start|begin|go first|kick)|who(?:['’]s| is) (?:first|starting)|"
    r"who(?:['’]ll| will) (?:start|begin|go first)|introduce (?:ourselves|yourselves)|"
    r"wer (?:möchte|mag|will|fängt) (?:anfangen|beginnen|an)|vorstellungsrunde|reihum|"
    r"tour de table|qui (?:veut|souhaite|voudrait) commencer|qui commence|"
    r"quién (?:quiere|quisiera|empieza)|ronda de presentaci|chi (?:vuole|vorrebbe|comincia|inizia)|giro di tavolo|"
    r"wie (?:wil|begint)|kto (?:chciał(?:a?by)?|chce|zacznie|zaczyna)|quem (?:quer|gostaria|começa)|"
    r"kdo (?:by chtěl|chce|začne)|vem vill|hvem vil|kim (?:başlamak|başlar)|кто (?:хочет|хотел|начн)|"
    r"хто (?:хоче|почне))\b|"
    r"谁先说|誰先說|谁先开始|どなたから|من يحب أن يبدأ|מי רוצה להתחיל",
    re.I,
)
_WRITE_US = re.compile(
    r"\b(?:(?:napisz|opowiedz|powiedz)cie|podzielcie się|écri(?:vez|s)[- ]?(?:nous|moi)?|partagez|"
    r"racontez|dites[- ]nous|schreibt|erzählt|teilt (?:mit )?(?:uns|eure)|escrib(?:id|an)(?:nos)?|compart(?:id|an)|"
    r"cont(?:ad|en)nos|escrevam|partilhem|compartilhem|contem[- ]nos|scrive(?:te|teci)|raccontate(?:ci)?|condividete|"
    r"ysgrifennwch|rhannwch|anfonwch|scrieți|povestiți(?:-ne)?|yazın|paylaşın|anlatın|напишіть|розкажіть|поділіться|"
    r"напишите|расскажите|поделитесь|napište|napíšte)\b|"
    r"اكتبوا|يكتب لنا|شاركونا|احكوا|لکھیں|لکھیے|بتائیں|लिखिए|लिखें|ਲਿਖੋ|ਦੱਸੋ|লিখুন|(?:大家|各位)(?:来|來|都)?(?:写|寫|说|說|分享)",
    re.I,
)
"""Several people are told to write or to tell, in languages that say so in one word."""
_UNMARKED = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|and|right|now|well|then|hi|hello|but)\W+){0,4}"
    r"(?:(?:what|how|where|when|who|why|which)"
    r"(?:['’]?(?:s|d|re)| (?:was|is|are|were|did|does|do|has|have|would|could|can|should))\b|"
    r"(?:do|does|did|is|are|was|were|can|could|would|should|have|has|will)n?['’]?t? "
    r"(?:you|it|he|she|they|we|there|that|this|anyone|anybody|people|your|the)\b)[^.!]*$",
    re.I,
)
_STATES = re.compile(
    r"^\W*(?:\w+\W+){0,4}?(?:what|how|where|when|who|why|which)(?:['’]?s\b|\b.*\b(?:is|are|was|were)\b).*"
    r"\b(?:is|are|was|were)\b",
    re.I,
)
"""``What is good here is the pond`` says something."""
_LOOK = 1500
"""So many letters of what somebody says are looked at."""


def prompts(text: str) -> bool:
    """Whether somebody is asked to speak, by a question at the end or in words that ask without one.

    >>> prompts("So, tell us about a day that went well."), prompts("Oh, tell me about it."), prompts("And the pond?")
    (True, False, True)
    >>> prompts("Thread for the walk: please post what you heard by the weir"), prompts("Please put a bench by the weir")
    (True, False)
    >>> prompts("So the question for tonight is what the weir is to you."), prompts("The question is what it costs.")
    (True, False)
    """
    return asks(text) or _INVITES.search(text[:_LOOK]) is not None


def holds_prompt(text: str) -> bool:
    """Whether a question or an invitation to speak stands anywhere in the words."""
    return prompts(text) or any(mark in text for mark in QUESTION_MARKS)


def asks_unmarked(text: str) -> bool:
    """Whether words are one question that nobody gave its mark: “ok so what was the shop like”.

    >>> asks_unmarked("ok so what was it like when you had it"), asks_unmarked("What is good here is the pond")
    (True, False)
    >>> asks_unmarked("right whats the pool for you"), asks_unmarked("and does it pay"), asks_unmarked("its where I swim")
    (True, True, False)
    """
    return len(text) <= 120 and bool(_UNMARKED.match(text)) and not _STATES.search(text)


def holds_the_session(text: str) -> bool:
    """Whether somebody begins or ends the talk for the others: says that it is recorded, thanks them for coming.

    >>> holds_the_session("Right, we're recording now."), holds_the_session("They came for the record.")
    (True, False)
    """
    return HOLDS.search(text[:_LOOK]) is not None


def welcomes(text: str) -> bool:
    """Whether somebody speaks to all and says how to take part: by writing in the chat, with questions at the end.

    >>> welcomes("Hi all, please use the chat if you'd rather type"), welcomes("Hi all, I like the chat")
    (True, False)
    """
    return speaks_to_all(text) and (TAKES_PART.search(text[:_LOOK]) is not None or holds_the_session(text))


def ends_the_session(text: str) -> bool:
    """Whether last words are a host's: they end the talk, or thank whoever came.

    >>> ends_the_session("I'll leave that there."), ends_the_session("Dziękuję państwu."), ends_the_session("In 1971.")
    (True, True, False)
    """
    return holds_the_session(text) or THANKS.search(text[-200:]) is not None


def asks_to_tell(text: str) -> bool:
    """Whether one person is asked to tell, in words of any of a dozen languages.

    >>> asks_to_tell("Okay, tell me about the first time you came."), asks_to_tell("Racontez-moi ce jour-là.")
    (True, True)
    """
    return _TELL_ME.search(text[:_LOOK]) is not None


def calls_on_all(text: str) -> bool:
    """Whether several people are asked to write or to tell something, in a language other than English.

    >>> calls_on_all("Hej, napiszcie proszę, co wam dał ten most"), calls_on_all("Scrivete qui"), calls_on_all("Napisz.")
    (True, True, False)
    """
    return _WRITE_US.search(text[:_LOOK]) is not None


def opens_the_round(text: str) -> bool:
    """Whether a round is opened: who will begin, or that everybody says who they are.

    >>> opens_the_round("Kto chciałby zacząć?"), opens_the_round("We go round and say who we are.")
    (True, True)
    """
    return _ROUND.search(text[:_LOOK]) is not None


def speaks_to_all(text: str) -> bool:
    """Whether the words are for everybody there."""
    return TO_ALL.search(text[:_LOOK]) is not None
