"""Consistency: one thing written in two ways, in one article or across the files of a run."""
