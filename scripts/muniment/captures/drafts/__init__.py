"""A post as a capture gives it, and the pieces of the capture that became its fields."""
