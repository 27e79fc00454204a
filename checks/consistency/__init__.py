"""Consistency: forms and figures that disagree inside one article, or between the files of a run."""
