"""Titles of talks and how far the tape is are nobody's; who opens under a name and a role goes on under the name."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read, said, who_asks

TALK = [
    ("{host}", "¿Cómo era el molino?"),
    ("LOLA", "Ruidoso. Mi padre dormía al lado."),
    ("TÍO BLAS", "Yo llevaba el grano en una burra."),
    ("{name}", "¿Y ahora?"),
    ("LOLA", "Ahora es un silencio con goteras."),
    ("TÍO BLAS", "Que lo abran los domingos."),
    ("{name}", "Gracias."),
]


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_the_title_of_a_talk_in_capitals_speaks_nothing(kind: str) -> None:
    turns = [(who.format(host="MARISA (entrevistadora)", name="MARISA"), words) for who, words in TALK]
    head = ["EL MOLINO DE ARRIBA", "Entrevista pasada a máquina, 4 de junio", "", ""]
    lines = [*head, *(line for who, words in turns for line in (who, words, ""))]
    found = read(f"molino.{kind}", docx(*filter(None, lines)) if kind == "docx" else "\n".join(lines))
    assert [words for _, words in said(found)] == [words for _, words in turns]
    assert {who for who, _ in said(found)} == {"MARISA", "LOLA", "TÍO BLAS"} and who_asks(found) == {"MARISA"}
    assert any("EL MOLINO DE ARRIBA" in warning for warning in found.warnings)


def test_who_speaks_first_and_once_under_a_name_is_no_title() -> None:
    lines = ["DAN ORR", "I came on 3 May, by boat.", "", "ANA", "Blue.", "", "BO", "Red.", "", "ANA", "Yes.", "", "BO"]
    found = said(read("dyes.txt", "\n".join([*lines, "Always red."])))
    assert found[0] == ("DAN ORR", "I came on 3 May, by boat.")


@pytest.mark.parametrize(
    ("host", "name", "others"),
    [
        ("周敏（主持）", "周敏", ("老何", "小燕")),
        ("周敏（蓝衣服）", "周敏", ("老何", "小燕")),
        ("佐々木(司会進行)", "佐々木", ("田中", "森")),
        ("박지영(사회)", "박지영", ("최민수", "한나")),
    ],
    ids=["host", "what she wears", "Japanese", "Korean"],
)
def test_who_opens_with_something_beside_the_name_goes_on_under_it(
    host: str, name: str, others: tuple[str, str]
) -> None:
    one, two = others
    words = ["大家好，这条河从前是什么样子？", "很清。", "鱼很多！", "现在呢？", "没有人去。", "要一条路。", "谢谢。"]
    whose = [host, one, two, name, one, two, name]
    text = "河边茶会\n时间：二〇二五年五月三日上午\n地点：老码头旁边的小学校\n\n"
    text += "\n".join(f"{who}：{what}" for who, what in zip(whose, words, strict=True))
    found = read("river.txt", text)
    assert said(found) == [*zip([name, one, two, name, one, two, name], words, strict=True)]
    assert who_asks(found) == {name}


def test_how_far_the_tape_is_in_words_is_nobodys() -> None:
    lines = [
        "Talk in the boathouse, Thursday",
        "At the beginning",
        "Nell – How did you come to it?",
        "Gus – By the back gate, in 1981.",
        "About ten minutes in",
        "Nell – And the others?",
        "Gus – They swam.",
        "Roughly three quarters of an hour",
        "Nell – Thank you.",
    ]
    found = read("boathouse.txt", "\n".join(lines))
    assert [words for _, words in said(found)] == [line.partition(" – ")[2] for line in lines if " – " in line]


def test_an_answer_that_is_a_time_is_said() -> None:
    lines = [
        "NELL",
        "How long is it?",
        "",
        "GUS",
        "About ten minutes",
        "",
        "NELL",
        "And home?",
        "",
        "GUS",
        "Half an hour",
    ]
    assert [words for who, words in said(read("walk.txt", "\n".join(lines))) if who == "GUS"] == [lines[4], lines[-1]]
