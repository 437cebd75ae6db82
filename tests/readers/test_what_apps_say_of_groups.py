"""What an app says of a group (its name, who came, who went) is nobody's message, in its language."""

from __future__ import annotations

import pytest
from readers.reading_back import read, said

from harvest.readers.chats.group_lines import tells_of_group

SAID = [
    "Ada Obi changed the group name to Reed Bed Crew 🌾.",
    "Bo Lind renamed the group to Reeds",
    "Bo Lind (Guest) left the chat",
    "Cy joined using this group's invite link",
    "Ada Obi set the channel topic: reeds and rushes",
    "Ada Vogel hat den Gruppennamen in „Moor“ geändert",
    "Ada Vogel hat Bo Lind zum Chat hinzugefügt.",
    "Ada Vogel ist der Gruppe über den Einladungslink beigetreten",
    "Zoé Petit a modifié le nom du groupe en Marais",
    "Zoé Petit a ajouté Bo à la conversation.",
    "Ana Ruiz cambió el nombre del grupo a Juncos",
    "Ana Ruiz ha añadido a Bo al chat.",
    "Rui alterou o nome do grupo para Juncos",
    "Ada Neri ha cambiato il nome del gruppo in Canneto",
    "Ada Neri ha abbandonato il gruppo",
    "Jan Vos heeft de groepsnaam gewijzigd in Riet",
    "Jan Vos heeft Bo toegevoegd aan de chat",
    "Ewa Lis zmieniła nazwę grupy na Most",
    "Newidiodd Ada enw'r grŵp i Cors",
    "Ada Ek ändrade gruppens namn till Vass",
    "Ada Pop a schimbat numele grupului în Stuf",
    "Ada Kaya grubun adını Saz olarak değiştirdi",
    "Анна изменила название группы на Камыш",
    "Олена змінила назву групи на Очерет",
]


@pytest.mark.parametrize("line", SAID)
def test_a_line_of_the_app_between_messages_is_left_out_and_counted(line: str) -> None:
    text = (
        "[12/03/2026 19:03] Ada Obi\nWhat did you find under the reeds this year?\n\n"
        "[12/03/2026 19:06] Bo Lind\nA boot with a wren's nest in it, still warm.\n\n"
        f"{line}\n\n"
        "[12/03/2026 19:09] Ada Obi\nAnd the otter is back, I saw her tail.\n"
    )
    reading = read("Teams chat.txt", text)
    words = [one for _, one in said(reading)]
    assert not any(line[:12] in one for one in words) and any("wren's nest" in one for one in words)
    assert any("service lines" in left.reason for left in reading.dropped)


@pytest.mark.parametrize(
    "line",
    [
        "We changed the group name to Reed Bed because nobody liked it",
        "I left the group",
        "Ada left the group. Shame on all of us!",
        "Ada left the meeting because the microphone was broken and nobody could hear her",
        "My sister joined the team when she was nine",
        "Ich habe die Gruppe verlassen",
        "The women left the group",
        "Has anyone left the chat?",
        "The council renamed the space because it could",
    ],
)
def test_what_somebody_tells_of_a_group_is_theirs(line: str) -> None:
    assert not tells_of_group(line)
