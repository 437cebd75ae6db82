# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Forms in Ukrainian or Russian of which the cells list what was ticked: heads, options and answers put into English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.text import any_of, fold

_CYRILLIC = re.compile(r"[а-яіїєґё]", re.I)
_NOT = any_of(r"(?:^|[\s,])(?:не|ни|ні|нельзя|не можна|заборон\w*|против|проти)(?:$|[\s,])")
_HEADS = (
    ("Tick what you are happy with", any_of(r"\b(?:позначте|познач|оберіть|виберіть|відмітьте|отметьте|выберите|укажите)\b.{0,20}\b(?:все|усе|всі|усі|что|що|пункт\w*)\b")),
    ("Your name", any_of(r"^(?:(?:ваш[еі]?|твоє|твое|повне|полное|напишіть|вкажіть|укажите) )*(?:ім'?я|имя)(?:,? (?:та|і|й|и|по батькові|отчество))*(?: (?:ваше )?(?:прізвище|фамилия))?\W*$|^(?:прізвище|фамилия)(?:,? (?:та|і|й|и))? (?:ім'?я|имя)\W*$|^(?:піб|п\.і\.б\.|фио|ф\.и\.о\.)\W*$")),
    ("Are you {} or over?", any_of(r"\b(?:вам|тобі|тебе)\b.{0,20}?\b(?P<years>1[3-8])\b.{0,8}\b(?:рок\w+|лет|год\w*)\b")),
    ("What should we leave out?", any_of(r"\b(?:що|чого|что|чего)\b.{0,24}\b(?:пропустити|вилучити|прибрати|опустити|пропустить|убрать|исключить|не (?:друкувати|цитувати|публікувати|писати|печатать|цитировать|публиковать))")),
)  # fmt: skip
_OPTIONS = (
    ("without my name", any_of(r"\bбез (?:мого |моего |вказання |указания )*(?:імені|ім'я|имени|прізвища|фамилии)|\bанонімн\w*|\bанонимн\w*")),
    ("use my first name", any_of(r"^(?:(?:вказ|указ|наз[ив]|використ|использ|підпис|подпис|друк|печат|став)\w* )(?:мене |меня )?(?:лише |тільки |только )?(?:за |по )?(?:моє |моїм |мое |моим )?(?:ім'?я\w*|ім'?ям|имя|имени|именем)(?: (?:поруч|поряд|рядом|біля)(?: \w+){0,3})?$")),
    ("use my name", any_of(r"^(?:(?:вказ|указ|наз[ив]|використ|использ|підпис|подпис|друк|печат)\w* )(?:моє |мое |мої )?(?:повне |полное )?(?:ім'?я|имя)(?: (?:та|і|й|и) (?:прізвище|фамилию))$")),
    ("share with the council", any_of(r"^(?:поділ|діл|перед|надси|делит|подел)\w*(?: (?:мої|мои|моїми|моими|їх|их) ?(?:слов\w*)?)? (?:\w+ )?(?:з |із |зі |с |со |до |партнер|коледж|колледж|рад|міськ|город|універ|универ|бібліо|совет)")),
    ("take photos", any_of(r"^(?:фотограф|сфотограф|знімат|снимат|роби\w* (?:мої )?фото|використ\w* (?:мої )?фото|делат\w* фото)")),
    ("keep my words", any_of(r"^(?:зберіга|зберег|сохран|хранит)\w*(?: (?:мої|мои|те,? що я|то,? что я)(?: \w+){0,2})?$")),
    ("quote my words", any_of(r"^(?:про)?цит(?:ув|ир)\w*(?: (?:мої слова|мои слова|мене|меня|те,? що я (?:\w+ )?\w+|то,? что я (?:\w+ )?\w+))?$")),
)  # fmt: skip
_ANSWER = re.compile(r"(?P<polar>так|да|ні|нет)(?:, (?P<all>усе|все|всё))?\W*")
_POLAR = {"так": "Yes", "да": "Yes", "ні": "No", "нет": "No"}


def in_plain_options(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a form with its heads; where a head asks in Ukrainian or Russian to tick what is allowed, in English as
    far as it is known. An option that is not known stays as it is.

    >>> heads = ["Ваше ім’я та прізвище", "Я згоден, щоб ви (позначте все, що підходить)", "Вам є 16 років?"]
    >>> for row in in_plain_options([heads, ["Іван Лис", "цитували мене;вказували моє ім’я;", "Так"]]):
    ...     print(row)
    ['Your name', 'Tick what you are happy with', 'Are you 16 or over?']
    ['Іван Лис', 'quote my words;use my first name;', 'Yes']
    >>> in_plain_options([["Ім’я", "Історія"], ["Іван", "Так"]])
    [['Ім’я', 'Історія'], ['Іван', 'Так']]
    """
    made = [list(row) for row in rows]
    if not made or not any(_head(cell) == _HEADS[0][0] for cell in made[0]):
        return made
    heads = [_head(cell) for cell in made[0]]
    made[0] = [said or cell for said, cell in zip(heads, made[0], strict=True)]
    for row in made[1:]:
        for n, cell in enumerate(row):
            if not _CYRILLIC.search(cell) or (n < len(heads) and heads[n] == _HEADS[1][0]):
                continue
            if n < len(heads) and heads[n] == _HEADS[0][0]:
                row[n] = ";".join(_option(part) for part in cell.split(";"))
            elif (answer := _ANSWER.fullmatch(cell.strip().casefold())) is not None:
                row[n] = _POLAR[answer["polar"]] + (", everything" if answer["all"] else "")
    return made


def _head(cell: str) -> str:
    if not _CYRILLIC.search(cell):
        return ""
    said = fold(cell)
    for plain, pattern in _HEADS:
        if (found := pattern.search(said)) is not None:
            return plain.format(found["years"]) if "{}" in plain else plain
    return ""


def _option(part: str) -> str:
    said = fold(part)
    if not said or _NOT.search(said):
        return part
    return next((plain for plain, pattern in _OPTIONS if pattern.search(said)), part)
