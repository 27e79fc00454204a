"""What was left in the copy when it was pasted, converted or generated."""
