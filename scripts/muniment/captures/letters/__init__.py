"""The letters of a capture: its encoding, and what is garbled in it."""
