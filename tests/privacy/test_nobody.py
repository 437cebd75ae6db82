"""What people at an event say and what is nobody: other tongues in a sentence, villages, brands, things and days."""

import pytest

from harvest.privacy.identify import FlagKind, NameList, find, find_short, flags

NOBODY = """
We came over from Skibbereen when I was nine and nobody spoke to us.
There used to be three buses to Penrhiw and now there is none.
They drove her to Nantgarw for the operation and waited all day.
Lads from Sialkot and lads from Lodz worked the same frames.
I was last in the queue and first out of the door.
It is the only night of the week that the lights are on.
We have one chair and it is the only chair in the room.
Dw i'n cofio'r siop yn iawn, ac roedd pawb yn ei nabod hi.
Nie mogę spać, bo w domu jest zimno. That is what she said.
An old man stood up and said, merci pour la soupe, and sat down.
Chunnaic mi iad aig an doras agus cha tuirt iad dad.
Сусіди допомогли нам, the neighbours helped us.
She wouldnae hear a word of it and he couldna look at her.
We sang the auld songs in the kirk and bided till ten.
The Hall opens at nine and the Trust pays for the tea.
You and your neighbours could have the key.
Lovely, please carry on.
Greenhouses and polytunnels on the flat roof, and beehives.
There's art on the railings and tea in the pot.
Our hill is steep and the path down our hill is slippery.
Nobody called us vandals that day.
I am no saint for it, I just turn up.
A friend on every road, that is what I would want.
I finish at six, so we walk by the road with no path.
I had been in the flat three weeks before anybody knocked.
There was not one flat I could heat, and the caravan I had was no warmer.
Can we take three school leavers on the boat?
A Welsh playgroup that grows into a Welsh school.
It was the best bit. That was the best bit.
Write to FareShare and to MoneyMap about the fares.
Summer is for being outdoors.
Bismillah, shall we start with the question?
Taraweeh ends late and the aunties walk home together.
The care home in Lowmoor rang us. Nothing is open in Lowmoor after six.
Songs of Praise and then the washing up.
Being listened to is half the cure. Okay. Right. So we begin.
Ten Saturday sessions, and thirty-year-olds come twice.
Mark your three favourites with a dot. Tea's up in five minutes.
Shared laundry = talking
car park: resurface it
When we moved to Whaplode there was nothing. I keep a stall in Harper Hill.
Next meeting Tuesday 14 July, 7.30 pm, Memorial Hall.
Sat 19 Sept, 10.30am online evening for carers
Londoners, Glaswegians, two Americans and a family of Catholics.
Uber is dear at night, Deliveroo is worse and we raised it on Kickstarter.
The Men's Shed and the Repair Café share a wall, like Young Farmers.
I'm only here for the company. Cook for the street once a month.
I would like to see more high quality training.
In 2050, Harper Green will be a greener place.
Ramus krantas, geri draugai.
Crew who know your granny. Angel of the North day trip. Our Silver Surfers class is full.
paddleboarding on the lake, the greenways, and unmute yourself please
Walking my dog Patch every morning.
""".strip().splitlines()
SOMEBODY = [
    ("I heard it from Khadija, who came round at nine.", "Khadija"),
    ("We moved in with Farouk and his mum.", "Farouk"),
    ("He drove me to Okonkwo's every Friday.", "Okonkwo"),
    ("Go and pass it over to Wojtas when she comes.", "Wojtas"),
    ("There's a lad called Hope Hall who plays the drums.", "Hope Hall"),
    ("Miss Park taught us all to read.", "Park"),
    ("MaryAnn does the flowers.", "MaryAnn"),
    ("Tell MacAskill about the roof.", "MacAskill"),
    ("thx sheila", "sheila"),
    ("Bha Mòrag againn a h-uile oidhche, agus bha an talla blàth.", "Mòrag"),
    ("We all laughed. Mi vecina Carmen me enseñó a coser y ahora cosemos juntas. It was grand.", "Carmen"),
    ("У залі нам допомогла пані Оксана, ми пекли хліб разом.", "Оксана"),
    ("I was a bus cleaner at Fernhill Depot for nine years.", "Fernhill Depot"),
    ("My dad was a fitter at Hartley Castings till it shut.", "Hartley Castings"),
    ("Ours is Rowan Lane, number 22, with the green door.", "Rowan Lane, number 22"),
    ("he stays in hartwell court on the sixth floor", "hartwell court"),
    ("She's the only Pole in the street and they all ask her.", "only Pole in the street"),
    ("we lost terry last year and the bench is for him", "terry"),
    ("happy birthday ruby from all at the lunch club", "ruby"),
    ("kevs mum did all the sandwiches", "kev"),
    ("bill next door is ninety and still does his own garden", "bill"),
    ("pat and frank run the bingo", "pat"),
    ("pat and frank run the bingo", "frank"),
    ("mary ann jones used to teach us", "mary ann jones"),
    ("tom barker and alice reid said theyd do it", "tom barker"),
    ("rang p c lomax and he never came", "p c lomax"),
    ("the midwife stayed four hours on willow suite", "willow suite"),
    ("She died on Ward 12 of the heart failure.", "Ward 12"),
    ("I was at Wearside Forge thirty-one years, foreman.", "Wearside Forge"),
    ("Marek Nowy (forklift driver): We have a team.", "forklift driver"),
    ("I'm Mike, I'm a housing officer with Welland Homes.", "housing officer"),
    ("I'm Priya, I'm the social prescriber at the surgery.", "social prescriber"),
    ("Rich the caretaker opened up early.", "Rich"),
    ("You want Rose Pickles, she's the crossing warden.", "Rose Pickles"),
]


