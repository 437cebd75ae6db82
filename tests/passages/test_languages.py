"""Languages are told a passage at a time, offline."""

import pytest

from harvest.passages import foreign, languages
from harvest.passages.languages import language_of

SENTENCES = [
    ("en", "The lads next door mended our fence and would not take a penny."),
    ("en", "yeah innit, bare people came to that barbecue"),
    ("en", "Wednesday chair yoga, St Bride's hall, tea after"),
    ("ur", "میری پڑوسن نے مجھے اردو میں خط لکھنا سکھایا۔"),
    ("ar", "كان جدي يجلس هنا كل مساء ويروي لنا القصص."),
    ("fa", "مادرم با زن‌های همسایه نان می‌پخت."),
    ("pa", "ਮੇਰੀ ਮਾਂ ਗੁਰਦੁਆਰੇ ਵਿੱਚ ਪੜ੍ਹਾਉਂਦੀ ਹੈ।"),
    ("bn", "পাড়ার সবাই মিলে আমরা একটা বাগান করেছি।"),
    ("so", "Carruurtu waxay ku ciyaaraan beerta hortayda ah."),
    ("pl", "Sąsiadka z dołu zawsze podlewa moje kwiaty."),
    ("ro", "Vecinii mei m-au ajutat să găsesc de lucru."),
    ("cy", "Mae fy nghymdogion yn dod â bara imi bob bore."),
    ("tr", "Mahallemizde herkes birbirine yardım eder."),
    ("pt", "A minha vizinha ensinou-me a fazer doce de abóbora."),
    ("zh", "邻居们每天早上一起打太极拳。"),
    ("am", "ጎረቤቶቼ ሁሌም ይረዱኛል።"),
    ("uk", "Сусіди принесли нам ковдри і чай."),
    ("ti-or-am", "ሰላም ለሁላችሁ።"),
]


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_a_passage_is_told_by_its_words(code, text):
    assert language_of(text) in code.split("-or-")


def test_too_few_words_are_in_no_language():
    assert language_of("ok") is None and language_of("12:30!") is None


def test_a_file_in_two_languages_names_both_and_english_is_not_foreign():
    told = languages([text for code, text in SENTENCES if code in ("en", "ur")])
    assert list(told) == ["English", "Urdu"] and told["English"] == 3
    assert foreign(SENTENCES[0][1]) is None and foreign(SENTENCES[3][1]) == ("ur", "Urdu")
