"""What the outlet adds to a story and a reader elsewhere has no use for."""
