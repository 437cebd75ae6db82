"""Workbooks: which sheets belong together, and what one says of the other."""
