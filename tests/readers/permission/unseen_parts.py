# ruff: noqa: E501 – one line a row is easier to check than wrapped ones
"""Forms whose questions are told by their parts: who asks, what is done to which words, and where it leads."""

from __future__ import annotations

from .fresh_forms import QA, QN, A, P, Q, R, S
from .unseen_a import form

FORMS = [
    form(
        "told again, passed round, and a question about what people do",
        "Tale | Could we retell this at our open evening? | Could the surgery have a copy? | Would you retell it yourself?",
        [
            "The flood.|Yes|No|No=>anon sh=n",
            "The mill.|No|Yes|Yes=>no sh=y",
            "The fair.||Yes|Yes=>? sh=y",
            "The thaw.|Yes, but ask my aunt|No|Yes=>? ! sh=n",
        ],
        {1: {Q}, 2: {S}},
    ),
    form(
        "put in a place that nobody listed",
        "Memory | Shall we put your words on the plaque by the pump? | Is it ok to hang on to your recording for the county collection?",
        ["Steam.|y|y=>anon ar=y", "Soot.|n|y=>no ar=y", "Snow.||n=>? ar=n", "Sleet.|y||=>anon"],
        {1: {Q}, 2: {R}},
    ),
    form(
        "leave that is asked for something else than words",
        "Idea | Could we repeat the event? | Would you show others round the garden? | Would you read your poem aloud at the fair?",
        ["Jam.|Yes|Yes|Yes=>no", "Tea.|No|Yes|No=>no"],
        {},
    ),
    form(
        "answers offered in brackets, Portuguese",
        "O que disse | Podemos citar? (com nome / sem nome / não)",
        [
            "A feira.|com nome=>named",
            "O rio.|sem nome=>anon",
            "A ponte.|não=>no",
            "O cais.|=>?",
            "O baile.|depois vejo=>? !",
        ],
        {1: {Q}},
    ),
    form(
        "answers offered in brackets, a negative among them",
        "Story | May we print it [named; unnamed; not at all]",
        ["Hay.|named=>named", "Oats.|unnamed=>anon", "Rye.|not at all=>no", "Barley.|=>?"],
        {1: {Q}},
    ),
    form(
        "answers offered in brackets beside a note on names",
        "Card | Wish | On the board? (no surnames)",
        ["1|A slide.|yes=>anon", "2|A swing.|no=>no", "3|A pond.|=>?"],
        {2: {QA}},
    ),
    form(
        "leave to use a story, and nothing else is asked",
        "Your story | Are you happy for it to be used?",
        ["The tram.|Yes=>anon", "The tip.|No=>no", "The tower.|=>?", "The tannery.|Yes, without my name=>anon"],
        {1: {Q}},
    ),
    form(
        "leave to use a story beside leave to quote it",
        "Story | May we use your story? | May we quote it?",
        [
            "Eels.|Yes|No=>no an=y",
            "Elvers.|Yes|Yes=>anon an=y",
            "Perch.|No|No=>no an=n sh=n ar=n",
            "Pike.|Yes|=>? an=y",
        ],
        {1: {A}, 2: {Q}},
    ),
    form(
        "a story used by a project is read and no more",
        "Story | My story may be used by the Wharf Project",
        ["Coal.|Yes=>no an=y", "Coke.|No=>no an=n sh=n ar=n"],
        {1: {A}},
    ),
    form(
        "levels told as sentences",
        "Story | How may we use it?",
        [
            "Bees.|Tell it, and say who I am=>named",
            "Wasps.|Tell it without saying who I am=>anon",
            "Ants.|Keep it within the group=>no !",
            "Moths.|=>?",
        ],
        {1: {Q}},
    ),
    form(
        "a fourth answer under Other",
        " | | ",
        [
            "Your memory|May we print it in the almanac?|Other (please specify)=>",
            "The weir.|Yes, with my name|=>named",
            "The lock.|Yes, without my name|=>anon",
            "The quay.||once my son has read it=>? !",
            "The crane.|No|=>no",
        ],
        {1: {Q}, 2: {Q}},
    ),
    form(
        "Spanish beside questions about the town",
        "Su historia | ¿Nos deja contarla en la radio? | ¿Está de acuerdo en cerrar la plaza? | ¿Podemos hacerle una foto?",
        ["La fuente.|Sí|No|No=>anon ph=n", "El horno.|No|Sí|Sí=>no ph=y", "La era.||No|No=>? ph=n"],
        {1: {Q}, 3: {P}},
    ),
    form(
        "Polish beside questions about the town",
        "Twoja historia | Czy możemy to wydrukować w kronice? | Czy zgadza się Pani na nowy parking?",
        ["Młyn.|Tak|Nie=>anon", "Staw.|Nie|Tak=>no", "Sad.||Tak=>?"],
        {1: {Q}},
    ),
    form(
        "French, objecting to pictures alone",
        "Récit | Peut-on afficher vos mots à la mairie ? | Cochez si vous ne voulez pas être sur les photos",
        ["Le lavoir.|Oui|x=>anon ph=n", "La halle.|Non|=>no", "Le gué.|Oui|=>anon"],
        {1: {Q}, 2: {P}},
    ),
    form(
        "who may be named asked by itself",
        "Story | Could we pop this on our page? | Are you comfortable with your name being shown?",
        ["Kites.|Yes|Yes=>named", "Buzzards.|Yes|No=>anon", "Owls.|No|Yes=>no !", "Crows.|Yes|=>anon"],
        {1: {Q}, 2: {QN}},
    ),
]
