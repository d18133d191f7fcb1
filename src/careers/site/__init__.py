"""Static pages of the knowledge base that lead to each other, for any server and for none."""
