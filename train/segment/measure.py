"""F1 of the words and sentences that a network finds, in the manner of the CoNLL 2018 shared task."""

import numpy as np
import torch

from examples import CLASSES, stacked


@torch.no_grad()
def segmented(model, example):
    """Word ends and sentence ends that the network gives a text, as flags of characters."""
    found = model(stacked([example.window(0, len(example))]))[0].numpy()
    symbols = example.symbols
    white = np.isin(symbols, [i for i, k in enumerate(model.kinds.tolist()) if k >= len(CLASSES)])
    edge = np.append(white[1:], True)
    words = ~white & (edge | (found[:, 0] > 0))
    breaks = np.array([k == len(CLASSES) + 1 for k in model.kinds.tolist()])[symbols]
    forced = np.append(breaks[1:], True)
    return words, words & (forced | (found[:, 1] > 0))


def spans(words, sentences, white):
    """Spans of words and of sentences as sets, of flags of characters."""
    found, first, start, whole = set(), None, None, set()
    for index in range(len(words)):
        if white[index]:
            continue
        start = index if start is None else start
        first = index if first is None else first
        if words[index]:
            found.add((start, index + 1))
            start = None
        if sentences[index]:
            whole.add((first, index + 1))
            first = None
    return found, whole


def f1(counts):
    hit, gold, ours = counts
    return round(200 * hit / max(1, gold + ours), 2)


def evaluate(model, examples, vocabulary):
    """(F1 of words, F1 of sentences)."""
    model.eval()
    counts = np.zeros((2, 3), int)
    white = [k >= len(CLASSES) for k in vocabulary.kinds]
    for example in examples:
        blank = np.array(white)[example.symbols]
        ours = spans(*segmented(model, example), blank)
        gold = spans(example.words, example.sentences, blank)
        for row, (a, b) in enumerate(zip(gold, ours)):
            counts[row] += (len(a & b), len(a), len(b))
    return f1(counts[0]), f1(counts[1])
