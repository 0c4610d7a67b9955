"""What Google's rouge_score and sacrebleu say of pairs of impressions, for the TypeScript metrics to be held to.

    python models/tests/metric_reference.py                                   writes models/parity/metrics.jsonl again
    python models/tests/metric_reference.py --data REPORTS.jsonl --out FILE   the same of 1,000 pairs of real reports

Each line holds a pair and the packages' figures. `bleuSoFar`, on every 25th line and the last, is the BLEU of all pairs
up to there.
"""

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

from rouge_score.rouge_scorer import RougeScorer
from sacrebleu import corpus_bleu

PARITY = Path(__file__).parents[1] / "parity" / "metrics.jsonl"
MEASURES = ("rouge1", "rouge2", "rougeL", "rougeLsum")

TextPair = tuple[str, str]

ODD_TEXTS = (
    "",
    " ",
    "\n\n",
    ".",
    "-",
    "Größe 12 mm; naïve café; œdème pulmonaire; Ödem; Übersicht.",
    "Kelvin K and angstrom Å, İstanbul, \u017ftrange ﬁbrosis, ß.",
    "日本語の所見。 肺炎なし。",
    "Effusion\u00a0small\u2009left\u2028new line\u2029paragraph\u0085next\ufeffmark\u200bzero.",
    "Unit\x1fseparator, record\x1eseparator, vertical\x0btab, form\x0cfeed.",
    "Emoji 🫁 lung 🫁🫁 clear.",
    "1.2 cm, 3,4 cm, 1,200 mL, .5 mm, 5. mm, T8-T9, 3-4 mm, 10/12/2011, 50%.",
    "X-ray, follow-up, well-defined; left-sided/right-sided (bilateral) [new] {old} <skipped>",
    "a&amp;b &lt;5 &gt;6 &quot;q&quot;",
    "A & B &amp;amp; C &lt;skipped&gt;",
    "Hyphen at the end-\nof a line, and pre-\n\nbreak -\n",
    "Don't, patient's, o'clock, '70s, rock'n'roll.",
    "a.b.c. e.g. i.e. Dr. 5.5.5 ...,,,..; ?! a,b 1,2 a1,2b",
    '~!@#$%^*()_+`={}|[]\\:";<>?',
    "one\r\ntwo\rthree\n\nfour\n   \nfive",
    "effusion " * 40,
    "no no no no no no no no",
    "NO ACUTE DISEASE.",
    "no acute disease",
    "I",
    "as is by us",
    "flies dies lies ties dying lying tying skies news innings cannings proceeded succeeding exceed",
    "agreed feed falling hissing fizzed hopping filing generally carefully radiology possibly stability",
    "relational conditional valency hesitancy digitizer conformably radically differently analogously vietnamization",
    "predication operator feudalism decisiveness hopefulness callousness formality sensitivity sensibility",
    "triplicate formative formalize electricity electrical hopeful goodness revival allowance inference airliner",
    "adjustable defensible irritant replacement adjustment dependent adoption communism activate angularity homologous",
    "probate rate cease controll roll happy sky enjoyment yellow by say employ syzygy yyy",
)

LINED_PAIRS: tuple[TextPair, ...] = (
    ("1. Small effusion.\n2. No pneumothorax.", "1. No pneumothorax.\n2. Small left effusion."),
    ("w1 w2 w3 w4 w5", "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5"),
    ("a b c d\nd c b a", "a c b d\nb d a c\na a d d"),
    ("x y x y x\ny y", "y x y\nx x x\n\ny"),
    ("Clear lungs.\n\nNormal heart.", "Normal heart. Clear lungs."),
)

SIDES = ("left", "right", "bilateral", "")
SIZES = ("tiny", "small", "moderate", "large", "trace", "")
SIGNS = (
    "pleural effusion",
    "pneumothorax",
    "basilar atelectasis",
    "airspace opacities",
    "upper lobe nodule",
    "rib fractures",
    "interstitial thickening",
    "hilar enlargement",
    "granulomatous calcification",
)
STATEMENTS = (
    "{size} {side} {sign}",
    "No {sign}",
    "{size} {side} {sign}, {change}",
    "Interval development of {size} {side} {sign} measuring {number} cm",
    "{sign} cannot be excluded",
    "Stable {side} {sign} since {month}-{day}-2011",
    "There is {sign}; follow-up in {day} weeks is suggested",
    "{sign} at T{day}-{day} ({number} x {number} mm)",
)
CHANGES = ("unchanged", "increasing", "resolving", "improved, mildly")


