# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a caption says of using its photo: those in it were not asked, said no, or are children."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.ages import Age, number_in
from harvest.readers.permission.young.children import NUMBER
from harvest.readers.permission.young.people import judge_age
from harvest.readers.permission.young.school_years import age_in_school

_WHO_ANSWERS = (
    r"(?:parents?|mums?|mam|mother|dad|father|gran\w*|nan|nana|nanna|family|carers?|guardians?|school|he|she|they|lady|ladies|man|men|woman|women|"
    r"girls?|boys?|lads?|child|subject|people|person|someone|somebody|some|one|two|three|both|all|neither|left|right|front|back|husband|wife|daughter|son)"
)
_REFUSED = any_of(
    r"\bnot for (?:use|publication|publishing|sharing|print|public|the (?:report|web|website|public|press)|social media|release|circulation)\b",
    r"\b(?:do not|don't|please don't|never|must not|mustn't|cannot|can't) (?:be )?(?:used?|publish(?:ed)?|share[d]?|print(?:ed)?|show[n]?|post(?:ed)?|include[d]?|circulate[d]?)\b",
    r"\bnot (?:to be|yet|been) (?:used|published|shared|printed|shown|posted|asked|agreed|cleared|consented|signed)\b|\bnot asked\b",
    r"\bno (?:photo )?(?:consent|release form|permission|release)\b|\bwithout (?:consent|permission)\b",
    r"\b(?:consent|permission)s? (?:form )?(?:is |was |has been |not |wasn't |isn't )*(?:not (?:given|got|yet|obtained|signed)|refused|withdrawn|denied|declined|pending|awaited|outstanding|missing|unclear|unknown|needed|required|tbc)\b",
    r"\b(?:given|signed|awaiting|refused|withdrew|withheld|declined) (?:no )?(?:consent|permission)\b(?<!given consent)(?<!given permission)(?<!signed consent)",
    rf"\b{_WHO_ANSWERS}\b(?: \w+){{0,4}} (?:said|says|say) no\b(?=\W*$|[.,;)]|,? to (?:the|this|being|any) (?:photo|picture|camera|us))",
    rf"\b{_WHO_ANSWERS}\b(?: \w+){{0,4}} (?:refused|declined|objected|opted out)\b",
    rf"\b{_WHO_ANSWERS}\b(?: \w+){{0,4}} (?:did not|didn't|does not|doesn't|do not|don't|would not|wouldn't|hasn't|haven't|has not) (?:agree\w*|consent\w*|want (?:it|this|to be|her|him|them|the (?:photo|picture))|wish to|signed?)\b",
    r"(?:\b(?:not|no|never|neither|without|nobody|none)|n't)\b(?! longer)(?: [\w']+){0,3}? (?:agree\w*|happy|keen|comfortable|willing|consent\w*|permission|cleared|approved|asked|online|"
    r"website|the web|facebook|social media|publish\w*|publicity|faces|be (?:in it|in this|seen|shown|photographed)|want (?:to be|it (?:used|shown|online)|this))\b",
    r"\b(?:waiting (?:for|on)|awaiting|pending|need to|must|check with|checking with)\b(?: [\w']+){0,3} (?:ok|okay|consent|permission|agree\w*|answer|ask|check|form|parents?|family|mum|reply)\b",
    r"\bnot this (?:one|photo|picture|pic)\b|\bhold (?:back|this|on to)\b|\bon hold\b|\b(?:consent|permission|release)s?: ?(?:no|none|not|refused|\?|unknown|pending)\b|\bsaid (?:please )?not\b|^(?:refused|declined|objected|withdrawn|confidential)\b|^private$|"
    r"\bkeep (?:it |this |that )?(?:private|out|back|off)\b|\b(?:not|n't)(?: yet)? (?:to go|replied|answered|said yes|returned)\b",
    r"\bask (?:\w+\.? ){0,3}(?:before|first)\b|\basked not to be\b|\brather not be (?:shown|seen|used|in)\b",
    r"\b(?:internal|team|staff|private|office)(?: use)? only\b|\bblur (?:the |their |her |his )?face|\bcrop out\b|\bpixelate\b",
)
_ASKS = any_of(
    r"\bpeople asked\b|\basked\?|\bpermi\w+|\bconsent\w*|\b(?:may|can|could|ok(?:ay)?|allowed|free) (?:we |it |this )?(?:to |be )?(?:use[d]?|show[n]?|publish(?:ed)?|share[d]?|print(?:ed)?)\b|\bagree\w*\b|\bcleared\b|\brelease(?: form| signed)?\b|\bok\?$|\bcaniat\w*|\bzgod\w*|\beinwillig\w*|\bautoris\w*"
)
_YES = any_of(
    r"^(?:yes|y|ok|okay|all yes|both yes|fine|granted|given|agreed|signed|public|free|cleared|tick|x|✓|✔|true|1|ie|ydw|tak|ja|oui|si)\b(?!.*\b(?:but|not|no|unless|if|except|only|ask)\b)|"
    r"^(?:both|all|they|she|he|everyone|everybody|parents?|mum|dad|each)(?: \w+){0,2} (?:said yes|agreed|signed|happy|ok|fine|consented)\b(?!.*\b(?:but|not|no|unless|if|except|only|ask)\b)|"
    r"^(?:no people|nobody|no one|no-one|none|no faces|nobody in it|n/?a|not needed|no persons?|-)$"
)
_CHILD_SHOWN = any_of(
    rf"(?:^|[,;.] |\b(?:and|with|by) )(?P<who>[a-z'-]{{2,20}})(?:,? \(|, )(?:aged? )?{NUMBER}\)?(?=[,.;)]|$| (?:and|with|at|on|in)\b)",
    rf"\baged? {NUMBER}\b",
)
_CLASS_SHOWN = any_of(r"\b(?:year|yr|blwyddyn) ?(?P<year>\d{1,2})\b(?! (?:report|plan|after|later|ago|teacher))")


