"""Minutes that tell what each person said, beside what all minutes hold; and minutes of business."""

from tests.readers.making import docx, odt, pdf
from tests.readers.neighbours.case import Neighbour

HEAD = (
    "Minutes of the open evening, Sallow Green hall",
    "Tuesday 3 March 2026, 7 pm",
    "Present: Cllr Ode Fenwick (chair), Mrs Pike, Dilys Marr, Tam Orchard, Yusra Bello (minutes), 14 residents",
    "Apologies: Cllr Ross Hale",
)
ODE = "Cllr Ode said that the bowling green was the one place his mother still walked to alone"
PIKE = "Mrs Pike asked whether anybody remembered the Whit Monday races, when her father won a goose."
DILYS = "Dilys Marr said she knew every name in Tanner's Row, and that it had taken her nine years."
TAM = "Tam Orchard felt that the children kept the shop honest."
ACTIONS = [
    ["Action", "Who", "By when"],
    ["Ring the hall committee about the boiler", "YB", "10 March"],
    ["Put the notes on the board", "OF", "20 March"],
]

CASES = (
    Neighbour(
        "minutes with what each said, two in one paragraph, actions in a table",
        "Sallow Green open evening.docx",
        docx(
            *HEAD,
            ("Heading 2", "1. Welcome"),
            "The chair welcomed everyone and thanked the bakers.",
            ("Heading 2", "2. What people value here"),
            f"{ODE}; {PIKE}",
            DILYS,
            TAM,
            ("Heading 2", "3. Finance"),
            "The treasurer reported a balance of £310.22.",
            ("Heading 2", "4. Any other business"),
            "None. The meeting closed at 8.45 pm.",
            tables=[ACTIONS],
        ),
        said=[("Cllr Ode Fenwick", ODE), ("Mrs Pike", PIKE), ("Dilys Marr", DILYS), ("Tam Orchard", TAM)],
        kind="note",
        date="2026-03-03",
    ),
    Neighbour(
        "the same typed as text with small numbers",
        "open evening minutes.txt",
        "\n".join(
            [
                *HEAD,
                "",
                "1. Welcome",
                "The chair welcomed everyone.",
                "",
                "2. Our green",
                f"{ODE}. {PIKE}",
                DILYS,
                TAM,
                "",
                "3. Date of next meeting",
                "Tuesday 7 April, same place.",
                "",
                "Actions",
                "YB to ring the hall committee",
            ]
        ),
        said=[("Cllr Ode Fenwick", f"{ODE}."), ("Mrs Pike", PIKE), ("Dilys Marr", DILYS), ("Tam Orchard", TAM)],
        lacks=["hall committee", "Apologies", "same place"],
    ),
    Neighbour(
        "an open forum in OpenDocument, with a treasurer's balance and nobody's questions",
        "Minutes open forum Strathbeg.odt",
        odt(
            (1, "Strathbeg Hall: minutes of the open forum"),
            "Held on Thursday 14 May 2026. Minute taker: Fay Mowat. Apologies from Cllr Baird.",
            (2, "Treasurer"),
            "Balance £988.40. Agreed to renew the insurance.",
            (2, "Open forum"),
            "Mrs Elspeth Lamont said the ferry bell had woken three generations of her family and long may it.",
            "Pawel Wrona told the meeting that he walked past all the locked gates before somebody opened this one.",
            "Mrs Elspeth Lamont added that she had lent him her late husband's boots.",
            "Ewan Rintoul recalled the winter of the long snow, when everybody dug out of the same drift.",
            (2, "Close"),
            "The chair closed the meeting at 9 pm.",
        ),
        keeps=["woken three generations", "locked gates", "same drift", "late husband's boots"],
        lacks=["988.40", "Apologies", "Minute taker", "closed the meeting", "insurance"],
        voices=["Mrs Elspeth Lamont", "Pawel Wrona", "Ewan Rintoul"],
        date="2026-05-14",
    ),
    Neighbour(
        "minutes as a table of item, discussion and action",
        "residents panel notes.docx",
        docx(
            ("Heading 1", "Residents' panel, 9 June 2026"),
            "Present: Olu Adair, Mrs Finch, Beti Rhys, Jo Lark (notes)",
            "Apologies: none",
            tables=[
                [
                    ["Item", "Discussion", "Action"],
                    ["1 Welcome", "Jo welcomed the panel.", ""],
                    [
                        "2 The arcade",
                        "Olu Adair said the arcade was where he learnt to mend watches. Mrs Finch felt that it had "
                        "kept her husband alive two winters longer.",
                        "JL to write to the owner",
                    ],
                    [
                        "3 The bus",
                        "Beti Rhys described how the driver waits while she folds the pram.",
                        "OA to thank the depot",
                    ],
                    ["4 Next meeting", "14 July", ""],
                ]
            ],
        ),
        keeps=["learnt to mend watches", "two winters longer", "folds the pram"],
        lacks=["write to the owner", "thank the depot", "welcomed the panel"],
        voices=["Olu Adair", "Mrs Finch", "Beti Rhys"],
    ),
    Neighbour(
        "a German record of a round",
        "Protokoll Gesprächsrunde.docx",
        docx(
            ("Heading 1", "Protokoll der Gesprächsrunde im Kahnhaus"),
            "Datum: 12. Mai 2026",
            "Anwesend: Frau Petersen, Herr Yilmaz, Grete Holm, Nils Braak (Protokoll)",
            "Entschuldigt: Frau Lindner",
            ("Heading 2", "TOP 1 Begrüßung"),
            "Nils Braak begrüßt die Anwesenden.",
            ("Heading 2", "TOP 2 Was uns hält"),
            "Frau Petersen sagte, dass der Kahn ihr zweites Wohnzimmer sei.",
            "Herr Yilmaz erzählte, wie ihm die Nachbarn beim Umzug das Klavier getragen haben.",
            "Grete Holm wünschte sich, dass die Lampe am Steg wieder brennt.",
            ("Heading 2", "TOP 3 Verschiedenes"),
            "Die Sitzung endet um 21 Uhr.",
        ),
        said=[
            ("Frau Petersen", "Frau Petersen sagte, dass der Kahn ihr zweites Wohnzimmer sei."),
            ("Herr Yilmaz", "Herr Yilmaz erzählte, wie ihm die Nachbarn beim Umzug das Klavier getragen haben."),
            ("Grete Holm", "Grete Holm wünschte sich, dass die Lampe am Steg wieder brennt."),
        ],
    ),
    Neighbour(
        "a French record, with what was decided",
        "compte rendu veillée.docx",
        docx(
            ("Heading 1", "Compte rendu de la veillée du 12 mai 2026"),
            "Présents : Mme Duval, M. Kone, Anouk Perrin, Luc Saintot",
            "Excusés : Mme Ferry",
            ("Heading 2", "1. Accueil"),
            "Luc Saintot souhaite la bienvenue.",
            ("Heading 2", "2. Ce qui nous tient"),
            "Mme Duval a dit que le lavoir était son premier salon.",
            "M. Kone a raconté comment les voisins avaient porté son piano.",
            "Anouk Perrin souhaite que la lampe du pont brûle de nouveau.",
            ("Heading 2", "3. Prochaine réunion"),
            "Le 9 juin, même lieu.",
        ),
        said=[
            ("Mme Duval", "Mme Duval a dit que le lavoir était son premier salon."),
            ("M. Kone", "M. Kone a raconté comment les voisins avaient porté son piano."),
            ("Anouk Perrin", "Anouk Perrin souhaite que la lampe du pont brûle de nouveau."),
        ],
    ),
    Neighbour(
        "minutes of business in which people report, propose and second stay minutes",
        "Trustees April.docx",
        docx(
            *HEAD,
            ("Heading 2", "1. Minutes of the last meeting"),
            "Mrs Pike proposed and Dilys Marr seconded that they be signed as a true record.",
            ("Heading 2", "2. Boiler"),
            "Cllr Ode reported that three quotes had come in. Tam Orchard noted that the cheapest was £4,100.",
            "Mrs Pike asked whether the grant would cover it. Cllr Ode confirmed that it would not.",
            ("Heading 2", "3. Date of next meeting"),
            "7 April.",
            tables=[ACTIONS],
        ),
        not_data=True,
    ),
    Neighbour(
        "a talk with the head of minutes, in which people tell what others said, stays theirs",
        "Quay circle.docx",
        docx(
            ("Heading 1", "Notes of the circle, 3 March 2026"),
            "Present: Ada Obi, Mrs Pike, Ruben Katz",
            "Apologies: Ned Farr",
            "Ada Obi: What did you hear this week?",
            "Mrs Pike: Dilys Marr said the bell is late. Tam Orchard said it is early.",
            "Ruben Katz: Dilys Marr told me she sets her watch by it. Tam Orchard thought she was joking.",
            "Ada Obi: And was she?",
            "Mrs Pike: Nobody knows. That is Dilys.",
        ),
        said=[
            ("Ada Obi", "What did you hear this week?"),
            ("Mrs Pike", "Dilys Marr said the bell is late. Tam Orchard said it is early."),
            ("Ruben Katz", "Dilys Marr told me she sets her watch by it. Tam Orchard thought she was joking."),
            ("Ada Obi", "And was she?"),
            ("Mrs Pike", "Nobody knows. That is Dilys."),
        ],
    ),
    Neighbour(
        "a story in which people say things is no minutes",
        "The piano.docx",
        docx(
            ("Heading 1", "The piano"),
            "My mother kept minutes of everything. Mrs Pike said it was a harmonium, and my mother wrote it down.",
            "Tam Orchard said it floated. Dilys Marr said it sank. I know that four boys carried it up our stairs.",
            "I still play it when the river is high, and somebody always comes to listen.",
        ),
        turns=1,
        kind="story",
    ),
    Neighbour(
        "minutes with points typed as bullets, people by their initials",
        "Loft group.pdf",
        pdf(
            [
                [
                    "Loft group, minutes of 3 March 2026",
                    "Present: Yusra Bello (YB), Tam Orchard (TO), Dilys Marr (DM)",
                    "Apologies: Ned Farr",
                    "The loft",
                    "• YB said the loft was the only warm room she had last winter.",
                    "• TO remembered the rats, fondly.",
                    "• DM would like a table that seats forty.",
                    "Actions",
                    "• TO to ask the joiner",
                    "Next meeting: 7 April",
                ]
            ]
        ),
        said=[
            ("Yusra Bello", "YB said the loft was the only warm room she had last winter."),
            ("Tam Orchard", "TO remembered the rats, fondly."),
            ("Dilys Marr", "DM would like a table that seats forty."),
        ],
    ),
)
