# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that name somebody else who may read or have words: a yes to them passes words on, and prints nothing."""

from __future__ import annotations

import re

from harvest.readers.permission.asks.plainly_asked import without_friends_of_keepers
from harvest.readers.permission.text import any_of

_GETS = re.compile(
    r"^\W*(?:q?\d{1,2}\W+|[a-h][.)]\W+)?(?:(?:and|can|may|could|shall|should|might|is it|are you|would you be|i am|i'm|we are|we're|ok(?:ay)?|cool|fine|happy|all right|alright|if|for|that|with|also) )*"
    r"(?P<who>[^\W\d_][\w'’.,&()/ -]{2,60}?) (?:(?:can|may|could|might|to|also|please|be allowed to) )*"
    r"(?:read(?:ing)?|sees?|seeing|have|has|having|gets?|getting|hear(?:ing)?|look(?:ing)? at|receiv(?:es?|ing)|use|using|(?:be )?(?:sent|given|shown|passed)) (?:a copy of |copies of |(?:our |the )?notes of )?"
    r"(?:it|them|this|these|that|those|mine|a copy|(?:my|your|the) (?:words?|story|answers?|comments?|notes)|what (?:i|you|we|was) ?(?:\w+ )?(?:said|say|told(?: you| us)?|wrote|put)?)(?: for (?:its|their|the|a|an|his|her) [\w' -]{2,40})?(?: too| as well(?: as us)?)?\W*(?:\(?(?:yes ?/ ?no|y ?/ ?n)\)?\W*)?$"
)
_SENT_TO = re.compile(
    r"\b(?:sen[dt]|sending|pass(?:ed|ing)?|giv(?:e|en|ing)|hand(?:ed|ing)?|forward(?:ed|ing)?|suppl(?:y|ied|ying)|provid(?:e|ed|ing)|releas(?:e|ed|ing)|disclos(?:e|ed|ing|ure of)|circulat(?:e|ed|ing)|transfer(?:red|ring)?|travel|go|goes|copy|copied|lend|lending|lent|loan(?:ed|ing)?) "
    r"(?:(?:a )?cop(?:y|ies) of )?(?:(?:it|them|this|mine|yours|(?:my|your|the|our|their|any|these|those) (?:\w+ )?(?:words?|notes?|comments?|remarks?|stor(?:y|ies)|memor(?:y|ies)|answers?|contributions?|views|feedback|transcripts?|responses?|copy|copies)|notes?|comments?|remarks?|quotes|cop(?:y|ies)|what (?:i|you|we|they|was) (?:\w+ )?(?:said|say|told(?: us| you)?|wrote)) )?"
    r"(?:on |over |along |out |round |further )*to (?!(?:me|us|you|everyone|everybody|anyone|people|print|use|be|read|see|quote|public\w*)\b)(?P<who>[^.?,;()]{3,80})"
)
"""Words sent to a body that is named: ``OK to send comments to borough events team``."""
_HANDED_THEM = re.compile(
    r"\b(?:shall|may|can|could|should|ok(?:ay)? (?:to|if|for us to)|happy for us to|let us) (?:we )?(?:send|give|pass|forward|hand|e-?mail|post|lend) (?:them|him|her) (?:on |over )?(?:a copy of )?(?:what (?:i|you|they|we)|(?:your|my|the) (?:words?|notes?|comments?|stor(?:y|ies)|answers?)|it|yours)\b"
)
"""Words handed to whoever was spoken of before: ``Shall we send them what you said?``."""
_ASKERS = re.compile(
    r"\b(?:our|your|this|me|you|us|nobody|public|others?|people|world|write.?ups?|file|bed|ground|waste)\b|^(?:the )?(?:project|evaluation|research|core|steering|working|planning|organis\w+|team|group|staff|volunteers?)(?: (?:team|group))?\W*$"
)
"""Those who ask, and what is no body."""
_KEEPERS = re.compile(
    r"\b(?:archiv\w*|librar\w*|museum\w*|record (?:office|service)|repositor\w*|exhibition|website|web|press|paper|printer\w*|newsletter|magazine|book\w*|wall|report\w*|team only|facebook)\b"
)
_OURS = any_of(
    r"^(?:we|you|i|us|it|they|he|she|this|that|my|mine|your|yours|words?|names?|who|what|which|how|where|when|whether|did|do|does)\b|\b(?:our|your|this)\b|"
    r"\b(?:team|project|organisers?|evaluators?|researchers?|facilitators?|volunteers?|staff|steering|core|working) ?(?:group|team)?$|\b(?:any|every)(?:one|body)\b|\b(?:people|public|others|other(?! (?:[\w-]+ ){0,5}?(?:groups?|organi[sz]ations?|charit\w+|theatres?|clubs?|branch\w*|services?|church\w*|parish\w*|unions?|museums?|councils?|bodies|agenc\w+|schools?|colleges?|universit\w+|teams?|trusts?|cent(?:re|er)s?|societ\w+|projects?|partners?|networks?|surger\w+|practices?|hospitals?|hubs?|units?|choirs?|gardens?|libraries|departments?|companies|regions?|districts?|towns?)\b)|world|nobody|no one|press|papers?|readers?)\b|\b(?:me|you|we|us|i|they|team)\b|\b(?:not|n['’]t|dont|never|please|only|without|no|nor|if|unless|do|does|did|want\w*|like|rather)\b"
)
"""Whoever asks, those who told it, and everybody are no body that words are passed on to."""


def gets_words(text: str) -> bool:
    """Whether a folded question asks whether somebody by name may read or have what was said.

    >>> [gets_words(t) for t in ("tai glanrhyd (housing) can read what i said", "can the college have them?")]
    [True, True]
    >>> [gets_words(t) for t in ("you can read what i said", "anyone can see it", "can our team use it?", "can we have it?")]
    [False, False, False, False]
    >>> gets_words("can our friends at the bell museum have a copy of what you said for their travelling show?")
    True
    >>> gets_words("ok to send comments to borough events team"), gets_words("may it go to the county archive?")
    (True, False)
    >>> gets_words("ok for mine to go to the friends of the old library?")
    True
    >>> gets_words("please do not use my story"), gets_words("i do not want the council to have it")
    (False, False)
    """
    if len(text) > _LONGEST or _REFUSED.search(text):
        return False
    text = without_friends_of_keepers(_FRIENDS.sub("the ", text))
    if _HANDED_THEM.search(text):
        return True
    if (sent := _SENT_TO.search(text)) is not None:
        who = re.sub(r"\W*\b(?:y ?/ ?n|yes ?/ ?no)\b.*$", "", sent["who"]).strip()
        return bool(who) and len(who.split()) <= _MANY and not (_ASKERS.search(who) or _KEEPERS.search(who))
    found = _GETS.match(text) if _MAY.search(text) else None
    return found is not None and len(found["who"].split()) <= _WHO and not _OURS.search(found["who"])


_FRIENDS = re.compile(
    r"\bour (?:good |old |dear )?(?:friends|colleagues|neighbours|partners|pals|mates|cousins|sisters|brothers|chums) (?:over )?(?:at|in|from|of) (?:the )?"
)
"""How a body is called by those who know people there."""
_LONGEST, _WHO, _MANY = 160, 7, 12
_REFUSED = re.compile(
    r"\b(?:not|never|don'?t|dont|dinna|without|nobody|no one|leave|quot\w*|print\w*|publish\w*|names?|photo\w*|pictures?)\b|n't\b"
)
"""What asks for more, or the other way round; others tell what it does."""
_MAY = re.compile(r"\b(?:can|may|could|might|shall|should|ok(?:ay)?|cool|happy|fine|allowed)\b")
