"""The machine below: files written whole, work kept and shared over the cores, progress told."""
