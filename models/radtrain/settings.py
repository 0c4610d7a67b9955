"""Sizes and lengths of a training run."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """Training from scratch; the defaults are those of the default model."""

    width: int = 192
    heads: int = 6
    feed_forward: int = 512
    layers: int = 3
    pieces: int = 2500
    """At most so many learnt pieces of the vocabulary; a small corpus supports fewer."""
    batch_size: int = 16
    pretrain_steps: int = 2500
    pretrain_learning_rate: float = 2e-2
    finetune_steps: int = 2500
    finetune_learning_rate: float = 1.2e-2
    finetunings: int = 2
    """Runs of the second stage, each with batches of its own, whose weights are averaged."""
    seed: int = 1


@dataclass(frozen=True)
class FineTuning:
    """Fine-tuning of a model folder; the defaults suit T5 models of every size."""

    epochs: int = 3
    batch_size: int = 8
    learning_rate: float = 2e-3
    """Relative to each tensor's own size: see RelativeAdamW."""
    longest_source: int = 512
    """In tokens; a longer pair is refused, for cut findings would teach the model to invent."""
    longest_target: int = 256
    seed: int = 1
