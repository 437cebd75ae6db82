# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Words in which people speak of their leave: of their name, of a use, of a refusal, and of what is not settled."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_NOT = r"(?:not|n't|never|no longer|without|no|nor)"
_THE = r"(?:(?:the|a|her|his|their|my|your|our|any|its|own|real|first|full|sur|last|proper|actual|those|these|to|be|of|that|with|use|using|print|printing|put|putting|have|having|give|giving|mention|show|say|included?|attached?|as|long|so|by|on|it|us|you|we|they|she|he|want|wants|wanted|like|likes|do|does|is|are|am|would|rather|please) )*"
_NAMES = r"(?:sur)?(?:names?|named|naming|initials?|identity)\b"
NAMELESS = any_of(
    rf"\b(?:prefers? |wants? |asked |would like |would rather |'d rather |rather |please )*(?:to be )?(?:{_NOT}|(?:leav|keep|tak|drop|chang|hid|omit|remov|cut|miss|skip)(?:e|es|ing|s)?(?: (?:off|out))?|kept?|left|minus|withhold) {_THE}{_NAMES}(?: (?:off|out|away|back|private|to (?:my|her|him|their)sel(?:f|ves)|hidden|anonymous))?(?: of (?:it|this|that))?(?: (?:used|printed|given|shown|attached|please|on it|on this|on that|beside it|with it|next to it|in it|mentioned|known|at all|needed|though|either))*",
    r"\b(?:not|n't|never|rather not|sooner not) (?:(?:to|be|being|want|wants|wish|wishes|like|get|for|her|him|them|us|you|me|anyone|to be) )*(?:named|nam(?:e|ing) (?:me|her|him|them)|credited)\b",
    r"\bnames? (?:is|are|was|be|to be|should be|must be|being)? ?(?:not|n't|never|left|kept|taken|changed|hidden|removed|withheld)(?: (?:there|used|printed|shown|given|on it|mentioned|attached|in it|out|off|away|back))*",
    r"\b(?:(?:would|'d) )?(?:rather|sooner|prefer(?:s|red)?)(?: it)?(?: if| that)? (?:it|you|we|they|nobody) (?:didn't|did not|don't|doesn't|does not) (?:say|print|mention|give|tell|show|use) (?:who|whose|(?:his|her|my|their|the) names?)\b(?: (?:it was|said it|it is|he is|she is|they are|on it))?",
    r"\banonym\w*\b(?: please)?|\bnameless\b|\bunnamed\b|\bunattributed\b|\bincognito\b|\bpseudonym\w*\b",
    r"\b(?:just |only )?(?:say|call (?:me|her|him|them)|put|use) (?:it (?:is|was) (?:from|by) )?(?:just )?[\"“']?an? (?:\w+ ){0,3}(?:participant|mum|mother|dad|father|resident|member|neighbour|woman|man|volunteer|visitor|carer|tenant|guest|local|person|parent|user|patient|player|singer|teacher)\b[\"”']?|\bas [\"“']an? [\w -]{3,30}[\"”']",
    r"\b(?:do not|don't|not to|never|without|not) (?:say(?:ing)?|tell(?:ing)?(?: \w+)?|print(?:ing)?|reveal(?:ing)?) (?:who|whose)\b(?: (?:said it|it was|it is|it's|i am|she is|he is|they are))?",
    r"\bchange(?: (?:it|that|this|her name|his name))? to [\"“']?(?:an?|one of the|somebody|someone)\b[^;.\"”']{2,40}[\"”']?",
    r"\b(?:under|with|use|using) (?:an?(?:other)?|a different|a made-up|a changed|an invented|a false|some other|a made up) name\b|\b(?:change|changed|different|made-up|invented) (?:the |her |his |their |my )?names?\b",
    r"\b(?:the |just the |only the |her |his |their |my )?(?:words|text|quote|story) (?:only|alone)\b|\bonly (?:the|her|his|their|my) words\b|\bjust (?:the|her|his|their|my) words\b",
    r"\bnothing (?:that |which |to )?(?:says?|tells?|shows?|gives away|identif\w+) (?:who|whose|it was)\b(?: (?:it was|said it|they are|it is))?",
    r"\bfirst names? only\b|\bonly (?:the |her |his |their |my )?first names?\b|\binitials? (?:only|(?:is|are) (?:fine|ok|okay))\b|\bjust (?:the )?(?:initials?|first name)\b",
)
NAMED = any_of(
    rf"\b(?:with|by|under|using|use|uses|used|print|printed|printing|give|giving|put|putting|add|adding|include|including|and|to|of|for|show|plus|have|wants?|likes?|happy for|happy with|too|both|via|publish|credit(?:ed)?|credit (?:her|him|them|me) by) {_THE}(?:(?:words|story) and {_THE})?{_NAMES}(?: (?:in|on it|to it|too|as well|and all|beside it|next to it|with it|printed|used|shown|given|below|underneath|attached|if you (?:like|want)|in full))*",
    r"\bnames? (?:is |are |was |may be |can be |to be |being )*(?:ok|okay|fine|too|included|as well|and all|yes|allowed|used|printed|shown|given|no problem)\b|\b(?:ok|okay|fine|happy) (?:with|on|about|for) (?:the |her |his |their |my |a |first |full |us using )*names?\b",
    r"\b(?:be|being|is|are|was|am|and|quoted?|words?,?|signed,?|fully|yes,?|ok,?|can be|may be|,) named\b|\bname (?:me|her|him|them)\b|^named\b|\bname and (?:all|words|photo)\b",
    r"\b(?:full|first|own|real) names?\b",
    r"\btell (?:them|people|everyone|everybody|him|her|whoever|anyone) (?:that )?(?:it was|it is|it's|who it was)(?: (?:me|him|her|from (?:me|him|her)))?\b|(?<=¤ )and (?:that )?it was (?:me|him|her)\b|\b(?:and|,) that it was (?:me|him|her)\b",
    r"\bsay (?:it (?:was|is)|it's|that it (?:was|is)) (?:me|her|him|from me)\b|\bin full\b|\bcredit(?:ed)? (?:me|her|him|them|to)\b",
)
USE = any_of(
    r"\b(?:quot(?:e|es|ed|ing|able|ation)|print(?:ed|ing)?|publish(?:ed|ing)?|publication|publicity|us(?:e|es|ed|ing)|shar(?:e|ed|ing)|go(?:es)? (?:in|out|up|on|into|ahead)|appear(?:ing)?|included?|show[ns]?|display(?:ed)?|pass(?:ed)? on|read out|permission|permit\w*|consent\w*|agree[sd]?|signed|leave to|allow\w*|release[ds]?|repeat(?:ed)?|public|report|booklet|leaflet|magazine|newsletter|newspaper|website|web|poster|exhibition|press|board|words?|story)\b"
)
YES = any_of(
    r"\b(?:yes|yeah|yep|ok|okay|fine|happy|glad|content|pleased|delighted|thrilled|chuffed|willing|agree[sd]?|tick(?:ed|s) (?:all|everything|both|every (?:box|line)|yes|the lot)|may|can|could|allow(?:s|ed)?|gave|gives|given|has given|consent(?:s|ed)?|feel free|free to|by all means|no objections?|does not mind|doesn't mind|don't mind|do not mind|not mind|all right|alright|good to go|tell (?:it|this|them|that)(?: to)? (?:to )?(?:anyone|anybody|whoever|everyone|everybody|who) (?:you|they|we) (?:like|want|please)|(?:can|may) be told|go on then|go ahead|please do|signed|says? (?:use|quote|print|go)|said (?:use|quote|print|go)|freely|anywhere|approved|cleared|for the (?:report|booklet|magazine|newsletter|website)|shar(?:e|ed) (?:it |this |them )?(?:with|to) (?:whoever|whomever|anyone|anybody|everyone|everybody|all and sundry|who you like)|with whoever|use (?:it|this|that|them|mine|hers|his|away|her|his)|quote (?:me|her|him|it|away)|print (?:it|this|that))\b"
)
REFUSED = any_of(
    r"\bbetween (?:us|ourselves|you and me|these walls|the two of us)\b|\boff the record\b|\bin confidence\b|\bconfidential\w*|\bprivate(?:ly)?\b|\bkeep (?:it|this|that|hers|his|theirs|mine|this one|these|them|all of it) (?:to|out|in|inside|within|private|back|off|among|here|between)\b|\bkeep out of\b|\bstays? (?:in|inside|within|here|with us|between|private|off)\b",
    r"\bwithdr[aeo]w\w*|\btak(?:es?|en|ing) (?:it|this|back|that|hers|his|theirs|out|everything|her permission|his permission)\b|\btook (?:it|this|that|hers|his|back)\b|\bchanged (?:her|his|their|my) minds?\b|\bno longer\b|\b(?:leave|take|keep|cut|strike|drop|pull|get) (?:her|him|them|it|this|that|hers|his|theirs|mine|me|this one|her piece|his piece|her words|his words) (?:right |all )?(?:out|off|away|back)\b|\b(?:left|taken|kept|pulled|cut|struck) (?:right |all )?(?:out|down|off)\b|\b(?:removed|deleted|deleting|removing|second thoughts|regret\w*|cold feet|after all)\b|\b(?:drop|delete|remove|bin|scrap) (?:it|this|that|hers|his|theirs|mine|everything)\b",
    r"\b(?:said|says|say|is a|was a|wrote|ticked|with a|written) no\b(?! to (?:the |her |his |their |a )?(?:name|photo))|\b(?:declin|refus|object)(?:e|es|ed|s|ing)\b|\b(?:rather|sooner|prefer) (?:(?:we|you|it|this|i|she|he|they|that|nobody) )?(?:did ?n't|did not|not\b(?! be named| say| give)|was ?n't|was not|were ?n't|didn't|nobody)|\bhands off\b|\bnobody else\b|\beyes only\b|\bnothing (?:from|of|to|she|he)\b|\bnot for\b|\bnot to\b|\bnone of\b",
)
UNSETTLED = any_of(
    r"\b(?:if|nobody (?:can|could|will|knows?|is able)|no ?one (?:can|could|will|knows?)|identif\w+|recogni[sz]\w+|unless|until|till|once|when(?:ever)?|before|after|provided|as long as|so long as|subject to|on condition|depend\w*|first(?! names?)|except|apart from|other than|but|however|though|although|only|not yet|yet|maybe|perhaps|probably|possibly|should be|i think|we think|thinks?|i believe|assum\w*|presum\w*|hope\w*|seems?|apparently|verbal\w*|ask(?:s|ed|ing)?|check\w*|wait\w*|pending|tbc|see|let (?:me|her|him|us|them)|confirm\w*|approv\w+|draft|proof|sure|unsure|unclear|doubt\w*|decide\w*|hear back|repl(?:y|ied)|reach|get hold|contact|parents?|mum|mom|dad|guardian|family|daughter|son|manager|boss|office|edit\w*|chang\w+|shorten\w*|cut|partners?|team|staff|internal\w*|inside|within|council|funders?|trustees?|committee|evaluat\w+|research\w*|volunteers only|members?|some of|parts? of|bits?|most of|half|one of|the rest|the second|the last|photo only|photos? but|name only|recorded?|recording|survey|mailing|later|since then|lost|missing)\b|\?"
)
OTHER_THING = any_of(
    r"\b(?:us(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|show(?:n|ed|ing)?|print(?:ed|ing)?)\s(?:the|an?|his|her|their|our|some)\s(?!(?:\w+ )?(?:words?|stor\w+|quot\w+|names?|piece|text|photo\w*|cards?|memor\w+|lot|bits?|comments?|sentences?|initials?|whole|interview|extract|message|letter|poem|message)\b)"
)
"""What was used or shared is something else than words: the hob, a piano."""
PROMISED = any_of(
    r"^\W*(?:i|we)(?: will|'ll|'ve| have)? (?:said|told|promised|think|thought|guess|hope|believe|used?|did|will|would(?! (?:be|like|love|rather|prefer|not|n't|sooner)\b))\b"
)
"""What whoever wrote it down says of themselves, which is nobody's leave."""
WEAKLY = any_of(r"\b(?:still|just|now|see|told me)\b")
"""What leaves a yes open, and not a reason that stands beside it."""
UNASKED = any_of(
    r"\b(?:not|n't|never|nobody|no one|forgot|yet to|still to|still have to|to be|will|need to|needs to|must|going to|waiting|could not|can't|cannot|couldn't)\b.{0,40}\b(?:ask\w*|reach\w*|get hold|catch|check\w*|decide\w*|answer\w*|repl\w+|sign\w*|return\w*|hear|heard|around|round)\b|\b(?:no|without an?) (?:answer|reply|form|consent|permission|response|slip)\b|\bform (?:lost|missing|not)\b|\bslip not\b|\bgone before\b|\bleft before\b"
)
ASKING = any_of(
    r"\bask(?:ed|ing)?(?: (?:him|her|them|yet|about|if|whether|either|again)\b|\W*$)|\bnot asked\b|\b(?:consent|permission|form|slip|reply|replied|answer(?:ed)?|hear back|heard back)\b|\b(?:get hold of|reach) (?:her|him|them)\b"
)
OTHER = any_of(
    r"\b(?:photos?|photograph\w*|pictures?|images?|film\w*|video\w*|record(?:ing|ings|ed)|audio|contact(?:ed)?|mailing|email\w*|taking part|take part|interview(?:ed)?|attend\w*)\b"
)
OF_WORDS = any_of(
    r"\b(?:quot\w+|words?|story|stories|said|says? (?:it|this)|everything|anything|all of it|texts?|piece|memory|memories|print\w*|publish\w*)\b"
)
"""What a yes may be to beside the words, and the words."""
NEGATIVE = any_of(
    r"\b(?:no|not|n't|never|nobody|none|neither|nor|nothing|without|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|wasn't|aren't|hasn't|haven't|shouldn't|couldn't)\b|n't\b"
)

