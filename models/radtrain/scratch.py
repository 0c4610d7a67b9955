"""A small T5 v1.1 trained from scratch on one site's reports: the recipe of the default model.

Two stages: the first teaches the words of the field and what is worth telling (denoising, extracting abnormal
sentences), the second to draft impressions.
"""

from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

from .data import IMPRESSION_PROMPT, Dataset
from .evaluate import compare, draft
from .settings import Recipe
from .tasks import Exercises, Mixture
from .tokenizer import train_tokenizer
from .training import Plan, train

LONGEST_SOURCE = 512
LONGEST_TARGET = 128


def train_from_scratch(dataset: Dataset, folder: Path, recipe: Recipe) -> T5ForConditionalGeneration:
    """Trains both stages in `folder` (each goes on where it stopped) and saves the model in `folder/model`."""
    tokenizer = train_tokenizer(_texts(dataset), recipe.pieces)
    torch.manual_seed(recipe.seed)
    model = T5ForConditionalGeneration(_config(len(tokenizer), recipe))

    def stage(name: str, mixture: Mixture, steps: int, learning_rate: float, dropout: float) -> None:
        for module in model.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = dropout
            elif isinstance(getattr(module, "dropout", None), float):  # attention keeps its rate as a number
                module.dropout = dropout
        exercises = Exercises(
            dataset,
            tokenizer,
            mixture,
            batch_size=recipe.batch_size,
            seed=recipe.seed,
            longest_source=LONGEST_SOURCE,
            longest_target=LONGEST_TARGET,
        )
        plan = Plan(
            name,
            steps,
            learning_rate,
            warmup=300,
            data=dataset.sha256,
            settings=f"{recipe} {mixture}",
            seed=recipe.seed,
        )
        train(model, exercises.batch, plan, folder / name, lambda current: _validate(current, tokenizer, dataset))

    stage("pretrain", Mixture(denoise=0.25, extract=0.35), recipe.pretrain_steps, recipe.pretrain_learning_rate, 0.1)
    stage(
        "finetune",
        Mixture(denoise=0.0, extract=0.2, flip_sides=0.5, abnormal_weight=2),
        recipe.finetune_steps,
        recipe.finetune_learning_rate,
        0.15,
    )
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    return model


def _config(vocabulary_size: int, recipe: Recipe) -> T5Config:
    return T5Config(
        vocab_size=vocabulary_size,
        d_model=recipe.width,
        d_kv=recipe.width // recipe.heads,
        d_ff=recipe.feed_forward,
        num_layers=recipe.layers,
        num_decoder_layers=recipe.layers,
        num_heads=recipe.heads,
        feed_forward_proj="gated-gelu",
        dropout_rate=0.1,
        tie_word_embeddings=True,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )


def _texts(dataset: Dataset) -> list[str]:
    prefix, _, _ = IMPRESSION_PROMPT.partition("{findings}")
    prompts = [prefix, "impression: "] * 20
    pairs = [text for pair in dataset.train for text in (pair.prompt.removeprefix(prefix), pair.completion)]
    return [*prompts, *pairs, *dataset.unpaired]


def _validate(
    model: T5ForConditionalGeneration, tokenizer: PreTrainedTokenizerFast, dataset: Dataset
) -> dict[str, float]:
    drafts = draft(model, tokenizer, [pair.prompt for pair in dataset.validation], longest=LONGEST_TARGET)
    return compare(drafts, dataset.validation)
