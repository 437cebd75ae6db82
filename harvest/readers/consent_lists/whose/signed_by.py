# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Rows of a list that somebody else filled in or signed, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from harvest.readers.consent_lists.answered.cells import initials_of
from harvest.readers.consent_lists.columns import BY_WHOM
from harvest.readers.consent_lists.nouns import ABOUT, ADULT, NAME, OTHER, PERMITS, REMARK, ListColumn
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

_SIGNATURE = any_of(
    r"^(?:signature|signed|signs?|sig|podpis|llofnod(?:wyd)?|sign[eé]|firma(?:do)?|unterschrift|assinatura|semnatura|handtekening)\b(?! (?:names?|language|by|for|in|date|up|on)\b)"
)
_INITIALLED = any_of(r"^(?:initial(?:s|led|ed)?|init|paraphe|iniciales|inicjaly)\b\.?(?: (?:by|here))?\W*$")
_UNSIGNED = any_of(r"^(?:no|n|✗|✘|0|false)$|\bnot? (?:yet )?sign\w*|\bunsigned\b|\bno signature\b|\bmissing\b")
_SELF = any_of(
    r"^(?:(?:by )?(?:my|him|her|them|your|one)?sel(?:f|ves)|me|own|self|the (?:person|participant|teller)|participant|teller|in person|sam|sama|osobiscie|moi(?:-meme)?|elle-meme|lui-meme|selbst|yo(?: mism[oa])?|fy hun|fi)\b"
)
KIN = r"mother|father|mum|mam|mom|dad|parents?|carers?|key ?worker|support worker|care worker|daughter|son|wife|husband|partner|sister|brother|nan|gran|grand\w+|niece|nephew|aunt\w*|uncle|friend|neighbour|guardian|staff|nurse|social worker|manager|interpreter|volunteer|poa|attorney"
_FOR_ANOTHER = any_of(
    rf"^(?!self\b|own\b|himself|herself).*\b(?:{KIN}|on (?:his|her|their|my)? ?behalf|in (?:his|her|their) (?:place|absence))\b|"
    r"(?<!\w)p\.? ?p\b\.?|\bper pro\b|\bi\.? ?a\.(?=\s|$)|\bi\.? ?v\.(?=\s|$)|(?<!\w)[wz] zastepstwie\b|\bpour (?:le compte|son|sa)\b|\bpar (?:le|la|son|sa) (?:pere|mere|fils|fille|mari|femme|tuteur)\b|\b(?:zona|mama|tata|syn|corka|opiekun\w*|maz|fille|femme|mari|tochter|sohn|betreuer\w*|hija|hijo|madre|padre|merch|mab|gwraig|gwr)\b"
)
"""What says that another person signed: what that one is to the teller, p.p., on her behalf."""
_FOR_SOMEBODY = re.compile(r"\b(?:for|pour|fur|dla|por|dros)\b(?! (?:me|myself|the)\b)")
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "revd", "fr", "sr", "sister", "br", "cllr", "prof"])
_MOST, _TELLS = 0.6, 5
_PART, _ALIKE = 3, 0.75
_PLAIN = any_of(
    r"^(?:y(?:es)?|x|ok|signed?|✓|✔|true|tick(?:ed)?|1|done|on (?:the )?(?:form|paper|card|file)|paper|e-?sign\w*|online|given|received|tak|oui|ja|ie|si|ydw)$|^\W*$|\d{1,4}[./-]\d{1,2}"
)
UNSIGNED = "the list is not signed by them"


