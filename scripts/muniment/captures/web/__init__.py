"""Saved pages: the posts that a theme shows, and what stands around them."""
