# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Remarks beside answers that say one plain thing: how a name is made up, which question is left open, who gets nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.plain_questions import plainly_asked
from harvest.readers.consent_lists.whose.signed_by import WITH_THEM
from harvest.readers.lists_by_name.heard.other_matters import without_other_matters
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.of_food import of_food
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import fold

THEIR_NAME = r"(?:his|her|their|my|the) (?:first|given|christian|real|actual|proper|full|family|sur|last|maiden|married)[ -]?name\b"
_TOLD_OF_NAME = re.compile(
    rf"[\w' -]{{2,40}} is {THEIR_NAME}\W*|"
    r"\W*(?:please )?(?:(?:(?:my|the|her|his|their) )?name|spell (?:it|me|my name)|spel(?:t|led)|written|it's|that's|[\w'-]{2,20})(?: is)?(?: spel(?:t|led)| written)? with "
    r"(?:(?:an? |one |two |three |double )?[a-z]{1,2}s?)(?:(?:,? (?:and|not|no)) (?:an? |one |two |three |double )?[a-z]{1,2}s?)*(?: please)?\W*"
)
"""How a name is made up, and how it is spelt."""
_WHO = r"(?:(?:she|he|they|i|we)(?: is|'s|'ll| will| are|'re| am|'m| was| were)? )?"
_LEFT_OPEN = re.compile(
    rf"\W*{_WHO}(?:(?:will|wants?|would like|needs?|has|still|yet|is|to) )*(?:think(?:s|ing)?|decid(?:e|es|ing)|not (?:yet )?(?:sure|decided)|undecided|unsure)(?: (?:yet|still|more|again|of|about|on|over))* "
    r"(?:the |that |our )?(?P<which>first|second|third|fourth|last|final|partners?|sharing|passing on|names?)(?: (?:one|question|bit|box|part|tick))?(?: (?:still|yet|for now))?\W*"
)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
_ASKED_AGAIN = re.compile(
    rf"\W*{_WHO}(?:was |were )?asked (?:(?:me|us|him|her|them) )?again (?:after|at|on|in|by|over|outside) (?:the )?\w+(?: \w+)?\W*"
)
_PAPER = r"(?:form|slip|card|sheet|list|register|paper|booking)"
_NAME_ON_PAPER = re.compile(
    rf"\W*(?:only )?(?:(?:the|a|his|her|their|my|one) )?(?:(?:first|given|christian|real|full|one|single)[ -]?name|nick ?name|initials?|no (?:sur|last |family |second )name)(?: only| alone| just)?(?: (?:is|was|stands|given|put))? (?:on|in) (?:(?:the|his|her|their|my) )?{_PAPER}\W*"
)
"""How much of the name stands on the paper that was filled in: it is no wish for print."""
_READ_ALOUD = re.compile(
    r"\W*(?:(?:the|her|his|their|my|a) )?[\w'-]+(?: [\w'-]+)? (?:has |had )?read (?:it|this|the (?:form|slip|card|questions?)|(?:it |them )?all|them)(?: out| aloud| over)* (?:to|for|with) (?:her|him|them|me)(?: (?:over|on|down) the (?:phone|telephone))?\W*"
)
"""Who read to somebody what they then answered themselves."""
_BODY = r"(?:(?:\w+ )?(?:councils?|councillors?|county|landlords?|housing(?: \w+)?|nhs|hospitals?|surger(?:y|ies)|doctors?|gps?|health boards?|universit(?:y|ies)|college|schools?|police|social (?:services|workers?)|funders?|commissioners?|charit(?:y|ies)|agenc(?:y|ies)|partners?|officials?|officialdom|authorit(?:y|ies)|(?:government|council|health|official|benefits?) (?:people|folk|lot|types|staff|workers?)|(?:town|city) hall))"
_NONE = r"(?:(?:but|and|or|please|certainly|just|ever|even) )*(?:not|no|nor|never|nobody|no ?one)(?: (?:to|for|with|at|from|in))*(?: (?:the|any|our|my|your|her|his|their|local))*"
_ANYBODY = r"(?:any(?:one|body)|nobody|no one)(?: else| at all)?"
_KEPT_FROM = re.compile(
    rf"\W*(?:(?:explained|asked|told|said|checked)(?: (?:it|so|again|twice|once more|her|him|them|me))*\W+)?(?:still |definitely |again )?(?:{_NONE} {_ANYBODY}\W+)?{_NONE} {_BODY}(?:(?:\W+|,? (?:and|or|nor) )(?:{_NONE} )?(?:the |any )?(?:{_BODY}|{_ANYBODY}))*(?: please| thanks?| thank you)?(?:\W+(?:(?:not|never) ever|ever|at all|full stop|ever again|under any circumstances|(?:none|any) of them))*(?:,? (?:because|since|cos|while|whilst|as long as)(?: of)? [\w' ]{{3,40}})?(?:,? (?:she|he|they) (?:says?|said))?\W*|"
    rf"\W*(?:the|my|our|your|any) {_BODY} (?:(?:does|do|need|must|should|has|have)(?: not|n't)|doesn't|don't|needn't) (?:need |have |get )?(?:to )?(?:know|see|read|hear|have|get)(?: (?:it|this|that|any of (?:it|this)|what i said))?(?: please)?\W*|"
    rf"\W*(?:i (?:said it|speak|talk|told it|am talking|am telling) to you|this is for you|it(?:'s| is) for you|for you)\W+(?:but |and )?{_NONE} {_BODY}(?: please)?\W*"
)


