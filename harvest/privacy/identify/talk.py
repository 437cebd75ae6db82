"""Words for a look: what is said of health, faith and the like; wishes said aloud; what still points at somebody."""

from __future__ import annotations

import re

from harvest.privacy.identify.nouns import Flag, FlagKind

_I = re.IGNORECASE
_WORDS: dict[FlagKind, str] = {
    FlagKind.HEALTH: (
        r"adhd|(?-i:ADD)|aids|alcoholi\w+|alzheimer\w*|amputat\w+|an(?:a)?emi\w+|angina|anorexi\w+|"
        r"anti-?depressants?|anxiety|arthritis|asd|asperger\w*|"
        r"asthma\w*|autis\w+|biopsy|bipolar|blind|blood(?: (?:results|test|pressure|clot)\w*)?|breakdown|"
        r"bronch\w+|broken hip|cancer|cardio\w+|care "
        r"home|carers?|cataracts?|cerebral palsy|c-section|caesarean|chemo\w*|chickenpox|cochlear|"
        r"coeliac|colostomy|coma|copd|counsell\w+|crohn\w*|"
        r"covid|deaf\w*|dementia|depress\w+|diabet\w+|diagnos\w+|dialysis|disab\w+|dyslexi\w+|dysprax\w+|"
        r"drink problems?|off the drink|drugs?|"
        r"eating disorder|eczema|endometriosis|epilep\w+|fibromyalgia|(?:(?<=had )|(?<=has )|(?<=having )|"
        r"(?<=of ))(?:an? )?(?:epileptic )?fits?|hearing aids?|heart "
        r"(?:attack|failure|trouble|condition|bypass)|my heart|hep(?:atitis)? ?[abc]?|hip "
        r"(?:replacement|operation|op)|hiv|hospice|hrt|ivf|hysterectomy|incontinen\w+|insulin|kidney\w*|"
        r"learning difficult\w+|leuk(?:a)?emia|lupus|"
        r"mastectomy|m\.?e\.?(?= |\b)(?<=m\.e\.)|meds|medication|mental(?:ly)? (?:health|ill\w*)|"
        r"methadone|migraines?|miscarr\w+|morphine|ms|multiple "
        r"sclerosis|nerves|nervous breakdown|ocd|operation|overdos\w*|pacemaker|pani[ck] attacks?|"
        r"paranoi\w+|parkinson\w*['’]?s?|peanut allergy|allerg\w+|ptsd|"
        r"post-?natal|pregnan\w+|psychos\w+|psychiatr\w+|psoriasis|radiotherapy|rehab|schizo\w+|scan|"
        r"sectioned|seizures?|self[- ]harm\w*|sepsis|sexual "
        r"health|shingles|sickle cell|signs?(?= at| to|,)|special needs|stammer\w*|steroids|stoma|"
        r"strokes?|suicid\w+|surgery(?= on my| for my)|tablets|terminal\w*|thyroid|tinnitus|"
        r"transplant|tumou?rs?|ulcers?|walking (?:frame|stick)|warfarin|wheelchairs?|zimmer|blue badge|"
        r"hospital transport|inhalers?|paracetamol|needles?|abortions?|cataract op|hypo|heart failure|"
        r"oxygen(?: tank)?|bowels?|prostate|stents?|hernia|injections?|therap\w+|gout|sciatica|glaucoma|"
        r"macular|lungs?|emphysema|pleurisy|tb|tuberculosis|polio|waters broke|breech|womb|cyst|biops\w+|"
        r"cpap|antidepress\w+|sleeping pills|valium|detox|sober|aa meeting|drinking|drunk|hoarding|"
        r"meltdowns?|spectrum|sen|ehcp|crutches|prosthe\w+|pneumonia|angiogram|bereave\w+|grief|"
        r"menopaus\w+|period pains?|fertility|premature|stillb\w+|down['’]?s syndrome|tourette\w*|brain "
        r"(?:injury|tumour|damage)|nervous wreck|flashbacks?|medical|hospital|ill(?:ness)?|sick|poorly|"
        r"ward"
    ),
    FlagKind.FAITH: (
        r"agnostic|allah|anglicans?|atheis\w+|baptis\w+|bible|buddhis\w+|catholic\w*|chapel|christian\w*|"
        r"church\w*|diwali|eid|faith|gurdwara|halal|"
        r"nun|nuns|monk|priest|rosary|communion|confession|jumu\w*|iftar|hajj|hijab\w*|hindus?|hindu\w+|"
        r"imam|islam\w*|isha|jehovah\w*|jew\w*|jummah|kosher|lent|mass|methodis\w+|mormon\w*|mosques?|"
        r"muslims?|niqab|"
        r"orthodox|pagan\w*|passover|pentecost\w*|pray\w*|protestant\w*|quakers?|qu?r['’]?an|rabbi|"
        r"ramadan|religio\w+|shabbat|sikhs?|synagogue|temple|turban|vaisakhi|vicar"
    ),
    FlagKind.ETHNICITY: (
        r"african\w*|albanian\w*|arab\w*|asian\w*|asylum|bangladeshi\w*|black(?= (?:people|man|woman|lad|"
        r"girl|boy|kids|british|african|caribbean))|bame|brown(?= (?:people|skin))|"
        r"bulgarian\w*|cantonese|caribbean\w*|chinese|deport\w+|ethnic\w*|foreign\w*|gyps(?:y|ies)|home "
        r"office|hong kong|immigra\w+|indian|interpreter|iraqi\w*|iranian\w*|jamaican\w*|"
        r"kurd\w*|leave to remain|lithuanian\w*|migrants?|mixed race|nigerian\w*|pakistani\w*|polish|"
        r"punjabi\w*|racis\w+|racial\w*|refugees?|roma|romanian\w*|"
        r"settled status|skin colou?r|somali\w*|syrian\w*|travellers?(?= (?:site|liaison|community|"
        r"family|kids|families|children))|traveller|turkish|ukrainian\w*|urdu|visa|windrush|yoruba|"
        r"islamophobi\w+|xenophob\w+"
    ),
    FlagKind.SEXUALITY: (
        r"bisexual\w*|came out as|come out as|coming out (?:as|to (?:my|his|her|our|their))|gays?|gender (?:identity|"
        r"clinic|reassign\w+)|"
        r"homophob\w+|homosexual\w*|lesbians?|lgbt\w*|non-?binary|"
        r"pride march|queer\w*|same[- ]sex|trans|transgender\w*|transition(?:ed|ing)|his husband|her "
        r"wife|sex life"
    ),
    FlagKind.POLITICS: (
        r"brexit\w*|conservatives?|councillors?|cllr|labour|lib ?dems?|liberal democrats?|green party|"
        r"greens|vote[ds]? green|plaid(?: cymru)?|reform(?: uk)?|snp|socialist\w*|communist\w*|sinn fein|"
        r"dup|tory|tories|trade union\w*|unison|unite(?= (?:rep|member))|shop steward|picket\w*|ukip|"
        r"vote[ds]? (?:for|leave|remain|labour|tory|reform|conservative)|voted|edl|bnp|on strike"
    ),
    FlagKind.BENEFITS: (
        r"attendance allowance|arrears|bailiffs?|bankrupt\w*|bedroom tax|benefits?(?: office| cap| "
        r"fraud)?|bedsit|carers?['’]? allowance|child support|council tax (?:support|reduction)|debts?|"
        r"dole|dwp|esa|evict\w+|"
        r"food ?banks?|free school meals|homeless\w*|hostel|housing benefit|income support|in care|"
        r"jobcentre|job ?seekers?|jsa|lets me pay|loan sharks?|on tick|overdraft|owe[sd]? (?:rent|money)|"
        r"payday loans?|"
        r"pension credit|pip|rent arrears|sanction\w+|signing on|sleep(?:s|ing)? rough|social services|"
        r"sofa ?surf\w+|temporary accommodation|tax credits?|uc|universal credit|foster\w*|refuge|"
        r"redundan\w+|uniform grant|skint|(?:(?<=was )|(?<=am )|(?<=are )|(?<=were )|(?<=went )|"
        r"(?<=so ))broke(?! (?:my|his|her|the|a|down|up|out|in|into|off)\b)|repossess\w*|pawn\w*|warm space|"
        r"food parcels?|(?:electric|gas|key|card|prepay\w*|the) meter(?= (?:ran|runs|running|key|card|money|has|had|"
        r"is|was|again)|[.,]|$)"
    ),
    FlagKind.CRIME: (
        r"abus\w+|anti-?social behaviour|arrest\w*|asbo|assault\w*|attacked|bail|battered|burgl\w+|"
        r"cannabis|caution(?:ed)?|charged with|community service|controlling|county lines|"
        r"court|criminal\w*|custody|dealers?|dealing|domestic (?:abuse|violence)|drug (?:dealer|"
        r"dealing)s?|exploit\w+|fraud\w*|gangs?|grooming|hate crime|heroin|illegal\w*|inside for|jail\w*|"
        r"knife crime|knives|stabb\w+|magistrates?|modern slavery|murder\w*|offend\w+|on tag|parole|"
        r"police|prison\w*|probation|rap(?:e|ed|ist)|restraining order|robbed|robbery|sex offender|"
        r"shoplift\w*|stalk\w+|stole\w*|stopped and searched|theft|traffick\w+|trial|violen\w+|young "
        r"offenders?|possession|nicked|picked up again|weed|spice|crack|inside(?= for| again)|fined|"
        r"fly[- ]?tipp\w+|thie(?:f|ves)|thieving|hit (?:me|her|him)|threaten\w*"
    ),
}
_TALK = tuple((kind, re.compile(rf"(?<![\w\-])(?:{source})(?![\w])", _I)) for kind, source in _WORDS.items())
_NAME_IT = (
    r"(?:my|our|his|her|their|that|the|any|these|those|a)? ?(?:real |full |sur)?(?:name|names|number|"
    r"address|details|surname)"
)
_IT = (
    r"(?:that|this|it|any of (?:that|this|it)|what i (?:just )?said|that (?:bit|part|last (?:bit|"
    r"part))|this (?:bit|part)|the (?:bit|part|last bit)(?: about [^.,;!?\n]{1,50})?|that one|those "
    r"bits|"
    r"me|my (?:story|words|bit)|the thing about [^.,;!?\n]{1,50})"
)
_NEVER = (
    r"(?:do ?n[o']?t|do not|don['’]?t|never|please not|not to|without|rather (?:you|they) did "
    r"?n['’]?o?t|rather not|wouldn['’]?t want (?:you|them|it|that|this) to|not)"
)
_PUT = (
    r"(?:write|put|writ(?:e|ing)|putt(?:ing)?|not(?:e|ing)|type|record|recording|print|use|using|"
    r"quote|quoting|share|sharing|publish|repeat|include|including|mention|mentioning|minute|post|"
    r"tape|"
    r"pass|tell|keep|name|naming|show|take|attribute|say|let)"
)
_AND_ANOTHER = r"(?! and (?:the\b|our\b|my\b|(?-i:(?!I\b)[A-Z])))"
"""Behind “between us”, what lies on the other side: a place, and no secret."""
_OF_ELSE = (
    r"(?! (?:my|the|his|her|our|your|their|at|all|a)\b(?! (?:\w+ )?(?:tape|record\w*|phones?|mics?|microphones?|"
    r"machines?|cameras?|things?|video|audio|transcript\w*)\b))"
)
"""Behind “switch off”, what is no recorder: an engine, the heating, the main road."""
_WISH = re.compile(
    "|".join(
        (
            rf"\b(?:leave|take|cut|keep|strike|cross|miss|scrub|edit|scratch|bleep|delete|wipe|rub) "
            rf"{_IT}(?:,? (?:please|though|just))? ?(?:out|off|to yourself|to yourselves|between us|private|"
            rf"quiet|from the (?:notes|record|minutes))\b",
            rf"\b(?:leave|keep|take|cut) (?:out|off) {_IT}\b",
            rf"\b(?:leave|keep|take) {_NAME_IT} (?:out|off|private|to yourself)(?: of (?:it|this))?\b",
            r"\b(?:delete|scrub|scratch|strike|forget|erase|ignore|withdraw|unsay) (?:that|this|what i "
            r"(?:just )?said|that (?:bit|last bit|part))\b",
            rf"\b{_NEVER} (?:\w+ )?{_PUT} (?:{_IT}|{_NAME_IT}|me|us|anything|who)\b(?: (?:down|in|on|out|"
            rf"about|up|to|with)\b)?",
            r"\boff (?:the|of) (?:the )?record\b|\boff[- ]record\b|\bnot for (?:the (?:notes|record|minutes|"
            r"tape|report|public)|publication|sharing|quoting|writing down)\b",
            r"\b(?:between (?:you and me|you me and|ourselves|us|these (?:four )?walls)|(?:just )?between "
            rf"us)\b{_AND_ANOTHER}|\b(?:keep|kept|stays?|just|strictly|that['’]?s|this is|it['’]?s|goes) "
            r"(?:\w+ ){0,4}between us\b|\bwithin these (?:four )?walls\b|\bin (?:strict )?confidence\b|"
            r"\bconfidential(?:ly)?\b",
            r"\b(?:turn|switch|stop) (?:that|the|it)? ?(?:thing |tape |recorder |recording |recording "
            rf")?(?:off{_OF_ELSE}|recording)\b|\bstop recording\b",
            r"\b(?:i['’]?d|i would|we['’]?d|she['’]?d|he['’]?d) (?:rather|prefer|like|want) (?:\w+ "
            r"){0,4}?(?:anonymous|not (?:be|to be) (?:named|quoted|identified|recorded)|no names?|stay out "
            r"of (?:it|this))\b",
            r"\b(?:stay|be|remain|keep (?:me|it|this|us)) anonymous\b|\bno names?(?: please| mentioned| no "
            r"pack drill|,)|\bwithout (?:my|our|a|any|using my) names?\b|\bname withheld\b",
            r"\b(?:please|pls) (?:don['’]?t|do not) (?:share|quote|use|print|publish|repeat|pass (?:this|"
            r"that|it) on|name)\b|\bdon['’]?t (?:quote|name|record|identify) (?:me|us|her|him|them)\b",
            r"\b(?:you|they|we) (?:can|could|may) (?:only )?use (?:it|this|that|my \w+|the (?:story|words|"
            r"photo|rest))[^.!?\n]{0,30}? (?:but not|as long as|so long as|provided|if (?:you|i|she|he|they|"
            r"nobody)|only if|without|once)\b[^.!?\n]{0,60}",
            r"\b(?:only|not) (?:if|unless|until|till|without) (?:you ask|i say|i['’]?ve (?:seen|read)|she "
            r"(?:says|agrees)|he (?:says|agrees)|they (?:say|agree)|you (?:ask|check|change)|my name|asking "
            r"me|my name['’]?s)\b[^.!?\n]{0,40}",
            r"\b(?:as long as|so long as|provided|on condition|if) (?:that )?(?:you (?:don['’]?t|change|"
            r"leave out|take out|keep)|it['’]?s (?:not|kept|anonymous)|nobody|no one|no[- ]body|my name|"
            r"i['’]?m not named|it doesn['’]?t|this doesn['’]?t)\b[^.!?\n]{0,60}(?:name|know|out|anonymous|"
            r"private|get back|written|public|published|quoted|named|leave|recogni[sz]e)\w*",
            r"\b(?:don['’]?t|do not|dont|wouldn['’]?t|didn['’]?t) (?:\w+ )?want (?:\w+ ){0,4}?(?:known|"
            r"knowing|to know|public|published|shared|repeated|written down|on (?:paper|record|facebook|the "
            r"internet)|in (?:the|any) (?:report|paper|notes)|my name (?:\w+ ){0,3}|people knowing|printed|"
            r"quoted|to get (?:back|out|round))\b",
            r"\bkeep (?:it|this|that) (?:quiet|to yourself|private|between|under your hat|in (?:this|the) "
            r"room)\b|\b(?:this|that|it|what['’]?s said)(?: here)? (?:stays|doesn['’]?t (?:leave|go beyond|"
            r"go outside|go any further)|goes no further)\b[^.!?\n]{0,25}",
            r"\bcheck (?:with|it with) (?:me|us|her|him|them) (?:first|before)\b|\bask (?:me|us|her|him|"
            r"them) (?:first|before)\b|\b(?:it|that|this) (?:must ?n['’]?t|must not|can['’]?t|should "
            r"?n['’]?t|shouldn['’]?t) (?:get (?:out|back)|be (?:shared|repeated|quoted|named|written down|"
            r"published))\b",
            r"\b(?:i (?:take|took) (?:that|it) back|i (?:didn['’]?t|never) say (?:that|this)|you "
            r"(?:didn['’]?t|never) hear(?:d)? (?:that|this|it) from me|pretend i (?:didn['’]?t|never)|change "
            r"(?:my|her|his|their|the|all the) names?|with(?:draw|drawing) (?:my )?consent)\b",
        )
    ),
    _I,
)
_RESIDUAL = re.compile(
    r"\bthe (?:only|last|sole|first|one) "
    r"(?!(?:and )?(?:[a-z]+ ){0,2}?(?:things?|reasons?|ways?|problems?|options?|chances?|hope|ideas?|answers?)\b)"
    r"(?!(?:quiet|peace|silence|noise|sound|warmth|rest|sleep|fun|joy|dates?|events?|outings?|meals?|money)\b)"
    r"(?!(?:few |whole |half |two |three |of )?(?:times?|days?|nights?|weeks?|weekends?|months?|years?|mornings?|"
    r"afternoons?|evenings?|"
    r"hours?|minutes?|half|bus|buses|train|tram|ferry|boat|sailing|shops?|appointments?|things?|parts?|bits?|steps?|"
    r"places?|rooms?|"
    r"house|door|doors|lights?|road|path|bench|chair|park|pub|bank|cash|toilets?|few|couple|words?|pages?|questions?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|"
    r"november|december)\b)[^.!?\n,;]{2,50}? (?:on|in|at|of|there|here|round here|who|"
    r"left|from|for miles)\b(?: [^.!?\n,;\s]+){0,4}"
    r"|\b(?:everybody|everyone|they all|the whole \w+) (?:knows?|calls?) (?:me|him|her|us|them|"
    r"who)\b[^.!?\n,;]{0,40}"
    r"|\byou(?:['’]d| would| will|['’]ll)? (?:all )?know (?:who|her|him|the one) (?:i mean|that is|it is)\b"
    r"|\b(?:oldest|youngest|longest[- ]serving|tallest) (?:[\w\-]+ ){0,3}?(?:in|on|at|of|here|round "
    r"here)\b(?: [\w'’\-]+){0,3}",
    _I,
)


def flags(text: str) -> tuple[Flag, ...]:
    """What a person should look at before the words are quoted, in order; nothing of it is replaced.

    >>> [(f.text, f.kind.value) for f in flags("Since the chemo. Leave that bit out.")]
    [('chemo', 'health'), ('Leave that bit out', 'wish')]
    """
    found = [Flag(*m.span(), m.group(), kind) for kind, pattern in _TALK for m in pattern.finditer(text)]
    found += [Flag(*m.span(), m.group(), FlagKind.WISH) for m in _WISH.finditer(text)]
    found += [Flag(*m.span(), m.group(), FlagKind.RESIDUAL) for m in _RESIDUAL.finditer(text)]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.kind.value)))
