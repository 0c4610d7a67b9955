"""Command line: `python -m radtrain data | train | evaluate | select | export | package`; --help of each says more."""

import argparse
import json
import sys
from dataclasses import asdict, fields
from pathlib import Path
from typing import TypeVar

from .data import build_dataset, read_dataset
from .errors import DataError, RadtrainError
from .labels import labels_of, read_labels
from .settings import FineTuning, Recipe

Settings = TypeVar("Settings", Recipe, FineTuning)

EXIT_FAILED = 2
EXAMPLES = Path(__file__).parents[2] / "examples/reports.jsonl"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="radtrain", description="From reports to a model package, in six steps.")
    commands = parser.add_subparsers(required=True)
    _data_command(commands)
    _train_command(commands)
    _evaluate_command(commands)
    _select_command(commands)
    _export_command(commands)
    _package_command(commands)
    chosen = parser.parse_args(arguments)
    try:
        chosen.run(chosen)
    except (RadtrainError, OSError, UnicodeError) as error:
        print(f"radtrain: {error}", file=sys.stderr)
        return EXIT_FAILED
    return 0


def _data_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("data", help="reports as JSONL become a data set of prompts and completions")
    command.add_argument(
        "--data", type=Path, help="JSONL with id, findings, impression and maybe split, or a folder of such files"
    )
    command.add_argument("--out", type=Path, required=True, help="folder of the data set")

    def run(chosen: argparse.Namespace) -> None:
        if chosen.data is None:
            print("radtrain: no --data given, using the invented reports of examples/", file=sys.stderr)
        reports = chosen.data or EXAMPLES
        _print(build_dataset(sorted(reports.glob("*.jsonl")) if reports.is_dir() else [reports], chosen.out))

    command.set_defaults(run=run)


def _train_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "train",
        help="train from scratch, or fine-tune a model folder",
        description="Without --model: a small T5 that also copies from the findings and follows a content plan, from "
        "scratch by the default model's recipe; it needs --labels. With --model: fine-tunes that Hugging Face "
        "sequence-to-sequence folder. A run that was interrupted goes on with the same command.",
    )
    command.add_argument("--data", type=Path, required=True, help="data set folder, or JSONL of {prompt, completion}")
    command.add_argument("--out", type=Path, required=True, help="folder of the run; the model ends up in OUT/model")
    command.add_argument("--labels", type=Path, help="what `reading-room label` printed of the same reports")
    command.add_argument("--model", type=Path, help="model folder to fine-tune")
    command.add_argument("--threads", type=int, help="processor threads (default: torch decides)")
    _add_settings(command, {"from scratch": Recipe, "when fine-tuning": FineTuning})

    def run(chosen: argparse.Namespace) -> None:
        import torch

        from .finetune import finetune
        from .scratch import train_from_scratch

        if chosen.threads:
            torch.set_num_threads(chosen.threads)
        dataset = read_dataset(chosen.data)
        if chosen.model:
            finetune(chosen.model, dataset, chosen.out, _settings(chosen, FineTuning))
        elif chosen.labels:
            train_from_scratch(dataset, read_labels(chosen.labels), chosen.out, _settings(chosen, Recipe))
        else:
            raise DataError("training from scratch needs --labels: what `reading-room label` printed of the reports")

    command.set_defaults(run=run)


def _evaluate_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("evaluate", help="draft for every pair and compare with what was written")
    command.add_argument("--model", type=Path, required=True, help="model folder")
    command.add_argument("--data", type=Path, required=True, help="data set (its validation part) or JSONL of pairs")
    command.add_argument("--beams", type=int, default=4, help="drafts that the search follows at once (default 4)")
    command.add_argument("--length-penalty", type=float, default=1.2, help="exponent on the length (default 1.2)")
    command.add_argument("--no-repeat-ngram", type=int, default=6, help="no run of so many tokens twice (default 6)")

    def run(chosen: argparse.Namespace) -> None:
        from .data import read_pairs
        from .evaluate import compare, draft
        from .finetune import load_folder

        pairs = read_pairs(chosen.data) if chosen.data.is_file() else read_dataset(chosen.data).validation
        model, tokenizer = load_folder(chosen.model)
        prompts = [pair.prompt for pair in pairs]
        drafts = draft(
            model,
            tokenizer,
            prompts,
            beams=chosen.beams,
            length_penalty=chosen.length_penalty,
            no_repeat_ngram=chosen.no_repeat_ngram,
        )
        figures = compare(drafts, pairs)
        _print({"n": len(pairs), **figures})

    command.set_defaults(run=run)


