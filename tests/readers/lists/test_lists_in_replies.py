# ruff: noqa: E501 – what a chat holds is easier to check on one line
"""A chat in which somebody asks who may be quoted in something else, and hardly anything stands but the answers."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_in_words.replies import listed_in_replies

CHATS = {
    "words": ("For the booklet, can we quote you, with your full name? Reply YES, or NO NAME if you'd rather be anonymous, or NO. Thanks for Saturday", "YES", "no name please", "NO thanks Bev, rather not"),
    "emojis": ("Writing up the supper. Can I quote you in the write-up? Reply 👍 = yes with name, 🤫 = yes but no name, 👎 = no thanks xx", "👍", "🤫 x", "👎 sorry love"),
    "letters": ("May we quote you in the report? Text back A = with name, B = without name, C = not at all", "A", "B ta", "C"),
    "German": ("Dürfen wir euch im Heft zitieren, mit eurem Namen? JA, OHNE NAMEN oder NEIN", "Ja", "ohne Namen bitte", "Nein"),
    "French": ("Peut-on vous citer dans le livret, avec votre nom ?", "oui", "sans nom", "non"),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "named", "unnamed", "refused"), CHATS.values(), ids=CHATS)
def test_what_each_answered_is_what_they_permit(asked: str, named: str, unnamed: str, refused: str) -> None:
    chat = [("Bev", asked), ("Ada", named), ("Bo", unnamed), ("Cy", refused), ("Dee", "what booklet")]
    chat += [("Eve", f"{named} but can I see it before it's printed?"), ("Bev", "Course you can Eve"), ("Flo", named)]
    chat += [
        ("Flo", "Sorry Bev we've talked about it at home and better leave me out"),
        ("Gus", named),
        ("Gus", f"oh make mine {unnamed}"),
    ]
    found = {one.names[0]: one.permission for one in listed_in_replies(chat) or ()}
    assert (found["Ada"].quotation, found["Ada"].quotable) == ("named", True)
    assert (found["Bo"].quotation, found["Bo"].quotable) == ("anonymous", True)
    assert (found["Gus"].quotation, found["Gus"].quotable) == ("anonymous", True)
    assert not any(found[name].quotable for name in ("Cy", "Eve", "Flo")) and "Dee" not in found


@pytest.mark.parametrize(
    "chat",
    [
        [("Bev", "Can I quote what you put in this chat?"), ("Ada", "yes"), ("Bo", "yes"), ("Cy", "no")],
        [("Bev", "What did the library mean to you?"), ("Ada", "yes it did"), ("Bo", "no idea"), ("Cy", "ok")],
        [("Bev", "Can we quote you?"), *[(who, f"{who} went to the ferry with the dog again.") for who in "ADEFGHIJ"], ("Bo", "yes"), ("Cy", "no"), ("Di", "yes")],
    ],
)  # fmt: skip
def test_a_chat_about_its_own_words_or_about_anything_else_is_no_list(chat: list[tuple[str, str]]) -> None:
    assert listed_in_replies(chat) is None


def test_the_file_of_such_a_chat_lists_people() -> None:
    lines = ["12/05/2025, 09:14 - Bev Pegg: For the booklet, can we quote you, with your full name?"]
    said = (("Ada Obi", "YES"), ("Bo Lind", "no name please"), ("Cy Day", "NO thanks"), ("Dee Fox", "Yes"))
    lines += [f"12/05/2025, 09:{20 + n} - {who}: {text}" for n, (who, text) in enumerate(said)]
    found = parse_file("WhatsApp Chat with Allotments.txt", "\n".join(lines).encode())[0].listed
    assert {one.names[0]: one.permission.quotation for one in found} == {
        "Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "named",
    }  # fmt: skip