def composed_pairs() -> list[TextPair]:
    """Pairs of invented impressions: odd ones, then 220 whose prediction differs from the reference in known ways."""
    chance = random.Random(11)
    odd = [(text, other) for index, text in enumerate(ODD_TEXTS) for other in (text, ODD_TEXTS[index - 1])]
    odd += [(text, "Größe 1.2 cm, no effusion-\nT8-T9 left-sided disease.") for text in ODD_TEXTS]
    composed = []
    for number in range(220):
        reference = [_statement(chance) for _ in range(chance.choice((1, 1, 2, 3, 8)))]
        prediction = _changed(reference, chance)
        break_or_space = chance.choice(("\n", " "))
        numbered = chance.random() < 0.3
        composed.append((_joined(reference, break_or_space, numbered), _joined(prediction, "\n", number % 4 == 0)))
    return [*odd, *LINED_PAIRS, *((second, first) for first, second in LINED_PAIRS), *composed]


def real_pairs(path: Path, count: int) -> list[TextPair]:
    """Impressions against another report's, their findings, their first half, and their words in disorder."""
    chance = random.Random(12)
    with path.open(encoding="utf-8") as lines:
        reports = [report for report in map(json.loads, lines) if report.get("impression") and report.get("findings")]
    pairs = []
    for number, report in enumerate(chance.sample(reports, min(count, len(reports)))):
        reference = report["impression"]
        words = reference.split()
        other = chance.choice(reports)["impression"]
        prediction = (
            other,
            report["findings"],
            " ".join(words[: len(words) // 2]),
            "\n".join(chance.sample(words, len(words))),
            reference.replace(". ", ".\n") + " " + other,
        )[number % 5]
        pairs.append((reference, prediction))
    return pairs


def measured(pairs: list[TextPair]) -> Iterator[dict[str, object]]:
    """Each pair with what the packages say of it."""
    scorers = {"plain": RougeScorer(MEASURES, use_stemmer=False), "stemmed": RougeScorer(MEASURES, use_stemmer=True)}
    for number, (reference, prediction) in enumerate(pairs, start=1):
        line: dict[str, object] = {"reference": reference, "prediction": prediction}
        for name, scorer in scorers.items():
            scores = scorer.score(reference, prediction)
            line[name] = {
                measure: [round(part, 9) for part in (score.precision, score.recall, score.fmeasure)]
                for measure, score in ((measure, scores[measure]) for measure in MEASURES)
            }
        line["bleu"] = _bleu([(reference, prediction)])
        if number % 25 == 0 or number == len(pairs):
            line["bleuSoFar"] = _bleu(pairs[:number])
        yield line


def _bleu(pairs: list[TextPair]) -> float:
    score = corpus_bleu([prediction for _, prediction in pairs], [[reference for reference, _ in pairs]]).score
    return round(score / 100, 9)


def _statement(chance: random.Random) -> str:
    text = chance.choice(STATEMENTS).format(
        side=chance.choice(SIDES),
        size=chance.choice(SIZES),
        sign=chance.choice(SIGNS),
        change=chance.choice(CHANGES),
        number=chance.choice(("0.5", "1.2", "3", "1,5", "12-14")),
        month=chance.randint(1, 12),
        day=chance.randint(1, 9),
    )
    text = " ".join(text.split())
    return text[0].upper() + text[1:] + chance.choice((".", ".", ".", "", ";", " ."))


def _changed(statements: list[str], chance: random.Random) -> list[str]:
    changed = [statement for statement in statements if chance.random() < 0.8]
    changed += [_statement(chance) for _ in range(chance.choice((0, 0, 1, 2)))]
    chance.shuffle(changed)
    return [statement.lower() if chance.random() < 0.2 else statement for statement in changed]


def _joined(statements: list[str], separator: str, numbered: bool) -> str:
    return separator.join(f"{n}. {text}" if numbered else text for n, text in enumerate(statements, start=1))


def write(pairs: list[TextPair], path: Path) -> None:
    path.write_text("".join(json.dumps(line) + "\n" for line in measured(pairs)), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out", type=Path, default=PARITY)
    given = parser.parse_args()
    if given.data is not None and given.out == PARITY:
        parser.error("--data needs --out: pairs of real reports do not belong into the project")
    write(composed_pairs() if given.data is None else real_pairs(given.data, 1000), given.out)
