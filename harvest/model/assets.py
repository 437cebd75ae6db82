"""Assets as people named them, and what the team put right about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from harvest.model.words import complete

_ARTICLE = re.compile(r"^(?:the|our|a|an|my|this|that)\s+")


class AssetKind(StrEnum):
    """What sort of asset it is; the order is that of every list."""

    INDIVIDUAL = "individual"
    ASSOCIATION = "association"
    ORGANISATION = "organisation"
    PLACE = "place"
    ECONOMIC = "economic"

    @property
    def words(self) -> AssetKindWords:
        """How this kind reads."""
        return ASSET_KINDS[self]


@dataclass(frozen=True, slots=True)
class AssetKindWords:
    """``meaning`` says what belongs there."""

    label: str
    meaning: str


ASSET_KINDS = complete(
    AssetKind,
    {
        AssetKind.INDIVIDUAL: AssetKindWords("People", "What somebody knows, does or gives."),
        AssetKind.ASSOCIATION: AssetKindWords("Associations", "Groups, clubs and networks that people run themselves."),
        AssetKind.ORGANISATION: AssetKindWords("Organisations", "Services, charities, schools, businesses with staff."),
        AssetKind.PLACE: AssetKindWords("Places", "Buildings, green spaces, water, streets."),
        AssetKind.ECONOMIC: AssetKindWords("Economic", "Work, trade, money and what people can use together."),
    },
)


def normal_form(said: str) -> str:
    """By what two names are the same asset: small letters, no article, no punctuation.

    >>> normal_form("The Thursday Soup-Club!"), normal_form("thursday soup club")
    ('thursday soup club', 'thursday soup club')
    """
    words = " ".join(re.findall(r"\w+(?:['’]\w+)*", said.casefold()))
    return _ARTICLE.sub("", words.replace("’", "'"))


@dataclass(frozen=True, slots=True)
class AssetNote:
    """What the team says of an asset that was called ``said``: its name, kind and place; or that it is the same as
    what was called ``into``."""

    said: str
    name: str = ""
    kind: AssetKind | None = None
    place: str = ""
    into: str = ""

    @property
    def key(self) -> str:
        """By what it is known."""
        return normal_form(self.said)
