"""The engine: pure functions from a profile, roles and the knowledge base to a report."""
