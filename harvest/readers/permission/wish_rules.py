"""How people ask for silence or care: rules over classes of words (a negation, a verb of telling, what it is about)."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.readers.permission.words import LazyPattern, any_of

CLASSES: dict[str, str] = {
    "NEG": "not never no nobody cannot dont without nothing none neither noone nowhere wont wouldnt",
    "TELL": (
        "quote quoted quoting quotes publish published publishing repeat repeated mention mentioned mentioning "
        "attribute attributed identify identified identifiable disclose disclosed reveal revealed broadcast "
        "circulate circulated recognise recognised recognize recognized recognisable name named credited "
        "record recorded write written wrote writing note noted print printed put share shared include included "
        "use used say quoting naming sharing printing recording publishing repeating go got get gets heard said tell telling told show shown pass passed read seen heard hear post posted appear "
        "appears let type typed further spread gossip traced linked publicise publicised film filmed"
    ),
    "SURE": (
        "quote publish repeat mention attribute identify disclose reveal broadcast circulate record note credit type"
    ),
    "DONE": (
        "quoted published repeated mentioned attributed identified identifiable disclosed revealed broadcast circulated "
        "recognised recognized recognisable named credited recorded printed shared used passed traced linked "
        "publicised filmed seen heard read written noted posted told shown known"
    ),
    "REF": (
        "this that it these those my me mine name names bit part bits parts story words word sentence anyone anybody "
        "them him her us his our ours who where whose paragraph what details anything last on down"
    ),
    "PART": (
        "bit bits part parts sentence sentences line lines paragraph story name names surname details detail words "
        "word section passage swearing i comment remark answer names"
    ),
    "CUT": (
        "leave cut scrap strike skip omit delete remove take cross edit blank blur drop forget redact hide change "
        "disregard ignore lose erase withhold bin disguise obscure alter anonymise anonymize"
    ),
    "GONE": "removed cut omitted deleted erased out changed hidden blurred disguised off anonymised withheld scrapped",
    "WANT": (
        "want wants wish like liked hope hoping rather sooner prefer glad grateful appreciate happier thankful obliged"
    ),
    "MUST": "must should can could may shall ought will would need needs has is are sure certain",
    "FIND": "knew found saw know knows find learn hear hears read reads see sees guess tell recognise recognize realise",
    "KEEP": "keep keeps kept keeping stay stays stayed remain remains leave left",
    "WITHIN": "room walls circle building group ourselves yourselves yourself private secret quiet confidential "
    "anonymous confidence between among us out inside within",
    "PAPER": (
        "report record newspaper paper papers publication press wall website web book booklet leaflet print public "
        "quoting quotation sharing minutes newsletter outsiders everyone use magazine internet facebook display poster "
        "repeating printing publishing repetition circulation attribution"
    ),
    "PRIVATE": "private secret confidential confidentiality confidence",
    "ASIDE": "between among record confidence ears eyes",
    "ONLY": "only if unless until once except provided when after but",
    "GIVE": (
        "use print quote publish share include write record have take tell put mention used printed agree agreed checked "
        "seen read approve approved say"
    ),
    "NOTHING": "nothing none part word",
    "CERTAIN": "sure certain",
    "LEAK": (
        "attributed quoted named identified recognised recognized printed published repeated recorded mentioned shared "
        "passed used seen read known know knew hear heard see find found learn pass go went get appear say said mention "
        "quote use print repeat write wrote put tell told talk share in out on down this that it you they"
    ),
    "FEAR": "hate dread mortified furious kill die ashamed embarrassed upset livid",
    "COMFY": "comfortable happy keen easy ok okay fine sure",
    "PERMIT": "permission consent leave agree",
    "STOP": "stop pause turn switch",
    "TAPE": "tape recording recorder off microphone mic machine phone",
    "FURTHER": "further farther",
    "JUST": "only just",
    "HERE": "you us team group room",
    "OUTCOME": (
        "left cut took removed changed kept skipped asked hid taken deleted omitted out off anonymous nameless private "
        "hidden blurred stay remain erased disguised withheld scrapped anonymised did would be keep"
    ),
    "ASK": "ask check consult warn",
    "BACK": "withdraw withdrawn withdrawing retract mind",
    "TROUBLE": "sack sacked trouble job evicted fired",
    "CAREFUL": "careful discreet gentle discretion sensitively tactful",
    "NAME": "just only simply initials initial name names nameless anonymous anonymously call someone somebody",
    "PLEASE": "please",
}
"""Words by class; every rule names the classes that must all occur before its pattern is tried."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over plain words, and the classes of words that it cannot match without."""

    needs: tuple[str, ...]
    pattern: LazyPattern


