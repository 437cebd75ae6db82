"""Codebooks: YAML ↔ Codebook with every fault named, changes as new versions, and codebooks as tables."""

from harvest.codebook.yaml_files import dump, load, load_folder, loads

__all__ = ["dump", "load", "load_folder", "loads"]