def kept_from_some(remark: str) -> bool:
    """Whether a remark says nothing but who is not to have it, bodies to which words are passed on among them.

    >>> [kept_from_some(one) for one in ("not the landlord, nor the school", "Nobody at the surgery please!")]
    [True, True]
    >>> [kept_from_some(one) for one in ("not to the council because of her son's case", "explained twice, still no to officials")]
    [True, True]
    >>> [kept_from_some(one) for one in ("The hospital does not need to know", "I talk to you, not to the council")]
    [True, True]
    >>> [kept_from_some(one) for one in ("not the harbour commissioners, not ever", "no government people she says")]
    [True, True]
    >>> [kept_from_some(one) for one in ("not anybody", "not the school bit", "not the council, they know me")]
    [False, False, False]
    """
    return _KEPT_FROM.fullmatch(fold(remark)) is not None


_OF_REACHING = re.compile(
    r"(?:(?:she |he |they |i )?(?:works?|working|is|am|on) (?:days?|nights?|shifts?|mornings?|afternoons?|evenings?|earlies|lates|weekends?|part.?time)|"
    r"(?:please |best to |only |so |and )*(?:ring|rang|call|called|phone|phoned|text|texted)s? (?:me |her |him |us )?(?:from (?:the |his |her |my )?(?:car|work|hospital|bus|train|shop|surgery|garden)|(?:only )?(?:after|before|between|from) (?:about )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?(?: (?:and|to|till) \d{1,2} ?(?:am|pm)?)?)|"
    r"(?:(?:i |she |he |they )?(?:can't|cannot|couldn't|can not|won't) (?:get (?:down|there|in|out)|come|make it)(?: (?:down|in|along|there))?(?: (?:on|to) (?:the|that) (?:day|night|event|hall|evening))?|(?:can|could|would|will) (?:somebody|someone|you|one of you) (?:please )?(?:ring|phone|call|visit|come and see) (?:me|her|him)(?: instead| please)*)|"
    r"(?:tel|phone|mob(?:ile)?|ring|call)?\b[\s.:]*\+?\d[\d ]{7,15}|(?:not |best |only )?(?:after|before|between) \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?(?: (?:and|to) \d{1,2} ?(?:am|pm)?)?(?: only| please)?|(?:best |only )?(?:mornings|evenings|afternoons|weekends)(?: only| best)?|"
    r"(?:(?:the )?(?:form|slip|card|sheet) )?(?:was )?filled (?:it )?in (?:when|as) (?:she|he|they) (?:arrived|came(?: in)?|got here|left|went)|"
    r"(?:did not|didn't|hadn't|had not|forgot|without|lost|left) (?:have |got |bring |brought )?(?:her|his|their|my) (?:reading )?(?:glasses|specs|hearing aids?)(?: (?:at home|with (?:her|him|them)|in))?|"
    r"(?:re|see|about) (?:my|her|his|their) (?:e-?mail|letter|story|card|text)|"
    r"(?:(?:she|he|they|i) )?(?:wants?|would like|'d like|asks?|asked|hopes) to (?:know|hear|be told) (?:when|once) (?:it|the \w+)(?:'s| is| comes| gets| has been)? (?:printed|out|ready|done|finished|up|published)|"
    r"(?!.*\b(?:print|words?|name|quot|use|say|said|story|share|pass|photo))[\w' ]{2,30} if any(?:one|body) (?:has|have|wants?|needs?|knows) [\w' ]{2,30}|"
    r"(?:she |he |they |i )?(?:lives?|living|stays?) (?:at|in|on|with) [\w' -]{3,60}|\d{1,4}[a-z]? [\w' ]{3,40}|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|"
    r"(?:has |have |got )?no (?:tele)?(?:phone|mobile|landline|e-?mail|computer|internet|smart ?phone|address)|"
    r"(?:(?:she|he|they|i) )?(?:does not|doesn't|do not|don't|cannot|can't) (?:use|have|own|do) (?:an? |the )?(?:computers?|phone|mobile|e-?mails?|internet|forms online)|"
    r"(?:so |and )*(?:we |i |both )*(?:filled|did|typed|went through|completed) (?:it |this |the form )?(?:in )?(?:together|with (?:her|him|them|me|help))|"
    r"(?:(?:(?:she|he|they|i) )?(?:has|have|had|got|has got|have got|'s got) )?(?:a |an )?(?:new|different|another) (?:tele)?(?:phone(?: number)?|mobile(?: number)?|number|address|e-?mail(?: address)?|postcode)(?: only| alone)?|(?:(?:she|he|they|i|has|have) )*moved (?:house|home|away)|"
    r"(?:(?:it|that|which|number|address) )?(?:is|are|now|noted|written|put)? ?(?:down )?in the (?:office |address |phone |big )?(?:book|file|folder|diary|system|address book)|"
    r"(?:please )?(?:post|send|bring|drop) (?:it |them |a copy |the report |the booklet |one )?to (?:her |him |me |them )?(?:at )?\d[\w' ]{3,60}|"
    r"(?:my|her|his|their) (?:number|ref(?:erence)?|card|id|record)(?: (?:at|with|for) (?:the )?[\w' ]{3,30})? (?:is|=) ?[\w -]{3,25}(?: if (?:that|it) helps)?|"
    r"(?:(?:sorry|i|i'm|i am|was|but) )*(?:not sure|unsure|wasn't sure|didn't know|don't know|couldn't tell|wondered|think|thought)(?: if| whether| that)? (?:it|this|that|the form|my (?:first|last) (?:one|go|try))(?: (?:had|has|actually|really|ever|even))* (?:sen[dt]|saved?|went|gone|go|got|work(?:ed)?|submit(?:ted)?|uploaded)(?: (?:through|in|off|to you|properly|ok|okay))*(?: (?:the )?(?:first|last|second) (?:time|go|try)| before| earlier)*|"
    r"did (?:it|this|that|my (?:first|last) (?:one|go|try)) (?:send|save|work|go|submit|arrive|get)(?: (?:through|in|off|to you|properly|ok|okay))*(?: (?:the )?(?:first|last) (?:time|go|try))?|(?:it|the (?:page|form|app|link|internet|wifi)|my (?:phone|tablet|laptop|internet|wifi)) (?:froze|crashed|hung|died|stuck|(?:didn't|did not|wouldn't|would not) (?:send|save|load|go|work|submit)(?: (?:through|off|properly))*)(?: (?:the )?(?:first|last) (?:time|go|try))?|(?:so )?(?:(?:i|i'm|am|have) )*(?:sent|sending|trying|tried|did|done|filled in|doing) (?:it |this |the form )?(?:once )?(?:again|twice|a second time)|"
    r"(?:her|his|their|my|the) answers are in \w+|(?:tak|oui|si|ja|ie|haan) (?:is|means|=) yes(?: and)?|(?:and )?(?:nie|non|nein|na|nahin?) (?:is|means|=) no)"
)
"""How to reach somebody, who helped with the form and in which language: what asks for nothing."""


