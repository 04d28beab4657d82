"""Side-by-side measurements: this server against what else could serve the same weights on the same machine."""
