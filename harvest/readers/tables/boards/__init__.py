"""Boards, polls and walls of cards saved as tables: frames, heaps, heads above each part."""
