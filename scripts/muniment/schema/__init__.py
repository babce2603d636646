"""The schema: what posts and vocabularies may hold, read off the typed classes; checks, messages and documents."""
