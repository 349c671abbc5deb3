"""Questions made by rules from German and English sentences."""
