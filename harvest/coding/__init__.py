"""What people decided: folded into codings and consensus, rounds, and how far coders agree."""
