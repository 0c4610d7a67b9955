"""Graphs, tokenizer and documents become a model package: one folder, its manifest naming every file by hash.

The manifest's schema is shared/package/manifest.ts; models/tests and the program's own tests hold both sides to it.
"""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from transformers import T5Config

from .copying_t5 import is_copying
from .data import IMPRESSION_PROMPT
from .errors import PackageError
from .export import LONGEST_INPUT, LONGEST_OUTPUT
from .plan import PLANNED_PROMPT
from .selection import QUESTIONS
from .t5_graphs import CONTINUATIONS


@dataclass(frozen=True)
class Description:
    """What only a person can say about a model: JSON such as models/chest-xr/description.json."""

    name: str
    version: str
    title: str
    scope: dict[str, object]
    licence: str
    training_data: str
    minimum_program_version: str
    generation: dict[str, object]
    lower_case: bool
    """The model writes lower case: the casing table goes along."""
    documents: str
    """Folder with MODEL_CARD.md and LICENSE, relative to the description's file."""
    follows: list[str] = field(default_factory=list)
    """What a reader may ask of one draft, of `ABILITIES`; the program follows it by content plans."""

    @staticmethod
    def read(path: Path) -> "Description":
        try:
            return Description(**json.loads(path.read_text(encoding="utf-8")))
        except (json.JSONDecodeError, TypeError) as error:
            raise PackageError(f"{path.name}: {error}") from None


def build_package(
    model_folder: Path,
    graphs: Path,
    precisions: list[str],
    description_file: Path,
    metrics: list[dict[str, object]],
    data_sha256: str,
    out: Path,
    *,
    selection: Path | None = None,
) -> Path:
    """Writes the package to `out` and returns the manifest's path. Replaces an older package there, and nothing else.

    `graphs` holds one folder a precision as `export` leaves them; each of `precisions` becomes a variant. `selection`
    is what `select` wrote, for a model that was trained with plans.
    """
    description = Description.read(description_file)
    if out.exists() and not _is_package(out):
        raise PackageError(f"{out} holds something else than a model package: choose another folder")
    _check_follows(description, selection)
    if selection:
        _check_selection(selection)
    config = T5Config.from_pretrained(model_folder)
    staging = out.with_name(out.name + ".partial")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)

    def take(source: Path, name: str) -> str:
        if not source.is_file():
            raise PackageError(f"{source} is missing")
        (staging / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(source, staging / name)
        return name

    documents = description_file.parent / description.documents
    manifest: dict[str, object] = {
        "format": 1,
        "name": description.name,
        "version": description.version,
        "title": description.title,
        "architecture": {
            "family": "t5",
            "decoderLayers": config.num_decoder_layers,
            "heads": config.num_heads,
            "headSize": config.d_kv,
            "vocabularySize": config.vocab_size,
            "startToken": config.decoder_start_token_id,
            "endToken": config.eos_token_id,
            "maximumInputTokens": LONGEST_INPUT,
            "maximumOutputTokens": LONGEST_OUTPUT,
            "continuations": CONTINUATIONS,
            "copies": is_copying(config),
        },
        "tokenizer": take(model_folder / "tokenizer.json", "tokenizer.json"),
    }
    if description.lower_case:
        manifest["casing"] = take(Path(__file__).with_name("casing_words.txt"), "casing.txt")
    manifest["variants"] = [_variant(precision, graphs / precision, take) for precision in precisions]
    manifest["prompts"] = {"impression": IMPRESSION_PROMPT}
    if selection:
        manifest["prompts"] = {"impression": IMPRESSION_PROMPT, "planned": PLANNED_PROMPT}
        manifest["contentSelection"] = take(selection, "content-selection.json")
    manifest |= {
        "generation": description.generation,
        **({"follows": description.follows} if description.follows else {}),
        "scope": description.scope,
        "metrics": metrics,
        "licence": {"name": description.licence, "file": take(documents / "LICENSE", "LICENSE")},
        "modelCard": take(documents / "MODEL_CARD.md", "MODEL_CARD.md"),
        "trainingData": {"summary": description.training_data, "sha256": data_sha256},
        "minimumProgramVersion": description.minimum_program_version,
        "files": [_listed(staging, path) for path in sorted(staging.rglob("*")) if path.is_file()],
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (staging / "manifest.json").write_text(text, encoding="utf-8")
    shutil.rmtree(out, ignore_errors=True)
    staging.replace(out)
    return out / "manifest.json"


ABILITIES = ("length", "content")
"""As `draftingAbilities` of shared/package/manifest.ts."""

MEASURES = (
    "rouge1",
    "rougeL",
    "findingF1",
    "abnormalCalledNormal",
    "normalCalledAbnormal",
    "silentNormal",
    "unsupported",
)
"""Of an evaluation, what a manifest carries (docs/decisions/0008-what-evaluate-counts.md)."""


def read_evaluation(path: Path) -> list[dict[str, object]]:
    """The manifest's metrics of what `reading-room evaluate --json` printed; the file's name names the set of reports.

    Raises PackageError where the file is something else.
    """
    try:
        evaluation = json.loads(path.read_text(encoding="utf-8"))
        measured = [(name, evaluation[name]) for name in MEASURES]
        return [
            {"name": name, "value": round(value, 4), "dataset": path.stem, "count": evaluation["n"]}
            for name, value in measured
            if value is not None
        ]
    except (ValueError, KeyError, TypeError):
        raise PackageError(f"{path.name}: not what `reading-room evaluate --json` prints") from None


def _is_package(folder: Path) -> bool:
    """Whether the folder holds exactly the files of a manifest, or nothing: then it may be replaced."""
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    if not present:
        return folder.is_dir()
    try:
        listed = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
        return present <= {"manifest.json", *(file["path"] for file in listed)}
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _variant(precision: str, folder: Path, take: Callable[[Path, str], str]) -> dict[str, object]:
    name = f"cpu-{precision}"
    data = [take(path, f"{name}/{path.name}") for path in sorted(folder.glob("*.data"))]
    return {
        "name": name,
        "providers": ["cpu"],
        "precision": precision,
        "encoder": take(folder / "encoder.onnx", f"{name}/encoder.onnx"),
        "step": take(folder / "step.onnx", f"{name}/step.onnx"),
        "data": data,
    }


def _check_follows(description: Description, selection: Path | None) -> None:
    """Raises PackageError where a model is said to follow what the program could not make it follow."""
    unknown = [ability for ability in description.follows if ability not in ABILITIES]
    if unknown:
        raise PackageError(f"follows: {', '.join(unknown)} is none of {', '.join(ABILITIES)}")
    if description.follows and not selection:
        raise PackageError("follows: what a reader asks is followed by content plans, which need --selection")


def _check_selection(path: Path) -> None:
    """Raises PackageError where the file is not what `select` writes."""
    try:
        answers = json.loads(path.read_text(encoding="utf-8"))
        if answers.keys() != QUESTIONS.keys():
            raise KeyError
        for weights in answers.values():
            if not weights or not all(type(weight) in (int, float) for weight in weights.values()):
                raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PackageError(f"{path.name}: not what `radtrain select` writes") from None


def _listed(root: Path, path: Path) -> dict[str, object]:
    with path.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {"path": path.relative_to(root).as_posix(), "size": path.stat().st_size, "sha256": digest}
