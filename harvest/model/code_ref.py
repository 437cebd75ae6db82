"""The name of a code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@lru_cache(maxsize=8192)
def _written(codebook: str, code: str) -> str:
    return f"{codebook}/{code}"  # once for all the codings that have it


@dataclass(frozen=True, slots=True)
class CodeRef:
    """A code named by codebook and id, written ``codebook/code``.

    >>> str(CodeRef("five_ways", "connect"))
    'five_ways/connect'
    >>> CodeRef.parse("toronto/i_isolated").code
    'i_isolated'
    """

    codebook: str
    code: str

    def __str__(self) -> str:
        return _written(self.codebook, self.code)

    @classmethod
    def parse(cls, text: str) -> CodeRef:
        """The reference in ``codebook/code``; ValueError when a part is missing."""
        codebook, slash, code = text.strip().partition("/")
        if not (codebook and slash and code):
            raise ValueError(f"{text!r} is not CODEBOOK/CODE")
        return cls(codebook, code)
