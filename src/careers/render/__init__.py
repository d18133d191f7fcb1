"""From a report to text: a view says what a report shows, once; a writer knows one format. Nothing here prints."""
