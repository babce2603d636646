"""The nouns of an archive: plain typed values that know nothing of files, MkDocs or the network."""
