# ruff: noqa: E501, SIM905 – lists of words and patterns are easier to check on one line
"""A wish that one part of somebody's words be left out (“not the bit about my brother, the rest is fine”), taken apart.

Only a remark of which every clause is understood, or says nothing that leave could hang on, is such a wish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harvest.model.where_they_live import wishes_it_untold


@dataclass(frozen=True, slots=True)
class Part:
    """What is to be left out: the words that name it, whether it is a person, and whether the name is to go, too.

    ``home``: whatever tells where they live, which no word names.
    """

    words: frozenset[str]
    person: bool = False
    no_name: bool = False
    home: bool = False


_REASON = re.compile(
    r"(?:a note says|a remark stands against what was ticked|asks for (?:care or for )?a part to be left out|a later line says|a line beside the list says|a note beside it may limit its use|"
    r"a note (?:below the talk|at the foot or in the margin) speaks against it|the last line speaks against it|a restriction is given|says more beside the answer|"
    r"permits the use of this letter, but not all of it or not in any way|noted beside|stands among the words|not understood|not settled|changed something later|"
    r"a later wish stands beside the words|a remark speaks of what was asked|answers with a condition(?: or wish)?|only on a condition|not a plain answer|not clear|waits for something|“[^“”]{1,80}” says): "
    r"“(?P<said>[^“”]+)”(?: \([^()]*\))?"
)
"""Reasons for holding words that show the remark they rest on, and that speak of nobody else's answer."""
_LONG = 200
_CUT_OFF_AT = (60, 80, _LONG)
"""So long is a remark that was cut off in a reason: what it said further on is not known."""
MAY_ASK = re.compile(
    r"\b(?:not?|out|careful|never|nothing|don|do not|without|leav\w+|left|take|taken|cut|keep|kept|miss|edit|drop\w*|skip|except|apart|bar|barring|but|other than|private|confidential|wasn['’]?t|weren['’]?t)\b",
    re.IGNORECASE,
)
"""Without one of these nothing is asked to be left out."""
_CLAUSES = re.compile(
    r"[.;!?\n]+(?=\s|$)|\s[–—-]+\s|,\s*|:\s+|\s+(?=(?:but|so|because|cos|coz|since|though|although|as|provided)\b)|(?<!\bout)(?<!\bsay)(?<!tell)(?<!mention)(?<!show)(?<!\bbar)(?<!except)(?<!from)(?<! for)(?<!\bbut)(?<!\bnot)\s+(?=(?:which|who)\b)|(?<=[a-z])\s+(?=(?:only|just) not\b)|\s+and (?=(?:not?|please|it|the rest|leave|take|don'?t|use)\b)"
)
_LEAD = re.compile(
    r"(?:(?:(?:(?:all|everything|it)(?:'s| is)?(?: all)? )?(?:fine|ok|okay|good|yes|happy) (?:except|apart from|only|bar)(?: (?:for|that))?(?= (?:please |pls |just )*(?:leave|leaving|take|cut|keep|miss|edit|drop|skip|don|do not|not)\b)|(?:i|she|he|they)['’]?d (?:rather|like|prefer)(?: (?:it )?if)?|(?:(?:i|she|he|they|we) )?(?:['’]ve |have |has |had )?(?:already |also |just )?(?:asked|told|rang|texted|e-?mailed|messaged) (?:for|(?:the |my |our )?[a-z'’]+(?: [a-z'’]+)?(?: already| again)? to(?= (?:please |pls )?(?:leave|take|cut|keep|miss|edit|drop|skip|not)\b))|but|and|so|though|although|also|oh|well|ps|nb|sorry|please|pls|just|only|ok|yes|she|he|they|i|asks?|asked|says?|said|wants?|wrote|would like|would rather|rather|prefers?|to|you|that|maybe|perhaps|could you|can you|would you|(?:would|could|can|should) we|if you could|us|me|fine)\b[\s:]*)+"
)
_LIGHT = r"(?:bits?|parts?|pieces?|things?|stuff|lines?|sentences?|paragraphs?|sections?|story|stories|words?|business|side|mentions?)"
_ABOUT = r"(?:about|on|regarding|concerning|to do with|with|of|(?:where|when) (?:i|she|he|they|we)(?: (?:talk|speak|go on|mention)(?:s|ed)?(?: about)?)?)"
_OF = r"(?:about|regarding|concerning|to do with)"
_WHOSE = r"(?:the |that |my |our |her |his |their )"
_WHAT = (
    rf"(?:(?:use of )?(?:(?:any|all|some|one|none) (?:of )?)?(?:the|that|this|my|her|his|their|a|any) (?:whole |little |last |one |other )?{_LIGHT} {_ABOUT} (?:how |when |why |where )?|"
    rf"(?:all )?(?:that|this|it) {_ABOUT} (?:the |my |her |his |their )?|"
    rf"(?:what|anything|everything|whatever) (?:(?:i|she|he|they|we)(?:'ve|'d)? )?(?:have |had )?(?:said |says |say |wrote |told (?:you|us|them) |put )?{_ABOUT} )"
)
_TOPIC = r"(?P<topic>[a-z'’][\w'’ -]*?)"
_END = r"(?: (?:as well|too|please|pls|thanks|thank you|if you can|if possible|though|tho|at all|in|again|x+))*"
_AWAY = (
    r"(?:out(?: of it)?|off|private|back|alone|to (?:yourselves|yourself|ourselves)|between us|in (?:the|this) room)"
)
_USE = r"(?:use|using|print|quote|include|put|share|repeat|mention|have|publish|show|tell)(?: (?:in|out))?"
_ANOTHERS = "".join(rf"(?<!\b{word})" for word in ("my", "his", "her", "their", "own", "the", "a", "any", "for", "of"))
"""Behind one of these stands the teller's own name: ``no need for my name``."""
_WISH = (
    rf"(?:not|no|never|don['’]?t|do not|didn['’]?t|did not|without|nothing)(?: (?:to )?{_USE})? {_WHAT}{_TOPIC}{_END}",
    rf"(?:leave|leaving|take|cut|keep|miss|edit|drop|skip)(?: (?:out|off))? {_WHAT}{_TOPIC}(?: {_AWAY})?{_END}",
    rf"(?:leave|leaving|take|cut|miss|edit) (?:out|off) (?:the |my |our |her |his |their ){_TOPIC}{_END}",
    rf"(?:leave|leaving|take|cut|keep|miss) (?:the |my |our |her |his |their ){_TOPIC} (?:{_AWAY}){_END}",
    rf"(?:(?:(?:fine|happy|ok|okay|good|yes|all good) (?:with|for|about) )?(?:all|everything|any|anything|the lot|the rest|what(?:ever)? you (?:like|want)|mine)(?: of it)?(?: (?:is |are |to be |can be |may be )?(?:ok|okay|fine|good|yes|in|used|quoted|printed))? |(?:use|quote|print|have) (?:it|all|it all|all of it|anything|what(?:ever)? you (?:like|want)|mine) )(?:except(?: for)?|apart from|bar|other than|but(?: for| not)?|barring) (?:{_WHAT})?(?:the |my |our |her |his |their )?{_TOPIC}{_END}",
    rf"(?:except(?: for)?|apart from|all but|bar|other than|barring) (?:{_WHAT})?(?:the |my |our |her |his |their )?{_TOPIC}{_END}",
    rf"(?:nothing|no mention|not a word) {_ABOUT} (?:the |my |our |her |his |their )?{_TOPIC}{_END}",
    rf"(?:but )?(?:not|never)(?: anything)? {_OF} {_WHOSE}?{_TOPIC}{_END}",
    rf"(?:don['’]?t|do not|never|not to|not)(?: (?:please|to))? (?:(?:write|speak|talk|go on)|(?:say|put|print|use|include|quote|tell (?:them|people|anyone|anybody)|write) (?:anything|a word|a thing|what i said)(?: in| down)?) {_OF} {_WHOSE}?{_TOPIC}{_END}",
    rf"{_WHOSE}?{_TOPIC} {_LIGHT}\W+(?:no|not (?:ok|okay|fine|for (?:the )?(?:report|book|print|printing|you to (?:use|print)))|is not (?:ok|okay|fine)|isn['’]?t (?:ok|okay|fine)){_END}",
    rf"not the {_TOPIC}{_END}",
    rf"(?:don['’]?t|do not|never|not to|can['’]?t|cannot|you (?:may|must|can) not)(?: (?:please|to|ever|you))* quote (?:me|us|her|him|them) (?:on|about|over|regarding) (?:the |that |this |my |our |her |his |their |those |any )?{_TOPIC}{_END}",
    rf"if (?:i|she|he|they|we) (?:do |should |happen to |ever )?(?:talk|speak|go|went|start|get|got|bang|mention|bring up)(?: on| off| going)?(?: {_ABOUT})? (?:the |my |our |her |his |their )?{_TOPIC},? (?:please |then |just )*(?:(?:i|she|he|they)['’]?d (?:rather|prefer|like) )?(?:(?:leave|take|cut|keep|miss) (?:that|it)(?: {_LIGHT})? {_AWAY}|(?:that|it)(?: {_LIGHT})? (?:(?:was|were|is)(?: not|n['’]?t) used|(?:be |to be )?left out|out|not (?:be )?used)){_END}",
    rf"(?!.*\b(?:leav\w+|tak\w+|cut(?! out)|keep\w*|miss\w*|whole|entire|all|every\w*|own|want\w*|wish\w*|please|like|rather|prefer\w*|get\w*|put|have|pull\w*|(?:my|her|his|their|our) {_LIGHT})\b)(?:the |that |my |her |his |their )?{_TOPIC} {_LIGHT} (?:(?:is |are |has |have )?(?:to )?(?:be |come |go )?)?(?:left out|taken out|cut(?: out)?|out|off|gone){_END}",
    rf"(?:the |that |this )?{_LIGHT} {_ABOUT} (?:the |my |our |her |his |their )?{_TOPIC} (?:(?:is |are )?(?:to )?(?:be |come |go )?)(?:left out|taken out|cut(?: out)?|out|off|gone){_END}",
    rf"(?:leave|leaving|take|cut|keep|miss) out (?:how (?:many|much|old|long|often)|what|where|which|who|why|when) {_TOPIC}{_END}",
    rf"(?:(?:(?:you can )?(?:use|have|print|quote) )?(?:it all|all of it|the lot|any of it|everything|it) )?(?:except|apart from|bar|but not|other than|(?:provided )?(?:you|we|they) (?:do not|don['’]?t|never) (?:say|tell|mention)) (?:for )?(?:which|what|where|who) {_TOPIC}(?: (?:i|she|he|we|they) (?:work|works|worked|go|goes|went|live|lives|lived|use|uses)(?: (?:at|in|to|for|with|on))?)?{_END}",
    rf"(?:don['’]?t|do not|never|without|not) (?:to )?(?:say(?:ing)?|tell(?:ing)?|mention(?:ing)?|show(?:ing)?|print(?:ing)?) (?:which|what) {_TOPIC}{_END}",
    rf"(?:don['’]?t|do not|never|without|not) (?:to )?(?:put(?:ting)?|print(?:ing)?|giv(?:e|ing)|say(?:ing)?|us(?:e|ing)|mention(?:ing)?) the names? of (?:the |my |our |her |his |their ){_TOPIC}{_END}",
    rf"(?:no|without(?: the| any)?) (?!(?:full|first|last|own|real|proper|second|whole|family|christian|given|maiden|middle|other|more|actual|true|any|of)\b){_TOPIC}{_ANOTHERS} names?(?: (?:with|on|in|to) (?:it|them))?{_END}",
    rf"(?:leave|leaving|keep|take) the names? of (?:the |my |our |her |his |their ){_TOPIC} (?:{_AWAY}){_END}",
    rf"be (?:very |a bit )?careful (?:with|about|over) (?:the |that |my |our |her |his |their )?{_TOPIC} {_LIGHT}{_END}",
    rf"be (?:very |a bit )?careful (?:with|about|over) {_WHAT}{_TOPIC}{_END}",
    rf"(?:{_WHAT}|(?:the|my|our|her|his|their) ){_TOPIC} (?:to be |be |was |were |is |are |should be |can be )?(?:left out|taken out|cut|kept out|kept private|kept off|dropped|taken off)(?: of it)?{_END}",
    rf"(?:don['’]?t|do not|never) (?:mention|print|use|include|quote) (?:my |our |her |his |their ){_TOPIC}{_END}",
    rf"{_WHAT}{_TOPIC} (?:is|are|stays?|must stay|should stay|needs to stay|can stay|should be|must be|to be) (?:kept |left )?(?:{_AWAY}|not for (?:print|printing|the (?:report|book|board|booklet))|confidential){_END}",
)
_WISHES = tuple(re.compile(pattern) for pattern in _WISH)
_THAT_OUT = re.compile(
    rf"(?:please |pls |just |i'?d rather |so )*(?:leave|keep|take|cut|miss) (?:that|it|this|those|them)(?: (?:bit|part|one|all|story))? {_AWAY}{_END}"
)
"""Says again what the clause before said; alone it says of nothing what is to go."""
_NOT_MINE = re.compile(
    r"(?:^|(?<=[.;!?] ))(the (?:bit|part|thing|story) (?:about|on|where|of) [^,.;!?]+),? (?:that|it|this|which) (?:was not|wasn't|is not|isn't) (?:mine|ours|for me|my story|my business) to (?:tell|share|say|give)\b"
)
"""What somebody told that belongs to others: ``the bit about the lodgers, that was not mine to tell``."""
_NEXT_DOOR = re.compile(r"\b(?:the |my |our )?(?:(?:people|family|man|woman|lot|ones?|neighbours?) )?next[- ]door\b")
_OUT_ABOUT = re.compile(
    r"\b(?:leave|take|cut|keep|miss) (?:that|this|the) (bit|part|piece) out(?: of it)?,?(?: please,?)? about (?=(?:the|my|our|her|his|their) )"
)
"""What is to go said behind: ``leave that bit out, please, about the foreman``."""
_STAYS = re.compile(
    r"(?:(?:all|everything|the rest)(?: else)?(?: (?:is|stays|stands|goes))? as (?:on|in|per) (?:the|my|her|his|their) (?:\w+ )?(?:form|sheet|slip|card)|(?:you can |you may |please |happy for you to )?(?:use|quote|print|have|keep) (?:it|me|mine|hers|his|the rest|(?:the |my |her |his )?(?:\w+ ){0,2}(?:bit|part|rest|story|one)|all of it|everything else|what(?:ever)? you (?:like|want))(?: (?:as much as|whatever|whenever|all|how(?:ever)?)(?: you (?:like|want|need))?)?|"
    r"(?:all )?(?:the )?(?:rest|others?|everything(?: else)?|remainder|all(?: of it)?|it)(?: of it)?(?: (?:is|are|stays?|can|all))*(?: (?:ok|okay|fine|good|yes|alright|all right|in|stay|with pleasure|as (?:before|ticked)|to (?:use|quote|print)|go in|be used|no problem|gladly|with (?:my|her|his) name))+(?: (?:by|with) (?:me|her|him))?|"
    r"(?:fine|happy|ok|okay|good|all right|alright) to (?:use|print|quote|keep|have) (?:it|the rest|all of it|everything(?: else)?)|"
    r"(?:fine|happy|ok|okay|good) (?:with|for) (?:it|the rest|all of it|all the rest|everything(?: else)?)|(?:all )?(?:fine|good|ok|okay)(?: otherwise)?|(?:her|his|my|their) words|y gweddill yn iawn|popeth arall yn iawn|reszta (?:jest )?ok|with pleasure|thanks?(?: you)?|sorry|"
    r"(?:i|she|he|we|they) (?:should not|shouldn't|ought not to|never should) have (?:said|told|mentioned|brought|named|given|put)\b[\w' ]{0,50}|(?:i|she|he|we) (?:said|told you|wrote) (?:more|too much)(?: than i (?:meant|should)(?: to)?)?)"
)
_NO_NAME = re.compile(
    r"(?:(?:rest|all|it|everything(?: else)?) )?(?:(?:is |are )?(?:ok|okay|fine|good) )?(?:and |but |with )?(?:no|without (?:a |my |her |his |the )?|not (?:my|her|his|the)|no (?:need|call|reason) (?:for|of) (?:(?:my|her|his|the|a) )?) ?(?:sur)?name(?: (?:please|pls|on it|with it|thanks|though))*"
)
_GUARD = re.compile(
    r"\b(?:quot\w*|print\w*|publi\w*|us(?:e|ed|ing)|words?|stor(?:y|ies)|photo\w*|pic\w*|(?:sur)?names?d?|anon\w*|shar\w*|pass(?:ed|ing)?|first|ask\w*|check\w*|before|until|till|unless|if|when|only|except|apart|not?|never|nothing|nor|none|out|off|remov\w*|delet\w*|withdr\w*|leav\w*|keep\w*|kept|privat\w*|confid\w*|secret|child\w*|parent\w*|aged?|consent\w*|permi\w*|sign\w*|chang\w*|wait\w*|sure|later|want\w*|record\w*|council|partners?|board|surgery|archive)\b|n['’]t\b"
)
_NO_TOPIC = re.compile(
    r"^(?:last|first|next|end|ending|beginning|start|middle|rest|same|other|one|words?|story|quote|piece|top|bottom|second|third)\b|\b(?:(?:sur)?names?|photos?|pics?|pictures?|faces?|me|myself|us|it|that|this|them|anything|everything|all|i|you|who|which|where|whose|address|council|partners?|board|newspapers?|papers?|report|internet|facebook|website|online|quotes?|quoting|recording|record(?:ed)?|age|no|not|if|until|unless)\b"
)
"""What is no part of what was told: a name, a photo, somebody who may hear it, everything."""
_EMPTY = frozenset(
    "stay stays staying remain remains need mention the a an of in on at and or to for by with from about my our her his their your its was were is are be been being had has have did do does when what how so up down out off over that this these those there then very really just got get went go going came said says say some any one two bit part thing things stuff piece business side mr mrs ms miss dr old own little".split()
)
_KIN = frozenset(
    "mum mam mother dad father brother brothers sister sisters son sons daughter daughters husband wife partner aunt auntie uncle cousin nan nana gran grandma granny grandad grandfather grandmother neighbour neighbours friend boy girl lad lass kids child children baby ex boss manager nurse doctor landlord agent lady man woman family in-law mother-in-law".split()
)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONGEST, _FEWEST = 7, 3


