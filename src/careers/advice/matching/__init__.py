"""How somebody stands against postings: a posting is a role of its own, and the same arithmetic answers for it."""
