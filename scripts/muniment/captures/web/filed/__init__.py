"""Who wrote a post on a web page, and under which labels it stands."""
