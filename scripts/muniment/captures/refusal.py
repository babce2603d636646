"""What a capture is refused for, in words for the person who gave it."""


class Refused(Exception):
    """A capture that cannot be read; the message says what was found and what would be right."""
