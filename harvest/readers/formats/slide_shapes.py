"""The shapes on a slide and the lines in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def shapes_of(shapes: Any) -> Iterator[Any]:
    """Every shape, those of a group one by one."""
    for shape in shapes:
        if shape.element.tag.endswith("}grpSp"):
            yield from shapes_of(shape.shapes)
        else:
            yield shape


def text_of(shape: Any) -> list[str]:
    """The lines of a shape that holds text; none of any other."""
    return paragraphs(shape) if getattr(shape, "has_text_frame", False) else []


def words_on(slide: Any) -> list[str]:
    """The lines on a slide beside its title."""
    title = slide.shapes.title
    return [
        line for s in shapes_of(slide.shapes) if title is None or s.shape_id != title.shape_id for line in text_of(s)
    ]


def paragraphs(shape: Any) -> list[str]:
    """The lines of a shape."""
    return lines_in(shape.element)


def lines_in(element: Any) -> list[str]:
    """Every line of text in an element; a break inside a paragraph begins another."""
    lines: list[str] = []
    for paragraph in element.iter(f"{_DRAWING}p"):
        words = "".join(
            "\n" if part.tag == f"{_DRAWING}br" else part.text or ""
            for part in paragraph.iter(f"{_DRAWING}t", f"{_DRAWING}br")
        )
        lines += [line.strip() for line in words.replace("\v", "\n").split("\n") if line.strip()]
    return lines


def furniture() -> tuple[Any, ...]:
    """The kinds of placeholders that hold the number, the day and the foot of a slide."""
    from pptx.enum.shapes import PP_PLACEHOLDER as kind

    return (kind.SLIDE_NUMBER, kind.DATE, kind.FOOTER, kind.HEADER)


def subtitles() -> tuple[Any, ...]:
    """The kind of placeholder that stands below the title of a deck."""
    from pptx.enum.shapes import PP_PLACEHOLDER as kind

    return (kind.SUBTITLE,)
