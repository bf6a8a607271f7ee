"""Reads sentences with a trained network, and scores the reading against gold."""

import numpy as np
import torch

import decode
from data import batches, collated, length
from examples import spans_of_bioes

BATCH = 4000


@torch.no_grad()
def predict(model, examples, types, labels):
    """One dictionary an example: upos, xpos, heads, relations, names (labels), confidence (mean arc probability)."""
    model.eval()
    rules = decode.transitions(labels.names)
    for i, example in enumerate(examples):
        example["position"] = i
    found = [None] * len(examples)
    for batch in batches(examples, BATCH, shuffle=False):
        inputs = collated(batch)
        upos, xpos, names, arcs, dependents, heads = model(inputs["forms"], inputs["flags"], inputs["mask"], types)
        scores = arcs.log_softmax(-1).numpy()
        chosen = np.zeros(inputs["forms"].shape, np.int64)
        for i, example in enumerate(batch):
            n = length(example)
            chosen[i, :n] = decode.tree(scores[i, :n, :n])
        relations = relation_labels(model, dependents, heads, chosen, labels)
        name_scores = names.log_softmax(-1).numpy()
        upos, xpos = upos.argmax(-1).numpy(), xpos.argmax(-1).numpy()
        for i, example in enumerate(batch):
            n = length(example)
            found[example["position"]] = {
                "upos": [labels.upos[k] for k in upos[i, 1:n]],
                "xpos": [labels.xpos[k] for k in xpos[i, 1:n]],
                "heads": chosen[i, 1:n].tolist(),
                "relations": [labels.relations[k] for k in relations[i, 1:n]],
                "names": [labels.names[k] for k in decode.viterbi(name_scores[i, 1:n], rules)],
                "confidence": float(np.exp(scores[i, np.arange(1, n), chosen[i, 1:n]]).mean()),
            }
    return found


def relation_labels(model, dependents, heads, chosen, labels):
    """The best relation of each word; `root` for the root's child and for no other."""
    scores = model.relation_scores(dependents, heads, torch.from_numpy(chosen)).numpy()
    root = labels.index["relations"]["root"]
    scores[..., root] = -1e9
    best = scores.argmax(-1)
    best[chosen == 0] = root
    return best


def score(found, sentences):
    """Percentages: UPOS, XPOS, UAS, LAS (universal relations), F1 of names (exact span and type)."""
    words = right = 0
    counts = np.zeros(4)
    hits = ours = gold = 0
    for reading, sentence in zip(found, sentences):
        words += len(sentence.forms)
        heads = np.array(reading["heads"]) == np.array(sentence.heads)
        universal = lambda relations: np.array([r.split(":")[0] for r in relations])  # noqa: E731
        same = universal(reading["relations"]) == universal(sentence.relations)
        for i, ok in enumerate((
            np.array(reading["upos"]) == np.array(sentence.upos),
            np.array(reading["xpos"]) == np.array(sentence.xpos),
            heads,
            heads & same,
        )):
            counts[i] += ok.sum()
        if sentence.names is not None:
            spans = set(spans_of_bioes(reading["names"]))
            hits += len(spans & set(sentence.names))
            ours += len(spans)
            gold += len(sentence.names)
    result = {name: round(100 * count / words, 2) for name, count in zip(("UPOS", "XPOS", "UAS", "LAS"), counts)}
    result["names"] = round(200 * hits / max(1, ours + gold), 2)
    return result
