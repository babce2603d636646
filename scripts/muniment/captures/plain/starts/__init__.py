"""Where the posts of a page begin: under their dates, above them, or without any."""
