"""Tables of any layout: what each cell says of whom."""
