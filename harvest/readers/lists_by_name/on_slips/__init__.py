"""Slips that are printed alike, each filled in by one person."""
