"""What people said one after the other, however it was written down: timed cues, typed lines, saved chats."""