def _alternatives(name: str) -> str:
    return "(?:" + "|".join(sorted(CLASSES[name].split(), key=len, reverse=True)) + ")"


def _rule(needs: str, *shapes: str) -> Rule:
    """A rule written with ``<CLASS>`` for a word of a class, ``~n`` for up to n words, ``^`` for where asking begins."""
    text = "|".join(f"(?:{s})" for s in shapes)
    for name in CLASSES:
        text = text.replace(f"<{name}>", f"(?:{_alternatives(name)} )")
    for n in range(9, 0, -1):
        text = text.replace(f"~{n}", rf"(?:\w+ ){{0,{n}}}")
    asking = (
        r"(?:^|[.,;:!?(-] |(?:please|but|and|so|just|only|then|better|though|or|kindly|could you|can you|would you|could we|can we|may we|let us|"
        r"will you|maybe|perhaps|if you could|to|you can|you could|best) )"
    )
    return Rule(tuple(needs.split()), LazyPattern(rf"(?<!\S)(?:{text.replace('^', asking)})"))


ENGLISH = (
    # Do not tell: a refusal said to the listener, of this, of me or of a name.
    _rule(
        "NEG TELL",
        r"^(?:please )?(?:do not|dont|never|not)(?: ever| you| please| go)? ~1<SURE>(?!(?:a|an|your|any|prices?) )",
        r"^(?:please )?(?:do not|dont|never|not)(?: ever| you| please| go)? ~1<TELL>~3<REF>",
        r"you (?:must|should|may|can|are|do|did|will) ?(?:not|never) ~1<TELL>~2(?:this|that|it|me|my|names?|anyone) ",
        r"(?:you are|you re) not (?:writing|recording|noting|putting|typing|filming|going to \w+) ~2(?:this|that|it|me) ",
        r"not to be ~1<DONE>",
        r"(?:this|that|it|bit|part|what i said|last|story|which) (?:is|was|must|should|may|can|will|had) ~1(?:not|never) "
        r"(?:to )?(?:be |get )?<DONE>",
        r"(?:i|you) (?:never|did not) (?:told|said|say|tell) (?:you )?(?:this|that|it|any of this|a thing) ",
        r"(?:did|does|do) not (?:hear|get|come|have) ~2from me ",
        r"not let on ",
        r"(?:promise|promised|swear|swore|trust) ~3not ~1(?:to )?<TELL>",
        r"not to (?:go|appear|be) (?:in|into|on|to|used|out|any) ",
        r"(?:not|never) ~1(?:hear|heard|get|got|have|had) ~2from me ",
        r"no (?:quoting|naming|printing|sharing|recording|filming|publishing|repeating) ",
        r"(?:did|does|do|will|would|should|must) not go (?:any |much )?(?:further|farther|beyond) ",
        r"not (?:to be )?for ~2(?:quoting|quotation|attribution|publication) ",
        r"but (?:not|never) (?:who|my name|where|the name|their|his|her|my) ",
    ),
    _rule("NEG PAPER", r"(?:not|never)(?: really| meant| intended)? for ~1<PAPER>", r"<PAPER>~3is not "),
    # Wishing that nobody hears, reads or learns it.
    _rule(
        "NEG WANT LEAK",
        r"(?:not|never|nobody|no one|rather|sooner|prefer) ~2<WANT>?~5(?:attributed|quoted|named|identified|recognised|"
        r"recognized|printed|published|repeated|recorded|mentioned|shared|passed|used|seen|read|known) ",
        r"(?:not|hardly|never) (?:\w+ )?(?:want|like|wish) ~4to (?:know|read|hear|see|find|learn) ~3"
        r"(?:this|that|it|out|about|who|what|where|from) ",
        r"(?:not|never) (?:\w+ )?(?:want|like|wish) (?:people|anyone|anybody|them|him|her|my \w+|the \w+) to know ",
        r"<WANT>~4(?:nobody|no one|not|never) ~3(?:know|knew|hear|heard|read|find|found|pass|passed|go|went|get|appear|"
        r"say|said|mention|mentioned|quote|use|used|print|printed|repeat|write|wrote|put|tell|told|talk|share) "
        r"(?=~4(?:about|this|that|it|out|on|further|my|me|who|beyond|to) |[.,!?])",
        r"(?:not|never) (?:want|like) (?:this|that|my|it|him|her|his|the \w+) ~4(?:in|out|on|down|read|know|see) ",
        r"(?:rather|sooner|prefer) (?:it |that )?(?:you|they|this|that|it) ~2(?:not|never) ",
    ),
    _rule(
        "WANT OUTCOME",
        r"(?:rather|sooner|prefer|like|want|grateful|glad|appreciate) ~2(?:it )?~1if you ~1(?:left|cut|took|removed|"
        r"changed|kept|skipped|did not|would not|asked|hid) ",
        r"(?:like|want|prefer|rather|wish) ~1(?:the|that|this|my|those) ~1<PART>~7<GONE>",
        r"(?:want|like|rather|prefer) (?:this|that|it|my \w+) ~2(?:taken out|left out|removed|deleted|kept|to stay|to remain) ",
        r"(?:want|like|prefer|rather|wish) ~1(?:to )?(?:stay|remain|be|keep) ~2(?:anonymous|nameless|private) ",
    ),
    _rule(
        "NEG MUST FIND",
        r"(?:nobody|no one|none of \w+|nothing|noone) ~4(?:must|should|can|could|may|needs?|is|has|will|would|ought) ~2"
        r"(?:know|find out|hear|learn|appear|recognise|recognize|guess|see this|read this|tell who|be told) ",
        r"(?:must|should|can|may|is|are|needs to|has|will) ~1(?:not|never) ~1(?:ever )?(?:know|find out|learn|hear|guess|"
        r"read this|see this|get) ~5(?:i|this|that|it|about|who|me|out) ",
        r"make (?:\w+ )?(?:sure|certain) ~2(?:nobody|no one|they|he|she|it|this|people|i|my \w+) ~2(?:not |never )?~1"
        r"(?:can|know|find|recognise|recognize|see|hear|guess|trace|be|is|gets) ",
    ),
    _rule(
        "NOTHING TELL",
        r"(?:nothing|none|no part|not a word|no word) ~5(?:should|must|may|can|to|gets?|goes) ~2(?:appear|be|go|get|leave|"
        r"used|printed|published|repeated|mentioned|said) ",
    ),
    _rule(
        "FEAR FIND",
        r"(?:would|will|should|be) ~1<FEAR>~6(?:read|see|hear|find|know|learn|knew|found|saw|heard|recognise|recognize|tell) "
        r"~2(?:this|that|it|out|about|i|me|who|what) ",
    ),
    _rule("CERTAIN TELL", r"make (?:\w+ )?(?:sure|certain) ~2(?:nobody|no one|it|this|i|my \w+) ~3<TELL>"),
    _rule("NEG NAME", r"^no names?(?: please)? (?=[.,!?;]|please|$)", r"(?:no|without) ~1names? (?:please|in) ",
          r"not ~1(?:my|the|her|his|their|our) real names? ", r"without ~1(?:my|his|her|their|our) ~1names? ",
          r"not ~3(?:my|our) names? "),
    # Cutting out, changing, hiding.
    _rule(
        "CUT",
        r"^<CUT>(?:out |off )?~1(?:the|that|this|my|his|her|their|our|those|last|any) ~2<PART>(?!of )",
        r"^<CUT>(?:out |off |over |past |it )?~1(?:what|where|when|whatever|everything|anything) (?:that )?i ",
        r"^(?:leave|skip|scrap|drop|delete) (?:it|that|this) (?=[.,]|please|$)",
        r"^(?:omit|redact|anonymise|anonymize|withhold|blur|disguise|obscure) \w+ ",
        r"^(?:leave|cut|take|keep) (?:this|that|it|him|her|them|me|us|names?|(?:my|his|her|their|our|the|that|this) \w+) ~2"
        r"(?:out|off|down) (?=[.,!?;]|of (?:it|this|that|the|your) |please |and |or |$)",
        r"(?:leave|left|leaving) ~4out of (?:this|it|that|your|the (?:report|story|book|record)) ",
        r"(?:leave|take|cut|cross) (?:this|that|the|it|my|those|his|her|names?) ~4out (?=[.,!?;]|of |please|$)",
        r"^(?:forget|ignore|disregard|scrap|strike|delete|skip|lose) ~3(?:i|what i|that i|anything i) ~2(?:said|told|say|just) ",
        r"^(?:change|hide|blur|disguise|alter|withhold|remove|obscure|edit|delete|blank|omit) ~4(?:names?|details?) (?!of the)",
    ),
    _rule(
        "KEEP WITHIN",
        r"(?:keep|kept|keeping|leave) (?:this|that|it|my|me|her|his|him|the|names?|our|us|all of \w+|what) ~6(?:private|secret|"
        r"quiet|yourself|yourselves|confidential|anonymous|between|among|out) ",
        r"(?:(?<!i )(?<!we )(?<!they )(?<!you )(?<!he )(?<!she )(?:stays?|remains?)|kept|keep) ~3(?:in|within|inside|between) ~2(?:room|walls|circle|building|group|us|ourselves) "
        r"(?!and )",
        r"(?:stays?|remains?) (?:private|secret|confidential|anonymous) ",
    ),
    # Asides and labels.
    _rule(
        "ASIDE",
        r"off the record ", r"(?:not|never) for the record ", r"for (?:your|our) (?:ears|eyes) ",
        r"between (?:you and me|me and you|you and i|ourselves|these (?:four )?walls|the two of us|the three of us) ",
        r"(?:just|strictly|this is|that is|it is|only) between us ", r"between us (?=[.,!?;]|$)",
        r"among (?:us|ourselves|yourselves|friends) (?=[.,!?;]|$)",
        r"(?<!grow )(?<!grew )(?<!gain )(?<!gained )(?<!growing )(?<!grown )(?<!rise )in (?:strict |strictest |the "
        r"strictest |complete |total |confidence |absolute )?confidence (?!of |that |and |to )",
    ),
    _rule(
        "PRIVATE",
        r"(?:this|that|it|bit|part|which|what|story|is|are|all|strictly|please|keep|was|stays|treat|remains) "
        r"~2(?:strictly |very |completely |a |our |my )?(?:private|secret|confidential)(?= [.,!?;]| what| between| so| and |"
        r" but | please| ?$)",
        r"confidential(?= what| [:.,!]| ?$)", r"with confidentiality ",
    ),
    _rule(
        "GIVE ONLY",
        r"(?:only|just) ~1(?:use|print|quote|publish|share|include|write|record) (?:this|that|it|my|me|these|what|the (?:story|"
        r"bit|part|first|quote)) ",
        r"(?:use|print|quote|publish|share|include|have|take) (?:this|that|it|me|my \w+|everything|all of it|the rest|the "
        r"story|the \w+ part) ~2(?:only|except|apart|but|as long|if you|if i|if the|unless|until|once|provided|when) ",
        r"if (?:you|they) ~2(?:write|use|print|publish|quote|tell|share|put|include|record|mention) ~4(?:this|that|it|about|me|my) "
        r"~8(?:please|call|change|ask|leave|do not|not|say|make|let me|without|hide) ",
        r"(?:you can|you may) (?:have|use|print|quote|share) ~5but ~2(?:not|no|leave|change|without|keep|ask) ",
        r"(?:only|unless|until|once|after) ~3i ~1(?:have )?(?:agree|agreed|checked|seen it|read it|approve|approved|say so) ",
    ),
    _rule("JUST HERE", r"for you only ", r"(?:just|only) for (?:you|the team|the group|us|this room) (?=[.,]|$)"),
    _rule("ASK", r"ask (?:me|us|my \w+|him|her) (?:first|before you|beforehand|again) ", r"check (?:it )?with (?:me|us|my \w+) "
          r"~2(?:first|before) ", r"ask ~1before (?:you )?(?:us|print|quot|publish|shar)\w* "),
    _rule("BACK", r"^withdr(?:awn|ew) (?=[.,]|$|consent|by |on )", r"(?:i|we|to|want to|wish to|please) ~1(?:withdraw|withdrawn|retract|withdrawing) (?!cash|money|from the bank)",
          r"changed my mind (?=[.,!?;]|$|about (?:this|that|it|being|sharing|telling|having|you))"),
    _rule("TROUBLE", r"(?:trouble|sacked|evicted|fired|job) ~2if ~3(?:this|that|it|they|he|she|anyone|anybody|\w+) ~1(?:got|gets|comes|came|"
          r"knew|found|finds|hears?|heard|reads?|saw|sees) ", r"(?:get|land|lose|cost) me ~2(?:sack|sacked|trouble|job|evicted|fired) ", r"(?:lose|cost me) my (?:job|flat|"
          r"home|place) ~1if ~2(?:this|that|it|they|he|she|anyone) ~2(?:knew|know|found|finds?|hears?|got|gets|read|came) "),
    _rule("CAREFUL", r"^(?:be |very )*(?:careful|discreet|gentle|tactful) (?:with|about|how) (?:this|that|it|what|my|who|you|the "
          r"(?:name|story|bit|part)) ", r"please ~1be (?:careful|discreet|gentle|kind|tactful) ", r"with discretion ",
          r"careful (?:with|how you use) (?:this|that|it|what i|my (?:name|words|story)) "),
    _rule("NEG COMFY", r"not ~2(?:comfortable|happy|keen|easy|ok|okay|fine|sure) ~2(?:with|about|for|if) ~1(?:this|that|it|you|my|me|being|"
          r"anyone|people) ~3(?:\w+ed|used|shown|read|known|seen|going|using|quoting|printing|sharing|in|out|reading|knowing) "),
    _rule("NEG PERMIT", r"not ~1(?:give|grant|have|got) ~2(?:permission|consent|leave) ", r"not (?:agree|consent) (?:to|for) (?:this|that|it|"
          r"my|being|you|the \w+ (?:bit|part)) "),
    _rule("STOP TAPE", r"^(?:stop|pause|turn|switch) ~3(?:tape|recording|recorder|off|microphone|mic|machine|phone) "),
    _rule("FURTHER", r"(?:go|goes|went|going) no (?:further|farther) "),
    _rule("NAME", r"(?:under|with|by|give (?:me|him|her|them)|use) (?:a |an )?(?:different|another|other|false|fake|made up|invented|"
          r"borrowed|new|pretend) names? ", r"(?:just|only|simply) (?:put|say|write|use) ~1(?:a|an|one) \w+ (?=[.,]|$)",
          r"(?:only|just) ~1(?:my |the )?initials? |initials? only ",
          r"call (?:me|him|her|us|them) (?:something else|someone else|by another|by a different|\w+ instead|x |just )",
          r"(?:say|write|pretend|put) (?:it|that|this) (?:was|is|came) ~1(?:someone|somebody|a friend|another|a different|anon)",
          r"(?:use|give|make|pick) ~2(?:a |an )?(?:different|another|other|false|fake|made up|invented) ~1names? ",
          r"(?:stay|remain|keep it|keep me|be kept|anonymous|kept) anonymous(?:ly)? ", r"anonymous(?:ly)? please "),
    _rule("PLEASE", r"please ~1(?:remove|delete|omit|hide|blank|anonymise|anonymize|redact|blur|disguise|destroy|withhold) ",
          r"please treat (?:this|it|that|what) "),
)  # fmt: skip

