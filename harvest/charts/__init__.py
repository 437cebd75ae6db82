"""Charts of evidence, each with the words that say the same; drawn without a browser and without a network."""

from __future__ import annotations

from harvest.charts.bars import coverage, five_ways
from harvest.charts.look import Drawn, colours, png, svg
from harvest.charts.maps import heat_map, timeline
from harvest.charts.network import network
from harvest.charts.rings import toronto

__all__ = ["Drawn", "colours", "coverage", "five_ways", "heat_map", "network", "png", "svg", "timeline", "toronto"]
