"""Made-up people, what each permits, and how a list writes their names."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

FIRST = [
    "Gordon",
    "Elspeth",
    "Dafydd",
    "Winnie",
    "Harpreet",
    "Bernard",
    "Agnieszka",
    "Ngozi",
    "Rodney",
    "Bettina",
    "Suleiman",
    "Clive",
    "Tamsin",
    "Noor",
    "Ffion",
    "Kelvin",
    "Doreen",
    "Marek",
    "Isobel",
    "Yusuf",
    "Perpetua",
    "Alun",
    "Saoirse",
    "Leszek",
    "Marjorie",
    "Quentin",
    "Zainab",
    "Hubert",
    "Oonagh",
    "Vikram",
    "Lottie",
    "Emrys",
    "Jadwiga",
    "Uche",
    "Thelma",
    "Rhodri",
    "Xanthe",
    "Cormac",
    "Beryl",
    "Imran",
]
LAST = [
    "Heslop",
    "Moorhouse",
    "Kettlewell",
    "Sugden",
    "Johal",
    "Iveson",
    "Wrona",
    "Okafor",
    "Harker",
    "Grouse",
    "Kaba",
    "Etheridge",
    "Roe",
    "Haddad",
    "Parry",
    "Asare",
    "Flack",
    "Zielinski",
    "Tennant",
    "Demir",
    "Vosper",
    "Bowen",
    "Quilty",
    "Nowak",
    "Tibbles",
    "Yarrow",
    "Umar",
    "Ladd",
    "Finnerty",
    "Rao",
    "Cobbold",
    "Griffiths",
    "Sikora",
    "Eze",
    "Pargeter",
    "Llewellyn",
    "Jessop",
    "Devlin",
    "Birtwhistle",
    "Chaudhry",
]
FORMS = ("full", "first", "first and letter", "letter and last", "last, first", "initials", "LAST first", "titled")
TELLS = (
    "The bus shelter was where we learned everything that school left out. I still wait there when it rains.",
    "My mother grew leeks the length of a broom and never told a soul how. We have tried ash and we have tried tea.",
    "Nobody had a key to the hall so we climbed in by the kitchen. The piano was out of tune and we danced anyway.",
    "I came for the soup and stayed eleven years. It was not very good soup.",
    "When the river came up we carried the old books upstairs on our heads. Two of them are still drying.",
    "The allotment gate sings when you open it. I would miss that more than the beans.",
    "We walked the whole wall in one Sunday with a pram. The pram has never been the same.",
    "You can tell a good street by who sweeps the leaves. Ours are swept before breakfast.",
)
PRONOUNS = (("she", "her", "her"), ("he", "him", "his"), ("they", "them", "their"))


@dataclass(frozen=True)
class Person:
    """Somebody with what they permit; pronouns are those by which a list speaks of them."""

    first: str
    last: str
    quotation: str
    sharing: str
    age: int
    pronouns: tuple[str, str, str]
    tells: str

    @property
    def minor(self) -> bool:
        """Whether they are a child."""
        return self.age < 16

    @property
    def name(self) -> str:
        """The name by which they speak in the transcript."""
        return f"{self.first} {self.last}"

    def written(self, form: str) -> str:
        """Their name as a list writes it.

        >>> Person("Ada", "Obi", "no", "no", 40, PRONOUNS[0], "").written("last, first")
        'Obi, Ada'
        """
        first, last = self.first, self.last
        title = {"she": "Mrs", "he": "Mr"}.get(self.pronouns[0], "")
        return {
            "full": f"{first} {last}",
            "first": first,
            "first and letter": f"{first} {last[0]}",
            "letter and last": f"{first[0]}. {last}",
            "last, first": f"{last}, {first}",
            "initials": f"{first[0]}.{last[0]}.",
            "LAST first": f"{last.upper()} {first}",
            "titled": f"{title} {last}".strip(),
        }[form]


def people(rng: Random, *, minors: bool, silent: bool) -> list[Person]:
    """Five to eight people of whom no two share a first letter and a last one, nor are all of one mind."""
    found: list[Person] = []
    firsts, lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))
    letters: set[str] = set()
    number = rng.randint(5, 8)
    for first, last in zip(firsts, lasts, strict=False):
        if f"{first[0]}{last[0]}" in letters or first[0] in {p.first[0] for p in found}:
            continue
        letters.add(f"{first[0]}{last[0]}")
        quotation = rng.choice(["named"] * 3 + ["anonymous"] * 3 + ["no"] * 2 + ["unknown"] * silent)
        sharing = rng.choice(["yes"] * 3 + ["no"] * 2)
        if quotation == "unknown":
            sharing = "unknown"
        minor = minors and not any(p.minor for p in found) and rng.random() < 0.15
        age = rng.randint(8, 14) if minor else rng.randint(19, 84)
        found.append(Person(first, last, quotation, sharing, age, rng.choice(PRONOUNS), rng.choice(TELLS)))
        if len(found) == number:
            break
    return found


def transcript(everybody: list[Person]) -> str:
    """What they said, in turns."""
    return "\n\n".join(f"{p.name}: {p.tells}" for p in everybody) + "\n"