def stem(word: str) -> str:
    """A word without the endings that say how many or when, so that *agents* meets *agent*.

    >>> [stem(w) for w in ("brother's", "agents", "stories", "steps", "PIP")]
    ['brother', 'agent', 'story', 'step', 'pip']
    """
    bare = re.sub(r"['’]s?$", "", word.casefold())
    if len(bare) > 4 and bare.endswith("ies"):
        return f"{bare[:-3]}y"
    return bare[:-1] if len(bare) > _FEWEST and bare.endswith("s") and not bare.endswith("ss") else bare


@lru_cache(maxsize=4096)
def part_of(reason: str) -> Part | None:
    """The part that a reason for holding words asks to leave out; None where it says anything else, or more.

    >>> sorted(part_of("a note says: “Not the bit about my brother please. Y gweddill yn iawn.”").words)
    ['brother']
    >>> part_of("somebody else may have answered for them: “not the bit about my brother”") is None
    True
    """
    shown = _REASON.fullmatch(reason)
    if shown is None or len(shown["said"]) in _CUT_OFF_AT:
        return None
    return part_in(shown["said"]) or (_told_before(shown["said"]) if reason.startswith("asks for ") else None)


_BIT_OUT = re.compile(
    r"(?P<told>.*[.!?])\s+(?:(?:but|so|and|please|pls|just|only) )*(?:leave|keep|take|cut|miss|edit) (?:that|this|the last|that last) (?:bit|part|one|piece|sentence) "
    rf"{_AWAY}{_END}(?:,? (?:as|because|cos|since)?,? ?(?P<why>[^.!?]{{0,60}}))?[.!?]*",
    re.IGNORECASE | re.DOTALL,
)
_TELLS, _LONG_WORD = 5, 5
"""So many words at least tell something; of so many letters are those by which it is found again."""


