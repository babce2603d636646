"""Exports, feeds and answers of the REST interface, read as a stream."""
