# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What stands beside a yes or a no and adds nothing: thanks, how and when it was said, that it is no trouble."""

from __future__ import annotations

import re

from harvest.model.calendar_words import MONTH
from harvest.readers.permission.text import any_of

_HOW = (
    r"(?:on (?:the )?(?:tape|recording|audio|video|camera|phone|telephone|form|paper|day|night|sheet|card|visit)|by (?:phone|telephone|e-?mail|text|letter|post|hand|word of mouth)|"
    r"over the phone|in (?:writing|person|the (?:meeting|interview|session|room))|at the (?:meeting|interview|session|end|start|time|table|event)|via (?:e-?mail|text|phone)|verbally|orally|face to face)"
)
_WHEN = (
    r"(?:(?:on )?\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:of )?"
    + MONTH
    + r"\w*\.?(?: \d{2,4})?)"
)
_WHO = r"(?:i|she|he|they|we|teller|participant|interviewee)"
_TAIL = any_of(
    r"\b(?:all the best|take it away|fair enough|no skin off (?:my|our) nose|knock yourselves? out|be my guest|suits me(?: fine)?|(?:that |it )?sounds (?:good|great|lovely|fine|ok|okay)(?: to me)?|see you (?:soon|then|there|again|next (?:time|year|week|month)))\b|\b(?:it's |it is )?(?:all )?(?:for|in) a good cause\b|\b(?:it's|it is) a good cause\b|"
    r"\b(?:lovely|nice|good|great|glad|pleased|happy|chuffed|an honour) to (?:be|have been) (?:asked|heard|listened to|included|part of (?:it|this))\b|\b(?:it|that|this)(?:'d|'ll| would| will)?(?: have)? (?:make|made|makes) my (?:day|week|year)\b|\b(?:i'd|i would) like that(?: very much| a lot)?\b|\b(?:i have |i've |got )?no secrets\b|"
    r"\b(?:my |the |our )(?:grand(?:kids|children|daughters?|sons?)|kids|children|family|friends|husband|wife|mum|mam|mother|dad|late (?:husband|wife|mother|father|mum|dad)) (?:will|would|'ll|'d) (?:love|laugh|smile|enjoy)(?: (?:it|this|that|at (?:it|this|that)))?\b|"
    r"\b(?:i'm |so |very )*(?:pleased|glad|grateful) (?:that )?(?:someone|somebody|anyone|you) (?:has |have )?(?:wrote|written|took|taken|asked|listened|heard|cares?|bothered)(?: (?:it|this|that))?(?: down)?\b|\b(?:thanks|thank you|ta|cheers)(?: (?:so much|very much))? for hearing (?:me|us)(?: out)?\b|\bproud of (?:every one of )?(?:it|them|us|that|this)\b",
    r"\b(?:good|best of) luck(?: (?:with (?:it|this|that|everything|the (?:report|project|work|book))|to you(?: all)?))?\b|\b(?:god )?bless(?: (?:you|yous))?(?: all)?\b|\bkeep (?:up the good work|it up|going)\b|\b(?:well done|great|good|super|lovely|brilliant|excellent|wonderful|fantastic|cracking|nice|smashing) (?:day|event|afternoon|morning|evening|time|session|project|idea|stuff|work|chat|questions?)(?: (?:today|out|it was|that was|this|all round))?\b|"
    r"\b(?:i |we |really |very much |so )*enjoyed (?:it|this|that|today|the day|myself|every minute|talking(?: to you)?|meeting you(?: all)?)\b|\b(?:many |lots of )?(?:thanks|thank you|ta|cheers)(?: (?:so|very|ever so))?(?: much)? for (?:today|the (?:day|tea|lunch|cake|chat|cuppa|biscuits|listening|opportunity|chance|time|invite|invitation)|listening|coming|caring|having (?:me|us)|your (?:time|work|help|kindness)|all you do|doing this|this|everything|hearing (?:me|us)|taking the time)(?: to (?:me|us))?\b|"
    r"\b(?:about|high) time (?:(?:that )?(?:someone|somebody|anyone|they|you|people) (?:listened|asked|heard|knew|cared)|too)\b|\b(?:i'm |i am |so |very )*glad (?:that )?(?:someone|somebody|you|anyone) (?:asked|listened|cared?s?|came|bothered)\b|\bfor what (?:it's|it is|its) worth\b|\bthe more the merrier\b|\b(?:shout|sing) it from the (?:rooftops?|roof|housetops)\b|\banything (?:to help|that helps|i can do(?: to help)?)\b|\b(?:100|hundred|a hundred|one hundred) ?(?:%|per ?cent)\b|\bconfirm(?:ed|s)?$",
    rf"[(\[]?\b(?:{_WHO} )?(?:said|says|say|agreed|confirmed|given|gave|recorded|told (?:me|us|you)|noted|answered|asked and answered)(?: (?:so|yes|it|this|that|consent|ok))?(?: (?:again|clearly|already|twice))? {_HOW}(?:,? {_WHEN})?[)\]]?",
    rf"\b(?:and )?{_WHO} (?:insist(?:ed|s)|(?:was|were|is|are|am) (?:very |quite |really |most )?(?:keen|clear|sure|definite|certain|adamant|firm)|(?:meant|means|repeated|repeats) (?:it|that|this)|said (?:so|it|that|yes))"
    r"(?: (?:about|on) (?:it|that|this))?(?: (?:twice|again|more than once|herself|himself|themselves|very clearly|clearly))*(?! (?:on|that|to|about|if|but|only|not?)\b)(?=\W|$)",
    rf"[(\[]{_HOW}[)\]]|\b{_HOW}(?:,? {_WHEN})?$|[(\[]{_WHEN}[)\]]|(?:^|,? ){_WHEN}$",
    r"\b(?:form|sheet|slip|consent form|paper copy|signed copy|copy|e-?mail|letter) (?:on file|in (?:the )?(?:file|folder|box|office)|attached|kept|returned|received|seen|scanned|signed)\b|\b(?:see|as per|per) (?:the )?(?:signed )?(?:form|e-?mail|sheet|consent form)\b|\bform signed\b|\b(?:(?:his|her|my|their) )?(?:own|adult|paper|online|written) (?:consent )?(?:form|slip|sheet)\b",
    r"[(\[]?\b(?:ticked|marked|circled|signed|initialled|written|noted|filled in) (?:it |this )?on (?:the |her |his |their )?(?:paper |signed |consent |original |printed )?(?:form|sheet|card|slip|copy|page)\b[)\]]?|[(\[]?\basked (?:her |him |them |again |twice )?(?:at|before|after|in) (?:the )?(?:end|start|beginning|time|door|meeting|interview|session|table|event|person)\b[)\]]?|"
    r"\bpas (?:de|du tout de) (?:problemes?|soucis?)\b|\bsin (?:ningun )?problemas?\b|\bsem (?:nenhum )?problemas?\b|\bkein(?:e)? problem\w*|\bnie ma (?:problemu|sprawy)\b|\bnessun problema\b|\bgeen probleem\b|\bfara probleme\b|\bdim problem\b|без проблем|لا (?:يوجد )?مشكل\w*|کوئی (?:مسئلہ|بات) نہیں|没问题|沒問題|没关系|\bkoi (?:masla|baat) nahi\w*|"
    r"\b(?:absolutely |really |it's |it is |that's |that is )?(?:no|not? an?|not any) (?:problems?|probs?|bother|trouble|worries|worry|issues?|objections?|hassle|qualms|concerns?|drama|bothers)\b(?: (?:at all|whatsoever|with (?:that|this|it)|from me|here))?",
    r"\b(?:many |lots of )?(?:thanks|thank you|ta|cheers|diolch|danke|merci|gracias|dziekuje|multumesc|shukriya|shukran)\b(?: (?:so much|very much|a lot|for asking|very|all|you|beaucoup))*",
    r",? ?\b(?:love|luv|dear|duck|mate|pal|pet|hen|hun|darling|sweetheart|friend|boss|guys|folks|lovely|my lovely|my dear|cariad|bach)\b$",
    r"\b(?:i'd|i would|we'd|we would) (?:love|be (?:happy|glad|honou?red|delighted|proud|pleased|thrilled|fine))(?: (?:to|that|if you did|with that|for you to))?\b|\b(?:i'm|i am|we're|more than|very|quite|only too|always) (?:happy|glad|pleased|delighted|honou?red|proud)(?: (?:to|for you to|with that|about that|about it))?\b(?: (?:help|share|be quoted|be heard))?|\bglad to help\b|\bhappy to help\b|\bwith pleasure\b|\bmy pleasure\b|\ba pleasure\b",
    r"\bif (?:it(?:'s| is| will| would| can|'ll)?|that(?:'s| will)?|this) (?:helps?|of (?:any )?(?:use|help)|useful|any (?:use|help|good)|does any good|makes a difference)(?: (?:anyone|anybody|someone|somebody|others?|other people|you|them|people))?\b",
    r"\b(?:that's|thats|it's|its|that is|it is|all|both are|they're|that would be|that'd be) (?:all |absolutely |perfectly |quite |totally |completely )?(?:fine|ok|okay|good|great|alright|all right|lovely|cool|grand|sound)\b(?: (?:by|with) (?:me|us))?|\b(?:fine|ok|okay|good|cool|grand) (?:by|with) (?:me|us)\b",
    r"\b(?:with|for|to|by) (?:anyone|anybody|everyone|everybody|whoever(?: you (?:like|want))?|all and sundry)\b(?! (?:but|except|who|in|on|from|at|else))|\b(?:as (?:much|often|widely) as you (?:like|want|need|wish)|all you (?:like|want|need)|any ?time|whenever(?: you (?:like|want))?|wherever(?: you (?:like|want))?|anywhere(?: you (?:like|want))?|any way you (?:like|want)|however you (?:like|want)|in any way|in full|word for word|every word|the lot|all of it|as it is|as it stands)\b",
    r"\b(?:nothing|i have nothing|i've nothing|got nothing) to hide\b|\b(?:it's|its|it is) (?:the truth|true|all true|only the truth)\b|\b(?:people|everyone|they|others) (?:should|need to|ought to|must) (?:know|hear(?: it| this)?|see(?: it| this)?)\b|\bit needs (?:saying|to be said)\b|\bwhy not\b|\bof course\b|\bfor sure\b|\bby all means\b|\bgo (?:for it|ahead)\b|\bplease do\b|\bfeel free\b|\b100 ?%|\b(?:that's|it's) what (?:i'm|i am|we're) here for\b",
    r"\b(?:i )?(?:really )?(?:can't|cannot|can not|don't|do not|couldn't) see (?:any |much )?(?:why (?:ever )?not|harm(?: in (?:it|that|this))?|(?:a )?reason why not|a problem|problem)\b|"
    r"\b(?:there's |there is )?no harm(?: (?:in (?:it|that|this|asking)|done|at all))?\b|\bwhat(?:'s| is) the harm\b|\bwhat harm\b|\bwhy (?:ever|on earth) not\b|\bwhy (?:would|should) (?:i|we) mind\b|"
    r"\b(?:i |we )?(?:do not|don't|dont|wouldn't|won't) mind(?: (?:at all|one bit|a bit|in the least|in the slightest|you (?:using|printing|quoting) (?:it|this|that|me)))?(?=\W*$)|\bnothing (?:secret|shameful|wrong|to be ashamed of)(?: (?:about|in) (?:it|that|this))?\b|\b(?:i'm|i am) not (?:shy|ashamed|embarrassed)(?: of (?:it|that|this))?\b|\b(?:i'm|i am) not hiding(?: (?:anything|from (?:anyone|anybody)))?(?=\W*$|[,.;])|"
    r"\b(?:i |we )?(?:stand|standing) by (?:it|that|this|every word|what i said|my words)\b|\b(?:and )?(?:i |we )?me(?:an|ant) (?:it|every word|what i said|that)(?: too)?\b|\b(?:i )?said it(?= and)",
    r"^[a-mo-z]$|[(\[](?:[a-z]{1,3}|[a-z]\.[a-z]\.?)[)\]]|[:;]-?[)dp]|[\U0001f600-\U0001f60a\U0001f642\U0001f44d\U0001f44c\u2764\u2713\u2714\u2705]",
)
_GLUE = re.compile(r"^[\s,.;:!–-]+|[\s,.;:!(–-]+$")


def without_tails(rest: str) -> str:
    """What follows a folded yes or no, without what adds nothing to it.

    >>> without_tails("said so on tape"), without_tails("no problem, love"), without_tails("but not my street, thanks")
    ('', '', 'but not my street')
    >>> without_tails("she insisted"), without_tails("he was keen to see it first")
    ('', 'he was keen to see it first')
    """
    while rest:
        bare = _GLUE.sub("", " ".join(_TAIL.sub(" ", rest).split()))
        if bare == rest:
            break
        rest = bare
    return rest
