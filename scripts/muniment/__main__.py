"""Run the command as `python -m muniment`."""

from muniment.cli import main

main()
