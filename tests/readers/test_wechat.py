"""Chats that WeChat sends by mail: a line for name and time, the words below, the days between."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible

CHINESE = """Dear All:

"河边种树"的微信聊天记录如下：

—————  2025-03-01  —————


阿芳  09:02

谁有铁锹？

Tom Reed  09:04

我有两把[微笑]
明天带来。

阿芳  09:05

[图片: 88af.jpg(请在附件中查看)]

—————  2025-03-02  —————


老张  17:20

我奶奶在这条河里洗过衣服，10:30
"""
ENGLISH = """Dear:

    Please find the chat history in "Riverside trees" as follows:

—————  2025-03-01  —————

Fang 09:02

Who has a spade?

Tom Reed 09:04

I have two.

Fang 09:05

[Photo]
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            CHINESE,
            [
                ("阿芳", "谁有铁锹？"),
                ("Tom Reed", "我有两把[微笑]\n明天带来。"),
                ("老张", "我奶奶在这条河里洗过衣服，10:30"),
            ],
        ),
        (ENGLISH, [("Fang", "Who has a spade?"), ("Tom Reed", "I have two.")]),
    ],
)
def test_each_message_is_whose_name_stands_above_it_and_pictures_and_days_are_no_words(
    text: str, said: list[tuple[str, str]]
) -> None:
    (found,) = parse_file("wechat.txt", text.encode())
    (source,) = found.sources
    assert [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns] == said
    assert source.date == "2025-03-01"
    assert visible(text) == visible(source.text) + sum(d.characters for d in found.dropped)
