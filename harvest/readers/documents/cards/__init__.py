"""Cards, flip charts, boards and pledges typed as lines: each a text of its own, with what stands beside it."""