def of_reaching_alone(remark: str) -> bool:
    """Whether a remark says nothing but how to reach somebody, who helped to fill in the form, or its language.

    >>> told = ("Lives at 3 Cooper Court, no phone", "My number at the surgery is TS-408 if that helps", "no phone, no quotes")
    >>> [of_reaching_alone(one) for one in told]
    [True, True, False]
    >>> of_reaching_alone("Can't get down on the day, could somebody ring me?")
    True
    >>> [of_reaching_alone(one) for one in ("tel 01632 960233, after 6", "form filled in when she arrived", "did not have his glasses")]
    [True, True, True]
    >>> of_reaching_alone("wants to know when it's printed"), of_reaching_alone("size 44 if anyone has boots")
    (True, True)
    >>> of_reaching_alone("not sure it sent the first time"), of_reaching_alone("not sure it should be sent")
    (True, False)
    >>> of_reaching_alone("Does not use a computer, so filled in together. Post to 9 Harbour Rise, DA12 6ZX")
    True
    """
    clauses = [part.strip(" -–") for part in re.split(r"[.,;?!]+|\band (?=nie|non)", fold(remark)) if part.strip(" -–")]
    return bool(clauses) and all(_OF_REACHING.fullmatch(one) for one in clauses)


_NOT_MADE_OUT = re.compile(
    r"\W*(?:(?:just|please|but|only) )*(?:do not|don't) make (?:me|us|her|him|them|it) (?:sound|look|out to be|seem|into)\b[\w' ]{1,40}\W*"
)
"""How somebody is not to be shown, which asks for no words to go: ``don't make me sound like a saint``."""
_NOTHING_POINTS = re.compile(
    r"\W*(?:(?:[\w' ]{3,40}(?:[,;]| so) )?(?:so )?(?:please )?)(?:nothing|not anything) (?:(?:that|which) )?(?:(?:would |could |might )?(?:points?|leads?|traces?)(?: back)?(?: straight)? (?:at|to)|(?:would |could |might )?(?:gives?|giving) away|shows? it(?:'s| is| was)|(?:that )?(?:says|tells) it(?:'s| is| was)) (?:me|us|him|her|them)(?: away)?(?: please)?\W*|"
    r"\W*(?:(?:[\w' ]{3,40}(?:[,;]| so) )?(?:so )?(?:please )?)(?:nothing|not anything) (?:(?:that|which) )?(?:would |could |might )?(?:gives?|giving) (?:me|us|him|her|them) away(?: please)?\W*"
)
"""That nothing is to tell who it was, which is no more than a no to the name."""
_OF_LOOKS = re.compile(
    r"\W*(?:(?:please|only|but|just) )*(?:not|no|never)(?: (?:with|like|in|of))? (?:my|the|her|his) (?:hair|face|teeth|coat|apron|hat|legs?|back|wellies|slippers|pinny)(?: (?:like|in) (?:that|this)(?: state)?)?\W*|"
    r"\W*(?:(?:please|only|just|but) )*(?:photograph|get|take|from) (?:only )?(?:my |her |his )(?:good|best|better|left|right) side\W*"
)
"""How somebody wants to look in a picture, which says nothing of words."""
_KEPT_FROM_WORK = re.compile(
    r"\W*(?:you can (?:print|use|quote) it\W+)?(?:(?:but|just|only|please) )*(?:(?:she|he|they|i) )?(?:(?:but|just|only) )*"
    r"(?:(?:does not|doesn't|do not|don't|would not|wouldn't) want|not to|not for) (?:(?:the|my|her|his|their|any) )?"
    r"(?:line managers?|managers?|boss(?:es)?|firm|company|employers?|work|head office|offices?|the board|board|landlord|foreman)"
    r"(?:,? (?:or|and|nor) (?:(?:the|my|her|his|their|any) )?(?:line managers?|managers?|boss|firm|company|head office|offices?|board|landlord|council))*"
    r"(?: (?:to )?(?:see(?:ing)?|hear(?:ing)?|hav(?:e|ing)|get(?:ting)?|know(?:ing)?|read(?:ing)?|find(?:ing)?(?: out)?))?(?: (?:it|this|that|of it|about it|mine|what (?:i|she|he) said))?\W*"
)
"""Who at work is not to hear, which is no more than that words are not passed on or stand without the name."""
_OF_WRITING = re.compile(
    r"\W*(?:(?:please|just|but|do|can you|could you|somebody|someone) )*(?:check|mind|fix|correct|mend|sort(?: out)?|tidy(?: up)?|put right|excuse|forgive|pardon|ignore|never mind|do not mind|don't mind|sorry (?:about|for)|apologies for) "
    r"(?:(?:my|the|any|all|her|his|our) )*(?:bad |poor |terrible |awful |shaky )*(?:commas?|spellings?|grammar|punctuation|apostrophes?|full stops|typos?|typing|handwriting|hand writing|scrawl|scribble|capitals|english|welsh)"
    r"(?:,? (?:and|or|&) (?:(?:my|the) )?(?:commas?|spellings?|grammar|punctuation|apostrophes?|typos?|handwriting))*(?: (?:please|for me|thanks|ta|first|before (?:it|you) (?:goes|go|prints?|print)(?: (?:in|out|it))?))*\W*"
)
"""How something is spelt or written: ``check my commas``, ``excuse the handwriting``."""
_AS_THEMSELVES = re.compile(
    r"\W*(?:(?:i'm|i am|she's|he's|she is|he is|only|just) )*(?:speak(?:s|ing)?|talk(?:s|ing)?|answer(?:s|ing)?|here|said (?:it|this|all this)) (?:only )?(?:for|as) "
    r"(?:my|him|her|them)sel(?:f|ves)(?: only| alone)?(?:\W+(?:and )?not (?:for|as|on behalf of) (?:the |my |our |her |his )?[\w' &-]{2,40})?\W*"
)
_STRESSED = re.compile(
    r"\W*(?:(?:she|he|they) )?(?:(?:has |had )?(?:underlined|ringed|circled|wrote|written|put|crossed)|in capitals|capitals) ?(?:the |that |it |in )?\W?(?:no|it|capitals|red|big letters)?\W?(?: (?:once|twice|three times|hard|in (?:red|capitals|big letters)|with an exclamation mark|to be sure))*\W*"
)
"""How hard a no was written, which stands there anyway."""
_TWICE = re.compile(
    r"\W*(?:see (?:also )?(?:no\.? ?|nr\.? ?|slip ?|row ?|number ?)?\d{1,3}(?: too| as well| below| above)?|(?:did|filled (?:in|out)|handed in|put in|gave) (?:one|two|both|it|them)(?: (?:before|after|at|in|on|during) [\w ]{2,20}?)?(?: and (?:one|another|again)(?: (?:before|after|later|at|in|on|during)(?: [\w ]{2,20})?)?)?|(?:did|filled) (?:it|this)(?: in| out)? (?:twice|again)(?: sorry)?|(?:(?:i|he|she|they)(?:'s|'ve| has| have)? )?(?:done|did|filled in) the (?:online|paper|computer|tablet|laptop|phone|other) (?:one|form|slip|version)(?: as well| too| already| before)?(?:,? i think)?(?:\W+(?:and |but )?(?:this|that)(?: one| slip| form)?(?: is|'s| was| came) (?:the )?(?:later|latest|newer|second|last|after it|earlier|first)(?: one| slip| form)?)?|(?:2nd|second|another|duplicate)(?: (?:one|slip|form|go))?|(?:the |her |his )?(?:(?:pen|ink|biro) (?:ran|has run) out|(?:pen )?ran out of ink))\W*"
)
"""That somebody answered more than once; the answers themselves say what."""
_ONLY_MINE = re.compile(
    r"\W*(?:(?:this|it|that)(?: one| form)?(?: is|'s) )?(?:just|only) for (?:me|myself)\b\W*(?:and |as )?(?:the |my |our )?(?:children|kids|boys|girls|others|rest|husband|wife|son|daughter|mum|mam|dad|partner|family|he|she|they) "
    r"(?:have|has|had|got|did|filled in|will (?:do|have|fill in))(?: got)? (?:(?:their|his|her) own(?: \w+)?|their (?:slips?|forms?|cards?|sheets?|papers?)|one each|(?:his|her) (?:slip|form|card|sheet|paper))\W*"
)
"""For whom else somebody does not answer, since these have a form of their own."""
_THEIR_TASK = re.compile(
    r"\W*(?:i|she|he|they) (?:was |is |am )?(?:only |just )*(?:interpret\w*|translat\w*|help\w*|host\w*|volunteer\w*|scrib\w*|cook\w*|driv\w*|drove|took notes)(?: (?:really|here|out|that night|on the (?:day|night)|for (?:her|him|them)))*\W*"
)
"""Who somebody was there, which asks for nothing."""

