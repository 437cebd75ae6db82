"""How many rows a table may hold, whatever it is written in: so many below its head, and one sentence beyond."""

import io
import json

import pytest
import xlsxwriter

from harvest.errors import ReadError
from harvest.readers import limits
from harvest.readers.dispatch import parse_file

HEAD = ("Name", "What works here?")


def _csv(rows: int) -> bytes:
    lines = [f"Person {n},The choir at the hall on day {n} keeps me going." for n in range(rows)]
    return ("\r\n".join([",".join(HEAD), *lines]) + "\r\n").encode()


def _xlsx(rows: int) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEAD)
    for n in range(rows):
        sheet.write_row(n + 1, 0, (f"Person {n}", f"The choir at the hall on day {n} keeps me going."))
    book.close()
    return out.getvalue()


def _jsonl(rows: int) -> bytes:
    said = [{"speaker": f"Person {n}", "text": f"The choir on day {n} keeps me going."} for n in range(rows)]
    return "\n".join(map(json.dumps, said)).encode()


@pytest.mark.parametrize(("suffix", "made"), [("csv", _csv), ("xlsx", _xlsx), ("jsonl", _jsonl)])
def test_a_table_may_hold_so_many_rows_below_its_head_and_not_one_more(
    monkeypatch: pytest.MonkeyPatch, suffix: str, made: object
) -> None:
    assert callable(made)
    monkeypatch.setattr(limits, "ROWS", 12)
    (reading,) = parse_file(f"answers.{suffix}", made(12))
    assert sum(len(source.turns) for source in reading.sources) == 12
    with pytest.raises(ReadError, match=r"more than [\d,]+ (rows|records)"):
        parse_file(f"answers.{suffix}", made(13))
