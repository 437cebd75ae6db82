"""Who hosts a talk without asking anything with a question mark."""

from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "a host who says what to tell of",
        "evening.txt",
        "Orla: Right, we're recording now. So tell us about something the quay did for you.\n"
        "Piet: The ferry waited for me when my mother was ill, and nobody sent a bill.\n"
        "Suki: They let me sell my pots from the pump house all winter.\n"
        "Orla: Lovely. And what about the young ones.\n"
        "Piet: They mend bicycles behind the chapel, and they mend them well.\n"
        "Suki: My lad has learnt to weld there, at fifteen.\n"
        "Orla: Thank you for coming, both. I'll stop it there.\n",
        leads="Orla",
    ),
    Neighbour(
        "a host who hands over in words",
        "table talk.txt",
        "Hanne: Imagine the quay in ten years. Over to you, Bram.\n"
        "Bram: There is a slipway again and the rowing club lends its boats to whoever asks for one.\n"
        "Hanne: Tell us a bit more.\n"
        "Bram: You'd leave your name in a tin, and bring the boat home before dark.\n"
        "Hanne: Let's hear from Lotte.\n"
        "Lotte: I would like the net loft open at night, with a stove and a long table.\n",
        leads="Hanne",
    ),
    Neighbour(
        "somebody who agrees with tell me about it hosts nothing",
        "on the bench.txt",
        "Rafe: The lane floods every spring and the school bus turns round at the bridge.\n"
        "Inge: Tell me about it. We walked the last mile in our socks.\n"
        "Rafe: And still nobody has cleared the culvert.\n"
        "Inge: Tell me about it. I rang them three times and wrote to the paper.\n"
        "Rafe: We could do it on a Saturday with the tractor from the farm.\n"
        "Inge: Tell me when and I'll bring the flask, and my brother has waders.\n",
        leads="",
        turns=6,
    ),
    Neighbour(
        "whoever asks everybody in a chat at its beginning",
        "WhatsApp Chat with Quay.txt",
        "05/06/2026, 18:00 - Marit Dahl: Thanks for today everyone. What has stayed with you?\n"
        "05/06/2026, 18:03 - Jory: That the whole boat sang\n"
        "05/06/2026, 18:04 - Pip: I only came for the soup and now I run the rota??\n"
        "05/06/2026, 18:06 - Old Ned: My father gave away his nets and never told us\n"
        "05/06/2026, 18:09 - Jory: The keeper of the lock should be on the poster\n"
        "05/06/2026, 18:10 - Sanna: We have the hall on Tuesdays now\n",
        leads="Marit Dahl",
    ),
)
