# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Twenty invented forms of further kinds, their expectations written before the reader saw them: at first sight 22 of 28 found, 1 of 57 let out."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, P, Q, R, S
from .unseen_a import form

FORMS = [
    form(
        "paper grid: a column for yes and one for no",
        "No | Memory | May we quote you? – Yes | May we quote you? – No",
        ["1|The pier lights.|x|=>anon", "2|Ferry fog.||x=>no", "3|Cockles.||=>?", "4|The band.|x|x=>no !"],
        {2: {Q}, 3: {Q}},
    ),
    form(
        "figures with their meaning in the heading",
        "Card | Story | May we print it? (1 = yes, 2 = no, 3 = ask me first)",
        ["1|Snowed in.|1=>anon", "2|The strike.|2=>no", "3|Coal.|3=>? !", "4|Mud.|=>?", "5|Bells.|4=>? !"],
        {2: {Q}},
    ),
    form(
        "thumbs and shrugs",
        "Story | OK to put your words on the wall?",
        ["Ducks.|👍=>anon", "Geese.|👎=>no", "Swans.|🤷=>? !", "Coots.|=>?"],
        {1: {Q}},
    ),
    form(
        "letters together, explained beside the file",
        "Ref | What was said | Perm",
        [
            "a|The bakery.|Q S=>anon sh=y",
            "b|The bank.|S=>no sh=y",
            "c|The chip shop.|none=>no sh=n",
            "d|The post office.|=>?",
        ],
        {2: {QA, S}},
        "Perm: Q = may be quoted without a name; S = may be shared with the council.",
    ),
    form(
        "a teller's words in the interviewer's summary of consent",
        "Interview | Extract | Consent given for",
        [
            "1|The looms.|analysis and anonymous quotation=>anon an=y ar=n",
            "2|The tea.|analysis only=>no an=y ar=n",
            "3|The union.|analysis, quotation with name, archive=>named an=y ar=y",
            "4|The owner.|nothing=>no an=n sh=n ar=n",
            "5|The yard.|=>?",
        ],
        {2: {A, Q, R}},
    ),
    form(
        "state of a release form",
        "Speaker | Clip | Release form (to quote without name)",
        [
            "A|Rain.|signed=>anon",
            "B|Wind.|refused=>no",
            "C|Hail.|pending=>? !",
            "D|Sleet.|=>?",
            "E|Sun.|verbal only=>anon !",
            "F|Fog.|not needed=>? !",
        ],
        {2: {QA}},
    ),
    form(
        "do you want to stay anonymous, and may we use it",
        "Your story | Do you want to remain anonymous? | May we use your words in the booklet?",
        [
            "The mill.|Yes|Yes=>anon",
            "The dye.|No|Yes=>named",
            "The foreman.|Yes|No=>no",
            "The gate.||Yes=>anon",
            "The whistle.|No|=>?",
        ],
        {1: {QN}, 2: {Q}},
    ),
    form(
        "Polish by degree",
        "Opowieść | Zgadzam się na cytowanie mojej wypowiedzi bez nazwiska",
        [
            "Sad.|zdecydowanie tak=>anon",
            "Most.|raczej tak=>? !",
            "Rynek.|trudno powiedzieć=>? !",
            "Szkoła.|raczej nie=>no",
            "Las.|zdecydowanie nie=>no",
        ],
        {1: {QA}},
    ),
    form(
        "German with and without the name in one choice",
        "Ihre Geschichte | Dürfen wir Ihre Worte im Bericht verwenden?",
        [
            "Der Garten.|Ja, ohne Namen=>anon",
            "Die Bahn.|Ja, mit Namen=>named",
            "Der Chor.|Nein=>no",
            "Der Markt.|Ja, aber nicht den Teil über meinen Chef=>anon !",
            "Das Bad.|=>?",
        ],
        {1: {Q}},
    ),
    form(
        "shows how often each said",
        "Table | Notes | Everyone at the table happy to be quoted? (how many said yes)",
        ["1|Bins.|8 of 8=>anon", "2|Buses.|7 of 8=>no !", "3|Benches.|all=>anon", "4|Trees.|most=>? !", "5|Dogs.|=>?"],
        {2: {Q}},
    ),
    form(
        "two purposes in one question",
        "Story | May we quote you anonymously and share your story with Healthwatch?",
        [
            "The ward.|Yes=>anon sh=y",
            "The wait.|No=>no sh=n",
            "The food.|Quote yes, share no=>anon sh=n",
            "The nurse.|Yes to both=>anon sh=y",
            "The car park.|Only the quote=>anon sh=n",
            "The lift.|=>?",
        ],
        {1: {QA, S}},
    ),
    form(
        "do not publish as a tick among others",
        "Idea | Name | Do not publish | Do not show my name",
        ["A swing.|Ada Field||=>?", "A slide.|Bo Marsh|x|=>no", "A pond.|Cy Heath||x=>?"],
        {2: {Q}, 3: {QN}},
    ),
    form(
        "free words about sharing",
        "Participant | Highlights | Can we share this more widely?",
        [
            "P1|Lunch club.|Sure, share away=>no sh=y",
            "P2|Choir.|rather not=>no sh=n",
            "P3|Bingo.|within the trust only=>no !",
            "P4|Darts.|=>no",
        ],
        {2: {S}},
    ),
    form(
        "Welsh, choose one",
        "Eich stori | Sut gawn ni ddefnyddio'ch geiriau?",
        ["Yr ysgol.|Gyda fy enw=>named", "Y capel.|Heb fy enw=>anon", "Y pwll.|Dim o gwbl=>no", "Y siop.|=>?"],
        {1: {Q}},
    ),
    form(
        "unsubscribing and other ticks that are no consent",
        "Comment | Subscribe to updates | I agree to the terms | I confirm I live in the parish",
        ["More trees.|Yes|Yes|Yes=>no", "Fewer cars.|No|Yes|No=>no"],
        {},
    ),
    form(
        "opinions put as agreement",
        "Story | I feel my opinions are used by the council | My story was told well in last year's booklet | I would quote this library to friends",
        ["Books.|Agree|Agree|Strongly agree=>no", "Heat.|Disagree|Agree|Agree=>no"],
        {},
    ),
    form(
        "what to call them, and whether to print",
        "Recipe | Print it in the cookbook? | How shall we name you?",
        [
            "Scones.|yes|First name=>named",
            "Dal.|yes|Full name=>named",
            "Broth.|yes|No name=>anon",
            "Pierogi.|no|Full name=>no",
            "Cawl.|yes|=>anon",
        ],
        {1: {Q}, 2: {QN}},
    ),
    form(
        "French list, who may read",
        "Récit | Qui peut lire vos propos ?",
        [
            "Le pont.|l'équipe du projet=>no",
            "La halle.|tout le monde, sans mon nom=>anon",
            "Le four.|personne=>no",
            "La gare.|=>?",
        ],
        {1: {Q}},
    ),
    form(
        "withdrawn on a date",
        "ID | Answer | Consent to be quoted (anonymous) | Withdrawn on",
        ["1|Good staff.|Yes|=>anon", "2|Long wait.|Yes|4 May 2026=>no ! an=n sh=n ar=n", "3|Clean.|No|=>no"],
        {2: {QA}, 3: {A}},
    ),
    form(
        "picture and words of those shown",
        "Photo | Caption | Everyone in it agreed to the picture being used | The teller agreed to their words being printed",
        [
            "p1|The relay.|yes|yes=>anon ph=y",
            "p2|The cake.|two did not|yes=>anon ph=n !",
            "p3|The tug.|not asked|yes=>anon ! ",
            "p4|The tent.|yes|no=>no ph=y",
        ],
        {2: {P}, 3: {Q}},
    ),
]
