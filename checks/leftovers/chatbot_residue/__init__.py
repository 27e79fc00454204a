"""What a chatbot left in the copy: citation marks, words about itself, and what it says to the writer.

Only literal residue: nothing here judges style. Wrong where a story prints a chat with a machine without quotation
marks; so copy that speaks of chatbots is flagged only for what no writer would put there.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy.leftovers.cuts import cut
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from . import disclosures, labels, replies, tokens
from .setting import Setting
from .trace import Trace


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each mark, label, sentence or block that is a chatbot's; of traces that touch, the first wins."""
    setting = Setting(article)
    found = [*tokens.find(setting), *labels.find(setting), *disclosures.find(setting)]
    found += replies.find(setting, found)
    found.sort(key=lambda trace: (trace.start, -trace.end))
    reach = -1
    for trace in found:
        if trace.start >= reach:
            reach = trace.end
            yield Flag(Span(trace.start, trace.end), trace.message, _fix(article, trace))


def _fix(article: Article, trace: Trace) -> Fix | None:
    """A cut; words inside a quotation are not touched, and where a fact would be lost nothing is."""
    text, start, end = article.text, trace.start, trace.end
    if trace.mend == "none" or (trace.mend != "link" and anatomy.of(article).quoted(start, start + 1)):
        return None
    if trace.mend == "cut":
        return cut(text, start, end, sure=not text[end : end + 200].strip() and end + 200 >= len(text))
    return Fix((Edit(trace.start, trace.end, trace.text),), safe=trace.mend == "link")


CHECK = Check("chatbot-residue", "Words or marks that a chatbot left stand in the copy.", run, severity="error")
