"""Who permits what in a file of any layout, read by the people who are known: what stands at each, in clauses."""
