"""What a post refers to: its sources, and what it names as further reading."""
