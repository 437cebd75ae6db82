# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A remark beside answers, clause by clause: what is to be left off or not passed on, how it was told, and why.

Only a remark of which every clause is understood, or says nothing that leave could hang on, is settled here.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.readers.consent_lists.answered.plain_remarks import kept_from_some, of_reaching_alone
from harvest.readers.consent_lists.changed.later import is_of_the_form, is_of_the_name
from harvest.readers.permission.answered.all_but import with_all_but_told
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.text import fold


@dataclass(frozen=True, slots=True)
class Remark:
    """What a remark takes off: the name, passing on, photos, the archive."""

    no_name: bool = False
    no_sharing: bool = False
    no_photo: bool = False
    no_archive: bool = False


_CUT = re.compile(
    r"[.;!?\n]+(?=\s|$)|\s[–—-]+\s|,\s+|:\s+|\s+(?=[\"'“‘]?(?:but|so|because|cos|coz|since|though|although)\b)|\s+and (?=(?:not|no|please|it|the rest|leave|take)\b)|/(?=\s)"
)
_LEAD = re.compile(
    r"^\W*(?:(?:but|and|so|because|'?cos|coz|since|as|though|although|also|oh|well|ps|nb|actually|sorry|please|pls) )+"
)
_PEOPLE = r"(?:she|he|they|i|we|[a-z][\w'’-]*\.?|his (?:wife|mum|son|daughter)|her (?:husband|mum|son|daughter))"
_WHEN = (
    r"(?:(?:again|later|before|already|today|yesterday|this morning|afterwards?|since|back|twice|then|himself|herself|on the way out|about it|it over|first thing|"
    + DAY_OF_THE_WEEK
    + r"(?:day)?|(?:\d{1,2}(?:st|nd|rd|th)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}[.:]\d\d(?: ?[ap]m)?|"
    r"(?:in|at|on|by|from|outside|after|before|over|to|with) (?:(?:the|a|my|her|his) )?[\w'-]+(?: [\w'-]+)?)\b ?)*"
)
_TOLD = re.compile(
    rf"(?:{_PEOPLE} )?(?:has |have |had )?(?:rang|phoned|called|texted|e-?mailed|messaged|stopped|saw|seen|met|told|tells?|asked|came|caught|wrote|writes|said|says|spoke|popped|handed|thought|did this|filled|ticked|changed (?:her|his|my|their) mind)(?: (?:me|us|him|her|them|it|this|back|in|up|by|round|past|down|over|the office|to me))*\s*{_WHEN}(?:to say|that|saying)?"
)
"""How and when it was told: ``rang me Mon 5th``, ``stopped me in Aldi``."""
_STAYS = re.compile(
    r"(?:(?:the |our |your )?(?:report|booklet|write.?up|book|display) (?:is |are )?(?:still )?(?:fine|ok|okay|all right|good)(?: (?:with|w/?) (?:(?:the|my|her|his) )?names?)?|(?:all )?(?:the )?(?:rest|others?|words?|name|everything(?: else)?|quotes?|story|all(?: of it)?|it)(?: (?:is|are|stays?|it|can))*(?: all)? (?:same|fine|ok|okay|right|good|as (?:before|ticked|it was)|yes|stays?|in|unchanged|alright|iawn)(?: (?:by|with) (?:me|her|him))?|"
    r"(?:use|quote|print|have) (?:me|it|mine|hers|his|the rest|what you (?:like|want))(?: (?:all|as much as|whatever|whenever))*(?: you (?:like|want|need))*(?: (?:love|duck|pet))?|(?:y )?gweddill yn iawn|popeth arall yn iawn|(?:otherwise|apart from that|other than that|beyond that)\W*(?:print|use|quote|go|fire) (?:away|ahead|it(?: all)?|what you (?:like|want))|all (?:good|fine)|happy (?:with|for) (?:it|the rest|all of it|everything)(?: otherwise)?|no problem|fine(?: by me| with it)?|ok|iawn)"
)
_OF_PHOTO = re.compile(
    r"(?:please )?(?:ask|check with|ring|call|tell|show|text) (?:me|us|him|her|them|(?:my|his|her) (?:mum|mam|dad|parents?|gran|nan))(?: first)?(?:,? (?:before|if)) (?:you |we |anyone |anybody )?(?:want to |ever )?(?:print|use|put|post|show|publish|take|share|send)\w*(?: (?:up|out|in|on))?(?: (?:an?|any|the|my|our|that|his|her|their))? ?(?:photos?|pics?|pictures?)(?: (?:with|of) [\w' ]{1,25}?)?(?: in (?:it|them))?(?: (?:please|pls|thanks?))?|"
    r"(?:(?:i|she|he|they) )?(?:does not|doesn't|do not|don't) (?:like|want) (?:(?:to have|having) )?(?:my|her|his|their) (?:photo|pic|picture)s? (?:taken|used|shown|up)|(?:no|not? in|not|don't (?:take|use)|without) (?:any |the |my )?(?:photos?|pics?|pictures?)(?: from (?:the )?[\w ]{2,16}?)?(?: (?:of|with) (?:me|(?:the |my )?(?:kids?|children|face|grandchildren|boys?|girls?|lad|bump|baby)))?(?: at all)?(?: (?:please|pls|thanks?|though|lol|haha))?|(?:photos?|pics?|pictures?)\W+(?:no|not)\b[\w ]{0,20}|(?:(?:that's|it's|it is|that is) )?not my (?:best|good|better) side|tak from the back|from (?:the back|behind)(?: only)?|"
    r"(?:no|not|don't show|without) (?:(?:any|the|my|her|his|their|our|[\w-]+'s) )?(?:faces?|drawings?|selfies?)(?: (?:please|pls|thanks?|though))?|"
    r"(?:(?:the|my|her|his|their|our|[\w-]+'s) )?(?:faces?|photos?|pics?|pictures?|drawings?) (?:not|never|kept off) (?:on |in )?(?:facebook|the internet|online|social media|insta\w*|the web ?\w*|the papers?)(?: (?:please|pls|thanks?|though))?"
)
_LABEL = re.compile(
    r"(?P<archive>archive|museum|(?:history|memory|museum) box|chest|record office|keeping(?: it)?)|(?P<photo>photos?|pics?|pictures?)"
)
_OF_NAME = re.compile(
    r"(?:(?:i|she|he|they)(?: have| has|'ve|'s)? )?chang\w+ (?:my|her|his|their) minds? (?:re|about|on|over|regarding) (?:(?:the|my|her|his|their) )?(?:sur)?names?|(?:my|her|his) (?:\w+ ){1,3}(?:must|should|can|may)(?: not|n't|not) know (?:it is|it's|it was|that it is|that it's|who it is|who it was|who said it)(?: (?:me|her|him|mine))?|(?:do not|don't) (?:need|want|wish) (?:to have )?(?:my|her|his|their) name (?:in lights|on it|there|printed|in it|with it)|(?:so )?not (?:in|under|by|with) (?:my|her|his|their) (?:own )?name(?: (?:please|pls|thanks?))?|no name on (?:it|mine|hers|his|theirs|that)(?: (?:please|pls|now|after all))*|without (?:my|her|his|the|a) name(?: (?:please|pls|now|after all))*|name off(?: (?:please|pls|now|after all|it|hers|his|mine))*|(?:please )?no names? (?:anywhere|at all|whatsoever|used|printed|given)(?: (?:please|pls|thanks?))?"
)
_NOR = re.compile(
    r"(?:not|nor) (?:mine|ours|theirs|(?:my|our|the) (?:family|children|kids|husband|wife|son|daughter|mum|dad)(?:'s)?(?: names?)?)(?: either)?"
)
"""Whose name is not to stand there besides."""
_BODY = r"(?:(?:the |any |our |my )?(?:\w+ ){0,2}(?:councils?|health (?:board|people|visitors?|service)|nhs|care board|trusts?|partners?|surgery|doctors?|police|job ?centres?|dwp|landlords?|funders?|lottery|developers?|university|college|school|authority|commissioners?|hospital|county|others?|anybody|anyone|them|that lot))"
_NO_SHARING = re.compile(
    rf"(?:(?:she|he|they|i) )?(?:nothing|none of (?:it|this|mine|hers|his)|not|never|don't|do not|does not|doesn't|no)(?: (?:mine|hers|his|it|this))?(?: (?:to|for|with|should|must|is|want|wants|it|go|goes|going|be|being|given|sent|passed|shared|shown|handed|pass|share|send|give|show|let|tell))*(?: (?:on|over|out|to|with|for|it|mine|hers|his))*(?: {_BODY})(?:(?:,| or| nor| and)+ (?:to |the )?{_BODY})*(?: (?:after all|please|pls|now|thank you|thanks?|at all|have it|see it|know|get it))*|{_BODY}(?: only| alone| bit)?(?: is| was)?(?: a)?\W*(?:no|not|never)(?: (?:please|pls|thanks?|way|chance))?"
)
_MAY_PASS = re.compile(
    rf"(?:you can |happy to |do |please )?(?:tell|pass (?:it |mine )?(?:on )?to|share (?:it )?with|give (?:it |mine )?to|send (?:it )?to) {_BODY}(?: (?:though|too|as well|please))?|{_BODY}\W*(?:yes|ok|fine|is fine|are fine)"
)
_GUARD = re.compile(
    r"\b(?:quot\w*|print\w*|publi\w*|us(?:e|ed(?! to\b)|ing)|words?|sa(?:id|y|ys|ying)|stor(?:y|ies)|bits?|parts?|piece|thing|photo\w*|pic\w*|names?d?|anon\w*|shar\w*|pass\w*|first|ask\w*|check\w*|before|until|till|unless|if|when|only|just|except|apart|not?|never|nothing|nor|out|off|remov\w*|delet\w*|withdr\w*|tak(?:e|en|ing)|leav\w*|left|keep\w*|kept|privat\w*|confid\w*|secret|child\w*|mum|mam|dad|parent\w*|school|class|years?|yr|aged?|old|teen\w*|consent\w*|permi\w*|agree\w*|sign\w*|chang\w*|wait\w*|think\w*|sure|later|back|wants?|record\w*|council|partners?|please|pls)\b|n't\b|\?|\d"
)
_WROTE = re.compile(
    r"^(?:(?:she|he|they) )?(?:wrote|said|says|ticked|put|added|told (?:me|us))(?: (?:on the (?:back|way out|phone|day|night)|at the (?:bottom|door|end|desk|till|table)|afterwards?|later|below|me|us|again))*\W+(?=(?:not?|nothing|never|don't|without)\b)|"
    r"^(?:(?:she|he|they) )?(?:told|rang|phoned|texted|stopped|caught) (?:me|us)(?: (?:on )?(?:"
    + DAY_OF_THE_WEEK
    + r"(?:day)?|yesterday|today|later|again))?(?: that)? (?=(?:she|he|they)\b)"
)
_IN_CAPITALS = re.compile(
    r"(?:,? (?:in (?:capitals|caps|red|big letters|block letters)|underlined(?: twice)?|twice))+$"
)
_NAME = re.compile(r"[A-Z][\w'’-]*\.?(?: [A-Z]\.?)?")