_STOP = r"(?=[ ]*(?:[.,;:!?)]|$))"
OTHER: dict[str, tuple[str, LazyPattern]] = {
    language: (marks, any_of(*patterns))
    for language, marks, patterns in (
        (
            "cy",
            "beidio peidio peidiwch paid cadwch gadewch rhyngom rhyngoch rhyngddom allan eisiau dymuno hoffwn nghyfrinach gyfrinachol enw",
            (
                r"\b(?:peidiwch|paid) (?:a|ag) \w+", r"\bcadwch .{0,20}(?:gyfrinach|allan|breifat)\w*",
                r"\bgadewch .{0,40}\ballan\b", r"\bgadael .{0,30}allan\b", r"\brhyng(?:om|och|ddom) (?:ni|chi)\b",
                r"\b(?:ddim|nid wyf|dydw i|dwi) .{0,20}(?:eisiau|dymuno|am|hoffi)\b.{0,40}(?:enw|d?dyfyn|gyhoedd|cyhoedd|"
                r"ysgrif|dweud|rhannu|defnydd|gwybod)\w*", r"\b(?:yn )?gyfrinachol\b", r"\b(?:well gen i|hoffwn|dymuno|eisiau)\b.{0,20}\b[bp]eidio\b", r"\bheb (?:fy |roi |nodi )+enw\b",
            ),
        ),
        (
            "pl",
            "nie prosze miedzy nami bez",
            (
                r"\bprosze\b.{0,30}\b(?:o )?nie ?\w+", r"\bnie \w+.{0,20}\bprosze\b",
                r"\bprosze (?:o pominiecie|pominac|zmienic|usunac|zachowac|wykreslic|o dyskrecje)\b",
                r"\bnie (?:(?:tego|to|mnie|o|tym|mojego|moich|go|jej) )*(?:podawa|publik|cyt|piszcie|pisz\b|pisac|zapis|drukow|uzywa|mowcie|mow\b|mowic|"
                r"wspomin|powtarz|umieszcz|wymieni|ujawni|rozpowiad|notuj|notowa|nagryw|wykorzyst)\w*",
                rf"\bmiedzy nami\b{_STOP}", r"\b(?:zostan|pozostan)\w* .{{0,12}}miedzy nami\b",
                r"\bnie (?:chce|chcial\w*|zycze)\b.{0,40}(?:nazwisk|imie|wiedz|cyt|publik|przeczyt|pokaz|dowiedz|podaw)\w*",
                r"\b(?:wola\w+|zeby|zebyscie|aby|oby)\b.{0,30}\bnie\b.{0,20}(?:trafi|wysz|wiedz|dowiedz|przeczyt|cytow|pis|mow|pokaz)\w*",
                r"\bbez (?:mojego |mego )(?:nazwiska|imienia)\b",
            ),
        ),
        (
            "de",
            "nicht kein keine keinen bitte unter vertraulich weglassen niemand anonym streichen",
            (
                r"\bbitte\b.{0,40}\bnicht\b|\bnicht\b.{0,25}\bbitte\b",
                r"\bbitte .{0,30}(?:weglassen|anonym|vertraulich|streichen|andern)\w*",
                rf"\bunter uns\b{_STOP}|\bunter uns gesagt\b|\bbleibt?\b.{{0,20}}\bunter uns\b", r"\bvertraulich\b|\bweglassen\b",
                r"\bnicht (?:\w+ ){0,2}(?:zitier|veroffentlich|weitersag|weitererzahl|abdruck|druck|weitergeb|aufschreib|notier|"
                r"erwahn|nenn|verwend|aufnehm|verrat)\w*",
                r"\b(?:schreib|notier|erwahn|zitier|nenn|erzahl|sag|druck|veroffentlich|verwend|nehm)\w* sie .{0,30}\b(?:nicht|keine?n?|"
                r"niemand\w*)\b",
                r"\b(?:mochte|mocht|will|wollte|soll|sollte|darf|ware)\b.{0,40}\b(?:nicht|kein\w*|niemand)\b.{0,40}(?:lesen|zitier|"
                r"namen?|veroffentlich|erfahr|wissen|genannt|erscheint|erscheinen|auftauch|stehen|gedruckt|horen)\w*",
                r"\b(?:muss|soll|braucht|darf|sollte)\b.{0,25}\b(?:nicht jeder|nicht alle|niemand|keiner)\b.{0,20}(?:wissen|erfahr|"
                r"lesen|hor)\w*",
                r"\bnamen?\b.{0,30}\b(?:nicht|weg)\b.{0,20}(?:lesen|nenn|schreib|erwahn|druck|lassen|sehen|stehen)\w*|"
                r"\bohne (?:meinen )?namen\b",
            ),
        ),
        (
            "fr",
            "ne n pas entre jamais confidentiel confidentielle sans personne",
            (
                rf"\bentre nous\b{_STOP}|\brest\w+ entre nous\b", r"\bconfidentiel\w*|\bsous le sceau\b",
                r"\bn[e'](?: |)(?:(?:le|la|les|l'|m'|me|lui|en|y|pas) ?)*(?:dites|dis|repet\w+|publi\w+|cit[eo]\w*|ecri\w+|mett\w+|"
                r"mentionn\w+|racont\w+|nomm\w+|not(?:ez|er)|utilis\w+|divulgu\w+|parl(?:ez|iez|er)|diffus\w+|imprim\w+|enregistr\w+)\b"
                r"(?=.{0,30}\b(?:pas|rien|jamais|personne|nom|ca|cela|ceci|s'il)\b)",
                r"\bne pas (?:\w+ )?(?:cit|publi|repet|mentionn|diffus|ecri|not|nomm|utilis|parl|divulgu)\w*",
                r"\b(?:prefer\w*|voudrais|veux|aimerais|souhait\w*)\b.{0,30}\b(?:ne|n'|pas)\b.{0,40}(?:nom|parl|cit|publi|ecri|sach|"
                r"sav|dis|dit|lis|apparai|repet|utilis)\w*",
                r"\bchang(?:er|ez) (?:le|les|mon|son) (?:pre)?noms?\b|\bsans (?:citer |dire |mettre )?(?:mon|le) (?:pre)?nom\b",
            ),
        ),
        (
            "es",
            "no que nadie sin entre en confidencial quiten quite & que lo la los las se por favor nosotros nombre esto eso quiero me mi le "
            "confianza confidencial",
            (
                rf"\bentre nosotros\b{_STOP}|\bqued\w+ entre nosotros\b|\ben confianza\b|\bconfidencial\w*|\bquiten?\b.{{0,30}}"
                r"\b(?:nombre|parte|frase)\b",
                r"\bno (?:(?:lo|la|los|las|me|le|se|mi|esto|eso) )*(?:publi(?:qu|c)|cit|pong|mencion|dig|cuent|compart|use|apunt|escrib|"
                r"anot|nombr|repit|grab)\w*",
                r"\bpor favor\b.{0,25}\bno \w+|\bno \w+.{0,25}\bpor favor\b",
                r"\bno (?:quiero|quisiera|me gustaria|deseo)\b.{0,12}\bque\b.{0,30}(?:aparezc|salg|sep|publi|figur|dig|lean|lea|cit|pong|use|"
                r"nombr|repit)\w*", r"\bque nadie (?:lo )?sepa\b|\bsin (?:poner |decir )?mi nombre\b",
            ),
        ),
        (
            "ro",
            "nu intre noi rog",
            (
                rf"\bintre noi\b{_STOP}|\braman\w* .{{0,12}}intre noi\b", r"\bva rog\b.{0,20}\bnu\b|\bnu\b.{0,30}\bva rog\b",
                r"\bnu (?:(?:il|o|le|ma|imi|mi|dati|il) )*(?:public|cit(?!it)|scrie(?:ti)?\b|mention|spune(?:ti)?\b|divulg|repetati|notati|"
                r"folositi|povestiti|inregistr)\w*",
                r"\bnu (?:vreau|as vrea|doresc|as dori)\b.{0,40}(?:apar|nume|sti|afl|public|scri|cit|spun)\w*", r"\bfara numele meu\b",
            ),
        ),
        (
            "so",
            "ha inaga inoo dhexeeya dhexdeenna magacayga",
            (
                r"\bha (?:\w+ )?(?:qor|daabac|sheeg|isticmaal|xig|wadaag|dhih|faafi)\w*(?:in|na)?\b",
                r"\binaga dhexeeya\b|\bdhexdeenn?a\b.{0,20}\b(?:ha|ahaato)\b|\bmagacayga ha\b",
            ),
        ),
    )
}  # fmt: skip
"""Language → words without which nothing of it is tried (one of each group that & parts), and its pattern over folded text."""

