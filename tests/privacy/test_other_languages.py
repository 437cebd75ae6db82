"""Names in lines that are not English: the people in them are found, and all the other words stay."""

import pytest

from harvest.privacy.identify import IdentifierKind, NameList, find

LINES = [
    ("Najbardziej brakuje mi lasu i grzybów. Tutaj ludzie boją się grzybów.", []),
    ("Na budowie wszyscy mówili do mnie Ziggy, bo nikt nie umiał wymówić mojego imienia.", ["Ziggy"]),
    ("W szpitalu pielęgniarka Anna Kowalska znalazła kogoś, kto mówił po polsku.", ["Anna Kowalska"]),
    ("Moja sąsiadka Krysia przynosi mi zupę co czwartek.", ["Krysia"]),
    ("Roedd fy nhad-cu yn gyrru'r lori laeth, ac roedd pob ci yn y cwm yn nabod sŵn yr injan.", []),
    ("Mae Siân Llwyd drws nesaf yn helpu gyda'r ardd.", ["Siân Llwyd"]),
    ("Meine Nachbarin Ursula Becker bringt mir jeden Sonntag Kuchen, und wir sitzen auf der Bank.", ["Ursula Becker"]),
    ("Wir brauchen einen Bus, der auch am Abend fährt, damit die Kinder zum Verein kommen.", []),
    ("Ma voisine Odile m'a appris à réparer mon vélo, et maintenant je vais au marché.", ["Odile"]),
    ("Il n'y a plus de médecin dans le quartier depuis que le docteur Lemoine est parti.", ["Lemoine"]),
    ("Quiero un parque limpio donde los niños puedan jugar con sus abuelos.", []),
    ("Mi vecina Carmen me enseñó a hacer paella en la cocina del centro.", ["Carmen"]),
    ("Vreau ca fiul meu să aibă un loc unde să joace fotbal după școală.", []),
    ("Waxaan jeclahay in carruurtaydu ay ku ciyaaraan beerta.", []),
]


@pytest.mark.parametrize(("text", "names"), LINES)
def test_people_are_found_and_all_other_words_stay(text: str, names: list[str]) -> None:
    assert [i.text for i in find([text], NameList())[0]] == names


def test_a_word_of_one_line_is_no_name_in_the_others() -> None:
    texts = [text for text, names in LINES if not names]
    assert all(not found for found in find([*texts, "We meet on Sundays and sing."], NameList()))


def test_a_name_that_the_inquiry_knows_is_found_in_small_letters_too() -> None:
    (found,) = find(["ostatnio krysia kowalczyk przyniosła nam zupę i ciasto"], NameList.of(["Krysia Kowalczyk"]))
    assert any("krysia" in i.text for i in found)


def test_numbers_and_addresses_are_found_in_every_language() -> None:
    (found,) = find(["Proszę dzwonić do mnie wieczorem na 07700 900123 albo napisać na zupa@example.org"], NameList())
    assert {i.kind for i in found} >= {IdentifierKind.PHONE, IdentifierKind.EMAIL}
