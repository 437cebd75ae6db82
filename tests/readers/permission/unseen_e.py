# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Six invented forms, read once after everything else was done: the figures of a first sight."""

from __future__ import annotations

from .fresh_forms import QA, A, Q, R, S
from .unseen_a import C, form

FORMS = [
    form(
        "wording by a housing association",
        "Tenant ref | Your experience | Do we have your go-ahead to include your experience, anonymised, in our annual review? | May our partners see it?",
        [
            "T1|Damp for two winters.|Yes|No=>anon sh=n",
            "T2|Quick repair.|No|No=>no sh=n",
            "T3|Kind plumber.|Yes|Yes=>anon sh=y",
            "T4|No heat.||=>?",
            "T5|Noise.|Call me first|No=>? ! sh=n",
        ],
        {2: {QA}, 3: {S}},
    ),
    form(
        "museum, tick boxes as x on paper",
        "No. | Memory | OK to display (no name) | OK to keep in collection | Leave out",
        [
            "1|Brass polish.|x|x|=>anon ar=y",
            "2|First radio.||x|=>? ar=y",
            "3|Blackout.|x||x=>no ! an=n sh=n ar=n",
            "4|Tram tickets.|x||=>anon",
        ],
        {2: {QA}, 3: {R}, 4: {A}},
    ),
    form(
        "German Microsoft Forms, list in one cell",
        "ID | Was war für Sie wichtig? | Ich bin einverstanden, dass meine Antwort …",
        [
            "1|Die Musik.|ausgewertet wird;anonym zitiert wird;=>anon an=y sh=n",
            "2|Der Garten.|ausgewertet wird;=>no an=y sh=n",
            "3|Das Essen.|ausgewertet wird;anonym zitiert wird;an Partner weitergegeben wird;=>anon an=y sh=y",
            "4|Nichts.|=>?",
        ],
        {2: {A, QA, S}},
    ),
    form(
        "French questionnaire with ages in bands",
        "Tranche d'âge | Racontez | Pouvons-nous citer votre récit de façon anonyme ? | Pouvons-nous vous recontacter ?",
        [
            "18-25|Le marché couvert.|Oui|Non=>anon",
            "moins de 15|La fontaine.|Oui|Oui=>anon minor",
            "60 et plus|Les lavoirs.|Non|Non=>no",
            "26-40|Le tram.|Oui, mais pas la partie sur mon frère|Oui=>anon !",
        ],
        {2: {QA}, 3: {C}},
    ),
    form(
        "looks like consent: planning survey",
        "Do you consent to the new bypass? | Should we share the road with bikes? | Would you allow dogs in the park? | Comments",
        ["Yes|Yes|No|Mind the newts.=>no", "No|Yes|Yes|Leave it green.=>no", "Yes|No|Yes|Fine.=>no"],
        {},
    ),
    form(
        "permission levels in words",
        "Speaker | Extract | Level of permission",
        [
            "A|The strike.|Full (named)=>named",
            "B|The soup kitchen.|Anonymous only=>anon",
            "C|The lock-out.|Research use only=>no an=y",
            "D|The march.|Refused=>no",
            "E|The band.|=>?",
        ],
        {2: {A, Q}},
    ),
]
