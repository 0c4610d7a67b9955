"""Time of rouge_score: rouge_speed.py ROUNDS < JSON list of pairs → JSON of seconds a round, and of the scores' sum."""

import json
import sys
import time

from rouge_score.rouge_scorer import RougeScorer

MEASURES = ["rouge1", "rouge2", "rougeL", "rougeLsum"]
pairs = [(pair["reference"], pair["prediction"]) for pair in json.load(sys.stdin)]
scorer = RougeScorer(MEASURES, use_stemmer=True)

seconds = []
for _ in range(int(sys.argv[1])):
    started = time.perf_counter()
    checksum = 0.0
    for reference, prediction in pairs:
        scores = scorer.score(reference, prediction)
        checksum += sum(scores[measure].fmeasure for measure in MEASURES)
    seconds.append(time.perf_counter() - started)
print(json.dumps({"seconds": seconds, "checksum": checksum}))