def unsigned(
    columns: Sequence[ListColumn], table: Sequence[Sequence[str]], called: Sequence[Sequence[str]]
) -> set[int]:
    """The rows that are not signed on a list that most have signed, that say so, or that somebody else signed."""
    found: set[int] = set()
    for column in columns:
        head = fold(column.header).strip()
        cells = [row[column.index] for row in table]
        if column.what in (ABOUT, ADULT, OTHER, REMARK, PERMITS) and BY_WHOM.search(head):
            found |= _filled_in_for(cells, called)
        if column.what == REMARK:
            found |= {n for n, cell in enumerate(cells) if told_of_another(cell)}
        if column.what == NAME:
            found |= {n for n, cell in enumerate(cells) if filled_in_beside_name(cell)}
        if column.what not in (ABOUT, PERMITS, OTHER):
            continue
        signature, initials = _SIGNATURE.search(head), _INITIALLED.search(head)
        if not signature and not initials:
            continue
        own = [by_themselves(cell, names) for cell, names in zip(cells, called, strict=True)]
        filled = [n for n, cell in enumerate(cells) if not is_blank(cell)]
        by_name = sum(own) >= 2 and sum(own) >= _MOST * len(filled)
        if initials and not by_name:
            continue  # whoever took the form put theirs
        for n, cell in enumerate(cells):
            if (
                _UNSIGNED.search(fold(cell))
                or (is_blank(cell) and len(filled) >= _MOST * len(cells))
                or not is_blank(cell)
                and not own[n]
                and (by_name or signature)
                and _by_another(cell, by_name=by_name)
            ):
                found.add(n)
    return found


def by_themselves(cell: str, names: Sequence[str]) -> bool:
    """Whether a signature is somebody's own: words of the name, its beginnings or its letters, and nothing else.

    >>> [by_themselves(c, ["Joan Cartwright"]) for c in ("J Cartwr...", "JC", "Joan", "G Tolley", "J S Cartwright")]
    [True, True, True, False, True]
    """
    said = [word for word in re.findall(r"[^\W\d_]+", fold(cell)) if word not in _TITLES]
    if not said:
        return False
    for name in names:
        parts = re.findall(r"[^\W\d_]+", fold(name))
        letters = initials_of(name).casefold()
        if parts and all(
            _is_of(word, parts, letters) or (0 < at < len(said) - 1 and len(word) == 1) for at, word in enumerate(said)
        ):
            return True  # a letter between the first and the last is that of a middle name
        if parts and parts[0] == "mrs" and said[-1] == parts[-1] and len(said[0]) == 1:
            return True  # called by her husband's name
    return False


def _is_of(word: str, parts: Sequence[str], letters: str) -> bool:
    if len(word) == 1:
        return any(part[0] == word for part in parts)
    if word in (letters, letters[0] + letters[-1]) or (len(word) <= 4 and set(word) <= set(letters)):
        return True
    return any(
        word == part
        or (min(len(word), len(part)) >= _PART and (part.startswith(word) or word.startswith(part) or word in part))
        or (word[0] == part[0] and SequenceMatcher(None, word, part, autojunk=False).ratio() >= _ALIKE)
        for part in parts
    )


def _by_another(cell: str, *, by_name: bool) -> bool:
    """Whether what stands where one signs, and is not the own name, is another's name or a remark."""
    said = fold(cell).strip(" .")
    if _FOR_ANOTHER.search(said) or _FOR_SOMEBODY.search(said):
        return True
    if _PLAIN.search(said):
        return False
    return by_name or len(said.split()) >= _TELLS


_DONE_BY = re.compile(
    r"\b(?:complet(?:ed|ing)|fill(?:ed|ing|s)? (?:it |this |that |the form |form )?(?:in|out|up)|signed|answered|agreed|consent(?:ed)?|ticked|given|done|form|yes|ok|said so)\b"
    r".{0,25}?\b(?:by|from|for|on behalf)\b (?P<whom>.*)$"
)
_ANOTHER_SAID = re.compile(
    rf"\b(?:{KIN})\b(?: \w+)? (?:said|says|signed|ticked|agreed|answered|filled|completed|gave|consented|rang to say)\b"
    r"|\bwho (?:then )?(?:signed|ticked|answered|agreed|filled) (?:it )?(?:in )?(?:for|instead of) (?:her|him|them)\b"
    r"|\b(?!i\b|we\b|it\b|all\b|box(?:es)?\b)[\w'-]+ (?:had |has )?(?:ticked|signed|answered|filled(?: (?:it|this|that))?(?: in| out)?|put (?:a )?(?:yes|ticks?)|did (?:it|this)) "
    r"(?:(?:it|this|that|all|all of it|the (?:form|sheet|line|box(?:es)?)) )?(?:in )?(?:for|on behalf of) (?:him|her|them)\b"
)


