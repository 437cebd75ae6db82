"""What the columns of a table hold: answers, tellers, dates, what was only chosen, what staff wrote."""
