# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Twelve more invented forms, most of them traps, their expectations written before the reader saw them: at first sight 7 of 10 found, 0 of 32 let out."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, P, Q, R, S
from .unseen_a import form

FORMS = [
    form(
        "would it bother you",
        "Story | Would it bother you if we read this out at the AGM? | Any reason we should not print it?",
        ["Kites.|No|No=>?", "Geese.|Yes|=>no", "Mud.||Yes, my job=>no !"],
        {1: {Q}, 2: {Q}},
    ),
    form(
        "may we, and a limit beside it",
        "Resident | Comment | May we use your comment in the leaflet? | Anything we should leave out?",
        ["r1|Lifts.|Yes|=>anon", "r2|Damp.|Yes|my flat number=>anon !", "r3|Noise.|Yes|no=>anon", "r4|Rats.|No|=>no"],
        {2: {Q}},
    ),
    form(
        "one to five with the ends named",
        "Answer | How happy are you for us to quote this? 1 = not at all, 5 = completely",
        ["Shops.|5=>anon", "Buses.|1=>no", "Trees.|3=>? !", "Bins.|=>?"],
        {1: {Q}},
    ),
    form(
        "consent to treatment is none to quoting",
        "Patient comment | Did you give consent before your procedure? | Were you happy with how your photo ID was used? | Would you share your experience with a friend?",
        ["Kind.|Yes|Yes|Yes=>no", "Slow.|No|No|Yes=>no"],
        {},
    ),
    form(
        "ask somebody else",
        "Tale | Can we put it in the book?",
        [
            "Eels.|Ask our Joan=>? !",
            "Nets.|if Joan says so=>? !",
            "Tar.|Joan said yes=>anon !",
            "Rope.|yes if you spell it right=>anon !",
            "Salt.|up to you=>? !",
        ],
        {1: {Q}},
    ),
    form(
        "struck through and written over",
        "Card | Memory | Print? Y/N",
        [
            "1|Coal.|Y (crossed out) N=>no !",
            "2|Milk.|Y/N=>? !",
            "3|Bread.|y=>anon",
            "4|Snow.|N->Y=>? !",
            "5|Tin.|Y?=>? !",
        ],
        {2: {Q}},
    ),
    form(
        "name, photo and words apart",
        "Words | OK to use words | OK to use name | OK to use photo",
        ["Bell.|Y|N|Y=>anon ph=y", "Well.|Y|Y|N=>named ph=n", "Dell.|N|Y|Y=>no ph=y", "Fell.|Y||=>anon"],
        {1: {Q}, 2: {QN}, 3: {P}},
    ),
    form(
        "Dutch",
        "Verhaal | Mogen wij uw woorden gebruiken zonder uw naam? | Mogen wij het delen met de gemeente?",
        ["Fiets.|Ja|Nee=>anon sh=n", "Brug.|Nee|Nee=>no sh=n", "Markt.||=>?"],
        {1: {QA}, 2: {S}},
    ),
    form(
        "a committee decides",
        "Table | Notes | Approved for publication | Checked by",
        ["1|Paths.|yes|AB=>anon", "2|Ponds.|no|AB=>no", "3|Parks.|pending|=>? !"],
        {2: {Q}},
    ),
    form(
        "keep it, but only after",
        "Name | Memory | May the archive keep this? | From when may it be read?",
        ["Io Lund|Ice.|Yes|now=>no ar=y", "Al Moor|Fire.|Yes|after my death=>no ar=y !", "Di Rusk|Dust.|No|=>no ar=n"],
        {2: {R}},
    ),
    form(
        "research use",
        "ID | Response | I am happy for my anonymised data to be used by researchers | I do not wish my comments to appear in publications",
        ["1|Fine.|Yes|=>? an=y", "2|Poor.|Yes|Yes=>no an=y", "3|Fair.|No|=>no an=n sh=n ar=n"],
        {2: {A}, 3: {Q}},
    ),
    form(
        "yes to a different question in the same words",
        "Should the council quote for the work? | Should photos of the bins be printed? | May we print what you wrote?",
        ["Yes|Yes|No=>no", "Yes|No|Yes=>anon", "No|Yes|=>?"],
        {2: {Q}},
    ),
]
