"""Shapes of talks and chats that tools and typists leave: numbers by table, marks behind a name, a chat as CSV."""

from __future__ import annotations

import pytest
from readers.making import docx

from harvest.model import Kind, Reading, Role, VoiceKind
from harvest.readers.dispatch import parse_file

FOCUS = """Our high street
TABLE 1 (by the stage)
----------------------
Fac: What should be kept?
P1: The view down to the mill, always.
P2: The chip shop, and I mean it.
TABLE 2
-------
Fac: What should be kept?
P1: The brook. Kids get newts out of it.
P2: And every tree on the mount.
"""
GURMUKHI = """ਸਵਾਲ :- ਤੁਸੀਂ ਕਦੋਂ ਤੋਂ ਆਉਂਦੇ ਹੋ?
ਹਰਜੀਤ ਕੌਰ :- ਮੈਂ ਵੀਹ ਸਾਲ ਤੋਂ ਆਉਂਦੀ ਹਾਂ।
ਸਵਾਲ :- ਹੁਣ ਕੀ ਚਾਹੀਦਾ ਹੈ?
ਹਰਜੀਤ ਕੌਰ :- ਇੱਕ ਨਵੀਂ ਰਸੋਈ।
"""
SLACK = """channel,ts,datetime,user_id,user_name,real_name,subtype,thread_ts,text,reactions
kind,1,2024-03-01 10:00:00,U01,ada,Ada Bell,channel_join,,<@U01> has joined the channel,
kind,2,2024-03-01 10:01:00,U01,ada,Ada Bell,,,<!channel> what do volunteers say?,eyes:3
kind,3,2024-03-01 10:05:00,U02,bo.k,Bo Kay,,2,I only came for an hour <@U01>,
kind,4,2024-03-01 10:25:00,U04,teabot,Tea,bot_message,,Time for tea!,
"""
TIERS = """INT\tGita\t00:00:01.120\t1.120\t00:00:03.053\t3.053\tWhere were the gardens?
MAR\tMarjorie\t00:00:03.253\t3.253\t00:00:11.253\t11.253\tBehind the gasworks.
NOISE\t\t00:00:11.453\t11.453\t00:00:12.587\t12.587\tbus passes window
MAR\tMarjorie\t00:00:13.720\t13.720\t00:00:16.787\t16.787\tThrough a green door.
INT\tGita\t00:00:16.987\t16.987\t00:00:18.387\t18.387\tWhat did people grow?
"""


def read(name: str, text: str | bytes) -> Reading:
    (found,) = parse_file(name, text.encode() if isinstance(text, str) else text)
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


def test_a_number_that_begins_again_at_the_next_table_is_somebody_else_and_a_ruled_line_is_nobodys() -> None:
    found = read("focus group.txt", FOCUS)
    assert [who for who, _ in said(found)] == [
        *("Fac", "P1, table 1", "P2, table 1"),
        *("Fac", "P1, table 2", "P2, table 2"),
    ]
    assert not any("---" in words for _, words in said(found))
    assert any("begin again at each table" in warning for warning in found.warnings)


def test_a_colon_and_a_dash_part_a_name_from_the_words() -> None:
    found = read("interview.txt", GURMUKHI)
    assert found.kind is Kind.TRANSCRIPT
    assert [who for who, _ in said(found)] == ["ਸਵਾਲ", "ਹਰਜੀਤ ਕੌਰ"] * 2
    assert found.sources[0].turns[0].role is Role.FACILITATOR


def test_a_channel_kept_as_a_table_is_a_chat_by_real_names_without_what_the_tool_wrote() -> None:
    assert said(read("export.csv", SLACK)) == [
        ("Ada Bell", "what do volunteers say?"),
        ("Bo Kay", "I only came for an hour @Ada Bell"),
    ]


def test_who_speaks_on_a_tier_is_called_by_the_name_beside_it() -> None:
    found = read("gardens.txt", TIERS)
    assert [who for who, _ in said(found)] == ["Gita", "Marjorie", "Gita"]
    assert found.sources[0].turns[0].role is Role.FACILITATOR


def test_each_row_of_a_sheet_of_tables_is_that_tables_and_not_its_hosts() -> None:
    text = ",What is it like?,What do adults get wrong?\nTable 1 (Ayesha hosting),Boring till five and then dodgy,"
    text += "Thinking quiet is fine\nTable 2,nothing written,Asking and then not listening\n"
    found = read("grid.csv", text)
    assert [(s.voice, s.voice_kind, s.table) for s in found.sources] == [
        *[("Table 1", VoiceKind.GROUP, "1")] * 2,
        ("Table 2", VoiceKind.GROUP, "2"),
    ]
    assert all("nothing written" not in s.text for s in found.sources)


