"""Lists of who permits what that a person explains: its rows as cells, what columns and answers mean, who is on it."""
