"""Files of oTranscribe: a page of the editor inside JSON, with times as spans that can be clicked."""

import json

from tests.readers.neighbours.case import Neighbour


def _otr(html: str, **more: object) -> bytes:
    return json.dumps({"text": html, "media": "", "media-time": 93.2, **more}, ensure_ascii=False).encode()


def _at(seconds: float, shown: str) -> str:
    return f'<span class="timestamp" contenteditable="false" data-timestamp="{seconds}">{shown}</span>'


SAID = [
    ("Ada", "What keeps you on the quay?"),
    ("Ruben", "The ropes. They sing when it blows."),
    ("Ada", "And what would you mend?"),
    ("Ruben", "The lamp at the steps."),
]

CASES = (
    Neighbour(
        "names in bold behind each time, a paragraph a turn",
        "quay talk.otr",
        _otr(
            f"<p>{_at(1.2, '00:01')} <b>Ada:</b> What keeps you on the quay?</p>"
            f"<p>{_at(5, '00:05')}&nbsp;<b>Ruben:</b> The ropes. They sing when it blows.<br></p>"
            f"<p>{_at(21.7, '00:21')} <b>Ada:</b> And what would you mend?</p>"
            f"<p>{_at(26, '00:26')} <b>Ruben:</b> The lamp at the steps.</p>"
        ),
        said=SAID,
        leads="Ada",
    ),
    Neighbour(
        "breaks instead of paragraphs, names before the times",
        "quay talk.otr",
        _otr(
            f"Ada {_at(1.2, '0:01')}: What keeps you on the quay?<br><br>Ruben {_at(5, '0:05')}: The ropes. They "
            f"sing when it blows.<br /><br />Ada {_at(21.7, '0:21')}: And what would you mend?<br><br>"
            f"Ruben {_at(26, '0:26')}: The lamp at the steps."
        ),
        said=SAID,
        leads="Ada",
    ),
    Neighbour(
        "times inside what somebody says, divs of a browser",
        "interview 4.otr",
        _otr(
            "<div>Interview 4, 12 May 2026</div><div><br></div>"
            "<div>Q: What keeps you on the quay?</div>"
            f"<div>A: The ropes. {_at(5, '00:05')} They sing when it blows.</div>"
            "<div>Q: And what would you mend?</div>"
            f"<div>A: The lamp {_at(26, '00:26')} at the steps.</div>"
        ),
        said=[("Q" if who == "Ada" else "A", words) for who, words in SAID],
        leads="Q",
        date="2026-05-12",
    ),
    Neighbour(
        "times and nobody's names",
        "shelter.otr",
        _otr(
            f"<p>{_at(1, '00:01')} I came in for the heating, I stayed for the argument.</p>"
            f"<p>{_at(15, '00:15')} Somebody saved me a chair. That was all it was.</p>"
            f"<p>{_at(29, '00:29')} Now I save one.</p>"
        ),
        keeps=["I came in for the heating, I stayed for the argument.", "Now I save one."],
        lacks=["00:15", "timestamp"],
        kind="transcript",
    ),
    Neighbour(
        "the same file with its name as plain JSON",
        "quay talk.json",
        _otr(
            f"<p>{_at(1.2, '00:01')} Ada: What keeps you on the quay?</p>"
            f"<p>{_at(5, '00:05')} Ruben: The ropes. They sing when it blows.</p>"
            f"<p>{_at(21.7, '00:21')} Ada: And what would you mend?</p>"
            f"<p>{_at(26, '00:26')} Ruben: The lamp at the steps.</p>"
        ),
        said=SAID,
        leads="Ada",
    ),
)
