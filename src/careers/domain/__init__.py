"""What there is: roles, skills, sources, a person's profile, and the reports that advice returns."""