def _told_before(said: str) -> Part | None:
    """The part that somebody tells and asks to leave out with the next breath: what they said just before.

    >>> told = "The foreman at the dye works shouted at all of us. Leave that bit out please, I still work there."
    >>> sorted(part_of(f"asks for care or for a part to be left out: “{told}”").words)
    ['foreman', 'shouted', 'work']
    >>> part_of("asks for care or for a part to be left out: “Yes. Leave that bit out please, and my name.”") is None
    True
    """
    found = _BIT_OUT.fullmatch(said.replace("’", "'"))
    if found is None or (found["why"] and _GUARD.search(found["why"].casefold())):
        return None
    told = WORD.findall(found["told"].casefold())
    words = {s for w in told if len(w) >= _LONG_WORD and not {w, s := stem(w)} & _EMPTY}
    return Part(frozenset(words)) if len(told) >= _TELLS and words else None


@lru_cache(maxsize=4096)
def part_in(remark: str) -> Part | None:
    """The part that a remark asks to leave out.

    >>> sorted(part_in("Fine with all of it except the thing about my mother in law, please leave that out").words)
    ['law', 'mother']
    >>> part_in("not the piece about the collection box. Rest OK no name").no_name
    True
    >>> [sorted(part_in(one).words) for one in ("waiting list bit out", "Leave out that about the notes", "be careful with the hospital part")]
    [['list', 'waiting'], ['note'], ['hospital']]
    >>> [sorted(part_in(one).words) for one in ("NOT the bit where I lost my rag with Stephen", "all of it bar which surgery I work at")]
    [['lost', 'rag', 'stephen'], ['surgery']]
    >>> bed = "All fine except please leave out the bit about Ted's bed, he'd be cross. The crossword you can have."
    >>> sorted(part_in(bed).words), sorted(part_in("please keep the name of the practice out of it as well").words)
    (['bed', 'ted'], ['practice'])
    >>> sorted(part_in("The bit about the lodgers at number 8, that was not mine to tell.").words)
    ['lodger', 'number']
    >>> sorted(part_in("would we leave out how many he milks").words)
    ['he', 'milk']
    >>> [sorted(part_in(one).words) for one in ("wrote below: not about my sister, the loom is ok", "ferry part no, rest yes")]
    [['sister'], ['ferry']]
    >>> sorted(part_in("Please don't quote me on the lift").words), part_in("Don't quote me on that"), part_in("don't quote me on anything")
    (['lift'], None, None)
    >>> [sorted(part_in(one).words) for one in ("if I talk about my nan id rather that part wasnt used", "If I start on about my brother leave that bit out")]
    [['nan'], ['brother']]
    >>> eggs = "Please leave out the lady with the eggs, I should not have said where she lives"
    >>> sorted(part_in(eggs).words)
    ['egg', 'lady']
    >>> sorted(part_in("Lovely scones. I asked Cy to leave out the bit about my brother").words)
    ['brother']
    >>> part_in("no need for my name"), sorted(part_in("no street names").words)
    (None, ['street'])
    >>> part_in("Please don't print where I live. The rest is fine.").home
    True
    >>> [part_in(one) for one in ("not the bit about me", "leave it out", "ask her first", "not the steps, ring first")]
    [None, None, None, None]
    >>> [part_in(one) for one in ("the whole thing out", "leave my story out", "last bit out", "want my piece out")]
    [None, None, None, None]
    """
    if len(remark) > _LONG or not MAY_ASK.search(remark):
        return None
    words: set[str] = set()
    person = no_name = home = False
    said = re.sub(r"\b(?:so|as) long as\b", "provided", remark.casefold().replace("’", "'"))
    said = _NEXT_DOOR.sub("the neighbour", _NOT_MINE.sub(r"leave out \1", said))
    said = _OUT_ABOUT.sub(r"leave out the \1 about ", said)
    for clause in (c for part in _CLAUSES.split(said) if (c := part.strip(" \"'“”‘’().,-"))):
        if wishes_it_untold(clause):
            home = True
        elif (topic := _topic(clause)) is not None:
            found = [s for w in WORD.findall(topic) if len(s := stem(w)) > 1 and not {w, s} & _EMPTY]
            if not found:
                return None
            words |= {*found}
            person = person or bool({*re.findall(r"[\w-]+", topic)} & _KIN)
        elif _NO_NAME.fullmatch(clause):
            no_name = True
        elif not (
            _STAYS.fullmatch(clause)
            or ((words or home) and _THAT_OUT.fullmatch(clause))
            or _GUARD.search(clause) is None
        ):
            return None
    return Part(frozenset(words), person, no_name, home) if words or home else None


def _topic(clause: str) -> str | None:
    """What a clause asks to leave out, in its words."""
    for said in dict.fromkeys((clause, _LEAD.sub("", clause, count=1) if _LEAD.match(clause) else clause)):
        for wish in _WISHES:
            match = wish.fullmatch(said)
            if match and len(match["topic"].split()) <= _LONGEST and not _NO_TOPIC.search(match["topic"]):
                return match["topic"]
    return None
