# ruff: noqa: E501 – what people say is easier to check on one line
"""Documents in which several people say what may be done with their words: made up, with who may be quoted and how.

A text is a file's words; a list is a Word document of paragraphs, headings (``# …``, ``## …``), bold lines (``**…``) and
tables (lists of rows). Behind it stands the beginning of what each person said: ``named``, ``unnamed`` or ``held``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Block = str | Sequence[Sequence[str]]
Document = tuple[str | Sequence[Block], Mapping[str, str]]

DOCUMENTS: dict[str, Document] = {
    # Several stories, each with its own line about permission.
    "Memories of the Lido.docx": (
        [
            "# Memories of the Lido",
            "## Olwen Parry",
            "Consent: yes, and print my name please",
            "I learned to swim there with a rope round my middle and my uncle holding the other end.",
            "## Desmond",
            "Consent: yes but no name",
            "The changing rooms had no roof, so in the rain you got dressed wetter than you came.",
            "## Freda Hulme",
            "Consent: no",
            "We climbed over the wall on hot nights and nobody ever told on us.",
            "## Kwame",
            "Consent:",
            "They closed it in the summer that I had finally saved up for a season ticket.",
            "## Pat",
            "Consent: yes if she can read it through first",
            "My mother sold teas from a hatch and knew what everybody took in theirs.",
        ],
        {
            "I learned to swim": "named",
            "The changing rooms": "unnamed",
            "We climbed over": "held",
            "They closed it": "held",
            "My mother sold": "held",
        },
    ),
    "Geschichten aus der Siedlung.docx": (
        [
            "# Geschichten aus der Siedlung",
            "Gesammelt beim Nachbarschaftsfest im Juni.",
            "## Frau Adler",
            "Ich habe vierzig Jahre lang die Hoftür aufgeschlossen, jeden Morgen um sechs.",
            "Einwilligung: ja, mit Namen",
            "## Herr Yilmaz",
            "Im ersten Winter haben mir drei Nachbarn ein Sofa in den vierten Stock getragen.",
            "Einwilligung: ja, aber ohne Namen",
            "## Ute",
            "Die Bank vor dem Haus ist unser Wohnzimmer, seit der Laden zu ist.",
            "Einwilligung: nein",
            "## Familie Petrov",
            "Unsere Kinder haben hier Deutsch gelernt, auf dem Klettergerüst.",
            "Einwilligung: noch offen",
        ],
        {"Ich habe vierzig": "named", "Im ersten Winter": "unnamed", "Die Bank vor": "held", "Unsere Kinder": "held"},
    ),
    "ferry stories.txt": (
        """FERRY STORIES
collected on the quay, August

Moira Tulloch
The ferry was late so often that we held a wedding breakfast on the pier, with the bride on a fish box.
(May be quoted, and Moira would like her name on it.)

Sandy
I lost my hat on every crossing for a year and the mate kept them all in a sack for me.
(May be quoted, name to be left out.)

Effie
I will not say what I carried in that pram but it was not a baby.
(Not to be quoted.)

Ruairidh
My father rang the bell in the fog with his foot, so that both hands were free for the tea.
(Did not say.)
""",
        {"The ferry was": "named", "I lost my": "unnamed", "I will not": "held", "My father rang": "held"},
    ),
    "straeon-y-neuadd.md": (
        """# Straeon y neuadd

## Megan Puw

Roedd y te yn y neuadd bob amser yn rhy gryf, ac roedd pawb yn aros am yr ail baned.

Caniatâd: iawn, gyda fy enw

## Ifor

Mi ddysgais i ganu yma, yn y rhes gefn, wrth ymyl fy nhad.

Caniatâd: iawn, ond dim enw

## Gwenda

Dw i'n dod yma am y cwmni, nid am y bingo.

