"""Text as people type it: YAML, Markdown, dates, names and addresses."""
