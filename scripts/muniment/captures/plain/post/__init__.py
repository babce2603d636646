"""One post taken apart: head, text, labels, addresses, foot."""
