"""Commands: each converts what was typed and delegates."""
