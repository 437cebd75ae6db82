"""An Outlook .msg file → the words of whoever wrote the mail.

``olefile`` opens the package; a mail's fields are streams in it, named by their number and the type of their value.
"""

from __future__ import annotations

import io
import re
from email.parser import HeaderParser
from typing import Any

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.decoding import decode, normalise
from harvest.readers.documents.lines import Block, from_text
from harvest.readers.documents.mail.mail import Mail, mail_reading
from harvest.readers.documents.web.page_blocks import page_blocks
from harvest.readers.formats.email_message import _date
from harvest.readers.uploaded_file import UploadedFile

_SUBJECT, _SENDER, _REPRESENTED, _BODY, _HTML, _RTF, _HEAD = "0037", "0C1A", "0042", "1000", "1013", "1009", "007D"
_LONG_NAME, _SHORT_NAME, _CONTENT_ID = "3707", "3704", "3712"
_TEXT, _LETTERS, _BYTES = "001F", "001E", "0102"
_DAMAGED = "this Outlook mail is damaged. Open it in Outlook, save it as text (.txt) and upload that."


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What an Outlook mail holds."""
    import olefile

    try:
        ole = olefile.OleFileIO(io.BytesIO(file.data))
        folders = sorted({e[0] for e in ole.listdir() if len(e) > 1 and e[0].startswith("__attach")})
        fields = {n: _field(ole, "", n) for n in (_SUBJECT, _SENDER, _REPRESENTED, _BODY, _HTML, _HEAD)}
        rich = ole.exists(f"__substg1.0_{_RTF}{_BYTES}")
        attached = [_name(ole, f) for f in folders[: limits.ENTRIES] if not _field(ole, f + "/", _CONTENT_ID)]
    except Exception as fault:  # olefile on damaged files raises whatever it stumbles over
        raise ReadError(f"{file.name}: {_DAMAGED}") from fault
    blocks: list[Block] = list(from_text(fields[_BODY])) if fields[_BODY].strip() else []
    if not blocks and fields[_HTML]:
        blocks = page_blocks(file.name, fields[_HTML], file.dropped)
    if not blocks and rich:
        raise ReadError(
            f"{file.name}: this Outlook mail keeps its words only in Outlook's own form. Open it, save it as text "
            "(.txt) and upload that."
        )
    head = HeaderParser().parsestr(fields[_HEAD])
    sender = fields[_SENDER] or fields[_REPRESENTED] or str(head.get("From") or "")
    lines = [" ".join(str(head.get(n) or "").split()) for n in ("From", "To", "Cc", "Date")]
    said = [line for line in lines if line] or [sender]
    found = Mail(sender, fields[_SUBJECT], _date(str(head.get("Date") or "")), blocks, [a for a in attached if a], said)
    return (mail_reading(file, found),)


def _name(ole: Any, folder: str) -> str:
    return (_field(ole, folder + "/", _LONG_NAME) or _field(ole, folder + "/", _SHORT_NAME) or "a mail")[:80]


def _field(ole: Any, folder: str, number: str) -> str:
    """The text of a field, in whichever of the three forms it is kept."""
    for kind in (_TEXT, _LETTERS, _BYTES):
        path = f"{folder}__substg1.0_{number}{kind}"
        if not ole.exists(path):
            continue
        data: bytes = ole.openstream(path).read()
        if kind == _TEXT:
            return normalise(data.decode("utf-16-le", "replace").rstrip("\x00"))
        data = data.rstrip(b"\x00")
        if not data.strip():
            return ""
        said = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9._-]{2,40})", data[:4096]) if number == _HTML else None
        try:
            return normalise(data.decode(said.group(1).decode("ascii"), "strict")) if said else decode("", data).text
        except (LookupError, UnicodeError):
            return decode("", data).text
    return ""
