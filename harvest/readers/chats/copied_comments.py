"""Comments copied out of a page (Facebook, YouTube, a newspaper): a name, the words, how long ago, Like, Reply."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.chats import notices
from harvest.readers.chats.members import Members
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

ACT = re.compile(
    r"^\W*(?:(?:log in to )?repl(?:y|ies)(?: to .{1,40})?|likes?|unlike|share|report|edit(?:ed)?|delete|flag|quote|"
    r"(?:up|down)?vote|permalink|link|follow|save|more|show (?:more|less|replies)|translate|see more|"
    r"view (?:\d+ )?(?:more )?repl(?:y|ies)|antworten|gefällt mir|répondre|j[’']aime|responder|me gusta|"
    r"(?:likes?|loves?|replies|votes?|agree|helpful|thumbs up)\s*[(:]?\s*\d{1,5}\)?|"
    r"\+?\d{1,5}(?: (?:likes?|votes?|replies|reply|points?|comments?|agree|people agree))?|(?:was this )?helpful)\W*$",
    re.I,
)
"""What is pressed beside a comment, and how often it was."""
AGO = re.compile(
    r"^\W*(?:(?:on|am|le|posted|edited)\s+)?(?:(?:just now|yesterday|today)\b.{0,20}|(?:\d{1,3}|an?|about an?)\s*"
    r"(?:s|sec\w*|m|min\w*|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)(?: ago)?(?: \(edited\))?)\W*$",
    re.I,
)
_HANDLE = re.compile(r"^@[\w.-]{2,40}$|^[\w.-]{3,30}$")
BUTTONS = "buttons and times beside comments"


def read_copied_comments(lines: Sequence[str], dropped: LeftOut) -> list[Utterance] | None:
    """The comments in order, each a turn; None where the lines are something else."""
    parts: list[list[str]] = [[]]
    acts: list[str] = []
    for line in lines:
        text = line.strip()
        if not text:
            continue
        if ACT.match(text) or AGO.match(text):
            acts.append(text)
            if ACT.match(text) and parts[-1]:
                parts.append([])
        else:
            parts[-1].append(text)
    parts = [part for part in parts if part]
    named = [part for part in parts if len(part) >= 2 and _is_name(part[0])]
    replied = sum(1 for act in acts if re.match(r"\W*(?:reply|like|share|antworten|répondre|responder)", act, re.I))
    if len(named) < 2 or len(named) < 0.8 * len(parts) or replied < len(named):
        return None
    members = Members()
    said: list[Utterance] = []
    for act in acts:
        dropped.add(BUTTONS, act)
    for part in parts:
        if part not in named:
            dropped.add(notices.SERVICE, " ".join(part))
            continue
        dropped.add("times and names (kept beside the words)", part[0])
        name, role = members.named(part[0].lstrip("@"))
        said.append(Utterance("\n".join(part[1:]), name, role, new_turn=True, paragraph=True))
    return said


def _is_name(text: str) -> bool:
    return len(text) <= 40 and (looks_like_name(text) or _HANDLE.match(text) is not None)
