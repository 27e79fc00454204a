"""Checks on newslint's own remarks in the copy."""
