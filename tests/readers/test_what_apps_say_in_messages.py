"""What an app writes as if it were a message, in whatever language and in how many parts, is nobody's words."""

from __future__ import annotations

import json

import pytest
from readers.making import docx
from readers.reading_back import read, said


@pytest.mark.parametrize(
    "told",
    [
        "\u200eMissed video call, \u200eTap to call back",
        "\u200eVerpasster Sprachanruf, \u200eZum Zurückrufen tippen",
        "\u200eAppel vocal, \u200ePas de réponse",
        "Missed voice call, Tap to call back",
    ],
)
def test_a_call_told_in_two_parts_is_no_message(told: str) -> None:
    said_so = ["Morning. What do you grow?", "Beans, up the fence.", told, "And you?", "Leeks."]
    who = ["Mo Farr", "Ida", "Ida", "Ida", "Mo Farr"]
    chat = "\n".join(
        f"[05/06/2025, 10:0{n}:11] {w}: {what}" for n, (w, what) in enumerate(zip(who, said_so, strict=True))
    )
    assert [words for _, words in said(read("_chat.txt", chat))] == [one for one in said_so if one != told]


def test_words_behind_a_call_are_a_message() -> None:
    chat = "\n".join(
        f"[05/06/2025, 10:0{n}:11] {who}: {what}"
        for n, (who, what) in enumerate(
            [("Mo", "Hi"), ("Ida", "Missed voice call, sorry, I was at the pond."), ("Mo", "Ok")]
        )
    )
    assert any("at the pond" in words for _, words in said(read("_chat.txt", chat)))


TOLD = [
    "Zoé Lambert a réagi 😍 à votre message",
    "Hat mit 👍 auf deine Nachricht reagiert",
    "Reaccionó con ❤️ a tu mensaje",
    "Ha reagito con 😆 al tuo messaggio",
    "Zareagowała 👍 na Twoją wiadomość",
    "Zoé reacted ❤ to your message",
    "Zoé a envoyé une pièce jointe.",
    "Hat eine Nachricht zurückgezogen",
]


@pytest.mark.parametrize("told", TOLD)
def test_what_messenger_tells_in_another_language_is_nobodys(told: str) -> None:
    words = ["Où allez-vous nager ?", "À la gravière, le matin.", told, "Il faut une échelle."]
    who = ["Zoé Lambert", "Amar", "Zoé Lambert", "Amar"]
    messages = [
        {"sender_name": w, "timestamp_ms": 1_750_000_000_000 + 60_000 * n, "content": what}
        for n, (w, what) in enumerate(zip(who, words, strict=True))
    ]
    found = read("message_1.json", json.dumps({"participants": [], "messages": messages[::-1]}))
    assert [what for _, what in said(found)] == [one for one in words if one != told]
    assert found.dropped


def test_several_counts_of_reactions_on_one_line_are_nobodys() -> None:
    lines = ["[05/06/2025 18:02] Mo Farr", "Where do you sit?", "", "[05/06/2025 18:03] Ida (Guest)", "By the lock."]
    lines += ["like 2   heart 1", "", "[05/06/2025 18:05] Ola", "On the wall, I like 3 of the steps.", "laugh 1, sad 2"]
    assert [what for _, what in said(read("chat.docx", docx(*lines)))] == [lines[1], lines[4], lines[8]]
