"""Which lines are those of the page and which those of a post, and how a post closes."""
