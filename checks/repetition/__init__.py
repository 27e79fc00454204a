"""Checks on what is said twice: passages within an article, and stories told by two files."""