_PICTURE = re.compile(
    r"\.(?:jpe?g|png|heic|heif|gif|tiff?|webp|raw|dng)\s*$|^(?:img|dsc[nf]?|pxl|wa|mvi|sam|p\d)[_-]?\w*\d{2,}$", re.I
)
_MOST = 0.5


def of_pictures(records: Sequence[Sequence[str]]) -> bool:
    """Whether a column of a table holds names of pictures: what it permits is about these, and nobody's words.

    >>> of_pictures([["IMG_4410.jpg", "Ada at the door", "ok"], ["IMG_4415", "Bo with the urn", "NO"]])
    True
    """
    for column in zip(*records, strict=False):
        filled = [cell.strip() for cell in column if cell.strip()]
        if filled and sum(_PICTURE.search(cell) is not None for cell in filled) > _MOST * len(filled):
            return True
    return False


def asks_about_use(header: str) -> bool:
    """Whether a heading beside captions asks if the picture may be used.

    >>> asks_about_use("People asked?"), asks_about_use("May be shown"), asks_about_use("Who is in it")
    (True, True, False)
    """
    return bool(_ASKS.search(fold(header)))


def caption_held(text: str, question: str | None = None, below: int = 16) -> str:
    """Why a caption is not used until a person has looked; empty when it says nothing against that.

    ``question`` is the header under which the words stood: under one that asks for permission, all but a plain yes holds.

    >>> caption_held("The lady in red, parents said no"), caption_held("A sign that says no ball games")
    ('the caption speaks against using it: “parents said no”', '')
    >>> caption_held("not sure", "May we use it?")
    'no plain yes to using the photo: “May we use it?: not sure”'
    """
    words = fold(text)
    if question and _ASKS.search(fold(question)) and not _YES.search(words.strip(" .!")):
        return f"no plain yes to using the photo: “{question[:40]}: {text.strip()[:40]}”"
    match = _REFUSED.search(words)
    if match:
        return f"the caption speaks against using it: “{match.group(0)[:60]}”"
    for shown in _CHILD_SHOWN.finditer(words):
        number = number_in(shown)
        if 0 < number < below and not re.match(r"(?:table|room|no|number|group|bus|page|part)$", shown["who"] or ""):
            return f"a child under {below} is in the photo: “{shown.group(0).strip(' ,.;')[:40]}”"
    school = _CLASS_SHOWN.search(words)
    age: Age | None = age_in_school(school.group(0), 2000) if school else None
    why = judge_age(age, below, f"“{school.group(0)}”" if school else "")[1]
    return f"a child is in the photo: {why}" if why else ""
