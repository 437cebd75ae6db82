"""What people decide, worked out: stances, codings, consensus, undo, rounds, who sees what, how far coders agree."""
