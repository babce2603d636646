"""Posts as files and as one library: fields, bonds, and what its indexes group."""
