"""Rows of particulars in many forms, and the lines that date a post."""
