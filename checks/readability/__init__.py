"""Checks on how hard the copy is to read: formulas, and sentences to cut."""
