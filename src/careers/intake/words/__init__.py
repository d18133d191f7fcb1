"""What people type for their skills: cleaned, parted, and looked up name by name."""
