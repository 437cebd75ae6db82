"""Papers beside people's words are known in the languages of events; stories and talks that look alike stay words."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import docx, xlsx


def read(name: str, data: bytes) -> Reading:
    """The one reading of a file."""
    (reading,) = parse_file(name, data)
    return reading


RUNNING = {
    "pl": [["Godzina", "Punkt", "Kto prowadzi"], ["16:00", "Powitanie", "Ola"], ["16:15", "Runda 1", "Jan"],
           ["17:00", "Przerwa", ""], ["17:20", "Runda 2", "Jan"], ["18:10", "Zakończenie", "Ola"]],
    "fr": [["Heure", "Étape", "Animation"], ["18h00", "Accueil", "Léa"], ["18h20", "Tour de table", "Max"],
           ["19h10", "Pause", ""], ["19h30", "Rêves en commun", "Max"], ["20h15", "Clôture", "Léa"]],
    "de": [["Uhrzeit", "Programmpunkt", "Leitung"], ["14:00", "Begrüßung", "Uta"], ["14:20", "Runde 1", "Ben"],
           ["15:10", "Kaffeepause", ""], ["15:30", "Runde 2", "Ben"], ["16:30", "Abschluss", "Uta"]],
    "zh": [["时间", "环节", "主持人"], ["14:00", "签到", "小周"], ["14:15", "第一轮", "阿明"],
           ["15:00", "茶歇", ""], ["15:20", "第二轮", "阿明"], ["16:10", "总结", "小周"]],
    "ar": [["الوقت", "الفقرة", "المسؤول"], ["16:00", "استقبال", "هدى"], ["16:15", "الجولة الأولى", "سامي"],
           ["17:00", "استراحة", ""], ["17:20", "الجولة الثانية", "سامي"], ["18:10", "ختام", "هدى"]],
}  # fmt: skip


@pytest.mark.parametrize("tongue", RUNNING)
def test_a_running_order_in_a_table_is_no_data_in_any_tongue(tongue: str) -> None:
    reading = read("plan.docx", docx("12 / 3 / 2026", tables=[RUNNING[tongue]]))
    assert reading.not_data and "agenda" in reading.not_data


LINES = {
    "es": "Orden del día\n\n17:00 Bienvenida\n17:15 Ronda 1: qué funciona\n18:00 Descanso\n18:20 Ronda 2\n19:00 Cierre",
    "it": "Ordine del giorno\n\n17:00 Accoglienza\n17:15 Primo giro\n18:00 Pausa\n18:20 Secondo giro\n19:00 Chiusura",
    "cy": "Trefn y noson\n\n18:00 Croeso\n18:15 Rownd 1: atgofion\n19:00 Egwyl a phaned\n19:20 Rownd 2\n20:00 Cloi",
    "nl": "Dagorde\n\n19:00 Inloop\n19:15 Ronde 1: wat werkt\n20:00 Pauze\n20:20 Ronde 2\n21:00 Afsluiting",
}


@pytest.mark.parametrize("tongue", LINES)
def test_an_agenda_in_lines_is_no_data_in_any_tongue(tongue: str) -> None:
    reading = read("paper.txt", LINES[tongue].encode())
    assert reading.not_data and "agenda" in reading.not_data


TOLD_BY_THE_CLOCK = {
    "a story called an agenda": "The agenda\n\n17:00 I came in from the rain and the hall was cold.\n"
    "17:10 Mrs Orr stood up and told us about the flood.\n17:30 My father wept, and so did I.\n"
    "18:00 We drank tea until the urn was empty.",
    "a story in Polish": "Porządek spotkania\n\n17:00 Przyszłam prosto z pracy, zmarznięta.\n"
    "17:10 Pani Zofia opowiedziała o powodzi.\n17:30 Przerwa trwała długo, bo płakałyśmy.\n"
    "18:00 Na pożegnanie zaśpiewaliśmy.",
    "times of a recording": "00:12 We drank tea in the kitchen.\n00:40 The coffee was weak but hot.\n"
    "01:15 Then lunch came, carried by six of them.\n02:10 Nobody minded the break in the weather.",
    "times of a recording without stops": "[00:12] we drank tea in the kitchen\n[00:41] the coffee was weak but hot\n"
    "[01:17] then lunch came carried by six of them\n[02:10] nobody minded the break in the weather",
    "times of a recording in French": "00:07 la pause on la passait sur le quai\n00:33 l'accueil était froid au début\n"
    "01:02 le déjeuner c'était des sardines\n01:48 et la clôture du port on l'a pleurée",
}  # fmt: skip


@pytest.mark.parametrize("what", TOLD_BY_THE_CLOCK)
def test_what_somebody_tells_by_the_clock_is_no_agenda(what: str) -> None:
    reading = read("told.txt", TOLD_BY_THE_CLOCK[what].encode())
    assert reading.not_data is None
    assert reading.sources


@pytest.mark.parametrize(
    "rows",
    [
        [["Godzina", "Kto", "Co powiedział"], ["17:00", "Ola", "Witajcie, dobrze was widzieć."],
         ["17:05", "Jan", "Przerwa w pracy mnie uratowała."], ["17:10", "Ola", "Moja babcia piekła chleb."],
         ["17:15", "Jan", "U nas było tak samo."], ["17:20", "Ola", "Zakończenie było piękne."]],
        [["Heure", "Qui", "Ce qui a été dit"], ["18:00", "Léa", "L'accueil était chaleureux."],
         ["18:05", "Max", "On chantait pendant la pause."], ["18:10", "Léa", "Ma tante dansait."],
         ["18:15", "Max", "La clôture fut triste."], ["18:20", "Léa", "Nous reviendrons."]],
    ],
)  # fmt: skip
def test_a_table_of_who_said_what_when_is_no_running_order(rows: list[list[str]]) -> None:
    assert read("evening.docx", docx(tables=[rows])).not_data is None


SIGNED = {
    "fr": [["Nom", "Prénom", "Courriel", "Téléphone", "Arrivée", "Photo (O/N)", "Signature"],
           ["Brun", "Léa", "lea@mail.example", "01 99 00 45 11", "18:02", "O", "X"],
           ["Kone", "Adama", "", "01 99 00 45 12", "18:04", "N", ""],
           ["Roux", "Max", "max@mail.example", "", "18:09", "O", "X"]],
    "de": [["Nachname", "Vorname", "E-Mail", "Telefon", "Unterschrift"],
           ["Braun", "Uta", "uta@mail.example", "030 9900451", "X"],
           ["Yilmaz", "Cem", "cem@mail.example", "030 9900452", ""]],
    "pl": [["Imię i nazwisko", "Telefon", "Godzina przyjścia", "Podpis"],
           ["Ola Wrona", "500 990 045", "16:02", "OW"], ["Jan Sowa", "500 990 046", "16:05", "JS"]],
    "cy": [["Enw", "E-bost", "Ffôn", "Llofnod"],
           ["Mair Puw", "mair@mail.example", "01632 960145", "MP"], ["Ifan Rees", "", "01632 960146", "IR"]],
    "zh": [["姓名", "电话", "签到时间", "签名"],
           ["周小梅", "139 0099 0045", "14:02", "✓"], ["李明", "139 0099 0046", "14:05", "✓"]],
    "ar": [["الاسم", "الهاتف", "وقت الوصول", "التوقيع"],
           ["هدى سالم", "0790 990 045", "16:02", "✓"], ["سامي نور", "0790 990 046", "16:05", "✓"]],
}  # fmt: skip


@pytest.mark.parametrize("tongue", SIGNED)
def test_a_sheet_that_people_signed_is_no_data_in_any_tongue(tongue: str) -> None:
    reading = read("12.xlsx", xlsx(S=SIGNED[tongue]))
    assert reading.not_data and "attendance" in reading.not_data


def test_a_sheet_with_a_story_beside_the_signature_keeps_its_words() -> None:
    told = [
        "Mon oncle pêchait la sardine la nuit.",
        "On dansait sur le quai après la criée.",
        "La sirène m'a réveillé.",
    ]
    head, *rows = SIGNED["fr"]
    reading = read(
        "12.xlsx", xlsx(S=[[*head, "Un souvenir du port"], *([*r, t] for r, t in zip(rows, told, strict=True))])
    )
    assert reading.not_data is None
    assert [source.text for source in reading.sources] == told


def test_captions_under_a_word_that_also_means_signature_stay_words() -> None:
    rows = [["Imię", "Zdjęcie", "Podpis"], ["Ola", "a1.jpg", "Stary tramwaj"], ["Jan", "a2.jpg", "Kwiaty na torach"]]
    reading = read("foto.xlsx", xlsx(S=rows))
    assert reading.not_data is None
    assert {"Stary tramwaj", "Kwiaty na torach"} <= {source.text for source in reading.sources}


def test_single_words_beside_numbers_are_not_taken_for_signatures() -> None:
    rows = [["Nom", "Téléphone", "Un mot"], ["Brun", "01 99 00 45 11", "Espoir"], ["Kone", "01 99 00 45 12", "Vent"]]
    reading = read("mots.docx", docx(tables=[rows]))
    assert reading.not_data is None


MINUTES = {
    "cy": ["Cofnodion y Pwyllgor Parc", "Yn bresennol: Ifan Rees (Cadeirydd), Mair Puw", "Ymddiheuriadau: Nia Bowen",
           "1. Materion yn codi", "Nid oedd dim.", "2. Adroddiad y Trysorydd", "Penderfynwyd prynu mainc newydd.",
           "3. Unrhyw fater arall", "Nodwyd bod y giât wedi torri.", "4. Dyddiad y cyfarfod nesaf", "2 Mai 2026"],
    "de": ["Protokoll der Vorstandssitzung", "Anwesend: Uta Braun, Cem Yilmaz", "Entschuldigt: Ben Otte",
           "1. Kassenbericht", "Der Bericht wurde zur Kenntnis genommen.", "2. Spielplatz",
           "Es wurde beschlossen, drei Angebote einzuholen.", "3. Verschiedenes", "Keine Punkte.",
           "Nächste Sitzung: 2. Mai 2026"],
    "fr": ["Compte rendu du bureau", "Présents : Léa Brun, Adama Kone", "Excusés : Max Roux", "1. Trésorerie",
           "Le rapport est adopté à l'unanimité.", "2. Local", "Il est décidé de demander trois devis.",
           "3. Questions diverses", "Aucune.", "Prochaine réunion : le 2 mai 2026"],
    "pl": ["Protokół z zebrania zarządu", "Obecni: Ola Wrona, Jan Sowa", "Nieobecni: Ewa Kos", "1. Finanse",
           "Przyjęto sprawozdanie skarbnika.", "2. Plac zabaw", "Postanowiono zebrać trzy oferty.",
           "3. Sprawy różne", "Brak.", "Następne spotkanie: 2 maja 2026"],
    "es": ["Acta de la junta", "Asistentes: Ana Ruiz, Luis Vega", "Ausentes: Eva Sanz", "1. Tesorería",
           "Se aprueba el informe por unanimidad.", "2. Parque", "Se acuerda pedir tres presupuestos.",
           "3. Ruegos y preguntas", "Ninguno.", "Próxima reunión: 2 de mayo de 2026"],
}  # fmt: skip


@pytest.mark.parametrize("tongue", MINUTES)
def test_minutes_of_a_committee_are_no_data_in_any_tongue(tongue: str) -> None:
    reading = read("paper.docx", docx(*MINUTES[tongue]))
    assert reading.not_data and "minutes" in reading.not_data


def test_a_story_of_a_committee_and_what_it_decided_stays_a_story() -> None:
    told = (
        "Cofnodion fy nhaid",
        "Roedd fy nhaid yn y cyfarfod pan benderfynwyd cau'r ysgol, ac nid anghofiodd neb y noson honno.",
        "Penderfynwyd y cyfan mewn deng munud. Cerddais adref gydag ef yn y glaw, a ddywedodd o ddim gair.",
        "Yn y cyfarfod nesaf safodd ar ei draed a chanu.",
    )
    reading = read("taid.docx", docx(*told))
    assert reading.not_data is None
    assert reading.sources


def test_notes_of_an_evening_with_what_people_told_are_no_minutes() -> None:
    told = (
        "Abend im Hof",
        "Anwesend: Uta, Cem, Ben",
        "Uta: Ich habe hier schwimmen gelernt, im Becken hinter der Wäscherei.",
        "Cem: Wir haben beschlossen zu bleiben, als alle gingen.",
        "Ben: Meine Mutter hat jeden Sonntag gesungen.",
        "Uta: Und ich habe zugehört.",
        "Nächstes Treffen: 2. Mai",
    )
    reading = read("hof.docx", docx(*told))
    assert reading.not_data is None
    assert {turn.speaker for source in reading.sources for turn in source.turns} >= {"Uta", "Cem", "Ben"}