_REST = r"(?:the )?(?:rest|others?|(?:remaining|other) (?:ones|boxes|questions|lines))(?: of (?:(?:the|her|his|their|this) )?\w+)?"
_BLANK = r"(?:blank|empty|unticked|unanswered|open|alone)"
_REST_BLANK = re.compile(
    rf"(?:(?:and|but|so) )*(?:{_REST} (?:(?:is|was|are|were|has|have|been|all) )*(?:not (?:ticked|filled(?: in)?|answered|done|completed|touched)|(?:left )?{_BLANK})|"
    rf"(?:(?:she|he|they) )?(?:left|leaving) {_REST} {_BLANK}|(?:nothing|none|no(?:thing)? other boxe?s?) ?(?:else|of the (?:rest|others))? (?:(?:is|was) )?(?:ticked|filled in|answered|on it)|"
    rf"(?:(?:she|he|they) )?(?:only|just) (?:ticked|answered|filled in|did) (?:the )?(?:first|one|top)(?: (?:one|box|question|line))?|(?:only|just) (?:the )?first (?:one|box|question) (?:ticked|answered|filled in)|"
    rf"(?:(?:she|he|they) )?(?:did not|didn't|never) (?:tick|fill in|answer|do) (?:{_REST}|any more))"
)
"""That what is blank is blank."""


