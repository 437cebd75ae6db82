# ruff: noqa: E501 – lists of words are easier to check on one line
"""Sheets laid out as a poster with fields on it: strengths beside weaknesses, opportunities and threats below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.tables.boards.tables_across import Across

FIELDS = ("Question", "What was said")
_STRONG = (
    r"strengths?|(?:our |the )?strong points?|stärken|forces|points? forts?|atouts|fortalezas|puntos fuertes|fuerzas|pontos fortes|forças|punti di forza|forze|sterktes?|sterke (?:punten|kanten)|mocne strony|silne strony|atuty|cryfderau|"
    r"styrkor|styrker|vahvuudet|puncte (?:forte|tari)|güçlü (?:yönler|yanlar)(?:imiz)?|сильные стороны|сильні сторони|snage|silné stránky|erősségek|δυνατά σημεία|نقاط القوة|优势|優勢|強み|강점|חוזקות|ताकत"
)
_WEAK = (
    r"weakness(?:es)?|(?:our |the )?weak points?|schwächen|faiblesses|points? faibles?|debilidades|puntos débiles|pontos fracos|fraquezas|punti di debolezza|debolezze|punti deboli|zwaktes?|zwakke (?:punten|kanten)|zwakheden|słabe strony|słabości|gwendidau|"
    r"svagheter|svakheter|svagheder|heikkoudet|puncte slabe|slăbiciuni|zayıf (?:yönler|yanlar)(?:ımız)?|слабые стороны|слабкі сторони|slabosti|slabé stránky|gyengeségek|αδύνατα σημεία|نقاط الضعف|劣势|劣勢|弱み|약점|חולשות|कमज़ोरी|कमजोरी"
)
_OPEN = (
    r"opportunit(?:y|ies)|chancen|möglichkeiten|opportunités|oportunidades|opportunità|kansen|szanse|możliwości|cyfleoedd|möjligheter|muligheter|muligheder|mahdollisuudet|oportunități|fırsatlar|возможности|можливості|prilike|příležitosti|lehetőségek|ευκαιρίες|"
    r"الفرص|机会|機會|機会|기회|הזדמנויות|अवसर"
)
_THREAT = r"threats?|risiken|gefahren|bedrohungen|menaces|amenazas|ameaças|minacce|bedreigingen|zagrożenia|bygythiadau|hot|trusler|uhat|amenințări|tehditler|угрозы|загрози|prijetnje|hrozby|veszélyek|απειλές|التهديدات|威胁|威脅|脅威|위협|איומים|ख़तरे|खतरे"
_OF_OTHER_POSTERS = (
    r"aspirations?|results?|challenges|barriers|assets|needs|risks?|ideas?|actions?|hopes?|fears?|dreams?|wishes|worries|concerns|pros|cons|advantages|disadvantages|positives?|negatives?|start(?: doing)?|stop(?: doing)?|continue|keep(?: doing)?|drop|add|improve|"
    r"do more(?: of)?|do less(?: of)?|more of|less of|likes?|dislikes?|liked|learned|lacked|longed for|loved|loathed|mad|sad|glad|pains?|gains?|think(?:s)?|feel(?:s)?|says?|does|hears?|sees?|"
    r"hoffnungen|ängste|befürchtungen|wünsche|sorgen|vorteile|nachteile|herausforderungen|ideen|bedarfe?|anfangen|aufhören|weitermachen|beibehalten|espoirs|craintes|peurs|souhaits|avantages|inconvénients|défis|idées|besoins|"
    r"esperanzas|miedos|temores|deseos|ventajas|desventajas|retos|ideas|necesidades|esperanças|medos|desejos|vantagens|desvantagens|desafios|ideias|speranze|paure|desideri|vantaggi|svantaggi|sfide|idee|bisogni|hoop|angsten|wensen|zorgen|voordelen|nadelen|uitdagingen|ideeën|"
    r"nadzieje|obawy|marzenia|życzenia|zalety|wady|wyzwania|pomysły|potrzeby|gobeithion|ofnau|breuddwydion|manteision|anfanteision|heriau|syniadau|anghenion"
)
_AND = r"(?:\s*(?:/|&|\+|,|and|und|et|y|e|i|en|a|och|og)\s*)"
_ANY = rf"(?:{_STRONG}|{_WEAK}|{_OPEN}|{_THREAT})"
_OF_SWOT = re.compile(
    rf"\W*(?:[a-zà-ÿ]\s*[-–—:=.)]\s*)?(?:(?:our|the|unsere|nos|nuestras?|i nostri|nasze|ein) )?{_ANY}(?:{_AND}{_ANY})?(?:\s*[(\[][^()\[\]]{{1,40}}[)\]]|\s*[-–—/]\s*[^\s.!?]+(?: [^\s.!?]+){{0,2}})?\W*",
    re.I,
)
_OTHER = re.compile(
    rf"\W*(?:[a-z]\s*[-–—:=.)]\s*)?(?:(?:our|the) )?(?:{_OF_OTHER_POSTERS})(?:{_AND}(?:{_OF_OTHER_POSTERS}))?(?:\s*[(\[][^()\[\]]{{1,40}}[)\]])?\W*",
    re.I,
)
_AXES = re.compile(
    r"\W*(?:intern(?:al|e|o|as?|i|s|ally)?|extern(?:al|e|o|as?|i|s|ally)?|interne?s|externe?s|helpful|harmful|hilfreich|hinderlich|inside|outside|wewnętrzne|zewnętrzne|mewnol|allanol)"
    r"(?: (?:factors?|origin|faktoren|facteurs|factores|fattori|czynniki|ffactorau))?\W*",
    re.I,
)
"""What stands at the side of such a poster or over it: from within, from without, helpful, harmful."""
_LEAST, _FIELDS, _MOST = 2, 3, 60


def names_field(cell: str) -> bool:
    """Whether a cell names a field of a SWOT, in one of twenty languages.

    >>> names_field("S – Strengths (inside)"), names_field("Punti di forza"), names_field("Strengths of ours are many")
    (True, True, False)
    """
    return len(cell) <= _MOST and _OF_SWOT.fullmatch(cell.strip()) is not None


def _heads(cell: str) -> bool:
    return len(cell) <= _MOST and (_OF_SWOT.fullmatch(cell.strip()) or _OTHER.fullmatch(cell.strip())) is not None


def cards_in_fields(rows: Sequence[Sequence[str]]) -> tuple[Across, list[str]] | None:
    """The cards, each with the field it stands in, and what stands at the sides; None for any other table.

    Two rows at least name fields and nothing else. Where it is no SWOT, an empty row or the top stands above each.

    >>> page = [["What we have", ""], ["Strengths", "Weaknesses"], ["the oven", "the roof"], ["Opportunities", "Threats"]]
    >>> found = cards_in_fields([*page, ["a grant", "the rent"], ["", "the river"]])
    >>> found[0].rows[2:], found[0].titles, found[1]
    ([['Opportunities', 'a grant'], ['Threats', 'the rent'], ['Threats', 'the river']], ['What we have'], [])
    >>> cards_in_fields([["Strengths", "Weaknesses"], ["the oven", "the roof"]])
    """
    if len(rows) > _PAGE:
        return None
    heads = [n for n, row in enumerate(rows) if _is_head(rows, n)]
    named = [cell.strip() for n in heads for cell in rows[n] if cell.strip() and not _AXES.fullmatch(cell)]
    if len(heads) < _LEAST or len(named) < _FIELDS or len({one.casefold() for one in named}) < len(named):
        return None
    made: list[list[str]] = []
    beside: list[str] = [cell for n in heads for cell in rows[n] if cell.strip() and _AXES.fullmatch(cell)]
    for n, end in zip(heads, [*heads[1:], len(rows)], strict=True):
        starts = {at: cell.strip() for at, cell in enumerate(rows[n]) if cell.strip() and not _AXES.fullmatch(cell)}
        cards: dict[int, list[str]] = {at: [] for at in starts}
        for row in rows[n + 1 : end]:
            for at, cell in enumerate(row):
                if not cell.strip():
                    continue
                over = max((start for start in starts if start <= at), default=None)
                if over is None or _AXES.fullmatch(cell):
                    beside.append(cell)
                else:
                    cards[over].append(cell)
        made += [[starts[at], cell] for at, below in cards.items() for cell in below]
    titles = [cell for row in rows[: heads[0]] for cell in row if cell.strip()]
    if len(titles) > _TITLES or len(beside) > max(_TITLES, len(made)) or len(made) < _LEAST:
        return None
    return Across(made, titles), beside


_TITLES, _PAGE = 6, 2_000
"""So many lines at most stand over the fields; a table of so many rows is no page of them."""


def _is_head(rows: Sequence[Sequence[str]], n: int) -> bool:
    filled = [cell for cell in rows[n] if cell.strip()]
    names = [cell for cell in filled if not _AXES.fullmatch(cell)]
    if not names or not all(map(_heads, names)):
        return False
    return all(map(names_field, names)) or n == 0 or not any(cell.strip() for cell in rows[n - 1])
