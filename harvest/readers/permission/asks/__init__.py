"""What a heading or question asks: permission and for what, an objection, or something else."""
