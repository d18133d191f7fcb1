"""The arithmetic: from a person's skills to credit for requirements, and from credit to scores."""
