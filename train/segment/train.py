"""Trains the segmenter on the treebanks and writes `src/language/en/models/segment.safetensors`.

    OMP_NUM_THREADS=1 /usr/bin/python3 train/segment/train.py [--epochs N] [--rate R] [--seed N] [--out FILE]

An epoch is a minute of one core with OpenBLAS, ten times that with Debian's plain BLAS. Trained on EWT and GUM train
and on running text; the figures printed are F1 of words and sentences of EWT and GUM dev, from raw text with its
paragraphs given, and of the same without the stops that end its sentences.
"""

import argparse
import collections
import copy
import json
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import corpora  # noqa: E402
import news  # noqa: E402
import weights  # noqa: E402
from augment import drawn  # noqa: E402
from examples import CLASSES, Example, Vocabulary, batches, stacked  # noqa: E402
from measure import evaluate  # noqa: E402
from network import Segmenter  # noqa: E402
from text import documents, render, usually_one  # noqa: E402
from typography import without_stops  # noqa: E402

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src/language/en/models/segment.safetensors")
SHAPE = {"width": 64, "chunk_width": 96, "before": 1, "after": 1, "layers": 3, "seen": 7}
# How much of the running text is read in an epoch, and how often a text is without final stops.
PLAIN = 0.4
STOPLESS = {"treebank": 0.4, "plain": 0.7}


def loss_of(model, batch, frequent):
    # Words that are seldom in the treebanks are learned as unknown too, at times.
    hidden = torch.rand(batch["rows"].shape) < frequent[batch["rows"]]
    batch["rows"] = batch["rows"].masked_fill(hidden, 0)
    rare = (torch.rand(batch["symbols"].shape) < 0.01) & (model.kinds[batch["symbols"]] < len(CLASSES))
    batch["symbols"] = torch.where(rare, model.kinds[batch["symbols"]], batch["symbols"])
    found = model(batch)
    total = batch["mask"].sum()
    parts = []
    for lane, gold, open_ in ((0, "words", "open_word"), (1, "sentences", "open_sentence")):
        chosen = batch[open_]
        parts.append(
            F.binary_cross_entropy_with_logits(found[..., lane][chosen], batch[gold][chosen].float(), reduction="sum")
        )
    return parts[0] / total * 8, parts[1] / total * 8


def tensors(model):
    """What the product reads: layers by their names, the first convolution as a table of symbols."""
    found = {"symbols": model.table(), "symbols.bias": model.bias, "chunks": model.chunks.weight}
    for part, layers in (("before", model.before), ("encoder", model.layers), ("after", model.after)):
        for index, layer in enumerate(layers):
            place = f"{part}.{index}"
            found |= {f"{place}.norm.gain": layer.norm.weight, f"{place}.norm.bias": layer.norm.bias}
            for name in ("conv", "gates", "out"):
                if hasattr(layer, name):
                    linear = getattr(layer, name)
                    found |= {f"{place}.{name}": linear.weight, f"{place}.{name}.bias": linear.bias}
    for name in ("up", "down", "ends"):
        linear = getattr(model, name)
        found |= {name: linear.weight, f"{name}.bias": linear.bias}
    return found | {"final.norm.gain": model.final.weight, "final.norm.bias": model.final.bias}


def metadata(model, vocabulary):
    return {
        "format": "synoptic-segment-1",
        "width": str(model.width),
        "chunkWidth": str(model.chunks.weight.shape[1]),
        "before": str(len(model.before)),
        "layers": ",".join("gru" for _ in model.layers),
        "after": str(len(model.after)),
        "symbols": json.dumps(vocabulary.symbols, ensure_ascii=False),
        "chunks": json.dumps(vocabulary.words, ensure_ascii=False),
    }


def in_whole_numbers(model):
    """A copy whose matrices hold what 8 bits leave of them."""
    found = copy.deepcopy(model)
    for name, parameter in found.named_parameters():
        if parameter.dim() == 2 and not name.startswith(("symbols", "classes")):
            parameter.data = torch.from_numpy(weights.rounded(parameter))
    found.symbols.weight.data = torch.from_numpy(weights.rounded(found.table()))
    found.classes.weight.data.zero_()
    return found


def train(options):
    torch.set_num_threads(1)
    random.seed(options.seed), np.random.seed(options.seed), torch.manual_seed(options.seed)
    sentences = corpora.ewt("train") + corpora.gum("train")
    gold = documents(sentences, usually_one(sentences))
    plain = news.documents()
    vocabulary = Vocabulary.of([render(document) for document in gold], [render(document) for document in plain])
    model = Segmenter(torch.tensor(vocabulary.kinds), len(vocabulary.words) + 1, **SHAPE)
    dev = {}
    for name, sentences in (("EWT", corpora.ewt("dev")), ("GUM", corpora.gum("dev"))):
        found = documents(sentences)
        dev[name] = [Example(render(document), vocabulary) for document in found]
        dev[f"{name} without stops"] = [Example(render(without_stops(document)), vocabulary) for document in found]
    seen = collections.Counter(row for d in gold + plain for row in Example(render(d), vocabulary).rows.tolist())
    frequent = torch.tensor([0.0] + [0.05 + 1 / (1 + seen[row + 1]) for row in range(len(vocabulary.words))])
    mean = copy.deepcopy(model)
    # A step meets few of the chunks: those alone are changed.
    dense = [p for name, p in model.named_parameters() if name != "chunks.weight"]
    groups = [
        {"params": [p for p in dense if p.dim() > 1]},
        {"params": [p for p in dense if p.dim() < 2], "weight_decay": 0.0},
    ]
    optimizers = (
        torch.optim.AdamW(groups, lr=options.rate, betas=(0.9, 0.95), weight_decay=0.02),
        torch.optim.SparseAdam([model.chunks.weight], lr=options.rate, betas=(0.9, 0.95)),
    )
    step, steps, began = 0, None, time.time()
    for epoch in range(options.epochs):
        drawings = [Example(render(drawn(document, STOPLESS["treebank"])), vocabulary) for document in gold]
        for document in random.sample(plain, int(len(plain) * PLAIN)):
            drawings.append(Example(render(drawn(document, STOPLESS["plain"])), vocabulary, annotated=False))
        order = batches(drawings)
        steps = steps or int(len(order) * options.epochs * 1.02)
        model.train()
        sums = np.zeros(2)
        for windows in order:
            step += 1
            for group in (group for optimizer in optimizers for group in optimizer.param_groups):
                group["lr"] = options.rate * min(1, step / 100) * max(0.01, 1 - step / steps)
            word, sentence = loss_of(model, stacked(windows), frequent)
            for parameter in model.parameters():
                parameter.grad = None
            (word + sentence).backward()
            torch.nn.utils.clip_grad_norm_(dense, 1.0)
            for optimizer in optimizers:
                optimizer.step()
            sums += (word.item(), sentence.item())
            keep = min(0.998, step / (step + 20))
            with torch.no_grad():
                for ours, theirs in zip(mean.parameters(), model.parameters()):
                    ours.lerp_(theirs, 1 - keep)
        print(f"epoch {epoch + 1} {time.time() - began:.0f} s loss {sums / len(order)}", flush=True)
    final = in_whole_numbers(mean)
    print({name: evaluate(final, examples, vocabulary) for name, examples in dev.items()})
    weights.save(options.out, tensors(mean), metadata(mean, vocabulary))
    print(os.path.getsize(options.out), "bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--out", default=OUT)
    train(parser.parse_args())
