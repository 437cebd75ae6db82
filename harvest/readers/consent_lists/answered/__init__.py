"""What stands in the cells of a list, put into the plain answers that are read."""
