# ruff: noqa: E501 – lists of words are easier to check on one line
"""Lines on which a typist says in words how far the tape is: “About two minutes in”, “Near the end”."""

from __future__ import annotations

import re

_LONGEST, _MOST = 70, 12
_UNIT = """minute minutes min mins second seconds sec secs hour hours
    minute minuten sekunde sekunden stunde stunden viertelstunde minute minutes seconde secondes heure heures
    minuto minutos segundo segundos hora horas minuti secondi ora ore minuut uur kwartier
    minuta minuty minut minutach minucie sekund godzina godziny godzinie kwadransie
    munud munudau eiliad awr minut minuter minutter sekunder timme time kvart kvarter"""
_UNITS = frozenset(_UNIT.split())
_POINT = """start beginning end middle halfway half-way
    anfang beginn ende schluss mitte début fin milieu moitié mitad principio comienzo inicio final fine metà inizio
    begin einde helft początek koniec połowa początku końcu połowie dechrau diwedd canol början slutet mitten"""
_POINTS = frozenset(_POINT.split())
_NUMBERS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty half quarter quarters third couple few dozen
    ein eine einer eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig
    halbe halben viertel paar un une deux trois quatre cinq six sept huit neuf dix dizaine douze quinze quinzaine vingt
    vingtaine trente quarante cinquante demi demie quart una dos tres cuatro cinco seis siete ocho nueve diez doce quince
    veinte treinta cuarenta media medio cuarto due tre quattro cinque sei sette otto nove dieci quindici venti trenta
    mezz mezza mezzo een twee drie vier vijf zes zeven acht negen tien vijftien twintig dertig half halve
    dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć dziesięciu piętnaście
    piętnastu dwadzieścia dwudziestu trzydzieści trzydziestu pół un dau ddau dwy tri tair pedwar pedair pum pump chwe
    saith wyth naw deg deng ugain hanner chwarter två tre fyra fem tio femton tjugo halv"""
_AROUND = """about around roughly approx approximately nearly almost just only shortly maybe perhaps at after before near
    by towards toward from the a an of and in into it on through later gone past so more or less way tape recording
    interview talk conversation right very getting for
    etwa ungefähr rund circa ca nach vor gegen kurz bei am im der die das den dem einer und aufnahme gespräch
    environ presque vers après avant au bout de du des la le les l d à à-peu-près peu près et enregistrement bande
    unos unas casi hacia después antes al a los las el en más o menos y de grabación cinta
    circa quasi verso dopo dopo prima dell del della di all alla e nastro registrazione
    ongeveer bijna na rond het van op de en band opname
    około ponad prawie po przed pod na w i nagrania taśmy rozmowy
    tua bron ar ôl cyn i mewn y yr o gwmpas tâp recordiad
    ungefär cirka nästan efter före mot i och band inspelningen"""
_WORDS = _UNITS | _POINTS | frozenset(f"{_NUMBERS} {_AROUND}".split())


def says_when_in_words(text: str) -> bool:
    """Whether a line says how far a recording is, in words, and nothing else.

    >>> [says_when_in_words(text) for text in ("About two minutes in", "Near the end (nearly twenty minutes)")]
    [True, True]
    >>> [says_when_in_words(text) for text in ("After half an hour we ate", "Two", "At the end.", "Nach etwa 10 Minuten")]
    [False, False, False, True]
    """
    line = text.strip().strip("[]*_–—- ")
    if not line or len(line) > _LONGEST or line[-1] in ".!?…":
        return False
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", line.casefold())
    if not 2 <= len(words) <= _MOST:
        return False
    parts = [part for word in words for part in ([word] if word in _WORDS else word.split("-"))]
    told = any(part in _UNITS or part in _POINTS for part in parts)
    return told and all(part in _WORDS or part.isdigit() for part in parts)
