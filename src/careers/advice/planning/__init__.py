"""What to learn in what order: steps of learning as jobs, which of them to take, and the order that earns soonest."""
