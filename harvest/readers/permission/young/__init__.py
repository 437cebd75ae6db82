"""Who speaks as a child: by age, school year, words, and who answered for them."""
