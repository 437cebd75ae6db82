"""Lines of any layout: behind a name, below it, above it, or for all."""