Caniatâd: na
""",
        {"Roedd y te": "named", "Mi ddysgais i": "unnamed", "Dw i'n dod": "held"},
    ),
    "Relatos del mercado.docx": (
        [
            "# Relatos del mercado",
            "## 1. Carmen Ruiz",
            "Mi abuela vendía limones en esa esquina y conocía a todas las familias por su tos.",
            "Permiso para citar: sí. Nombre: sí.",
            "## 2. Don Julián",
            "Cuando cerró la fábrica abrimos el puesto con lo que nos quedaba, que era una balanza.",
            "Permiso para citar: sí. Nombre: no.",
            "## 3. Pilar",
            "Vengo los sábados para que alguien me llame guapa.",
            "Permiso para citar: no.",
            "## 4. Mateo, 12 años",
            "Yo quiero que pongan una fuente para los perros.",
            "Permiso para citar: sí. Nombre: sí.",
        ],
        {
            "Mi abuela vendía": "named",
            "Cuando cerró la": "unnamed",
            "Vengo los sábados": "held",
            "Yo quiero que": "held",
        },
    ),
    "Bell ringers' book.docx": (
        [
            "# What the ringers told us",
            "**Stan Oddy",
            "I have rung for two kings and a queen and my shoulders know which was which.",
            "Quote? yes",
            "Name? yes",
            "**Lil",
            "I came for the cake and stayed for the noise, to be honest with you.",
            "Quote? yes",
            "Name? no",
            "**Mr Penhaligon",
            "The tenor bell is cracked and nobody likes to say so in front of the vicar.",
            "Quote? no",
            "Name? no",
            "**Bea",
            "My husband rang, and when he died they rang for him for two hours.",
            "Quote?",
            "Name?",
        ],
        {"I have rung": "named", "I came for": "unnamed", "The tenor bell": "held", "My husband rang": "held"},
    ),
    "opowiadania z kuchni.md": (
        """# Opowiadania z kuchni

### Danuta Lis
*Zgoda: tak, z nazwiskiem*

Pierogi lepimy we wtorki i wtedy nikt nie jest sam.

### Pani Krysia
*Zgoda: tak, bez nazwiska*

Nauczyłam sąsiadkę z Kerali robić zurek, a ona mnie nauczyła robić dosę.

### Marek
*Zgoda: nie*

