# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The words of leave in several languages: of quoting, of the name, of passing on; of yes, no, and what is open."""

from __future__ import annotations

import re

from harvest.readers.consent_lists.answered.waits import RUNG_AT
from harvest.readers.permission.answered.plain_answers import CROSSES, EITHER, TICKS
from harvest.readers.permission.text import any_of
from harvest.readers.permission.wished.wishes import OF_THE_DAY

FILL = r"(?:[\w']+ ){0,4}?"
A_NAME = r"(?:sur|fore|full |first |last )?names?\b(?!,? (?:sunday|monday))"
IF_ONLY = r"(?:\b(?:but )?(?:only )?(?:so long as|as long as|provided(?: that)?|providing|if)\b (?:[\w']+ ){0,3}?|\b(?:but )?only (?=without\b|anon|unnamed|nameless|minus\b|not named\b|with no\b))?"
NAME_NO = any_of(
    rf"{IF_ONLY}\b(?:no|not|without|w/o|minus|never|nor|don't|doesn't|didn't|isn't|rather|hide|drop|withhold|scrap) (?!problem|objection|issue|worries)(?!(?:[\w']+ ){{0,2}}?(?:quot\w*|words?|print\w* (?:it|any)|shar\w*)\b){FILL}{A_NAME}(?: (?:was |is |be |to be )?(?:used|printed|shown|given|attached|with it|to it|to be used|on it|(?:left |taken |kept )?(?:off|out)))?",
    rf"{IF_ONLY}\b(?:leav\w*|left|tak\w*|keep\w*|kept|drop\w*|remov\w*|withh\w*|hid\w*|cut|omit\w*|lose|strik\w*) {FILL}{A_NAME}(?: (?:off|out|back|private|secret|away|of it))*",
    rf"{IF_ONLY}\b{A_NAME} (?:[\w']+ ){{0,3}}?(?:off|out|back|withheld|removed|hidden|dropped|private|changed|secret|to be left out|not (?:to be )?(?:used|printed|shown|given|mentioned))\b",
    rf"{IF_ONLY}\b{A_NAME} (?:(?:is|does|should|must|will|can|may)(?: not|n't)|won't|can't|not|never) (?:\w+ )?(?:appear\w*|show\w*|be|print\w*|used?|there|mention\w*|come|given?|on|in|with)\b(?: (?:used|printed|shown|given|mentioned|on it|in it|out|up))?",
    r"(?:(?<=quote )|(?<=quote only )|(?<=use only )|(?<=quoted )|(?<=quotes )|(?<=quote (?:me|us) )|(?<=quote (?:him|her) )|(?<=quote them )|(?<=words )|(?<=printed ))without(?: (?:it|one)\b(?! (?:being|having))|(?= ?(?:$|[.,;)])))",
    rf"\b{A_NAME}\s*[:=-]?\s*(?:no|n|na|nie|nein|non|✗|✘|x)\b(?! (?:problem|worries|objection))",
    rf"{IF_ONLY}\b(?:anonymous\w*|anonymi[sz]ed?|anon\b|unnamed|nameless|incognito|pseudonym\w*|unattributed|not attributed|uncredited|no credit)",
    rf"{IF_ONLY}(?:\b(?:no|not|never|nor|without|mustn't|rather not)\b|\w+n't) (?:[\w']+ ){{0,4}}?(?:(?:being |be |to )?(?:name[ds]?|naming|identif\w+|credit\w*|attribut\w*)|by (?:my |his |her |their )?name)\b(?: to (?:him|her|me|them))?",
    rf"{IF_ONLY}(?:\b(?:no|not|never|nor|without|no need to)\b|\w+n't) (?:[\w']+ ){{0,2}}?(?:say|saying|tell|telling|put|print) (?:\w+ )?(?:who|whose|it (?:was|is|came from)|it's|that it (?:was|is)|that it's)\b(?: (?:said|wrote|told|was|is|him|her|me|them|mine|hers|his|theirs|it|from)\b)*",
    rf"{IF_ONLY}\b(?:nobody|no one|no-one|people|they|anyone) (?:[\w']+ ){{0,2}}?(?:tell|know|knows|guess|recogni\w+|work out|works out) (?:it's|who|it was|that it|it is|him|her|me|them)(?: (?:is |was )?(?:her|him|me|them|it))?\b",
    r"\b(?:first|christian|given) ?-?names?(?: only| is (?:fine|ok)|$)|\binitials? (?:only|is fine|please)\b|\b(?:only|just|use|by|with) (?:[\w']+ )?(?:first ?-?name|initials?)\b",
    r"\b(?:only )?(?:as|say|put|call(?:ed)?|from|describe\w*(?: as)?|just|credit(?:ed)?(?: as)?)\b (?:(?:him|her|me|them|it|down|as|just) )*[\"'](?:an?|the|one|just)\b[^\"]{0,40}[\"']",
    r"\b(?:yn )?dd?ienw\b|\bheb (?:roi |ddefnyddio |nodi )?(?:(?:ei|eu|fy|yr|'r|'i) ){0,2}(?:h?enw|'?r enw)\b|\bh?enw\s*[:-]\s*(?:na|dim|nage)\b|\bdim (?:o'r |'r )?h?enw\b|\bdim ond (?:fy |ei |eu |yr )?(?:h?enw cyntaf|llythrennau)\b",
    r"\b(?:nid|nad|(?<!cawn )(?<!gawn )(?<!allwn )ni|ddim|peidi\w*|peidio)\b(?: (?!dd?yfyn|rh?ann|geiriau|defnyddio eu geiriau)[\w']+){0,6}? ?(?:(?:ei|eu|fy|yr|'r|i'w|a'i|a'u) ?)?h?enw(?:au)?\b(?: (?:gael|ei|eu|cael|wedi) [\w' ]*?(?:ddefnyddio|nodi|gyhoeddi|roi))?",
    r"\bnie (?:podawa\w*|podaw\w*|uzywa\w*|ujawnia\w*|drukowa\w*|publikowa\w*|wymienia\w*) (?:[\w']+ ){0,2}?(?:nazwisk\w*|imi\w*)|\btylko (?:imi\w+|inicjal\w*)(?! i nazwisk)",
    r"\bbez (?:podawania |podania )?(?:nazwisk\w*|imieni\w*)|\banonim\w*|\b(?:nazwisk\w*|imi\w+)\s*[:-]\s*nie\b|\bohne (?:\w+ ){0,2}namen?\b|\banonym\w*|\bsans (?:\w+ ){0,2}noms?\b|\bsin (?:\w+ ){0,2}nombre\b|\bsem (?:\w+ ){0,2}nome\b|\bsenza (?:\w+ ){0,2}nome\b|\bfara (?:\w+ ){0,2}nume(?:le)?\b|\b(?:nao|no|nicht|pas|non|nu|aber nicht) (?:com|con|mit|avec|cu) (?:\w+ ){0,2}(?:nom(?:e|bre|s)?|namen?|nume(?:le)?)\b",
)
NAME_YES = any_of(
    rf"\b(?:with|w/|by|under|using|and|plus|on|(?:happy|content|fine|willing|glad|ok|pleased) for|(?:use|put|print|give|giving|add|include|show|attach|have|wants?|likes?)(?! (?:it|them|that|what|this|words|any\w*|every\w*|his words|her words|my words|their words)\b)) {FILL}{A_NAME}(?: (?:with it|to it|to be (?:used|given|printed|shown|published|included)|on (?:it|his|hers|theirs|mine)|and all|too|as well|used|printed|shown))*",
    rf"\b{A_NAME} (?:being|to be) (?:given|used|printed|shown|published|mentioned|included)\b|\b{A_NAME} (?:and|&) all\b|\b{A_NAME} (?:in print|next to|beside|alongside|printed|given|shown|used|stays? (?:in|on)|goes (?:in|on|with|beside|next to|alongside)(?: (?:it|them)\b)?|comes with (?:it|them)|left in|kept in|attached|included|beside|next to it)\b|\+ ?{A_NAME}|\b{A_NAME} (?:[\w']+ ){{0,2}}?(?:and all|is fine|fine|ok(?:ay)?|yes|too|as well|used|printed|shown|included|can|may)\b|\b{A_NAME}\s*[:=-]\s*(?:yes|y|ok(?:ay)?|fine|✓|✔|print it|tak|ja|iawn|ie)\b|\byes,? {A_NAME}",
    r"\b(?:say|saying|tell people|put|print) (?:who (?:said|wrote|told|spoke|speaks|it was|(?:is|was) speaking|i am|they are|you are)|whose|(?:that )?(?:it was|it's|it is) (?:me|him|her|them|mine|hers|his|theirs))\b(?: it\b)?|\bto name\b|\bnaming\b",
    r"\b(?:full|own|real|whole|both) names?\b|\b(?:be |being |to be |happy to be )?named\b|\bcredit(?:ed)?\b(?! ?(?:union|card|score|note))|\battribut(?:ed?|ion|ing)\b|\bname (?:me|him|her|them|us)\b",
    r"\befo (?:fy |ei |eu |yr |'r )?h?enw(?:au)?\b|\bgyda(?:g|'i|'u|'r|'m)? (?:ei |eu |fy |yr )?h?enw\b|\b(?:h?enw|defnyddio'?r? enw)\s*[:-]\s*(?:iawn|ie|ydw|cewch)\b|\bdefnyddi(?:o|wch|r) ?(?:'r|ei|eu|fy|yr)? ?h?enw(?:au)?\b|\b(?:a'?[iu]|a|ac|hefyd) ?(?:fy |ei |eu |yr )?h?enw(?:au)?\b|\bh?enw(?:au)? (?:a phopeth|hefyd|yn iawn)\b",
    r"\b(?:z|pod) (?:\w+ )?(?:imieniem|nazwiskiem|podaniem nazwiska)\b|\bmit (?:\w+ ){0,2}namen?\b|\bavec (?:\w+ ){0,2}noms?\b|\bcon (?:\w+ ){0,2}(?:nombre|nome)\b|\bcom (?:\w+ ){0,2}nome\b|\bcu (?:\w+ ){0,2}nume(?:le)?\b",
)
NAME_TOPIC = any_of(
    r"\bbylines?\b|\bnam(?:e|es|ed|ing)\b|\bcredit\w*(?! ?(?:union|card|score|note))|\battribut\w*|\benwi?\b|\bhenw\b|\bnazwisk\w*|\bimieni\w*|\bnamen?\b|\bnoms?\b|\bnombres?\b|\bnomes?\b"
)
OF_WORDS = any_of(r"\bwords?\b|\bquot\w*|\bwhat (?:he|she|they|i|you) (?:said|say)\b")
OWN_NAME = any_of(r"\bnames?\b(?! of\b)|\b(?:enw|henw|nazwisk\w*|namen?|noms?|nombres?|nomes?)\b")
"""A name that is of no other thing."""
QUOTING = any_of(
    r"\bquot\w*|\bverbatim\b|\bcit(?:e|ed|ing)\b|\bwords?\b|\bpublish\w*|\bpublication\b|(?<!large )(?<!big )(?<!small )\bprint\w*\b|\bextracts?\b|\bwhat (?:he|she|they|i|you) (?:said|say|told)\b|\banything (?:he|she|they|i|you) (?:said|say|told)\b|\bin print\b|\bin (?:the|our|any) (?:\w+ )?(?:book(?:let)?|leaflet|trail|magazine|paper|web\w*|report|write.?up|display|exhibition|newsletter)\b|\b(?:use|using|used|print\w*) (?:it|them|me|hers|his|mine|any(?:thing)?|all|what|everything|none|nothing|the lot)\b|\b(?:use|using|used|print\w*) (?:my|the|her|his|their|our|this|that) (?:\w+ )?(?:stor(?:y|ies)|pieces?|letter|account|contribution|interview|answers?|comments?)\b|\bnot (?:to )?(?:be )?use[d]?\b|n't use\b|\boff the record\b|\b(?:be|to being) used\b|\bread (?:out|aloud)\b|\bread (?:it|them|hers|his|mine) (?:out|aloud)\b|\b(?:put|go|goes|going) (?:it|them|him|her|me|us|that|this|words?|mine|hers|his) in\b(?! (?:touch|charge|contact|the (?!book|report|leaflet|magazine|newsletter)))|\b(?:words?|it) (?:can |may )?(?:to )?go(?:es)? in\b",
    r"\bd?dd?yfyn\w*|\bngeiriau\b|\bgeiriau\b|\bslow(?:a|am|ami)?\b|\b(?:za)?cyt(?:ow|at|uj)\w*|\bzitat\w*|\bzitier\w*|\bcit(?:er|es|ee?s?|ar|ation|acion|acao|azione|are|ato|ata)\w*\b",
)
QUOTES = any_of(
    r"\bquot\w*|\bd?dd?yfyn\w*|\b(?:za)?cyt(?:ow|at|uj)\w*|\bzitier\w*|\bciter\b|\bcitar\w*|\bin print\b|\bprint\w*"
)
SHARING = any_of(
    r"\b(?:may|can|could|let) (?:(?:other|our|the|any|local) )*(?:organi[sz]ations?|agenc(?:y|ies)|partners?|councils?|charit(?:y|ies)|bodies) (?:use|have|see|read|get|receive|keep)\b",
    r"\bthatbody (?:to|can|could|may|might|would|wants? to|having|seeing|getting|receiving) (?:\w+ )?(?:see|read|have|hear|get|hold|keep|look|receive|use|like|want|it|them|the)\b|\blet(?:ting)? (?:\w+ ){0,2}?thatbody\b",
    r"\b(?:their|them|they|those|others) (?:having|getting|seeing|receiving|reading|to have|to get|to see|to receive) (?:it|them|these|those|a copy|copies|the (?:words|quotes))\b",
    r"\bshar(?:e|ed|es|ing)\b|\b(?:words|quotes|stories) (?:may |can |could |to )?travels?\b|\bpass(?:ed|es|ing)?\b(?: (?:it|them|this|that|my|his|her|their|words?|on|things)\b)|\bpass(?:ed|ing)?(?:-| (?:[\w']+ ){0,3}?)(?:on|along|to)\b|\bsen[dt] (?:it|them|this|that|mine) (?:a?round|on)\b|\bhand(?:ed|ing)?(?:-| (?:[\w']+ ){0,4}?)(?:on|over|to)\b|\b(?:minutes|summar(?:y|ies)|comments|answers) (?:to|for|with) (?!be\b|being\b)(?:the |our |a )?\w+|\bhousing (?:association|office)\b|\brecordings?\b|\btapes?\b|\btranscripts?\b|\baudio\b|\bsen[dt](?:ing)? (?:[\w']+ ){0,4}?(?:on|to)\b|\b(?:go|going|goes|given|give) (?!(?:us |me )?(?:your |their |my )?(?:permission|consent|leave)\b)(?:[\w']+ ){0,2}?(?:to|outside)\b|\b(?:give|giving|given|show|showing|offer) (?:on )?(?:what (?:you|i|he|she|they|we)(?:'ve| have)? (?:said|say|told|tell)(?: us)?|(?:your|my|his|her|their|the) (?:words?|quot\w+|story|stories|comments?|answers?)) (?:on )?to\b|\bpartners?\b|\bonwards?\b|\btransfer(?:red|ring|s)? (?:\w+ )?(?:of|to)\b|\bcop(?:y|ies)\b|\b(?:lodg|deposit)(?:e|ed|ing)?\b|\bsen[dt] on\b|\bleav(?:e|es|ing) the \w+|\bleav(?:e|es|ing) (?:our|this|your) (?:own )?(?:collection|archives?|project|team|group|organi[sz]ation|building|office|room|service|trust|charity|club|society)\b",
    r"\brh?ann\w*|\brecordiad\w*|\budostep\w*|\bprzekaz\w*|\bnagran\w*|\bweiter(?:gabe|geb|gegeben|leit)\w*|\bteilen\b|\baufnahme\w*|\bpartag\w*|\btransm\w*|\benregistrement\w*|\bcompart\w*|\bgrabaci\w*|\bpartilh\w*|\bcondivi\w*|\bparceir\w*|\bpartenair\w*|\bsocios\b|\bpartnern\b|\bpartner(?:om|ami|ow|zy)\b|\bpartneriaid\b|\bpartenerii?\w*",
)
PART_OUT = any_of(
    r"\b(?:one|an?|that|the|this|some|two|three|those|his|her|their) (?:\w+ ){0,2}?(?:bits?|parts?|lines?|sentences?|remarks?|pieces?|moments?)\b(?:(?!\b(?:and|but)\b)[^.;,]){0,50}?\b(?:be |being |is |was |were )?(?:left|taken|kept|cut|edited|struck) (?:out|off|away)\b"
)
"""That some of the words go, which a person has to find: *asked for one bit to be left out*."""
BODIES = any_of(
    r"\b(?:thatbody|council|trusts?|museum|universit\w*|librar(?:y|ies)|archives?|funders?|nhs|healthwatch|health board|radio|county|officials?|officialdom|authorit(?:y|ies)|(?:(?:harbour|health|police|fire|town|river|port) )?commissioners?|care board|town hall|city hall|archif|archiwum|muzeum|others|(?:harbour|health|parish|school|district) board|other (?:\w+ )?(?:groups?|societies|clubs|branches|bodies|charities|organi[sz]ations?)|(?:organi[sz]ations?|groups?|agencies|charities|people|those) (?:that |who )?(?:we|you) (?:work|partner) with)\b",
    r"\b(?:'?[ry]? ?[cg]yngor|h?amgueddfa|ll?yfrgell|bwrdd iechyd|ymddiriedolaeth|archifau|archifdy|urz[ae]d\w*|gmin\w*|bibliote[kc]\w*|fundacj\w*|rad(?:a|y|zie) (?:gmin\w*|miast\w*|dzielni\w*)|rathaus|gemeinde|stadtarchiv|mairie|ayuntamiento)\b",
)
GOES_TO = re.compile(r"\b(?:to|with)\b(?: (?:the|our|your|other|any|all|some|local|\w+ing|\w+al))* ?$")
"""What stands right before those to whom words go."""
USING = any_of(r"\bquot\w*|\bprint\w*|\bpublish\w*|\bus(?:e|ed|ing)\b|\bcit(?:e|ed|ing)\b|\bd?dd?yfyn\w*|\bzitier\w*")
"""What is done with words that are quoted."""
PASSED = re.compile(
    r"\b(?:(?:the|her|his|their|my|your|our|these|those|any|all) )*(?:words?|quot(?:es|ations)|what (?:he|she|they|i|you|people) (?:said|say|told))\b"
)
"""What is passed on, where passing on is spoken of."""
PHOTO = any_of(
    r"\b(?:to|for) (?:be(?:ing)? )?(?:record(?:ed|ing)?|interview(?:ed|s)?|tak(?:e|ing) part|attend\w*|talk(?:ed|ing)?|film\w*|come(?! out\b)|coming|contact\w*)\b|\bsigned (?:the )?attendance|\bscreen[ -]?(?:shots?|grabs?)\b|\bphoto\w*|\bpics?\b|\bpictures?\b|\bfilm\w*|\bvideo\w*|\blluniau\b|\bzdjec\w*|\bfot(?:o|os|ki|ek|ografi\w*)\b|\bimagens\b|\bimag(?:enes|ini)\b|\bfilm[ao]\w*"
)
WHOLE = any_of(
    r"\b(?:everything|all (?:three|of (?:it|them)|four|two)|(?:to|with) (?:it )?all|both|the lot|nothing|none of (?:it|them)|any of (?:it|them)|altogether|completely|entirely|whole thing|popeth|wszystko|alles|tout|todo|tudo|tutto)\b|\bleav(?:e|ing) (?:me|him|her|them|mine|hers|his) out\b|\bout of it\b"
)
ALL_OF_IT = any_of(
    r"^(?:and )?(?:everything|all (?:three|of (?:it|them)|four|two)|both|the lot|popeth|wszystko|alles|tout|todo|tudo|tutto)$"
)
"""All that was asked, behind a list of it: ``quote, name, the lot``."""
BLANK_TOLD = any_of(
    r"\b(?:an?|the|each|every) (?:dash|hyphen|gap|blank|line|star|empty (?:box|square|space|cell)) (?:means|says|is|shows|stands for|=) (?:that )?"
    r"(?:nothing|nobody|not|no answer|unanswered|it was not|they (?:did not|didn't))(?: (?:was|were|been|is))?(?: (?:ticked|said|asked|answered|given|reached|marked|written|filled in))?",
    r"\bno such (?:line|question|box|column)\b(?: on (?:it|(?:the|this|that|her|his|their)(?: \w+){1,2}))?|\b(?:was(?:n't| not)|not) on (?:the|this|that|her|his|their) (?:old |first |paper )?(?:slip|form|sheet|card)\b",
)
"""What a list says of its empty places, and of nobody."""
LEFT_BLANK = re.compile(
    r"(?:^|(?<=[;,.|] ))(?:[\w']+ ){0,4}[\w']+ ?(?:[:=]|[-–—](?= ?(?:[,;]|$))) ?[-–—._… ]*(?=[;,|]|$)[;,|]?"
)
"""A label with nothing behind it."""
BLANK_BEHIND = re.compile(
    r"\s*[-–—:=]\s*(?=(?:(?:no|not) (?:answer(?:ed)?|reply|asked|ticked|given|sure)|left (?:blank|empty)|blank|unanswered|unsure)\W*(?:$|[;,.]))"
)
"""What stands between a label and what says that nothing was answered."""
REFLECTED = any_of(
    r"\b(?:on (?:second|other) thoughts?|on reflection|having (?:thought|slept) (?:about|on) it|thinking about it(?: again)?)\b[\s,:-]*(?=(?:please|i|take|leave|keep|do|don't|use|no|not|my|the|could|can)\b)"
)
"""What tells that somebody has thought again, before what they want now."""
STAYS_FINE = re.compile(r"\b(?:stays?|remains?) (?=(?:all right|alright|fine|ok(?:ay)?)\b)")
MINDED = any_of(
    r"\b(?:print|quote|use|publish|fire|go) (?:it )?(?:away|ahead)\b|\b(?:no|not an?|without) (?:\w+ )?(?:problems?|objections?|objection|issues?|worries|bother|qualms)\b(?: (?:to|with|about)\b)?|(?:\bnot|n't|\bnever) (?:been |at all )?(?:mind|object|bothered|fussed|a problem|shy|ashamed|embarrassed|afraid|worried|precious)\b(?: (?:of|about|to)\b(?: (?:a|any|my|his|her) \w+)?)?|\b(?:you|we) (?:don't|needn't|do not|won't) (?:have|need) to\b|\bif (?:under|over) 1[68]\b|\b(?:nothing|not a thing|not anything|n't (?:got )?anything) to (?:hide|be ashamed of)\b|\b(?:not|n't|never) (?:one for )?hiding(?: (?:anything|away|from (?:anyone|anybody|people)|behind (?:anything|anyone)))?(?=\W*$|[,.;])|\bpam lai\b|\b(?:nid oes|does|dim)(?: (?:gan|gen|ganddo|ganddi|ganddynt|gynno|gynnon)\b[\w' ]{0,8}?)?(?: dim| unrhyw)? ?(?:gwrthwynebiad|wrthwynebiad|ots|problem)\b|\bdim (?:problem|gwrthwynebiad)\b|\bnie mam nic przeciwko\b"
)
NOR_THEM = re.compile(
    r"(?:and |or |but )?(?:not|nor|neither|not even)(?: to| with| for)? (?:the|our|their|any|other|any other)(?! (?:\w+ )?(?:stor(?:y|ies)|bits?|parts?|words?|quot\w+|names?|photos?|pictures?|recordings?|voice|rest|lot|same)\b)(?: [\w'’-]+){1,3}"
)
"""Others to whom nothing may go either, right behind those of whom that was said."""
NO_FURTHER = re.compile(
    r"(?:(?:it|this|that|they|all|words?) )?(?:(?:stays?|stops?|is|are|keep (?:it|this|them)) )?(?:just |only )?(?:for |with |to |in )?(?:here|in[- ]house|locally|(?:the|our|your|this) (?:report|book(?:let)?|write[- ]up|leaflet|display|exhibition))(?: only| alone)?"
)
"""Where words stay, right behind whom they may not go to: it says the same once more."""
BESIDE_IT = any_of(
    r"\b(?:(?:has|has got|have|goes by|known by|gave|given|left) )?(?<!use )(?<!print )(?<!put )(?<!give )(?<!show )(?:only |just )?(?:the |this |that )?(?:one|single) name\b(?: only| alone)?(?!,? (?:please|pls|to (?:be|go|print|use)|(?:may|can|should|on|with|under|in|beside|below|next|against)\b))(?:,? (?:(?:that|this|it|she says (?:that|this|it)|he says (?:that|this|it))(?: is|'s|s) (?:(?:his|her|their|my|the(?: whole)?) name|all (?:of it|there is|(?:she|he|they) (?:has|have)))))?|\bno (?:other |second |further |sur ?|last |family )names? (?:was |were )?(?:given|known|left|told|offered|written|on (?:it|the (?:slip|form|list)))\b",
    r"\b(?:can't|cannot|couldn't|could not|hard to|unable to|not sure how to|don't know how to) (?:quite |really )?(?:read|make out|decipher|spell)\b (?:the |his |her |their |this |that |how )?(?:own |full )?(?:spelling|sur ?names?|(?:last|second|family) names?|address|e-?mail|post ?code|(?:phone |mobile )?number)\b",
    r"\b(?:can't|cannot|couldn't|could not|wasn't able to|not able to|unable to) (?:stay|stop|come|wait(?! to (?:see|read|hear|have|get)\b)|attend|make it|be (?:there|here|with us)|join us)\b(?! (?:you|us|me|it|them|anybody|anyone|people|until|till|before|after)\b)",
    r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to) (?:\w+ )?(?:(?:do|manage|climb|use|take|get up|get down) (?:the |any |many |long |steep )*(?:stairs|steps|hills?|ladders?|lifts?|slopes?|mornings?|evenings?|afternoons?|nights?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|long walks?)|(?:walk|drive|park|eat|drink|cook|swim|bend|kneel|hear)(?= ?(?:$|[.,;)]| (?:well|far|much|very|any|long|late|at|the|in|on|down|over|up|dairy|meat|nuts|it all)\b)))\b",
    r"\b(?:nothing|none|neither) (?:is |was |has been |were )?(?:struck|crossed|scored) (?:out|off|through)\b",
    r"\b(?:no|without|not any) (?:\w+ )?(?:dairy|milk|meat|pork|beef|fish|shellfish|seafood|nuts?|peanuts?|gluten|wheat|eggs?|sugar|salt|mushrooms?|onions?|garlic|alcohol|lactose|gelatine?|chill?i|cheese|soya?|sesame|tomato(?:es)?|celery|stairs|steps)\b",
    RUNG_AT,
    r"\b(?:only )?(?:came|arrived|joined(?: us)?|got here|turned up) (?:(?:in|only) )?(?:late|early|(?:after|before|at|for) (?:lunch|tea|the (?:tea )?break|noon|midday|half past|\d[\d.:]*))(?= ?(?:$|[.,;)]))|(?<!name )(?<!names )\b(?:(?:had )?(?:left|gone)|(?:had|has) to (?:go|leave)|slipped (?:off|away|out)) (?:early|before (?:(?!(?:print|quot|us|shar|publish)\w+)[\w']+ ){0,4}?(?:forms?|slips?|cards?|sheets?|end|close|questions?|paperwork)\b(?: (?:went|came|got|were|was|had|been|handed|given|passed|a?round|out|in|filled|signed|done|asked))*)(?= ?(?:$|[.,;)]))",
)
"""What says nothing of leave though it denies: what whoever typed could not read, that somebody had to go or came late,
what they do not eat, when to ring them."""
NEG = any_of(
    r"\b(?:chang|switch|turn|amend|correct|alter)(?:e|ed|ing)? (?:from [\"']?\w+[\"']? )?(?:[\w']+ )?(?:in)?to (?:an? )?[\"']?no?\b|\bnow (?:an? )?[\"']?no?[\"']?$|\b(?:no|not|never|nor|neither|none|nothing|nobody|without|off the record|private|refus\w+|declin\w+|object\w*|against|rather not|gone off|cold feet|uncomfortable|uneasy|unhappy|nervous|reluctan\w+|withh\w+|withdr\w+|revok\w+|denied|denies|expired|lapsed|lacks?|crossed|struck|deleted|opt\w* out|cannot|scrap|(?<!bus )(?<!pub )(?<!tram )(?<!train )(?<!tea )(?<!coffee )(?<!lunch )stop|nein|nicht|kein\w*|ohne|non|ne|pas|rien|nie|bez|sin|sem|nao|ddim|dim|heb|nac|nid|nad|nage|byth|dd?wrthod\w*|gwrthod\w*|peidi\w*|nahi|nahin|mana)\b|\bna$|n't\b|\b(?:leav|keep|tak)\w* (?:\w+ ){0,3}(?:out|off|back)\b|\bout of it\b|[✗✘❌👎]"
)
POS = any_of(
    r"\b(?:signed|ticked|chose|circled|ringed|picked|initialled)(?= [\"']?(?:quot|shar|print|use my|my words|yes\b))",
    r"\b(?:yes|yeah|yep|aye|y|ok|okay|ok'd|fine|all? ?right|proud|prefers? to be (?=quot)|happy|glad|content|agree[ds]?|agreeable|can|may|could|allow\w*|permit(?:s|ted)?|consents? to|consented|sure|welcome|by all means|go ahead|good|granted|(?:given|gives|gave|has|have|my|her|his|their) (?:\w+ )?(?:permission|consent|leave(?= (?:to|for)))|permission (?:to|given)|given(?= by\b)|consent given|will|pleased|willing|all for|likes?|delighted|gladly|certainly|with pleasure|cei(?= (?:siwr|siwr iawn|plis|$))|iawn|[bf]odlon|hapus|[cg]ytuno|[cg]ydsynio|cawn|cewch|ie|tak|zgod\w*|zgadza\w*|moze\w*|mozna|ja|gern\w*|einverstanden|darf|durfen|oui|accord|peut|peuvent|si|puede\w*|acepta|de acuerdo|sim|pode\w*|va bene|haan|theek|ji)\b|[✓✔👍✅👌]",
)
BARE = re.compile(
    r"^[\"']?(?:(?:green|amber|yellow|red|please|pls|just|still|you|we|can|then|so|and|but|well|do|now|only|also)\b ?)*(?:quot(?:e|es|ed|ing)|cite|use|print|put (?:it|them|that|him|her|me|us|mine|hers|his) in|publish|share|pass|send|give|lend|hand|dyfynnu|zitieren|citer|cytowac)(?= ?(?:$|[,;+&/:-]|(?:me|him|her|them|us|it|you|away|only|with|without|by|but|and|no|not|named|anon\w*|the|my|his|their|our|your|what|any|all|hers|mine|on|freely|ok)\b))|^(?:please |pls |do |still |you (?:can|may) (?:still )?)*(?:keep|leave) (?:my|her|his|their|the) (?:words?|quotes?) in(?: (?:the|your|our) (?:\w+ )?(?:book(?:let)?|report|display|write.?up|newsletter))?$"
)
"""A clause that allows by asking for it: ``quote me``, ``use what she said``."""
WORDS_ONLY = re.compile(r"\b(?:(?:the |my |his |her |their )?words? only|only (?:the|my|his|her|their) words?)\b")
"""The words, and so no name."""
AND_NAME = re.compile(
    r"(?:(?:about|with|for|to|use|the|my|your|his|her|their|own|full|first|real) ){0,3}names?(?: too| as well| also| included)?"
)
"""The name, named beside words that a clause allowed or refused."""
WORDS_AND_NAME = re.compile(
    r"\W*(?:(?:use|print|quote) )?(?:my |the |your |both |full )*(?:words?|quot\w*|text|everything) ?(?:and|plus|with|,) ?(?:my |the |your |full )*names?(?: included| too| as well)?\W*"
)
"""A printed answer that allows what it names."""
RATHER_NOT = re.compile(
    r"\b(?:rather|prefer\w*|sooner|like)\b.{0,40}(?:\bnot|n't) (?:have|get|see|go|be given|receive)\b"
)
WHY = re.compile(
    r"(?:as |because |since |for )?(?:the|my|his|her|our|your|some) (?:[\w'-]+ ){1,4}?(?:would|will|might|may|could)(?:n't| not| never)? (?:\w+ )?(?:forgive|thank|like|approve|be (?:pleased|happy|cross|upset|furious|mortified)|let me (?:forget|hear)|have (?:my|a)|kill|skin|hear|see|know|recogni\w+)\b"
)
"""Why somebody refuses: ``the wife would never forgive me``, ``my son's school might see it``."""
NO_AGAIN = re.compile(
    r"(?:i|we|he|she|they)(?:'m|'re|'s|'d)? ?(?:am|is|are|was|were|do|does|did|would|will)?(?: not|n't) "
    r"(?:willing|happy|agree|consent|want(?: (?:to|that|this|it))?|wish(?: to)?|like(?: (?:to|that|this|it))?|comfortable|keen|give (?:my )?(?:permission|consent))"
    r"|(?:(?:he|she|they) )?(?:wrote|put|marked|added) (?:in )?[\"']?no[\"']?"
)
"""A no told again behind one: ``No, I am not willing``, ``crossed out the partners and wrote "no"``."""
STAYS = any_of(
    r"\b(?:stay|stays|keep|keeps|kept|keeping|remain|remains|hold|holds|held)\b (?:[\w']+ ){0,4}?(?:with us|here|in.?house|indoors|among (?:us|ourselves)|between (?:us|ourselves)|(?:within|in|inside) (?:the|our|this) (?!book|report|leaflet|print|display|paper|newsletter|magazine|exhibition|archive|minutes|web)\w+|to (?:ourselves|yourselves|yourself|us))\b|\b(?:within|inside) (?:the|our|this) (?:group|team|club|choir|band|society|walls)\b|\bnot (?:to )?(?:leave|go outside|go beyond)\b"
)
"""What is not passed on."""
IT_STAYS = re.compile(r"(?:(?:it|this|that|all|only|to|just|mine|hers|his|theirs) )*(?:stay|keep|kept|remain|hold)")
"""At the head of a clause that says so of what was said."""
PAIR = re.compile(
    rf"(?:^|(?<=[;,.(/])|(?<=\band)|(?<=\bbut))\s*(?P<label>(?:[^\W\d_][\w']*[ -]?){{1,5}}?)\s*[-–—:=]\s*(?P<value>{EITHER}|[{TICKS}{CROSSES}x])(?: please)?(?=\s*(?:$|[;,.)/]|\b(?:and|but)\b))"
)
"""A name of a question with its answer: ``quote - yes, name - no``."""
STRONG = any_of(
    r"\b(?:yes|yeah|yep|aye|y|ok|okay|fine|happy|glad|sure|agree[ds]?|iawn|tak|ja|oui|si|sim|can be|may be|(?:can|may) (?:also |both )?(?:use|give|print|show))\b|[✓✔👍✅]"
)
"""A yes that is no other word as well."""
NAME_UNASKED = re.compile(
    r"(?:but |and |though |only )?(?:i |we |he |she |they )?(?:forgot|(?:did not|didn't|never|could not|couldn't)(?: get to| manage to| think to)?)(?: to)? ask"
    r"(?:ed)?(?: (?:him|her|them|anyone|anybody))? about (?:the |his |her |their )?names?"
)
"""Of the name nothing was asked, so that it stays off."""
EXCEPTS = re.compile(r"(?:and |or |but )?(?:except(?:ing)?(?: for)?|apart from|other than|aside from|save for|bar)")
"""What leads to somebody else who is excepted, where nothing more stands there."""
SILENT = any_of(
    r"\b(?:nothing|none of (?:this|it|these|that)) (?:\w+ ){0,3}?(?:covers?|applies|apply|concerns?)\b",
    r"\bnothing (?:(?!pass|hand|sen[dt]|go(?:es|ing)\b|given|mov)\w+ )?(?:about|on|re)\b|\bquestions? (?:\w+ ){0,6}?(?:not|never) (?:yet )?(?:put|raised|reached)\b",
    r"\b(?:forgot to|didn't|did not|not|never|haven't|heb|nie) (?:\w+ )?(?:ask\w*|ofyn|gofyn|pytano|pytal\w*|fill\w*)\b|\bempty\b|\bleft .{0,20}\b(?:blank|empty)\b",
)
"""What was not asked, and so not answered."""
UNANSWERED = re.compile(
    r"(?:(?:he|she|they|has|have|had|was|were|just|but|so) )*(?:left (?:[\w']+ ){0,4}?(?:blank|empty)|blank|unanswered|"
    r"(?:did not|didn't|never|not|has not|hasn't|was not|wasn't) (?:yet |been )?(?:filled|fill|answer|answered|completed?|ticked|reply|replied|respond|responded)"
    r"(?: (?:it|this|that|them|in|out|part|the|any|anything|of|form|slip|sheet|card|questions?|yet|at|all|to))*)"
)
"""A whole clause that says that somebody answered nothing."""
ASKED = "questionmark"
IS_OPEN = any_of(
    r"^(?:i |we )?(?:(?:must|need to|have to|got to) still|still (?:must|need to|have to|got to|to)) ask (?:him|her|them)(?: (?:about|of) (?:it|that|this))?$",
    r"(?:(?<![a-z'] )|(?<=\bhe )|(?<=\bshe )|(?<=\bthey )|(?<=\bone )|(?<=\bnobody )|(?<=\bwho ))\b(?:was|is|were|nobody|no one)(?:n't| not)? (?:in|home|at home|there|available|answering)\W*$|\baros am\b|\bdisgwyl\b|\bdim ateb\b|\bheb (?:ei |eu )?(?:gofyn|holi)\b|\bczeka\w*|\boczek\w*|\bnie (?:byl\w*|zostal\w*) (?:\w+ )?(?:pytan\w*|obecn\w*)",
    rf"\b{ASKED}\b|\bno form\b|\bnot (?:yet )?(?:decided|sure|certain|heard|back|settled|clear)\b|\b(?:hasn't|haven't|has not|have not|not) (?:\w+ )?(?:decided|heard|got|made (?:up )?)\b|\bheb (?:ateb|benderfynu|glywed|ddychwelyd)\b|\bbrak (?:odpowiedzi|formularza|zgody)\b|\bnie (?:odpowiedzial\w*|oddal\w*|wypelni\w*)\b|\bdopytac\b|\bkeine antwort\b|\bpas de reponse\b|\bsans reponse\b|\bsin respuesta\b|\bsem resposta\b|\bhaven't (?:heard|got)\b|\bnothing (?:from|back|yet)\b|\bstill (?:nothing|waiting|to)\b|\bwaiting\b|\bno (?:answer|reply|word)\b|\bout of (?:her|him|them)\b|\baway (?:until|till)\b|\bask again\b|\bor not\b|\bboth\?+|\bwhich\?+|\b(?:two|both) (?:boxes|forms)\b|\btbc\b|\bmaybe\b|\bperhaps\b|\bprobably\b|\bpossibly\b|\b(?:i|we) (?:think|believe|assume)\b|\bpresumably\b|\bshould be (?:ok|fine|all right)\b|\b(?:on hold|hold (?:off|this|these|them|until|for now))\b|^hold$|\bpending\b",
)
LIMITS = any_of(
    rf"\bjust (?:for |with |among |between )?(?:here|us|in[- ]house|internal(?:ly)?|ourselves|the team)\W*$|\bonly(?! (?:just|interpret\w*|help(?:ed|ing)?|host(?:ed|ing)?|volunteer\w*|came|come|drove|drive|cook(?:ed)?|served?|popped|went|visit\w*|live[ds]?)\b)|\bexcept\w*\b|\bapart from\b|\bother than\b|\bsome (?:of|bits|parts)\b|\b(?:not|but|just|only|the) (?:\w+ )?(?:bits?|parts?|sections?|story) (?:about|where|on|with|in)\b|\bunless\b|\buntil\b|\bcheck\b|\bfirst\b(?! (?:time|aid\w*|floor|year|visit|in|up|one|to (?:come|arrive|speak))\b)|(?<!\bdone )(?<!\bbeen )(?<!\bhere )(?<!\bcame )\bbefore\b(?= +\w)(?! (?:we|you|they|i|it|he|she) {OF_THE_DAY})(?! (?:lunch|dinner|tea|the (?:end|close|finish|break|interval))\W*$)|\bask (?!around)\b|(?<!may )(?<!can )(?<!could )(?<!thatbody to )\bsee (?:it|me|the)\b|\b(?:cuts?|cutting|delet(?:e|es|ed|ing)|edit(?:s|ing|ed(?! by))?)\b|\bconfiden\w*|\bmust\b|\bon condition\b|\bafter(?= +\w)|\bonce\b|\bwhen\b|\bfrom \d|\bapproval\b|\bnot (?:the|that|this) (?:bits?|parts?)\b"
)
OWN_DEED = re.compile(
    r"(?:(?:yes|yep|yeah|ok|sure|of course)\W+)+(?:i|we) ?(?:will|'ll|can|could|am going to|'m going to) "
    r"(?!(?:be|do|sign|agree|consent|allow|permit|let|give|say|have|accept|approve|go along|stand)\b)\w+"
)
"""What somebody will do themselves, which answers no question for leave."""
AS_BEFORE = any_of(
    r"\b(?:can't|cannot|can not|can hardly) wait (?:to (?:see|read|hear|have|get) )?(?:it|this|the \w+)?(?= ?(?:$|[.!,;]))|\b(?:new|changed|change of) (?:(?:postal|home|e-?mail|phone|mobile|telephone) )?(?:address|number|phone|mobile|e-?mail|postcode)\b(?: (?:only|alone))?|\b(?:for|as) (?:him|her|my|them)sel(?:f|ves)(?: only)?\b|\b(?:no|without|not any) (?:further |more |other )?changes?\b(?: (?:to|in|about)\b(?: (?:the |my |his |her |their )?\w+)?)?|\bnothing (?:has )?changed\b|\b(?:hasn't|haven't|didn't|(?:has|have|did) not|not) chang(?:ed?|ing) (?:that|this|it|those|them|(?:her|his|their|my) (?:mind|answer)s?)\b|\bquot\w* (?:\w+ )?(?:as before|the same|unchanged|stays?|stands?)\b|\b(?:all |every ?thing |the )*(?:the )?(?:rest|others?|otherwise|else|remainder)\b (?:\w+ ){0,2}?(?:(?:as|like) (?:it |they |he |she )?(?:was|were|before|is|are|said|agreed)|the same|same|stays?|stands?|unchanged|as before|as is)\b|\b(?:rest|otherwise|all|everything else|else) (?:is |stays |the |as )?(?:same|unchanged|before)\b|\bas before\b|\b(?:reszta|pozostal\w+)(?: (?:jest|zostaje|pozostaje))? bez zmian\b|\b(?:y |'r )?(?:gweddill|lleill) (?:yn )?(?:aros|sefyll|dal|iawn|'r un fath|yr un fath|fel (?:y )?(?:mae|oedd))\b[\w' ]{0,12}|\bdim newid(?: arall)?\b|\bfel o'r blaen\b|\bjak (?:poprzednio|bylo)\b|\bwie (?:bisher|vorher)\b|\bsame as before\b|\bif (?:you |that |it )?(?:don't mind|like|want|wish|please|possible|is ok|'s ok)\b|\bafter all\b|\bany ?more\b|\bjust in case\b|\bno (?:news|thanks?|thank you)\b(?=$)|\b(?:this )?replaces (?:my|the) (?:first|last|old|earlier|previous)(?: (?:one|form|answers?))?(?: please)?\b"
)
NAMED_WAY = re.compile(
    r"(?:by |with |full |own |use |my |her |his |their )*names?(?: ok| fine| yes| and all)?\W*|named\W*|(?:pelne )?imie i nazwisko\W*|z (?:imieniem i )?nazwiskiem\W*|(?:voller )?name\W*|(?:mit |vollem )*namen\W*|(?:avec )?nom(?: et prenom| complet)?\W*|(?:con )?nombre(?: completo| y apellidos?)?\W*|enw(?: llawn)?\W*"
)
"""How somebody is quoted, where a column asks for nothing else: ``name``, ``anon``, ``none``."""
QUOTED_SO = re.compile(
    rf"{NAMED_WAY.pattern}|(?:only |just |but )*(?:as )?[\"'](?:an?|the|one)\b[^\"]{{0,40}}[\"']\W*|(?:only |just )?(?:anonymous(?:ly)?|anon|without (?:a |the |my |his |her )?name|unnamed)\W*"
)
"""How somebody is quoted, where that alone is said of them."""
BOTH_WAYS = re.compile(
    r"\W*(?=.*\b(?:yes|y)\b)(?=.*\b(?:no|n)\b)(?:yes|y|no|n)(?:\W+(?:or |and )?(?:yes|y|no|n)){1,7}\W*"
)
"""Answers that differ and nothing else, so that which is whose nobody tells: ``yes or no``, ``y n y``."""
NO_THANKS = re.compile(
    r"not at all\W*|(?:no|nope),? (?:thanks?|thank you|ta|cheers)(?: very much| all the same| but no)?\W*"
)
KEPT_FROM = re.compile(
    r"\b(?:keep|keeps|kept|keeping|hold|stays?|staying) (?:(?:it|this|that|them|all|mine|hers|his|theirs|(?:my|her|his|their|the|what) (?:words?|quotes?|story|stories|bit|part|comments?|(?:she|he|they|i) said)) )*(?:well |right |far )?(?:(?:away|clear|back|hidden|safe) (?:from|of)|from|out of (?:the )?(?:hands|reach|sight) of) (?=(?:the |any |all |our |those |that )*\w)"
)
"""What leads to those to whom nothing goes: ``keep it away from``."""
NOT_WITH = "do not share with "
NO_BEHIND = re.compile(
    r"(?<=\w)\s*[,:–—-]\s*(?:but )?(?:(?:no|nope),? (?:thanks?|thank you|ta|cheers)|rather not|not for (?:me|her|him|them)|(?:i|she|he|they)(?:'d| would) (?:rather|sooner|prefer) (?:not|you didn't|you did not|it didn't|we didn't))(?=\W*(?:$|[.;]))"
)
"""A no behind what it is about: ``share with the board, no thanks``."""
CUT = re.compile(
    r"\s*(?:[;!\n(){}\[\]]|\.(?=\s|$)|\?(?=\s|$)|,|\s-+\s|(?<=\w)-\s|\s/\s|\b(?:but|though|although|however|whereas|while|and(?! all\b)|or|ond|ale|aber|mais|pero|chwaith)\b|\s(?:et|und|ac)\s|(?<!peidiwch)(?<!peidio)\s(?:i|a)\s(?=(?:nie|udost|przekaz|z |bez |rhann|defnydd|heb |na ))|\s[ey]\s(?=(?:no|nao|non|si|com|con|compart|partilh|condiv)\b)|\bx\b(?=$))\s*"
)
QUESTION = re.compile(
    r"((?:^|(?<=[.;!?,] ))(?:may|can|could|shall|are you|is it|do you|would you|ok to|should)\b[^.;!?]*)\?"
)
ELSEWHERE = re.compile(
    r"^(?:(?:she|he|they|all|who) )?(?:have |has |had |only |just )*(?:did|done|filled in|filled out|answered|ticked|used|sent|came by|on) (?:by |on |in )?(?:the |an? |their |her |his )?(?:online |paper |web )?(?:form|survey|questionnaire|chat)s?\b(?: (?:only|alone))?(?:[\s,;–-]+(?:so|and|then|please))*(?:[\s,;–-]+(?:(?:look|see|check|go by|use)\b.{0,20}|as (?:on|per) .{2,20}))?$"
    r"|^(?:\w+ ){0,3}no (?:slip|form|permission|signature)s? (?:is |was )?(?:needed|required|necessary)\b.{0,60}$"
)
"""What sends whoever reads it to where they answered, or says that nothing is asked of them here."""
YES_BACK = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took|withdr[ae]w(?:s|n|ing)?) (?:back )?(?:her|his|their|my|the) (?:yes(?:es)?|consent|permission|agreement|leave)(?: back)?\b"
)
"""What takes back all that was permitted."""
IF_NAMELESS = re.compile(
    r"\bon (?:the )?condition (?:that )?(?:(?:she|he|they|i) (?:is|are|am|was|were|be) (?:not|never) named|(?:her|his|their|my|the) names? (?:is|are|be|was|were) (?:not \w+|left (?:off|out)|kept (?:out|off)))"
    r"|\b(?:changed (?:my|her|his|their) minds? |(?:thought|thinking) again )?about (?:my|the|her|his|their) name\b\W+(?:(?:so|and|please|but|can you|could you)\W+)*(?:leave|take|keep|cut|miss) it (?:off|out)\b"
)
APOSTROPHES = re.compile(r"\b(do|does|did|is|was|were|would|should|could|has|have|had|are)nt\b|\b(ca|wo)nt\b")
"""How people type ``don't`` into a telephone."""
NOR_THAT = re.compile(
    r"(?P<no>\b(?:not|never|\w+n't)\b (?:(?!or\b|but\b|and\b)[\w']+ ){1,5}?)or (?=(?:quot\w+|print\w*|us(?:e|ed|ing)|publish\w*|shar\w+|pass\w*|hand\w*|send|sent|giv\w+|nam\w+)\b)"
)
"""A second thing that is denied by one word: ``don't quote or pass on any of it``."""
OTHERS_WOULD = re.compile(
    r"\b(?:they|people|folks?|everyone|everybody|others|neighbours|clients|customers)(?:'ll|'d| will| would| might) (?:only|just) (?!quot|us|print|shar|nam|be\b|see\b|need)\w+"
)
"""What others would do with it, as a reason: ``they'd only tease me``, and no limit."""
BESIDE_NAME = re.compile(rf"(?:\b(?:and|plus|with|nor)|,) (?:[\w']+ )?{A_NAME}|{A_NAME} (?:and|plus|with|nor) ")
"""The name, named beside what a clause is about."""
SHORT = 9
STATED = re.compile(rf"^(?:{EITHER}|happy|of course|please|sorry)\b")
TOLD_SO = re.compile(
    r"^(?:(?:and|but|she|he|they|who|has|have|also|just|then|both|all|very|quite|is|are|was|were|says?|said|answered|replied|rang to say) )*"
)
"""What leads in an answer that somebody is said to have given."""
ANSWERING = any_of(
    r"^(?:(?:who|which|that|oh|well|sorry|hi|hello|morning|i|i'm|i am|i'd|he|he's|she|she's|they|they're|we|is|are|was|were|(?:has|have)(?= said)|says?|said|would|'d|'s|absolutely|definitely|really|very|quite|all|both|also|still|now|it's|that's|that is|it is|mum|a|an|the|answer|just|rang|then|to|back|email(?:ed)?|texted)\b,? ?)*(?:yes|no|nope|yep|yeah|ok|okay|fine|happy|glad|content|sure|agree\w*|consent\w*|refus\w*|declin\w*|object\w*|not|never|rather|prefer\w*|withdr\w*|against|please|of course|gladly|certainly|with pleasure|by all means|go ahead|willing|iawn|bodlon|fodlon|na\b|ddim|dim|tak|nie|ja|nein|oui|non|si|sim|nao|may|can|could)\b"
)
"""How a clause begins that answers what was asked."""
FILLERS = re.compile(
    r"\b(?:to|be|is|are|the|a|it|of|my|his|her|their|please|pls|put|she|he|they|i|would|'d|prefers?|though|that|this|so|with|for|use|still|now|says?|said|asked|asks|wants?|and|me|him|them|only|just|also|too|you|can|may|could|rang|then)\b|'\w+|\W"
)
"""What says nothing beside the name."""

OF_IT = any_of(
    r"\b(?:i|i'm|i'd|i've|me|my|mine|myself|it|that|this|them|those|these|any|anything|everything|all|quot\w*|you|your)\b"
)
"""What a question may speak of that is about leave; “Can somebody bring the urn?” is about nothing of the kind."""


def is_limited(clause: str) -> bool:
    """Whether a clause limits what it permits, or leaves out a part of it."""
    return LIMITS.search(re.sub(r"\bquotes? only$", "", OTHERS_WOULD.sub(" ", clause))) is not None


NAME_NOT_TOLD = re.compile(
    r"\bno (?:(?:sur|last |second |full |first )?names?) (?:(?:was|were|has been|yet) )?"
    r"(?:given|told|taken|known|recorded|offered|supplied|written down)\b"
)
"""Nobody told a name, which is no leave to quote without it."""
