"""Pages of the web: which parts are words, comments, pictures and posts, and whose."""
