"""Saved chats (WhatsApp, Zoom, Teams): where a message starts, what is no message, who wrote it and when."""
