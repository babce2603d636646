"""The two vocabularies beside the posts: tags and organisations, and who is meant by a name."""