def _select_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "select",
        help="learn which findings an impression tells",
        description="Fits, on the data set's training part, the weights by which the program plans what an impression "
        "tells. Prints how well they separate findings that were told from findings that were not (area under the "
        "curve): on the training part by five-fold cross-validation, and on the validation part.",
    )
    command.add_argument("--labels", type=Path, required=True, help="what `reading-room label` printed of the reports")
    command.add_argument("--data", type=Path, required=True, help="data set of the same reports")
    command.add_argument("--out", type=Path, required=True, help="JSON file of the weights, for `package --selection`")

    def run(chosen: argparse.Namespace) -> None:
        from .selection import QUESTIONS, cross_validated, fit, measured, write_selection

        dataset, labels = read_dataset(chosen.data), read_labels(chosen.labels)
        training, validation = labels_of(dataset.train, labels), labels_of(dataset.validation, labels)
        weights = {name: fit(question, training) for name, question in QUESTIONS.items()}
        write_selection(weights, chosen.out)
        for name, question in QUESTIONS.items():
            figures = cross_validated(question, training), measured(question, validation, weights[name])
            _print({"question": name, "train": figures[0], "validation": figures[1]})

    command.set_defaults(run=run)


def _export_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "export",
        help="a T5 folder, copying or plain, becomes ONNX graphs, fp32 and int8",
        description="Refuses when a graph's log-probabilities leave the tolerance of the trained model's own.",
    )
    command.add_argument("--model", type=Path, required=True, help="model folder")
    command.add_argument("--data", type=Path, required=True, help="data set or JSONL of pairs to compare on")
    command.add_argument("--out", type=Path, required=True, help="folder of the graphs")
    command.add_argument("--prompts", type=int, default=50, help="how many prompts to compare on")

    def run(chosen: argparse.Namespace) -> None:
        from .export import TOLERANCES, check_parity, export_graphs, measure_parity, quantize_graphs
        from .finetune import load_folder
        from .suppressed import suppressed_tokens

        dataset = read_dataset(chosen.data)
        prompts = [pair.prompt for pair in (dataset.validation or dataset.train)[: chosen.prompts]]
        model, tokenizer = load_folder(chosen.model)
        export_graphs(model, suppressed_tokens(tokenizer, model.config.vocab_size), chosen.out / "fp32")
        quantize_graphs(chosen.out / "fp32", chosen.out / "int8")
        for precision, tolerance in TOLERANCES.items():
            parity = measure_parity(model, tokenizer, chosen.out / precision, prompts)
            _print({"graphs": precision, "tolerance": tolerance, **asdict(parity)})
            check_parity(parity, tolerance)

    command.set_defaults(run=run)


def _package_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("package", help="graphs, tokenizer and documents become a model package")
    command.add_argument("--model", type=Path, required=True, help="model folder")
    command.add_argument("--graphs", type=Path, required=True, help="folder that `export` wrote")
    command.add_argument("--precisions", nargs="+", default=["int8"], choices=["int8", "fp32"])
    command.add_argument("--describe", type=Path, required=True, help="JSON: name, title, scope, licence, documents")
    command.add_argument("--data", type=Path, required=True, help="data set that the model was trained on")
    command.add_argument(
        "--evaluations",
        type=Path,
        nargs="+",
        default=[],
        help="what `reading-room evaluate --json` printed, a file for each set of reports: validation.json, test.json",
    )
    command.add_argument("--selection", type=Path, help="weights that `select` wrote: the model follows content plans")
    command.add_argument("--out", type=Path, required=True, help="folder of the package; replaced if it exists")

    def run(chosen: argparse.Namespace) -> None:
        from .package import build_package, read_evaluation

        metrics = [metric for path in chosen.evaluations for metric in read_evaluation(path)]
        manifest = build_package(
            chosen.model,
            chosen.graphs,
            chosen.precisions,
            chosen.describe,
            metrics,
            read_dataset(chosen.data).sha256,
            chosen.out,
            selection=chosen.selection,
        )
        _print({"manifest": str(manifest), "size": sum(file.stat().st_size for file in chosen.out.rglob("*.*"))})

    command.set_defaults(run=run)


def _add_settings(command: argparse.ArgumentParser, kinds: dict[str, type]) -> None:
    """One option a field of the settings classes; what is not given keeps the default of the class that is used."""
    options: dict[str, list[str]] = {}
    types: dict[str, type] = {}
    for kind, settings in kinds.items():
        for field in fields(settings):
            options.setdefault(field.name, []).append(f"{field.default} {kind}")
            types[field.name] = type(field.default)
    for name, defaults in options.items():
        help_text = "default: " + ", ".join(defaults)
        command.add_argument("--" + name.replace("_", "-"), dest=name, type=types[name], help=help_text)


def _settings(chosen: argparse.Namespace, settings: type[Settings]) -> Settings:
    given = {name: getattr(chosen, name) for name in settings.__dataclass_fields__}
    return settings(**{name: value for name, value in given.items() if value is not None})


def _print(report: dict[str, object]) -> None:
    print(json.dumps(report), flush=True)


if __name__ == "__main__":
    sys.exit(main())
