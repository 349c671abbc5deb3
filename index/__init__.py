"""From article files to an index that can be searched: sources, furniture, chunks, encoder, store, sync."""
