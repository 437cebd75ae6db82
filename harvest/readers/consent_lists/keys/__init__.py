"""Codes, signs and figures of a list, put into the words that its key gives."""
