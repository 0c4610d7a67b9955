"""A trained folder becomes ONNX graphs, in full precision and in int8, and proves that they compute the same."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import PreTrainedTokenizerBase, T5ForConditionalGeneration

from .copying_t5 import CopyingT5
from .errors import ParityError
from .t5_graphs import EncoderGraph, StepGraph

OPSET = 20
LONGEST_INPUT = 512
LONGEST_OUTPUT = 256
TOLERANCES = {"fp32": 1e-3, "int8": 0.75}
"""How far a log-probability may be from the trained model's, in nats."""
LARGEST_SINGLE_FILE = 1_500_000_000
"""Bytes of weights; ONNX files end at 2 GB, more goes to a data file beside the graph."""

_BEAMS, _PAST, _ROWS, _PROMPT = (torch.export.Dim(name, min=2, max=1 << 24) for name in ("B", "t", "rows", "S"))
# torch takes 0 and 1 for constants while it traces; the graphs that come out hold for them as well.


def export_graphs(model: T5ForConditionalGeneration, never: list[int], folder: Path) -> None:
    """Writes `encoder.onnx` and `step.onnx` in full precision; weights over 2 GB go to a file beside each."""
    folder.mkdir(parents=True, exist_ok=True)
    model = model.float().eval()
    names = encoded_names(model)
    ids = torch.tensor([[3, 4, 5, 1]])
    encoder = EncoderGraph(model, LONGEST_INPUT)
    _export(encoder, (ids,), folder / "encoder.onnx", ["input_ids"], names, ({1: _PROMPT},))
    step = StepGraph(model, LONGEST_OUTPUT, never)
    with torch.no_grad():
        encoded = encoder(ids)
    slots = torch.tensor([[0, 2, 4], [1, 3, 5]])
    rows = slots.numel() * 2 * model.config.num_decoder_layers * model.config.num_heads
    arguments = (torch.tensor([[3], [4]]), slots, torch.zeros(rows, model.config.d_kv), *encoded)
    prompt_axis = {"cross_key": 2, "cross_value": 1, "copy_key": 1, "copy_ids": 0}
    encoded_shapes = tuple({prompt_axis[name.rstrip("_0123456789")]: _PROMPT} for name in names)
    _export(
        step,
        arguments,
        folder / "step.onnx",
        ["input_ids", "slots", "cache", *names],
        ["new_rows", "log_probs", "top_log_probs", "top_ids"],
        ({0: _BEAMS}, {0: _BEAMS, 1: _PAST}, {0: _ROWS}, encoded_shapes),
    )


def encoded_names(model: T5ForConditionalGeneration) -> list[str]:
    """Names of what the encoder graph gives and the step graph takes, in the order in which both carry it."""
    layers = range(model.config.num_decoder_layers)
    cross = [name for layer in layers for name in (f"cross_key_{layer}", f"cross_value_{layer}")]
    return [*cross, "copy_key", "copy_ids"] if isinstance(model, CopyingT5) else cross


def _export(
    graph: torch.nn.Module,
    arguments: tuple[torch.Tensor, ...],
    path: Path,
    inputs: list[str],
    outputs: list[str],
    dynamic: tuple[object, ...],
) -> None:
    size = sum(tensor.numel() * tensor.element_size() for tensor in graph.state_dict().values())
    torch.onnx.export(
        graph.eval(),
        arguments,
        str(path),
        input_names=inputs,
        output_names=outputs,
        dynamic_shapes=dynamic,
        opset_version=OPSET,
        dynamo=True,
        external_data=size > LARGEST_SINGLE_FILE,
        verbose=False,
    )
    _strip_notes(path)


