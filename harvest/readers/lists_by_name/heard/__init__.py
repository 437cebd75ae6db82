"""What words of leave mean, clause by clause, and which words beside them mean nothing."""
