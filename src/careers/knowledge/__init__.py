"""From YAML files to the knowledge base: reading, checking, compiling, overlays, and looking names up."""
