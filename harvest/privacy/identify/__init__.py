"""What gives people away in what was said: found and flagged here, never replaced here.

>>> find(["Our Bronwen rang 07700 900461."], NameList())[0][0].text
'Bronwen'
"""

from harvest.privacy.identify.batch import find, find_short, leftovers
from harvest.privacy.identify.nouns import Flag, FlagKind, Identifier, IdentifierKind, NameList
from harvest.privacy.identify.talk import flags

__all__ = [
    "Flag",
    "FlagKind",
    "Identifier",
    "IdentifierKind",
    "NameList",
    "find",
    "find_short",
    "flags",
    "leftovers",
]
