"""Checks that ask LanguageTool."""
