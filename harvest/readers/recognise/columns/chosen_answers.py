# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Which columns of a form hold what somebody chose or counted, and nothing told: how often, which of these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.recognise.columns.column_names import WHICH_OTHER
from harvest.readers.recognise.columns.column_profile import Column
from harvest.readers.tables.grid import Grid

_HOW_OFTEN = re.compile(
    r"^\W*(?:\w{1,3}[.):]\s*)*(?:(?:about|roughly|and|so) )?(?:how (?:often|many|long|far|frequently|regularly)|"
    r"wie (?:oft|viele|lange|häufig|weit)|combien de (?:fois|temps|personnes)|(?:à|avec) quelle fréquence|"
    r"depuis (?:combien|quand)|con qué frecuencia|cuánt[oa]s?|desde cuándo|"
    r"com que frequência|quant[oa]s?|há quanto|ogni quanto|con che frequenza|da quanto|hoe (?:vaak|lang|veel|ver)|"
    r"jak (?:często|długo|daleko)|ile (?:razy|lat|osób)|hur (?:ofta|länge|många)|hvor (?:ofte|lenge|længe|mange)|"
    r"(?:pa )?mor (?:aml|bell|hir)|faint o|ers (?:pryd|faint)|как (?:часто|долго)|сколько|як (?:часто|довго)|скільки)"
    r"(?![^\W\d_])",
    re.I,
)
_OF_THESE = re.compile(
    r"\bwhich (?:one )?(?:of (?:these|the following)|(?:best|most closely) (?:describes?|fits?)|statement)\b|"
    r"\b(?:best|most closely) describes? (?:you|your|how)\b|"
    r"\b(?:tick|choose|select|pick|check) (?:one|all|any|the one|up to|as many)\b|"
    r"\bwelche[rs]? (?:der folgenden|dieser)\b|\bparmi (?:ces|les)\b|\bcuál de (?:est[ao]s|l[ao]s siguientes)\b|"
    r"\bpa un o(?:'r|’r| )",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:others?|something else|autres?|andere[rs]?|sonstiges?|otr[oa]s?|outr[oa]s?|altr[oaie]|inn[eya]|anders|arall|annat|andet|annet)"
    r"(?:\W{1,4}|\W.{0,20}\W)(?:specify|tell us|say|state|describe|explain|write|give (?:details|it)|details?|text|"
    r"précise[rz]|bitte|nämlich|angeben|especifi\w+|indi\w+|specifi\w+|quale|cuál|qual|jaki\w*|podaj|proszę|namelijk|"
    r"nl|nod\w+|rhowch|manylion|ange|beskriv|angi\w*|hvilke\w*)\b|\[other\]\W*$",
    re.I,
)
"""Part of a question that offers answers: the one that people write themselves."""
_FIGURE = re.compile(r"\d")
_OWN = re.compile(
    r"\b(?:i|my|our|we|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mis|nuestr\w+|mio|mia|nostr\w+|moj\w*|fy|mijn|ons)\b",
    re.I,
)
_FEW, _MOST_FIGURES, _OPTION, _FACT = 4, 0.6, 7, 3


def are_chosen(column: Column, grid: Grid) -> bool:
    """Whether a column holds figures, or short answers to what asks for a number or to choose.

    The question before one that asks for another answer (“If you chose other, please say”) offered its answers. What
    people write who choose “Other (please specify)” is theirs, where it is more than a fact of a few words or they
    speak of themselves in it (“my neighbour's van”).
    """
    if _are_figures(column.cells):
        return True
    own = sum(_OWN.search(cell) is not None for cell in column.cells) >= 0.5 * max(1, column.filled)
    if _OTHER.search(column.name) and (column.mean_words > _FACT or (own and column.mean_words == _FACT)):
        return False
    told = sum(map(ends_sentence, column.cells)) > 0.2 * len(column.cells)
    if told or column.mean_words >= _OPTION or column.long_share >= 0.35:
        return False
    at = grid.header.index(column.name)
    other = grid.header[at + 1] if at + 1 < len(grid.header) else ""
    offered = WHICH_OTHER.search(other) and not WHICH_OTHER.search(column.name)
    return bool(offered or _HOW_OFTEN.search(column.name) or _OF_THESE.search(column.name))


def _are_figures(cells: Sequence[str]) -> bool:
    """Whether most cells are a figure with hardly a word beside it: ``2nd year``, ``5–10 mlynedd``."""
    filled = [cell for cell in cells if cell.strip()]
    figures = sum(len(cell.split()) <= _FEW and _FIGURE.search(cell) is not None for cell in filled)
    return len(filled) > 2 and figures >= _MOST_FIGURES * len(filled)
