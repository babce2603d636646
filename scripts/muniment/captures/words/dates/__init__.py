"""The signs and words beside the date of a post: who wrote it, and what it is filed under."""
