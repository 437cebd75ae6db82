"""Codes, signs, boxes and figures at names, put into the words that stand for them."""
