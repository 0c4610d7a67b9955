"""Drafts for a set of pairs, and how they compare with what was written: ROUGE, exact match.

Overlap is not correctness; the judge that decides on a model is the program's own `evaluate`. This is what training
watches.
"""

from collections.abc import Sequence

import torch
from rouge_score.rouge_scorer import RougeScorer
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from .data import Pair
from .suppressed import suppressed_tokens

ROUGE = ("rouge1", "rouge2", "rougeL")


@torch.inference_mode()
def draft(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompts: Sequence[str],
    *,
    beams: int = 1,
    longest: int = 128,
    length_penalty: float = 1.0,
    no_repeat_ngram: int = 0,
    batch_size: int = 32,
) -> list[str]:
    """One completion a prompt, in the order of the prompts, with the tokens left out that no draft may hold."""
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))
    drafts = [""] * len(prompts)
    never = suppressed_tokens(tokenizer, model.config.vocab_size)
    for at in range(0, len(order), batch_size):
        chosen = order[at : at + batch_size]
        encoded = tokenizer([prompts[index] for index in chosen], return_tensors="pt", padding=True).to(model.device)
        tokens = model.generate(
            input_ids=encoded["input_ids"],
            attention_mask=encoded["attention_mask"],
            max_new_tokens=longest,
            num_beams=beams,
            no_repeat_ngram_size=no_repeat_ngram,
            suppress_tokens=never or None,
            do_sample=False,
            **({"length_penalty": length_penalty} if beams > 1 else {}),
        )
        for index, text in zip(chosen, tokenizer.batch_decode(tokens, skip_special_tokens=True), strict=True):
            drafts[index] = text
    return drafts


def compare(drafts: Sequence[str], pairs: Sequence[Pair]) -> dict[str, float]:
    """Mean ROUGE F1 (with stemmer) and the share of drafts that equal the completion but for case and spaces."""
    scorer = RougeScorer(ROUGE, use_stemmer=True)
    totals = dict.fromkeys(ROUGE, 0.0)
    exact = 0
    for text, pair in zip(drafts, pairs, strict=True):
        scores = scorer.score(pair.completion, text)
        for name in ROUGE:
            totals[name] += scores[name].fmeasure
        exact += _plain(text) == _plain(pair.completion)
    count = max(1, len(pairs))
    return {name: round(total / count, 4) for name, total in totals.items()} | {"exactMatch": round(exact / count, 4)}


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