DELIVERED = re.compile(
    r"\b(?:the )?(?:form |slip |sheet |card |paper )?(?:was |were |is )?(?:handed|dropped|brought|sent|posted|returned|delivered|collected)"
    r"(?: (?:in|off|back|over|round|(?:at|to|from) (?:the )?\w+))* by (?:(?:his|her|their|a|the|my) )?[\w'-]+(?: (?!and\b|who\b)[\w'-]+)?"
    r"|\bsigned by (?:him|her|them)\b"
)
"""Who brought what somebody filled in themselves."""
_FORM = r"(?: (?:it|this|that|these|them|(?:the|her|his|their) (?:\w+ )?(?:form|slip|card|sheet|paper|answers?|questions?)))?"
_AS_TOLD = r"(?:as (?:she|he|they) (?:said|spoke|told (?:it|them)|answered|dictated|went|pointed)(?: (?:it|them))?|to (?:her|his|their) dictation|(?:in|word for word) (?:her|his|their) (?:own )?words)"
WITH_THEM = re.compile(
    rf"\b(?:(?:{KIN})\b(?: \w+)? )?(?:filled|completed|did|done|ticked|answered|went through|wrote|read through){_FORM}(?: (?:in|out|up|down|all))*"
    rf"(?: (?:together )?with (?:her|him|them|me)\b(?! (?:mum|mam|dad|daughter|son|husband|wife|parents?|carers?|\w+'s))| together\b|(?: for (?:her|him|them))? {_AS_TOLD})"
    rf"|\b(?:(?:{KIN})\b(?: \w+)? )?(?:helped|helping|assisted)(?: (?:her|him|them|me))?(?: (?:to )?(?:fill|complete|write|read|do){_FORM}(?: (?:in|out|up|down))?| with{_FORM})?(?! themselves)"
    rf"|\bwith (?:(?:some|the|a bit of|a little|lots of) )?(?:help|assistance|support) (?:from|of|by) (?:(?:her|his|their|the|a|my) )?(?:\w+ )?(?:{KIN})\b"
)
"""Who helped somebody to answer for themselves, which is no answer in their place."""
_THEN_SAID = re.compile(
    r"\band (?:then )?(?:he |she |they )?(?:said|says|ticked|signed|answered|decided|chose|agreed|gave|put)\b(?!.*\bsel(?:f|ves)\b)"
)
"""Behind that it is not told who of the two it was."""


def told_of_another(remark: str) -> bool:
    """Whether a remark tells that somebody else answered or signed.

    >>> [told_of_another(r) for r in ("Form completed by the ward sister", "wife said yes for him", "signed by herself")]
    [True, True, False]
    >>> told_of_another("form handed in by his wife Halina, signed by him")
    False
    >>> [told_of_another(r) for r in ("Hilda ticked for him. See tape!", "all ticked for them to see", "she ticked it herself")]
    [True, False, False]
    >>> [told_of_another(r) for r in ("son filled it in with her", "with help from her niece", "son filled it in for her")]
    [False, False, True]
    """
    text = DELIVERED.sub(" ", fold(remark))
    if not _THEN_SAID.search(text):
        text = WITH_THEM.sub(" ", text)
    done = _DONE_BY.search(text)
    by = done is not None and _FOR_ANOTHER.search(done["whom"]) is not None and not _SELF.search(done["whom"])
    return by or _ANOTHER_SAID.search(text) is not None or _SIGNED_ELSEWHERE.search(text) is not None


def filled_in_beside_name(cell: str) -> bool:
    """Whether what stands beside a name tells that somebody else filled it in: ``Ada Obi (mum filling in)``.

    >>> [filled_in_beside_name(c) for c in ("Ada Obi (mum filling in)", "Bo Lind - filled in by his nan", "Cy (c/o dad)")]
    [True, True, True]
    >>> [filled_in_beside_name(c) for c in ("Ada Obi (mum of two)", "Bo Lind, Cy's dad", "Di Ray (Dee)", "Ed (filling station)")]
    [False, False, False, False]
    """
    if (aside := _BESIDE_NAME.search(cell)) is None:
        return False
    said = fold(next(g for g in aside.groups() if g))
    text = WITH_THEM.sub(" ", DELIVERED.sub(" ", said))
    return (
        told_of_another(said) or _FILLING.search(text) is not None or _THROUGH.fullmatch(text.strip(" .!")) is not None
    )


