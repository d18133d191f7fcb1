"""Files that people have, read as text: one module a form."""
