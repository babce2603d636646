"""What blogs write of themselves, in the languages that captures come in: their addresses, labels and buttons."""
