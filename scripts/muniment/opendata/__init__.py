"""The archive as files for programs, below /data/: posts, organisations and tags, each with its schema."""