Ja tu tylko zmywam, ale słyszę wszystko.
""",
        {"Pierogi lepimy we": "named", "Nauczyłam sąsiadkę": "unnamed", "Ja tu tylko": "held"},
    ),
    "Night shelter - voices.docx": (
        [
            "# Voices from the night shelter",
            "## Asha",
            "The first night I slept with my shoes on. By the third I lent them to somebody.",
            "Asha is happy to be quoted but does not want to be named.",
            "## Colin Beck",
            "They remembered how I take my tea. You would not think that it could make a grown man cry.",
            "Colin is happy to be quoted and to be named.",
            "## J.",
            "It is warm, that is all that I want to say about it.",
            "J. does not want to be quoted.",
            "## Marta",
            "I draw everybody who stays here, and they take the drawings with them.",
            "Marta could not be reached to ask.",
        ],
        {
            "The first night": "unnamed",
            "They remembered how": "named",
            "It is warm": "held",
            "I draw everybody": "held",
        },
    ),
    "Histoires du jardin.docx": (
        [
            "# Histoires du jardin partagé",
            "## Solange Petit",
            "Accord pour publication : oui / nom : oui",
            "J'ai planté le figuier l'année de ma retraite, et maintenant il me fait de l'ombre.",
            "## Un voisin du 12",
            "Accord pour publication : oui / nom : non",
            "On ne se parlait pas avant les tomates.",
            "## Yacine",
            "Accord pour publication : non / nom : non",
            "Je viens arroser quand tout le monde est parti.",
        ],
        {"J'ai planté le": "named", "On ne se": "unnamed", "Je viens arroser": "held"},
    ),
    # A table of who took part, and what they said below.
    "Carers cafe focus group.docx": (
        [
            "# Carers café: notes of the group",
            "Those who came, and what they signed for:",
            [
                ["Initials", "Recording", "May we quote?", "Use name?"],
                ["AK", "yes", "yes", "no"],
                ["RB", "yes", "yes", "yes"],
                ["LM", "yes", "no", "no"],
                ["TS", "yes", "", ""],
            ],
            "AK: I have not had a bath with the door shut for three years, and that is what I would like back.",
            "RB: The group gave me a phone number and the nerve to ring it.",
            "LM: I do not tell my sister how bad it is because she would come, and then what.",
            "TS: We laugh more here than I thought would be allowed.",
            "AK: And the biscuits are better than at the clinic.",
            "RB: They are, too, and I bring them.",
        ],
        {"I have not": "unnamed", "The group gave": "named", "I do not tell": "held", "We laugh more": "held"},
    ),
    "Steelworkers group.docx": (
        [
            "# Steelworkers' group, second meeting",
            "Vic: You could tell the time by the colour of the sky over the furnace.",
            "Rose: I drove the crane and the men would not believe it until they saw my boots.",
            "Vic: They believed it when you lifted the lot of them.",
            "Ivan: I came for two years and I have been here for fifty-one.",
            "Rose: I would go back up that ladder tomorrow.",
            "Ivan: So would I, if they gave me new knees.",
            "What each of us agreed to",
            [
                ["Name", "Words in the book", "Name in the book"],
                ["Vic Amos", "Yes", "Yes"],
                ["Rose", "Yes", "No"],
                ["Ivan", "No", "No"],
            ],
        ],
        {"You could tell": "named", "I drove the": "unnamed", "I came for two": "held"},
    ),
    "Gruppengespräch Pflege.docx": (
        [
            "# Gruppengespräch Pflege zu Hause",
            [
                ["Kürzel", "Aufnahme", "Dürfen wir zitieren?", "Mit Namen?"],
                ["TN1", "ja", "ja", "nein"],
                ["TN2", "ja", "nein", "nein"],
                ["TN3", "ja", "ja, aber erst zeigen", "ja"],
            ],
            "TN1: Ich stehe um fünf auf, damit ich eine halbe Stunde für mich habe.",
            "TN2: Mein Mann merkt nicht mehr, wer ich bin, aber er merkt, wenn ich gehe.",
            "TN3: Die Nachbarin bringt donnerstags Suppe, und das ist der beste Tag.",
            "TN1: Suppe hilft immer.",
            "TN2: Bei uns auch.",
        ],
        {"Ich stehe um": "unnamed", "Mein Mann merkt": "held", "Die Nachbarin bringt": "held"},
    ),
    "bus-drivers.md": (
        """# Bus drivers' round table

| Code | Quote anonymously | Quote with name |
|------|-------------------|-----------------|
| D1   | yes               | no              |
| D2   | yes               | yes             |
| D3   | no                | no              |

**D1:** The last bus is my favourite, because people tell you things when they can see their own stop.

**D2:** I know who is poorly by who is not on the 9.40.

**D3:** I have been spat at twice and I still say good morning.

**D1:** You have to.

**D2:** It is the job.
""",
        {"The last bus": "unnamed", "I know who": "named", "I have been": "held"},
    ),
    "Choir members.docx": (
        [
            "# Why we sing: the choir in its own words",
            [
                ["Singer", "OK to publish?", "OK to name?"],
                ["Hettie Marsh", "OK", "OK"],
                ["Babs", "OK", "not OK"],
                ["Leroy", "not OK", "not OK"],
            ],
            "## Hettie Marsh",
            "I could not speak for a month after the stroke but I could sing the alto line.",
            "## Babs",
            "I mouth the high notes. Everybody does, do not let them tell you otherwise.",
            "## Leroy",
            "I sit behind the pillar and I like it there.",
        ],
        {"I could not": "named", "I mouth the": "unnamed", "I sit behind": "held"},
    ),
    # Cards with a code, and one key.
    "Wishing wall.docx": (
        [
            "# Wishing wall, typed up",
            "Codes: G = you may share it with my name, A = you may share it without my name, R = please do not share it",
            "Wish 1",
            "I wish for a bus that still runs after the bingo.",
            "Code: A",
            "Wish 2",
            "I wish the pond had ducks again and somebody to shout at the dogs.",
            "Code: G",
            "Signed: Nora Flint",
            "Wish 3",
            "I wish my brother would ring me.",
            "Code: R",
            "Wish 4",
            "I wish we had a shop where you can buy one egg.",
            "Code: ?",
            "Wish 5",
            "I wish for a wall that children may paint.",
            "Code: A",
        ],
        {
            "I wish for a bus": "unnamed",
            "I wish the pond": "named",
            "I wish my brother": "held",
            "I wish we had": "held",
            "I wish for a wall": "unnamed",
        },
    ),
    "hopes for the hall.txt": (
        """HOPES FOR THE HALL

