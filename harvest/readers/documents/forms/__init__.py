"""Forms in documents: what is printed and what was filled in, around a story or one form below the other."""
