"""Characters that nobody sees and some that look like others."""

from harvest.model import Kind
from tests.readers.variants.expect import T, U, Variant

SEPARATORS = "Ivo: We mended the gate.\u2028Una: With string.\u2029Ivo: It held all winter.\x0bUna: It holds still.\x0b"
NUL = b"Ivo: We mended\x00 the gate.\nUna: With string.\nIvo: It held.\nUna: All winter.\x00\n"
WIDE = "ＩＶ＝Ivo Vance\nＵＮ＝Una Nash\n\nＩＶ： We mended the gate.\nＵＮ： With string.\nＩＶ： It held.\nＵＮ： All winter.\n"
INVISIBLE = "\ufeff\u200bIvo\u200b: We mended the gate.\nUna\u200d: With string.\n\u200eIvo: It held.\u2060\nUna\ufeff: All winter.\n"
OVERRIDE = "Ivo: The sign said \u202eegac eht\u202c and we laughed.\nUna: We did.\nIvo: For a week.\nUna: Longer.\n"
TAGS = "We planted one tree.\U000e0041\U000e0042 It was a plum.\u0007 Every child has eaten from it, and so has the vicar.\n"
SPACES = "Ivo\u00a0Vance\u00a0: We mended the gate.\nUna\u202fNash\u00a0: With string.\nIvo Vance: It held.\nUna Nash: All winter.\n"
FAMILY = "The family \U0001f468\u200d\U0001f469\u200d\U0001f467 next door brought us bread. نمی\u200cدانم was the first word I learned from them.\n"
VARIANTS = (
    Variant(
        "line separators and vertical tabs",
        "gate.txt",
        SEPARATORS.encode(),
        kind=T,
        cast={"Ivo": (U, 2), "Una": (U, 2)},
    ),
    Variant(
        "a few NULs",
        "gate.txt",
        NUL,
        kind=T,
        cast={"Ivo": (U, 2), "Una": (U, 2)},
        says=("We mended the gate.",),
        warns=("character",),
    ),
    Variant(
        "full-width letters, colons and equals signs",
        "gate.txt",
        WIDE.encode(),
        kind=T,
        cast={"Ivo Vance": (U, 2), "Una Nash": (U, 2)},
    ),
    Variant(
        "zero-width characters in names",
        "gate.txt",
        INVISIBLE.encode(),
        kind=T,
        cast={"Ivo": (U, 2), "Una": (U, 2)},
        says=("It held.",),
        warns=("invisible",),
    ),
    Variant(
        "a mark that turns letters round",
        "gate.txt",
        OVERRIDE.encode(),
        kind=T,
        cast={"Ivo": (U, 2), "Una": (U, 2)},
        lacks=("\u202e",),
        warns=("direction",),
    ),
    Variant(
        "invisible tags and a bell",
        "plum.txt",
        TAGS.encode(),
        kind=Kind.STORY,
        lacks=("\U000e0041", "\x07"),
        warns=("invisible",),
    ),
    Variant(
        "spaces that do not break",
        "gate.txt",
        SPACES.encode(),
        kind=T,
        cast={"Ivo Vance": (U, 2), "Una Nash": (U, 2)},
    ),
    Variant(
        "joiners that mean something stay",
        "bread.txt",
        FAMILY.encode(),
        kind=Kind.STORY,
        keeps=("\U0001f468\u200d\U0001f469\u200d\U0001f467", "نمی\u200cدانم"),
    ),
)