No. 1
I hope that the hall gets a kitchen where two people can pass each other.
Sticker: green

No. 2
I hope the dance class comes back, I still have the shoes.
Sticker: yellow
From: Peggy Lunt

No. 3
I hope nobody finds out what the roof costs before we have the money.
Sticker: red

No. 4
I hope there is somewhere to put a pram.
Sticker: none

No. 5
I hope for chairs that do not scream when you move them.
Sticker: yellow and red

Stickers: green = may be shown without a name; yellow = may be shown with the name; red = may not be shown
""",
        {
            "I hope that the hall": "unnamed",
            "I hope the dance": "named",
            "I hope nobody": "held",
            "I hope there is": "held",
            "I hope for chairs": "held",
        },
    ),
    "cartes à rêves.docx": (
        [
            "# Cartes à rêves",
            "Carte 1",
            "Je rêve d'un banc à l'ombre devant la pharmacie.",
            "Case : 2",
            "Carte 2",
            "Je rêve d'un cinéma en plein air avec les films de mon enfance.",
            "Case : 1",
            "Nom : Lucette Morand",
            "Carte 3",
            "Je rêve que mon fils revienne habiter ici.",
            "Case : 3",
            "Carte 4",
            "Je rêve d'un bus le dimanche pour aller voir la mer.",
            "Case :",
            "Légende : 1 = vous pouvez citer avec mon nom ; 2 = vous pouvez citer sans mon nom ; 3 = ne pas citer",
        ],
        {
            "Je rêve d'un banc": "unnamed",
            "Je rêve d'un cinéma": "named",
            "Je rêve que": "held",
            "Je rêve d'un bus": "held",
        },
    ),
    # One person's form.
    "form 22 radio.docx": (
        [
            "# Radio memories: tell us yours",
            "Name: Winnie Cobb",
            "Age: 81",
            "☒ You may use what I write in the exhibition",
            "☒ You may use my name",
            "☐ I would rather you kept this to yourselves",
            "## What I remember",
            "My father built the set from a kit and we were not allowed to breathe near it until the news had finished.",
        ],
        {"My father built": "named"},
    ),
    "form 23 radio.txt": (
        """RADIO MEMORIES - TELL US YOURS

Name: Godfrey Nunn

We had the only wireless in the street, so on Saturdays the front room was full of other people's boots and you could not hear a thing.

[x] You can print my words
[ ] You can print my name
[x] Do not print my name
[ ] You can take my photo

Signed: G. Nunn     Date: 4 June
""",
        {"We had the only": "unnamed"},
    ),
    "form 24 radio.docx": (
        [
            "# Radio memories: tell us yours",
            [["Name", "Ida Crewe"], ["Form no.", "24"], ["Object", "Valve radio"]],
            "I danced with the broom to the band show, and my mother danced with the mop, and the dog left the room.",
            "☒ You can print my words",
            "☒ Please do not use my story",
            "Signed: Ida Crewe",
        ],
        {"I danced with": "held"},
    ),
    "Bogen 7.docx": (
        [
            "# Erzählen Sie uns Ihre Geschichte",
            "Name: Irmgard Voss",
            "Wir haben im Keller getanzt, weil oben die Nachbarn schliefen, und mein Bruder hat auf dem Kamm geblasen.",
            "Was dürfen wir mit Ihrer Geschichte tun? Bitte ankreuzen:",
            "☒ Meine Geschichte darf veröffentlicht werden",
            "☐ Mein Name darf genannt werden",
            "☒ Bitte ohne meinen Namen",
            "Unterschrift: I. Voss",
        ],
        {"Wir haben im": "unnamed"},
    ),
    # What stands over a talk, and what was added later.
    "Interview 12 - quarry.docx": (
        [
            "# Interview 12: the quarry",
            "Interviewees: Ada Obi (AO), Ben Roe (BR)",
            "Interviewer: Kim Lund (KL)",
            "Permissions: AO: quote yes, name yes. BR: quote yes, name no.",
            "KL: What was the first thing that you saw there?",
            "AO: The dust, because it was on the washing before it was on the men.",
            "KL: And you, Ben?",
            "BR: I saw my father's hands. He was thirty and they were sixty.",
            "AO: They paid on Fridays and it was gone on Sunday.",
            "BR: Saturday, in our house.",
        ],
        {"The dust": "named", "I saw my father's": "unnamed"},
    ),
    "Interview 13 - quarry.docx": (
        [
            "# Interview 13: the quarry",
            "Interviewees: Nell Grady (NG), Hugh Speke (HS)",
            "Interviewer: Kim Lund (KL)",
            "Consent: NG: quotation yes; name yes. HS: quotation yes; name yes.",
            "KL: Who looked after the horses?",
            "NG: I did, from when I was so small that I walked under them.",
            "HS: She did, and they came when she whistled and for nobody else.",
            "KL: Were you paid?",
            "NG: In carrots, the same as the horses.",
            "HS: I never saw her share them, either.",
            "Added on 3 June: Hugh Speke telephoned. He has thought about it and does not want his words used.",
        ],
        {"I did, from": "named", "She did, and": "held"},
    ),
    "interview lock keeper.txt": (
        """Interview with the lock keeper