def remark_told(remark: str, bodies: Collection[str] = ()) -> Remark | None:
    """What a remark takes off; None where a clause is not understood. ``bodies`` are called so to whom words may go.

    >>> remark_told("I work for the NHS so not in my name pls")
    Remark(no_name=True, no_sharing=False, no_photo=False, no_archive=False)
    >>> remark_told("Rang me Mon 5th: name is fine, but nothing to go over to the council or the health board after all")
    Remark(no_name=False, no_sharing=True, no_photo=False, no_archive=False)
    >>> remark_told("H. stopped me in Aldi 13/10: no name on hers after all. Rest same. Bev").no_name
    True
    >>> remark_told("S. said at the door not the council after all thank you, they are doing her review").no_sharing
    True
    >>> remark_told("did this before but changed my mind re name, lads at work").no_name, remark_told("doesn't like his photo taken").no_photo
    (True, True)
    >>> remark_told("I thought he did the online one?")
    Remark(no_name=False, no_sharing=False, no_photo=False, no_archive=False)
    >>> remark_told("came to desk 20/10: does NOT want it going to Jobcentre, council etc after all. Report still fine w. name. DO-R")
    Remark(no_name=False, no_sharing=True, no_photo=False, no_archive=False)
    >>> remark_told("told me Sunday he would rather not have his name on it, whatever he put on the laptop").no_name
    True
    >>> remark_told("yes to everything but the name, leave his off").no_name, remark_told("all except the photo").no_photo
    (True, True)
    >>> [remark_told(one) for one in ("yes to all except the name and the bit about Bo", "yes to all, leave his off")]
    [None, None]
    >>> remark_told("My manager must not know it is me").no_name
    True
    >>> remark_told("please no names anywhere, not mine and not my family").no_name, remark_told("not Zosia's face").no_photo
    (True, True)
    >>> remark_told("Ask me before you print a photo with Mo in it").no_photo, remark_told("Ask me before you print it")
    (True, None)
    >>> [remark_told(one) for one in ("not the bit about her brother", "no name, and not the bit about the boat", "ring first")]
    [None, None, None]
    >>> remark_told("Town yes, Marlstone no, they can pay for their own survey", {"marlstone", "town"}).no_sharing
    True
    """
    remark = re.sub(r"\b[Ww]\. (?=name)", "with ", " ".join(remark.split()).strip())
    remark = with_all_but_told(remark)
    parts = [part.strip(" \t\"'“”‘’()[]") for part in _CUT.split(remark)]
    parts = [part for part in parts if part and re.search(r"\w", part)]
    found: dict[str, bool] = {}
    about, plain = "", False
    for n, part in enumerate(parts):
        said = _IN_CAPITALS.sub("", _LEAD.sub("", fold(part)).strip(" .,:;-\"'()"))
        said = _WROTE.sub("", said)
        label = _LABEL.fullmatch(said)
        if label and label.lastgroup and n + 1 < len(parts):
            about = label.lastgroup
            continue
        if about:
            found[about] = True
            about = ""
        elif not said or _STAYS.fullmatch(said) or _MAY_PASS.fullmatch(said) or _of_bodies(said, bodies, "yes|ok|fine"):
            plain = True
        elif (
            _OF_NAME.fullmatch(said)
            or _INSTEAD.fullmatch(said)
            or ("name" in found and _NOR.fullmatch(said))
            or nothing_but_no_name(part)
            or nothing_but_no_name(said)
            or (is_of_the_name(part) and len(said.split()) < _SHORT)
        ):
            found["name"] = True
        elif (
            (_NO_SHARING.fullmatch(said) and not _NOBODY_AT_ALL.fullmatch(said))
            or kept_from_some(said)
            or _of_bodies(said, bodies, "no|not")
            or ("sharing" in found and _OTHERS_TOO.fullmatch(said))
        ):
            found["sharing"] = True
        elif _OF_PHOTO.fullmatch(said):
            found["photo"] = True
        elif _TRIES.fullmatch(said) or is_of_the_form(said):
            plain = True
        elif not (
            _TOLD.fullmatch(said) or of_reaching_alone(part) or _NAME.fullmatch(part) or _GUARD.search(said) is None
        ):
            return None
    if about or not (found or plain):
        return None
    return Remark(
        found.get("name", False), found.get("sharing", False), found.get("photo", False), found.get("archive", False)
    )


