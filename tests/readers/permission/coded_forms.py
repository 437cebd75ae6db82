# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Invented forms with asides, objections, codes, machine names, signed slips and boxes, and what they permit."""

from __future__ import annotations

from .fresh_forms import QA, QN, P, Q, R, S
from .unseen_a import form

ASIDES = [
    form(
        "the organisers' way with names stands in brackets",
        "Nr | Verse | Stitch my line into the banner (names are never sewn on) | Age",
        ["1|The tide gave it back.|Yes!|40=>anon", "2|Gulls.|No thanks|51=>no", "3|Rope.||33=>?"],
        {2: {QA}},
    ),
    form(
        "a remark on names behind a dash",
        "Card | Tale | May we read your tale aloud at the fair – nobody is named | And put it in the parish paper? (name left out)",
        ["1|Eels.|yes|yes=>anon", "2|The weir.|yes|no=>no !", "3|Mud.|no|no=>no"],
        {2: {QA}, 3: {QA}},
    ),
    form(
        "a remark in another language",
        "Nummer | Erinnerung | Dürfen wir Ihre Worte ausstellen? (Namen nennen wir nie)",
        ["1|Der Kran.|Ja=>anon", "2|Das Dock.|Nein=>no"],
        {2: {QA}},
    ),
    form(
        "a remark that sets at ease",
        "No | Memory | May we print your memory? (you do not have to say yes)",
        ["1|The ferry.|Yes=>anon", "2|The fog.|No=>no"],
        {2: {Q}},
    ),
]
OBJECTIONS = [
    form(
        "French objections under a question that asks for them",
        "N° | Souvenir | Vous opposez-vous à ce que nous publiions votre souvenir ? | Vous opposez-vous à la prise de photos ?",
        [
            "1|Le canal gelé.|Je ne m'oppose pas|Je m'oppose=>anon ph=n",
            "2|La sirène.|Oui, je m'y oppose|Je ne m'oppose pas=>no ph=y",
            "3|Le pain.||=>?",
            "4|Le bac.|Je ne m'oppose pas, mais sans le nom du bateau|Non=>anon ph=y !",
            "5|Le lin.|Oui|Oui=>no ph=n",
        ],
        {2: {Q}, 3: {P}},
    ),
    form(
        "German objections under a plain question",
        "Nr | Text | Veröffentlichung Ihrer Worte",
        [
            "1|Der Bahnhof.|Kein Einwand=>anon",
            "2|Die Uhr.|Ich widerspreche=>no",
            "3|Das Gleis.|Nichts dagegen=>anon",
            "4|Tor.|=>?",
        ],
        {2: {Q}},
    ),
    form(
        "Welsh and Polish objections",
        "Rhif | Atgof | Ydych chi'n gwrthwynebu i ni ddyfynnu eich geiriau? | Czy ma Pani coś przeciwko zdjęciu?",
        [
            "1|Y cei.|Dim gwrthwynebiad|Nie mam nic przeciwko=>anon ph=y",
            "2|Y llechi.|Rwy'n gwrthwynebu|Mam coś przeciwko=>no ph=n",
            "3|Y trên.|Nid wyf yn gwrthwynebu|Tak=>anon ph=n",
        ],
        {2: {Q}, 3: {P}},
    ),
    form(
        "a statement that objects, to tick",
        "Kod | Opowieść | Sprzeciwiam się cytowaniu mojej opowieści",
        ["a|Most.|x=>no", "b|Prom.|=>?"],
        {2: {Q}},
    ),
]
AGES = [
    form(
        "ages under headings in other languages",
        "Nr | Kahani | Kya hum aap ki kahani chhap sakte hain? | Umar",
        ["1|Patang.|haan|34=>anon", "2|Aam ka ped.|haan|11=>anon minor", "3|Barish.|nahi|8=>no minor"],
        {2: {Q}},
    ),
    form(
        "an age in Hungarian and the child's answer",
        "Sorszám | Emlék | May we quote you? | Életkor",
        ["1|A híd.|igen|47=>anon", "2|A tó.|igen|9=>anon minor"],
        {2: {Q}},
    ),
]
KEEPERS = [
    form(
        "a library that prints and a library that keeps",
        "Ref | Story | The library may print my story on its bookmarks, without my name | The library may keep my story in its local collection",
        ["1|Clogs.|Yes|No=>anon ar=n", "2|Looms.|No|Yes=>no ar=y", "3|Steam.|Yes|Yes=>anon ar=y"],
        {2: {QA}, 3: {R}},
    ),
    form(
        "without the name, beside a box against the name",
        "Ref | Story | The archive may show my words in its foyer without saying whose they are | I do NOT want my name on any panel",
        ["1|Coal.|Yes|Yes=>anon", "2|Slag.|Yes|=>anon", "3|Lamps.|No|Yes=>no"],
        {2: {QA}, 3: {QN}},
    ),
]
CODES = [
    form(
        "the key in the heading, in brackets and behind the answers",
        "Slip | Verse | May we sing it? (0 no, 1 yes) | May we photograph you? Yes (1) No (2)",
        ["1|Salt.|1|2=>anon ph=n", "2|Nets.|0|1=>no ph=y", "3|Kelp.||=>?", "4|Tar.|7|1=>? ! ph=y"],
        {2: {Q}, 3: {P}},
    ),
    form(
        "the key in a second header row",
        "ResponseId | Q7 | Q8 | Q9_TEXT",
        [
            "Response ID|Our writers may quote your letter: 1 = signed with an invented name, 2 = signed with your own name, 3 = not at all|Your letter may be deposited with the county record office: 1 = yes, 2 = no|What did the strike teach you?=>",
            "R_1|1|1|Patience.=>anon ar=y",
            "R_2|2|2|Soup.=>named ar=n",
            "R_3|3|1|Who came.=>no ar=y",
            "R_4|||=>?",
        ],
        {1: {Q}, 2: {R}},
    ),
    form(
        "a note with a key for each of two columns",
        "Entry | Line | Use of your line (0/1/2) | Your face on film (0/1)",
        [
            "1|Rain.|2|0=>? ! ph=n",
            "2|Wind.|1|1=>anon ph=y",
            "3|Hail.|0|1=>no ph=y",
            "4|Fog.|5|0=>? ! ph=n",
            "5|Sun.|1 (not my street)|1=>anon ! ph=y",
        ],
        {2: {Q}, 3: {P}},
        "0 = count me out of it. 1 = gladly, no name. 2 = ask me first. Film: 0 = no, 1 = yes.",
    ),
    form(
        "codes for a part of the name, and answers that are numbered",
        "Slip | Verse | May we print it? 0 = no, 1 = yes, no name, 2 = yes, with my nickname | Pass it on to the trust?",
        ["1|Salt.|1|1 – yes=>anon sh=y", "2|Nets.|2|2 – no=>named sh=n", "3|Kelp.|0|2 – no=>no sh=n"],
        {2: {Q}, 3: {S}},
    ),
]
NAMES_FOR_MACHINES = [
    form(
        "variables and answers as a survey app exports them",
        "start | story_txt | perm_quote | perm_img | perm_arch | meta.instanceID",
        [
            "2026-05-01T08:00Z|The pump ran dry.|yes_without_name|no|yes|uuid:1=>anon ph=n ar=y",
            "2026-05-01T08:20Z|Goats on the roof.|yes_full_name|yes|no|uuid:2=>named ph=y ar=n",
            "2026-05-01T08:40Z|The ferry sank.|no_thanks|no|no|uuid:3=>no ph=n ar=n",
            "2026-05-01T09:00Z|Salt in the well.|dont_know|no|dont_know|uuid:4=>? ! ph=n",
            "2026-05-01T09:10Z|We all sang.|yes_without_name|not_asked|not_asked|uuid:5=>anon",
            "2026-05-01T09:20Z|Rain at last.|not_asked|not_asked|not_asked|uuid:6=>?",
        ],
        {2: {Q}, 3: {P}, 4: {R}},
    ),
    form(
        "a short name that only its answers explain",
        "id | tale | consent_1 | okShare",
        [
            "1|Owls.|yes_anonymous_only|yes=>anon sh=y",
            "2|Bats.|yes_first_name|no=>named sh=n",
            "3|Moths.|no|no=>no sh=n",
        ],
        {2: {Q}, 3: {S}},
    ),
]
SLIPS = [
    form(
        "slips signed, not signed and not returned",
        "Tape | Speaker | What it holds | Slip A: extracts in the guide, name left out | Slip B: full name in the guide | Deposit with the record office",
        [
            "T1|Ann B|Ropewalk.|signed|unsigned|signed=>anon ar=y",
            "T2|Cy D|Herring girls.|signed|signed|declined=>named ar=n",
            "T3|Eve F|Chapel teas.|declined|not signed|signed=>no ar=y",
            "T4|Gus H|The lifeboat.|not returned|not returned|not returned=>? !",
            "T5|Ida J|Knitting.|signed, but closed until 2040|declined|signed=>anon ! ar=y",
            "T6|Kit L|The mine.|signed by her daughter|not signed|signed=>anon ! ar=y",
        ],
        {3: {QA}, 4: {QN}, 5: {R}},
    ),
]
BOXES = [
    form(
        "initials in boxes whose wording stands in the note",
        "Leaf | Init. box 1 | Initials in box 2 | Initials in box 3 | What the mill meant",
        [
            "1|AB|AB|AB|Noise.=>named ph=y",
            "2|C. Dow||CD|Pay day.=>anon ph=y",
            "3|EF|struck out||Dust.=>anon",
            "4||||Wages.=>?",
            "5|refused|refused|refused|Lint.=>no ph=n",
            "6|GH (signed for her brother)|||Whistles.=>anon !",
        ],
        {1: {QA}, 2: {QN}, 3: {P}},
        "Tellers put their initials where they agreed. Box 1: my words may be printed in the mill book without my name. Box 2: my words may be printed with my name. Box 3: my picture may be printed.",
    ),
]
GUARDIANS = [
    form(
        "guardians sign for words, and for pictures",
        "Badge | School year | Guardian signed for words (Y/N) | Guardian signed for pictures (Y/N) | Best of the week",
        [
            "Pip|Y7|Y|N|Tents.=>anon minor ph=n",
            "Ola|Y13|Y|Y|Canoes.=>anon ph=y",
            "Ned|leader, 41|Y|N|Stars.=>anon ph=n",
            "Bea|Y12|N|N|Rain.=>no ph=n",
            "Zed|Y11|Y|Y|Songs.=>anon ! ph=y",
        ],
        {2: {Q}, 3: {P}},
    ),
]
CODES_ELSEWHERE = [
    form(
        "codes of a column told in a note without a sign of equality",
        "Leaf | Permission code | Rhyme",
        ["1|1|Mice.=>anon", "2|2|Oats.=>named", "3|0|Rain.=>no", "4|9|Fog.=>? !"],
        {1: {Q}},
        "Permission code: 0 no; 1 yes, without my name; 2 yes, with my name; 9 not asked",
    ),
    form(
        "letters for the state of a slip",
        "Leaf | Rhyme | Release slip (to print the words) | Release slip (photo)",
        ["1|Mice.|S|U=>anon", "2|Oats.|U|S=>? ! ph=y", "3|Rain.|S|S=>anon ph=y"],
        {2: {Q}, 3: {P}},
        "S = signed, U = not signed",
    ),
    form(
        "the wording of the boxes in the row below the heading",
        "Initials in box 1 | Initials in box 2 | Rhyme",
        [
            "BOX 1: You may print my rhyme without my name|BOX 2: You may print my rhyme with my name|=>",
            "AB|AB|Mice.=>named",
            "CD||Oats.=>anon",
        ],
        {0: {QA}, 1: {QN}},
    ),
    form(
        "statements by number, initialled",
        "Leaf | Init. 1 | Init. 2 | Rhyme",
        ["1|JB|JB|Mice.=>anon ar=y", "2||KL|Oats.=>no ar=y", "3|||Rain.=>?"],
        {1: {QA}, 2: {R}},
        "Statements on the leaf: 1. You may print what I said without my name. 2. You may keep my words in the town archive. Tellers initialled each statement that they agreed to.",
    ),
]
