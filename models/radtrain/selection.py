"""Which findings an impression tells: logistic regressions over the features that the program gives a report.

The program computes the features (shared/generate/content-features.ts) and `reading-room label` prints them, so that
what is learnt here means the same there.
"""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from .errors import DataError
from .labels import LabelledReport

INTERCEPT = "intercept"
FOLDS = 5
FEWEST_REPORTS = 5
"""A feature that fewer reports have gets no weight: it teaches little, and a rare word may be somebody's name."""

Weights = dict[str, float]
"""Of each feature, and of INTERCEPT: the log-odds that it adds."""


@dataclass(frozen=True)
class Case:
    """A finding that an impression may tell, or a report whose impression may tell any."""

    features: Mapping[str, float]
    told: bool


@dataclass(frozen=True)
class Question:
    """What is asked of a report, once or of each finding."""

    cases: Callable[[LabelledReport], list[Case]]
    penalty: float
    """Of the squared weights; 1 / (2 C) of scikit-learn's LogisticRegression. Chosen by five-fold cross-validation."""


def _findings(report: LabelledReport) -> list[Case]:
    return [Case(one.features, one.name in report.told) for one in report.selectable]


def _whole(report: LabelledReport) -> list[Case]:
    return [Case(report.features, bool(report.told))]


QUESTIONS = {"told": Question(_findings, 1.67), "abnormal": Question(_whole, 5.0)}
"""By the names that their weights have in the file, which the model package carries."""


def fit(question: Question, reports: Iterable[LabelledReport]) -> Weights:
    """Raises DataError where all is told, or nothing."""
    asked = [question.cases(report) for report in reports]
    cases = [case for of_report in asked for case in of_report]
    count = sum(case.told for case in cases)
    if count in (0, len(cases)):
        raise DataError(f"impressions tell {count} of {len(cases)}: learning needs some told, some left out")
    having = Counter(
        feature for of_report in asked for feature in {feature for case in of_report for feature in case.features}
    )
    names = sorted(feature for feature, count in having.items() if count >= FEWEST_REPORTS)
    inputs = torch.tensor([[case.features.get(name, 0.0) for name in names] for case in cases])
    told = torch.tensor([float(case.told) for case in cases])
    weights = torch.zeros(len(names), requires_grad=True)
    intercept = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, intercept], max_iter=500, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = functional.binary_cross_entropy_with_logits(inputs @ weights + intercept, told, reduction="sum")
        value = value + question.penalty * weights.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    fitted = dict(zip(names, weights.tolist(), strict=True)) | {INTERCEPT: intercept.item()}
    return {name: round(weight, 4) for name, weight in fitted.items() if abs(weight) >= 5e-5}


def write_selection(weights: Mapping[str, Weights], path: Path) -> None:
    path.write_text(json.dumps(weights, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def log_odds(case: Case, weights: Weights) -> float:
    """That it is told."""
    added = (weights.get(feature, 0.0) * value for feature, value in case.features.items())
    return weights.get(INTERCEPT, 0.0) + sum(added)


def cross_validated(question: Question, reports: Sequence[LabelledReport], seed: int = 1) -> dict[str, object]:
    """What `measured` says where each report is judged by weights that were fitted on the other folds."""
    shuffled = random.Random(seed).sample(reports, len(reports))
    scored: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        rest = [report for place, report in enumerate(shuffled) if place % FOLDS != fold]
        scored += _scored(question, shuffled[fold::FOLDS], fit(question, rest))
    return _figures(reports, scored)


def measured(question: Question, reports: Sequence[LabelledReport], weights: Weights) -> dict[str, object]:
    """How many reports, cases and told cases there are, and how well the weights separate told from left out."""
    return _figures(reports, _scored(question, reports, weights))


def area_under_curve(scored: Iterable[tuple[float, bool]]) -> float | None:
    """How often what was told scores above what was not, ties counting half; None without both kinds."""
    scored = list(scored)
    told = np.array([value for value, truth in scored if truth])
    left_out = np.sort([value for value, truth in scored if not truth])
    if not len(told) or not len(left_out):
        return None
    below, up_to = np.searchsorted(left_out, told, "left"), np.searchsorted(left_out, told, "right")
    return float((below + up_to).mean() / 2 / len(left_out))


def _scored(question: Question, reports: Iterable[LabelledReport], weights: Weights) -> list[tuple[float, bool]]:
    """Log-odds of each case, and whether it was told."""
    return [(log_odds(case, weights), case.told) for report in reports for case in question.cases(report)]


def _figures(reports: Sequence[LabelledReport], scored: list[tuple[float, bool]]) -> dict[str, object]:
    area = area_under_curve(scored)
    return {
        "reports": len(reports),
        "cases": len(scored),
        "told": sum(told for _, told in scored),
        "areaUnderCurve": None if area is None else round(area, 4),
    }
