"""Minutes, notes and interviews: whose words each line holds, and what whoever typed them adds."""
