"""Lists of those who signed: what announces one, where it ends, and what each line of it names."""
