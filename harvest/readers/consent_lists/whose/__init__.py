"""Whose a row is: somebody's own, a child's, two people's, filled in or signed by another, or nobody's."""