SCRIPTS = any_of(
    r"(?:شائع|بتا|لکھ|ذکر|استعمال|چھاپ|دہرا).{0,6}(?:نہ|مت)(?:\W|$)|(?:نہ|مت) (?:\S+ )?(?:بتا|لکھ|چھاپ|شائع|دہرا)\S*",
    r"(?:میرا|میرے|اپنا) نام.{0,12}(?:نہ|مت)\s|رازداری|ہمارے (?:درمیان|بیچ)|راز میں|راز رکھ",
    r"لا ت(?:نشر|ذكر|كتب|قتبس|خبر|شارك|قل|سجل|ضع)\S*|لا (?:اريد|احب|ارغب|اود).{0,25}(?:اسمي|ينشر|يظهر|يعرف|يذكر|يكتب|يقرا)",
    r"(?:^|\W)(?:سرا|سري|بالسر|في السر)(?:\W|$)|(?:فيما )?بيننا(?= ?(?:[.،!]|$|فقط))|يبقى.{0,12}بيننا",
    r"ਨਾ (?:ਛਾਪ|ਲਿਖ|ਦੱਸ|ਵਰਤ)\S*|(?:ਛਾਪ|ਲਿਖ|ਦੱਸ|ਵਰਤ)\S* ?ਨਾ(?:\W|$)|ਸਾਡੇ ਵਿਚਕਾਰ",
    r"(?:不要|请勿|請勿|别|別|勿|不想|不希望|不愿).{0,10}(?:写|寫|公开|公開|引用|说出|說出|说是|发表|發表|提到|提及|告诉|告訴|登|传出|名字|外传)",
    r"(?:不要|别|別|勿)(?:提|用|说|說)|保密|(?:你我|我们|咱们|我們)之间.{0,6}(?:秘密|知道|说)|只(?:跟|和)你说",
    r"не (?:пиш|публик|говор|наз[иы]в|цит|упомин|друк|згадуй|використ)\w*|м[еі]жду нами|між нами",
)
"""Wishes in other scripts, over folded text."""
