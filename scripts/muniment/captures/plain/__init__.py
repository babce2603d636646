"""The plain text of a page: where its posts begin and end, and what each of their lines is."""
