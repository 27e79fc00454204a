"""What the formulas weigh, and the formulas."""

from __future__ import annotations

from math import sqrt

from newslint.named import NamedTuple

EASY_LINSEAR = 20  # up to here Linsear Write takes 2 off before it halves


class Counts(NamedTuple):
    """How many there are of each in the body of an article, or in one sentence of it.

    `signs` are letters and figures; `hard` words have three syllables or more; `foggy` ones are those of them that the
    fog index counts. Every formula is 0.0 where there are no words.
    """

    sentences: int
    words: int
    syllables: int
    letters: int = 0
    signs: int = 0
    hard: int = 0
    foggy: int = 0

    @property
    def flesch_reading_ease(self) -> float:
        """About 100 for very easy, under 30 for very hard."""
        if not self.words:
            return 0.0
        return 206.835 - 1.015 * self.words / self.sentences - 84.6 * self.syllables / self.words

    @property
    def flesch_kincaid_grade(self) -> float:
        """Years of school in the United States; so are all that follow."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    def sentences_for(self, grade: float) -> int:
        """The number of sentences from which on these words are of that Flesch-Kincaid grade or a lower one.

        It may be one too high, and it is 0 where no number is enough.
        """
        if not self.words:
            return 0
        room = grade + 15.59 - 11.8 * self.syllables / self.words
        return int(0.39 * self.words / room) + 2 if room > 0 else 0

    @property
    def gunning_fog(self) -> float:
        if not self.words:
            return 0.0
        return 0.4 * (self.words / self.sentences + 100 * self.foggy / self.words)

    @property
    def smog(self) -> float:
        """Meant for thirty sentences and more."""
        if not self.words:
            return 0.0
        return 3.1291 + 1.0430 * sqrt(30 * self.hard / self.sentences)

    @property
    def automated_readability(self) -> float:
        if not self.words:
            return 0.0
        return 4.71 * self.signs / self.words + 0.5 * self.words / self.sentences - 21.43

    @property
    def coleman_liau(self) -> float:
        if not self.words:
            return 0.0
        return 5.88 * self.letters / self.words - 29.6 * self.sentences / self.words - 15.8

    @property
    def linsear_write(self) -> float:
        if not self.words:
            return 0.0
        weight = (self.words + 2 * self.hard) / self.sentences
        return weight / 2 if weight > EASY_LINSEAR else (weight - 2) / 2

    def dale_chall(self, unknown: int) -> float:
        """The Dale-Chall score where so many of the words are not on its list; about 9 is for college readers."""
        if not self.words:
            return 0.0
        percent = 100 * unknown / self.words
        return 0.1579 * percent + 0.0496 * self.words / self.sentences + (3.6365 if percent > 5 else 0.0)


FORMULAS = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog",
    "automated_readability",
    "coleman_liau",
    "linsear_write",
)
