"""Grammars that write training events, one file a kind."""
