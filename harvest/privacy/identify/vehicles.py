"""Cars, vans and bikes that neighbours would know: "the orange Transit with the eagle on it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.nouns import IdentifierKind

_COLOUR = (
    r"(?:red|blue|green|white|black|silver|gr[ea]y|yellow|orange|purple|pink|brown|gold|golden|beige|cream|maroon|"
    r"turquoise|bronze|navy|burgundy|lime|rusty|battered|lilac|teal|mint|two-tone|striped|matt)"
)
_MAKE = (
    r"(?:transits?|fiesta|focus|mondeo|corsa|astra|zafira|vectra|vivaro|golf|polo|passat|beetle|camper(?:van)?|caddy|"
    r"berlingo|kangoo|clio|megane|sprinter|land ?rover|range rover|defender|discovery|freelander|bmw|"
    r"audi|merc|mercedes|"
    r"volvo|skoda|octavia|fabia|toyota|yaris|corolla|aygo|prius|hilux|honda|civic|jazz|nissan|micra|qashqai|juke|leaf|kia|"
    r"picanto|hyundai|mini cooper|mini|fiat(?: panda| punto| 500| ducato)?|panda|punto|peugeot(?: "
    r"\d{3,4})?|partner van|"
    r"citroen(?: \w\d)?|citroën(?: \w\d)?|renault(?: \w+)?|vauxhall(?: \w+)?|ford(?: \w+)?|vw(?: \w+)?|"
    r"volkswagen(?: \w+)?|"
    r"suzuki(?: \w+)?|seat (?:ibiza|leon)|tesla|subaru|mazda|jaguar|lexus|saab|rover|bedford|morris "
    r"minor|reliant robin|"
    r"smart car|motability (?:car|scooter)|vespa|lambretta|harley|triumph|luton|ka|insignia|meriva|"
    r"mokka|dacia(?: \w+)?|duster)"
)
_ANY = (
    r"(?:van|car|estate|hatchback|saloon|pickup|pick-up|lorry|truck|minibus|jeep|caravan|motorbike|"
    r"moped|scooter|trike|taxi|tractor|bike|bicycle|hearse|people carrier|4x4)"
)
_TAIL = (
    r"(?: with (?:the |a |an |its |no |one |two )?[\w'’\- ]{2,40}?(?= and |[,.;!?\n]|$)|"
    r" (?:that|what|which) (?:says|reads|has) [\w'’\- ]{2,40}?(?= and |[,.;!?\n]|$))"
)
_MADE = re.compile(
    rf"\b(?:{_COLOUR}(?:[ \-](?:and |{_COLOUR})){{0,2}} )(?:old |little |big |metallic "
    rf"){{0,2}}{_MAKE}\b(?: {_ANY}\b)?{_TAIL}?",
    re.I,
)
_MARKED = re.compile(
    rf"\b(?:{_COLOUR} )(?:old |little |big |ford |){{0,2}}{_ANY} with (?:the |a |an |his |her |my |two |"
    rf")[\w'’\- ]{{2,40}}?\bon (?:it|the \w+)\b",
    re.I,
)
_HINT = re.compile(rf"\b{_COLOUR}\b", re.I)


def vehicles(text: str) -> Iterator[tuple[int, int, IdentifierKind]]:
    """Where a vehicle is described so that one would know it; a colour alone ("a red car") is nothing.

    >>> [t[s:e] for t in ["It was a white Fiesta outside."] for s, e, _ in vehicles(t)]
    ['white Fiesta']
    """
    if _HINT.search(text) is None:
        return
    for pattern in (_MADE, _MARKED):
        for m in pattern.finditer(text):
            yield *m.span(), IdentifierKind.VEHICLE
