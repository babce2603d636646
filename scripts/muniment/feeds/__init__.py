"""Feeds, made from the library."""
