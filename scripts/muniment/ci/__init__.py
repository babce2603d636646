"""What a code host runs on a push, on a pull request and once a week."""
