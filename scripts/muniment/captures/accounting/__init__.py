"""The ledger: what became of every character of a capture, and the proof of it."""
