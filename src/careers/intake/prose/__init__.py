"""Skills, conditions and titles in running text."""
