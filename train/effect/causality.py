"""Fits the filter of bench/extract/causality: is a sentence causal, and which of its words are cause, effect and signal.

npx tsx train/effect/features.ts FOLDER; python3 train/effect/causality.py FOLDER

Linear in hashed features, fitted on train: sentences and signals by logistic regression, causes and effects by a structured
perceptron that starts from one. Settings were chosen on dev, see README.md. Seeded.
"""

import json
import os
import sys

import numpy as np
import torch

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
import weights  # noqa: E402

PLACES = 1 << 16
OUT = os.path.join(os.path.dirname(__file__), "..", "..", "bench", "extract", "causality", "filter.safetensors")
# Of each word: inside of cause, effect, signal; first and last of cause and effect.
LABELS = ["cause", "effect", "signal", "cause first", "cause last", "effect first", "effect last"]
CAUSE, EFFECT, SIGNAL, FIRST = 0, 1, 2, 3
THRESHOLD = {"sentence": -0.4, "signal": -0.9}
# How much every word and end that is not gold gains while the perceptron reads, and how far one error moves it.
MARGIN, STEP, ROUNDS = 0.5, 0.01, 6


def load(folder, part):
    with open(os.path.join(folder, f"{part}.jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def indicator(count, cause, effect):
    """Which labels the words of one relation have, [count, LABELS]; (from, to) of both."""
    found = np.zeros((count, len(LABELS)), np.float32)
    for inside, first, (start, end) in ((CAUSE, FIRST, cause), (EFFECT, FIRST + 2, effect)):
        found[start:end, inside] = 1
        found[start, first] = 1
        found[end - 1, first + 1] = 1
    return found


def fit(rows, labels, epochs, decay, rate=3e-3, batch=512):
    """Logistic regression by Adam; float [PLACES, labels]."""
    torch.manual_seed(1)
    model = torch.nn.EmbeddingBag(PLACES, labels.shape[1], mode="sum")
    torch.nn.init.zeros_(model.weight)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate, weight_decay=decay)
    target, loss_of = torch.tensor(labels), torch.nn.BCEWithLogitsLoss()
    for _ in range(epochs):
        for chosen in torch.randperm(len(rows)).split(batch):
            bags = [rows[i] for i in chosen.tolist()]
            starts = torch.tensor(np.cumsum([0] + [len(bag) for bag in bags[:-1]]), dtype=torch.long)
            flat = torch.tensor([place for bag in bags for place in bag], dtype=torch.long)
            optimizer.zero_grad()
            loss_of(model(flat, starts), target[chosen]).backward()
            optimizer.step()
    return model.weight.detach().numpy()


def scores(matrix, rows):
    return np.stack([matrix[row].sum(0) for row in rows])


def best_until(score, inside, first):
    """(value, range) of the best segment that ends at each place or before."""
    sums = np.concatenate([[0], np.cumsum(score[:, inside])])
    found = [(-np.inf, None)]
    opened = (-np.inf, 0)
    for at in range(len(score)):
        opened = max(opened, (score[at, first] - sums[at], at))
        found.append(max(found[-1], (opened[0] + sums[at + 1] + score[at, first + 1], (opened[1], at + 1)), key=lambda one: one[0]))
    return found


def best_since(score, inside, first):
    """As best_until, of segments that begin at each place or after."""
    turned = score[::-1].copy()
    turned[:, [first, first + 1]] = turned[:, [first + 1, first]]
    count = len(score)
    found = best_until(turned, inside, first)
    return [(value, span and (count - span[1], count - span[0])) for value, span in reversed(found)]


def decode(score):
    """(cause, effect), each (from, to): the best two segments side by side."""
    found = (-np.inf, None, None)
    ends = [(CAUSE, FIRST), (EFFECT, FIRST + 2)]
    for left, right in (ends, ends[::-1]):
        before, after = best_until(score, *left), best_since(score, *right)
        for cut in range(1, len(score)):
            pair = (before[cut][1], after[cut][1])
            value = before[cut][0] + after[cut][0]
            if value > found[0]:
                found = (value, *(pair if left[0] == CAUSE else pair[::-1]))
    return found[1:]


def perceptron(matrix, examples):
    """Averaged, with a margin; of several gold relations the one that is likeliest already."""
    matrix = matrix.copy()
    average, random = np.zeros_like(matrix), np.random.default_rng(1)
    for number in range(ROUNDS):
        for index in random.permutation(len(examples)):
            rows, relations = examples[index]["words"], examples[index]["relations"]
            if len(rows) < 2:
                continue
            score = scores(matrix, rows)
            golds = [indicator(len(rows), one["cause"], one["effect"]) for one in relations]
            gold = max(golds, key=lambda one: (one * score).sum()) if number > 0 else golds[0]
            weight = np.full(len(LABELS), MARGIN, np.float32)
            weight[FIRST:] *= 2
            found = indicator(len(rows), *decode(score + weight * (1 - 2 * gold)))
            for row, change in zip(rows, gold - found):
                if change.any():
                    matrix[row] += STEP * change
        average += matrix
    return average / ROUNDS


def main():
    train = load(sys.argv[1], "train")
    labels = np.array([[one["causal"]] for one in train], np.float32)
    sentence = fit([one["sentence"] for one in train], labels, 10, 1e-3, batch=64)
    examples = [one for one in train if one["relations"]]
    rows = [row for one in examples for row in one["words"]]
    firsts = [indicator(len(one["words"]), *(one["relations"][0][end] for end in ("cause", "effect"))) for one in examples]
    matrix = perceptron(fit(rows, np.concatenate(firsts), 15, 3e-5), examples)
    signals = np.zeros((len(rows), 1), np.float32)
    at = 0
    for one in examples:
        for start, end in (span for relation in one["relations"] for span in relation["signals"]):
            signals[at + start : at + end] = 1
        at += len(one["words"])
    matrix[:, SIGNAL] = fit(rows, signals, 20, 3e-5)[:, 0]
    metadata = {"threshold": json.dumps(THRESHOLD), "labels": json.dumps(LABELS)}
    weights.save(OUT, {"sentence": sentence.T, "words": matrix.T}, metadata)


main()
