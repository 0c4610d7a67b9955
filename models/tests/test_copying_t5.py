import json
import shutil
from pathlib import Path

import pytest
import torch
from conftest import random_copying_t5
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import PreTrainedTokenizerFast, T5ForConditionalGeneration

from radtrain.__main__ import main
from radtrain.copying_t5 import CopyingT5, mix
from radtrain.data import Pair
from radtrain.errors import DataError
from radtrain.finetune import load_folder

WORDS = 60
SHORT, LONG = [7, 8, 1], [20, 9, 21, 9, 22, 23, 1]
WRITTEN = [[0, 7, 30, 9]]


@pytest.fixture(scope="module")
def model() -> CopyingT5:
    return random_copying_t5(WORDS)


@torch.inference_mode()
def log_probs(model: CopyingT5, *sources: list[int], padding: int = 0) -> Tensor:
    """[sources, 4, V] after WRITTEN, the sources padded to a common length and `padding` more."""
    length = max(map(len, sources)) + padding
    input_ids = torch.tensor([source + [0] * (length - len(source)) for source in sources])
    mask = torch.tensor([[1] * len(source) + [0] * (length - len(source)) for source in sources])
    written = torch.tensor(WRITTEN * len(sources))
    return model(input_ids=input_ids, attention_mask=mask, decoder_input_ids=written).logits


def test_the_mixture_is_a_distribution(model: CopyingT5) -> None:
    sums = log_probs(model, SHORT, LONG).exp().sum(dim=-1)
    assert torch.allclose(sums, torch.ones_like(sums), atol=1e-5)


def test_a_word_that_the_vocabulary_does_not_give_comes_from_the_source() -> None:
    from_vocabulary = torch.tensor([[0.5, 0.5, 0.0, 0.0]]).log()
    attention, source = torch.tensor([[0.25, 0.5, 0.25]]), torch.tensor([[2, 1, 2]])
    mixed = mix(from_vocabulary, attention, source, torch.tensor([[0.0]])).exp()
    assert torch.allclose(mixed, torch.tensor([[0.25, 0.5, 0.25, 0.0]]), atol=1e-6)


def test_a_model_that_only_copies_writes_the_sources_words() -> None:
    model = random_copying_t5(WORDS)
    torch.nn.init.constant_(model.copy_gate.bias, 30.0)
    input_ids = torch.tensor([LONG])
    settings = {"max_new_tokens": 12, "min_new_tokens": 12, "do_sample": False}
    written = model.generate(input_ids=input_ids, attention_mask=torch.ones_like(input_ids), **settings)
    assert set(written[0, 1:].tolist()) <= set(LONG)


def test_padding_changes_nothing(model: CopyingT5) -> None:
    assert torch.allclose(log_probs(model, SHORT, padding=5), log_probs(model, SHORT), atol=1e-5)


def test_a_report_is_read_alone_as_beside_another(model: CopyingT5) -> None:
    together = log_probs(model, SHORT, LONG)
    assert torch.allclose(together[:1], log_probs(model, SHORT), atol=1e-5)
    assert torch.allclose(together[1:], log_probs(model, LONG), atol=1e-5)


@pytest.mark.parametrize("beams", [1, 3])
def test_writing_step_by_step_gives_what_reading_the_whole_draft_gives(model: CopyingT5, beams: int) -> None:
    input_ids = torch.tensor([SHORT + [0] * 4, LONG])
    given = {"input_ids": input_ids, "attention_mask": (input_ids != 0).long()}
    settings = {"max_new_tokens": 12, "do_sample": False, "num_beams": beams}
    with_past = model.generate(**given, **settings, use_cache=True)
    assert with_past.tolist() == model.generate(**given, **settings, use_cache=False).tolist()


@pytest.fixture(scope="module")
def folder(tokenizer: PreTrainedTokenizerFast, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("copying")
    random_copying_t5(len(tokenizer)).save_pretrained(made)
    tokenizer.save_pretrained(made)
    return made


def test_a_saved_folder_loads_as_what_it_is(
    folder: Path, flan_folder: Path, tokenizer: PreTrainedTokenizerFast
) -> None:
    loaded, _ = load_folder(folder)
    assert isinstance(loaded, CopyingT5)
    assert torch.equal(log_probs(loaded, LONG), log_probs(random_copying_t5(len(tokenizer)), LONG))
    assert type(load_folder(flan_folder)[0]) is T5ForConditionalGeneration


def test_a_folder_that_lacks_weights_is_refused(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "model")
    weights = load_file(tmp_path / "model/model.safetensors")
    del weights["copy_gate.bias"]
    save_file(weights, tmp_path / "model/model.safetensors", metadata={"format": "pt"})
    with pytest.raises(DataError, match=r"lacks weights of its model, copy_gate\.bias"):
        load_folder(tmp_path / "model")


@pytest.mark.parametrize("model_type", ["t5", "own"])
def test_code_in_a_folder_is_never_run(folder: Path, tmp_path: Path, model_type: str) -> None:
    shutil.copytree(folder, tmp_path / "model")
    marker = tmp_path / "ran"
    (tmp_path / "model/own.py").write_text(f"open({str(marker)!r}, 'w')\nclass Own: pass\n")
    config = json.loads((folder / "config.json").read_text())
    own = {name: "own.Own" for name in ("AutoConfig", "AutoModelForSeq2SeqLM", "AutoTokenizer")}
    changed = config | {"architectures": ["Own"], "model_type": model_type, "auto_map": own}
    (tmp_path / "model/config.json").write_text(json.dumps(changed))
    if model_type == "t5":
        assert type(load_folder(tmp_path / "model")[0]) is T5ForConditionalGeneration
    else:
        with pytest.raises(DataError):
            load_folder(tmp_path / "model")
    assert not marker.exists()


def test_a_copying_folder_is_fine_tuned_like_any_other(folder: Path, pairs: list[Pair], tmp_path: Path) -> None:
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(vars(pair)) + "\n" for pair in pairs))
    settings = ["--epochs", "1", "--batch-size", "25", "--longest-target", "32"]
    assert main(["train", "--model", str(folder), "--data", str(data), "--out", str(tmp_path / "run"), *settings]) == 0
    tuned, _ = load_folder(tmp_path / "run/model")
    assert isinstance(tuned, CopyingT5)
    assert not torch.equal(tuned.copy_key.weight, load_folder(folder)[0].copy_key.weight)
