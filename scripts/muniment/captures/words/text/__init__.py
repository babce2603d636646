"""Lines of a text as such, and the links and addresses in them."""
