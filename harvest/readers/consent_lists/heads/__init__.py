"""What the headings of a list ask, put into the plain questions that are read."""
