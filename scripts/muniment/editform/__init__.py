"""The form in the browser at /edit/: Sveltia CMS, set up from the schema and the vocabularies."""
