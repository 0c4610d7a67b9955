"""The tokenizer of a model that is trained from scratch: unigram pieces (Kudo 2018) over lower-case text.

sentencepiece learns the pieces, `tokenizers` carries them, since that is the format that the program reads. Normalizers
and pre-tokenizers are the plain ones that the program's JavaScript library runs identically; there is no byte fallback.
"""

import io
from collections.abc import Iterable

import sentencepiece
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

PAD, END, UNKNOWN = "<pad>", "</s>", "<unk>"
SENTINELS = [f"<extra_id_{index}>" for index in range(32)]
"""Masks of span corruption (Raffel et al. 2020, section 3.1.4)."""

_ASCII = "".join(chr(code) for code in range(0x21, 0x7F) if not chr(code).isupper())
_PLAIN_POINTS = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
}


def _normalizer() -> normalizers.Normalizer:
    plain = [normalizers.Replace(fancy, point) for fancy, point in _PLAIN_POINTS.items()]
    space = normalizers.Replace(Regex(r"\s+"), " ")
    return normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase(), *plain, space, normalizers.Strip()])


def train_tokenizer(texts: Iterable[str], most_pieces: int) -> PreTrainedTokenizerFast:
    """A tokenizer with at most `most_pieces` learnt pieces (a small corpus supports fewer) and 32 sentinels.

    Pad is 0, end 1, unknown 2. Every printable ASCII character is a piece.
    """
    normalizer = _normalizer()
    learnt = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=(normalizer.normalize_str(text) for text in texts),
        model_writer=learnt,
        model_type="unigram",
        vocab_size=most_pieces,
        hard_vocab_limit=False,
        character_coverage=1.0,
        required_chars=_ASCII + "\u00b0\u00b1\u00d7\u03bc",
        normalization_rule_name="identity",
        split_digits=True,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        pad_piece=PAD,
        eos_piece=END,
        unk_piece=UNKNOWN,
        num_threads=1,
        minloglevel=2,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_proto=learnt.getvalue())
    vocabulary = [(pieces.id_to_piece(index), pieces.get_score(index)) for index in range(pieces.get_piece_size())]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=2))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.add_special_tokens([PAD, END, UNKNOWN, *SENTINELS])
    tokenizer.post_processor = processors.TemplateProcessing(single=f"$A {END}", special_tokens=[(END, 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        unk_token=UNKNOWN,
        extra_special_tokens=SENTINELS,
    )
