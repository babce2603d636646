"""The text of a post on a web page, where it stands on its blog, and how much of it the page shows."""
