"""Names: one person, place or organisation under two spellings."""
