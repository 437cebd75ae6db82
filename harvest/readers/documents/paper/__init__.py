"""Pages that were printed or laid out: lines joined again, running heads and imprints gone, columns found."""
