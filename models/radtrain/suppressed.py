"""Which tokens no draft may hold, in training's own evaluation and in the exported graphs alike."""

from transformers import PreTrainedTokenizerBase

from .text import holds_mask


def suppressed_tokens(tokenizer: PreTrainedTokenizerBase, vocabulary_size: int) -> list[int]:
    """Special tokens but the end token, pieces of masks, and rows of the vocabulary that no token stands for."""
    special = set(tokenizer.all_special_ids) - {tokenizer.eos_token_id}
    masks = {token for piece, token in tokenizer.get_vocab().items() if holds_mask(piece)}
    nameless = set(range(len(tokenizer), vocabulary_size))
    return sorted(token for token in special | masks | nameless if token < vocabulary_size)
