"""What is looked at again once posts are found: what was missed, what is none, and which line is the title."""
