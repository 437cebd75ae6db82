# ruff: noqa: E501 – patterns are easier to check on one line
"""What a captioner or stenographer who types along notes of their own: who types, that it is a draft, to please stand by."""

from __future__ import annotations

import re

_LONGEST = 120
_LINE = re.compile(
    r"^\W*(?:"
    # what it is
    r"(?:un(?:edited|certified|proof(?:ed|read))|rough(?:ly)?(?:[- ]edited)?|draft|real-?time|raw)(?:[ ,-]+(?:edited|draft|rough|uncertified|unedited|real-?time|unofficial|cart|not certified|ascii))*"
    r" (?:copy|file|draft|transcripts?|text|captions?|captioning(?: file)?)(?: only)?(?:[ ,–—-]+(?:not (?:verbatim|certified|for (?:quotation|citation|release))|do not (?:cite|quote)))*|"
    r"(?:this is )?not (?:a )?(?:verbatim|certified)(?: (?:transcript|record|copy))?|"
    # who types
    r"(?:(?:(?:remote|live|on-?site|real-?time|broadcast|cart|open|closed|event) ){1,3}(?:caption(?:ing|s|ed|er)?|transcri(?:ption|bed))|"
    r"cart|captioning|captioned|c\.a\.r\.t\.|stenograph(?:y|er)|court report(?:er|ing)|palantyp(?:y|ist)|speech[- ]to[- ]text reporting|captions?(?= (?:provided|written|typed)))(?: services?| writing)?"
    r"(?: (?:is |was |were )?(?:being )?(?:provided|written|typed|prepared|performed|furnished|brought to you))? by\b ?.{0,80}|"
    # wait
    r"(?:please |kindly )?stand(?:ing)? by(?: for| to begin)? (?:the )?(?:(?:real-?time|live|remote|open|cart) )*(?:caption(?:s|er|ing)?|transcri(?:pts?|ption)|cart)\b.{0,30}|"
    r"(?:the )?(?:captioner|captions?|captioning|stenographer|cart (?:writer|provider)|live captions?) (?:is |are |will be |will )?(?:now )?(?:standing by|on stand-?by|stands by|waiting|begin|ready|disconnected|disconnecting|signing off|ended|ends|off the line|unable to hear|cannot hear|lost (?:the )?audio)\b.{0,40}"
    r")\W*$",
    re.I,
)
_OF_THE_PAPER = re.compile(
    r"\b(?:communication access real-?time translation|(?:rough|unedited|uncertified)[- ](?:edited |draft )?(?:draft|copy|file|transcript|format)|totally verbatim|verbatim record of the proceedings|"
    r"live (?:transcription|captioning) (?:are|is) provided|(?:facilitate|facilitating) communication access\w*|has not been (?:proof-?read|certified|edited|checked)|"
    r"(?:not|nor) (?:be )?(?:a )?(?:certified|official|legal|verbatim) (?:record|transcript|copy|document)|may not be (?:cited|quoted|copied|disseminated|distributed)|"
    r"proprietary information|based on live transcription|check with the (?:speaker|presenter|reporter|provider)s?)\b",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|our|us)\b(?! (?:access|use|captioner))")
_MARKS, _FEWEST, _WORDS = 2, 12, 250


def is_captioners(line: str) -> bool:
    """Whether a line only says that somebody types along, who, that it is a draft, or to wait for the captions.

    >>> [is_captioners(line) for line in ("ROUGH EDITED COPY", "CART CAPTIONING PROVIDED BY:", "Please stand by for realtime captions.")]
    [True, True, True]
    >>> [is_captioners(line) for line in ("(Captioner on standby)", "Live captioning by Ada Obi", "Rough copies of my poem", "The captions helped me.", "Captions: my gate")]
    [True, True, False, False, False]
    """
    return len(line) <= _LONGEST and _LINE.match(line) is not None


def is_captioners_notice(paragraph: str) -> bool:
    """Whether a paragraph only says what a live transcript is good for and what it must not be used for.

    >>> is_captioners_notice("This file is a rough draft. Communication Access Realtime Translation is provided in order to help and may not be a totally verbatim record.")
    True
    >>> is_captioners_notice("I read the rough draft and the totally verbatim record, and we laughed at both until it got dark.")
    False
    """
    words = len(paragraph.split())
    if not _FEWEST <= words <= _WORDS or _OWN.search(paragraph):
        return False
    return len({found.group().casefold() for found in _OF_THE_PAPER.finditer(paragraph)}) >= _MARKS
