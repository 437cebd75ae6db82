"""What a document says beside people's words of what may be done with them: taken out of the words, kept with each."""
