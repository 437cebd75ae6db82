# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The words by which somebody who writes later changes what they permitted, and by which they let it stand."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

SENTENCE = re.compile(r"(?<=[.!?…])\s+")
BEFORE = re.compile(
    r"^.*\bchang\w+ (?:my|her|his|their) minds?\b(?: (?:about|on) (?:(?:it|that|this)(?: one| bit| point)?|(?:my|her|his|their|the) name)\b)?[\W_]*(?:and |so |that )?|"
    r"^(?:.*?\b)?(?:i|she|he|they)(?:'d|'ve| did| had| have| has)?(?: know i)? (?:said|say|ticked|signed|put|told you|agreed|gave|filled|wrote)\b"
    r"[^.;!?]*?\b(?:but|however|yet|though|only)\b[\W_]*",
    re.I,
)
"""What stood before: it tells nothing of what stands now."""
NEITHER = any_of(r"\bno (?:sur)?names?\b|\b(?:no|nor) quot(?:es|ing|ations?)\b")
MIND = re.compile(r",?\s*\b(?:[a-z']+ ){0,3}chang\w+ (?:my|her|his|their) minds?\b.*$", re.I)
PASSED_ON = re.compile(
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
    r"\bnot (?:got |have |having )?(?:me|my name) (?:up)?on (?:it|them|any of it)\b",
    r"\b(?:instead of|in place of|rather than|but not) (?:my|her|his|their|the) (?:(?:full|own|real) )?names?\b",
    rf"{_NOT}\b(?:\W+\w+){{0,2}}\W+be(?:ing)? (?:named|identified)\b|\b(?:do|does|please|better|rather) ?(?:not|n't) name (?:me|her|him|us|them)\b",
)
ALL = any_of(
    r"\b(?:everything|all (?:of )?(?:it|that|this|mine|i|what)|what (?:i|she|he) (?:said|wrote|put)|(?:my|her|his|their) (?:words|story|bit|part|answers?|contribution))\b"
    r"(?:(?!\bbut\b|\bnames?\b).){0,40}\b(?:out|off|removed?|deleted?|gone|withdrawn)\b|"
    r"\b(?:take|cut|delete|remove|withdraw|pull|scrub|bin)\b(?:(?!\bnames?\b|\bbut\b).){0,30}\b(?:everything|all|me|it|(?:my|her|his) (?:words|story|bit|part|answers?))\b|"
    r"\b(?:keep|leave)\b(?:(?!\bnames?\b|\bbut\b).){0,30}\b(?:everything|all|me|it|words|story|bit|part)\b(?:\W+\w+){0,3}\W+out\b|"
    r"\b(?:keep|leave) (?:me|her|him|us|it|that|this)(?: all)? out\b|\bwithdr[ae]w\w*|\bnot (?:at all|anything|in any)\b|\bnothing\b(?! (?:else|more|wrong|bad|but)\b)|\bnor? (?:quotes?|words)\b|"
    rf"{_NOT}\b(?:\W+\w+){{0,3}}\W+(?:quot\w+|(?:use|print|publish)\w* (?:it|any|my (?:words|story)|what))\b|\balso not without\b|\bnot without\b"
)
_RATHER_NOT = r"(?:(?:rather|sooner) (?:you|they|we|it) (?:did|do|does|was|were|is)(?:n't| not)|rather not|please (?:do not|don't)|not any ?more|not now|better not|no longer)\b"
NAME_BUT_NOT = any_of(
    r"\b(?:use|print|put|have|give|show) (?:my|her|his|their) (?:full |own )?names?\b(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,40}\b(?:but|however|though)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){{0,40}}{_RATHER_NOT}",
    r"\b(?:my|her|his|their|the) (?:full |own )?names? (?:could|can|may|might|would|should) (?:go|be|appear|stand)\b(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,80}"
    r"\b(?:rather|sooner|prefer(?: it)?(?: if)?) (?:it|they|you|we|that) (?:did|do|does|was|were|is)(?:n't| not)\b",
    r"\b(?:you|they|we) (?:could|can|might|may) (?:use|print|put|have|give|show) (?:my|her|his|their) (?:full |own )?names?\b(?: (?:under|by|next to|beside|with|on|to) (?:my|her|his|their|the) (?:words?|story|bit|piece|quot\w+))?\s*[;,]\s*"
    rf"(?:(?:but|and|on reflection|on second thoughts|thinking about it|now|i(?:'d| would)|having thought about it)[ ,]*)*{_RATHER_NOT}",
    r"\b(?:my|her|his|their) (?:full |own )?names?\b(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,40}\b(?:but|however|though)\b"
    r"(?:(?!\b(?:words?|story|quot\w+|said|wrote)\b)[^.;!?]){0,40}\b(?:take|leave|keep) it off\b",
)
"""That the name might be used, and may not now."""
IT_OFF = re.compile(r"\b(take|leave|keep) it off\b", re.I)
"""That the name is, where it was spoken of just before."""
_WHOM = r"\b(?:partners?|council|funders?|health board|board|trust|nhs|landlord|housing|association|authority|agenc\w+|charit\w+|(?:other|outside|any) (?:groups?|bodies|organi[sz]ations?)|any of (?:them|that lot)|(?<=to )(?:them|others|anybody else)|(?<=with )(?:them|others))\b"
PARTNERS = any_of(_WHOM)
SHARED_BUT_NOT = any_of(
    rf"\b(?:pass\w*|shar\w+|send\w*|giv\w+|hand\w*)\b(?:(?!\bnames?\b)[^.;!?]){{0,60}}{_WHOM}[^.;!?]{{0,60}}\b(?:but|however|though)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,40}}{_RATHER_NOT}",
    rf"{_WHOM}[^.;!?]{{0,20}}\b(?:could|can|might|may) (?:see|have|read|get|hear|look at)\b(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,30}}\b(?:but|however|though|and)\b"
    rf"(?:(?!\b(?:words?|story|quot\w+|names?|said|wrote)\b)[^.;!?]){{0,30}}{_RATHER_NOT}",
)
"""That partners might be told, and may not now."""
NO_TROUBLE = any_of(
    r"\b(?:no|not a|not any|without) (?:\w+ )?(?:trouble|problem|bother|objections?|worries)\b|\b(?:don't|do not|wouldn't) mind\b|"
    r"\bi(?:'m| am) not (?:shy|fussed|bothered|worried|ashamed|precious|fussy)\b(?! (?:about|by|of|that))"
)
TURNS = re.compile(
    r"[.!]\s+(?=[^.!?]{0,60}\b(?:rather|sooner|prefer(?: it)?(?: if)?) (?:you|they|we|it|that) (?:did|do|was|were)(?:n['’]t| not)\b)",
    re.I,
)
"""Where the next sentence takes back what this one lets them do."""
NOT_THAT = re.compile(
    r"[.!]\s+(?:but |so |now )?(?:please,? )?(?:do not|don['’]t) (?:print|use|put|show|do|give|include) (?:it|that|so)"
    r"(?: (?:in|with it|after all|now|any ?more|please))*(?=\s*[.!])",
    re.I,
)
"""A sentence that takes back what the one before says was allowed, and says nothing else."""
PART = any_of(
    r"\b(?:the|that|this|one|two|three|last|first|those|these) (?:\w+ ){0,2}(?:bits?|parts?|sentences?|lines?|paragraphs?|remarks?|jokes?|words? about|things? (?:about|i said))\b|"
    r"\bwhat (?:i|she|he) (?:said|wrote|told you) about\b|\bwhere (?:i|she|he) (?:say|said|says|talk\w*|mention\w*)\b|\b(?:mention of|swap|chang\w+ (?:the )?words?|word)\b"
)
"""Some of the words alone: which of them a person has to see."""
NOT_TO = any_of(
    rf"{_NOT}\b\W+(?:to|for) (?:the |your |any |our )?(?:\w+ ){{0,2}}?{_WHOM}",
    rf"{_NOT}\b(?:\W+\w+){{0,5}}\W+(?:pass\w*|shar\w+|send\w*|giv\w+|hand\w*|go\w*|partners?|council)\b|\b(?:stop|keep)\b(?:\W+\w+){{0,6}}\W+(?:from|shar\w+|pass\w+)\b",
)
PUBLIC = any_of(
    r"\b(?:reports?|book\w*|print\w*|publish\w*|website|web|online|press|paper|newsletter|public\w*|anywhere|any(?:body|one)|at all|quot\w+)\b"
)
OUTSIDE = re.compile(
    rf"\bany(?:body|one) (?:else )?outside\b|(?<=\bon to ).{{0,30}}?{_WHOM}\W+(?:or|nor)(?: to)? any(?:body|one) else\b"
)
"""Anybody but those who asked, which is no public: “don't pass mine on to the council or anybody else”."""
STILL = re.compile(r"\b(?:still|stays?|remains?) (?:all )?(?:fine|ok|okay|good|right|alright|yes)\b|\bas before\b")
"""That something is as it was."""
FINE = any_of(
    r"\b(?:fine|ok|okay|happy|all right|alright|by all means|no problem|just (?:in )?the report|only (?:in )?the report)\b"
)
STAYS = any_of(
    r"\b(?:keep|use|using|used|stays?|stands?|print|quote|fine|ok|okay|happy|glad|pleased|welcome|as (?:it|they) (?:was|were|is|are|stands?)|as before|no problem)\b"
)
OF_WORDS = any_of(
    r"\b(?:words?|story|quot\w+|what (?:i|she|he|they) (?:said|wrote|put|told)|the rest|everything else|all else|comments?|answers?|it|form|contribution|bit|part|piece|report|booklet|mine|hers|theirs|his(?= (?:to|go|goes|going|in|out|passed|sent|shared|shown)\b))\b"
)
WORDS = any_of(
    r"\b(?:words?|story|stories|quot\w+|what (?:i|she|he|they) (?:said|wrote|put|told)|answers?|contribution|piece|photos?|pictures?)\b"
)
BOTH = any_of(
    r"\bnames?\b\W+(?:or|and|nor|plus|&)\W+(?:any |all |of |my |her |his |their |the |what |photo )*(?:words?|story|stories|quot\w+|i said|she said|he said|answers?|contribution|piece|photos?|pictures?)\b|"
    r"\b(?:words?|story|stories|quot\w+|said|wrote|answers?|contribution|piece|photos?|pictures?)\b\W+(?:or|and|nor|plus|&)\W+(?:my |her |his |their |the )?names?\b"
)
"""The name and the words in one breath."""
TO_THAT = re.compile(
    r",?\W*\bi (?:said|put|ticked) (?:yes|ok|it was fine)(?: to it)? (?:on|in) (?:the|my) (?:form|slip|sheet|card)\b|"
    r"\W*\b(?:but )?(?:i'?d|i would|i'd) (?:now )?(?:rather|prefer|sooner) not\b(?= ?(?:$|[.,;!]))",
    re.I,
)
"""What says again that a yes to the name is taken back."""
CLAUSE = re.compile(r"[,;:–—]\s+|\b(?:but|and)\b")
REST = any_of(
    r"\b(?:everything|all|any|none|nothing|rest|too|either|neither|nor|no|not (?:the|my|her|his|their|any))\b"
)
AGAINST = any_of(
    rf"{_NOT}\b|\b(?:out|off|remov\w+|delet\w+|withdr\w+|away|stop|private|secret|unless|until|before|if|only|except|wait)\b"
)
NAMED = any_of(
    r"\b(?:use|put|print|add|include|have|keep|show|give|with|under|by)\b(?:\W+\w+){0,3}\W+(?:sur)?names?\b|\b(?:be|being) named\b|\bname me\b"
)


