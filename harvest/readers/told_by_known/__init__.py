"""Texts read once more by the people who are known: whose names begin lines, stand over texts or sign below them."""
