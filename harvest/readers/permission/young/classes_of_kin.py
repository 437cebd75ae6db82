# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Sheets of a school on which grown-ups answer, and their class is the one that a child of theirs is in or that they teach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.closed_ages import PARENT_SIGNS
from harvest.readers.permission.young.people import age_column

_CHILD = any_of(
    r"\b(?:child(?:ren)?|kids?|sons?|daughters?|pupils?|students?|learners?|youngsters?|young (?:person|people)|little ones?|boys?|girls?|teen\w*|plentyn|phlentyn|blentyn|plant|disgybl\w*|dzieck[aou]\w*|dzieci\w*|ucz(?:en|nia|niow|nio|ennic\w*)\b|syn\w*|cork\w*|kind(?:es|er|ern|s)?|schuler\w*|tochter|sohn\w*|enfants?|eleves?|fils|fille|hij[oa]s?|nin[oa]s?|alumn[oa]s?|filh[oa]s?|alun[oa]s?|copil\w*|elev\w*|figli[oae]?|bambin[oaie])\b|بچ|طفل|孩子|সন্তান|শিশু"
)
"""Children, of whomever they are."""
_OF_A_CHILD = any_of(
    r"\b(?:child(?:ren)?|kid|son|daughter|little one)s?(?:['’]?s?['’]?)? (?:school )?(?:class(?:es)?|year(?: group)?|form|grade|room|age)\b",
    r"\b(?:class(?:es)?|year(?: group)?|form|grade|room|age)\b (?:(?:is|are|of|for|has|have) )?(?:(?:your|their|the|my|own|youngest|eldest|oldest|first) )*(?:child(?:ren)?|kids?|sons?|daughters?|little ones?)\b",
    r"\bklas\w* (?:pani |pana |panstwa )*(?:dzieck|dzieci|syn|cork)\w*|\bklasse (?:(?:ihre[rs]|des|der|vom|deines) )*kind\w*|\bclasse de (?:l['’]|votre |vos |mon )?enfants?\b|\b(?:curso|clase) de (?:su |sus |tu |l[ao]s? )?(?:hij|nin)[oa]s?\b|\bclasa copil\w*|\bdosbarth (?:(?:y|eich|dy|ei) )?(?:mh?lentyn|blentyn|phlentyn|plentyn|plant)\b|\bclasse d[ei]l? (?:figli|bambin)[oaie]\b|\b(?:ano|turma) d[oa]s? (?:seus? )?(?:filh|alun)[oa]s?\b",
)
"""A heading for the class that a child of somebody is in."""
_WHO = re.compile(
    r"\W*(?:(?:who|what) (?:are (?:you|they)|(?:you|they) are|(?:is|are) (?:he|she|this|it)|(?:he|she) is|(?:you|they)['’]re)(?: (?:here|to us|at school|in school))?|"
    r"(?:their |your |my |the )?(?:roles?|capacity|status|connection|link|sort|kind|category)(?: (?:of (?:person|guest))|(?: (?:to|with|at|in) (?:the |our )?(?:school|us|event|nursery|club|project|centre|cluster|day|community)))?|"
    r"relation(?:ship)? (?:to|with) (?:the |our )?(?:school|us|event|nursery|club|project|centre|cluster|community)|"
    r"i am an?|you are an?|(?:here|attending|coming|came|comes|present|spoke|speaks|taking part) as(?: an?)?|(?:parent|staff|pupil|child|neighbour|carer|teacher|grown[- ]?up|adult)s?(?:(?: ?[/,|&] ?| or | and )(?:parent|staff|pupil|child|neighbour|carer|teacher|grown[- ]?up|adult|other|visitor|governor)s?)+|"
    r"kim (?:jest|sa)(?: \w+)?|rola|wer|wer (?:ist|sind) (?:das|sie|es)|rolle|funktion|qui(?: est-ce| (?:etes|est)[- ]\w+)?|fonction|qualite|rol|papel|quien es|rolul?|ruolo|pwy|rol)\W*"
)
"""A heading for what somebody is to a school; who a form was signed by or whose kin somebody is stands below others."""
_ONE_PARENT = r"(?:(?:single|foster|step|god|grand|adoptive|another|a|the|one) ?-?)*(?:parents?|mums?|mams?|moms?|mummy|mother|dads?|daddy|father|guardians?|gran(?:ny|dad|dma|ma|d?pa)?|grandparents?|nans?|nana|aunt(?:ie|y)?|uncle|childminder|(?<=foster )carers?|rhiant|rhieni|tad|nain|taid|rodzic\w*|mama|tata|matka|ojciec|babcia|dziadek|opiekun\w*|elternteil|eltern|mutter|vater|oma|opa|mere|pere|maman|papa|madre|padre|abuel[oa]|mae|pai|genitore|parinte|bunic\w*)"
_PARENT = rf"{_ONE_PARENT}(?: ?(?:/|or) ?(?:carers?|guardians?|opiekun\w*|{_ONE_PARENT}))*"
_OTHER_GROWN = r"(?:(?:school|kitchen|class|supply|deputy|acting|retired|former|our|a|the) )*(?:staff|teachers?|head ?teacher|head|ta|hlta|teaching assistant|classroom assistant|governors?|cook|caretaker|dinner (?:lady|supervisor)|lollipop (?:lady|man)|midday supervisor|councillor|librarian|nurse|vicar|adults?|grown[- ]?ups?|pensioners?|nauczyciel\w*|lehrer\w*|enseignant\w*|maestr[oa]|athro|athrawes)"
"""Who is no child whatever else is said; a neighbour, a carer and a volunteer may be one."""
_IS_GROWN = re.compile(rf"\W*(?:{_PARENT}|{_OTHER_GROWN})(?P<more>(?:\W.*)?)")
_OF_WHOM = re.compile(
    r"\b(?:year|yr|class|klasa|klasse) \d{1,2}\b|\b(?:of|to|with|o|von|de|di)\b [^,;(]*|\(?\b(?:\d|one|two|three|four) (?:children|kids|boys|girls)\b\)?"
)
"""What makes somebody a parent: ``of two pupils``."""
_NOT_ALONE = any_of(
    r"\b(?:for|behalf|sign\w*|answer\w*|consent\w*|permission|with|plus|and|filled|form|aged?|years?|yrs?|lat|jahre|ans|old|young|junior|trainee|self|brother|sister|siblings?|niece|nephew|cousin|friend)\b|^'s\b|[+&/]|\b\d{1,2}\b"
)
_BY_SELF = re.compile(r"\W*(?:self|own|him ?self|her ?self|them ?sel(?:f|ves)|my ?self|in person|same)\b.*")
_SIGNED = any_of(
    r"\b(?:signed|answered|filled|completed|agreed|ticked|consent\w*|said|rang|by|behalf|podpis\w*|unterschr\w*|sign[eé]|firmad\w*)\b.*\b(?:mum|mam|mom|dad|mother|father|parents?|carer|guardian|gran|nan|mama|tata|matka|ojciec|rodzic\w*|mutter|vater|eltern|mere|pere|madre|padre)\b",
    r"\b(?:mum|mam|mom|dad|mother|father|parents?|carer|guardian|gran|nan|mama|tata|matka|rodzic\w*|mutter|vater|eltern|mere|pere|madre|padre)\b.*\b(?:signed|answered|filled|completed|agreed|ticked|consent\w*|says?|said|podpis\w*|unterschr\w*)\b|\b(?:for|on behalf of) (?:his|her|their|my|the) (?:\w+ )?(?:child|son|daughter|boy|girl|kid)",
)
"""A parent answered, so that whoever the row is about is a child."""
_AGED = any_of(
    r"\b(?:aged?|old|yrs?|lat|jahre?|ans|anos|ani|oed|self|him ?self|her ?self|own)\b|\byears\b|[,(] ?\d{1,2}\W*$|^\d{1,2}, "
)
_TOGETHER = re.compile(
    r"\W*[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){0,3}? ?(?:\+|&|/|;|\band\b|\bwith\b|\bund\b|\bet\b|\bi\b|\boraz\b|\by\b|\bplus\b|\bfamily\b|\bfamilie\b|\brodzina\b)"
)
"""Several people in one cell, of whom one may be a child."""
_ANSWER = re.compile(
    r"\W*(?:y|n|yes|no|ok\w*|tak|nie|ja|nein|oui|non|si|sim|da|nu|ie|na|please|not|only|n/?a)\b.*", re.S
)
_FORMAL = any_of(
    r"\bpan(?:i|a)?(?: ?[/,] ?| lub | albo )(?:pan[aiu]?|pania)\b|\bpanstwa\b|\bpani(?:ej)? wypowied\w*|\bsie zitier\w*|\bihre (?:eigenen )?(?:worte|aussagen?|beitrage)\b|\bzitieren wir sie\b|\busted(?:es)?\b|\bsus (?:propias )?palabras\b|\bdumneavoastra\b|\bpermette (?:lei|di citarla)\b|\bcitarla\b"
)
"""What grown-ups alone are asked in, where a tongue has a word for that."""
_NO_CHILD = re.compile(
    r"\W*(?:(?:has |have |i have )?no (?:child(?:ren)?|kids?)\b.*|(?:has |have )none|none here|(?:all )?grown[- ]?up.*|(?:all )?left school.*|(?:bez|nie ma) dzieci.*|keine kinder.*|pas d['’]enfants?.*|sin hijos.*)"
)
_CLASS = r"(?:(?:year|yr|class|klasa|klasse) ?)?\d{1,2}(?!st|nd|rd|th)[a-z]{1,2}"
_CLASSES = re.compile(rf"\W*{_CLASS}(?: ?(?:,|&|\+|/|\band\b|\bi\b|\bund\b|\bet\b|\by\b) ?{_CLASS})+\W*")
_IS_THE_CHILD = re.compile(
    r"\W*(?:the |a |is (?:the |a )?)?(?:child|pupil|dziecko|uczen|uczennica|kind|schuler(?:in)?|enfant|eleve|nin[oa]|alumn[oa]|copil|plentyn|disgybl)\b(?:\W.*)?"
)
_KIND = re.compile(
    r"\W*(?:(?:an?|the|local|school|primary|secondary|young) )?(?:child|pupil|student|learner|neighbou?r|volunteer|helper|visitor|resident|guest|carer|governor|sibling|brother|sister|friend|dziecko|ucz\w+|sasiad\w*|kind|schuler\w*|nachbar\w*|enfant|eleve|voisine?|nin[oa]|vecin[oa]|plentyn|disgybl|cymydog)s?\b(?:\W.*)?"
)
_HEADS = 8