def _helped_or_blank(said: str, answers: Sequence[tuple[Sequence[str], str]]) -> bool:
    """Whether a remark says no more than who helped somebody with the form, and that what is blank there is blank."""
    clauses = [part.strip(" -–\"'()") for part in re.split(r"[.,;!]+|\s-\s", said) if part.strip(" -–\"'()")]
    blank = any(is_blank(answer) for _, answer in answers)
    return bool(clauses) and all(
        WITH_THEM.fullmatch(one) or (blank and _REST_BLANK.fullmatch(one) is not None) for one in clauses
    )


def asks_for_nothing(remark: str, answers: Sequence[tuple[Sequence[str], str]]) -> bool:
    """Whether a remark leaves the answers beside it as they are: it tells how a name is made up, how much of it stands
    on a form, who read that to them, when somebody was asked who answered everything, or which question is left open
    that is blank. ``answers`` holds for each question what it asks for and what was answered.

    >>> asked = [(("quotation",), "Yes"), (("quotation_with_name",), "No"), (("sharing",), "")]
    >>> [asks_for_nothing(one, asked) for one in ("Wanted paper, not the app", "My son has his own form", "Not the app bit")]
    [True, True, False]
    >>> [asks_for_nothing(one, asked) for one in ("May is her first name!", "will think about the last one", "unsure of the name")]
    [True, True, False]
    >>> asks_for_nothing("asked her again on Monday", asked), asks_for_nothing("asked her again on Monday", asked[:2])
    (False, True)
    >>> [asks_for_nothing(one, asked) for one in ("speaking for myself, not for Weir Lane", "I only interpret really")]
    [True, True]
    >>> asks_for_nothing("underlined NO twice", asked), asks_for_nothing("underlined NO twice", asked[:1])
    (True, False)
    >>> [asks_for_nothing(one, asked) for one in ("see 19", "did one before tea and one after!", "did it, not sure")]
    [True, True, False]
    >>> asks_for_nothing("check my commas", asked), asks_for_nothing("check my words with me", asked)
    (True, False)
    >>> asks_for_nothing("Just don't make me sound like a saint", asked), asks_for_nothing("veggie, no egg", asked)
    (True, True)
    >>> helped = "son filled it in with her, rest of the form not ticked"
    >>> asks_for_nothing(helped, asked), asks_for_nothing(helped, asked[:2])
    (True, False)
    >>> photo = [*asked, (("photo",), "N")]
    >>> [asks_for_nothing(one, photo) for one in ("not with my hair like that", "my name with I not L :)")]
    [True, True]
    >>> points = "Small team, so please nothing that points at me"
    >>> asks_for_nothing(points, asked), asks_for_nothing(points, asked[:1])
    (True, False)
    >>> kept = "doesn't want his line manager to see it"
    >>> asks_for_nothing(kept, asked), asks_for_nothing(kept, [(("quotation",), "yes + name"), (("sharing",), "yes")])
    (True, False)
    >>> asks_for_nothing("Only for me, the children have their slips", asked)
    True
    >>> [asks_for_nothing("first name only on form", one) for one in (asked, [asked[0], (asked[1][0], "Yes")])]
    [True, False]
    """
    if of_reaching_alone(remark) or plainly_asked(remark) or (remark and not without_other_matters(remark).strip()):
        return True
    said = fold(remark)
    plain = (_AS_THEMSELVES, _NOT_MADE_OUT, _OF_WRITING, _THEIR_TASK, _ONLY_MINE, _TWICE)
    if any(known.fullmatch(said) for known in plain) or of_food(said) or _helped_or_blank(said, answers):
        return True
    if _OF_LOOKS.fullmatch(said):
        return any("photo" in asks for asks, _ in _whole(answers))
    if _NOTHING_POINTS.fullmatch(said):
        return any("name" in asks and (_no_to(cell) or _NO_NAME.search(fold(cell))) for asks, cell in _whole(answers))
    if _KEPT_FROM_WORK.fullmatch(said):  # where neither is refused somebody has to look
        kept = [cell for asks, cell in _whole(answers) if asks in ("sharing", "quotation_with_name", "share", "name")]
        return any(map(_no_to, kept)) or any(_NO_NAME.search(fold(cell)) for _, cell in answers)
    if _STRESSED.fullmatch(said):
        return any(fold(answer).strip(" .!") in ("no", "n", "nope") for _, answer in answers)
    if _TOLD_OF_NAME.fullmatch(said) or _READ_ALOUD.fullmatch(said):
        return True
    if _NAME_ON_PAPER.fullmatch(said):  # where the name may be printed it may be that one alone
        return not any(
            "name" in fold(cell) or ("name" in asks and not _gives_none(cell)) for asks, cell in _whole(answers)
        )
    if _ASKED_AGAIN.fullmatch(said):
        return bool(answers) and not any(is_blank(answer) for _, answer in answers)
    found = _LEFT_OPEN.fullmatch(said)
    if found is None or len(answers) < 2:
        return False
    which = found["which"]
    if which in _PLACES:
        meant = answers[_PLACES[which]] if _PLACES[which] < len(answers) else None
    else:
        about = "name" if which.startswith("name") else "shar"
        meant = next((one for one in answers if len(one[0]) == 1 and about in one[0][0]), None)
    return meant is not None and is_blank(meant[1])


def _whole(answers: Sequence[tuple[Sequence[str], str]]) -> list[tuple[str, str]]:
    """What each question asks, in one string, with its answer."""
    return [(" ".join(asks), cell) for asks, cell in answers]


_NO_NAME = re.compile(r"\bno name\b|\b(?:without|leave|not) (?:my |her |his |the )?name\b")


def _no_to(cell: str) -> bool:
    return re.match(r"(?:no|n|nie|x|✗)(?!\w)", fold(cell).strip()) is not None


def _gives_none(cell: str) -> bool:
    """Whether an answer about the name is blank or a plain no."""
    return is_blank(cell) or closed.stripped(fold(cell)) in closed.NO
