"""Pages of the site, made from the library."""