def with_classes_of_kin_apart(table: Sequence[Sequence[str]], *, grown: str = "") -> list[list[str]]:
    """The rows of a table, its heading among the first, without the class of another that stands beside a grown-up.

    Somebody is grown up who is a parent, of the staff or a neighbour in a column of what people are that tells such kinds
    apart; or all are in a column of their children's classes, where the questions are put as to grown-ups alone, one
    person has children in several classes, or it is said of single people that they are the child, or have none.
    Nobody is where a parent answered, where children are named, or where several people share a row. What they are is
    told as ``grown``, if that is given, for who takes the word parent for one who answered.

    >>> rows = [["Ada Obi", "Parent", "3C"], ["Bo Obi", "Pupil", "3C"], ["Cy Day", "Teacher", "4P"]]
    >>> [row[2] for row in with_classes_of_kin_apart([["Name", "Who they are", "Class"], *rows])[1:]]
    ['', '3C', '']
    >>> rows = [["Ada Obi", "3C, 5H"], ["Bo Lind", "4P"], ["Cy Day", "child, 8, class 3C"]]
    >>> [row[1] for row in with_classes_of_kin_apart([["Name", "Child's class"], *rows])[1:]]
    ['', '', 'child, 8, class 3C']
    >>> [row[1] for row in with_classes_of_kin_apart([["Name", "Child's class"], rows[1]])[1:]]
    ['4P']
    """
    rows = [list(row) for row in table]
    for at, heads in enumerate(rows[:_HEADS]):
        below = rows[at + 1 :]
        if sum(map(bool, heads)) < 2 or not (found := _classes(heads, below)):
            continue
        who = [n for n, head in enumerate(heads) if grown and _WHO.fullmatch(fold(head).strip())]
        for row in (row for row, old in zip(below, _grown(heads, below, found), strict=True) if old):
            row[:] = ["" if n in found else grown if n in who and cell else cell for n, cell in enumerate(row)]
        break
    return rows


