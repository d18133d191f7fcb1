"""What to ask somebody: the question that tells most of which role is for them, or all that one role requires."""
