"""Chats that are copied out of a window or exported."""

import json

from tests.readers.making import as_csv
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "Telegram copied from the window",
        "telegram evening.txt",
        """Ada Obi, [12.05.2026 19:02]
Good evening! What would you keep on the quay?

Ruben, [12.05.2026 19:04]
The smell of tar.

Ruben, [12.05.2026 19:04]
And the steps where we sit.

Mina K, [12.05.2026 19:07]
[Photo]

Mina K, [12.05.2026 19:08]
The cafe: it never closes before nine.

Ada Obi, [12.05.2026 19:10]
Anything to add?

Ruben, [12.05.2026 19:12]
[In reply to Mina K]
Agreed, and the coffee is cheap.
""",
        said=[
            ("Ada Obi", "Good evening! What would you keep on the quay?"),
            ("Ruben", "The smell of tar."),
            ("Ruben", "And the steps where we sit."),
            ("Mina K", "The cafe: it never closes before nine."),
            ("Ada Obi", "Anything to add?"),
            ("Ruben", "Agreed, and the coffee is cheap."),
        ],
        date="2026-05-12",
        leads="Ada Obi",
        lacks=["[Photo]", "In reply"],
    ),
    Neighbour(
        "Telegram Desktop JSON",
        "result.json",
        json.dumps(
            {
                "name": "Quay people",
                "type": "private_group",
                "id": 99,
                "messages": [
                    {
                        "id": 1,
                        "type": "service",
                        "date": "2026-05-12T19:00:00",
                        "actor": "Ada Obi",
                        "action": "create_group",
                        "text": "",
                    },
                    {
                        "id": 2,
                        "type": "message",
                        "date": "2026-05-12T19:02:00",
                        "from": "Ada Obi",
                        "from_id": "user1",
                        "text": "What would you keep on the quay?",
                        "text_entities": [],
                    },
                    {
                        "id": 3,
                        "type": "message",
                        "date": "2026-05-12T19:04:00",
                        "from": "Ruben",
                        "from_id": "user2",
                        "text": ["The smell of ", {"type": "bold", "text": "tar"}, "."],
                        "text_entities": [],
                    },
                    {
                        "id": 4,
                        "type": "message",
                        "date": "2026-05-12T19:05:00",
                        "from": "Mina K",
                        "from_id": "user3",
                        "photo": "photos/1.jpg",
                        "text": "",
                        "text_entities": [],
                    },
                    {
                        "id": 5,
                        "type": "message",
                        "date": "2026-05-12T19:08:00",
                        "from": "Mina K",
                        "from_id": "user3",
                        "text": "The cafe that never closes before nine",
                        "text_entities": [],
                    },
                ],
            }
        ),
        said=[
            ("Ada Obi", "What would you keep on the quay?"),
            ("Ruben", "The smell of tar."),
            ("Mina K", "The cafe that never closes before nine"),
        ],
        date="2026-05-12",
    ),
    Neighbour(
        "Discord copied",
        "discord.txt",
        """#dreams
Ada Obi — Today at 14:02
What should the yard be in ten years?
ruben_k — Today at 14:05
A workshop. With a kettle
[14:06]
and a door that is open
mina — Today at 14:09
Somewhere my gran can sit
""",
        said=[
            ("Ada Obi", "What should the yard be in ten years?"),
            ("ruben_k", "A workshop. With a kettle"),
            ("ruben_k", "and a door that is open"),
            ("mina", "Somewhere my gran can sit"),
        ],
    ),
    Neighbour(
        "WhatsApp Spanish Android",
        "Chat de WhatsApp con El patio.txt",
        """12/5/26, 19:00 - Los mensajes y las llamadas están cifrados de extremo a extremo.
12/5/26, 19:00 - Ana Ruiz creó el grupo "El patio"
12/5/26, 19:02 - Ana Ruiz: ¿Qué os gustaría ver en el patio?
12/5/26, 19:05 - Paco: Sombra. Un toldo o un árbol: me da igual
12/5/26, 19:06 - Paco: <Multimedia omitido>
12/5/26, 19:07 - +34 600 00 00 07: Una fuente que funcione
12/5/26, 19:09 - Paco: Se eliminó este mensaje
13/5/26, 8:02 - Ana Ruiz: Gracias!
""",
        said=[
            ("Ana Ruiz", "¿Qué os gustaría ver en el patio?"),
            ("Paco", "Sombra. Un toldo o un árbol: me da igual"),
            ("Member 1", "Una fuente que funcione"),
            ("Ana Ruiz", "Gracias!"),
        ],
        date="2026-05-12",
    ),
    Neighbour(
        "WhatsApp French iPhone",
        "_chat.txt",
        """[12/05/2026 19:00:01] Le jardin: \u200eLes messages et les appels sont chiffrés de bout en bout.
[12/05/2026 19:02:11] Ana: Qu'est-ce qui vous manque ici ?
[12/05/2026 19:04:40] ~\u202fMourad: Un banc. Franchement, un banc.
\u200e[12/05/2026 19:05:02] ~\u202fMourad: \u200eimage absente
[12/05/2026 19:06:00] Lise: Qu'on se dise bonjour
[12/05/2026 19:06:30] Lise: comme avant
""",
        said=[
            ("Ana", "Qu'est-ce qui vous manque ici ?"),
            ("Mourad", "Un banc. Franchement, un banc."),
            ("Lise", "Qu'on se dise bonjour"),
            ("Lise", "comme avant"),
        ],
        date="2026-05-12",
        leads="Ana",
    ),
    Neighbour(
        "Twilio log",
        "sms_log.csv",
        as_csv(
            ["From", "To", "Body", "Status", "SentDate", "NumSegments", "Sid", "Direction"],
            [
                "+447700900001",
                "+447700900099",
                "The night bus home",
                "received",
                "2026-05-12 19:01",
                "1",
                "SM01",
                "inbound",
            ],
            [
                "+447700900099",
                "+447700900001",
                "Thank you for your text! Reply STOP to end.",
                "delivered",
                "2026-05-12 19:01",
                "1",
                "SM02",
                "outbound-reply",
            ],
            [
                "+447700900002",
                "+447700900099",
                "a bench for my dad, he is 84",
                "received",
                "2026-05-12 19:04",
                "1",
                "SM03",
                "inbound",
            ],
            [
                "+447700900099",
                "+447700900002",
                "Thank you for your text! Reply STOP to end.",
                "delivered",
                "2026-05-12 19:04",
                "1",
                "SM04",
                "outbound-reply",
            ],
            [
                "+447700900001",
                "+447700900099",
                "and a driver who waits",
                "received",
                "2026-05-12 19:06",
                "1",
                "SM05",
                "inbound",
            ],
        ),
        words=["The night bus home", "a bench for my dad, he is 84", "and a driver who waits"],
        lacks=["7700900"],
    ),
)