def tells_what_people_are(head: str, cells: Sequence[str]) -> bool:
    """Whether a column tells what people are to a school or an event, and calls nobody by a name.

    >>> tells_what_people_are("Who they are", ["Parent", "Staff – kitchen", "Child, 9", "Public-health team"])
    True
    >>> tells_what_people_are("Who are you?", ["Ada Obi", "Bo Lind"]), tells_what_people_are("Name", ["Parent", "Pupil"])
    (False, False)
    """
    filled = [fold(cell).strip() for cell in cells if cell.strip()]
    kinds = sum(any(kind.fullmatch(cell) for kind in (_IS_GROWN, _KIND)) for cell in filled)
    return bool(filled) and 2 * kinds > len(filled) and _WHO.fullmatch(fold(head).strip()) is not None


def _classes(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """The columns of classes, and of the ages of children where a heading says whose they are."""
    found: list[int] = []
    for n, head in enumerate(heads):
        said = fold(head).strip()
        if not said or len(said.split()) > 9:
            continue
        column = age_column(n, head, [row[n] for row in rows if n < len(row)], (), date.today().year)
        of_child = _OF_A_CHILD.search(said) is not None
        if of_child or (column is not None and column.how == "school" and not _CHILD.search(said)):
            found.append(n)
    return found


def _grown(heads: Sequence[str], rows: Sequence[Sequence[str]], classes: Sequence[int]) -> list[bool]:
    """Whether each row is surely about one grown-up."""
    folded = [fold(head).strip() for head in heads]
    who = [n for n, head in enumerate(folded) if _WHO.fullmatch(head)]
    others = [n for n in range(len(heads)) if n not in classes and n not in who]
    if any(_CHILD.search(folded[n]) for n in others):
        return [False] * len(rows)  # a child is named there, or it is their words that are asked for
    signs = [n for n in others if PARENT_SIGNS.search(folded[n])]
    of_children = [n for n in classes if _OF_A_CHILD.search(folded[n])]
    kinds = {n: [fold(row[n]).strip() for row in rows if n < len(row) and row[n].strip()] for n in who}
    told = [n for n in who if not any(map(_BY_SELF.fullmatch, kinds[n])) and (of_children or _apart(kinds[n]))]
    parents = len(of_children) == len(classes) and _of_parents(heads, rows, of_children, others, kinds)
    answers = {n for n in others if _answers([row[n] for row in rows if n < len(row)])}
    made = []
    for row in rows:
        cells = {n: cell for n, cell in enumerate(row) if cell.strip()}
        said = [fold(cells[n]).strip() for n in told if n in cells]
        grown = bool(said) and all(map(_is_grown, said))
        named = [cells[n] for n in others if n in cells and n not in answers]
        alone = not any(map(_TOGETHER.match, named)) and not any(n in cells for n in signs)
        by_kin = any(_SIGNED.search(fold(cell)) for n, cell in cells.items() if n not in told)
        childs = any(_says_child(cells[n]) for n in classes if n in cells)
        made.append((grown or (parents and not said)) and alone and not by_kin and not childs)
    return made


def _says_child(cell: str) -> bool:
    """Whether below a heading for classes it is said that somebody is the child, or how old."""
    said = fold(cell)
    if _NO_CHILD.fullmatch(said):
        return False
    return _CHILD.search(said) is not None or _AGED.search(said) is not None


def _is_grown(said: str) -> bool:
    match = _IS_GROWN.fullmatch(said)
    if match is None:
        return False
    more = _OF_WHOM.sub(" ", match["more"])
    return _CHILD.search(more) is None and _NOT_ALONE.search(more) is None


def _apart(said: Sequence[str]) -> bool:
    """Whether a column tells grown-ups of several kinds, or of children, apart: one in which all are parents may say who answered."""
    parents = sum(re.fullmatch(rf"\W*{_PARENT}(?:\W.*)?", one) is not None for one in said)
    return parents + sum(map(_is_grown, said)) > 0 and parents < len(said)


def _of_parents(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    classes: Sequence[int],
    others: Sequence[int],
    kinds: dict[int, list[str]],
) -> bool:
    """Whether a sheet with the classes of children was surely answered by their parents for themselves."""
    if any(any(_CHILD.search(one) for one in said) for said in kinds.values()):
        return False  # who is which stands there
    if any(_FORMAL.search(fold(heads[n])) for n in others):
        return True
    told = [(fold(row[n]).strip(), row) for n in classes for row in rows if n < len(row) and row[n].strip()]
    plain = [cell for cell, _ in told if not _says_child(cell)]
    single = [cell for cell, _ in told if _IS_THE_CHILD.fullmatch(cell) and _AGED.search(cell)]
    several = any(_CLASSES.fullmatch(cell) and _is_one(row, others) for cell, row in told)
    return several or 0 < len(single) < len(plain) or any(_NO_CHILD.fullmatch(cell) for cell, _ in told)


def _is_one(row: Sequence[str], others: Sequence[int]) -> bool:
    """Whether nothing in a row may be the names of several: "Ellis, Tom Rowe" may, and "Rowe, Ellis" then is taken for it."""
    cells = [row[n] for n in others if n < len(row)]
    return not any(_TOGETHER.match(cell) or "," in cell for cell in cells)


def _answers(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return 2 * sum(_ANSWER.fullmatch(fold(cell).strip()) is not None for cell in filled) > len(filled)