HARMLESS = (
    re.compile(
        r"\b(?:but|though|although|only|just|as long as|so long as|provided(?: that)?|if|on condition(?: that)?|when)\b(?=[^.;]{0,30}¤)"
    ),
    re.compile(
        r"\bif (?:it helps|you (?:like|want|wish)|that helps|it is any use|useful|need be|needed)\b|\bask(?:ed|s)? (?:for|us to|me to|to) (?:¤|be |stay|remain)|\bwhen asked\b|\bstill (?:happy|fine|ok|content|glad)\b"
    ),
    re.compile(r"¤ (?:only|just)\b|\b(?:only|just) ¤"),
    re.compile(
        r"^\W*(?:right |just |only )?(?:at|near|towards|on) the (?:very )?(?:end|start|beginning|tape|recording)\b(?: of (?:the|it|side|this) ?\w*)?(?:,? (?:just )?after (?:the|a) \w+)?,? (?=(?:he|she|they) (?:says?|said)\b)"
    ),
    re.compile(
        r"^\W*asked\W+(?=(?:she|he|they)(?:'s|'re| is| are| was| were| said| says)? (?:quite |very |so |absolutely )?(?:yes|happy|fine|ok|okay|content|glad|pleased|delighted|thrilled|chuffed)\b)"
    ),
    re.compile(
        r"\b(?:(?:was|were|have|has|i|we) )?asked (?!(?:if|whether|for|to|not|that|about|again|first|later)\b)(?:(?:her|him|them|[a-z'-]+) )?(?:(?:on|in|at|by|over|before|after|this|last) (?:the )?[\w/.]+(?: [\w/.]+)? ?)?(?:, |and |- |: |; )(?=(?:she |he |they |she's |he's )?(?:(?:is|was|are|were|said|says) )?(?:(?:quite|very|all|she|he|they) )?(?:yes\b|happy\b|fine\b|ok\b|okay\b|content\b|glad\b|pleased\b|delighted\b|thrilled\b|chuffed\b))"
    ),
    re.compile(
        r"\b(?:they|people|folk|everyone|everybody|he|she|i|some)(?:'ll|'d| will| would) only (?!use|print|quote|share|allow|let|want|like|agree)\w+|\b(?:(?:can|could|may) (?:he|she|they|i) have|(?:would like|wants?|wanted|and|¤ and)) a copy\b(?: (?:for|of it for) (?:his|her|their|my) \w+)?"
    ),
    re.compile(
        r"¤\W{0,3}\b(?:but|though|otherwise)\b(?= (?:otherwise )?(?:yes|ok|okay|fine|happy|quote|use|print|you can|go ahead|feel free|all fine)\b)"
    ),
    re.compile(
        r"\b(?:checked|confirmed) with (?:her|him|them)\b|\bsure (?:thing|why not|yes)\b|\btold me (?:she|he|they)\b|\bi asked (?:her|him|them)\b|\basked\b(?=[^.]{0,12}\b(?:said )?yes\b)"
    ),
)
_OTHERS = r"(?:brother|sister|husband|wife|partner|ex|mum|mam|mother|dad|father|nan|gran|parents?|sons?|daughters?|kids?|children|lad|family|cousins?|in-laws?|(?:brother|sister|mother|father|son|daughter)s?-in-law|neighbours?|boss|employer|manager|work|job|colleagues|workmates|landlord|school|church|street|village|carer|doctor|friends?|dads? family|mums? family)"
REASON = any_of(
    rf"(?<=¤)[^,;.?¤]{{0,12}}(?:, | - |\()(?:as |because |since |for )?(?:her|his|their|my)(?: \w+)? {_OTHERS} (?:is|are|was|were|works?|lives?|reads?|knows?|does|has|have|sits?|goes|drinks?|would know|(?:might|could|would|may|will) (?:see|read|know|guess|recogni[sz]e)|doesn't|don't|do not|does not)\b(?! (?:to|not to) (?:ask|check|see|read|agree))(?![^,;.?]*\b(?:if|unless|until|till|before|ask\w*|check\w*|first|sure|but|except|only|use|print|quote|share|publish)\b)[^,;.?]*"
)
"""Why a name is kept back, which settles nothing and leaves nothing open."""
PICTURE = any_of(
    r"(?:^|[,;.(]\s*|\b(?:but|and|although|though) )(?:(?:the|a|any|with) )*(?:photos?|photographs?|pictures?|pics?|image)\b(?: of (?:her|him|them|me|it)| (?:is|are|was))?[ :=-]*(?:a )?(?:no|not|never|isn't|out)\b(?! ?names?)(?: (?:please|thanks|to be used|allowed|for use|used|ok|okay|though))*|(?:^|[,;.(]\s*|\b(?:but|and|although|though) )(?:no|not|without|minus)(?: (?:the|a|any|her|his|my|their))*(?: (?:photos?|photographs?|pictures?|pics?|image))(?: (?:please|thanks|though))*"
)
"""A no to a picture alone, in a clause of its own."""
SHARED_TOO = any_of(
    r"\b(?:(?:also|and|both|he's|she's) )*(?:fine|ok|okay|happy|yes|good|glad|free|content) (?:to|with|for|about)(?: (?:it|this|us|be|them|being|also|to))* shar(?:e|ed|ing)(?: (?:it|this|that|them))?(?: (?:with|to) (?:(?:the|our|any|all|your|other|with|and|,) ?)*(?:partners?|partner organi[sz]ations?|council|team|funders?|others?|colleagues|trust|nhs)(?: (?:too|as well|also))?)?",
    r"\b(?:shar(?:e|ed|ing)|share it) (?:with (?:(?:the|our|any|all|other) )*(?:partners?(?: organi[sz]ations?)?|council|team|funders?) )?(?:too|as well|also|yes|ok|okay|fine|is fine|is ok)\b",
    r"\b(?:the )?partners? (?:can|may) (?:have|see|use|read) it (?:too|as well|also)\b",
)
"""That partners may have the words as well."""
EXPLICIT = any_of(
    r"\b(?:quot\w+|print\w*|publish\w*|publication|publicity|us(?:e|es|ed|ing)|usable|shar(?:e|ed|ing)|permission|permit\w*|consent\w*|agree\w*|allow\w*|release[ds]?|report|booklet|leaflet|magazine|newsletter|website|web|poster|exhibition|press|display\w*|read out|repeat\w*|public|yes|yep|ok|okay|fine|happy|glad|content|willing|delighted|may|can|could|feel free|go ahead|tell (?:it|this|them|that)|be told|no objections?|(?:not|n't|dont) mind|all right|alright|cleared|approved|freely|anywhere|zitier\w*|einwillig\w*|einverstand\w*|cit(?:er|ar|e)\w*|accord|autoris\w*|d'accord|oui|ja|tak|si|iawn|ydw|caniat\w*|dyfyn\w*|zgod\w*|cytow\w*)\b"
)
"""What must stand in a sentence that permits something: a use of words, or a yes. A name or a signature alone does not."""
TELLS = re.compile(
    r"(?<!\bbe )(?<!\bbeing )(?<!\bnot )\bused to (?!(?:illustrate|promote|publici[sz]e|advertise|support|inform|train|teach|quote|print|publish|share|make|write)\b)(?:be\b|\w+\b)|"
    r"\b(?:get|gets|got|getting|grow|grew|was|were|am|are|is|['’]m|['’]re|['’]s|not) (?:\w+ly |so |quite |all )?used to\b|"
    r"\b(?:put|puts|putting|stuck|hung|pinned|nailed|painted|saw|seen|found|had|have|has|there(?:['’]s| is| was| were)|tore|ripped|took) (?:up |down |out )?"
    r"(?:an?|some|one|another|no|(?:all )?(?:the|those|these) (?:old|new|big|first|last)) (?:[\w'’-]+ ){0,2}?(?:posters?|(?:notice ?)?boards?|leaflets?|newsletters?|displays?|exhibitions?|websites?)\b",
    re.I,
)
"""Who tells what used to be, and what somebody put up or saw, permits nothing by that: “They put a poster on it”."""
