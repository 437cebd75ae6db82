"""What forms call the age of somebody, in the languages that people filled in: one list for all who look for it."""

from __future__ import annotations

AGE = r"(?:aged?|oed|alter|[âa]ge|edad|wiek|idade|et[àa]|leeftijd|[aå]lder)"
"""For a label of one word, whatever its case; letters may have lost their accents."""
SCHOOL = r"(?:school year|year group|blwyddyn ysgol)"
