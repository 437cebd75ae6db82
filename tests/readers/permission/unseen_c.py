# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Ten invented forms, their expectations written before the reader saw them (batch 3)."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, P, Q, R, S
from .unseen_a import form

FORMS = [
    form(
        "how shall we credit you",
        "Memory | How would you like to be credited if we quote you? | Archive it?",
        [
            "The lamplighter.|Anonymously|Yes=>anon ar=y",
            "Rag and bone men.|By my full name|Yes=>named ar=y",
            "Tin baths.|Please don't quote me|No=>no ar=n",
            "Coal.|Not sure yet|=>? !",
            "Skipping ropes.||=>?",
        ],
        {1: {Q}, 2: {R}},
    ),
    form(
        "ODK codes with a legend",
        "instanceID | story | consent_use | consent_photo",
        [
            "u1|The borehole dried.|yes_anonymous|yes=>anon ph=y",
            "u2|My sister teaches now.|yes_named|no=>named ph=n",
            "u3|The road washed away.|no|no=>no ph=n",
            "u4|Goats.|yes_anonymous|no=>anon ph=n",
            "u5|Solar lamps.||=>?",
        ],
        {2: {Q}, 3: {P}},
        "consent_use: may we quote the story",
    ),
    form(
        "opt out by list",
        "Card | What you told us | Tick anything you would rather we did NOT do",
        [
            "1|The weir.|=>?",
            "2|Eels.|Quote my words=>no",
            "3|My canoe.|Use my photo=>? ph=n",
            "4|Ducks.|Quote my words, Use my photo=>no ph=n",
        ],
        {2: {Q, P}},
    ),
    form(
        "tables with shares of people",
        "Table | What the table said | Did everyone at the table agree to be quoted without names? | Photo of the table - all agreed?",
        [
            "1|A bus shelter.|Yes|Yes=>anon ph=y",
            "2|A pond.|5 of 6|No=>no ! ph=n",
            "3|A shop.|6/6|Yes=>anon ph=y",
            "4|Lights.|All but one|Yes=>no ! ph=y",
            "5|A well.||=>?",
        ],
        {2: {QA}, 3: {P}},
    ),
    form(
        "Chinese, tick-box list",
        "编号 | 您的故事 | 您同意以下哪些？（可多选）",
        [
            "1|老街的豆浆。|匿名引用我的话;用于研究分析=>anon an=y ar=n",
            "2|外婆的剪纸。|用于研究分析=>no an=y ar=n",
            "3|江边散步。|以上都不同意=>no an=n ar=n sh=n",
            "4|下雨天。|=>?",
            "5|祠堂。|匿名引用我的话;用于研究分析;存入档案=>anon an=y ar=y",
        ],
        {2: {QA, A, R}},
    ),
    form(
        "Arabic, asked to be asked",
        "القصة | هل توافق على نشر كلماتك دون ذكر الاسم؟ | العمر",
        [
            "كان البحر قريبا من بيتنا.|نعم|40=>anon",
            "صديقي الجديد.|لا|22=>no",
            "المطر على السطح.|نعم، لكن اسألوني أولا|35=>? !",
            "أحب الأرجوحة.|نعم|11=>anon minor",
            "السوق.||50=>?",
        ],
        {1: {QA}},
    ),
    form(
        "scale of comfort is no consent, a yes beside it is",
        "Story | How comfortable are you with being quoted? (1-5) | Final answer: quote me anonymously",
        [
            "The signal box.|5|Yes=>anon",
            "My bike.|2|No=>no",
            "The kiosk.|4|Yes=>anon",
            "The tower.|1|=>?",
        ],
        {2: {QA}},
    ),
    form(
        "school forms with year groups, permission from home",
        "Pupil | Year group | I liked… | Home has agreed to quotes (no names) | Home has agreed to pictures",
        [
            "K.|Year 4|the owls|Y|Y=>anon ! minor ph=y",
            "L.|Year 6|the bridge|N|Y=>no minor ph=y",
            "M.|Year 12|the talk|Y|N=>anon ph=n",
            "N.|Year 13|the songs|Y|Y=>anon ph=y",
        ],
        {3: {QA}, 4: {P}},
    ),
    form(
        "consent dated, withdrawn dated",
        "Ref | Transcript | Consent to quote anonymously (date given) | Consent withdrawn (date)",
        [
            "1|We built the raft.|12/03/2026|=>anon",
            "2|He left in spring.|12/03/2026|01/04/2026=>no ! an=n sh=n ar=n",
            "3|The orchard.||=>?",
            "4|Bees.|14/03/2026|=>anon",
        ],
        {2: {QA}, 3: {A}},
    ),
    form(
        "analysis, sharing and quoting in three plain words",
        "What they said | Analyse | Share | Quote | Name ok",
        [
            "The kiln.|y|y|y|n=>anon an=y sh=y",
            "The flood of 79.|y|n|n|n=>no an=y sh=n",
            "My pigeons.|y|n|y|y=>named an=y sh=n",
            "Gran's loom.|n|n|n|n=>no an=n sh=n ar=n",
            "Nothing.||||=>?",
        ],
        {1: {A}, 2: {S}, 3: {Q}, 4: {QN}},
    ),
]
