# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Answers by degree: "strongly agree", "very uncomfortable", "neutral", a smile."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_LITTLE = r"(?:somewhat|slightly|a (?:bit|little)|a little bit|fairly|rather|partly|partially|mostly|mainly|largely|sort of|kind of|tend to|tending to|lean(?:ing)? towards|more or less|moderately|reasonably|generally|mildly|in part|to some (?:extent|degree))"
_MUCH = r"(?:strongly|completely|totally|fully|definitely|wholeheartedly|entirely|absolutely|wholly|perfectly|very|really|extremely|quite|so|very much|most|100 ?%)"
_GOOD = r"(?:agree|agreed|comfortable|happy|willing|ok|okay|fine|content|positive|keen|relaxed|pleased|glad|good|in favour|supportive|at ease|likely)"
_BAD = r"(?:disagree|uncomfortable|unhappy|unwilling|negative|against(?: it)?|opposed|uneasy|bad|worried|anxious|unlikely|upset|not (?:agree|comfortable|happy|willing|ok|okay|keen|good|at ease))"
_ABOUT = r"(?: (?:with|about|by) (?:it|that|this|them))?"
_YES = any_of(
    rf"(?:i(?:'m| am)? )?(?:{_MUCH} )?{_GOOD}(?: {_MUCH})?{_ABOUT}",
    r"(?:fully|completely|totally|entirely|wholly|wholeheartedly|100 ?%|very much(?: so)?|love (?:it|that|this)|i love (?:it|that)|delighted|great|excellent|to a great extent|a great deal|as much as you like|"
    r"entirely happy|no concerns?|no worries at all)",
    r"(?:stimme|trifft) (?:voll(?:kommen|standig)?(?: und ganz)?|vollig|ganz|sehr) zu|stimme zu|voll und ganz|tout a fait(?: d'accord)?|entierement d'accord|totalement d'accord|"
    r"(?:totalmente|muy|completamente) de acuerdo|zdecydowanie (?:tak|sie zgadzam)|calkowicie sie zgadzam|cytuno'n (?:gryf|llwyr)|total de acord|acord total|molto d'accordo|"
    r"非常同意|完全同意|اوافق بشده|اوافق بشدة|مکمل اتفاق|پوری طرح متفق|полностью согласен|полностью согласна|повністю згод(?:ен|на)",
    "[\U0001f600-\U0001f60a\U0001f60d\U0001f642\U0001f44d\U0001f44c\u2764\U0001f49a\U0001f7e2\u263a]+",
)
_DOUBT = any_of(
    rf"(?:i )?{_LITTLE}(?: (?:{_GOOD}|{_BAD}))?{_ABOUT}|(?:{_GOOD}|{_BAD}) {_LITTLE}|rather (?:agree|disagree)",
    r"neither(?:\b.{0,40})?|neutral|undecided|no (?:opinion|view|preference|strong feelings?)|indifferent|mixed(?: feelings)?|so[- ]so|meh|in between|in the middle|middling|half and half|50 ?/ ?50|fifty fifty|"
    r"not very|not really|not much|a bit|some|sometimes|it varies|varies|50 ?%",
    r"(?:stimme|trifft) (?:eher|teilweise|weniger|kaum) (?:nicht )?zu|teils[, /-]*teils|weder noch|unentschieden|plutot d'accord|plutot pas d'accord|ni d'accord ni (?:pas d'accord|en desaccord)|sans opinion|"
    r"algo de acuerdo|algo en desacuerdo|ni de acuerdo ni en desacuerdo|raczej (?:tak|sie zgadzam)|trudno powiedziec|ani tak ani nie|ddim yn cytuno nac yn anghytuno|niwtral|tueddu i (?:gytuno|anghytuno)|"
    r"partial de acord|nici acord nici dezacord|一般|中立|比较同意|محايد|غیر جانبدار",
    "[\U0001f610\U0001f611\U0001f615\U0001f914\U0001f937\U0001f7e1\U0001f7e0]+",
)
_NO = any_of(
    rf"(?:i(?:'m| am)? )?(?:{_MUCH} )?{_BAD}(?: {_MUCH})?{_ABOUT}",
    rf"not (?:at all|one bit|in the least|remotely)(?: {_GOOD})?{_ABOUT}|not {_GOOD}{_ABOUT}|(?:i )?hate (?:it|that|the idea)|(?:i )?dislike (?:it|that)|horrified|to no extent|0 ?%",
    r"(?:stimme|trifft) (?:uberhaupt |gar |absolut )?nicht zu|lehne ab|pas du tout(?: d'accord)?|pas d'accord|en desaccord|(?:totalmente |muy )?en desacuerdo|nada de acuerdo|"
    r"zdecydowanie (?:nie|sie nie zgadzam)|nie zgadzam sie|anghytuno(?:'n (?:gryf|llwyr))?|dezacord(?: total)?|非常不同意|不同意|لا اوافق بشده|لا اوافق بشدة|بالکل متفق نہیں",
    "[\U0001f612\U0001f61e-\U0001f622\U0001f641\u2639\U0001f44e\U0001f620\U0001f621\u274c\U0001f534\U0001f6ab]+",
)
_ENDS = re.compile(r"^\d+ ?[-–=:.)] ?|\s*\(?\d+\)?$")
"""A figure beside its own wording ("5 – strongly agree")."""


def graded(bare: str) -> str:
    """``yes``, ``no`` or ``unclear`` for an answer by degree, folded and stripped; "" for any other answer.

    >>> graded("strongly agree"), graded("neither agree nor disagree"), graded("very uncomfortable"), graded("we agreed a rota")
    ('yes', 'unclear', 'no', '')
    """
    text = bare if len(bare) < 4 else _ENDS.sub("", bare).strip() or bare
    if not text or len(text) > 60:
        return ""
    for pattern, says in ((_DOUBT, "unclear"), (_NO, "no"), (_YES, "yes")):
        if pattern.fullmatch(text):
            return says
    return ""
