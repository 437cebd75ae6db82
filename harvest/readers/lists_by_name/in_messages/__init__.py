"""Chats, threads and replies: who wrote what, and what it says of their own."""
