"""Drawing itself."""

from __future__ import annotations

import io


def drawn_here(kind: str, description: str, scale: float) -> bytes:
    """The picture, ``png`` or ``svg``, as bytes."""
    import vl_convert  # what it takes is for the process that draws, and for none that has it drawn

    if kind == "svg":
        written: str = vl_convert.vegalite_to_svg(description)
        return written.encode("utf-8")
    from PIL import Image

    drawn = Image.open(io.BytesIO(vl_convert.vegalite_to_png(description, scale=scale)))
    out = io.BytesIO()
    # a chart has few colours: with a palette it takes a tenth of the room in a document that is sent by mail
    colours = drawn.convert("RGB").quantize(192, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    colours.save(out, "PNG")
    return out.getvalue()
