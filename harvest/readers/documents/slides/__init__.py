"""Presentations: what on them and below them is nobody's words."""
