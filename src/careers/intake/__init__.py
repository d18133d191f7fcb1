"""From what people have to a profile: words as they type them, files, and many people in one file."""
