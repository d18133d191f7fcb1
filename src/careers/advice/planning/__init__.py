"""What to learn in what order: a skill for each open requirement, steps of learning, stages, and where hours end."""
