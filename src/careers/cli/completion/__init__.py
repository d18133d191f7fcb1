"""What a shell completes while somebody types: commands, options, roles and skills, with what each is."""
