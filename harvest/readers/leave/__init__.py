"""Who allowed what in a file of any layout: cuts are tried, and the one that agrees with what is permitted is kept."""
