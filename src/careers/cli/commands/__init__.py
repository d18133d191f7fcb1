"""The commands, one a file: words in, advice asked, a report out."""
