"""From a report to text or to something that Rich can draw; nothing here prints."""
