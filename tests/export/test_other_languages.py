"""Words in another language are said to be in it, and tagged so that whatever reads aloud speaks it."""

from __future__ import annotations

import io
import zipfile

import pypdf
import pytest

from harvest import export
from harvest.export.other_languages import spoken_in
from harvest.model import Consent
from tests.factories import InquiryBuilder, build

SAID = {
    "uk": ("Сусіди допомогли мені відремонтувати човен, і тепер я ловлю рибу разом з ними.", "(in Ukrainian)"),
    "pl": ("Po wypadku w magazynie sąsiad woził mnie na rehabilitację przez sześć tygodni.", "(in Polish)"),
    "ar": ("الجيران يطبخون معا كل يوم جمعة في القاعة القديمة", "(in Arabic)"),
}


def evidence():
    inquiry = InquiryBuilder()
    source = inquiry.source("Talk", table="1")
    for n, text in enumerate(
        [*(said for said, _ in SAID.values()), "It's a fair walk, but naebody minds the weather here."]
    ):
        teller = inquiry.voice(f"Person {n}", Consent.ANONYMOUS)
        inquiry.agree(inquiry.say(source, teller, text), "five_ways/connect")
    return build(inquiry.material())


def text_of(suffix: str) -> str:
    data = export.write(evidence(), suffix)
    if data[:2] == b"PK":
        return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    return data.decode("utf-8")


@pytest.mark.parametrize("suffix", ["html", "md", pytest.param("docx", marks=pytest.mark.slow)])
def test_a_quotation_says_in_which_other_language_it_is(suffix: str) -> None:
    text = text_of(suffix).replace("\\", "")
    for said, named in SAID.values():
        assert named in text[text.index(said[:12]) :][:2500]
    assert "in English" not in text and "in Scots" not in text


def test_a_web_page_names_the_language_of_the_words_alone() -> None:
    page = text_of("html")
    for code, (said, _) in SAID.items():
        assert page[: page.index(said[:12])].endswith(f'lang="{code}"><p>“')
    assert page.count("<blockquote") == len(SAID) + 1 and page.count(' lang="') == 2 * len(SAID) + 1, (
        "each once where it is quoted and once in the appendix"
    )


def test_an_opendocument_text_names_the_language_of_the_words_and_of_the_rows() -> None:
    with zipfile.ZipFile(io.BytesIO(export.write(evidence(), "odt"))) as package:
        text = package.read("content.xml").decode()
    for code, (said, _) in SAID.items():
        assert f'fo:language="{code}"' in text
        assert text.count(f'text:style-name="In_{code}">“{said[:12]}') == 1
        assert text.count(f'text:style-name="In_{code}">{said[:12]}') == 1


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Bha sinn bochd ach cha robh sinn nar n-aonar.", "in Scottish Gaelic"),
        ("Tá fáilte roimh chách anseo gach lá den tseachtain.", "in Irish"),
        ("I was cold all winter. Sąsiedzi przynosili mi obiady przez całą zimę, codziennie.", "partly in Polish"),
        ("Nobody minds the weather. [Person 3] at Ysgol Bryn Onnen mends the ramp.", ""),
        ("– insurance, insurance, insurance", ""),
        ("Dinna fash, it's a fair walk but naebody minds.", ""),
    ],
)
def test_gaelic_is_not_irish_and_a_sentence_in_another_language_is_not_all_of_it(said: str, named: str) -> None:
    found = spoken_in(said)
    assert (found.words if found else "") == named


@pytest.mark.slow
def test_a_word_file_names_the_language_of_the_words() -> None:
    text = text_of("docx")
    assert 'w:lang w:val="uk"' in text and 'w:lang w:val="pl"' in text and 'w:lang w:bidi="ar"' in text


@pytest.mark.slow
def test_a_pdf_names_the_language_of_the_words() -> None:
    tree = pypdf.PdfReader(io.BytesIO(export.write(evidence(), "pdf"))).trailer["/Root"]["/StructTreeRoot"]
    assert SAID.keys() <= languages(tree, set())


def languages(of: object, seen: set[int]) -> set[str]:
    """Every language that a part of the structure of a PDF is in."""
    found: set[str] = set()
    node = of.get_object() if hasattr(of, "get_object") else of
    if isinstance(node, list):
        return found.union(*(languages(part, seen) for part in node))
    if isinstance(node, dict) and id(node) not in seen:
        seen.add(id(node))
        found |= {str(node["/Lang"])} if "/Lang" in node else set()
        found |= languages(node.get("/K", []), seen)
    return found
