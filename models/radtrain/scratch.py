"""A small T5 v1.1 trained from scratch on one site's reports: the recipe of the default model.

Two stages: the first teaches the words of the field and what is worth telling (denoising, picking the sentences that a
plan asks for), the second to draft impressions, with a content plan and without. The second runs several times from
the same start, and the average of their weights is the model (Wortsman et al. 2022, "Model soups"): what one run
overfits to in its order of examples, another does not.
"""

import hashlib
from pathlib import Path

import torch
from torch import Tensor
from transformers import T5Config

from .copying_t5 import CopyingT5
from .data import IMPRESSION_PROMPT, Dataset
from .evaluate import compare, draft
from .labels import LabelledReport, labels_of
from .plan import planned_prompt
from .settings import Recipe
from .tasks import Exercises, Mixture
from .tokenizer import train_tokenizer
from .training import Plan, train

LONGEST_SOURCE = 512
LONGEST_TARGET = 128
SEED_STEP = 100
"""Between the seeds of two fine-tunings of a model: seeds of models are closer to each other."""


def train_from_scratch(dataset: Dataset, labels: list[LabelledReport], folder: Path, recipe: Recipe) -> CopyingT5:
    """Trains both stages in `folder` (each goes on where it stopped) and saves the model in `folder/model`.

    `labels` are of the reports in the data set's training and validation parts, in any order. Raises DataError where
    they lack one, or hold too little to practise on.
    """
    training = labels_of(dataset.train, labels)
    validation = labels_of(dataset.validation, labels)
    tokenizer = train_tokenizer(_texts(dataset), recipe.pieces)
    torch.manual_seed(recipe.seed)
    model = CopyingT5(_config(len(tokenizer), recipe))

    def stage(name: str, mixture: Mixture, steps: int, learning_rate: float, dropout: float, seed: int) -> None:
        for module in model.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = dropout
            elif isinstance(getattr(module, "dropout", None), float):  # attention keeps its rate as a number
                module.dropout = dropout
        exercises = Exercises(
            training,
            dataset.unpaired,
            tokenizer,
            mixture,
            batch_size=recipe.batch_size,
            seed=seed,
            longest_source=LONGEST_SOURCE,
            longest_target=LONGEST_TARGET,
        )
        plan = Plan(
            name,
            steps,
            learning_rate,
            warmup=300,
            data=dataset.sha256,
            settings=f"{recipe} {mixture} {_hash(training)}",
            seed=seed,
        )
        train(model, exercises.batch, plan, folder / name, validate)

    def validate(current: CopyingT5) -> dict[str, float]:
        """As drafts are asked for without a plan, and with the one that the impression followed."""
        free = [pair.prompt for pair in dataset.validation]
        planned = [
            planned_prompt(report.told, pair.findings)
            for report, pair in zip(validation, dataset.validation, strict=True)
        ]
        figures = compare(draft(current, tokenizer, free, longest=LONGEST_TARGET), dataset.validation)
        told = compare(draft(current, tokenizer, planned, longest=LONGEST_TARGET), dataset.validation)
        return figures | {f"{name}WithTruePlan": value for name, value in told.items()}

    stage(
        "pretrain",
        Mixture(denoise=0.25, select=0.35, planned=0.5, flip_sides=0.5),
        recipe.pretrain_steps,
        recipe.pretrain_learning_rate,
        0.1,
        recipe.seed,
    )
    pretrained = _weights(model)
    finetuned = []
    for number in range(recipe.finetunings):
        model.load_state_dict(pretrained)
        stage(
            f"finetune-{number + 1}",
            Mixture(select=0.2, recombine=0.3, planned=0.6, flip_sides=0.5, abnormal_weight=2),
            recipe.finetune_steps,
            recipe.finetune_learning_rate,
            0.15,
            recipe.seed + number * SEED_STEP,
        )
        finetuned.append(_weights(model))
    model.load_state_dict(
        {name: torch.stack([weights[name] for weights in finetuned]).mean(dim=0) for name in pretrained}
    )
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    return model


def _weights(model: CopyingT5) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in model.state_dict().items()}


def _hash(labels: list[LabelledReport]) -> str:
    stated = [
        (sentence.text, sorted(sentence.positive), sorted(sentence.absent), sentence.evidence, sentence.supported)
        for report in labels
        for sentence in (*report.findings, *report.impression)
    ]
    return hashlib.sha256(repr(stated).encode()).hexdigest()


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
