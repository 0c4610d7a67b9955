"""The training loop: the same for a model from scratch and for one that is fine-tuned.

One JSON line a report on standard output; a checkpoint every so many steps, from which an interrupted run goes on with
the same batches and the same dropout; the weights that are kept are an exponential moving average of the trained ones.
"""

import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch.nn import functional
from transformers import PreTrainedModel

from .errors import ResumeError
from .optimizer import RelativeAdamW
from .tasks import Example

Batches = Callable[[int], list[Example]]
Validate = Callable[[PreTrainedModel], dict[str, float]]

FINAL_LEARNING_RATE = 0.02
"""Where the cosine ends, as a share of the peak."""


@dataclass(frozen=True)
class Plan:
    """What decides a run; a checkpoint of another plan is refused."""

    name: str
    steps: int
    learning_rate: float
    warmup: int
    data: str
    """Hash of the data set."""
    settings: str
    """Everything else that the batches and the model depend on."""
    seed: int = 1
    label_smoothing: float = 0.1
    clip_norm: float = 1.0
    average_decay: float = 0.998
    log_every: int = 50
    validate_every: int = 500


def train(
    model: PreTrainedModel, batches: Batches, plan: Plan, folder: Path, validate: Validate, *, until: int | None = None
) -> PreTrainedModel:
    """Trains `model` in place, leaves the averaged weights in it and returns it; `until` stops early."""
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint = folder / "checkpoint.pt"
    optimizer = RelativeAdamW(model.parameters(), plan.learning_rate)
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    step = 0
    if checkpoint.is_file():
        saved = torch.load(checkpoint, weights_only=True)
        if saved["plan"] != json.dumps(asdict(plan), sort_keys=True):
            raise ResumeError(f"{folder.name} holds a run with other settings or data: choose another folder")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average, step = saved["average"], saved["step"]
    started, tokens, losses = time.monotonic(), 0, []
    model.train()
    while step < min(plan.steps, until or plan.steps):
        torch.manual_seed(plan.seed * 1_000_003 + step)
        for group in optimizer.param_groups:
            group["lr"] = plan.learning_rate * _schedule(step, plan)
        source, target = _tensors(batches(step), model.device)
        loss = _loss(model, source, target, plan.label_smoothing)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), plan.clip_norm)
        optimizer.step()
        step += 1
        _update_average(average, model, min(plan.average_decay, (1 + step) / (10 + step)))
        losses.append(loss.item())
        tokens += source.numel() + target.numel()
        if step % plan.log_every == 0 or step == plan.steps:
            seconds = time.monotonic() - started
            report = {"run": plan.name, "step": step, "of": plan.steps, "loss": round(sum(losses) / len(losses), 4)}
            _print(report | {"tokensPerSecond": round(tokens / seconds), "seconds": round(seconds, 1)})
            losses = []
        if step % plan.validate_every == 0 or step == plan.steps:
            _save(checkpoint, model, optimizer, average, step, plan)
            current = {name: value.detach().clone() for name, value in model.state_dict().items()}
            model.load_state_dict(average)
            model.eval()
            _print({"run": plan.name, "step": step, "validation": validate(model)})
            model.load_state_dict(current)
            model.train()
    _save(checkpoint, model, optimizer, average, step, plan)
    model.load_state_dict(average)
    return model.eval()


def _schedule(step: int, plan: Plan) -> float:
    warm = min(1.0, (step + 1) / max(1, plan.warmup))
    cosine = 0.5 * (1 + math.cos(math.pi * step / plan.steps))
    return warm * (FINAL_LEARNING_RATE + (1 - FINAL_LEARNING_RATE) * cosine)


def _tensors(examples: list[Example], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Sources [batch, longest source] padded with 0, and targets [batch, longest target] padded with -100."""
    sources = torch.nn.utils.rnn.pad_sequence([torch.tensor(example.source) for example in examples], True, 0)
    targets = torch.nn.utils.rnn.pad_sequence([torch.tensor(example.target) for example in examples], True, -100)
    return sources.to(device), targets.to(device)


def _loss(model: PreTrainedModel, source: torch.Tensor, target: torch.Tensor, smoothing: float) -> torch.Tensor:
    mask = (source != model.config.pad_token_id).long()
    logits = model(input_ids=source, attention_mask=mask, labels=target).logits
    return functional.cross_entropy(
        logits.float().flatten(0, 1), target.flatten(), ignore_index=-100, label_smoothing=smoothing
    )


@torch.no_grad()
def _update_average(average: dict[str, torch.Tensor], model: PreTrainedModel, decay: float) -> None:
    for name, value in model.state_dict().items():
        if value.is_floating_point():
            average[name].mul_(decay).add_(value, alpha=1 - decay)


def _save(
    path: Path,
    model: PreTrainedModel,
    optimizer: torch.optim.Optimizer,
    average: dict[str, torch.Tensor],
    step: int,
    plan: Plan,
) -> None:
    """Writes beside and renames, so that a run killed here finds the older checkpoint whole."""
    partial = path.with_suffix(".partial")
    torch.save(
        {
            "plan": json.dumps(asdict(plan), sort_keys=True),
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "average": average,
            "step": step,
        },
        partial,
    )
    partial.replace(path)


def _print(report: dict[str, object]) -> None:
    print(json.dumps(report), flush=True)
