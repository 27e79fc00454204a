"""Citation marks, tags and link parameters that the pages of chatbots put between the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy, stands
from newslint.named import NamedTuple

from .setting import Setting
from .trace import Trace

_CITE = "This is a chatbot's citation mark; check what stands before it against a real source, and cut the mark."
_CODE = "This is code from a chatbot's page; cut it, and check the copy around it."
_FILE = "This link leads into a chat and not to a reader's page; cut it."
_LINK = "This link was copied out of a chatbot, as its ending shows; see where it leads, and cut the ending."

_TURN = (
    r"turn\d{1,3}(?:search|news|view|image|file|fetch|video|finance|forecast|sports|product|map|academia|reddit|open"
    r"|click|find|business|place|calculator|time|weather)\d{1,3}(?:†?L\d{1,6}(?:-L?\d{1,6})?)?"
)
_OAI = r"(?::?contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?"


class Kind(NamedTuple):
    """A kind of mark: literals of which one must stand in the text, its pattern, what to say, how to mend it.

    `bare`: it looks like a word, so that copy about chatbots may name it.
    """

    gates: tuple[str, ...]
    pattern: Lazy
    message: str = _CITE
    mend: str = "cut"
    bare: bool = False


KINDS = (
    Kind(("\ue200",), Lazy(r"\ue200[a-z_]{1,20}\ue202[^\ue200\ue201\r\n]{0,400}(?:\ue201|(?=\ue200)|$)", re.MULTILINE)),
    Kind(
        tuple(f"turn{n}" for n in range(10)),
        Lazy(
            rf"[\[(【]?(?:(?:(?:file|nav)?(?:cite|list)|(?<![A-Za-z])(?:i|video|image|cite:))[ \ufffd□]?)?{_TURN}"
            rf"(?:[ ,;|\ufffd□]{{0,2}}(?:cite)?{_TURN}){{0,20}}[\])】]?"
        ),
        bare=True,
    ),
    Kind(("oaicite",), Lazy(rf"(?:{_OAI}|【oaicite:\d{{1,4}}】)(?: ?{_OAI}){{0,20}}")),
    Kind(
        ("oai_citation",),
        Lazy(r"\[?oai_citation(?:_attribution)?:\d{1,4}[‡†]?[^\]\s]{0,120}(?<![.,;])\]?(?:\([^)\s]{0,400}\))?"),
    ),
    Kind(("†",), Lazy(r"(?:[【\[]\d{1,3}(?::\d{1,3})?†[^】\]\r\n]{1,80}[】\]]){1,20}")),
    Kind(("[cite",), Lazy(r"\[cite(?:_start|_end|: ?\d{1,4}(?:[-–, ]{1,2}\d{1,4}){0,40})\]")),
    Kind(("[citation:",), Lazy(r"(?:\[citation: ?\d{1,3}(?:, ?\d{1,3}){0,20}\]){1,20}")),
    Kind(("[span_",), Lazy(r"\[span_\d{1,4}\](?:\((?:start|end)_span\)|\[(?:start|end)_span\])")),
    Kind(("[web:",), Lazy(r"(?:\[web: ?\d{1,3}\]){1,20}")),
    Kind(
        ("[attached_", "[generated_", "[code_file", "[memory:", "[file:"),
        Lazy(r"(?:\[(?:attached_file|attached_image|generated_image|code_file|memory|file):\d{1,3}\]){1,20}"),
    ),
    Kind(("[^",), Lazy(r"(?:\[\^\d{1,3}\^\]){1,20}")),
    Kind(("grok_",), Lazy(r"(?:\[\]\()?\bgrok_render_citation_card_json(?:=\{[^}\r\n]{0,300}\}\)?)?"), bare=True),
    Kind(("grok_",), Lazy(r"\[?\bgrok_card\b(?:[:=/][^\s)\]]{0,200})?\]?"), bare=True),
    Kind(
        ("<grok",),
        Lazy(r"<grok(?::render|-card)\b[^>\r\n]{0,400}>(?:[^\r\n]{0,150}?</grok(?::render|-card)>)?"),
        _CODE,
    ),
    Kind(("attributableIndex",), Lazy(r"\(?\{\"attribution\":\{\"attributableIndex\":\"[\d-]{1,20}\"\}\}\)?"), _CODE),
    Kind((":::",), Lazy(r"^:::writing(?:\{[^}\r\n]{0,300}\})?[ \t]*$", re.MULTILINE), _CODE),
    Kind(("think>",), Lazy(r"</?think>"), _CODE, bare=True),
    Kind(
        ("<|",), Lazy(r"<\|(?:im_start\|>(?:system|user|assistant)?|(?:im_end|endoftext|eot_id)\|>)"), _CODE, bare=True
    ),
    Kind(("antArtifact",), Lazy(r"</?antArtifact\b[^>\r\n]{0,300}>"), _CODE, bare=True),
    Kind(("sandbox:",), Lazy(r"(?:\[[^\]\r\n]{0,120}\]\()?sandbox:/mnt/data/[^\s)]{1,200}\)?"), _FILE),
    Kind(("ppl-ai-file",), Lazy(r"(?:https?://)?ppl-ai-file-upload\.[^\s)\]]{1,400}"), _FILE),
)
_PARAMETER = Lazy(
    r"(?<=[\w/%=.-])(?P<sign>[?&]|&amp;)(?:utm_source|source|ref|referrer)=(?:(?:www\.)?chatgpt(?:\.com)?"
    r"|(?:chat\.)?openai"
    r"(?:\.com)?|(?:microsoft)?copilot(?:\.com|\.microsoft\.com)?|perplexity(?:\.ai)?|claude\.ai|gemini\.google\.com"
    r"|grok\.com)(?P<next>&(?:amp;)?|(?=[\s)\]>\"'”’.,;:!?#|*_<]|\Z))"
)
_NAMED = Lazy(
    r"\b(?:such as|like|including|strings?|markers?|marks?|tokens?|tags?|codes?|phrases?|artefacts?|artifacts?"
    r"|leftovers"
    r"|residue|fragments?|snippets?|called|known as)\b",
    re.IGNORECASE,
)
_ENTITY = Lazy(r"\ue200entity\ue202\[\"[^\"\r\n]{0,60}\", ?\"([^\"\r\n]{1,120})\"")
_CLOSE = Lazy(r"^:::[ \t]*$", re.MULTILINE)


def find(setting: Setting) -> Iterator[Trace]:
    """Every mark of the text that is not quoted; several in a row are one."""
    text = setting.text
    for kind in KINDS:
        if stands(kind.gates, text):
            for match in kind.pattern.finditer(text):
                start, end = _trim(text, *match.span())
                if not _talked_of(setting, start, end, kind.bare):
                    yield _trace(text, start, end, kind)
    if ":::writing" in text:
        yield from (Trace(*m.span(), _CODE) for m in _CLOSE.finditer(text))
    yield from _links(setting)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with a bracket taken only where its partner is in it too."""
    pairs = {"[": "]", "(": ")", "【": "】"}
    if text[start] in pairs and pairs[text[start]] not in text[start:end]:
        start += 1
    if text[end - 1] in "])】" and not any(mark in text[start:end] for mark in "[(【"):
        end -= 1
    return start, end


def _trace(text: str, start: int, end: int, kind: Kind) -> Trace:
    entity = _ENTITY.match(text, start) if text[start] == "\ue200" else None
    if entity:
        message = "This is a chatbot's code around a name; put the plain name there."
        return Trace(start, end, message, "word", entity[1])
    return Trace(start, end, kind.message, kind.mend)


def _talked_of(setting: Setting, start: int, end: int, bare: bool) -> bool:
    """Whether the copy names the mark rather than carries it."""
    if setting.text[start] == "\ue200":
        return False
    if setting.quoted(start, end):
        return True
    if not setting.about_chatbots((start, end)):
        return False
    low = max(0, start - 200)
    line = max(setting.text.rfind("\n", low, start) + 1, low)
    return (bare and setting.text[start - 1 : start] == " ") or _NAMED.search(setting.text, line, start) is not None


def _links(setting: Setting) -> Iterator[Trace]:
    """The endings of addresses that say which chatbot they were copied from."""
    text = setting.text
    if not stands(("source=", "ref=", "referrer="), text):  # "utm_source=" too
        return
    for match in _PARAMETER.finditer(text):
        sign, following = match["sign"], match["next"]
        yield Trace(*match.span(), _LINK, "link", sign if following else "")
