"""The lines of a page: its marks and links seen as Markdown, which lead into its own blog, and what readers said."""
