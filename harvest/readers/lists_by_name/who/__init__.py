"""Whom a text means: names and their forms, kin, strangers, who signs, who may be a child."""
