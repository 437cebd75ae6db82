"""What documents have in common once their lines are known: transcripts somebody typed, chats, prose, lists."""
