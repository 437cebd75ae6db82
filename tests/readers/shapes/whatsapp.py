"""Chats exported from WhatsApp, by Android and iOS, in the date orders of several countries."""

from tests.readers.shapes.case import Case

LRM, NNBSP = "\u200e", "\u202f"

CASES = [
    Case(
        "Android, British dates, everything that is no message",
        "WhatsApp Chat with Hartley Street dreams.txt",
        """12/05/2026, 09:02 - Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.
12/05/2026, 09:02 - Nadia Roe created group "Hartley Street dreams"
12/05/2026, 09:03 - Nadia Roe added you
12/05/2026, 09:05 - Nadia Roe: Morning all. What made you glad to live here this week?
12/05/2026, 09:11 - Tomos Vale: The lads from number nine carried my shopping up. All three floors.
12/05/2026, 09:11 - Tomos Vale: Wouldn't take a penny
12/05/2026, 09:14 - +44 7700 900123: We have a rota for the bins now 😂
nobody even asked for it
it just happened
12/05/2026, 09:15 - Tomos Vale: <Media omitted>
12/05/2026, 09:20 - +44 7700 900456: This message was deleted
12/05/2026, 09:21 - +44 7700 900456: Time: about 7pm: the choir fills the stairwell <This message was edited>
12/05/2026, 09:40 - +44 7700 900456 left
12/05/2026, 09:41 - +44 7700 900123: Sad to see her go
""".encode(),  # noqa: E501
        said=[
            ("Nadia Roe", "Morning all. What made you glad to live here this week?"),
            ("Tomos Vale", "The lads from number nine carried my shopping up. All three floors."),
            ("Tomos Vale", "Wouldn't take a penny"),
            ("Member 1", "We have a rota for the bins now 😂\nnobody even asked for it\nit just happened"),
            ("Member 2", "Time: about 7pm: the choir fills the stairwell"),
            ("Member 1", "Sad to see her go"),
        ],
        voices=4,
        absent=["7700", "omitted", "deleted", "encrypted", "edited"],
        dropped={"service": 4, "media": 1, "deleted": 1},
        date="2026-05-12",
    ),
    Case(
        "iOS with seconds in brackets, hidden marks and unsaved contacts",
        "_chat.txt",
        f"""[03/06/2026, 18:20:11] Millfield Neighbours: {LRM}Messages and calls are end-to-end encrypted.
[03/06/2026, 18:20:11] ~{NNBSP}Bee: {LRM}~{NNBSP}Bee created this group
[03/06/2026, 18:22:40] ~{NNBSP}Bee: I dream of a bench by the bus stop.
{LRM}[03/06/2026, 18:23:02] Desmond: {LRM}image omitted
[03/06/2026, 18:24:55] {LRM}+44{NNBSP}7700{NNBSP}900789: Somewhere to wait that's dry.

And lit.
{LRM}[03/06/2026, 18:25:13] Desmond: Plan v2.pdf • {LRM}3 pages {LRM}document omitted
[03/06/2026, 18:26:00] Desmond: @\u2068Bee\u2069 yes, with a back to lean on
{LRM}[03/06/2026, 18:27:00] Desmond: {LRM}You deleted this message.
[03/06/2026, 18:30:01] Desmond: {LRM}Missed voice call
""".replace("\n", "\r\n").encode(),
        said=[
            ("Bee", "I dream of a bench by the bus stop."),
            ("Member 1", "Somewhere to wait that's dry.\n\nAnd lit."),
            ("Desmond", "@Bee yes, with a back to lean on"),
        ],
        voices=3,
        absent=["omitted", "900", "Millfield Neighbours", "voice call"],
        dropped={"media": 2, "deleted": 1},
        date="2026-06-03",
    ),
    Case(
        "Android, American dates with AM and PM",
        "WhatsApp Chat - Porch talk.txt",
        f"""5/28/26, 9:14{NNBSP}AM - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.
5/28/26, 9:14{NNBSP}AM - Ruth: The porch light club, that's what keeps me going.
5/28/26, 12:01{NNBSP}PM - Cal: Same. Ten of us now.
5/29/26, 1:30{NNBSP}PM - Ruth: null
5/29/26, 1:31{NNBSP}PM - Ruth: Twelve if you count the twins - and we do.
""".encode(),  # noqa: E501
        said=[
            ("Ruth", "The porch light club, that's what keeps me going."),
            ("Cal", "Same. Ten of us now."),
            ("Ruth", "Twelve if you count the twins - and we do."),
        ],
        date="2026-05-28",
        dropped={"media": 1},
    ),
    Case(
        "Android, German phone",
        "WhatsApp Chat mit Nachbarschaft.txt",
        """28.05.26, 20:14 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören.
28.05.26, 20:15 - Jutta hat die Gruppe „Nachbarschaft“ erstellt.
28.05.26, 20:16 - Jutta: Der Garten hinter der Schule gehört jetzt allen.
28.05.26, 20:17 - Emre: <Medien ausgeschlossen>
28.05.26, 20:18 - Emre: Meine Kinder pflanzen dort Bohnen.
""".encode(),  # noqa: E501
        said=[
            ("Jutta", "Der Garten hinter der Schule gehört jetzt allen."),
            ("Emre", "Meine Kinder pflanzen dort Bohnen."),
        ],
        dropped={"media": 1, "service": 2},
        date="2026-05-28",
    ),
    Case(
        "Android, Spanish phone, a. m.",
        "Chat de WhatsApp con Barrio.txt",
        f"""14/5/26, 9:14 a.{NNBSP}m. - Los mensajes y las llamadas están cifrados de extremo a extremo.
14/5/26, 9:15 a.{NNBSP}m. - Lucía: Aquí nadie come solo los domingos.
14/5/26, 9:16 a.{NNBSP}m. - Pilar: <Multimedia omitido>
14/5/26, 1:02 p.{NNBSP}m. - Pilar: Mi vecina me guarda siempre un plato.
""".encode(),
        said=[("Lucía", "Aquí nadie come solo los domingos."), ("Pilar", "Mi vecina me guarda siempre un plato.")],
        dropped={"media": 1, "service": 1},
    ),
    Case(
        "Canadian phone, year first, and a poll",
        "WhatsApp Chat with East End table.txt",
        """2026-05-12, 7:02 p.m. - Moira: POLL:
Which dream first?
OPTION: A crossing (4 votes)
OPTION: A café (2 votes)

2026-05-12, 7:09 p.m. - Femi: Crossing, my gran can't get to the shop.
2026-05-12, 7:09 p.m. - Femi: https://maps.example.org/crossing
2026-05-12, 7:12 p.m. - Moira: Note: the council reads this on Friday
""".encode(),
        said=[
            ("Femi", "Crossing, my gran can't get to the shop."),
            ("Moira", "Note: the council reads this on Friday"),
        ],
        dropped={"poll": 1, "links": 1},
        date="2026-05-12",
    ),
    Case(
        "iOS, dotted clock and dashes of a Finnish phone",
        "WhatsApp-keskustelu.txt",
        f"""[12.5.2026 klo 9.14.05] Aino: Sauna on meidän olohuone.
[12.5.2026 klo 9.15.40] Pekka: {LRM}kuva jätetty pois
[12.5.2026 klo 9.16.02] Pekka: Siellä kukaan ei ole vieras.
""".encode(),
        said=[("Aino", "Sauna on meidän olohuone."), ("Pekka", "Siellä kukaan ei ole vieras.")],
        dropped={"media": 1},
    ),
    Case(
        "one to one, no service lines at all, lower case names",
        "chat with mum.txt",
        b"""01/02/2026, 21:00 - mum: They kept the library open for me till the bus came
01/02/2026, 21:03 - dee: really??
01/02/2026, 21:03 - mum: Really
01/02/2026, 21:04 - mum: And made tea
""",
        said=[
            ("mum", "They kept the library open for me till the bus came"),
            ("dee", "really??"),
            ("mum", "Really"),
            ("mum", "And made tea"),
        ],
        voices=2,
    ),
]
