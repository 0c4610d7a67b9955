"""What each sentence of the training reports states, as the program itself reads it (`reading-room label`).

Training and drafting so share one judge: what a model is taught to leave out is what it is checked for.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .data import Pair, read_jsonl
from .errors import DataError
from .text import prepare

NOT_A_FINDING = "abnormality"
"""The name under which the program files the mere statement that something, or nothing, is abnormal."""


@dataclass(frozen=True)
class Sentence:
    text: str
    """Prepared as prompts are."""
    positive: frozenset[str] = frozenset()
    """Names of the findings that it states as present or possible."""
    absent: frozenset[str] = frozenset()
    evidence: tuple[int, ...] = ()
    """Of a sentence of the impression: places of the sentences of the findings that it rests on."""
    supported: bool = False
    """Whether everything that it states stands in the findings."""


@dataclass(frozen=True)
class Selectable:
    """A finding that the impression may tell, with its features (shared/generate/content-features.ts)."""

    name: str
    features: Mapping[str, float]


@dataclass(frozen=True)
class LabelledReport:
    id: str
    findings: tuple[Sentence, ...]
    impression: tuple[Sentence, ...]
    selectable: tuple[Selectable, ...] = ()
    features: Mapping[str, float] = field(default_factory=dict)
    """Of the report as a whole."""
    told: frozenset[str] = field(init=False)
    """Names of the findings that the impression states."""

    def __post_init__(self) -> None:
        told = frozenset[str]().union(*(sentence.positive for sentence in self.impression))
        object.__setattr__(self, "told", told)


def read_labels(path: Path) -> list[LabelledReport]:
    """Labelled reports that have findings and an impression. Raises DataError at the line at fault."""
    reports = []
    for number, row in read_jsonl(path):
        try:
            findings, places = _sentences(row["findings"], {})
            impression, _ = _sentences(row["impression"], places)
            selectable, features = _selectable(row["selectable"]), _features(row["features"])
            report = LabelledReport(_text(row["id"]), findings, impression, selectable, features)
        except (KeyError, TypeError, AttributeError):
            raise DataError(f"{path.name}:{number}: not what `reading-room label` prints") from None
        if findings and impression:
            reports.append(report)
    if not reports:
        raise DataError(f"{path.name}: holds no reports with findings and impression")
    return reports


def labels_of(pairs: list[Pair], labels: list[LabelledReport]) -> list[LabelledReport]:
    """The labelled report of each pair, in the pairs' order. Raises DataError where one is missing."""
    by_id = {report.id: report for report in labels}
    missing = sum(pair.id not in by_id for pair in pairs)
    if missing:
        raise DataError(f"{missing} of {len(pairs)} reports have no labels: make them with `reading-room label`")
    return [by_id[pair.id] for pair in pairs]


Places = dict[int, int | None]
"""Where each sentence of the input went; None: nowhere."""


def _sentences(rows: object, evidence_places: Places) -> tuple[tuple[Sentence, ...], Places]:
    """The sentences that still hold words when prepared, and where each went."""
    sentences: list[Sentence] = []
    places: Places = {}
    for place, row in enumerate(_list(rows)):
        text = prepare(_text(row["text"]))
        places[place] = len(sentences) if text else None
        if not text:
            continue
        stated = {state: set[str]() for state in ("present", "uncertain", "absent")}
        for finding in _list(row["findings"]):
            stated[finding["state"]].add(_text(finding["name"]))
        evidence = [evidence_places[at] for at in row.get("evidence", [])]
        sentences.append(
            Sentence(
                text,
                positive=frozenset(stated["present"] | stated["uncertain"]) - {NOT_A_FINDING},
                absent=frozenset(stated["absent"]) - {NOT_A_FINDING},
                evidence=tuple(at for at in evidence if at is not None),
                supported=row.get("support") == "supported",
            )
        )
    return tuple(sentences), places


def _selectable(rows: object) -> tuple[Selectable, ...]:
    return tuple(Selectable(_text(row["name"]), _features(row["features"])) for row in _list(rows))


def _features(row: object) -> dict[str, float]:
    if not isinstance(row, dict):
        raise TypeError
    return {_text(feature): _number(value) for feature, value in row.items()}


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError
    return float(value)
