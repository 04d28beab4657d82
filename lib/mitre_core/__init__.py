"""What the search command, the model server and training share."""
