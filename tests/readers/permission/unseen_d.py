# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Ten invented forms, their expectations written before the reader saw them (batch 4)."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, P, Q, R, S
from .unseen_a import C, form

FORMS = [
    form(
        "LimeSurvey, full question text and yes/no codes with labels",
        "id | submitdate | G1Q1. What changed for you? | G2Q1. I give permission for my comments to appear in the evaluation report without identifying me. | G2Q2. I give permission for my comments to appear with my name.",
        [
            "1|2026-01-01|I sleep better.|Yes|No=>anon",
            "2|2026-01-01|I met Joan.|Yes|Yes=>named",
            "3|2026-01-02|Nothing much.|No|No=>no",
            "4|2026-01-02|I walk daily.||=>?",
        ],
        {3: {QA}, 4: {QN}},
    ),
    form(
        "one cell with several yes and no",
        "Name | Quote | Consents",
        [
            "A|The tide clock stopped.|quote yes, photo no=>anon ph=n",
            "B|My kite.|quote no, photo yes=>no ph=y",
            "C|The pier burned.|all yes=>anon ph=y",
            "D|Crabs.|=>?",
        ],
        {2: {Q, P}},
    ),
    form(
        "consent by colour of the sticker, said in the note",
        "Sticker | Postcard text",
        [
            "blue|We want a crossing.=>anon",
            "yellow|The smell from the works.=>no",
            "blue|More buses.=>anon",
            "|Nothing to add.=>?",
        ],
        {0: {QA}},
        "Blue sticker = we may quote this card without a name; yellow sticker = do not quote",
    ),
    form(
        "Eventbrite-like, consent to photos only",
        "Attendee | Ticket | Photo consent | Comments on the day",
        [
            "P|Adult|Yes|Lovely cake.=>no ph=y",
            "Q|Adult|No|Too hot.=>no ph=n",
            "R|Adult||Thanks to Win.=>no",
        ],
        {2: {P}},
    ),
    form(
        "Microsoft Forms, long Likert matrix beside consent",
        "ID | The event was welcoming | I learned something | Anything else? | Can your comments be used in publicity, without your name?",
        [
            "1|Strongly agree|Agree|Loved the brass band.|Yes=>anon",
            "2|Agree|Neutral|Too long.|No=>no",
            "3|Disagree|Disagree|Cold hall.|Yes=>anon",
            "4|Agree|Agree||=>?",
        ],
        {4: {QA}},
    ),
    form(
        "Portuguese",
        "Relato | Podemos citar as suas palavras sem o seu nome? | Podemos guardar o relato no arquivo?",
        [
            "A fonte secou.|Sim|Não=>anon ar=n",
            "O meu avô pescava.|Não|Sim=>no ar=y",
            "A festa.|Talvez|=>? !",
            "O comboio.||=>?",
        ],
        {1: {QA}, 2: {R}},
    ),
    form(
        "dates of birth as two-digit years and codes in the header",
        "Story | DOB | Quote? (1=yes 2=no)",
        [
            "The ark game.|12/06/71|1=>anon",
            "Dens in the wood.|03/02/15|1=>anon minor",
            "My cat.|30/11/88|2=>no",
            "Wind.|01/01/90|=>?",
        ],
        {2: {Q}},
    ),
    form(
        "consent wording that bundles, with objection to one part",
        "Testimony | I agree that my testimony is analysed, quoted without my name and shared with the funder",
        [
            "The shelter gave me soup.|Yes=>anon an=y sh=y",
            "I slept in a car.|Yes, but don't share it with the funder=>anon ! an=y sh=n",
            "My key to my own door.|No=>no an=n sh=n ar=n",
            "Two years.|=>?",
        ],
        {1: {A, QA, S}},
    ),
    form(
        "nobody asked; a note says they were told",
        "Date | Table | Comment",
        [
            "3 May|1|Fix the steps.=>? !",
            "3 May|2|A warm room, please.=>? !",
        ],
        {},
        "People were told at the start that comments may be quoted anonymously in the report",
    ),
    form(
        "contact first, permission second, in wordings far from ours",
        "Ref | In your own words | Are we free to reproduce the above in print? | Should your name go with it? | Would you welcome a phone call?",
        [
            "1|The ferry bell.|By all means|No=>anon",
            "2|Lardy cake.|Yes|Yes|No=>named",
            "3|My hut.|No|No|Yes=>no",
            "4|The dig.|||=>?",
            "5|Coal boats.|I'd want to see it first|No|Yes=>? !",
        ],
        {2: {Q}, 3: {QN}, 4: {C}},
    ),
]
