"""How report text is prepared before it becomes a prompt or a completion.

The program does the same to the findings that it drafts from (shared/generate/prepare-findings.ts); the cases in
models/parity/prepare.jsonl hold both to the same results.
"""

import re

# De-identified collections mask words: OpenI with XXXX (the word "ray" of "x-ray" too), MIMIC with ___ or [** **].
_MASKED_XRAY = re.compile(r"\bx(?:-\s?|\s)x{3,}", re.IGNORECASE)
_MASK = re.compile(r"\[\*\*[^\]]{0,80}\*\*\]|x{3,}|_{2,}", re.IGNORECASE)
# A tokenizer would take these for its own signs, wherever they come from.
_CONTROL_TOKEN = re.compile(r"</?s>|<pad>|<unk>|<extra_id_\d{1,3}>", re.IGNORECASE)
_LIST_NUMBER = re.compile(r"(?:^|(?<=[\s.;:]))\(?\d{1,2}[.)]\s+(?=[A-Za-z_\[])")
_SPACE = re.compile(r"\s+")
_SPACE_BEFORE_POINT = re.compile(r"\s+(?=[.,;:)])")
_REPEATED_POINT = re.compile(r"([.,;:])(?:\s*[.,;:])+")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=\S)")


def _keep_strongest_point(match: re.Match[str]) -> str:
    return "." if "." in match.group(0) else match.group(1)


def prepare(text: str) -> str:
    """Text without masks and list numbers, on one line, with tidy punctuation. Every sentence is kept."""
    text = _CONTROL_TOKEN.sub(" ", text)
    text = _SPACE.sub(" ", text).strip()
    text = _LIST_NUMBER.sub(". ", text)  # before masks go, or a number whose item was masked would stay
    text = _MASKED_XRAY.sub("x-ray", text)
    text = _MASK.sub(" ", text)
    text = _SPACE.sub(" ", text).strip()
    text = _REPEATED_POINT.sub(_keep_strongest_point, text)
    text = _SPACE_BEFORE_POINT.sub("", text)
    return _SPACE.sub(" ", text).strip(" .,;:-") + "." if text.strip(" .,;:-") else ""


def holds_mask(text: str) -> bool:
    """Whether text holds what de-identification left in place of a word, or a piece that one is made of."""
    return "_" in text or _MASK.search(text) is not None


def split_sentences(prepared: str) -> list[str]:
    """The sentences of prepared text. A number's point ("1.2 cm") has no space after it and ends nothing."""
    return [sentence for sentence in _SENTENCE_END.split(prepared) if sentence]
