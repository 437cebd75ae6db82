"""Who speaks in a talk: how turns start, who is in the cast, who leads, and what nobody said."""
