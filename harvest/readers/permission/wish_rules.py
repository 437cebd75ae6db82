"""How people ask for silence or care: rules over classes of words (a negation, a verb of telling, what it is about)."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.readers.permission.text import LazyPattern
from harvest.readers.permission.wish_words import CLASSES


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over plain words, and the classes of words that it cannot match without."""

    needs: tuple[str, ...]
    pattern: LazyPattern


def _alternatives(name: str) -> str:
    return "(?:" + "|".join(sorted(CLASSES[name].split(), key=len, reverse=True)) + ")"


def _rule(needs: str, *shapes: str) -> Rule:
    """A rule written with ``<CLASS>`` for a word of a class, ``~n`` for up to n words, ``^`` where asking begins."""
    text = "|".join(f"(?:{s})" for s in shapes)
    for name in CLASSES:
        text = text.replace(f"<{name}>", f"(?:{_alternatives(name)} )")
    for n in range(9, 0, -1):
        text = text.replace(f"~{n}", rf"(?:\w+ ){{0,{n}}}")
    asking = (
        r"(?:^|[.,;:!?(-] |(?:please|but|and|so|just|only|then|better|though|or|kindly|could you|can you|"
        r"would you|could we|can we|may we|let us|"
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
        r"(?:you are|you re) not (?:writing|recording|noting|putting|typing|filming|going to \w+) ~2(?:this|"
        r"that|it|me) ",
        r"not to be ~1<DONE>",
        r"(?:this|that|it|bit|part|what i said|last|story|which) (?:is|was|must|should|may|can|will|had) "
        r"~1(?:not|never) "
        r"(?:to )?(?:be |get )?<DONE>",
        r"(?:i|you) (?:never|did not) (?:told|said|say|tell) (?:you )?(?:this|that|it|any of this|a thing) ",
        r"(?:did|does|do) not (?:hear|get|come|have) ~2from me ",
        r"not let on ",
        r"(?:that|if) you (?:do |did |will |would |could )?not ~1<TELL>",
        r"not (?:saying|telling) (?:you )?(?:this|that|it) ",
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
        r"(?:want|like|rather|prefer) (?:this|that|it|my \w+) ~2(?:taken out|left out|removed|deleted|kept|to "
        r"stay|to remain) ",
        r"(?:want|like|prefer|rather|wish) ~1(?:to )?(?:stay|remain|be|keep) ~2(?:anonymous|nameless|private) ",
    ),
    _rule(
        "NEG MUST FIND",
        r"(?:nobody|no one|none of \w+|nothing|noone) ~4(?:must|should|can|could|may|needs?|is|has|will|would|ought) ~2"
        r"(?:know|find out|hear|learn|appear|recognise|recognize|guess|see this|read this|tell who|be told) ",
        r"(?:must|should|can|may|is|are|needs to|has|will) ~1(?:not|never) ~1(?:ever )?(?:know|find out|learn|"
        r"hear|guess|"
        r"read this|see this|get) ~5(?:i|this|that|it|about|who|me|out) ",
        r"make (?:\w+ )?(?:sure|certain) ~2(?:nobody|no one|they|he|she|it|this|people|i|my \w+) ~2(?:not |never )?~1"
        r"(?:can|know|find|recognise|recognize|see|hear|guess|trace|be|is|gets) ",
    ),
    _rule(
        "NOTHING TELL",
        r"(?:nothing|none|no part|not a word|no word) ~5(?:should|must|may|can|to|gets?|goes) ~2(?:appear|be|"
        r"go|get|leave|"
        r"used|printed|published|repeated|mentioned|said) ",
    ),
    _rule(
        "FEAR FIND",
        r"(?:would|will|should|be) ~1<FEAR>~6(?:read|see|hear|find|know|learn|knew|found|saw|heard|recognise|"
        r"recognize|tell) "
        r"~2(?:this|that|it|out|about|i|me|who|what) ",
    ),
    _rule("CERTAIN TELL", r"make (?:\w+ )?(?:sure|certain) ~2(?:nobody|no one|it|this|i|my \w+) ~3<TELL>"),
    _rule(
        "NEG NAME",
        r"^no names?(?: please)? (?=[.,!?;]|please|$)",
        r"(?:no|without) ~1names? (?:please|in) ",
        r"not ~1(?:my|the|her|his|their|our) real names? ",
        r"without ~1(?:my|his|her|their|our) ~1names? ",
        r"not ~3(?:my|our) names? ",
    ),
    # Cutting out, changing, hiding.
    _rule(
        "CUT",
        r"^<CUT>(?:out |off )?~1(?:the|that|this|my|his|her|their|our|those|last|any) ~2<PART>(?!of )",
        r"^<CUT>(?:out |off |over |past |it )?~1(?:what|where|when|whatever|everything|anything) (?:that )?i ",
        r"^(?:leave|skip|scrap|drop|delete) (?:it|that|this) (?=[.,]|please|$)",
        r"^(?:omit|redact|anonymise|anonymize|withhold|blur|disguise|obscure) \w+ ",
        r"^(?:leave|cut|take|keep) (?:this|that|it|him|her|them|me|us|names?|(?:my|his|her|their|our|the|that|"
        r"this) \w+) ~2"
        r"(?:out|off|down) (?=[.,!?;]|of (?:it|this|that|the|your) |please |and |or |$)",
        r"(?:leave|left|leaving) ~4out of (?:this|it|that|your|the (?:report|story|book|record)) ",
        r"(?:leave|take|cut|cross) (?:this|that|the|it|my|those|his|her|names?) ~4out (?=[.,!?;]|of |please|$)",
        r"^(?:forget|ignore|disregard|scrap|strike|delete|skip|lose) ~3(?:i|what i|that i|anything i) "
        r"~2(?:said|told|say|just) ",
        r"^(?:change|hide|blur|disguise|alter|withhold|remove|obscure|edit|delete|blank|omit) ~4(?:names?|"
        r"details?) (?!of the)",
    ),
    _rule(
        "KEEP WITHIN",
        r"(?:keep|kept|keeping|leave) (?:this|that|it|my|me|her|his|him|the|names?|our|us|all of \w+|what) "
        r"~6(?:private|secret|"
        r"quiet|yourself|yourselves|confidential|anonymous|between|among|out) ",
        r"(?:(?<!i )(?<!we )(?<!they )(?<!you )(?<!he )(?<!she )(?:stays?|remains?)|kept|keep) ~3(?:in|within|"
        r"inside|between) ~2(?:room|walls|circle|building|group|us|ourselves) "
        r"(?!and )",
        r"(?:let|must|should|to|has to|can) (?:it|this|that|all this)? ?(?:stay|remain) (?:in|within|inside) "
        r"~1(?:family|team|group|room|house) ",
        r"(?:stayed|stays?|kept|keep|left) (?:off|out of) ~1(?:page|report|record|book|paper|internet|website|"
        r"it|this|that) ",
        r"(?:keep|kept|stays?) ~3under wraps ",
        r"(?:stays?|remains?) (?:private|secret|confidential|anonymous) ",
    ),
    # Asides and labels.
    _rule(
        "ASIDE",
        r"off the record ",
        r"(?:not|never) for the record ",
        r"for (?:your|our) (?:ears|eyes) ",
        r"between (?:you and me|me and you|you and i|ourselves|these (?:four )?walls|the two of us|the three of us) ",
        r"(?:just|strictly|this is|that is|it is|only) between us ",
        r"between us (?=[.,!?;]|$)",
        r"among (?:us|ourselves|yourselves|friends) (?=[.,!?;]|$)",
        r"(?<!grow )(?<!grew )(?<!gain )(?<!gained )(?<!growing )(?<!grown )(?<!rise )in (?:strict |strictest |the "
        r"strictest |complete |total |confidence |absolute )?confidence (?!of |that |and |to )",
    ),
    _rule(
        "PRIVATE",
        r"(?:this|that|it|bit|part|which|what|story|is|are|all|strictly|please|keep|was|stays|treat|remains) "
        r"~2(?:strictly |very |completely |a |our |my )?(?:private|secret|confidential)(?= [.,!?;]| what| "
        r"between| so| and |"
        r" but | please| ?$)",
        r"our (?:little |own )?secret (?=[.,]|$)",
        r"confidential(?= what| [:.,!]| ?$)",
        r"with confidentiality ",
    ),
    _rule(
        "GIVE ONLY",
        r"(?:only|just) ~1(?:use|print|quote|publish|share|include|write|record) (?:this|that|it|my|me|these|"
        r"what|the (?:story|"
        r"bit|part|first|quote)) ",
        r"(?:use|print|quote|publish|share|include|have|take) (?:this|that|it|me|my \w+|everything|all of it|"
        r"the rest|the "
        r"story|the \w+ part) ~2(?:only|except|apart|but|as long|if you|if i|if the|unless|until|once|provided|when) ",
        r"if (?:you|they) ~2(?:write|use|print|publish|quote|tell|share|put|include|record|mention) ~4(?:this|"
        r"that|it|about|me|my) "
        r"~8(?:please|call|change|ask|leave|do not|not|say|make|let me|without|hide) ",
        r"(?:you can|you may) (?:have|use|print|quote|share) ~5but ~2(?:not|no|leave|change|without|keep|ask) ",
        r"(?:only|unless|until|once|after) ~3i ~1(?:have )?(?:agree|agreed|checked|seen it|read it|approve|"
        r"approved|say so) ",
    ),
    _rule("JUST HERE", r"for you only ", r"(?:just|only) for (?:you|the team|the group|us|this room) (?=[.,]|$)"),
    _rule(
        "ASK",
        r"ask (?:me|us|my \w+|him|her) (?:first|before you|beforehand|again) ",
        r"check (?:it )?with (?:me|us|my \w+) "
        r"~2(?:first|before) ",
        r"ask ~1before (?:you )?(?:us|print|quot|publish|shar)\w* ",
    ),
    _rule(
        "BACK",
        r"^withdr(?:awn|ew) (?=[.,]|$|consent|by |on )",
        r"(?:i|we|to|want to|wish to|please) ~1(?:withdraw|withdrawn|retract|withdrawing) (?!cash|money|from the bank)",
        r"changed my mind (?=[.,!?;]|$|about (?:this|that|it|being|sharing|telling|having|you))",
    ),
    _rule(
        "TROUBLE",
        r"(?:trouble|sacked|evicted|fired|job) ~2if ~3(?:this|that|it|they|he|she|anyone|anybody|\w+) "
        r"~1(?:got|gets|comes|came|"
        r"knew|found|finds|hears?|heard|reads?|saw|sees) ",
        r"(?:get|land|lose|cost) me ~2(?:sack|sacked|trouble|job|evicted|fired) ",
        r"lose (?:my|his|her|their) \w+ (?:if|when|should|because) ~2(?:they|he|she|anyone|this|that|it) "
        r"~1(?:knew|know|"
        r"found|finds?|hears?|heard|got|gets|read|reads|came|saw) ",
        r"(?:lose|cost me) my (?:job|flat|"
        r"home|place) ~1if ~2(?:this|that|it|they|he|she|anyone) ~2(?:knew|know|found|finds?|hears?|got|gets|"
        r"read|came) ",
    ),
    _rule(
        "CAREFUL",
        r"^(?:be |very )*(?:careful|discreet|gentle|tactful) (?:with|about|how) (?:this|that|it|what|my|who|you|the "
        r"(?:name|story|bit|part)) ",
        r"please ~1be (?:careful|discreet|gentle|kind|tactful) ",
        r"with discretion ",
        r"careful (?:with|how you use) (?:this|that|it|what i|my (?:name|words|story)) ",
    ),
    _rule(
        "NEG COMFY",
        r"not ~2(?:comfortable|happy|keen|easy|ok|okay|fine|sure) ~2(?:with|about|for|if) ~1(?:this|that|it|"
        r"you|my|me|being|"
        r"anyone|people) ~3(?:\w+ed|used|shown|read|known|seen|going|using|quoting|printing|sharing|in|out|"
        r"reading|knowing) ",
    ),
    _rule(
        "NEG PERMIT",
        r"not ~1(?:give|grant|have|got) ~2(?:permission|consent|leave) ",
        r"not (?:agree|consent) (?:to|for) (?:this|that|it|"
        r"my|being|you|the \w+ (?:bit|part)) ",
    ),
    _rule(
        "STOP TAPE",
        r"^(?:stop|pause|turn|switch) (?:off )?(?:the|that|your|this) (?:tape|recording|recorder|microphone|"
        r"mic|machine|phone) ",
        r"^(?:turn|switch) (?:that|it|this)(?: thing)? off ",
    ),
    _rule("IDENTITY", r"(?:protect|hide|conceal|keep|reveal|disguise) ~1(?:my|his|her|their|our) ~1identit(?:y|ies) "),
    _rule("FURTHER", r"(?:go|goes|went|going) no (?:further|farther) "),
    _rule(
        "NAME",
        r"(?:under|with|by|give (?:me|him|her|them)|use) (?:a |an )?(?:different|another|other|false|fake|"
        r"made up|invented|"
        r"borrowed|new|pretend) names? ",
        r"(?:just|only|simply) (?:put|say|write|use) ~1(?:a|an|one) \w+ (?=[.,]|$)",
        r"(?:only|just) ~1(?:my |the )?initials? |initials? only ",
        r"call (?:me|him|her|us|them) (?:something else|someone else|by another|by a different|\w+ instead|x |just )",
        r"(?:say|write|pretend|put) (?:it|that|this) (?:was|is|came) ~1(?:someone|somebody|a friend|another|"
        r"a different|anon)",
        r"(?:use|give|make|pick) ~2(?:a |an )?(?:different|another|other|false|fake|made up|invented) ~1names? ",
        r"(?:stay|remain|keep it|keep me|be kept|anonymous|kept) anonymous(?:ly)? ",
        r"anonymous(?:ly)? please ",
    ),
    _rule(
        "PLEASE",
        r"please ~1(?:remove|delete|omit|hide|blank|anonymise|anonymize|redact|blur|disguise|destroy|withhold) ",
        r"please treat (?:this|it|that|what) ",
    ),
)
