# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Ten invented forms, their expectations written before the reader saw them (batch 1)."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, Fresh, P, Q, R, S


def form(name: str, columns: str, rows: list[str], purposes: dict[int, set[str]], note: str = "") -> Fresh:
    """A form from one line a row: cells parted by ``|``, what is expected after ``=>`` (nothing: a header row)."""
    cells, wanted = zip(*(row.rsplit("=>", 1) for row in rows), strict=True)
    return Fresh(
        name, [c.strip() for c in columns.split("|")], list(cells), purposes, [w.strip() or None for w in wanted], note
    )


C = "recontact"
FORMS = [
    form(
        "Microsoft Forms, tick-box list with semicolons and none of the above",
        "ID | Start time | Completion time | Email | Name | Tell us about the allotment | I'm happy for you to",
        [
            "1|1/5/26 9:00|1/5/26 9:04|anonymous||The leeks won a prize.|Use it in your analysis;Quote it without my name;=>anon an=y sh=n",
            "2|1/5/26 9:10|1/5/26 9:12|anonymous||Slugs, mostly.|Use it in your analysis;Share it with partner organisations;=>no an=y sh=y",
            "3|1/5/26 9:20|1/5/26 9:21|anonymous||We share tools.|None of the above;=>no an=n sh=n ar=n",
            "4|1/5/26 9:22|1/5/26 9:30|anonymous||Quiet.|=>?",
            "5|1/5/26 9:31|1/5/26 9:33|anonymous||The shed burned.|Use it in your analysis;Quote it without my name;Share it with partner organisations;=>anon an=y sh=y",
        ],
        {6: {A, QA, S}},
    ),
    form(
        "Qualtrics, three header rows",
        "StartDate | ResponseId | Q1 | Q2 | Q3 | Q4",
        [
            "Start Date|Response ID|What does the hall mean to you?|May your answer be quoted anonymously in our report?|May your answer be deposited in the county archive?|What year were you born?=>",
            '{"ImportId":"startDate"}|{"ImportId":"_recordId"}|{"ImportId":"QID1_TEXT"}|{"ImportId":"QID2"}|{"ImportId":"QID3"}|{"ImportId":"QID4_TEXT"}=>',
            "2026-02-01|R_1|Dancing on Fridays.|Yes|No|1958=>anon ar=n",
            "2026-02-01|R_2|My wedding.|No|Yes|1990=>no ar=y",
            "2026-02-02|R_3|The smell of polish.|Yes|Yes|2013=>anon ar=y minor",
            "2026-02-02|R_4|Nothing.|||1971=>?",
        ],
        {3: {QA}, 4: {R}},
    ),
    form(
        "SurveyMonkey, sub-headers and one column per tick",
        "Respondent ID | Describe your street | What may we do with your description? | | | Open to a call?",
        [
            "|Open-Ended Response|Include it in our study|Print it with my first name|Print it without any name|Response=>",
            "11|Cobbles and cats.|Include it in our study||Print it without any name|Yes=>anon an=y",
            "12|Loud at night.|Include it in our study|||No=>no an=y",
            "13|The lamp is broken.||||=>?",
            "14|Swifts nest here.|Include it in our study|Print it with my first name||Yes=>named an=y !",
        ],
        {2: {A}, 3: {QN}, 4: {QA}, 5: {C}},
    ),
    form(
        "paper in Excel, codes with a key in the note",
        "Card | Words on the card | Perm | Pic",
        [
            "1|The ford flooded.|A|Y=>anon ph=y",
            "2|Sheep on the road.|N|N=>no ph=n",
            "3|Our first tractor.|W|Y=>named ph=y",
            "4|The chapel roof.||=>?",
            "5|Harvest supper.|?|N=>? ! ph=n",
        ],
        {2: {Q}, 3: {P}},
        "Perm: A = may quote without name, W = may quote with name, N = do not quote. Pic: photo may be used Y/N",
    ),
    form(
        "Typeform, friendly wording",
        "# | So, what happened? | Can we put your words on our posters (we'd never say who you are)? | And could we pass them to the council? | Submitted At",
        [
            "a1|The lido opened again.|1|0|2026-03-01=>anon sh=n",
            "a2|I learned to dive.|0|0|2026-03-01=>no sh=n",
            "a3|Mum cried.|1|1|2026-03-02=>anon sh=y",
            "a4|Chips.|||2026-03-03=>?",
        ],
        {2: {QA}, 3: {S}},
    ),
    form(
        "Welsh, list in one cell",
        "Rhif | Eich atgof | Ydych chi'n fodlon i ni wneud y canlynol?",
        [
            "1|Yr ysgol fach.|Dyfynnu fy ngeiriau heb enw; Tynnu fy llun=>anon ph=y",
            "2|Canu yn y capel.|Tynnu fy llun=>no ph=y",
            "3|Y trên olaf.|=>?",
            "4|Eira mawr.|Dim un o'r rhain=>no ph=n",
        ],
        {2: {QA, P}},
    ),
    form(
        "looks like consent and is not: agree with the plan, newsletter, GDPR",
        "What would you change? | I agree with the council's plan for the square | Sign me up for the newsletter | I have read the GDPR notice",
        [
            "More trees.|Yes|Yes|Yes=>no",
            "Fewer cars.|No|No|Yes=>no",
            "Benches.|Yes|No|Yes=>no",
        ],
        {},
    ),
    form(
        "ask first",
        "Story | May we quote your story in the booklet?",
        [
            "The quarry horn at noon.|Yes=>anon",
            "My father's lamp.|Please contact me first=>? !",
            "We ran.|Yes - but contact me before you use it=>? !",
            "No trains.|Only with my permission each time=>? !",
            "Rain.|No thank you=>no",
        ],
        {1: {Q}},
    ),
    form(
        "a parent answers for a child",
        "Child's name | Child's age | What the child said | Parent/carer: I consent to my child's words being quoted without their name",
        [
            "Bo|7|I like the swing.|Yes=>anon minor",
            "Ida|15|It is boring here.|Yes=>anon minor",
            "Sam|17|Buses stop at six.|Yes=>anon",
            "Lu|9|The pond!|No=>no minor",
        ],
        {3: {QA}},
    ),
    form(
        "reversed question beside a positive one",
        "Your story | Please tick if you do NOT want your story analysed | You may publish my story (no names)",
        [
            "The mill whistle.||Yes=>anon",
            "Aunt May's shop.|x|=>no an=n sh=n ar=n",
            "The canal froze.||No=>no",
            "Pigeons.|x|Yes=>no ! an=n sh=n ar=n",
        ],
        {1: {A}, 2: {QA}},
    ),
]
