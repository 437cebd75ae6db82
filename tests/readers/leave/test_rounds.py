# ruff: noqa: E501 – texts as people type them
"""Rounds of consent in talks and chats: what counts as the question, as an answer, and as one made up later."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.leave.rounds import Go, asks_for_use, round_among
from harvest.readers.leave.spoken import given_in_round
from tests.readers.leave.test_notes_beside import level_of

TALKS = {
    "each says if it is all right.txt": (
        "Gwen: Right, tape's on. We'd like to print bits of this in the parish magazine. Can each of you say if that's all right, and whether your name goes with it? Huw, will you start?\n\nHuw: Course. Name and all.\n\nPauline: No name for me. The words you can have.\n\nNeville: No, I don't think so. My brother-in-law gets the magazine.\n\nIda: I'll tell you at the end, when I know what I've said.\n\nGwen: Fair enough. Oh, and Rhodri is just parking. So what was the chapel like in your day?\n\nHuw: It had two stoves and both smoked, and the deacons pretended it was the Holy Ghost.\n\nPauline: I met my husband on those steps, he was waiting for somebody else and she never came.\n\nNeville: They sold the organ for scrap and nobody has ever said where the money went.\n\nIda: My father carved the pew ends and put a mouse in every one of them, you can still find eleven.\n\nRhodri: Sorry I'm late. I only came for the singing, and I stayed fifty years for the arguments.\n\nGwen: Ida, have you decided?\n\nIda: Yes, go on, print it, and put my name.\n",
        {
            "It had two": "named",
            "I met my": "anonymous",
            "They sold": "held",
            "My father carved": "named",
            "Sorry I": "held",
        },
    ),
    "does anybody object.txt": (
        "Facilitator: Does anybody object to being quoted in the report? Speak now.\n\nDee: Yes.\n\nAbdi: No, not at all.\n\nSam: No.\n\nFacilitator: Good. What works well here?\n\nDee: The nurse remembers my boy's name and which arm he likes the needle in.\n\nAbdi: They let us keep the hall open late in Ramadan and nobody made a speech about it.\n\nSam: I come for the boxing and stay for the soup, it is the best soup in the county.\n\nDee: And they ring you back, they really do ring you back the same day.\n\nAbdi: It is clean and it is warm and nobody is on the door.\n\nSam: My mum comes too, she does the teas on a Monday and she hates to miss it.\n",
        {"The nurse": "held", "They let us": "held", "I come for": "held"},
    ),
    "in German.txt": (
        "Anke: Bevor wir anfangen: Darf ich das, was Sie sagen, im Stadtteilheft zitieren? Und mit Namen?\n\nHerta: Ja, gerne mit Namen.\n\nBülent: Ja, aber ohne Namen.\n\nFrau Ott: Nein, das bleibt hier.\n\nAnke: Gut. Was macht den Hof schön?\n\nHerta: Die Linde ist älter als das Haus und im Juni sitzt der ganze Hof darunter und summt.\n\nBülent: Ich repariere die Räder der Kinder und sie bezahlen mich mit Kirschen.\n\nFrau Ott: Der Vermieter will die Bänke weghaben und keiner traut sich etwas zu sagen.\n\nHerta: Man grüßt sich, das war nicht immer so.\n\nBülent: Im Winter stellen wir die Tische in den Keller und spielen weiter.\n\nFrau Ott: Ich gehe nur noch abends hinunter.\n",
        {"Die Linde": "named", "Ich repariere": "anonymous", "Der Vermieter": "held"},
    ),
    "only recorded.txt": (
        "Interviewer: I am recording this for my notes, is that okay with everyone?\n\nLola: Yes fine.\n\nKen: Yes, fine by me.\n\nInterviewer: What is good about the estate?\n\nLola: The lads carry my shopping up when the lift is out, and it is always out.\n\nKen: You can see the sea from the ninth floor if you stand on the bath.\n\nLola: I would not live anywhere else, not for money.\n\nKen: They painted the stairs and the smell has gone, near enough.\n",
        {"The lads": "held", "You can see": "held"},
    ),
    "same as another.txt": (
        "Mo: Can we use what you say on the website, yes or no, and do you want your name on it?\n\nJess: yes, no name\n\nPriya: No name and no words please, I'm here for my sister\n\nTam: Same as Priya\n\nEllis: same as Jess\n\nBo: Yes and yes\n\nMo: Lovely. What has the drop-in done for you?\n\nJess: I had not slept in a bed for a year and the first night I lay on the floor next to it.\n\nPriya: My sister talks to the dog here and then, after the dog, she talks to me.\n\nTam: The bus pass was the thing, with the bus pass I was a person again.\n\nEllis: I cook on Thursdays, I do the rice and they do not tell me how.\n\nBo: It rains and you come in, that is the whole of it, you come in.\n\nJess: And the washing machine, oh the washing machine.\n\nPriya: She laughs now, she did not laugh before.\n\nTam: I have been to the sea with it.\n\nEllis: The rice is famous, I am only saying.\n\nBo: Actually can you leave my name off it, my mum has the internet.\n",
        {
            "I had not slept": "anonymous",
            "My sister talks": "held",
            "The bus pass": "held",
            "I cook on": "anonymous",
            "It rains": "held",
        },
    ),
    "WhatsApp Chat with numbers.txt": (
        "12/03/2026, 18:01 - Nell admin: Morning! I want to put some of these in the exhibition next month. Say here if yours can go up: 1 = yes and my name, 2 = yes, no name, 3 = no\n12/03/2026, 17:20 - Ada: the swings at the park were where I told my nan I was having a baby, she pushed me higher\n12/03/2026, 18:05 - Ada: 1\n12/03/2026, 18:07 - Femi: we play cricket with a bin and nobody has ever been out lbw, it is a peaceful game\n12/03/2026, 18:08 - Femi: 2 ta\n12/03/2026, 18:09 - Rosa: somebody cut down the cherry tree and put up a sign about trees, I ask you\n12/03/2026, 18:10 - Rosa: 3\n12/03/2026, 18:12 - Jo: my dog knows every bench and I know every dog, that's how it goes\n12/03/2026, 18:13 - Jo: 👍\n12/03/2026, 18:15 - Kit: I learned to ride a bike there at forty one and fell in the pond twice\n12/03/2026, 18:16 - Kit: same as femi\n12/03/2026, 19:15 - Kit: actually leave mine out sorry\n",
        {
            "the swings": "named",
            "we play cricket": "anonymous",
            "somebody cut": "held",
            "my dog knows": "held",
            "I learned to": "held",
        },
    ),
}


@pytest.mark.parametrize("name", TALKS)
def test_each_permits_what_they_answered(name: str) -> None:
    text, wanted = TALKS[name]
    assert {begins: level_of(name, text.encode(), begins) for begins in wanted} == wanted


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        (
            "Say whether you're happy to be quoted in the report, with or without your name. Devon, do you want to go first?",
            True,
        ),
        ("Tell me your name and whether I can use what you say outside this room.", True),
        ("We may print some of what you say. Tell me yes or no, and whether we can use your name. Theo?", True),
        ("Peut-on citer ce que vous dites dans le journal ? Et votre prénom ?", True),
        ("I'm recording for the report. Can each of you say your name?", False),
        ("We use it only for our own team. Is that all right?", False),
        ("Darf ich das aufnehmen?", False),
    ],
)
def test_what_asks_whether_words_may_be_used(said: str, asks: bool) -> None:
    assert asks_for_use(said) is asks


def how_it_is_used(asked: str, answer: str) -> tuple[str, str, bool] | None:
    talk = [
        ("Team", "Thanks for making time."),
        ("Ada", "I look after my husband since his stroke, five years in January."),
        ("Team", "Was there anybody who did it differently?"),
        ("Ada", "The social worker picked up whenever I rang, and that was new."),
        ("Team", asked),
        ("Ada", answer),
        ("Team", "Understood. I will stop it now."),
    ]
    found = round_among([Go(who, text, [n]) for n, (who, text) in enumerate(talk)])
    if found is None:
        return None
    given = given_in_round(["Ada"], found.people)["Ada"]
    return given.quotation, given.sharing, bool(given.hold)


@pytest.mark.parametrize(
    ("asked", "answer", "given"),
    [
        (
            "Last thing, how would you like us to use this?",
            "Use what I said, yes. But leave my name off it, and do not pass it to the council, please.",
            ("anonymous", "no", False),
        ),
        (
            "And what can we do with what you've told us?",
            "You can print it but don't say who I am.",
            ("anonymous", "unknown", False),
        ),
        (
            "How would you like us to use this?",
            "Put it in the report with my name on it, I don't mind.",
            ("named", "unknown", False),
        ),
        ("How would you like us to use this?", "Yes, fine.", ("unknown", "unknown", True)),
        ("How would you like us to use this?", "Oh, I'd rather you didn't use it at all.", ("no", "unknown", False)),
        ("How can we use this room better?", "Take the tables out and put my name down for it.", None),
    ],
)
def test_who_is_asked_how_it_may_be_used_permits_what_their_own_words_say(
    asked: str, answer: str, given: tuple[str, str, bool] | None
) -> None:
    assert how_it_is_used(asked, answer) == given


def test_an_answer_that_goes_on_to_tell_something_stays_among_the_words() -> None:
    talk = (
        "Gwen: What is it like up here?\n\nHuw: You hear the whole valley of a Sunday.\n\n"
        "Ida: And the dogs, and the dogs' dogs, all of them at once.\n\nGwen: Can I quote you on that?\n\n"
        "Ida: You can put it on a poster. I brought up five girls in that house and not one of them could sleep.\n\n"
        "Huw: The bell sees to the rest.\n\nGwen: Shall we go down?\n"
    )
    (found,) = parse_file("walk.txt", talk.encode())
    assert "I brought up five girls in that house" in found.sources[0].text
