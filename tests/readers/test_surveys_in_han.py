"""A survey in a script without spaces is read by how much stands in a cell, as any other is by its words."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import xlsx

HEAD = [
    *("序号", "提交答卷时间", "所用时间", "来源", "来自IP"),
    *("1、您的年龄段", "2、说说您和这条河的故事", "3、您还会游泳吗？", "4、您希望河边变成什么样？"),
]
ROWS = [
    [1, "2026/2/3 8:01:10", "210秒", "微信", "192.0.2.8(湖北-武汉)", "60岁以上"]
    + ["小时候我们在码头边学游泳，奶奶在岸上喊。", "是", "晚上有灯，孩子能写生。"],
    [2, "2026/2/3 9:11:42", "99秒", "微信", "192.0.2.9(湖北-黄石)", "41-60岁"]
    + ["涨水那年全村的人一起背沙袋，三天三夜。", "否", "(空)"],
    [3, "2026/2/4 19:20:05", "345秒", "链接", "192.0.2.77(湖南-长沙)", "26-40岁"]
    + ["(跳过)", "否", "能再坐一次渡船。"],
    [4, "2026/2/5 7:45:31", "128秒", "手机提交", "192.0.2.41(江西-九江)", "26-40岁"]
    + ["我第一次约会就在那座桥下面，风很大。", "否", "桥头有一张长椅。"],
]


def survey() -> Reading:
    """The survey as it is read."""
    (reading,) = parse_file("9_按文本_河边_4_4.xlsx", xlsx(Sheet1=[HEAD, *ROWS]))
    return reading


def test_answers_without_spaces_are_words() -> None:
    reading = survey()
    assert reading.mapping is not None
    assert reading.mapping["text"] == [HEAD[6], HEAD[8]]
    assert [source.text for source in reading.sources] == [
        ROWS[0][6], ROWS[0][8], ROWS[1][6], ROWS[2][8], ROWS[3][6], ROWS[3][8],
    ]  # fmt: skip


def test_what_was_ticked_and_what_the_tool_adds_stays_beside() -> None:
    reading = survey()
    assert {source.attributes[HEAD[5]] for source in reading.sources} == {"60岁以上", "41-60岁", "26-40岁"}
    assert reading.mapping is not None
    assert not {*HEAD[:6], HEAD[7]} & {*reading.mapping["text"]}


def test_where_somebody_lives_is_no_answer() -> None:
    head = [*HEAD[:5], "1、您的住址", *HEAD[6:]]
    homes = [
        *("湖北省武汉市汉阳区晴川街道十二号", "湖北省黄石市黄石港区沿湖路九号"),
        *("湖南省长沙市天心区坡子街一号", "江西省九江市浔阳区滨江路八号"),
    ]
    rows = [[*row[:5], home, *row[6:]] for row, home in zip(ROWS, homes, strict=True)]
    (reading,) = parse_file("9.xlsx", xlsx(Sheet1=[head, *rows]))
    assert reading.mapping is not None
    assert reading.mapping["text"] == [HEAD[6], HEAD[8]]
