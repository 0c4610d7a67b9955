"""What the Python library makes of texts, for the program's own tokenizer to be compared with.

    bash models/environment.sh python e2e/engine/reference/tokenizer.py
    bash models/environment.sh python e2e/engine/reference/tokenizer.py --data FOLDER --out FILE [--tokenizer FILE]

Without --data: writes e2e/engine/fixtures/tokenizers.json, the cases of tokenizer-parity.test.ts, and the tokenizer with
byte fallback that one part of them is for. To be run again when models/default/tokenizer.json changes.
With --data: writes one JSON line a text, for every string in the folder's JSONL files and every XML file.
compare-tokenizer.ts reads it.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "e2e/engine/fixtures"
DEFAULT = ROOT / "models/default/tokenizer.json"

ODD_TEXTS = [
    "",
    " ",
    "   leading, trailing and   inner spaces   ",
    "tab\there, line\nfeed, carriage\r\nreturn, form\ffeed, vertical\vtab",
    "no-break\u00a0space, thin\u2009space, narrow\u202fspace, ideographic\u3000space, line\u2028separator",
    "LUNGS: CLEAR. HEART: NORMAL IN SIZE.",
    "T12-L1 disc, L4/5, C5-6; 2.3 x 4.1 cm, 10%, -5 HU, 1.5T, 3/4, #2, ~7 mm",
    "1,234.56 and 0.5 and .5 and 5.",
    "10\u00d712 mm, \u00b11\u00b0, 5 \u00b5m, 5 \u03bcm, \u00bd, x\u00b2, \u2265 3 \u2264 4",
    "\u201cround\u201d \u2018glass\u2019 \u2013 en dash \u2014 em dash \u2026 ellipsis",
    "\ufb01ne \ufb02uid, \u2167 cranial nerve, \u2460 first, \uff21\uff22\uff23 \uff11\uff12\uff13",
    "Gr\u00f6\u00dfe, Gr\u00f6\u00dfenver\u00e4nderung, pleura\u00ebel, c\u00f4t\u00e9, e\u0301panchement",
    "\u0130STANBUL \u0130\u0131 \u00c5 \u212b \u2126 \u212a",
    "x-XXXX and XXXX, ___ and [**Name**]",
    "\u2603 snowman, \U0001f600 face, \U0001f44d\U0001f3fd thumb, \u6f22\u5b57, \u05e2\u05d1\u05e8\u05d9\u05ea, \u0661\u0662\u0663",
    "\u2603\u2603\u2603 three in a row",
    "a<b and b>a & c; {braces} [brackets] (parentheses) ^caret `tick` |bar| \\slash\\ $5 @home",
    "</s> and <pad> and <unk> and <0x41> as text",
    "under\u2581score that marks words",
    "control \u0001 and \u007f characters",
    "word" * 60,
    "The patient's x-ray isn't the same; he doesn't recall it.",
]


def byte_fallback_tokenizer(texts: list[str]) -> Tokenizer:
    """As a hospital's model may have it: characters outside the vocabulary become bytes."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=160, special_tokens=["<pad>", "</s>", "<unk>"], unk_token="<unk>", show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    definition = json.loads(tokenizer.to_str())
    pieces = definition["model"]["vocab"]
    least = min(score for _, score in pieces)
    bytes_ = [[f"<0x{byte:02X}>", least - 1] for byte in range(256)]
    definition["model"] |= {"vocab": pieces + bytes_, "byte_fallback": True}
    tokenizer = Tokenizer.from_str(json.dumps(definition))
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace(), decoders.Fuse()])
    return tokenizer


def case(tokenizer: Tokenizer, text: str) -> dict[str, object]:
    ids = tokenizer.encode(text).ids
    return {"text": text, "ids": ids, "decoded": tokenizer.decode(ids, skip_special_tokens=True)}


def write_fixture() -> None:
    examples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    fallback = FIXTURES / "byte-fallback-tokenizer.json"
    FIXTURES.mkdir(exist_ok=True)
    fallback.write_text(byte_fallback_tokenizer(examples).to_str() + "\n", encoding="utf-8")
    tiny = ROOT / "main/inference/fixtures/tiny-t5/tokenizer.json"
    suites = []
    for path, texts in ((fallback, ODD_TEXTS), (tiny, ODD_TEXTS), (DEFAULT, ODD_TEXTS + examples[::4])):
        tokenizer = Tokenizer.from_file(str(path))
        suites.append({
            "tokenizer": path.relative_to(ROOT).as_posix(),
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "cases": [case(tokenizer, text) for text in texts],
        })
    (FIXTURES / "tokenizers.json").write_text(json.dumps(suites, ensure_ascii=False, separators=(",", ":")) + "\n")


def texts_in(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (value for value in json.loads(line).values() if isinstance(value, str))
    for path in sorted(folder.rglob("*.xml")):
        yield path.read_text(encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--tokenizer", type=Path, default=DEFAULT)
    chosen = parser.parse_args()
    if chosen.data is None:
        write_fixture()
        return
    tokenizer = Tokenizer.from_file(str(chosen.tokenizer))
    with chosen.out.open("w", encoding="utf-8") as out:
        for text in texts_in(chosen.data):
            out.write(json.dumps(case(tokenizer, text), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