def test_points_below_the_name_of_a_photo_are_what_stood_on_the_sheet_and_answer_what_it_asked() -> None:
    heads = (
        "Photo 1 – IMG_2231.jpg – green sheet, ‘What is strong here?’",
        "Photo 2 – IMG_2233.jpg – ‘What is in the way?’",
    )
    points = (("The toy library", "People who stack chairs"), ("Everything is online", "Three of us do all of it"))
    paragraphs: list[str | tuple[str, str]] = []
    for head, below in zip(heads, points, strict=True):
        paragraphs += [("Heading 3", head), *[("List Bullet", point) for point in below]]
    (source,) = read("Flipcharts.docx", docx(*paragraphs, "[corner torn off]")).sources
    assert source.kind is Kind.NOTE
    assert [(turn.question, source.text[turn.start : turn.end]) for turn in source.turns] == [
        *[("What is strong here?", point) for point in points[0]],
        *[("What is in the way?", point) for point in points[1]],
    ]


VOICEMAILS = """Voicemail from +44 7700 900311
5 March 2024 at 18:02 (0:34)
"I like that the caretaker whistles."

Voicemail from Unknown
6 March 2024 at 10:40 (0:12)
"The bus driver who waits."
"""
TIMES_ABOVE = """00:03
Yvonne
What brings you here?

00:09
Mr Sandhu
The robin, and nobody asking.

00:18
Yvonne
What do they ask?

00:21
Mr Sandhu
Whether I have seen it.
"""


def test_voicemails_are_each_a_message_of_their_own_and_numbers_do_not_stay() -> None:
    found = read("voicemails.txt", VOICEMAILS)
    assert said(found) == [("Member 1", "I like that the caretaker whistles."), (None, "The bus driver who waits.")]


def test_a_time_above_a_name_above_words_is_a_turn() -> None:
    assert [who for who, _ in said(read("garden.txt", TIMES_ABOVE))] == ["Yvonne", "Mr Sandhu"] * 2


def test_mails_that_a_digest_carries_whole_are_each_read() -> None:
    mails = "".join(
        f"--b\n\nFrom: {name} <x@example.org>\nSubject: {subject}\nContent-Type: text/plain\n\n{words}\n\n"
        for name, subject, words in (
            ("Ada Bell", "The slip", "I love the slip at six in the morning."),
            ("Bo Kay", "Nets", "We mend nets there on Sundays and anybody may come."),
        )
    )
    head = 'From: l@example.org\nSubject: Digest\nMIME-Version: 1.0\nContent-Type: multipart/digest; boundary="b"'
    data = f"{head}\n\n{mails}--b--\n"
    found = parse_file("digest.eml", data.encode())
    assert [[s.voice for s in one.sources] for one in found] == [["Ada Bell"], ["Bo Kay"]]


def _led(name: str, text: str) -> set[str | None]:
    (reading,) = parse_file(name, text.encode())
    return {turn.speaker for source in reading.sources for turn in source.turns if turn.role is Role.FACILITATOR}


def test_an_account_called_host_of_something_is_the_host():
    chat = """00:03:12\tBeth Arden:\thello from the bus
00:05:02\tHost - Pond Forum:\tQuestion in the chat: what did you swim in as a child?
00:05:31\tBeth Arden:\tthe canal, with the rats
00:05:44\tUsman Rao:\ta tank for watering goats
00:09:50\tHost - Pond Forum:\tThank you! Rooms now
"""
    assert len(_led("GMT20250114-175502_RecordingnewChat.txt", chat)) == 1


def test_who_lets_all_go_home_and_asks_leads_the_talk():
    talk = """Shona: Good of you to come so late. I know it is a long way.
Deji: It is on my round, I sweep here.
Shona: What does the street do for you before it is light?
Deji: It is quiet, I hear my own broom and I like that, I never heard it in the day.
Ania: There is one lamp by the baker that stays on and I eat my bread below it every night.
Shona: Every night?
Ania: Every night that I work, and the baker knows it and leaves the shutter up for me.
Shona: I'll let you get off to bed. That was lovely.
"""
    assert _led("Night talk.txt", talk) == {"Shona"}


def test_who_says_what_we_want_to_know_today_leads_in_spanish():
    talk = """Yolanda: Buenas tardes, vecinas. Hoy queremos saber qué echan de menos del río.
Doña Cruz: El olor a pan de la barca, que venía los martes con la harina y el correo.
Petra: Las piedras planas donde lavábamos, porque allí se hablaba de todo sin prisa.
Yolanda: ¿Y quién las quitó?
Doña Cruz: El ayuntamiento, una mañana, y nadie dijo nada hasta la noche.
Yolanda: Lo apunto así.
"""
    assert _led("Charla del río.txt", talk) == {"Yolanda"}


