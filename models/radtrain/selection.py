"""Which findings an impression tells: a logistic regression over the features that the program gives each finding.

The program computes the features (shared/generate/content-selection.ts) and `reading-room label` prints them, so that
what is learnt here means the same there.
"""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from .errors import DataError
from .labels import LabelledReport, Selectable

PENALTY = 1.67
"""Of the squared weights: scikit-learn's LogisticRegression with C=0.3. Chosen by five-fold cross-validation."""
TOLD = "told"
"""Names the weights in the file, which the model package carries."""
INTERCEPT = "intercept"
FOLDS = 5


@dataclass(frozen=True)
class Candidate:
    """A finding of a report."""

    finding: Selectable
    told: bool


def candidates_of(reports: Iterable[LabelledReport]) -> list[Candidate]:
    return [Candidate(one, one.name in report.told) for report in reports for one in report.selectable]


def fit_selection(candidates: Sequence[Candidate]) -> dict[str, float]:
    """The weight of each feature, and the intercept. Raises DataError where all are told, or none."""
    count = sum(candidate.told for candidate in candidates)
    if count in (0, len(candidates)):
        raise DataError(
            f"impressions tell {count} of {len(candidates)} findings: learning needs some told, some left out"
        )
    names = sorted({feature for candidate in candidates for feature in candidate.finding.features})
    inputs = torch.tensor([[candidate.finding.features.get(name, 0.0) for name in names] for candidate in candidates])
    told = torch.tensor([float(candidate.told) for candidate in candidates])
    weights = torch.zeros(len(names), requires_grad=True)
    intercept = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, intercept], max_iter=500, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = functional.binary_cross_entropy_with_logits(inputs @ weights + intercept, told, reduction="sum")
        value = value + PENALTY * weights.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    fitted = dict(zip(names, weights.tolist(), strict=True)) | {INTERCEPT: intercept.item()}
    return {name: round(weight, 4) for name, weight in fitted.items() if abs(weight) >= 5e-5}


def write_selection(weights: dict[str, float], path: Path) -> None:
    path.write_text(json.dumps({TOLD: weights}, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def log_odds(candidate: Candidate, weights: dict[str, float]) -> float:
    """That the impression tells the finding."""
    given = candidate.finding.features.items()
    return weights.get(INTERCEPT, 0.0) + sum(weights.get(feature, 0.0) * value for feature, value in given)


def cross_validated(reports: Sequence[LabelledReport], seed: int = 1) -> dict[str, object]:
    """What `measured` says where each report is judged by weights that were fitted on the other folds."""
    shuffled = random.Random(seed).sample(reports, len(reports))
    scored: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        rest = [report for place, report in enumerate(shuffled) if place % FOLDS != fold]
        scored += _scored(shuffled[fold::FOLDS], fit_selection(candidates_of(rest)))
    return _figures(reports, scored)


def measured(reports: Sequence[LabelledReport], weights: dict[str, float]) -> dict[str, object]:
    """How many reports, findings and told findings there are, and how well the weights separate told from left out."""
    return _figures(reports, _scored(reports, weights))


def area_under_curve(scored: Iterable[tuple[float, bool]]) -> float | None:
    """How often a finding that was told scores above one that was not, ties counting half; None without both kinds."""
    scored = list(scored)
    told = np.array([value for value, truth in scored if truth])
    left_out = np.sort([value for value, truth in scored if not truth])
    if not len(told) or not len(left_out):
        return None
    below, up_to = np.searchsorted(left_out, told, "left"), np.searchsorted(left_out, told, "right")
    return float((below + up_to).mean() / 2 / len(left_out))


def _scored(reports: Iterable[LabelledReport], weights: dict[str, float]) -> list[tuple[float, bool]]:
    """Log-odds of each finding, and whether it was told."""
    return [(log_odds(candidate, weights), candidate.told) for candidate in candidates_of(reports)]


def _figures(reports: Sequence[LabelledReport], scored: list[tuple[float, bool]]) -> dict[str, object]:
    area = area_under_curve(scored)
    return {
        "reports": len(reports),
        "findings": len(scored),
        "told": sum(told for _, told in scored),
        "areaUnderCurve": None if area is None else round(area, 4),
    }
