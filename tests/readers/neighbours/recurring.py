"""Shapes told by what comes again at the same place: names below texts, counts above, frames, who is who."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

PAGE = "<html><body><main><h1>Kind words</h1>{}</main></body></html>"
ARTICLE = "<article><h2>{}</h2><p>{}</p><p>{}</p></article>"
LONG = "I carried the soup up four flights, and she carried the baby down them, and neither of us said thank you."
OTHER = "My brother lent his boat to a man he had never met, who brought it back with a cake in it the size of a wheel."

CASES = (
    Neighbour(
        "web page with one story and who told it below",
        "deck.html",
        PAGE.format(f"<p>{LONG}</p><p>{OTHER}</p><p>Told by Ivo Marsh, retired deckhand</p>"),
        voices=["Ivo Marsh"],
        lacks=["Told by", "deckhand"],
    ),
    Neighbour(
        "web page with several stories, each name below its story",
        "many.html",
        PAGE.format(
            ARTICLE.format("The soup", LONG, "Told by Ivo Marsh, retired deckhand")
            + ARTICLE.format("The boat", OTHER, "Told by Nell K., Harbour Row")
            + ARTICLE.format("The fog", LONG.replace("soup", "lamp"), "Name withheld")
        ),
        voices=["Ivo Marsh", "Nell K."],
        lacks=["Told by", "withheld", "Harbour Row"],
        turns=3,
    ),
    Neighbour(
        "Word file with headings and a name alone below each story",
        "Collected.docx",
        docx(
            ("Heading 1", "Story 1: The soup"),
            LONG,
            "Ivo Marsh, Quay Street",
            ("Heading 1", "Story 2: The boat"),
            OTHER,
            "Nell Frost",
            ("Heading 1", "Story 3: The lamp"),
            LONG.replace("soup", "lamp"),
            "Anonymous",
        ),
        voices=["Ivo Marsh", "Nell Frost"],
        lacks=["Quay Street", "Anonymous"],
    ),
    Neighbour(
        "numbered cards with a dash and a name below each",
        "cards from the fair.txt",
        "CARDS FROM 2041\nfrom the tin at the fete, 3 July 2026\n\n"
        "1\nThe river is clean and\nwe swim at lunch.\n- Jo, 9\n\n"
        "2\nNobody eats alone.\n- unsigned\n\n3\n(a drawing of a boat)\n\n4\nThe bus is free.\n- Pat W.\n",
        said=None,
        words=["The river is clean and we swim at lunch.", "Nobody eats alone.", "The bus is free."],
        voices=["Jo", "Pat W."],
        kind="dream",
        date="2026-07-03",
    ),
    Neighbour(
        "texts that end with a dash and a name, nothing between them",
        "Memories.docx",
        docx(
            LONG,
            "It was winter.",
            "– Ivo Marsh, Quay Street",
            OTHER,
            "– Nell Frost",
            "I still have the wheel.",
            "We sail on Sundays.",
            "– Obi, 71",
        ),
        voices=["Ivo Marsh", "Nell Frost", "Obi"],
        lacks=["–"],
        turns=3,
    ),
    Neighbour(
        "blocks with a name on the last line of each",
        "memories.txt",
        f"{LONG}\nIt was winter.\nIvo Marsh\n\n{OTHER}\nNell Frost, Harbour Row\n\nThey lit the lamps for us.\nObi\n",
        voices=["Ivo Marsh", "Nell Frost", "Obi"],
        lacks=["Harbour Row"],
        turns=3,
    ),
    Neighbour(
        "one story in paragraphs is nobody else's",
        "my story.txt",
        f"{LONG}\n\n{OTHER}\n\nThen came\nSpring\n\nand we went on.\nAll of us\n",
        turns=1,
    ),
    Neighbour(
        "captions that count and end with a name in brackets",
        "captions.txt",
        "walk1.jpg: 1. The bench where he waits. (Lea Marr)\nwalk2.jpg: 2. A gap that children know. (Obi, 9)\n"
        "walk3.jpg: 3. My own door.\n",
        said=[
            ("Lea Marr", "The bench where he waits."),
            ("Obi", "A gap that children know."),
            (None, "My own door."),
        ],
        kind="photo",
    ),
    Neighbour(
        "captions with a dash and a name",
        "shots.txt",
        "a.jpg: The lock at noon – Ilse Abara\nb.jpg: Lanterns – Bram\nc.jpg: Frost on the gate – Ilse Abara\n",
        said=[("Ilse Abara", "The lock at noon"), ("Bram", "Lanterns"), ("Ilse Abara", "Frost on the gate")],
        kind="photo",
    ),
    Neighbour(
        "captions that mention somebody in brackets once stay whole",
        "shots.txt",
        "a.jpg: The lock at noon (Ilse Abara)\nb.jpg: Lanterns\nc.jpg: Frost on the gate\nd.jpg: A door\n",
        keeps=["The lock at noon (Ilse Abara)"],
    ),
    Neighbour(
        "who is who with dashes and no roles",
        "talk.txt",
        "Who spoke\nKB – Kim\nJO – Jonas Oak\nMW – Mina\n\nKB\tWhat brought you here?\nJO\tThe ferry did.\n"
        "MW\tMy aunt, who sells rope.\nKB\tAnd what keeps you?\nJO\tThe rope.\nMW\tNot the ferry.\n",
        voices=["Kim", "Jonas Oak", "Mina"],
        lacks=["KB", "Who spoke"],
        leads="Kim",
    ),
    Neighbour(
        "who is who with equals signs and first names",
        "talk.txt",
        "A = Anouk\nB = Bo\nC = Carla\n\nA: What brought you here?\nB: The ferry did.\nC: My aunt, who sells rope.\n"
        "A: And what keeps you?\nB: The rope.\nC: Not the ferry.\n",
        voices=["Anouk", "Bo", "Carla"],
        leads="Anouk",
    ),
    Neighbour(
        "turns with a dash are no list of who is who",
        "talk.txt",
        "KB – Wonderful\nJO – Splendid\nKB – What brought you here?\nJO – The ferry did.\nKB – And what keeps you?\n"
        "JO – The rope.\n",
        voices=["KB", "JO"],
        keeps=["Wonderful", "Splendid"],
    ),
    Neighbour(
        "answers of counted people under one merged question",
        "poll.xlsx",
        xlsx(
            Results=[
                ["Person", "Q: In two words, what is the quay to you?", None, None, "What should it be in ten years?"],
                ["Person 1", "salty wind", "old rope", "my aunt", "Open at night, with lamps and a place to sit"],
                ["Person 2", "home", None, None, "Somewhere my children would come back to live"],
                ["Person 3", "the boats", "gulls", None, "The same, but with the ferry running again"],
            ]
        ),
        keeps=["Open at night, with lamps and a place to sit", "salty wind"],
    ),
    Neighbour(
        "rows counted with a letter are no second heading",
        "homes.csv",
        as_csv(
            ("House", "Best of it", "", "Wish"),
            ("H1", "the yard", "the wall", "That the yard is lit when people come home late"),
            ("H2", "the stairs", "", "That somebody mends the gate before winter comes"),
            ("H3", "the yard", "", "That the children may play on the green again"),
        ),
        keeps=["That the yard is lit when people come home late"],
    ),
    Neighbour(
        "merged heads over heads are still two rows",
        "two.csv",
        as_csv(
            ("Who", "Now", "", "Later", ""),
            ("Ref", "What works here?", "Where?", "What would you change?", "Where?"),
            ("A1", "The bakery opens before the first bus", "Quay", "A roof over the market for wet days", "Square"),
            ("A2", "Neighbours who knock when the light is off", "Row", "Benches with backs along the river", "River"),
        ),
        words=[
            "The bakery opens before the first bus",
            "A roof over the market for wet days",
            "Neighbours who knock when the light is off",
            "Benches with backs along the river",
        ],
    ),
    Neighbour(
        "board in one column with its frames between",
        "Quay board.csv",
        "Quay board – 4 May\nFrame 1: What works\nthe bakery\nthe bench by the lock\n"
        "Frame 2: What next\nlamps\n+1\nCard\nbenches with backs\n",
        words=["the bakery", "the bench by the lock", "lamps", "benches with backs"],
        kind="note",
    ),
    Neighbour(
        "board in one column with lists",
        "cards.csv",
        "List: To keep\nthe bakery\nthe bench by the lock\nList: To make\nlamps\nbenches with backs\na roof\n",
        words=["the bakery", "the bench by the lock", "lamps", "benches with backs", "a roof"],
        kind="note",
    ),
    Neighbour(
        "one column of answers with a colon in one is no board",
        "answers.csv",
        "What works?\nThe bakery: always warm and always open to us\nGroup 2: we like the bench by the lock best\n"
        "The ferry when it runs, which is seldom now\n",
        turns=3,
    ),
)
