"""From words on a command line to stdout and an exit code."""
