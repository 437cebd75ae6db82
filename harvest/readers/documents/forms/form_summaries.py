"""The summary of a form copied out of a window (Google Forms): a question, how many answered, an answer a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress

from harvest.model import ReadSource
from harvest.model.plural import count
from harvest.readers.documents.forms.answer_lists import AROUND, answer_source
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.transcripts.utterances import SourceFields

_COUNTED = re.compile(
    r"^\W*(\d{1,5}) (?:responses?|antwort(?:en)?|réponses?|respuestas?|respostas?|rispost[ae]|reacties|antwoorden|"
    r"odpowied(?:ź|zi)|ymateb(?:ion)?|svar|răspuns(?:uri)?|відповід\w+|ответ\w*|yanıt)\W*$",
    re.I,
)
_WINDOW = re.compile(
    r"^\W*(?:link(?:ed)? to sheets|view in sheets|(?:not )?accepting responses|copy(?: chart)?|"
    r"mit (?:google )?tabellen verknüpfen|antworten (?:werden )?(?:akzeptiert|zulassen)|diagramm kopieren|"
    r"(?:associer|lier) à sheets|accepte les réponses|copier(?: le graphique)?|"
    r"vincular (?:con|a) (?:hojas de cálculo|sheets)|se aceptan respuestas|copiar(?: (?:gráfico|gráfica))?|"
    r"(?:połącz|link) z arkuszami|przyjmowanie odpowiedzi|kopiuj(?: wykres)?|copia(?: grafico)?|"
    r"(?:\d{1,5} )?more responses? (?:are|is) hidden|no responses yet for this question\.?|"
    r"does this form look suspicious\?.{0,30}|report(?: abuse)?|google forms?|formularze google|"
    r"never submit passwords through google forms\.?|(?:terms of service|privacy policy|contact form owner)|"
    r"(?:this content is neither created nor endorsed|dieser inhalt wurde (?:weder|nicht) von|ce contenu n['’]est ni|"
    r"ta treść nie została|este contenido no (?:ha sido creado|lo ha creado)|questo contenuto non è|"
    r"deze content is niet|this form was created inside)\b.{0,160})\W*$",
    re.I,
)
"""What stands in the window of the form around questions and answers."""
_TABS = re.compile(
    r"^\W*(?:questions?|responses?|settings|summary|individual|fragen?|antworten|einstellungen|zusammenfassung|einzeln|"
    r"résumé|individuel|réponses|paramètres|resumen|respuestas|preguntas?|configuración|podsumowanie|pytani[ea]|"
    r"odpowiedzi|ustawienia|\d{1,5})\W*$",
    re.I,
)
"""What is pressed above all questions."""
_SURE = re.compile(r"\b(?:sheets|copy chart|accepting responses|google forms?|by google|google erstellt)\b", re.I)
_FIGURES = re.compile(r"^\W*(?:\d{1,5} ?\(\d{1,3}(?:[.,]\d+)? ?%\)|\d{1,3}(?:[.,]\d+)? ?%)\W*$")
_CHART = re.compile(r"\bcopy chart\b|\bdiagramm kopieren\b|\bgraphique\b|\bgráfic[oa]\b|\bwykres\b|\bgrafico\b", re.I)
CHARTS = "what charts show (options and how many chose each)"
MORE = (
    "{} more than the {} that the page counts: where one answer has several lines, they were read as several. Join "
    "those in the file."
)
SHOWN = "Left out: what charts show of {} (“{}”). If people wrote any of it themselves, put it below as a list."
_LEAST = 2


def form_summary(
    lines: Sequence[Line], fields: SourceFields, dropped: LeftOut, warnings: list[str]
) -> tuple[ReadSource, ...]:
    """Each answer as a source of its own; empty where the lines are no such summary.

    >>> text = "Accepting responses|What stays?|2 responses|The pond|My bench|And goes?|1 response|The fence|Copy"
    >>> made = form_summary([Line(one) for one in text.split("|")], SourceFields("form"), LeftOut(), [])
    >>> [(one.question, one.text) for one in made]
    [('What stays?', 'The pond'), ('What stays?', 'My bench'), ('And goes?', 'The fence')]
    """
    texts = [part.strip() for line in lines for part in line.text.split("\n") if part.strip()]
    counts = [n for n, text in enumerate(texts) if n and _COUNTED.match(text)]
    if len(counts) < _LEAST or not any(_SURE.search(text) and _WINDOW.match(text) for text in texts):
        return ()
    around = texts[: counts[0] - 1]
    charted: list[str] = []
    asked_in_charts: list[str] = []
    sources: list[ReadSource] = []
    said_more: list[str] = []
    for at, following in zip(counts, [*counts[1:], len(texts) + 1], strict=True):
        question, told = texts[at - 1], _COUNTED.match(texts[at])
        assert told is not None
        below = texts[at + 1 : following - 1]
        # How many answered in all stands between what is pressed there; behind a question a number is an answer.
        top = _TABS.match(question) is not None
        kept = [not (_WINDOW.match(text) or (top and _TABS.match(text))) for text in below]
        answers = list(compress(below, kept))
        around += [question, texts[at], *(text for text, words in zip(below, kept, strict=True) if not words)]
        if any(map(_CHART.search, below)) or any(map(_FIGURES.match, answers)):
            charted += answers
            asked_in_charts += [question] if answers else []
            continue
        if len(answers) > int(told[1]):
            said_more.append(MORE.format(count(len(answers) - int(told[1]), "line"), count(int(told[1]), "answer")))
        for text in answers:
            sources.append(answer_source(text, None, question, len(sources) + 1, fields))
    if not sources:
        return ()
    for text in around:
        dropped.add(AROUND, text)
    for text in charted:
        dropped.add(CHARTS, text)
    if asked_in_charts:
        warnings.append(SHOWN.format(count(len(asked_in_charts), "question"), "”, “".join(asked_in_charts)[:160]))
    warnings += said_more
    return tuple(sources)
