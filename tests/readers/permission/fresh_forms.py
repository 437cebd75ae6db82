"""Invented forms in other wordings, languages and tools, with what a careful person reads from them.

Each form: name, note, columns, rows (cells parted by " | "), purposes by column, and for each row what is
expected:
``no anon named ?`` for quotation, ``!`` for hold, ``minor``, and ``an sh ph ar`` = y, n, ? or a (ask);
silence is ``?``.
``None`` stands for a second header row.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fresh:
    """One invented form."""

    name: str
    columns: list[str]
    rows: list[str]
    purposes: dict[int, set[str]]
    expected: list[str | None]
    note: str = ""


A, Q, QA, QN, S, P, R = (
    "analysis",
    "quotation",
    "quotation_without_name",
    "quotation_with_name",
    "sharing",
    "photo",
    "archive",
)

FORMS = [
    Fresh(
        "Microsoft Forms, permission in the second person",
        [
            "ID",
            "Start time",
            "Your memory of the baths",
            "Is it OK if we print part of this in the newsletter without saying who you are?",
            "Would you let us pass your memory to the swimming trust?",
        ],
        [
            "1 | 4/2/26 9:00:00 | The tiles were green and cold. | Yes | No",
            "2 | 4/2/26 9:05:00 | Mr Hobb taught me the crawl. | No | No",
            "3 | 4/2/26 9:09:00 | Verrucas. |  | Yes",
            "4 | 4/2/26 9:10:00 | The chips after. | Yes, but ask me first | Maybe",
        ],
        {3: {QA}, 4: {S}},
        ["anon sh=n", "no sh=n", "? sh=y", "? ! sh=a"],
    ),
    Fresh(
        "KoBo, one column per option with 1 and 0",
        [
            "_id",
            "story",
            "permission",
            "permission/quote_anonymous",
            "permission/quote_named",
            "permission/photo",
            "permission/archive",
        ],
        [
            "101 | The well came back. | quote_anonymous photo | 1 | 0 | 1 | 0",
            "102 | I walk the dyke at six. | archive | 0 | 0 | 0 | 1",
            "103 | They painted the bridge. |  |  |  |  | ",
        ],
        {3: {QA}, 4: {QN}, 5: {P}, 6: {R}},
        ["anon ph=y ar=n", "no ph=n ar=y", "?"],
    ),
    Fresh(
        "paper, tick if you do not want, with a separate yes",
        [
            "Card no",
            "What they said",
            "Tick if you do NOT want your words on the display",
            "Tick if you don't want to be in photographs",
        ],
        [
            "1 | The big oak is still there. |  | ",
            "2 | Buses. Always buses. | ✓ | ",
            "3 | I sing on Mondays. |  | ✓",
            "4 | The steps are icy. | yes | yes",
        ],
        {2: {Q}, 3: {P}},
        ["?", "no", "? ph=n", "no ph=n"],
    ),
    Fresh(
        "Spanish, one column",
        [
            "Marca temporal",
            "¿Qué le gusta de su barrio?",
            "¿Podemos citar sus palabras en el informe?",
            "¿Nos autoriza a usar su imagen?",
        ],
        [
            "1/2/2026 10:00 | La panadería de Lola. | Sí, sin mi nombre | No",
            "1/2/2026 10:04 | Los domingos en la plaza. | Sí, con mi nombre | Sí",
            "1/2/2026 10:07 | Nada. | No | No",
            "1/2/2026 10:09 | El mercado. | Pregúntenme antes | ",
            "1/2/2026 10:11 | Mi vecina. |  | ",
        ],
        {2: {Q}, 3: {P}},
        ["anon ph=n", "named ph=y", "no ph=n", "? !", "?"],
    ),
    Fresh(
        "Romanian, three columns",
        [
            "Povestea dumneavoastră",
            "Sunt de acord ca povestea mea să fie analizată",
            "Sunteți de acord să vă cităm fără nume?",
            "Putem păstra povestea în arhiva bibliotecii?",
        ],
        [
            "Am învățat să merg pe bicicletă la parc. | Da | Da | Nu",
            "Vecinii ne-au dat lemne. | Da | Nu | Da",
            "Trenul de dimineață. | Nu | Nu | Nu",
            "Școala de pe deal. | Da | Poate | ",
        ],
        {1: {A}, 2: {QA}, 3: {R}},
        ["anon an=y ar=n", "no an=y ar=y", "no an=n sh=n ar=n", "? ! an=y"],
    ),
    Fresh(
        "Arabic",
        ["قصتك", "هل يمكننا اقتباس كلماتك بدون ذكر اسمك؟", "هل توافق على مشاركة قصتك مع شركائنا؟"],
        [
            "ساعدني جاري في نقل الأثاث. | نعم | لا",
            "الحديقة جميلة في الربيع. | لا | لا",
            "أحب السوق يوم السبت. |  | نعم",
            "المدرسة قريبة من بيتنا. | نعم | نعم",
        ],
        {1: {QA}, 2: {S}},
        ["anon sh=n", "no sh=n", "? sh=y", "anon sh=y"],
    ),
    Fresh(
        "Chinese",
        ["您的故事", "我们可以匿名引用您的话吗？", "我们可以使用您的照片吗？"],
        [
            "邻居每天给我送报纸。 | 可以 | 不可以",
            "公园里的荷花开了。 | 不可以 | 不可以",
            "图书馆很安静。 | 同意 | 同意",
            "太极拳小组。 |  | ",
        ],
        {1: {QA}, 2: {P}},
        ["anon ph=n", "no ph=n", "anon ph=y", "?"],
    ),
    Fresh(
        "Somali",
        ["Sheekadaada", "Ma ogoshahay inaan ereyadaada xigano magac la'aan?", "Ma isticmaali karnaa sawirkaaga?"],
        ["Deriskaygu wuu i caawiyay. | Haa | Maya", "Waxaan jeclahay suuqa. | Maya | Maya", "Dugsiga ayaa dhow. |  | "],
        {1: {QA}, 2: {P}},
        ["anon ph=n", "no ph=n", "?"],
    ),
    Fresh(
        "Punjabi",
        ["ਤੁਹਾਡੀ ਕਹਾਣੀ", "ਕੀ ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਵਰਤ ਸਕਦੇ ਹਾਂ?", "ਕੀ ਅਸੀਂ ਤੁਹਾਡੀ ਤਸਵੀਰ ਵਰਤ ਸਕਦੇ ਹਾਂ?"],
        ["ਗੁਰਦੁਆਰੇ ਨੇ ਸਾਨੂੰ ਖਾਣਾ ਦਿੱਤਾ। | ਹਾਂ | ਨਹੀਂ", "ਪਾਰਕ ਬਹੁਤ ਸੋਹਣਾ ਹੈ। | ਨਹੀਂ | ਨਹੀਂ", "ਬੱਸ ਦੇਰ ਨਾਲ ਆਉਂਦੀ ਹੈ। |  | "],
        {1: {QA}, 2: {P}},
        ["anon ph=n", "no ph=n", "?"],
    ),
    Fresh(
        "Qualtrics matrix with selected",
        ["ResponseId", "Q1", "Q2_1", "Q2_2", "Q2_3"],
        [
            "Response ID | What would you keep about the ward? | What do you permit? - You "
            "analyse my answer | What do you permit? - You quote my answer anonymously | "
            "What do you permit? - You send my answer to the health board",
            '{"ImportId":"_recordId"} | {"ImportId":"QID1"} | {"ImportId":"QID2_1"} | '
            '{"ImportId":"QID2_2"} | {"ImportId":"QID2_3"}',
            "R_1 | The night nurse hums. | Selected | Selected | ",
            "R_2 | The tea. | Selected |  | Selected",
            "R_3 | Nothing. |  |  | ",
        ],
        {2: {A}, 3: {QA}, 4: {S}},
        [None, None, "anon an=y sh=n", "no an=y sh=y", "?"],
    ),
    Fresh(
        "SurveyMonkey, a single choice of levels",
        ["Respondent ID", "Tell us a story about the ferry", "Please choose how we may use your story"],
        [
            " | Open-Ended Response | Response",
            "11 | My gran missed it by a minute. | You may quote it with my name",
            "12 | Seals at the pier. | You may quote it, but leave my name off",
            "13 | It is late. | You may analyse it but not quote it",
            "14 | The engine room. | Please don't use it at all",
            "15 | Gulls. | ",
        ],
        {2: {A, Q}},
        [None, "named an=y", "anon an=y", "no an=y", "no an=n sh=n ar=n", "?"],
    ),
    Fresh(
        "key in the note, letters",
        ["Ref", "Perm", "What was said"],
        [
            "k1 | Q | We mend nets in the hall.",
            "k2 | N | He drinks, poor man.",
            "k3 | R | The swings squeak.",
            "k4 |  | My knees.",
            "k5 | Z | Fog.",
        ],
        {1: {A, QA}},
        ["anon an=y", "no an=n sh=n ar=n", "no an=y", "?", "? !"],
        "Perm: Q = analyse and may quote without name; R = analyse only; N = do not use.",
    ),
    Fresh(
        "looks like consent and isn't",
        [
            "Name",
            "What do you enjoy here?",
            "Did they ask permission before moving your bed?",
            "Do you agree that staff share information with your family?",
            "I have read the privacy policy",
            "Sign me up for news",
        ],
        ["Ann | The garden. | Yes | Yes | Yes | Yes", "Bo | My radio. | No | No | Yes | No"],
        {},
        ["no", "no"],
    ),
    Fresh(
        "age and permission, numbers",
        ["How old are you?", "Your idea for the park", "Happy for us to quote this, no names?"],
        [
            "9 | A zip wire. | Yes",
            "15 | Lights. | Yes",
            "16 | A skate bowl. | Yes",
            "42 | More bins. | Yes",
            "twelve | Frogs. | Yes",
            " | A pond. | Yes",
            "14-17 | Music. | Yes",
        ],
        {2: {QA}},
        ["anon minor !", "anon minor !", "anon", "anon", "anon minor !", "anon", "anon !"],
    ),
    Fresh(
        "born in, German, with a note",
        [
            "Geburtsjahr",
            "Was gefällt dir am Jugendhaus?",
            "Wir dürfen deine Worte ohne Namen abdrucken",
            "Fotos von mir dürfen gezeigt werden",
        ],
        [
            "2014 | Kickern. | ja | nein",
            "2010 | Die Leute. | ja | ja",
            "1990 | Ruhe am Vormittag. | ja | ja",
            "1975 | Der Hof. | nein | nein",
        ],
        {2: {QA}, 3: {P}},
        ["anon minor ! ph=n", "anon ! ph=y", "anon ph=y", "no ph=n"],
        "Jugendhaus, Mai 2026",
    ),
    Fresh(
        "conditions in the answers",
        ["Story", "May the project quote from your story?"],
        [
            "The café by the lock. | Yes as long as my street isn't mentioned",
            "Dad's pigeons. | yes",
            "The riot. | Only after I've seen it",
            "The fire. | Yes – not the bit about my ex",
            "Snow. | yes please",
            "Ice. | y but change the village",
        ],
        {1: {Q}},
        ["anon !", "anon", "? !", "anon !", "anon", "anon !"],
    ),
    Fresh(
        "wishes in the story",
        ["Your story", "Quote me? (Y/N)", "Name to use"],
        [
            "I stole apples from the vicar. Don't tell my wife. | Y | Ted",
            "The bakery burned in 1962. | Y | ",
            "Between you and me the mayor snores. | Y | Al",
            "My boss would sack me if he read this. | N | ",
            "We don't use the front door. | Y | Jo",
        ],
        {1: {Q}},
        ["anon !", "anon", "anon !", "no !", "anon"],
    ),
    Fresh(
        "consent without saying to what",
        ["Participant", "Response", "Consent"],
        ["p1 | The bench by the sea. | Yes", "p2 | The lifeboat. | No", "p3 | Crabs. | "],
        {2: {A}},
        ["? ! an=y", "no ! an=n sh=n ar=n", "? !"],
    ),
    Fresh(
        "wording beside the file, signed forms",
        ["Interviewee", "Extract", "Consent form signed?"],
        ["1 | We came in '71 with one pan. | Yes", "2 | The mill was loud. | No", "3 | I sew. | "],
        {2: {A, QA}},
        ["anon an=y", "no an=n sh=n ar=n", "?"],
        "Consent form: I agree that my interview may be analysed and quoted anonymously in the report.",
    ),
    Fresh(
        "French, tick-box list",
        ["Horodateur", "Racontez votre rue", "J'autorise (cochez tout ce qui convient)"],
        [
            "1/3/2026 | Le boulanger siffle. | Citer mes propos sans mon nom, Utiliser ma photo",
            "1/3/2026 | Trop de voitures. | Utiliser ma photo",
            "1/3/2026 | La fontaine. | Rien de tout cela",
            "1/3/2026 | Les chats. | ",
        ],
        {2: {QA, P}},
        ["anon ph=y", "no ph=y", "no ph=n", "?"],
    ),
    Fresh(
        "Polish, reversed",
        ["Lp.", "Opowieść", "Nie zgadzam się na cytowanie", "Zgadzam się na zdjęcie"],
        ["1 | Sąsiad naprawił mi rower. |  | tak", "2 | Autobus się spóźnia. | x | nie", "3 | Lubię park. |  | "],
        {2: {Q}, 3: {P}},
        ["? ph=y", "no ph=n", "?"],
    ),
    Fresh(
        "Welsh and English, one column of several answers",
        ["Eich hanes / Your tale", "Gawn ni ddyfynnu eich geiriau? / May we quote your words?"],
        [
            "Y ddraig ar y to. | Cewch, heb fy enw / Yes, without my name",
            "Cinio dydd Sul. | Na chewch / No",
            "The chapel roof. | Cewch, gyda fy enw / Yes, with my name",
            "Glaw. | ",
        ],
        {1: {Q}},
        ["anon", "no", "named", "?"],
    ),
    Fresh(
        "figures without a key and a mixed column",
        ["Comment", "Quote permission", "Overall rating"],
        ["Good soup. | 1 | 5", "Bad chairs. | 2 | 2", "Nice staff. | 2 | 4"],
        {1: {Q}},
        ["? !", "? !", "? !"],
    ),
    Fresh(
        "two people, tables and signatures",
        ["Table", "Notes from the table", "Everyone at the table is happy for us to quote the notes without names"],
        [
            "1 | More benches. | Yes",
            "2 | Fewer cars. | Yes except Moira",
            "3 | A crossing. | 3 of 7",
            "4 | Trees. | all agreed",
            "5 | Shade. | ",
        ],
        {2: {QA}},
        ["anon", "no !", "no !", "anon", "?"],
    ),
    Fresh(
        "staff notes withdraw it, opt-out beside yes",
        ["Ref", "Story", "Agreed to be quoted (anon)", "Opted out later", "Office notes"],
        [
            "a | The choir saved me. | Y |  | typed up",
            "b | The bus driver waited. | Y | Y | ",
            "c | Soup on Fridays. | Y |  | phoned, wants her story deleted",
            "d | The lamp is out. | N |  | ",
        ],
        {2: {QA}, 3: {A}, 4: {A}},
        ["anon", "no ! an=n sh=n ar=n", "no ! an=n sh=n ar=n", "no"],
    ),
]
