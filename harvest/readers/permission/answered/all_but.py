# ruff: noqa: E501 – patterns are easier to check on one line
"""A yes to everything except one thing, said in the words in which that one thing is refused elsewhere."""

from __future__ import annotations

import re

_LEAD = (
    r"(?:(?:(?:they |we )?both(?: of (?:us|them))?|she|he|they|i|we)(?:['’]s| is| are|['’]re|['’]m| am| says?| said)?:? )?(?:all )?"
    r"(?:(?:yes|ok|okay|fine|happy|glad|agrees?|agreed|good|ticked)(?: (?:to|with|for|about))? )?"
)
_ALL = (
    r"(?:everything|every box|all(?: (?:of )?(?:it|this|that|them|these|boxes|questions))?|the (?:whole )?lot|the rest)"
)
_BUT = r",? (?:except|bar|but|apart from|other than|save|excluding|minus|without)(?: for)?(?: not)? "
_WHOSE = r"(?:the |my |our |his |her |their |a )?"
_THING = (
    rf"(?P<name>{_WHOSE}(?:full |sur|last )?names?(?: (?:one|box|bit|question))?(?: (?:being )?(?:on it|there|printed|used|with it|under it|beside it))?|(?:being )?nam(?:ed|ing)(?: (?:me|him|her|them|us))?)|"
    rf"(?P<photo>{_WHOSE}(?:any )?(?:photos?|pics?|pictures?)(?: (?:one|box|bit|question))?)|"
    r"(?P<sharing>(?:the )?(?:pass(?:ing|ed) (?:it |mine |hers |his |theirs )?on|sharing|(?:partners?|council) (?:one|box|bit|question)))|"
    r"(?P<archive>(?:the )?(?:archive|museum|record office)(?: (?:one|box|bit|question))?)"
)
_OFF = r"(?:\s*[,;–-]*\s*(?:so |and |please )*(?:leave|keep|take) (?:that|it|this|his|hers|mine|ours|theirs|that one)(?: one)? (?:off|out))?"
_ALL_BUT = re.compile(
    rf"(?:^|(?<=[.;:,–-])\s*)\W*{_LEAD}{_ALL}{_BUT}(?:{_THING}){_OFF}(?: (?:please|pls|though|thanks?|thank you))*(?=\W*$|[.;]\s)",
    re.I,
)
_NONE_BUT = re.compile(
    rf"(?:(?<=^)|(?<=[.;:,–-] ))(?:says? |said )?no,? (?:to|with|for) {_ALL}{_BUT}(?:the |my |our |his |her |their |a )?(?:names?|photos?|pics?|pictures?)(?=\W*$|[.;]\s)",
    re.I,
)
"""A no to everything, of which what is excepted permits no words: ``no to everything except the photo``."""
_PLAIN = {
    "name": "yes, but no name",
    "photo": "yes, but no photo",
    "sharing": "yes, but not to partners",
    "archive": "archive: no",
}


def with_all_but_told(text: str) -> str:
    """A text in which a clause that says yes to everything except one thing says so in plain words; any other stays.

    >>> with_all_but_told("Gwen is happy. Bo: yes to everything except the name, leave his off")
    'Gwen is happy. Bo: yes, but no name'
    >>> with_all_but_told("Both fine with all of it but the photo."), with_all_but_told("all but the name please")
    ('yes, but no photo.', 'yes, but no name')
    >>> with_all_but_told("Bo: no to everything except the photo")
    'Bo: no to quoting, no name'
    >>> stay = ("yes to all except the name and the bit about Bo", "leave his off", "all but Bo")
    >>> [with_all_but_told(one) == one for one in stay]
    [True, True, True]
    """
    if not _CUE.search(text):
        return text

    def plain(m: re.Match[str]) -> str:
        lead = re.match(r"\W*", m[0])
        return f"{lead[0] if lead else ''}{_PLAIN[m.lastgroup or 'name']}"

    return _ALL_BUT.sub(plain, _NONE_BUT.sub("no to quoting, no name", text))


_CUE = re.compile(r"\b(?:every|all|lot|rest)", re.I)
