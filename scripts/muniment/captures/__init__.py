"""What became of raw material: readers, splitting, ledgers."""
