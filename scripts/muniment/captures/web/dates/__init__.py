"""When a post on a web page appeared, and the lines that say so."""
