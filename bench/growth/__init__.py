"""How what Harvest does grows with an inquiry: the same acts on made-up programmes of several sizes."""