def test_who_asks_first_and_ends_the_talk_leads_it_though_others_tell_what_they_were_asked():
    talk = """Nell Rowe  0:02
Right, tape's on, we're at the boathouse. Can you tell me how it all began for you two?

Speaker 1  0:13
My uncle had a key to the place and no boat. He said to me, do you want to row or do you want to moan?

Nell Rowe  0:26
And you rowed.

Speaker 2  0:39
I came because of her. She goes, are you coming or what? And the whole street came along behind us.

Nell Rowe  0:52
Then the flood.

Speaker 2  1:05
The flood took the lot and we stood there in our socks until the baker opened.

Nell Rowe  1:18
I think I'll leave it there. Thank you both.
"""
    assert _led("boathouse.txt", talk) == {"Nell Rowe"}


@pytest.mark.parametrize(
    ("opens", "told", "between", "ends"),
    [
        (
            "Cuéntenme cómo empezó el huerto.",
            "Y me dijo, ¿quieres la llave o no?",
            "Y se quedó.",
            "Lo dejamos aquí, gracias.",
        ),
        ("Wie sind Sie hierher gekommen?", "Er sagte, willst du den Schlüssel?", "Und Sie blieben.", "Vielen Dank."),
        ("Dywedwch wrtha i sut ddaethoch chi yma.", "Dwedodd o, wyt ti isio goriad?", "A rŵan.", "Diolch i chi."),
        ("Jak trafiliście na działkę?", "On mówi, chcesz klucz czy nie?", "I pan został.", "Dziękuję państwu."),
    ],
    ids=["Spanish", "German", "Welsh", "Polish"],
)
def test_who_begins_and_ends_a_talk_leads_it_in_any_language(opens, told, between, ends):
    more = "Los vecinos, die Nachbarn, y cymdogion, sąsiedzi 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981."
    talk = [f"Ana: {opens}", f"Bo: {told} {more}", f"Ana: {between}", f"Cy: {more}", f"Bo: {more}", f"Ana: {ends}"]
    assert _led("talk.txt", "\n\n".join(talk)) == {"Ana"}


def test_nobody_leads_where_friends_ask_each_other():
    talk = """Ros: Shall we have tea?
Pat: Go on. Do you remember the flood?
Ros: We stood in our socks and the ducks came in.
Mo: What did you do with the ducks?
Ros: We fed them, and carried water from the pump by the church.
Pat: Bye then, thank you.
"""
    assert _led("tea.txt", talk) == set()


@pytest.mark.parametrize(
    "head",
    [
        "Where: Mill Lane chapel, upstairs   When: 4 / 6 / 2026   How long: 38 minutes",
        "مكان اللقاء: قاعة الطاحونة   اليوم: ٤ / ٦ / ٢٠٢٦   الوقت: ٣٨ دقيقة",
    ],
)
def test_fields_beside_each_other_above_a_talk_are_nobodys_words(head: str) -> None:
    talk = (
        "Efe: What do you hear at night here?\nNia: The weir, and foxes.\nEfe: Only that?\nNia: My neighbour, singing."
    )
    (found,) = parse_file("talk.docx", docx("Talk at the mill", head, *talk.split("\n")))
    (source,) = found.sources
    assert {turn.speaker for turn in source.turns} == {"Efe", "Nia"} and len(source.turns) == 4


def test_whoever_begins_a_chat_by_asking_all_to_write_leads_it_in_whatever_language():
    lines = [
        "[5.06.2023, 20:11:40] Ewa Most: Hej, napiszcie proszę, co wam dał ten most",
        "[5.06.2023, 20:14:22] Jan: Po śmierci żony pierwszy raz zjadłem tu z kimś śniadanie",
        "[5.06.2023, 20:18:57] Oksana: Nauczyłam się tutaj słowa „pielić” i nie mogę przestać",
        "[5.06.2023, 20:25:12] Jan: Synek myślał, że marchewka rośnie w sklepie",
    ]
    (found,) = parse_file("_chat.txt", "\n".join(lines).encode())
    roles = {turn.speaker: turn.role for source in found.sources for turn in source.turns}
    assert roles["Ewa Most"] is Role.FACILITATOR and roles["Jan"] is not Role.FACILITATOR


def test_figures_of_any_script_at_the_end_of_lines_are_no_damage():
    text = "انٹرویو نمبر ۴\nتاریخ: ۹ مئی ۲۰۲۲\n\nعلی: آپ کب آئیں؟\n\nنسیم: سن اکہتر میں، سردی بہت تھی۔\n"
    (found,) = parse_file("گفتگو ۳.txt", text.encode())
    assert "سن اکہتر میں" in " ".join(source.text for source in found.sources)
