# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes that somebody was rung and not reached: they say nothing of leave, and an answer given before stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.talk.speakers import looks_like_name

_LED = re.compile(r"^[^\w]*(?P<who>[^\W\d_][^:;,–—(]{1,40}?)\s*(?:[:;,–—]|\s-\s|-\s)\s*(?P<note>\S.*)$")
_LONGEST = 300
_PARTS = re.compile(r"\s*[;,.()!–—]+\s*|\s+-\s+|\s+(?:and|but|so|then)\s+")
_WHEN = (
    r"(?:(?:at|on|since|till|until|by|for|about|around|in) )?(?:(?:the |this |that |last |all )?(?:\d{1,2}(?:[:.]\d\d)?(?:st|nd|rd|th)?(?: ?[ap]m)?|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week\w*|day|morning|afternoon|evening|night|today|yesterday|noon|lunch\w*|tea ?time)|"
    r"once|twice|again|before|after|more|times?|both times|three|four|five|several|a (?:few|couple of)|too|still|yet|so far|now|and|&)"
)
_NOT_REACHED = (
    r"(?:straight to )?voice ?mail|(?:no (?:answer|reply|response)|nothing) to (?:[\w']+ ){1,3}(?:calls?|texts?|messages?|rings?)|(?:phone|number|line|mobile) (?:is |was |still )?(?:dead|off|engaged|cut off)|"
    r"(?:there (?:was|were) |got |had )?(?:still )?(?:no|nobody|no ?one|never any|not any) ?(?:answer|reply|response|luck|joy|one|body|word|word back|home|in|there|pick ?up|answering)(?: (?:back|in|home|there|yet))?|"
    r"(?:just )?(?:rang|rings|ringing|went|goes|kept ringing|straight) (?:out|and rang|to (?:the )?(?:voice ?mail|machine|answer ?phone|answering machine))|(?:line |it |always )*(?:was |is )?(?:engaged|dead|out of order)|"
    r"(?:(?:he|she|they) )?(?:(?:was|were|is|has|'s) )?(?:not|n[o']t) (?:in|at home|home|there|about|answering|available|reached|got hold of)|(?:(?:was|is) )?(?:out|away|asleep|abroad|on holiday|at work)|"
    r"(?:(?:he|she|they) )?(?:did(?:n't| not)|has(?:n't| not)|have(?:n't| not)|never|does(?:n't| not)) (?:answer\w*|pick(?:ed)? (?:it )?up|ring|rung|rang|come|came|reply|replied|get|got|respond\w*)(?: (?:back|to (?:me|us|it)|up))*|"
    r"(?:could(?:n't| not)|can(?:'t|not)|unable to) (?:get (?:hold of|through(?: to)?)|reach|find) ?(?:him|her|them)?"
)
_TRIED = (
    r"(?:i |we |have |i've |we've )?(?:tried|rang|rung|phoned|called|texted|chased|knocked)(?: (?:him|her|them|his|hers|their (?:phone|number|mobile)))?|"
    r"(?:i |we )?(?:left|sent|leaving) (?:him |her |them )?(?:(?:a |an |another |one )?(?:message|voice ?mail|text|note|card|word)s?)(?: (?:with|about|on|under|through|to|asking|for) .{1,60})?|"
    r"(?:to |will |i'll |we'll |must )?(?:try|ring|phone|call|chase)(?: (?:him|her|them|back|again|next week|tomorrow|later))*|nothing (?:heard|back|from (?:him|her|them)|yet)|not heard(?: back| anything)*|waiting(?: to hear)?(?: back)?"
)
_VAIN = any_of(rf"(?:{_NOT_REACHED})(?: {_WHEN})*")
_CALL = any_of(rf"(?:{_NOT_REACHED}|{_TRIED}|{_WHEN})(?: {_WHEN})*")


def with_calls_in_vain_told(lines: Sequence[str]) -> list[str]:
    """The lines; those that note of somebody no more than that they were rung and not reached send to their form.

    >>> notes = ["- *Ada Obi* - no answer, left message about the box she missed. (nothing back by the 30th)"]
    >>> with_calls_in_vain_told([*notes, "Bo: out, left a message", "Cy - tried twice. Stays out until he says so."])
    ['- Ada Obi – see form', 'Bo – see form', 'Cy - tried twice. Stays out until he says so.']
    """
    return [f"{found[0]} – see form" if (found := _called_in_vain(line)) else line for line in lines]


def _called_in_vain(line: str) -> re.Match[str] | None:
    """Who a line says was not reached, with what stands before the name, if that is all."""
    bare = line.replace("*", "") if len(line) <= _LONGEST else ""
    found = _LED.match(bare)
    if found is None or not looks_like_name(re.sub(r"\W+$", "", found["who"])):
        return None
    parts = [part for part in _PARTS.split(fold(found["note"]).strip(" .()")) if part]
    called = any(_CALLED.search(part) for part in parts)
    vain = called and any(_VAIN.fullmatch(part) for part in parts) and all(_CALL.fullmatch(part) for part in parts)
    return re.match(rf".*?{re.escape(found['who'])}", bare) if vain else None


_CALLED = re.compile(
    r"\b(?:rang|rung|ring(?:ing)?|phone\w*|call\w*|tried|message|voice ?mail|text\w*|knock\w*|left (?:word|a note|a card)|hold of|reach\w*|pick\w* (?:it )?up|engaged)\b"
)
"""Without one of these “no answer” may be to a question, and “away” is no call."""
