# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Somebody wants all that they said out again: put together from what is to go and what is to be done with it.

What is to go may be said surely (*hers*, *the whole lot*, *what I told you*) or only as *it*, which in a note may be a
cake tin; the second is not taken for a refusal, and whoever it is said of waits.
"""

from __future__ import annotations

import re

from harvest.readers.permission.text import LazyPattern, fold

SURELY, PERHAPS = "surely", "perhaps"
_WHOSE = r"(?:my|her|his|their|(?!the|a|this|that|it|what|who|let)[a-z]{2,}'s)"
_TELLING = r"(?:said|say|told (?:you|us|me|them|him|her)|wrote|written|put|posted|typed|sent(?: (?:in|you))?|did|gave(?: you| us)?|recorded)"
_WORDS = r"(?:words?|stor(?:y|ies)|stuff|thing|bits?|piece|part|entry|interview|answers?|comments?|messages?|posts?|contributions?|tale|memor(?:y|ies)|quotes?|side of it|input|remarks?|replies|submission)"
_THEN = r"(?:(?:on|at|in|during) (?:the |that )?(?:[a-z]+day|day|night|event|tables?|meeting|caf[eé]|session|interview|phone|call|morning|afternoon|evening)(?: (?:morning|afternoon|night|evening))?|yesterday|last (?:week|night|[a-z]+day)|that (?:day|night))"
_A_PART = r"(?! (?:about|where|on|with|when|of (?!it\b|the (?:report|book\w*|write))|that|which|to do|from)\b)"
_SURE = (
    rf"(?:(?:all (?:of )?)?(?:mine|hers|his|theirs)(?! \w+'?s\b)|{_WHOSE} (?:whole |entire |own )?{_WORDS}{_A_PART}|(?:every(?:thing)?|anything|all|whatever|what|any of what)(?: that)? (?:(?:of )?(?:mine|hers|his|theirs)|(?:i|she|he|they|we)(?:'ve|'d|'s| have| had| has)? {_TELLING}(?: {_THEN})?)|"
    r"(?:everything|anything) from (?:me|her|him|them)|(?:it|that|them) all|(?:all|every word|every bit|any) of (?:it|that|this)(?! (?:to|for) )|(?:the )?whole (?:lot|thing|shebang)|the lot|every (?:last )?word|everything)"
)
_TAPE = r"(?:the|this|that) (?:whole |entire )?(?:interview|recording|tape|transcript|story|piece)"
_PERSON = r"(?:me|him|her|them|us)"
_WEAK = r"(?:it|that|this|them)"
_GONE = r"(?:gone|scrapped|binned|deleted|removed|withdrawn|erased|destroyed|shredded|pulled|cut|dropped|struck|scrubbed|wiped|cancelled|crossed|rubbed|taken|left|kept)"
_AWAY = r"(?:(?:right |well |all |straight |completely )*(?:out|off|back|away|down)(?! (?:on|to|for|there|in the (?:cold|rain)|loud|of (?!it\b|this\b|that\b|everything\b|(?:the|our|your|any) (?:report|book\w*|write|pack|display|exhibition|web\w*|lot|whole|newsletter|leaflet)))\b))"
_TAKE = r"(?:take|taking|pull|pulling|cut|strike|striking|leave|leaving|keep|keeping|cross|rub|get|getting|have|scrub|miss|count)"
_END = r"(?:delete|deleting|remove|removing|scrap|bin|scrub|erase|destroy|shred|burn|tear up|rip up|get(?:ting)? rid of|forget|ignore|disregard|withdraw|withdrawing|strike|wipe|rub out|cross out|lose|undo|chuck(?: out)?|bin off)"
_WISHES = r"(?:wants?|wanted|would like|'d like|wishes|asks? for|asked for|needs?|prefers?|would prefer|would rather have|'d rather have)"
_NONE = r"(?:nothing|none of (?:it|that|this|what (?:she|he|i|they) \w+))(?: (?:at all|more|else|from (?:me|her|him|them)|of (?:hers|his|mine|theirs|her words|his words)))?"
_ANY = r"(?:anything|any (?:more )?of (?:it|that|this)|any more)(?: (?:at all|more|else|from (?:me|her|him|them)|of (?:hers|his|mine|theirs)))?"
_PRINTED = r"(?:used?|quoted|printed|published|included|kept|shared|repeated|read out|put (?:in|into|out|up|on)|go(?:ing|es)? (?:in|into|out|up)|in (?:it|(?:the|our|your) (?:report|book\w*|newsletter|paper|magazine|leaflet|write.?up|display|exhibition)))\b(?! (?:with(?! (?:it|that)\b)|without|beside|next|under|unless|until|till|before|if|except|but|about|against|by)\b)"
_FORM = r"(?:form|slip|sheet|card|paper one|paper|consent|permission|answers?)"


def _said(what: str) -> str:
    return (
        rf"\b{_TAKE} {what} {_AWAY}"
        rf"|\b{_END} {what}(?! (?:alone|cake|tin|coat|bag))\b"
        rf"|\b{_WISHES} (?:to (?:take|have) )?{what} (?:(?:all|now|to be|be) )*(?:{_GONE}\b(?: {_AWAY})?|{_AWAY})"
        rf"|\btak(?:e|es|ing) back {what}|\btake {what} (?:all )?back\b"
        rf"|\b{what} (?:(?:is|are|has|have|must|should|needs?|can|to|please|now|just) )*(?:be )?(?:come|comes|go|goes|{_GONE}) (?:(?:right|straight|all) )*(?:out|off)\b"
        rf"|\b{what} (?:(?:is|are|was|must|should|can|may|'s) )*(?:not|n't|never) (?:to )?(?:go (?:in|anywhere|into \w+)|be (?:put in|used|in|printed|quoted|kept))\b"
        rf"|(?:\b(?:not|dont|never|no longer|rather (?:you|we|they) (?:did not|didn't))|n't)\b (?:to )?(?:want |like |have )?(?:us |you |them |anyone )?(?:to )?(?:use|using|print|include|quote|keep) (?:any of )?{what}\b"
    )


_SURELY = LazyPattern(
    rf"(?:{_said(_SURE)}"
    rf"|\b(?:take|strike|cross|cut|delete|count|leave|keep|pull|remove|get) {_PERSON} (?:and (?:mine|all (?:i|she|he) \w+) )?(?:{_AWAY}(?=\W*$|[.,;]| (?:of|please|now|thanks|altogether|completely|as|because|cos)\b)|(?:from|off) (?:it|this|everything|the (?:report|book\w*|write.?up)))\b"
    rf"|\b(?:delete|remove) {_PERSON}(?: please| completely| entirely)?(?=\W*$|[.;,])"
    rf"|(?:^|[.;,] ?)(?:the )?(?:whole (?:lot|thing)|lot|all of it|everything) out\b(?! (?:on|for|to|there))"
    rf"|\b(?:nothing|none) (?:(?:of |from )(?:hers|his|mine|theirs|me|him|her|them|what (?:she|he|i|they) \w+)|(?:she|he|i|they)(?:'ve| has| have|'s)? {_TELLING}) (?:(?:is|are|to|should|must|may|can) )*(?:be )?(?:used?|go|goes|in|printed|quoted|kept|shared|published)\b"
    rf"|\b(?:{_WISHES}|rather|(?:asks?|asked|says?|said|told (?:us|me)|rang|phoned|insists?)(?: that| for)?|please|now)\W+{_NONE} (?:(?:is|are|was|were|to|should|must|be|gets?|got) )*{_PRINTED}"
    rf"|(?:\b(?:not|never|no longer)|n't) (?:want|wants|like|wish|wishes)(?: for)? {_ANY} (?:to )?(?:be )?{_PRINTED}"
    rf"|\bplease (?:use|quote|print|publish|keep|include) (?:nothing|none of it)\b(?! (?:with|without|about|unless|until|before|by|but)\b)"
    rf"|\b(?:tear|rip|shred|burn|bin|destroy|ignore|scrap|throw) (?:up |away |out )?{_WHOSE} {_FORM}\b"
    rf"|\b(?:wants?|wanted|would like|asks?|asked|asking|'d like|wishes|has|is|'s|please|i'm|i am)(?: to)?(?: be| come| get| drop)? (?:taken |pulling |pulled |come |pull |left |backing |counted )(?:right |clean |completely )?out(?! (?:for|to|on|of (?!it\b|this\b|that\b|everything\b|(?:the|our) (?:report|book\w*|write|project|whole|lot)))\b)"
    rf"|^\W*(?:\w+ )?(?:pulling|pulled|backing|backed|dropping|dropped) out(?: now| altogether| of (?:it|this))?(?=\W|$)"
    rf"|(?:\b(?:has|have|is|am|like to|wants? to|wish(?:es)? to)|'s|'m) withdraw(?:n|ing)?\b(?! (?:from|the|my|her|his|their) (?:school|\d|bus|money|offer|pledge|photo\w*|name))"
    rf"|\b(?:it's|it is|that's|mine's|mine is|hers is|his is|now|she's|he's|is) (?:now )?an? (?:firm |definite |flat )?no (?:from (?:her|him|me|them) )?(?:now|after all|any ?more|in the end)\b|\b(?:says?|said|saying) no (?:after all|in the end|now)\b|\b(?:it's|it is) a no from (?:her|him|me|them)(?=\W*$|[.;,])"
    rf"|(?:\b(?:not|never|no longer)|n't) (?:want|wants|like|wish|wishes)(?: (?:{_SURE}|it|{_PERSON}|{_TAPE}) (?:to be )?| to be )(?:used|included|in (?:it|this|the (?:report|book\w*))|part of (?:it|this|the (?:report|project)))\b"
    rf"|\bno longer (?:happy|willing|ok|okay) (?:for|with|about|to)\b"
    rf"|\bnot (?:to )?(?:be )?in (?:it|the (?:report|book\w*|write.?up)) (?:at all|any ?more|now|after all)\b)"
)
_PERHAPS = LazyPattern(
    rf"(?:{_said(_WEAK)}|\b(?:scrap|bin|pull|strike) {_SURE}|\bgone off (?:the idea|it)\b|\bcold feet\b|\b{_WISHES} (?:{_SURE}|it|{_PERSON}) (?:back|out|gone)\b|\b(?:pulls?|strike) (?:hers|his|theirs|mine)\b|\b(?:says?|said) (?:no|to (?:scrap|bin|pull|forget) (?:it|{_SURE})))"
)
_DENIED = re.compile(
    r"(?:\b(?:not|never|nobody|no one|nor|without|glad|why|how|used to|almost|nearly|they|council|people)\b|n't)(?:(?! (?:so|and|but|now|please) )[^.;,:]){0,24}$"
)
_HEDGED = re.compile(
    r"\b(?:if|whether|unless|might|may|maybe|perhaps|thinking|wonder\w*|in case|when|once|until|before|anyone|anybody|you can|people can)\b[^.;]{0,40}$"
)
_BUT = re.compile(
    r"\W*(?:(?:to|for|on|with|about|of) )?(?:(?:the|my|her|his|their|any) )?(?:names?\b(?! and)|surname|photo\w*|pictures?|council|partners?|sharing|passing)\b|[^.;]{0,30}\b(?:but (?:keep|the rest|use|still)|except|apart from|if|until|unless|till)\b"
)


WORDS = (_SURELY.source, _PERHAPS.source)
"""What nothing is asked for without."""


def all_out(text: str) -> str:
    """``surely`` where words ask that all somebody said be taken out or left out, ``perhaps`` where they may, or "".

    >>> [all_out(t) for t in ("Babs wants hers taken back, the whole thing", "Shred his paper one", "pulling out, sorry")]
    ['surely', 'surely', 'surely']
    >>> [all_out(t) for t in ("get her name off it", "not the bit about her son", "wants it back", "asked if we'd take hers out")]
    ['', '', 'perhaps', 'perhaps']
    >>> all_out("She has changed her mind and wants everything she said on Saturday left out")
    'surely'
    >>> all_out("He doesn't want the interview used at all now"), all_out("He wants the interview used")
    ('surely', '')
    >>> [all_out(t) for t in ("Son rang: she wants nothing printed after all", "she wants nothing printed with her name")]
    ['surely', '']
    >>> [all_out(t) for t in ("take the whole lot of chairs back", "leave it with me", "took everything out of the shed")]
    ['', '', '']
    """
    said = fold(text)
    found = ""
    for match in _SURELY.finditer(said):
        if not (
            _DENIED.search(said[: match.start()])
            or _HEDGED.search(said[: match.start()])
            or _BUT.match(said[match.end() :])
        ):
            return SURELY
        found = PERHAPS
    return found or (PERHAPS if any(not _DENIED.search(said[: m.start()]) for m in _PERHAPS.finditer(said)) else "")
