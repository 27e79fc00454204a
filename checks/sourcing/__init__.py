"""Who says what, and who is named as the source."""
