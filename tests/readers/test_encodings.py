"""Texts in older encodings, of many languages, are read in their own letters."""

from __future__ import annotations

import pytest

from harvest.readers.decoding import decode

TEXTS = {
    "zh": "主持人：各位邻居晚上好，今天我们聊聊老菜市场。谁先说？\n陈阿姨：我在那里卖了三十年豆腐。",
    "zht": "主持人：大家好，請問各位對這個市場有什麼回憶？\n林太太：我在這裡賣了二十年的魚。",
    "ja": "司会：今日はお集まりいただきありがとうございます。\n佐藤さん：豆腐屋の前でいつもラジオが鳴っていました。",
    "ko": "진행자: 이 동네에서 가장 좋았던 기억은 무엇인가요?\n김영희: 골목에서 아이들이 밤늦게까지 놀던 소리요.",
    "ru": "Ведущая: Добрый вечер, как вы попали в наш двор?\nТамара: Я живу здесь с шестьдесят третьего года.",
    "el": "Μεγάλωσα δίπλα στο λιμάνι. Ο πατέρας μου έφτιαχνε δίχτυα.",
    "ar": "الميسرة: مساء الخير جميعا، من يحب أن يبدأ؟\nأم خالد: أنا أبدأ. جئنا إلى هذا الحي قبل تسع سنوات.",
    "he": "המנחה: ערב טוב לכולם, מי רוצה להתחיל?\nדינה: אני גרה כאן שלושים שנה.",
    "pl": "Żaneta pamięta piekarnię pana Wójcika i zapach chleba o piątej rano.",
    "cs": "Dobrý večer, vítám vás všechny v knihovně. Kdo by chtěl začít?",
    "tr": "Mahallemizde en çok sevdiğim şey akşamları çay bahçesi, ışıklar yanıyor.",
    "de": "Die Straße war früher voll. Für mich ist das Grün das Schönste, sagt Jörg Müßig.",
    "fr": "J’ai été élevée près de la rivière, où ça sentait le café.",
}


def test_a_german_table_of_names_is_not_read_as_chinese() -> None:
    rows = (
        "Nr.;Name;Vorname;Zitat im öffentlichen Bericht;Namensnennung;Weitergabe (Stadt, Universität)\n2;Öztürk;Cem\n"
    )
    rows += "3;Köhler;Jürgen;nein\n5;Schäfer;Ute\n7;Nguyen;Thi Lan;nur nach Rücksprache\n8;Großmann;Renate;ja\n"
    assert decode("list.csv", rows.encode("cp1252")).text == rows


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(("zh", "gb18030"), ("zht", "big5"), ("ja", "shift_jis"), ("ja", "euc_jp"), ("ko", "euc_kr")),
        *(("ru", "cp1251"), ("ru", "koi8_r"), ("ru", "cp866"), ("el", "iso8859_7"), ("ar", "cp1256"), ("he", "cp1255")),
        *(("pl", "cp1250"), ("pl", "iso8859_2"), ("cs", "iso8859_2"), ("tr", "cp1254")),
        *(("de", "cp1252"), ("de", "mac_roman"), ("de", "cp850"), ("fr", "cp1252"), ("fr", "mac_roman")),
    ],
)
def test_text_in_an_older_encoding_is_read_in_its_own_letters(language: str, encoding: str) -> None:
    text = TEXTS[language]
    assert decode("a.txt", text.encode(encoding)).text == text


def test_a_long_text_in_utf_8_with_some_broken_bytes_stays_utf_8() -> None:
    data = ("Żaneta pamięta piekarnię. " * 40).encode() + b"\x93 \x94 \xe9 \xff"
    assert decode("a.txt", data).encoding == "utf-8"


def test_nuls_and_ctrl_z_behind_the_last_word_are_no_other_kind_of_file() -> None:
    found = decode("NORMA.TXT", "My day\u2028by Norma\u2029\u2029I was fifteen.\u2029".encode() + b"\0" * 300 + b"\x1a")
    assert found.text == "My day\nby Norma\n\nI was fifteen.\n"
