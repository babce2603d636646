"""Run the command, as `muniment` or `python -m muniment`."""

import signal


def main() -> None:
    """Run the command line; Ctrl-C before it is loaded ends the process at once, with no trace of what was loading."""
    usual = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from muniment import cli

    signal.signal(signal.SIGINT, usual)
    cli.main()


if __name__ == "__main__":
    main()
