"""What was answered later: calls, forms filled in again, what is not settled."""
