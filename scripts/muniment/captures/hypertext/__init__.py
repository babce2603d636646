"""HTML to faithful Markdown: cleaned, counted, and nothing lost on the way."""