Interviewee: Joseph Marl
Interviewer: Dina Katz
Consent: may be quoted, but not by name

DK: How long have you kept the lock?
JM: Since the winter that it froze. I was only meant to stay until it thawed.
DK: And what do you like about it?
JM: Everybody who comes through has to wait, so everybody talks.
""",
        {"Since the winter": "unnamed", "Everybody who comes": "unnamed"},
    ),
    # A mail that passes on what several people said.
    "Three stories for the newsletter.eml": (
        """From: Gill Tranter <gill@example.org>
To: News <news@example.org>
Subject: Three stories for the newsletter
Date: Mon, 2 Jun 2025 09:10:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hello Sam,

here are the three that I promised.

Joan Pryor
"I knitted my way through two husbands and a flood, and I still have wool left."
Joan doesn't mind you using it, and her name is fine.

A man at the bar
"I come in for the crossword and I never finish it, because somebody always sits down."
He says you can use it as long as there's no name.

Tilly
"I met my best friend in the queue for the toilets, thirty years ago."
Tilly would rather that you didn't use hers.

Kind regards,
Gill
""",
        {"I knitted my": "named", "I come in for": "unnamed", "I met my best": "held"},
    ),
    "FW cake stall quotes.eml": (
        """From: Omar Aziz <omar@example.org>
To: Bea <bea@example.org>
Subject: Cake stall quotes
Date: Tue, 10 Jun 2025 17:40:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hi Bea,

One change: Shirley phoned and would rather not be in it now, so leave hers out please.

1. Wilf Tandy
"I only bake on Fridays, and on Fridays the whole stair comes down to see what it is."
Yes to the words and yes to the name.

2. Shirley
"My sponge fell on the bus and we ate it anyway, all eleven of us and the driver."
Yes to the words and yes to the name.

3. The lady with the flask
"I do not eat cake but I like to stand next to it."
OK to use, no name.

4. Mr Ojo
"I sold more in an hour than in a week at my brother's shop."
Have not asked him yet.

Omar
""",
        {"I only bake": "named", "My sponge fell": "held", "I do not eat": "unnamed", "I sold more": "held"},
    ),
    "allotment voices.eml": (
        """From: Petra Nowak <petra@example.org>
To: Leaflet group <leaflet@example.org>
Subject: allotment voices
Date: Fri, 13 Jun 2025 08:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Dear all,

Len: "I grow leeks for the show and marrows for the argument."
Len is OK with words and name.

Mrs Achebe: "My okra came up the year that nobody thought it would."
Mrs Achebe is OK with the words but please leave her name out.

Dot: "I have had this plot since my divorce and it has been the better husband."
Dot said not to use it.

Petra
""",
        {"I grow leeks": "named", "My okra came": "unnamed", "I have had this": "held"},
    ),
}
