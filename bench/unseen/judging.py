"""What is right and wrong with one file as it came in, beside what a person would say of it (see ``files``)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

KINDS = {
    "chat": {"transcript", "note", "story"},
    "board": {"note", "dream", "story"},
    "survey": {"story", "note"},
    "story": {"story", "transcript"},
    "note": {"note", "story"},
}
"""What a person calls a kind, and what Harvest calls it; each other word is its own."""
_UNNAMED = re.compile(
    r"\(not named\)|unnamed|unknown|anonym|no name|\d|"
    r"^(?:speaker|participant|voice|table|group|guest|card|user|author)\b",
    re.IGNORECASE,
)
NEAR = 0.05
NOBODY = "(not named)"


@dataclass
class Judged:
    """What is wrong with one file, and what was said of it on the card."""

    file: str
    wrong: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        """One of three."""
        if not self.wrong:
            return "right"
        return "wrong with a word" if self.said else "wrong silently"


def plain(words: str) -> str:
    """Words with one space between them, in one form of letters and quotation marks, without marks nobody sees."""
    shown = "".join(c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c) != "Cf")
    return " ".join(shown.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').split())


def counts_allowed(truth: Mapping[str, Any]) -> set[int]:
    """The counts of units that are right.

    >>> sorted(counts_allowed({"units": 6, "note": "7 if joined; up to 9 with emoji, 3 voices"}))
    [6, 7, 8, 9]
    >>> 42 in counts_allowed({"units": 40})
    True
    """
    units, note = int(truth["units"]), str(truth.get("note", ""))
    allowed = {n for n in range(0, 2 * units + 1) if abs(n - units) <= NEAR * units}
    if isinstance(right := truth.get("units_ok"), list) and right:
        allowed |= set(range(min(right), max(right) + 1))
    for found in re.finditer(r"(up to )?(?<![\w/.+-])(\d{1,3})(?![\w/.-]*\w)(?! (?:voices|people|respondents))", note):
        if re.search(r"(?:speaker|voter|table|no\.?) ?$", note[: found.start()], re.IGNORECASE):
            continue
        n = int(found.group(2))
        allowed |= set(range(units, n + 1)) if found.group(1) else {n}
    if re.search(r"one (?:block|text|turn|story)", note):
        allowed.add(1)
    return allowed


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", plain(name).casefold().replace("'", "")))


def same_name(expected: str, shown: str) -> bool:
    """Whether a name on the card is the expected one, perhaps with what the tool puts around it.

    >>> same_name("Wendy Alcock", "Alcock, Wendy (Host)"), same_name("Ada", "Adam"), same_name("Speaker1", "Speaker 1")
    (True, False, True)
    >>> same_name("Bo (choir)", "Bo"), same_name("Bo", "Bob")
    (True, False)
    """
    expected = re.sub(r"(?<=\S)\s*[(\[][^()\[\]]+[)\]]\s*$", "", expected)
    if re.fullmatch(r"(?:unknown|unidentified) speaker|anon(?:ymous)?", expected, re.IGNORECASE):
        return shown == NOBODY
    if owned := re.fullmatch(r"(.{2,30})['’]s (?:ipad|iphone|phone|laptop)", expected, re.IGNORECASE):
        expected = owned.group(1)
    if re.fullmatch(r"\+[\d ]{8,}", expected):
        return re.search(r"\d|phone|number|caller", shown, re.IGNORECASE) is not None
    close = [re.sub(r"\W", "", plain(name).casefold()) for name in (expected, shown)]
    return close[0] == close[1] or (bool(_words(expected)) and _words(expected) <= _words(shown))


def role_right(expected: str | Sequence[str], shown: str) -> bool:
    """Whether a role on the card is the expected one, or one of several that are all right.

    Harvest has no word for who interviews and none for who takes part: the one leads, the other does not.

    >>> role_right("interviewer", "facilitator"), role_right("participant", "unknown"), role_right("host", "unknown")
    (True, True, False)
    >>> role_right(["facilitator", "participant"], "facilitator"), role_right(["participant"], "facilitator")
    (True, False)
    """
    roles = {expected} if isinstance(expected, str) else {*expected}
    if "interviewer" in roles:
        roles.add("facilitator")
    return shown in roles or ("participant" in roles and shown != "facilitator")


def names_wrong(truth: Mapping[str, Any], answer: Mapping[str, Any]) -> list[str]:
    """What is wrong with who spoke and who asked."""
    tables = [{"name": f"Table {table}", "role": "unknown"} for table in answer.get("tables", ())]
    speakers: list[Mapping[str, Any]] = [*answer["speakers"], *tables]
    shown = [str(s["name"]) for s in speakers]
    note = plain(str(truth.get("note", "")))
    matched = {
        name: next((s for s in speakers if same_name(name, str(s["name"]))), None) for name in truth.get("names", [])
    }
    missing = [name for name, speaker in matched.items() if speaker is None]
    taken = {str(speaker["name"]) for speaker in matched.values() if speaker}
    more = [name for name in dict.fromkeys(shown) if name not in taken]
    noted = [name for name in more if plain(name) in note or _words(name) <= _words(note)]
    strange = [name for name in more if name not in noted and not _UNNAMED.search(name)]
    wrong = []
    still = missing[len(noted) :] if len(missing) > len(noted) else []
    if "as they are is tolerable" in note or 0 in truth.get("voices_ok", ()):
        still = []
    if still:
        wrong.append(f"names missing: {still}, shown: {shown[:8]}")
    if strange and (truth.get("names") or "names" in truth and truth.get("kind") in ("transcript", "chat")):
        wrong.append(f"no names of speakers: {strange[:6]}")
    for name, role in truth.get("role", {}).items():
        speaker = matched.get(name) or next((s for s in speakers if same_name(name, str(s["name"]))), None)
        if speaker is not None and not role_right(role, str(speaker["role"])):
            wrong.append(f"{name} is {speaker['role']}, not {role}")
    return wrong


def judge(
    name: str, truth: Mapping[str, Any], answer: Mapping[str, Any], passages: Sequence[Mapping[str, Any]]
) -> Judged:
    """What is wrong with one file as it came in."""
    result = Judged(name, said=[*answer["warnings"], *filter(None, [answer["message"]])])
    if answer["status"] != truth["status"]:
        result.wrong.append(f"status {answer['status']}, not {truth['status']}")
        return result
    texts = [plain(str(p["text"])) for p in passages]
    everything = " ".join(texts)
    for snippet in truth.get("must_not", []):
        if plain(snippet) and plain(snippet) in everything:
            result.wrong.append(f"nobody said: {snippet!r}")
    if truth["status"] != "imported":
        return result
    kind = truth.get("kind", [])
    said = [*kind] if isinstance(kind, list) else [kind]
    note = str(truth.get("note", ""))
    said = [*said, *(kind for kind in ("chat", "survey", "board", "note", "story") if f"called {kind}" in note)]
    said += ["survey"] if "call it a survey" in note else []
    if kind and answer["kind"] not in {k for word in said for k in KINDS.get(word, {word})}:
        result.wrong.append(f"kind {answer['kind']}, not {kind}")
    allowed = counts_allowed(truth) if "units" in truth else {answer["turns"]}
    if not {answer["turns"], answer["sources"]} & allowed if "story" in said else answer["turns"] not in allowed:
        result.wrong.append(f"units {answer['turns']} (parts {answer['sources']}), not {truth.get('units')}")
    for snippet in truth.get("must", []):
        others = [other for other in truth["must"] if other != snippet and plain(snippet) in plain(other)]
        times = everything.count(plain(snippet)) - len(others)
        if times != 1 and not (times and " " not in snippet):
            result.wrong.append(f"{snippet!r} stands there {times} times")
    result.wrong += names_wrong(truth, answer)
    return result