def _of_bodies(said: str, bodies: Collection[str], answer: str) -> bool:
    """Whether a clause answers for one of those to whom words may go: ``Marlstone no``."""
    match = re.fullmatch(rf"(?:the )?(?P<who>[\w' -]+?)\W+(?:{answer})(?: (?:please|thanks?))?", said)
    return match is not None and bool({*match["who"].split()} & {*bodies})


_TRIES = re.compile(
    r"(?:(?:she|he|they|i|[\w'-]+) )?(?:(?:said|says|thought|hopes?|promised|told (?:me|us)) )?(?:that )?(?:(?:she|he|they|i)(?:'d|'ll)? )?(?:would|will|might|wants to|to)? ?(?:also )?(?:do|fill in|send|answer|complete) (?:the|an?) (?:\w+ ){0,2}(?:one|forms?|slips?|link)(?: (?:in|as well|too|also|later|tonight|at home|tomorrow))*(?: (?:when|once|as soon as|after) (?!.*\b(?:decid\w*|read\w*|seen?|ask\w*|check\w*|spoken?|talk\w*|thought|think|sure|agree\w*|happy|mind)\b)[\w' ]{3,50})?|(?:(?:i )?(?:think|thought|believe) )?(?:she|he|they)(?: has| have)? (?:also )?(?:did|done|filled in|sent|answered) (?:the|an?) (?:\w+ ){0,2}(?:one|forms?|slips?|link)(?: (?:as well|too|also))?|(?:just |only )?(?:test(?:ing)?|trying)\b(?: (?:\d+|if|whether|this|that|it|works?|to see|out|on|my|the|phone|form|link))*|[\w' ]{2,30} can be in it(?: (?:too|as well))?|whatever (?:she|he|they|i) (?:put|ticked|said|wrote|filled in)(?: (?:on|in|at|with) (?:(?:the|my|her|his) )?[\w' ]{2,20})?|(?:the )?(?:pen|ink|biro) ran out|ran out of ink"
)
"""What only tries the form, answered another one as well, or lets somebody's shop stand there, too."""
_INSTEAD = re.compile(
    r"(?:just |only )?(?:say|put|write|call (?:me|her|him)) [\"“‘'][^\"“”]+[\"”’'](?: if (?:you|they|we) (?:have|need|want) to(?: (?:say|put|write) (?:something|anything|it))?)?"
)
"""What is to stand in the place of a name."""
_OTHERS_TOO = re.compile(rf"(?:or |nor |and )*{_BODY}(?: etc)?(?: after all| either| please)*")
"""Who else is to have nothing, told on behind a comma."""
_NOBODY_AT_ALL = re.compile(r"(?:not?|never|nothing)(?: for)? (?:anybody|anyone|others?|them|that lot)\W*")
"""What may mean that words are not to be used at all."""
_SHORT = 10
