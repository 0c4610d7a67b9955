"""Data sets: reports in, `{id, prompt, completion}` lines out.

A data set is a folder: `train.jsonl` and `validation.jsonl` hold pairs, `unpaired.jsonl` (where there is one) holds
`{id, text}` of reports that lack a section, `data-card.json` the counts and the hash that names exactly this data.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .errors import DataError
from .text import prepare

IMPRESSION_PROMPT = "summarize: findings: {findings}"
"""The prompt that asks for an impression, as the model package's manifest carries it."""

VALIDATION_SHARE = 0.05


@dataclass(frozen=True)
class Pair:
    """One report: what the model reads and what it should write."""

    id: str
    prompt: str
    completion: str

    @property
    def findings(self) -> str:
        """What the prompt of a report is made around."""
        return self.prompt.removeprefix(IMPRESSION_PROMPT.replace("{findings}", ""))


@dataclass(frozen=True)
class Dataset:
    train: list[Pair]
    validation: list[Pair]
    unpaired: list[str]
    """Texts of reports without findings or without impression."""
    sha256: str


def read_jsonl(path: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Line number and object of each line. Raises DataError at the first line that is not a JSON object."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise DataError(f"{path.name}:{number}: not JSON ({error.msg})") from None
            if not isinstance(row, dict):
                raise DataError(f"{path.name}:{number}: not a JSON object")
            yield number, row


def _text(path: Path, number: int, row: dict[str, object], key: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise DataError(f"{path.name}:{number}: {key} is not a text")
    return value


def read_pairs(path: Path) -> list[Pair]:
    """Pairs of a JSONL file: `{prompt, completion}` as they are, `{findings, impression}` prepared.

    Raises DataError at the line at fault.
    """
    pairs = []
    for number, row in read_jsonl(path):
        report_id = str(row.get("id", f"{path.stem}-{number}"))
        if "findings" in row:
            pair = _prepared_pair(report_id, *_prepared(path, number, row))
        else:
            pair = Pair(report_id, _text(path, number, row, "prompt"), _text(path, number, row, "completion"))
        if not pair.prompt.strip() or not pair.completion.strip():
            raise DataError(f"{path.name}:{number}: needs prompt and completion, or findings and impression")
        pairs.append(pair)
    if not pairs:
        raise DataError(f"{path.name}: holds no pairs")
    return pairs


def _prepared(path: Path, number: int, row: dict[str, object]) -> tuple[str, str]:
    findings, impression = _text(path, number, row, "findings"), _text(path, number, row, "impression")
    return prepare(findings), prepare(impression)


def _prepared_pair(report_id: str, findings: str, impression: str) -> Pair:
    prompt = IMPRESSION_PROMPT.format(findings=findings) if findings else ""
    return Pair(report_id, prompt, impression)


def belongs_to_validation(report_id: str) -> bool:
    """Splits by the hash of the report's id, so that a report stays on its side however the data set grows."""
    digest = hashlib.sha256(report_id.encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64 < VALIDATION_SHARE


def read_dataset(path: Path) -> Dataset:
    """A data set's folder, or one JSONL file of pairs, of which 5 % become validation by the hash of their ids."""
    if path.is_file():
        pairs = read_pairs(path)
        train = [pair for pair in pairs if not belongs_to_validation(pair.id)]
        validation = [pair for pair in pairs if belongs_to_validation(pair.id)]
        return Dataset(train, validation, [], hashlib.sha256(path.read_bytes()).hexdigest())
    if not (path / "train.jsonl").is_file():
        raise DataError(f"{path.name}: neither a JSONL file nor a folder with train.jsonl")
    unpaired = path / "unpaired.jsonl"
    return Dataset(
        train=read_pairs(path / "train.jsonl"),
        validation=read_pairs(path / "validation.jsonl"),
        unpaired=[str(row["text"]) for _, row in read_jsonl(unpaired)] if unpaired.is_file() else [],
        sha256=_hash_files(path),
    )


def build_dataset(sources: list[Path], out: Path) -> dict[str, object]:
    """Writes the data set of reports `{id, findings, impression, split?}` to `out`; returns its card.

    A report's split is its own `split` field where it has one ("test" is left out), else the hash of its id decides.
    """
    train: list[Pair] = []
    validation: list[Pair] = []
    unpaired: list[dict[str, str]] = []
    left_out = 0
    for source in sources:
        for number, row in read_jsonl(source):
            report_id = str(row.get("id", f"{source.stem}-{number}"))
            findings, impression = _prepared(source, number, row)
            if row.get("split") == "test":
                left_out += 1
            elif findings and impression:
                pair = _prepared_pair(report_id, findings, impression)
                declared = row.get("split")
                held_back = declared == "validation" if declared else belongs_to_validation(report_id)
                (validation if held_back else train).append(pair)
            elif findings or impression:
                unpaired.append({"id": report_id, "text": findings or impression})
    if not train or not validation:
        raise DataError(f"{len(train)} reports for training and {len(validation)} for validation: both need some")
    out.mkdir(parents=True, exist_ok=True)
    _write_jsonl(out / "train.jsonl", (vars(pair) for pair in train))
    _write_jsonl(out / "validation.jsonl", (vars(pair) for pair in validation))
    _write_jsonl(out / "unpaired.jsonl", unpaired)
    card = {
        "train": len(train),
        "validation": len(validation),
        "unpaired": len(unpaired),
        "testLeftOut": left_out,
        "sha256": _hash_files(out),
    }
    (out / "data-card.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    return card


def _write_jsonl(path: Path, rows: Iterable[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        for row in rows:
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def _hash_files(folder: Path) -> str:
    digest = hashlib.sha256()
    for name in ("train.jsonl", "validation.jsonl", "unpaired.jsonl"):
        if (folder / name).is_file():
            digest.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return digest.hexdigest()
