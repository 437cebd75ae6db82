# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings and keys of lists in other languages, put into the English words that say the same."""

from __future__ import annotations

from harvest.readers.permission.text import any_of, fold

_PENDING = any_of(
    r"\bpendientes?\b|\bpor confirmar\b|\bfalta\w* (?:de )?(?:preguntar|responder|contestar|respuesta)|\bsin respuesta\b|\bno (?:han|ha) (?:contestado|respondido)\b",
    r"\ben attente\b|\bpas (?:encore )?(?:demande|repondu|de reponse)|\bsans reponse\b|\ba (?:demander|recontacter|rappeler)\b",
    r"\bausstehend\b|\bnoch (?:nicht|offen|zu)\b|\bkeine antwort\b|\bnicht gefragt\b|\bunklar\b|\bruckfrage\b",
    r"\bbrak odpowiedzi\b|\bnie (?:pytan\w*|zapytan\w*|odpowiedzi\w*)\b|\bdo (?:ustalenia|zapytania|potwierdzenia)\b",
    r"\bheb (?:ofyn|ateb)\w*\b|\baros am\b|\bdim ateb\b|\bin attesa\b|\bda chiedere\b|\bsem resposta\b|\bpor responder\b|\bin asteptare\b|\bfara raspuns\b",
)
_PARTNERS = any_of(
    r"\b(?:solo|solamente|unicamente|apenas|so)\b.*\b(?:socios?|socias?|entidades|parceiros|partners?)\b|\b(?:socios|entidades) (?:solo|solamente|unicamente)\b",
    r"\b(?:uniquement|seulement|rien que|reserve)\b.*\bpartenaires?\b|\bpartenaires? (?:uniquement|seulement)\b|\bnur\b.*\bpartner\w*|\bpartner\w* nur\b",
    r"\btylko\b.*\bpartner\w*|\bpartneriaid yn unig\b|\bdim ond\b.*\bpartner\w*|\bsolo\b.*\b(?:partner|enti)\b|\b(?:doar|numai)\b.*\bparteneri\w*",
)
_REFUSED = any_of(
    r"\bno (?:quieren?|desean?|se (?:les? )?puede|se puede|autoriza\w*)\b|\bno (?:se )?(?:les? )?cit\w+|\bno (?:usar|utilizar|publicar)\b|\bexcluid\w*",
    r"\bne (?:veu\w+|souhait\w+|desir\w+|pas|doi\w+)\b|\bn'autoris\w+ pas\b|\brefus\w*|\bpas de citation\b",
    r"\bnicht (?:zitier|verwend|nenn|veroffentlich)\w*|\b(?:mochte|will|wollen|mochten) nicht\b|\bkeine zitate\b|\babgelehnt\b|\bwidersprochen\b",
    r"\bnie (?:cytowa\w*|chc\w*|zgadza\w*|wyraz\w*|uzywac|publikowac)\b|\bodm[oa]w\w*|\bbez cytowania\b|\bpeidi\w* a\b|\bddim (?:am|eisiau|i['’]?w)\b|\bnon (?:vogliono|vuole|citare|usare)\b|\bnao (?:quer\w*|citar|usar)\b|\bnu (?:dor\w*|vor|citati|folositi)\b",
)
_WITHOUT = any_of(
    r"\bsin (?:su |el |mi )?nombres?\b|\bsans (?:l\w+ |mon |son )?noms?\b|\bohne (?:den )?namen?\b|\bbez (?:podawania )?(?:nazwisk\w*|imi\w+|podpisu)\b|\bheb (?:eu |ei |yr )?h?enw\w*|\bdd?ienw\b|\bsenza (?:il )?nome\b|\bsem (?:o )?nome\b|\bfara nume\w*|\ban[oó]nim\w*|\banonym\w*"
)
_WITH = any_of(
    r"\bcon (?:su |el |mi )?nombres?\b|\bavec (?:l\w+ |mon |son )?noms?\b|\bmit (?:(?:dem|ihrem|meinem|vollem|ganzem) )*namen?\b|\bz podaniem (?:\w+ ){0,2}(?:imieni\w*|nazwisk\w*)|\b(?:voller|vollem|vollstandiger) name\b|\bnom complet\b|\bnombre completo\b|\bnome completo\b|\bimieni(?:em|a) i nazwiski?(?:em|a)\b|\benw llawn\b|\b(?:z|pod) (?:pelnym )?(?:imieniem|nazwiskiem|nazwiskami)\b|\bpelne imie i nazwisko\b|\bgyda(?:'u|'i|g)? (?:eu |ei |yr |fy )?h?enw\w*|\bcon (?:il )?nome\b|\bcom (?:o )?nome\b|\bcu nume\w*"
)


def in_english(text: str) -> str:
    """What a heading or a meaning in another language says, in English; nothing where it says nothing known.

    >>> in_english("Se les puede citar con nombre"), in_english("Nur für die Partner"), in_english("Do not quote")
    ('may be quoted with name', 'partners only', '')
    """
    said = fold(text)
    if _PENDING.search(said):
        return "not asked yet"
    if _PARTNERS.search(said):
        return "partners only"
    if _REFUSED.search(said) and not _WITHOUT.search(said):
        return "do not quote"
    if _WITHOUT.search(said) and not _ENGLISH.search(said):
        return "may be quoted without name"
    if _WITH.search(said):
        return "may be quoted with name"
    return ""


_ENGLISH = any_of(r"\b(?:quot\w+|names?|words?|ok|may|with|without|not?)\b")
