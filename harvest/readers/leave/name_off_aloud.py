# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How people ask in a talk that their name be left off, whatever else may be done with their words."""

from __future__ import annotations

import re

from harvest.readers.leave.early import SENTENCE, asks_early
from harvest.readers.permission.text import any_of, fold

_NAME = r"(?:my|me) (?:(?:own|full|real|sur|first|last|actual|proper|good) ?)?names?"
_IT = r"(?:it|that|this|mine|that (?:one|bit|part|card|story)|this (?:one|bit|part|card|story)|(?:any|all|some) of (?:it|this|that)|anything|what i(?:'ve)? (?:said|say|told you))"
_NOT_TO = (
    r"(?:\b(?:do not|don't|dont|never|please not|not to|mustn't|must not)(?: you)?(?: (?:go|be|start|dare|ever|even|all|please))*|"
    r"\byou(?:'ll| will|'re| are|'d better| had better)? ?(?:not|won't|aren't|mustn't)(?: going)?(?: to)?(?: (?:go|be))?|"
    r"\b(?:can|could|would|will|might) you (?:please )?(?:not|never)|\b(?:as|so) long as (?:nobody|no one|you don't|you do not|they don't|it doesn't)|"
    r"\bi (?:do not|don't|wouldn't|would not) want (?:you |anyone |anybody |them )?(?:to )?(?:be )?|\b(?:rather|sooner|prefer(?: it)?(?: if)?) (?:that )?(?:you|they|nobody|no one|we) (?:did not|didn't|don't|do not|wouldn't)?)"
)
_PUT = r"(?:put(?:s|ting)?|us(?:e|es|ing)|print(?:s|ing)?|writ(?:e|es|ing)|giv(?:e|es|ing)|stick(?:s|ing)?|hav(?:e|ing)|say(?:s|ing)?|attach(?:ing)?|includ(?:e|ing)|add(?:ing)?|show(?:ing)?)"
_ELSEWHERE = r"(?! (?:down|forward|in the hat|on (?:the|that|a|any|your|their) (?:\w+ )?(?:list|rota|committee|waiting|register|petition|form for|plaque|stone|door|bench|ballot)))"
_NAMING = r"(?:name|naming|credit|crediting|identify|identifying|mention|mentioning)"
_BEGINS = r"(?:^|[,;:.-]\s*|\b(?:but|just|only|and|so|please|though|fine|yes|ok|okay|use it|that)\s+)"
_ASKS = any_of(
    rf"(?<!they )(?<!he )(?<!she )(?<!who )(?<!council )(?<!if you )\b(?:leave|keep|take|drop|miss|strike|cut|leaving|keeping|taking|have) {_NAME} (?:right |well )?(?:off|out|away)\b(?! (?:the|a|that|their|your) (?:\w+ )?(?:list|rota|committee|register|waiting))",
    rf"{_NOT_TO} {_PUT} {_NAME}\b{_ELSEWHERE}",
    rf"\b(?:i|we) (?:do not|don't|dont|didn't|wouldn't|would not) (?:really |particularly |much |even )?(?:want|like|need|fancy|wish|care for) {_NAME}(?: (?:to )?(?:be )?(?:going|go|put|used|printed|stuck|attached|added|said|shown|written|given|appear(?:ing)?))*(?: (?:along )?(?:with|on|in|beside|by|under|next to|to|against|near|anywhere near) (?:{_IT}|them|print|the (?:book\w*|report|paper|newsletter|web\w*|write.?up|display|wall)))?(?: (?:anywhere|at all|there|either|mind|please|though|thanks|love))*(?=\s*(?:$|[^\w\s'])|\s+(?:but|so|because|cos|and|if|thank)\b)",
    rf"(?:\bi'd|\bi would) (?:just )?(?:as soon|rather|sooner|prefer(?: to)?) (?:it |that |this |you |we |they )*(?:not|did not|didn't|do not|don't)? ?(?:to )?(?:have|be|use|used|put|print|show)? ?(?:without )?{_NAME}\b(?: (?:was |is )?(?:not|left))?{_ELSEWHERE}(?<!(?:put|use) my name)",
    rf"\b{_NAME}(?:'s| is|'d better| had better| has| must| should| can| may)? (?:(?:to|got to|best) )?(?:not|never|n't) (?:to )?(?:be |go |going |stand |appear |come |be put |be used |be printed )*(?:on|in|to|next to|beside|under|used|printed|put|with|anywhere|near) ?(?:{_IT}|print|the (?:book\w*|report|paper|newsletter|web\w*|write.?up|display)|anything|anywhere)?(?=\W|$)(?! (?:the|a|that|their|your) (?:\w+ )?(?:list|rota|committee|register|waiting))",
    rf"\b{_NAME}(?:'s| is|'ll| will| must| has| wants)? (?:to )?(?:(?:stay|stays|stop|stops|come|comes|be|be left|be kept|left|kept) )+(?:off|out|away|right out)\b(?! (?:the|a|that|their|your) (?:\w+ )?(?:list|rota|committee|register|waiting))",
    rf"{_BEGINS}not (?:with |under |by |in |using )?{_NAME}(?: (?:on|to|beside|next to|with) {_IT})?(?=\W*$|[.,;-]| please| thanks| though| mind| love)",
    rf"\bwithout (?:using |putting |giving )?{_NAME}(?: (?:on|to|with) {_IT})?(?: (?:please|thanks|though|ta|mind))?\W*$|\bwithout naming me\b",
    rf"{_BEGINS}(?:no|without a) names?(?: (?:though|please|pls|thanks|ta|mind|love|from me|with it|to it|attached|for me)| (?:on|under|beside|by|next to) {_IT})(?=\W|$)",
    rf"\b(?:keep|make|leave|have|put|call) (?:me|{_IT})(?: (?:down|in|as|be|go))* (?:anonymous|anon|nameless|unnamed)\b|\b(?:i want|i'd like|i would like|i need|i'd prefer|i prefer|i'd rather|i would rather|i wish|can i|could i|let me) (?:to )?(?:be|stay|remain|go) (?:anonymous|anon|unnamed|nameless)\b|^\W*(?:anonymous(?:ly)?|no name) (?:please|for me|for that)\b",
    r"\b(?:i'd|i would|i'll) (?:rather|prefer|sooner)(?: to)? (?:not be|be not|not to be) named\b|\b(?:i'd|i would) prefer not to be named\b|\b(?:i do not|i don't|i wouldn't) (?:want|like|wish) (?:to be )?(?:named|naming|identified|mentioned by name)\b|\bi'm not to be named\b",
    rf"{_NOT_TO} {_NAMING} me\b|\b(?:not|don't|without) (?:to )?(?:be )?{_NAMING} me\b|\bjust (?:do not|don't) (?:name|credit|identify) me\b",
    r"\b(?:put|say|write|call|quote) (?:it|that|this|me)(?: down)?(?: as)? (?:from |by )?(?:an?|one of (?:the|your)|some|somebody|someone)\b[^.;!?]{0,40}?,? not (?:as |from |by )?me\b|\b(?:just )?say (?:that )?(?:an?|some|somebody|one of the) (?:\w+ ){0,3}?said (?:it|that|so|this)\b|\bjust not (?:as|from|by|under) me\b|\b(?:do not|don't|dont|never) (?:you )?(?:say|tell (?:them|anyone|anybody)|write|put|let on)(?: down)? (?:that )?(?:it was me|that was me|who said|it's me|that's me|it came from me)\b|\bnot that it was me\b",
    r"\b(?:change|swap|alter) my name\b(?=\W*$|[,.;]| (?:in|on|for) (?:it|that|this)| please| would| will| could| can)|\bdo(?: not|n't) use my real name\b|\b(?:call me (?:something|someone|somebody) else|(?:use|give me|put) (?:a|another|some other|a different|a made.up|an invented) name)\b(?= (?:in|on|for|instead|please)|\W*$|[.,;])",
    r"\bnaming (?:any )?names\b.{0,12}\b(?:includes|including) (?:me|mine)\b",
)
_SAID_BEFORE = any_of(
    r"\b(?:i|we) (?:have |'ve |had )?(?:did |do )?(?:say|said|ticked?|put|told|wrote|signed|circled|ringed)\b.{0,60}\b(?:my name|the name (?:box|one|bit|part|question)|name box|with (?:my |the )?name)\b",
)
_THOUGHT_BETTER = any_of(
    r"\b(?:rather (?:you )?(?:did not|didn't|not)|sooner you didn't|gone off (?:that|it|the idea)|thought better|changed my mind|change of (?:mind|heart)|leave it off|take it off|better not|best not|not any ?more|forget that|scrap that|not now|no longer|just the words|don't now)\b"
)
_AFTER = 2
"""So many sentences later somebody thought better of it."""
_HEDGED = re.compile(
    r"\b(?:if(?! i'm honest)|unless|used to|they said|he said|she said|asked|when)\b|\bwho (?:said|told)\b"
)


def asks_name_off(words: str) -> bool:
    """Whether somebody asks in their own words that their name be left off what they say.

    >>> [asks_name_off(t) for t in ("Don't you go putting my name on any of this.", "They put my name on the list.")]
    [True, False]
    >>> [asks_name_off(t) for t in ("Just say a carer said it, not me.", "I said you could use my name, but better not.")]
    [True, True]
    >>> asks_name_off("No name though, please."), asks_name_off("I want my name off that committee.")
    (True, False)
    >>> [asks_name_off(t) for t in ("Put it down, but I don't want my name going with it.", "I don't want my name on that rota.")]
    [True, False]
    """
    sentences = [fold(sentence) for sentence in SENTENCE.split(words)]
    for n, said in enumerate(sentences):
        if not _MAY_ASK.search(said):
            continue
        if asks_early(_ASKS, said, _HEDGED):
            return True
        if (before := _SAID_BEFORE.search(said)) and _THOUGHT_BETTER.search(
            " ".join([said[before.end() :], *sentences[n + 1 : n + 1 + _AFTER]])
        ):
            return True
    return False


_MAY_ASK = re.compile(r"nam(?:e|ing)|anon|credit|identif|mention|\bme\b")