def test_ordinary_talk_holds_nobody() -> None:
    found = find(NOBODY, NameList())
    assert [(i.text, line) for line, row in zip(NOBODY, found, strict=True) for i in row] == []


@pytest.mark.parametrize(("line", "text"), SOMEBODY)
def test_somebody_in_the_same_kinds_of_sentence_is_found(line: str, text: str) -> None:
    (found,) = find([line], NameList())
    at = line.index(text)
    covered = {k for i in found for k in range(i.start, i.end)}
    assert {k for k in range(at, at + len(text)) if line[k].isalnum()} <= covered


def test_a_description_for_a_label_makes_nobody_of_its_words() -> None:
    names = NameList.of(["A dad who didn't want to give his name", "Kezia Boateng, Harbour Youth", "BELL, Ann"])
    assert names.single == {"kezia", "boateng", "bell", "ann"}
    assert find(["Who comes in, mostly? The youth want a name for it."], names) == [()]


def test_a_tool_or_a_make_is_nobody_where_it_stands_again() -> None:
    lines = ["We had a Dreamcast.", "Dreamcast was the best of them."]
    assert find(lines, NameList()) == [(), ()]


def test_a_time_with_somebody_beside_it_is_hidden_and_one_for_everybody_stays() -> None:
    mine, ours = find(["He fell on Tuesday 9 June at 2.10 pm.", "Doors open Tuesday 9 June at 2.10 pm."], NameList())
    assert [i.kind.value for i in mine] == ["exact_time"]
    assert ours == ()


def test_what_somebody_is_called_is_no_name_for_things() -> None:
    names = NameList.of(["Tom Larder", "Claire H midwife"])
    assert find(["I came to the larder and the midwife was kind."], names) == [()]


def test_a_village_that_several_lines_speak_of_is_nobody_anywhere() -> None:
    lines = ["Trefellyn deserves a boiler.", "The village hall in Trefellyn is cold.", "Ask Mrs Bebb in Kington."]
    assert [[i.text for i in row] for row in find(lines, NameList())] == [[], [], ["Bebb"]]


def test_what_somebody_is_behind_their_name_in_a_title_goes_too() -> None:
    titles = [
        "Bench stories – Hector Muir, harbour master",
        "Story – Ann Cole, resident",
        "Talk with Ann Cole, 12 May 2026",
    ]
    found = [[i.text for i in row] for row in find_short(titles, NameList())]
    assert "harbour master" in found[0]
    assert "Tarn Mount, 52" in [i.text for i in find_short(["Tea talk – Ann Cole, Tarn Mount, 52"], NameList())[0]]
    assert [len(row) for row in found[1:]] == [1, 1]


@pytest.mark.parametrize(
    "line",
    [
        "Could you add two chairs? The bus broke down and the shoes didn't fit.",
        "Coming out of the hall it was the first time in weeks that I laughed.",
        "The last bus is at six and the only shop shuts at the same time.",
    ],
)
def test_everyday_words_are_not_put_before_anybody_for_a_look(line: str) -> None:
    assert flags(line) == ()


def test_what_tells_of_somebody_is_still_put_before_a_person() -> None:
    said = "I was broke, I had fits, and I came out as gay. She is the only Pole in the street. He has ADD."
    kinds = {f.kind for f in flags(said)}
    assert kinds >= {FlagKind.BENEFITS, FlagKind.HEALTH, FlagKind.SEXUALITY, FlagKind.RESIDUAL}
