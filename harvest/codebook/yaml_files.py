"""YAML ↔ Codebook: a file that a researcher can read becomes a Codebook, or every fault in it is named at once."""

from __future__ import annotations

from dataclasses import asdict, fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from harvest.codebook.faults import cross_faults
from harvest.codebook.reader import BOOK_META, CodebookReader
from harvest.codebook.values import Fields
from harvest.errors import CodebookError
from harvest.model import Code, Codebook
from harvest.model.plain import plain

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DumperBase: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Loader(_Base):  # type: ignore[misc]
    """YAML's safe loader, which also keeps lines and repeated keys (YAML itself silently takes the last)."""


def _mapping(loader: Any, node: yaml.MappingNode) -> Any:
    result = Fields()
    result.line = node.start_mark.line + 1
    yield result
    keys = [str(k.value) for k, _ in node.value]
    result.twice = tuple(sorted({k for k in keys if keys.count(k) > 1}))
    result.update(loader.construct_mapping(node))


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def load(path: Path) -> Codebook:
    """The codebook in a YAML file; CodebookError lists every fault as ``file: code: field: what and what to do``."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodebookError([f"{path.name}: is not UTF-8 text ({error.reason}); save it as UTF-8"]) from error
    except OSError as error:
        raise CodebookError([f"{path}: cannot be read ({error.strerror}); check the name and the folder"]) from error
    return loads(text, Path(path).name)


def load_folder(folder: Path) -> tuple[Codebook, ...]:
    """All codebooks of a folder in the order of their file names; one CodebookError for the faults of all files."""
    books: list[Codebook] = []
    names: list[str] = []
    faults: list[str] = []
    for path in sorted(p for p in Path(folder).glob("*") if p.suffix.lower() in (".yaml", ".yml")):
        try:
            books.append(load(path))
            names.append(path.name)
        except CodebookError as error:
            faults += error.faults
    faults += cross_faults(books, names)
    if faults:
        raise CodebookError(faults)
    return tuple(books)


@lru_cache(maxsize=32)
def loads(text: str, name: str) -> Codebook:
    """The codebook in a YAML text; ``name`` is how faults call the file.

    The same text is read once: reading costs more than all else a click or a command needs of a codebook.
    """
    try:
        data = yaml.load(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f" line {mark.line + 1}" if mark else ""
        raise CodebookError([f"{name}:{line}: is not YAML ({error.problem}); mend that line"]) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise CodebookError([f"{name}: is not YAML ({error}); mend it"]) from error
    if not isinstance(data, Fields) or "codebook" not in data or "codes" not in data:
        raise CodebookError([f"{name}: needs two parts, 'codebook:' and 'codes:'; see codebooks/README.md"])
    return CodebookReader(name).codebook(data)


def dump(codebook: Codebook) -> str:
    """The codebook as YAML text, fields in reading order; ``loads`` gives the same Codebook back."""
    book: dict[str, Any] = {"id": codebook.id, "name": codebook.name, "version": codebook.version}
    book["language"] = codebook.language
    book |= {k: codebook.meta[k] for k in BOOK_META if k in codebook.meta}
    book["definition"] = codebook.definition or None
    book["rules"] = list(codebook.rules)
    book["polarity"] = [str(p) for p in codebook.polarity]
    values = [{"id": f.id, "question": f.question} for f in codebook.facets]
    book["facets"] = _filled({"note": codebook.meta.get("facets_note"), "values": values})
    book["levels"] = list(codebook.levels)
    who = codebook.identifying_elements
    book["elements"] = [
        {"id": number, "name": label} | ({"identifying": True} if number in who else {})
        for number, label in codebook.elements.items()
    ]
    book["picture"] = plain(codebook.picture) if codebook.picture else None
    book["possible_measures"] = _filled({"note": codebook.meta.get("measures_note")})
    parts = [_yaml({"codebook": _filled(book)}), "codes:\n"]
    return "\n".join(parts + [_yaml([_code(code)]) for code in codebook.codes])


def _code(code: Code) -> dict[str, Any]:
    order = (
        "id",
        "parent",
        "element",
        "layer",
        "pole",
        "side",
        "opposite",
        "identifying",
        "label",
        "colour",
        "definition",
    )
    default = {f.name: f.default for f in fields(Code)}
    names = order + tuple(n for n in default if n not in order)
    return {n: _plain(getattr(code, n)) for n in names if getattr(code, n) != default[n]}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [asdict(v) if is_dataclass(v) and not isinstance(v, type) else v for v in value]
    return value


def _filled(mapping: dict[str, Any]) -> dict[str, Any]:
    """Without what says nothing: a reader of the file need not wade through empty fields."""
    return {k: v for k, v in mapping.items() if v is not None and v != [] and v != {}}


class _Dumper(_DumperBase):  # type: ignore[misc]
    """YAML's safe dumper, which also quotes line ends that YAML would fold into spaces."""


def _text(dumper: Any, value: str) -> yaml.ScalarNode:
    odd = any(mark in value for mark in "\r\x85\u2028\u2029\ufeff")
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if odd else None)


_Dumper.add_representer(str, _text)


def _yaml(value: Any) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=112, default_flow_style=False)
