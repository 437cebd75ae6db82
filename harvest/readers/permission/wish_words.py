"""The words that wishes are made of, by class: negations, verbs of telling, what it is about."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "NEG": "not never no nobody cannot dont without nothing none neither noone nowhere wont wouldnt",
    "TELL": (
        "quote quoted quoting quotes publish published publishing repeat repeated mention mentioned mentioning "
        "attribute attributed identify identified identifiable disclose disclosed reveal revealed broadcast "
        "circulate circulated recognise recognised recognize recognized recognisable name named credited "
        "record recorded write written wrote writing note noted print printed put share shared include included "
        "use used say saying telling quoting naming sharing printing recording publishing repeating go got "
        "get gets heard said tell telling told show shown pass passed read seen heard hear post posted appear "
        "appears let type typed further spread gossip traced linked publicise publicised film filmed"
    ),
    "SURE": (
        "quote publish repeat mention attribute identify disclose reveal broadcast circulate record note credit type"
    ),
    "DONE": (
        "quoted published repeated mentioned attributed identified identifiable disclosed revealed broadcast "
        "circulated "
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
    "FIND": (
        "knew found saw know knows find learn hear hears read reads see sees guess tell recognise recognize realise"
    ),
    "KEEP": "stayed keep keeps kept keeping stay stays stayed remain remains leave left",
    "WITHIN": "room walls circle building group ourselves yourselves yourself private secret quiet confidential "
    "anonymous confidence between among us out inside within off family team wraps page",
    "PAPER": (
        "report record newspaper paper papers publication press wall website web book booklet leaflet print public "
        "quoting quotation sharing minutes newsletter outsiders everyone use magazine internet facebook display poster "
        "repeating printing publishing repetition circulation attribution"
    ),
    "PRIVATE": "private secret confidential confidentiality confidence",
    "ASIDE": "between among record confidence ears eyes",
    "ONLY": "only if unless until once except provided when after but",
    "GIVE": (
        "use print quote publish share include write record have take tell put mention used printed agree "
        "agreed checked "
        "seen read approve approved say"
    ),
    "NOTHING": "nothing none part word",
    "CERTAIN": "sure certain",
    "LEAK": (
        "attributed quoted named identified recognised recognized printed published repeated recorded mentioned shared "
        "passed used seen read known know knew hear heard see find found learn pass go went get appear say "
        "said mention "
        "quote use print repeat write wrote put tell told talk share in out on down this that it you they"
    ),
    "FEAR": "hate dread mortified furious kill die ashamed embarrassed upset livid",
    "COMFY": "comfortable happy keen easy ok okay fine sure",
    "PERMIT": "permission consent leave agree",
    "IDENTITY": "identity identities",
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
    "TROUBLE": "lose sack sacked trouble job evicted fired",
    "CAREFUL": "careful discreet gentle discretion sensitively tactful",
    "NAME": "just only simply initials initial name names nameless anonymous anonymously call someone somebody",
    "PLEASE": "please",
}
"""Words by class; every rule names the classes that must all occur before its pattern is tried."""
