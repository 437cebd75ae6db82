"""How well Harvest does on what nobody wrote it for: folders that somebody else made, with what is true of them."""
