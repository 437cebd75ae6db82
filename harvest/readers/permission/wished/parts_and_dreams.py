# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Two kinds of sentence told by their build: what asks for a part to be kept back, and what only wishes or remembers."""

from __future__ import annotations

import re

_PART = r"(?:bits?|parts?|pieces?|lines?|sentences?|paragraphs?|sections?|half|end|ending|beginning|rest|stuff|thing)"
_PRINT = (
    r"(?:print|printing|publication|publishing|publish|quoting|quotation|sharing|repeating|others|anyone|anybody|everyone|outside|"
    r"(?:the |your |any )?(?:report|book|booklet|newsletter|magazine|website|paper|papers|notes|minutes|wall|display|record|public))"
)
_NOTHING_SAID = r"(?:nothing|none of (?:what|that|it|the things)|not (?:what|anything|a word|a thing)(?: of what)?|no part of what)(?: that)? (?:i|we|she|he|they)(?:ve|d| have| had)? (?:said|told (?:you|them|people)|talked about|wrote|shared|put)"
_THERE = r"(?:at|in|during|on|from|round|around) (?:the|my|our|your|that|this)(?: \w+){0,3}? (?:tables?|groups?|room|circle|sessions?|meetings?|talks?|workshops?|recordings?|chats?|tape|hall|day|event|call|board|discussion|interview|afternoon|morning|evening)"
_OF_A_PART = re.compile(
    rf"\b{_NOTHING_SAID} {_THERE}(?: (?:please|thanks|thank you))* *(?:,|$)|"
    rf"^ *(?:and |so |but )?(?:you (?:can|may|could) |please |feel free to |(?:im |i am )?happy for you to )(?:use|print|publish|quote|have|share|take)\b.{{0,80}}\bbut ,? ?(?:please )?{_NOTHING_SAID}\b|"
    rf"\b{_PART}\b(?: (?!you\b)\w+){{0,12}}? (?:(?:is|are|was|were)(?: (?:best|better|really))? (?:not|never)|isnt|arent|wasnt|werent|not) (?:really |meant |to be |to go )*(?:for|in|into|on) {_PRINT}\b|"
    rf"\b(?:thats|that is|its|it is|this is|this|that|which is) not (?:for|to go in|to be in|to go on) {_PRINT}\b|"
    rf"\b(?:the|this|that|these|those|my|first|last|next|end) (?:(?:first|last|next|end|whole|other) )?{_PART}\b(?: (?!you\b)\w+){{0,10}}? (?:is|are|was|stays?|remains?|to be kept|(?:should|must|can|needs? to|has to|ought to|had better|better) (?:be kept|be left|be|stay|remain)) (?:(?:too|very|a bit|quite|strictly|just|for me to be) )*(?:private|personal|confidential|unsaid|unprinted|unwritten|secret|out of (?:it|this|print)|off the record|in (?:this|the) room|between us|for you only|for your eyes)\b|"
    r"\banything (?:about|on|to do with) (?:\w+ ){1,5}(?:should|must|ought to|has to|is to|is best|better) (?:be )?(?:left|kept|stay|go) (?:unsaid|out|private|unprinted|off)\b|"
    r"(?:^|you (?:can|may|could) |please |feel free to |happy for you to ) *(?:use|print|publish|quote|have|share|take) (?:all|everything|any|most|anything|the lot|the rest|the whole thing)(?: of (?:it|this))?(?: (?:you like|i said|i wrote|here))? ?,? (?:apart from|except|excepting|bar|but|save|other than|minus|besides|aside from|not counting)\b|"
    r"(?:^|,|\b(?:but|so|and|only|just|though|well) ) *(?:please |pls |kindly )?(?:dont|do not|never) (?:you )?(?:ever )?(?:publish|quote|attribute|identify|print (?:that|this|my|his|her|our|their|who|what|which)\b(?! on))\b|"
    rf"(?:^|,|\b(?:but|so|and|just|please) ) *(?:please )?(?:ignore|disregard|cross out|blank out|strike out|lose) (?:the|that|this|my|what) (?:\w+ ){{0,3}}(?:{_PART}|words?|answers?|remarks?|comments?|i (?:said|wrote|put))\b|"
    r"\b(?:(?:rather|sooner) keep|prefer to keep|keeping) (?:\w+ ){0,3}to (?:ourselves|myself)\b|\b(?:id|wed|i would|we would) (?:prefer|rather|sooner|like it if|be glad if)(?: it if)? (?:nobody|no one|noone|they|it|that|this|you) (?:\w+ ){0,2}?(?:printed|quoted|published|repeated|mentioned|wrote|told|werent printed|didnt print)\b|"
    rf"(?:^|please |you can |you may |happy for you to ) *(?:(?:use|print|publish|quote) (?:only|just)|(?:only|just) (?:use|print|publish|quote)) (?:the|my|what|this|that)\b|^ *(?:just|only) (?:the|that|this) (?:\w+ )?{_PART}\b(?!.* (?:was|were|is|had|left|remains?|that matters)\b)|"
    rf"\b(?:the|this|that|my) (?:\w+ )?{_PART}\b(?: (?!you\b)\w+){{0,8}}? (?:should|must|ought to|has to|needs to|had better|better) (?:be |get )?(?:cut|dropped|removed|omitted|skipped|left out|taken out|deleted|come out|go before)\b|"
    rf"\b(?:the rest|the other {_PART}|the {_PART} about \w+(?: \w+)?) (?:you|they) (?:cant|cannot|can not|may not|mustnt|must not|shouldnt)(?: (?:have|use|print|share|see))? *(?:,|$)|"
    r"\b(?:remove|delete|scrub|scrap|bin|strike|not (?:to )?(?:use|include|keep|have)) (?:what|whatever|anything) (?:that )?i(?: have|ve)? (?:said|say|wrote|written|posted|put|told you) (?:about|regarding|concerning)\b"
)
"""What is asked for a part of what was told: not to be printed, to stay where it is, to be passed over."""
PART_WORDS = frozenset(
    b"private personal confidential unsaid unprinted print printing publish publishing ignore disregard apart except bar "
    b"include remove delete scrub scrap bin strike report newsletter booklet magazine website record others anyone quoting rest everything".split()
)
_DREAM = re.compile(
    r"^(?:(?:and|or|my (?:dream|wish|hope) is|(?:i|we) (?:dream|wish|hope|want|imagine)|it was|the day|to know|so) )?that "
    r"(?:(?:in ten years|one day|some day|every day|some ?how) )?(?:my|our|your|the|we|i|they|he|she|you|people|children|kids|everyone|everybody|every|"
    r"all|no|nobody|none|neighbours|young|old|older|each|any|more|there|nothing)\b(?! (?:bit|part|line|sentence|piece|last|end)\b)"
)
_IS_DREAM = re.compile(
    r"\b(?:thats|that is|this is|its|it is|thatd be|would be) (?:my|our|the|a) (?:dream|wish|hope)\b"
)
_OUT_AND_ABOUT = re.compile(
    r"\b(?:play\w*|stay\w*|be|been|being|sit|sits|sat|sleep|slept|walk\w*|go|goes|went|going|am|are|were|is|was|let|lets|kids|children) "
    r"(?:\w+ ){0,3}?out (?:till|until|after|past|since|all|late|front|back|in|there|on|here|for)\b"
)
"""Out of doors, not out of the words."""
_LEFT_ALONE = re.compile(
    r"\b(?:leave|keep) (?:it|them|that|this|the \w+(?: \w+)?) (?:alone|as (?:it|they|that) (?:is|are|was|were)|be|in peace|"
    r"where (?:it|they) (?:is|are))(?: (?:please|now|then|for ever|forever))* *$|"
    r"\b(?:(?:rather|sooner|prefer to|like to|want to|wish to|just) be|just) left (?:alone|in peace) *$"
)
"""A thing is to stay as it is, with nothing said of the words."""
_CARD = re.compile(
    # a thing and what it is like: "buses that run until …", "a night bus, so that …"; "the last shop stays"
    r"^(?:(?:an?|the|one|another|some|every|any|more|fewer|enough|no more|our|and) (?:(?!(?:is|was|are|were|said|says)\b)\w+ ){1,4}|(?!this|its|his|hers|yours|ours|us)(?:\w+ )?(?:\w{2,}s|water|rent|food|work|air|people|children|somebody|someone|everybody|everyone) )"
    r"(?:, +)?(?:so )?(?:that|which|who|where|in which|when)\b|"
    r"^the (?:last|first) (?!(?:bit|part|line|sentence|word|thing|piece|paragraph|page|one|answer|question|half|two|three|few|time)s?\b)\w+ (?:\w+ ){0,2}(?:stays?|waits?|runs?|opens?|is|gets?|has|comes?|goes|leaves)\b|"
    # a life and what it is like: "not to be alone", "to go a year without moving"
    r"^(?:and )?(?:not |never )?(?:to (?:not |never )?(?:go|have|live|get|see|feel|be (?:the|an?|so|alone|afraid|scared|ashamed|lonely|cold|hungry|old|able|\w+ing|left in|left out))|having|being|living)\b"
)
"""How a dream on a card is put where it is no sentence: a thing or a life, and what it is like."""
_OF_SOMEBODY = re.compile(
    r"\b(?:(?<!that )(?<!where )(?<!which )(?<!if )(?<!when )(?<!asks )(?<!lets )(?<!makes )you|your|youd|youll|youre|please|pls|kindly|dont|it out|"
    r"kn[oe]ws?|known|find|finds|found|hears?|heard|guess\w*|bits?|parts?|lines?|sentences?|paragraphs?|details?|initials?|out of (?:it|this|that|these)|"
    r"not (?:while|till|until|before|for|yet|in|on)|only (?:after|once|when|if|for)|kept|board|minutes|notes?|page|film|talk|wall|paper|press|faces?)\b"
)
"""What a card has no need of: somebody spoken to, words or pages to keep out of, somebody who could find out."""
_OF_TELLING = re.compile(
    r"\b(?:print\w*|publi(?:sh|c)\w*|quot\w+|report\w*|mention\w*|repeat\w*|record\w*|tells?|told|telling|sa(?:y|ys|id|ying)|writ\w+|wrote|"
    r"reads?|reading|shar(?:e|ed|ing)|booklet|newsletter|magazine|website|online|facebook|photo\w*|pictures?|anonym\w*|private|secret|"
    r"confiden\w+|between us|identi\w+|recogni[sz]\w+|traced?|(?:sur)?names?|answers?|story|stories|words?)\b"
)
_AGAINST = re.compile(
    r"\b(?:not|never|no|nobody|none|without|out|off|only|dont|doesnt|isnt|wont|cant|mustnt|shouldnt|private|secret|anonym\w*|between us)\b"
)


def is_dream(sentence: str) -> bool:
    """Whether a sentence says what somebody wishes for or liked ("That my children play out until dark").

    It asks nothing of whoever writes the words down, unless it speaks of telling and against it.

    >>> is_dream("that my children play out until dark"), is_dream("that my name is not printed")
    (True, False)
    """
    dreams = (
        _DREAM.search(sentence)
        or _IS_DREAM.search(sentence)
        or _OUT_AND_ABOUT.search(sentence)
        or _LEFT_ALONE.search(sentence)
    )
    if dreams:
        return not (_OF_TELLING.search(sentence) and _AGAINST.search(sentence))
    return bool(_CARD.search(sentence)) and not _OF_SOMEBODY.search(sentence) and not _OF_TELLING.search(sentence)


def asks_of_a_part(sentence: str) -> bool:
    """Whether a sentence (as ``heard.sentences`` gives it) asks that a part of what was told be kept back.

    >>> asks_of_a_part("the bit about whose sofa it was is not for printing , we live next door")
    True
    >>> asks_of_a_part("the bit about the swans was printed on a tea towel")
    False
    """
    return bool(_OF_A_PART.search(sentence))