def quantize_graphs(source: Path, folder: Path) -> None:
    """int8 weights, one scale an output channel; activations are quantized as they come."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("encoder.onnx", "step.onnx"):
        quantize_dynamic(
            source / name,
            folder / name,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            extra_options={"MatMulConstBOnly": True},
        )


class GraphRunner:
    """Runs the two graphs in Python: one beam, tokens forced. The reference for the program's own engine."""

    def __init__(self, folder: Path, model: T5ForConditionalGeneration) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.encoder = onnxruntime.InferenceSession(folder / "encoder.onnx", options, ["CPUExecutionProvider"])
        self.step = onnxruntime.InferenceSession(folder / "step.onnx", options, ["CPUExecutionProvider"])
        self.config = model.config

    def encode(self, source: list[int]) -> dict[str, np.ndarray]:
        """What the step graph takes of a prompt, by name."""
        names = [output.name for output in self.encoder.get_outputs()]
        return dict(zip(names, self.encoder.run(names, {"input_ids": np.array([source])}), strict=True))

    def log_probs(self, source: list[int], target: list[int]) -> np.ndarray:
        """Log-probabilities [len(target), V] of each target token, given those before it."""
        encoded = self.encode(source)
        cache = np.zeros((0, self.config.d_kv), dtype=np.float32)
        rows = []
        for position, token in enumerate([self.config.decoder_start_token_id, *target[:-1]]):
            new_rows, log_probs = self.step.run(
                ["new_rows", "log_probs"],
                {
                    "input_ids": np.array([[token]]),
                    "slots": np.arange(position, dtype=np.int64)[None, :],
                    "cache": cache,
                    **encoded,
                },
            )
            cache = np.concatenate([cache, new_rows.reshape(-1, self.config.d_kv)])
            rows.append(log_probs[0])
        return np.stack(rows)


@dataclass(frozen=True)
class Parity:
    """How far the graphs are from the trained model, by teacher forcing: the trained model's own drafts are forced."""

    tokens: int
    largest_difference: float
    """Of any log-probability above -10: what lies below never decides a draft."""
    mean_difference: float
    same_choice: float
    """Share of tokens where both choose the same next token."""
    largest_margin_of_changed_choice: float
    """Where they choose differently: how far apart the model's first two tokens were at most."""


@torch.inference_mode()
def measure_parity(
    model: T5ForConditionalGeneration, tokenizer: PreTrainedTokenizerBase, folder: Path, prompts: list[str]
) -> Parity:
    """How far the graphs in `folder` are from the model's log-probabilities [T, V] for its own draft of T tokens."""
    runner = GraphRunner(folder, model)
    differences: list[np.ndarray] = []
    same, margins = [], [0.0]
    for prompt in prompts:
        source = tokenizer(prompt)["input_ids"]
        input_ids = torch.tensor([source])
        given = {"input_ids": input_ids, "attention_mask": torch.ones_like(input_ids)}
        tokens = model.generate(**given, max_new_tokens=64, do_sample=False, num_beams=1)
        target = tokens[0, 1:].tolist()
        expected = model(**given, decoder_input_ids=tokens[:, :-1]).logits[0].log_softmax(dim=-1).numpy()
        actual = runner.log_probs(source, target)
        likely = expected > -10
        differences.append(np.abs(expected - actual)[likely])
        changed = expected.argmax(axis=1) != actual.argmax(axis=1)
        same.append(~changed)
        best_two = np.sort(expected, axis=1)[:, -2:]
        margins += (best_two[:, 1] - best_two[:, 0])[changed].tolist()
    every = np.concatenate(differences)
    agreement = np.concatenate(same)
    return Parity(
        tokens=len(agreement),
        largest_difference=float(every.max()),
        mean_difference=float(every.mean()),
        same_choice=float(agreement.mean()),
        largest_margin_of_changed_choice=float(max(margins)),
    )


def check_parity(parity: Parity, tolerance: float) -> None:
    """Raises ParityError where the graphs differ by more than `tolerance`, or choose differently at a wider margin."""
    if parity.largest_difference > tolerance:
        raise ParityError(f"log-probabilities differ by up to {parity.largest_difference:.4g}, allowed is {tolerance}")
    if parity.largest_margin_of_changed_choice > 2 * tolerance:
        raise ParityError(f"a token changed at a margin of {parity.largest_margin_of_changed_choice:.4g}")


def _strip_notes(path: Path) -> None:
    """Takes out the exporter's notes on where each node came from: they name files of the machine that exported."""
    graph = onnx.load(path, load_external_data=False)
    for part in (graph, graph.graph, *graph.graph.node, *graph.graph.input, *graph.graph.output):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    graph.graph.ClearField("value_info")
    onnx.save(graph, path)


def check_graphs(folder: Path) -> None:
    """Full check of both graphs by ONNX itself."""
    for name in ("encoder.onnx", "step.onnx"):
        onnx.checker.check_model(str(folder / name), full_check=True)
