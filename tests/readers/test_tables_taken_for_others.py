"""Tables of what people told that look like others: a log of calls, a list of photos."""

from __future__ import annotations

from harvest.model import Kind
from harvest.readers.dispatch import parse_file


def test_stories_with_numbers_and_years_are_no_log_of_calls_in_any_script() -> None:
    told = [
        "下大雨，有个邻居把伞塞给我就跑了，我不肯还。",
        "他们说这条街要拆，妈妈不肯走。",
        "老师念不出我的名字，就叫我别的。",
    ]
    rows = ["编号,讲述人,故事,年份", *(f"S0{n},林阿姨,{text},{1970 + n}" for n, text in enumerate(told, 1))]
    (reading,) = parse_file("故事.csv", "\n".join(rows).encode())
    assert not reading.listed and [source.text for source in reading.sources] == told


def test_a_survey_that_asks_for_a_photo_besides_is_no_list_of_photos() -> None:
    heads = "Prénom,Racontez une journée sans eau,Qui vous a aidée ?,Prenez une photo"
    rows = [
        "Awa,Le puits a rendu de la boue pendant neuf jours.,La femme du mécanicien et sa citerne,1769002241.jpg",
        "Pauline,J'ai dormi près du forage pour garder ma place.,Un garçon de l'école,1769012241.jpg",
    ]
    (reading,) = parse_file("écoute.csv", "\n".join([heads, *rows]).encode())
    assert {source.kind for source in reading.sources} == {Kind.STORY} and len(reading.sources) == 4


def test_mails_exported_as_a_table_are_whose_they_came_from() -> None:
    heads = '"Subject","Body","From: (Name)","From: (Address)","To: (Name)","Categories","Importance"'
    told = {"Ada Obi": "I painted cups.", "Bo Lind": "I carried clay.", "Cy Day": "We had our own cinema."}
    rows = [f'"Re: the works","{said}","{who}","","Memories","","Normal"' for who, said in told.items()]
    (reading,) = parse_file("inbox.csv", "\n".join([heads, *rows]).encode())
    assert [source.voice for source in reading.sources] == ["Ada Obi", "Bo Lind", "Cy Day"]
