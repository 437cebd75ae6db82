"""Another round of the kinds in ``odd_labels``, ``exported_boards``, ``furniture``, ``told_under``, ``business`` and
``typed_up``, in other words and languages."""

from tests.readers.making import as_csv, docx, odt, pdf, xlsx
from tests.readers.neighbours.case import Neighbour
from tests.readers.neighbours.furniture import deck
from tests.readers.neighbours.told_under import pictured

CASES = (
    Neighbour(
        "people told apart by what they are, in Spanish",
        "corro.txt",
        "Dinamizadora: ¿Qué os une?\n\nSeñora mayor: La fuente, porque ahí hablamos.\n\nChico de la "
        "bici: La cancha.\n\n"
        "Dinamizadora: ¿Y qué falta?\n\nSeñora mayor: Un banco con sombra.\n\nChico de la bici: Que nos "
        "dejen jugar.\n\n"
        "Mujer con carrito: Rampas.\n",
        turns=7,
        voices=["Señora mayor", "Chico de la bici", "Mujer con carrito"],
        leads="Dinamizadora",
    ),
    Neighbour(
        "numbered voices above their words in an OpenDocument text",
        "group b.odt",
        odt(
            "Moderator:",
            "What do you miss?",
            "Woman 1:",
            "The swimming bath, and the man who ran it.",
            "Man 2:",
            "Work within a walk.",
            "Woman 1:",
            "That too.",
            "Moderator:",
            "What would you bring back?",
            "Man 2:",
            "The bath.",
        ),
        turns=6,
        voices=["Woman 1", "Man 2"],
        leads="Moderator",
    ),
    Neighbour(
        "a caller and a note in a phone-in",
        "phone in.docx",
        docx(
            "Presenter: Who is on line one?",
            "Caller from Bude: I ring about the lifeboat, they had my brother out.",
            "Presenter: Go on.",
            "Caller from Bude: They would not take a penny for it.",
            "Second caller: I was on that crew.",
            "Presenter: You never were!",
            "Second caller: Eleven years, and I cannot swim.",
        ),
        turns=7,
        voices=["Caller from Bude", "Second caller"],
    ),
    Neighbour(
        "flip chart headings that come again at every table are nobody",
        "walls.docx",
        docx(
            ("Heading 2", "Table 1"),
            "Worries:",
            "Rents going up",
            "No dentist",
            "Joys:",
            "The market",
            "Kids on bikes",
            ("Heading 2", "Table 2"),
            "Worries:",
            "Flooding",
            "Speeding vans",
            "Joys:",
            "The weir",
            "Diwali on the green",
        ),
        keeps=["Speeding vans", "The weir"],
        lacks=["Worries"],
        kind="note",
    ),
    Neighbour(
        "a form's fields that come again are nobody",
        "slips.txt",
        "Card 1\nStreet: Mill Lane\nIdea: a bench by the lock\n\nCard 2\nStreet: High Street\nIdea: "
        "fewer cars at school time\n\n"
        "Card 3\nStreet: Mill Lane\nIdea: a tap for bottles\n",
        keeps=["a bench by the lock", "a tap for bottles"],
        turns=3,
    ),
    Neighbour(
        "a board in zones with the tool's own words",
        "retro.csv",
        '"Zone 1"\n"the quiet hour"\n"our own keys"\n\n"Zone 2"\n"a ramp at the back"\n"less '
        'paper"\n\n"Zone 3"\n"Sunday opening"\n'
        '"Double-click to edit"\n',
        words=["the quiet hour", "our own keys", "a ramp at the back", "less paper", "Sunday opening"],
        kind="note",
    ),
    Neighbour(
        "a board in French in one column",
        "mur.csv",
        '"Mur des envies"\n\n"Table 1"\n"un four à pain pour la rue"\n"des bancs qui se font '
        'face"\n\n"Table 2"\n"le bus du soir"\n'
        '"une laverie"\n\n"Cliquez pour modifier"\n',
        words=["un four à pain pour la rue", "des bancs qui se font face", "le bus du soir", "une laverie"],
    ),
    Neighbour(
        "a poll of one slide with its settings above",
        "vote.xlsx",
        xlsx(
            Ergebnis=[
                ["Frage", "Was macht dir Mut?"],
                ["Typ", "Freitext"],
                ["Antworten insgesamt", 4],
                [],
                ["Antwort"],
                ["dass meine Schwester nebenan wohnt"],
                ["der Trainer"],
                ["Regen auf dem Zeltdach"],
                ["nichts gerade"],
            ]
        ),
        words=["dass meine Schwester nebenan wohnt", "der Trainer", "Regen auf dem Zeltdach", "nichts gerade"],
        asked={"der Trainer": "Was macht dir Mut?"},
    ),
    Neighbour(
        "a link below each letter of a page",
        "letters.html",
        "<html><body><div><div class='l'><h3>Nuala, Cork</h3><p>My father kept bees on the roof of the mill and nobody "
        "knew.</p><div><a href='#'>Back to top</a></div></div><div class='l'><h3>Otis, Hull</h3><p>We "
        "sold honey at the "
        "gate and left the money in a tin.</p><div><a href='#'>Back to top</a></div></div><div "
        "class='l'><h3>Pia, Kiel</h3>"
        "<p>The first swarm I ever saw hung from a bicycle.</p><div><a href='#'>Back to "
        "top</a></div></div></div></body></html>",
        lacks=["Back to top"],
        turns=3,
    ),
    Neighbour(
        "links in a Teams chat",
        "WhatsApp Chat with Allotment.txt",
        "12/01/2026, 09:00 - Bea: Who has the key?\n12/01/2026, 09:01 - Al: www.example.org/keys\n"
        "12/01/2026, 09:03 - Cy: I do, it is under the pot as it has been since 1989\n12/01/2026, 09:04 "
        "- Al: see www.example.org\n",
        turns=3,
    ),
    Neighbour(
        "notes in boxes on slides by table",
        "feedback.pptx",
        deck(
            "Feedback",
            "12 May 2026",
            {"Table 1": ["more light on the steps", "the café stays"], "Table 2": ["a pram shed", "chairs with arms"]},
        ),
        words=["more light on the steps", "the café stays", "a pram shed", "chairs with arms"],
    ),
    Neighbour(
        "stories with the teller's line in Italian",
        "storie.docx",
        docx(
            ("Title", "Storie di gentilezza"),
            ("Heading 1", "Il pane"),
            "Raccolta da: Rosa, 80",
            "Un uomo mi ha dato il suo pane quando il forno era chiuso, e non l'ho più visto.",
            ("Heading 1", "La pioggia"),
            "Raccolta da: anonima",
            "Una signora mi ha tenuto l'ombrello fino a casa, senza dire il suo nome.",
            ("Heading 1", "La chiave"),
            "Raccolta da: Bashir, portiere",
            "Il ragazzo del quarto piano mi ha riportato la chiave ogni sera per un anno.",
        ),
        turns=3,
        voices=["Rosa", "Bashir"],
        lacks=["Raccolta da"],
    ),
    Neighbour(
        "stories with a place below each title keep it apart and name nobody",
        "places.docx",
        docx(
            ("Title", "Stories of the shore"),
            ("Heading 1", "Tar"),
            "Ort: Kiel",
            "We tarred the boat on Good Friday and the whole street smelled of it.",
            ("Heading 1", "Salt"),
            "Ort: Husum",
            "My aunt sold salt out of a pram and knew every cook.",
            ("Heading 1", "Ice"),
            "Ort: Stade",
            "The river froze and we walked to school across it, which was forbidden.",
        ),
        turns=3,
        keeps=["My aunt sold salt out of a pram and knew every cook."],
    ),
    Neighbour(
        "photos with a dash and a name",
        "fotos.docx",
        pictured(
            "Fotos aus der Gruppe",
            None,
            "Foto 1 – Lena",
            "Der Steg, an dem wir alle gelernt haben.",
            None,
            "Foto 2 – Omar (14)",
            "Hier sagt keiner was, wenn wir laut sind.",
            None,
            "Foto 3 – Lena",
            "Mein Fahrrad. Es war mal blau.",
        ),
        turns=3,
        voices=["Lena", "Omar"],
        kind="photo",
    ),
    Neighbour(
        "French minutes under offices",
        "CR bureau.docx",
        docx(
            "Compte rendu du bureau",
            "Présents : Anne Roy, Luc Petit, Inès Ba. Excusé : Paul Mas",
            "Présidente : ouvre la séance et remercie Luc.",
            "Trésorier : présente les comptes, 640 € en caisse.",
            "Secrétaire : lit le courrier de la mairie.",
            "Trésorier : relance l'assurance avant le 15.",
            "Présidente : fixe la prochaine réunion au 3 juin.",
        ),
        not_data=True,
    ),
    Neighbour(
        "a rota in Polish",
        "harmonogram.csv",
        as_csv(
            ["Godzina", "Co", "Kto"],
            ["8:30", "Rozstawienie krzeseł", "Ola, Jan"],
            ["9:30", "Herbata", "Kuba"],
            ["10:00", "Powitanie", "Pani Halina"],
            ["10:20", "Rozmowy przy stolikach", "Gospodarze"],
            ["12:00", "Zakończenie", "Ola"],
        ),
        not_data=True,
    ),
    Neighbour(
        "a funders' list",
        "funders.csv",
        as_csv(
            ["Funder", "Amount", "Logo received"],
            ["Harbour Trust", "£2,000", "yes"],
            ["Tide Mill CIC", "£150", "no"],
            ["Rotary", "in kind", "yes"],
            ["Hill Bakery", "40 rolls", "n/a"],
        ),
        not_data=True,
    ),
    Neighbour(
        "an hourly diary of one person stays",
        "diary.csv",
        as_csv(
            ["Time", "What I noticed"],
            ["07:00", "Gulls, and the milk float. I counted nine people awake."],
            ["09:00", "School run. Everybody is late and everybody waves."],
            ["12:30", "The soup queue is longer than last week."],
            ["16:00", "Nobody at all. I liked it."],
            ["21:00", "Somebody sang on the bridge."],
        ),
        turns=5,
    ),
    Neighbour(
        "answers and what they mean in English, with the language named",
        "women.xlsx",
        xlsx(
            Sheet1=[
                ["No.", "ماذا يساعدك هنا؟", "English"],
                ["1", "جارتي التي تحمل مفتاحي.", "My neighbour who holds my key."],
                ["2", "الحديقة خلف المسجد.", "The park behind the mosque."],
                ["3", "لا شيء بصراحة.", "Nothing, honestly."],
                ["4", "الغناء في المطبخ مع أختي.", "Singing in the kitchen with my sister."],
            ]
        ),
        words=["جارتي التي تحمل مفتاحي.", "الحديقة خلف المسجد.", "لا شيء بصراحة.", "الغناء في المطبخ مع أختي."],
    ),
    Neighbour(
        "two questions of which one is about English stay two",
        "esol.csv",
        as_csv(
            ["What helps you here?", "What helped you learn English?"],
            ["My neighbour and her kettle.", "The bus driver who let me practise."],
            ["The park.", "Cartoons with my son."],
            ["Nothing yet, to be honest.", "A library card and a lot of shame."],
            ["My dog makes people talk.", "Talking to the dog."],
        ),
        turns=8,
    ),
    Neighbour(
        "typed sheets with a typist's line in French and pages",
        "panneaux.docx",
        docx(
            ("Heading 2", "Qu'est-ce qui tient ici ?"),
            ("List Bullet", "le marché"),
            ("List Bullet", "les voisins du troisième"),
            ("List Bullet", "[illisible]"),
            ("Heading 2", "Que faudrait-il ?"),
            ("List Bullet", "un banc"),
            ("List Bullet", "du silence la nuit"),
            "Saisi par Léa le 4 mars",
            "Page 1 sur 1",
        ),
        words=["le marché", "les voisins du troisième", "un banc", "du silence la nuit"],
    ),
    Neighbour(
        "a rating above answers, in a PDF",
        "evaluation.pdf",
        pdf(
            [
                [
                    "Evaluation of the supper",
                    "",
                    "What will you remember?",
                    "- The soup and who made it",
                    "- That the mayor washed up",
                    "- My neighbour's laugh",
                    "",
                    "Typed up by Moira, 3 May",
                ]
            ]
        ),
        keeps=["That the mayor washed up"],
        lacks=["Moira"],
    ),
    Neighbour(
        "a table called in Dutch in the file's name",
        "Tafel 5 gesprek.txt",
        "Gespreksleider: Wat bindt ons?\nJoke: De haven.\nPiet: De kermis.\nGespreksleider: Wat mist "
        "u?\nJoke: Een bankje.\n"
        "Piet: De visboer.\n",
        table="5",
        turns=6,
        leads="Gespreksleider",
    ),
)
