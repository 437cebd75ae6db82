"""What people ask for in their words or in a message: to leave a part, the name or everything out."""