WITHOUT_IT = re.compile(r",? \bwith(?:out| no) (?:it|that|one|a name|the name)\b", re.I)
"""Without the name, where that was left off in the sentence before."""
PUT_BEFORE = re.compile(
    r",? *(?:(?:as|though|although|because|since|and|i know) )?\bi (?:had |have |did |'d |'ve )?(?:put|ticked|said|signed)\b (?:(?:yes|ok|with|my|a|the|name|that|it|could|can|go|be|in|on|form|slip|card) )*(?:but|only)\b[^.;!?]*[.!?…]*\s*$",
    re.I,
)
"""What stood before and why it does no more, behind what is asked now."""
STOOD_BEFORE = any_of(
    r"^(?:[^.;!?]{0,30}\bon (?:the|my|that|your) (?:\w+ )?(?:form|slip|sheet|list|card|paper|survey|link) i (?:did |had |have |'ve |'d )?(?:put|ticked|said) yes\b[^.;!?]{0,30}[.!]?$)|"
    r"^\W*(?:@\w+ )?i (?:did |had |have |'ve |'d )?(?:put|ticked|said|signed|wrote|agreed)\b[^.;!?]{0,30}\b(?:form|slip|sheet|list|card|paper|survey|link)\b[^.;!?]{0,20}\b(?:you (?:can|could|may|might)|yes)\b"
)
"""What somebody allowed before on a form, which asks for nothing by itself."""
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
