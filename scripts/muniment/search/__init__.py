"""Search: an index in shards that a page loads as scripts, and the page itself."""
