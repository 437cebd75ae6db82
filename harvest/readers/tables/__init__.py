"""What tables have in common once their cells are known: header, mapping of columns, answers, transcripts in rows."""
