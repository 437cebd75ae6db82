"""Words that limit an answer: only, but, except, if, and a yes that is given unwillingly."""

from __future__ import annotations

from harvest.readers.permission.text import any_of

ONLY = any_of(
    r"\bonly\b|\bjust\b|\bnothing (?:else|more)\b|\bnur\b|"
    r"\btylko\b|\bseulement\b|\buniquement\b|\bsolo\b|"
    r"\bsolamente\b|\bdoar\b|\bnumai\b|\bn?yn unig\b|صرف|فقط|"
    r"ਸਿਰਫ਼|只|仅|僅|\bkaliya\b"
)
NO_PROBLEM = any_of(
    r"^(?:no (?:problem|worries|objections?|issues?)|"
    r"not a problem|don't mind|i don't mind|nie ma (?:problemu|"
    r"sprawy)|kein problem|pas de (?:probleme|souci)|sin problema|"
    r"ningun problema|nicio problema|dim problem|لا مانع|没关系)\b"
)
RELUCTANT = any_of(r"\bif you (?:must|have to|like|want)\b|\breluctant\w*|\bgrudging\w*|\bi suppose\b")
EXCLUSIVE = any_of(r"\b(?:but|ond|ale|aber|mais|pero|dar)\b|\bonly\b|مگر|لیکن|لكن|ਪਰ|但")
"""A choice against the name, which no choice for it can stand beside."""
EXCEPT = any_of(
    r"\b(?:except|excluding|apart from|other than|save for|unless|until|provided|as long as|so long as|on condition|"
    r"once|after|minus)\b",
    r"\b(?:ac eithrio|heblaw|oprocz|poza|z wyjatkiem|ausser|bis auf|sofern|sauf|excepte|salvo|excepto|cu exceptia|"
    r"in afara)\b|سوائے|الا|باستثناء|除了|ਸਿਵਾਏ",
)
"""What is taken out of a choice: a person looks before anything leaves."""
ONLY_IF = any_of(
    r"^(?:only )?(?:if|as long as|provided|so long as|on condition)\b|^(?:os|wenn|"
    r"sofern|jesli|pod warunkiem|si|a condition|siempre que|con la condicion|daca|"
    r"cu conditia)\b|^only (?:with|after|when|for|in)\b"
)
