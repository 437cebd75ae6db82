"""A throw-away inquiry of all files in a folder, each passage coded by one person, and all that stands in exports."""

from __future__ import annotations

import html
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from harvest import workspace as verbs
from harvest.model import Audience

FORMATS = ("html", "docx", "md", "csv", "xlsx", "json", "qdpx", "pdf")
CODE = "five_ways/connect"
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf")
"""What holds no words: letters that stand in a picture's bytes by chance are nobody's initials."""
RUN = 5
"""So many words one after another are somebody's; shorter snippets have to stand there whole."""


def shipped() -> dict[str, str]:
    """All text of packs in which nobody's words stand but ours: codebooks, headings and explanations."""
    with tempfile.TemporaryDirectory() as folder:
        (file := Path(folder) / "talk.txt").write_text("A: We mended the bench together.\n\nB: So we did.\n", "utf-8")
        with coded([file]) as ws:
            return exported(ws, Audience.PUBLIC)


@contextmanager
def coded(files: Sequence[Path]) -> Iterator[verbs.Workspace]:
    """All files taken in together, without mapping or consent said at upload, and one code on each passage."""
    with tempfile.TemporaryDirectory() as folder:
        new = verbs.new(Path(folder) / "unseen.harvest", "Unseen", "What is strong here?").acting_as("Ana")
        answer = verbs.intake.import_files(new, list(files), event="Event")
        for file in answer["files"]:
            print(f"   {file['name']}: {file['status']}, {file['kind']}, {file['passages']} passages {file['message']}")
        acts = [verbs.desk.act_from(p.id, "add", CODE) for p in verbs.inquiry.passages(new) if p.codeable]
        if acts:
            verbs.desk.decide(new, acts)
        yield new


def exported(ws: verbs.Workspace, audience: Audience, suffixes: Sequence[str] = FORMATS) -> dict[str, str]:
    """All text that stands in an export of each kind for an audience."""
    return {s: text_of(verbs.report.export_bytes(ws, f"pack.{s}", audience=audience)) for s in suffixes}


def text_of(data: bytes) -> str:
    """All text in a file, unpacked and without markup; never raises on what is packed in it."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(BytesIO(data)) as packed:
            words = (name for name in packed.namelist() if not name.lower().endswith(PICTURES))
            return "\n".join(f"{name}\n{text_of(packed.read(name))}" for name in words)
    if data[:4] == b"%PDF":
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    text = data.decode("utf-8", "replace")
    if text.lstrip()[:1] == "<":
        text = re.sub(r"</(?:w:p|w:tc|p|li|td|th|tr|h\d|div|si|title)>", "\n", text)
        return html.unescape(re.sub(r"<[^>]*>", "", text))
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), text)


class Said:
    """Texts in which words are looked for, whatever stands between them.

    >>> said = Said({"md": "We danced – all\\nnight long, in the hall"})
    >>> said.holds("all night long"), said.holds("the hal"), said.holds_run("we danced all night long by the sea")
    (['md'], [], ['md'])
    """

    def __init__(self, texts: dict[str, str], shipped: Said | None = None):
        self._texts = {name: f" {' '.join(words(text))} " for name, text in texts.items()}
        self._shipped = shipped
        self._closed = {name: text.replace(" ", "") for name, text in self._texts.items()}

    def holds(self, string: str) -> list[str]:
        """The texts in which a string stands, as whole words, elsewhere than in a sentence that every pack ships.

        >>> empty = Said({"md": "It will stop one day."})
        >>> [Said({"md": t}, empty).holds("Will") for t in ("It will stop one day.", "Will came, it will stop.")]
        [[], ['md']]
        """
        wanted = re.escape(" ".join(words(string)))
        if not wanted:
            return []
        found = re.compile(rf"((?:(?<= )\S+ ){{0,2}}(?<= ){wanted} (?:\S+ ){{0,2}})")
        return [name for name, text in self._texts.items() if not all(map(self._ships(name), found.findall(text)))]

    def _ships(self, name: str) -> Callable[[str], bool]:
        """Whether some words stand in every pack of a kind."""
        text = self._shipped.text(name) if self._shipped is not None else ""
        return lambda said: f" {said}" in text

    def text(self, name: str) -> str:
        """The words of one of the texts, a blank around each."""
        return self._texts.get(name, "")

    def holds_run(self, snippet: str) -> list[str]:
        """The texts in which a snippet stands, or as many of its words one after another as are somebody's own.

        A line that ends within a word, as in a PDF, hides none. A run that stands in every pack is nobody's: “on the
        wall with a” in a codebook's example.
        """
        said = words(snippet)
        runs = ["".join(said[n : n + RUN]) for n in range(max(1, len(said) - RUN + 1))]
        return [name for name, text in self._closed.items() if any(run in text for run in self._own(name, runs))]

    def _own(self, name: str, runs: Sequence[str]) -> list[str]:
        """The runs that do not stand in every pack of a kind."""
        everywhere = self._shipped.closed(name) if self._shipped is not None else ""
        return [run for run in runs if run and run not in everywhere]

    def closed(self, name: str) -> str:
        """The words of one of the texts, nothing between them."""
        return self._closed.get(name, "")


def words(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return re.findall(r"\w+", text.replace("\xad", "").replace("’", "'").casefold())


def share(of: int, whole: int) -> str:
    """A part of a whole, in figures and per cent.

    >>> share(3, 4)
    '3 of 4 (75 %)'
    """
    return f"{of} of {whole}" + (f" ({100 * of / whole:.0f} %)" if whole else "")
