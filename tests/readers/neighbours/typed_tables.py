"""Tables as people type and tools name them: tellers beside a remark, tables on the first row of a block, sentences."""

import json

from tests.readers.making import as_csv, xlsx
from tests.readers.neighbours.case import Neighbour

SAID = (
    ("Children walk to school on their own and every doorstep knows them.", "Ada O."),
    ("A youth club that is open when we are awake", "Piet"),
    ("No more driving over the hill for a blood test.", ""),
    ("The bus meets the ferry.", "Joan M."),
    ("I swim at the weir before work and nothing itches.", "Mina"),
    ("You can walk the old railway and meet only bicycles.", ""),
)

CASES = (
    Neighbour(
        "tables on the first row of each block, tellers in brackets, a remark below",
        "washing line.xlsx",
        xlsx(
            Dreams=[
                ["Dreams off the washing line, typed on Saturday", "", "", "", ""],
                [],
                ["Table", "Dream", "Who (if they signed)", "For when?", "Dots"],
                *(
                    [{0: "Lamp", 3: "Kiln"}.get(n, ""), dream, who, "by 2031" if n % 2 else "", "●●"]
                    for n, (dream, who) in enumerate(SAID)
                ),
                [],
                ["", "6 cards. One more got rained on."],
            ]
        ),
        words=[dream for dream, _ in SAID],
        voices=["Ada O.", "Piet", "Joan M.", "Mina", "Lamp table", "Kiln table"],
        kind="dream",
    ),
    Neighbour(
        "a form in Portuguese whose name is optional",
        "Conversa (respostas).csv",
        as_csv(
            [
                "Carimbo de data/hora",
                "O seu nome (opcional)",
                "O que é que o faz sentir em casa?",
                "Que mudaria primeiro?",
            ],
            ["2026-04-25 18:03", "Graça", "O cheiro a pão à sexta-feira e o sino", "A escada, que range muito à noite"],
            ["2026-04-25 18:09", "", "Nada ainda, durmo na sala de um primo", "Um quarto com uma porta só minha"],
            ["2026-04-26 09:44", "Sr. Albino", "O banco ao pé da paragem do barco", "Nenhum, deixem-nos o banco"],
        ),
        voices=["Graça", "Sr. Albino"],
        turns=6,
    ),
    Neighbour(
        "sentences of a recogniser in JSON",
        "allotments-2026-06-21.json",
        json.dumps(
            [
                {
                    "sentence": text,
                    "startTime": f"00:0{n}",
                    "endTime": f"00:0{n + 1}",
                    "speaker_name": who,
                    "speaker_id": 3,
                }
                for n, (who, text) in enumerate(
                    (
                        ("Orla", "What is one thing that nobody outside sees?"),
                        ("Piet", "The arguments."),
                        ("Piet", "It is where people fall out about slugs and still lend a fork."),
                        ("Kazik", "It is where I speak English."),
                        ("Orla", "And if there was a bit of money, what would you do?"),
                        ("Kazik", "A raised bed for my neighbour, who only comes to look."),
                    )
                )
            ]
        ),
        voices=["Orla", "Piet", "Kazik"],
        leads="Orla",
        turns=5,
        kind="transcript",
    ),
    Neighbour(
        "an untouched sticky on a board",
        "board.csv",
        as_csv(
            ["ID", "TEXT", "TYPE", "AREA"],
            ["1", "You hear the brook, the road is somewhere else", "STICKY", "Nature"],
            ["2", "type here", "STICKY", "Places"],
            ["3", "The buses are orange again", "STICKY", "Places"],
            ["4", "Old lads teach walling to anyone", "STICKY", "People"],
        ),
        turns=3,
        lacks=["type here"],
    ),
    Neighbour(
        "numbers of people in a channel are their names",
        "2026-09-07.json",
        json.dumps(
            [
                {
                    "type": "message",
                    "user": user,
                    "text": text,
                    "ts": f"178877{n}100.0002",
                    "user_profile": {"real_name": name},
                }
                for n, (user, name, text) in enumerate(
                    (
                        ("U04AA", "Femi", "Morning all. What kept you going this month?"),
                        ("U04BB", "Gaynor", "The man who brings the marrows, nobody has ever eaten one."),
                        ("U04CC", "Ash", "<@U04BB> I ate one, it was like wet bread"),
                        ("U04BB", "Gaynor", "Honest answer? Nothing did, I am tired."),
                        ("U04CC", "Ash", "I will do your Thursdays until the autumn"),
                    )
                )
            ]
        ),
        keeps=["@Gaynor I ate one"],
        lacks=["U04BB"],
    ),
)
