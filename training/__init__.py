"""How the reader was trained: data, recipe, measuring."""
