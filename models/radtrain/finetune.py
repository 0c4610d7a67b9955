"""Fine-tunes any Hugging Face sequence-to-sequence folder on `{prompt, completion}` pairs.

This is how a hospital makes its real model.
"""

import hashlib
import math
import random
from collections.abc import Callable
from pathlib import Path

from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from .copying_t5 import CopyingT5, is_copying
from .data import Dataset, Pair
from .errors import DataError
from .evaluate import compare, draft
from .settings import FineTuning
from .tasks import Example
from .training import Plan, train


def load_folder(folder: Path) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """Model and tokenizer of a local folder: a CopyingT5 where its config names one, else what `transformers` knows.

    Never asks a hub and never runs code that lies in the folder. Raises DataError where the folder holds no such model.
    """
    if not (folder / "config.json").is_file():
        raise DataError(f"{folder} is no model folder: it has no config.json")
    local = {"local_files_only": True, "trust_remote_code": False}
    try:
        config = AutoConfig.from_pretrained(folder, **local)
        kind = CopyingT5 if is_copying(config) else AutoModelForSeq2SeqLM
        model, found = kind.from_pretrained(folder, config=config, output_loading_info=True, **local)
        tokenizer = AutoTokenizer.from_pretrained(folder, **local)
    except (OSError, ValueError) as error:
        raise DataError(f"{folder}: {str(error).splitlines()[0]}") from None
    if found["missing_keys"]:
        raise DataError(f"{folder} lacks weights of its model, {min(found['missing_keys'])} for one")
    return model, tokenizer


def finetune(base: Path, dataset: Dataset, folder: Path, settings: FineTuning) -> PreTrainedModel:
    """Trains in `folder` (goes on where it stopped) and saves the model in `folder/model`."""
    if not dataset.train:
        raise DataError("no pairs for training are left after the split")
    model, tokenizer = load_folder(base)
    examples = [_example(pair, tokenizer, settings) for pair in dataset.train]
    steps_per_epoch = math.ceil(len(examples) / settings.batch_size)
    steps = settings.epochs * steps_per_epoch
    plan = Plan(
        name="finetune",
        steps=steps,
        learning_rate=settings.learning_rate,
        warmup=min(100, steps // 10),
        data=dataset.sha256,
        settings=f"{settings} from {_hash_folder(base)}",
        seed=settings.seed,
        label_smoothing=0.0,
        average_decay=0.99,
        log_every=max(1, min(50, steps_per_epoch)),
        validate_every=steps_per_epoch,
    )

    def validate(current: PreTrainedModel) -> dict[str, float]:
        prompts = [pair.prompt for pair in dataset.validation]
        return compare(draft(current, tokenizer, prompts, longest=settings.longest_target), dataset.validation)

    train(model, epoch_batches(examples, settings.batch_size, settings.seed), plan, folder / "finetune", validate)
    model.save_pretrained(folder / "model")
    tokenizer.save_pretrained(folder / "model")
    return model


def _hash_folder(folder: Path) -> str:
    """Names the model that a run starts from: by its files' content."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.is_file():
            with path.open("rb") as content:
                digest.update(hashlib.file_digest(content, "sha256").digest())
    return digest.hexdigest()


def epoch_batches(examples: list[Example], batch_size: int, seed: int) -> Callable[[int], list[Example]]:
    """Every example once an epoch, in an order that depends on seed and epoch alone."""
    per_epoch = math.ceil(len(examples) / batch_size)

    def batch(step: int) -> list[Example]:
        epoch, position = divmod(step, per_epoch)
        order = random.Random(f"{seed}/{epoch}").sample(range(len(examples)), len(examples))
        return [examples[index] for index in order[position * batch_size : (position + 1) * batch_size]]

    return batch


def _example(pair: Pair, tokenizer: PreTrainedTokenizerBase, settings: FineTuning) -> Example:
    source = tokenizer(pair.prompt)["input_ids"]
    target = tokenizer(text_target=pair.completion)["input_ids"]
    if len(source) > settings.longest_source or len(target) > settings.longest_target:
        raise DataError(
            f"{pair.id}: {len(source)} tokens of prompt and {len(target)} of completion; "
            f"at most {settings.longest_source} and {settings.longest_target} fit"
        )
    return Example(source, target)
