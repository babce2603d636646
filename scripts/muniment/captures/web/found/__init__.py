"""Finds the posts of a web page, and what of them is marked."""