_BESIDE_NAME = re.compile(r"[(\[]([^()\[\]]{3,60})[)\]]?\s*$|\s[-–—/]+\s*([^-–—/]{3,60})$|[,;:]\s*([^,;:]{3,60})$")
_ANY_KIN = rf"(?:{KIN}|mama|tata|babcia|dziadek|maman|papa|mamie|abuela|abuelo|oma|opa|nana|nanna|grandad|granddad|mummy|daddy|auntie|abba|ammi|amma)"
_FILLING = re.compile(
    rf"\b{_ANY_KIN}(?:['’]?s| is| was| here)?,? (?:(?:just|only|here|and) )?(?:filling|filled|fills|typing|typed|types|doing|did|writing|wrote|answering|answered|ticking|ticked|signing|signed|completing|completed|speaking|replying)\b"
)
_THROUGH = re.compile(
    rf"(?:via|by|per|c/?o|through|from|thro|on behalf of|completed by|written by) (?:(?:his|her|their|my|the) )?{_ANY_KIN}(?: [\w'’-]+)?"
)
"""Somebody else's hands: ``c/o dad``."""


_KIN_ELSEWHERE = r"(?:epoux|epouse|mari|femme|fils|fille|mere|pere|soeur|frere|ehefrau|ehemann|frau|mann|tochter|sohn|mutter|vater|betreuer\w*|zona|maz|corka|syn|matka|ojciec|mama|tata|opiekun\w*|mujer|esposa|esposo|marido|hija|hijo|madre|padre|filha|filho|mae|pai|moglie|marito|figlia|figlio|gwraig|wraig|gwr|merch|ferch|mab|fab|mam|tad|gofalwr|sotia|sotul|fiica|fiul|vrouw|dochter|zoon|moeder)"
_DID_ELSEWHERE = r"(?:signe\w*|repondu|rempli\w*|unterschrieben|ausgefullt|zugestimmt|geantwortet|podpisal\w*|wypelnil\w*|zgodzil\w*|odpowiedzial\w*|firm(?:o|ado|ato)|rellen\w+|contest\w+|assin(?:ou|ado)|preenche\w*|respond\w+|lofnod\w*|llofnod\w*|lenw\w*|atebodd|semnat|ondertekend|ingevuld)"
_SIGNED_ELSEWHERE = any_of(
    rf"\b{_KIN_ELSEWHERE}\b(?: \w+){{0,3}}? {_DID_ELSEWHERE}\b|\b{_DID_ELSEWHERE} (?:\w+ ){{0,2}}?{_KIN_ELSEWHERE}\b|"
    r"\ba sa place\b|\bpour (?:lui|elle)\b|\ban (?:seiner|ihrer) stelle\b|\bfur (?:ihn|sie)(?: unterschrieben| ausgefullt)\b|\bw (?:jego|jej) imieniu\b|\bza (?:niego|nia)\b|\ben su (?:lugar|nombre)\b|\bem (?:seu nome|vez d)\w*\b|\bar (?:ei|eu) (?:r?h?an)\b|\bal (?:suo|loro) posto\b|\bin (?:zijn|haar) plaats\b"
)


def _filled_in_for(cells: Sequence[str], called: Sequence[Sequence[str]]) -> set[int]:
    """The rows that somebody else filled in: kin or staff, or another name where most give their own."""
    themselves = [
        bool(_SELF.search(fold(cell).strip())) or by_themselves(cell, names)
        for cell, names in zip(cells, called, strict=True)
    ]
    filled = sum(not is_blank(cell) for cell in cells)
    most = sum(themselves) >= 2 or 2 * sum(themselves) > filled
    return {
        n
        for n, cell in enumerate(cells)
        if not is_blank(cell) and not themselves[n] and (most or _FOR_ANOTHER.search(fold(cell).strip(" .")))
    }
