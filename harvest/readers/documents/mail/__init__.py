"""Mails: their heads, threads and forwards, what a mail encloses of others, and what below it is nobody's words."""
