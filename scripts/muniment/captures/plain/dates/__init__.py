"""Which lines of a page date its posts, in words or rows of any theme, and which date something else."""
