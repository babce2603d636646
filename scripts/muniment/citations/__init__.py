"""What those who cite a post need: its metadata for programs, and its citation in three formats."""
