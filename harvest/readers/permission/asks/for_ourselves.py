# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that ask only for a use which shows nobody the words: to learn from them, to plan, to count."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_TO_LEARN = (
    r"(?:learn\w*|understand\w*|think\w*|plan|planning|improv\w*|shape|inform|guide|make sense|work(?:ing)? out|find(?:ing)? out|figure out|get(?:ting)? better|see what|know what|"
    r"(?:make|making|do|doing) (?:\w+ ){1,4}?better|count\w*|analy[sz]\w*|look(?:ing)? (?:for|at) (?:\w+ ){0,3}(?:themes?|patterns?)|listen(?:ing)? back|decid\w+ what|help us (?!tell|show|spread|promote)\w+)"
)
_FOR_US = any_of(
    rf"\b(?:to|that|so(?: that)?(?: we| you| they)?(?: can| could)?|helps? (?:us|you|them)(?: to)?|for (?:the |our |your |their )?(?:own )?|in (?:our|your|their)(?: own)?) {_TO_LEARN}\b",
    rf"^\W*(?:(?:may|can|could|shall|is it ok(?:ay)? (?:if|for)|ok(?:ay)?|happy|you|we|us|if|to|for|let|please) )*{_TO_LEARN}\b",
    r"\b(?:in|for) (?:our|your|their)(?: own)? (?:thinking|planning|learning|figures|totals|counts?|analysis|understanding|work|records?|own (?:use|eyes|work))\b(?! (?:with|for|alongside))",
    r"\b(?:use|used|using) (?:it |this |that |them |(?:what|anything) (?:i|you|we|they) (?:\w+ )?(?:said|say|told)(?: (?:you|us))? )?(?:only |just |but only )?(?:by|among|amongst|inside|within|between) (?:the |our |your )?(?:team|oursel\w+|yoursel\w+|us|staff|group)\b",
)
_LOOKS = re.compile(
    r"\W*(?:(?:may|can|we|you|they|ok(?:ay)?|to|just|only|for us) )*(?:look(?:ed)? (?:at|over|through)|study|studied|learn from) (?:it|them|this|that|what (?:was|is|you|they|people) (?:said|say|told us))\W*"
)
"""That words are looked at, and nothing else."""
_KEPT_TO_LEARN = re.compile(
    r"\b(?:keep|kept|keeping|hold|held|holding|hang on to|hold on to|store|stored|storing|retain|retained|retaining|read)\b[^.?]{0,60}?(?:\band\b|&|\+|,|\bso (?:that )?(?:we|they|you) can\b|\bto\b|\bfor (?:our|their|your) own\b)[^.?]{0,20}?"
    r"\b(?:look(?:ed|ing)? (?:at|for|through|over|into)|study|studied|studying|work(?:ed|ing)? with|learn\w*|think about|sit down with|go(?:ing|ne)? (?:through|over)|review\w*|examin\w+|analys\w+|consider\w*|sum(?:med|ming)?(?: it)? up|sum up|count\w*|pull out|draw (?:out )?(?:the )?(?:themes|lessons))\b"
)
"""Kept or read by those who ask, and for what: to look for themes, to learn."""
_KEEPS = re.compile(r"\b(?:keep\w*|kept|on file|reviews?|summary)\b")
_SHOWN = any_of(
    r"\bprint\w*|\bpublish\w*|\bpublic\w*|\bquot\w+|\bbook\w*|\breports?\b|\bleaflets?\b|\bweb\w*|\bonline\b|\bdisplay\w*|\bexhibit\w*|\bshow\w*|\bshar\w+|\bpass\w*|\bhand(?:ed|ing)?\b|\bpartners?\b|\bcouncils?\b|\btrust\b|\bnhs\b|\bmedia\b|\bpapers?\b|\bpress\b|\bread (?:out|aloud)\b|\bread by\b|\bothers?\b|\bnames?d?\b|\banonym\w*|\bcredit\w*|"
    r"\bphoto\w*|\bpictures?\b|\bface\b|\bfilm\w*|\bvideo\w*|\brecord(?:ed|ing)?\b|\btap(?:e|ed|ing)\b|\barchiv\w*|\bkeep\w*|\bkept\b|\bwall\b|\bnews\w*|\bmagazine\b|\bblog\b|\bpodcast\w*|\bradio\b|\bwrite.?ups?\b|\bdocuments?\b|\btell (?!us)\w+|\btrain\w*|\bteach\w*|\bpromot\w*|\badvert\w*|\bfund(?:er|ing|rais)\w*|\bposters?\b|\bpresent\w*|\bhow\b|\bwhich\b|\bwhere\b"
)
"""Whoever asks for one of these asks for more, or for something else."""
_OF_WORDS = any_of(
    r"\bwords?\b|\bwhat (?:i|you|we|they|was|people|everyone|everybody)\b|\b(?:said|say|told|tell us)\b|\bstor(?:y|ies)\b|\bcomments?\b|\banswers?\b|\bresponses?\b|\bcontributions?\b|\bnotes?\b|\bus(?:e|ed|ing)\b|\blisten\w*|\blearn\w*|\bit\b"
)


def for_ourselves(text: str) -> bool:
    """Whether a folded question asks that words may be used by those who ask, and shows them to nobody.

    >>> for_ourselves("using what you said so that we understand what helps"), for_ourselves("can we learn from it?")
    (True, True)
    >>> for_ourselves("you may keep my words and look for themes in them"), for_ourselves("keep it and print it")
    (True, False)
    >>> for_ourselves("look at it"), for_ourselves("did you look at it")
    (True, False)
    >>> for_ourselves("can we use what you said?"), for_ourselves("may we use your words in a report to improve the park?")
    (False, False)
    """
    if _LOOKS.fullmatch(text):
        return True
    if _KEPT_TO_LEARN.search(text) and not _SHOWN.search(_KEEPS.sub(" ", text)):
        return True
    return bool(_FOR_US.search(text) and _OF_WORDS.search(text)) and not _SHOWN.search(text)
