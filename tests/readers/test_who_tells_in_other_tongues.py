"""Who tells is known by its column in the languages of events; who wrote it down is not, and a child still waits."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

NAMES = ("Perpetua", "Old Nick", "Farida M")
TOLD = (
    "We mended the pier ourselves, plank by plank.",
    "My uncle taught me to row a boat.",
    "I came for the brass band.",
)


def table(*rows: tuple[str, ...]) -> Reading:
    """What is read in a table."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file("told.csv", out.getvalue().encode())
    return reading


def voices(reading: Reading) -> list[str]:
    """Who speaks in each text."""
    return [turn.speaker or "" for source in reading.sources for turn in source.turns]


HEADS = [
    ("Kto opowiadał(a)", "Historia", "Spisała"),
    ("Qui raconte ?", "Récit", "Recueilli par"),
    ("Wer erzählt", "Geschichte", "Aufgeschrieben von"),
    ("Quién cuenta", "Relato", "Recogido por"),
    ("¿Quién lo contó?", "El recuerdo", "Apuntado por"),
    ("Quién nos relata la historia", "Sus palabras", "Anotado por"),
    ("Qui l’a racontée", "Le récit", "Recueilli par"),
    ("Chi la racconta", "La storia", "Raccolta da"),
    ("Wer sie erzählt", "Die Geschichte", "Aufgeschrieben von"),
    ("Contado por", "História", "Recolhido por"),
    ("Chi racconta", "Racconto", "Raccolto da"),
    ("Verteld door", "Verhaal", "Opgetekend door"),
    ("Pwy sy’n adrodd", "Stori", "Casglwyd gan"),
    ("讲述人", "故事", "记录人"),
    ("الراوي", "الحكاية", "جمعها"),
    ("راوی", "کہانی", "لکھنے والا"),
    ("Who told it", "Story", "Collected by"),
]


@pytest.mark.parametrize(("who", "story", "scribe"), HEADS)
def test_who_tells_is_a_voice_and_who_wrote_it_down_is_none(who: str, story: str, scribe: str) -> None:
    rows = [(name, told, by) for name, told, by in zip(NAMES, TOLD, ("K.S.", "D.", "K.S."), strict=True)]
    assert voices(table((who, story, scribe), *rows)) == list(NAMES)


def test_a_scribe_alone_is_no_teller() -> None:
    rows = [(told, by) for told, by in zip(TOLD, ("Kasia", "Dorota", "Kasia"), strict=True)]
    assert not {"Kasia", "Dorota"} & {*voices(table(("Historia", "Zebrała"), *rows))}


def test_who_gave_no_name_is_not_called_so() -> None:
    rows = [("Pani Maria", TOLD[0]), ("(bez nazwiska)", TOLD[1]), ("Oleh", TOLD[2])]
    found = voices(table(("Kto opowiada", "Historia"), *rows))
    assert found[0::2] == ["Pani Maria", "Oleh"]
    assert "nazwiska" not in found[1]


@pytest.mark.parametrize("teller", ["Antek, lat 8", "Antek (8 lat)"])
def test_a_child_told_beside_the_name_waits(teller: str) -> None:
    rows = [("Pani Maria", TOLD[0], "tak"), (teller, TOLD[1], "tak"), ("Oleh", TOLD[2], "tak")]
    reading = table(("Kto opowiada", "Historia", "Zgoda na publikację"), *rows)
    assert [bool(source.permission and source.permission.minor) for source in reading.sources] == [False, True, False]


ASKED = [
    ("Wer", "Wunsch"),
    ("Wer?", "Geschichte"),
    ("Von", "Erinnerung"),
    ("Qui", "Rêve"),
    ("Quién", "Deseo"),
    ("Chi", "Sogno"),
    ("Kto", "Opowieść"),
    ("Quem", "Lembrança"),
    ("Wie", "Droom"),
    ("Vem", "Minne"),
    ("Pwy", "Breuddwyd"),
    ("Хто", "Мрія"),
    ("谁", "愿望"),
]


@pytest.mark.parametrize(("who", "what"), ASKED)
def test_a_head_that_asks_no_more_than_who_names_the_teller(who: str, what: str) -> None:
    days = ("03.11.2025", "05.11.2025", "09.11.2025")
    assert voices(table(("Datum", who, what), *zip(days, NAMES, TOLD, strict=True))) == list(NAMES)


def test_how_somebody_came_is_no_name() -> None:
    rows = zip(("mit dem Bus", "zu Fuß", "mit dem Rad"), TOLD, strict=True)
    assert not {"mit dem Bus", "zu Fuß", "mit dem Rad"} & {*voices(table(("Wie", "Geschichte"), *rows))}
