"""Notes with a topic before each line (``Pink: a bench``, ``Transport: buses stop at six``): nobody speaks in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Kind, ReadSource
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.event_structure import TablePlace, heading_place
from harvest.readers.recognise.talk.speakers import LABEL, plain_label
from harvest.readers.transcripts.utterances import SourceFields, Utterance, make_source

_COLOURS = (
    r"pink|yellow|green|blue|red|orange|purple|violet|white|black|grey|brown|turquoise|"
    r"rosa|gelb|grün|blau|rot|lila|weiß|schwarz|grau|rose|jaune|vert|bleu|rouge|blanc|noir|"
    r"rojo|verde|azul|amarillo|morado|blanco|negro|różowy|żółty|zielony|niebieski|czerwony|"
    r"pinc|melyn|gwyrdd|glas|coch|gwyn|roze|geel|groen|blauw|rood|giallo|blu|rosso"
)
_TOPIC = re.compile(
    rf"^(?:(?:{_COLOURS})(?: (?:hat|dots?|notes?|cards?|post-?its?|stick(?:y|ies)|zettel|karten?|hut))?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|morning|afternoon|evening|night|week|"
    r"spring|summer|autumn|winter|north|south|east|west|before|after|now|then|past|present|future|vorher|nachher|"
    r"früher|heute|morgen|avant|après|antes|después|przed|po|"
    r"joys?|fears?|hopes?|worr(?:y|ies)|sadness|anger|love|pride|regrets?|wishes|freude|angst|hoffnung|sorgen?|wut|"
    r"joie|peur|espoir|colère|alegría|miedo|esperanza|radość|strach|nadzieja|"
    r"stärken?|schwächen?|chancen|risiken|forces|faiblesses|opportunités|menaces|fortalezas|debilidades|"
    r"oportunidades|amenazas|mocne strony|słabe strony|szanse|zagrożenia|cryfderau|gwendidau|sterk|zwak|kansen|"
    r"start|stop|continue|keep|change|more|less|plus|minus|glad|sad|mad|heads?|hearts?|hands?|"
    r"transport|housing|health|safety|environment|money|jobs?|work|education|schools?|community|belonging|leisure|"
    r"young people|older people|families|shops?|parks?|green spaces?|play|food|culture|services|volunteering|"
    r"verkehr|wohnen|gesundheit|sicherheit|umwelt|arbeit|bildung|kultur|freizeit|"
    r"logement|santé|sécurité|environnement|emploi|éducation|loisirs|vivienda|salud|seguridad|empleo|educación|ocio|"
    r"mieszkania|zdrowie|bezpieczeństwo|praca|edukacja|trafnidiaeth|tai|iechyd|diogelwch|gwaith|"
    r"[\w'’ -]{1,30}\b(?:lane|street|road|avenue|close|drive|hill|square|estate|gardens|terrace|crescent|court)|"
    r"[\w'’-]{1,30}(?:straße|weg|platz|gasse)|"
    r"(?:rue|avenue|place|calle|plaza|ulica|ul\.|heol|stryd|ffordd) [\w'’ -]{1,30})$",
    re.I,
)
"""What stands before lines that people sorted: colours, days, feelings, strengths, themes and streets."""
_SHARE, _TYPES, _LEAST, _LOOK = 0.7, 0.8, 4, 200
TOPICS = "topics before lines (kept as what they answer)"


def is_topic(words: str) -> bool:
    """Whether words are what people sort lines by, and no name of a table.

    >>> is_topic("Transport"), is_topic("Hearth")
    (True, False)
    """
    return _TOPIC.match(words) is not None


def topic_lines(
    lines: Sequence[Line], fields: SourceFields, dropped: LeftOut, warnings: list[str]
) -> ReadSource | None:
    """The lines as points under their topics; None for any other text, and for one in which somebody asks.

    >>> page = [Line(t) for t in ("Pink: a bench", "Green: a lamp", "Pink: dogs", "Green: soup")]
    >>> found = topic_lines(page, SourceFields("Wall"), LeftOut(), [])
    >>> [(turn.question, found.text[turn.start : turn.end]) for turn in found.turns][:2]
    [('Pink', 'a bench'), ('Green', 'a lamp')]
    """
    filled = [line for line in lines if line.text.strip()]
    found = {id(line): m for line in filled if line.heading is None and (m := LABEL.match(line.text[:_LOOK]))}
    labels = {plain_label(m.group(1).strip("*_ ")) for m in found.values()}
    below = sum(1 for line in filled if line.heading is None and heading_place(line.text) is None)
    known = sum(1 for label in labels if _TOPIC.match(label))
    if len(found) < max(_LEAST, _SHARE * below) or known < max(2, _TYPES * len(labels)) or len(labels) == len(found):
        return None
    if any(asks(line.text) for line in filled if id(line) in found):
        return None
    place = TablePlace(fields.table, fields.round, fields.question)
    said: list[Utterance] = []
    for line in filled:
        text = line.text.strip()
        if (m := found.get(id(line))) is not None:
            topic, words = plain_label(m.group(1).strip("*_ ")), line.text[m.end() :].strip()
            dropped.add(TOPICS, m.group())
            if words:
                said.append(Utterance(words, None, table=place.table, round=place.round, question=topic, new_turn=True))
        elif (where := heading_place(text, is_heading=line.heading is not None)) is not None:
            place = place.updated(where)
            dropped.add("headings (kept as table, round or question)", text)
        elif line.heading is not None or not said:
            dropped.add("headings", text)
        else:
            said[-1].text = f"{said[-1].text} {text}"
    if len(said) < _LEAST:
        return None
    shown = ", ".join(f"“{label}”" for label in sorted(labels)[:4])
    warnings.append(f"What stands before the lines ({shown}) is taken for topics and not for people who speak.")
    return make_source(said, replace(fields, kind=Kind.NOTE))
