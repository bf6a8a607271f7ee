"""Trains the segmenter on the treebanks and writes `src/language/en/models/segment.safetensors`.

    OMP_NUM_THREADS=1 /usr/bin/python3 train/segment/train.py [--epochs N] [--rate R] [--resume FILE] [--out FILE]

An epoch is half a minute of one core with OpenBLAS, ten times that with Debian's plain BLAS. Trained on EWT and GUM train; the figures printed are of EWT and GUM dev, from raw text with its paragraphs given.
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
import weights  # noqa: E402
import news  # noqa: E402
from augment import drawn, without_stops  # noqa: E402
from network import Segmenter  # noqa: E402
from text import BREAK, DIGIT, LETTER, MARK, NEEDED, UPPER, chunks, documents, kind, norm, render, usually_one  # noqa: E402

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src/language/en/models/segment.safetensors")
CLASSES = [UPPER, LETTER, DIGIT, MARK]
WINDOW = 90  # chunks read at once in training
MARGIN = 4  # chunks at a cut from which nothing is learned
BATCH = 4500  # characters of a step


class Vocabulary:
    """Symbols of characters (the rare ones by class) and rows of chunks: 0 unknown, then the list."""

    def __init__(self, symbols, words):
        self.symbols, self.words = symbols, words
        self.symbol = {symbol: index for index, symbol in enumerate(symbols)}
        self.row = {word: index + 1 for index, word in enumerate(words)}
        classes = [*CLASSES, " ", BREAK]
        self.kinds = [classes.index(s if len(s) > 1 or s in classes else kind(s)) for s in symbols]
        # Flags of symbols.
        self.white, self.line = np.array(self.kinds) >= len(CLASSES), np.array(self.kinds) > len(CLASSES)
        self.mark = np.array([classes[k] == MARK and s not in ",;" for k, s in zip(self.kinds, symbols)])

    def encoded(self, characters):
        return np.array([self.symbol[c if c in self.symbol else kind(c)] for c in characters])

    @classmethod
    def of(cls, texts, more):
        """Characters of `texts`, chunks of these and of `more`."""
        characters = collections.Counter(c for text in texts for c in text.characters)
        common = {c for c, count in characters.items() if count >= 30} | set(NEEDED)
        words = collections.Counter(norm(t.characters[a:b]) for t in texts + more for a, b in chunks(t.characters))
        return cls(CLASSES + sorted(common), sorted(word for word, count in words.items() if count >= 6))


class Example:
    """A text as arrays, cut at chunks."""

    def __init__(self, text, vocabulary, annotated=True):
        """`annotated`: whether all of its ends are known, or only the sure ends of sentences (`news.py`)."""
        spans = np.array(chunks(text.characters))
        self.symbols = vocabulary.encoded(text.characters)
        self.starts, self.ends = spans[:, 0], spans[:, 1]
        self.rows = np.array([vocabulary.row.get(norm(text.characters[a:b]), 0) for a, b in spans])
        self.owner = np.searchsorted(self.starts, np.arange(len(self.symbols)), side="right") - 1
        self.words, self.sentences = text.word_ends, text.sentence_ends
        # Only where the answer is not given: inside chunks for words, at word ends not before a break for sentences.
        white, line = vocabulary.white[self.symbols], vocabulary.line[self.symbols]
        following = np.append(line[1:], True)
        behind = np.append(following[1:], True)
        edge = np.append(white[1:], True)
        self.open_word = ~white & ~edge & annotated
        self.open_sentence = (self.words > 0) & ~following & ~(edge & behind)
        if not annotated:
            self.open_sentence &= ~vocabulary.mark[self.symbols] | (self.sentences > 0)

    def __len__(self):
        return len(self.starts)

    def window(self, first, last):
        """Arrays of chunks first..last and which characters to learn from."""
        start = self.starts[first]
        end = self.starts[last] if last < len(self) else len(self.symbols)
        learn = np.ones(end - start, bool)
        if first > 0:
            learn[: self.starts[min(first + MARGIN, last - 1)] - start] = False
        if last < len(self):
            learn[self.starts[max(last - MARGIN, first)] - start :] = False
        return {
            "symbols": self.symbols[start:end],
            "rows": self.rows[first:last],
            "firsts": self.starts[first:last] - start,
            "lasts": self.ends[first:last] - 1 - start,
            "owner": (self.owner[start:end] - first).clip(0),
            "words": self.words[start:end],
            "sentences": self.sentences[start:end],
            "open_word": self.open_word[start:end] & learn,
            "open_sentence": self.open_sentence[start:end] & learn,
        }


def stacked(windows):
    """Tensors of windows, padded with zeros."""
    length = max(len(w["symbols"]) for w in windows)
    size = max(len(w["rows"]) for w in windows)
    found = {}
    for name in windows[0]:
        wide = size if name in ("rows", "firsts", "lasts") else length
        values = np.zeros((len(windows), wide), windows[0][name].dtype)
        for index, window in enumerate(windows):
            values[index, : len(window[name])] = window[name]
        found[name] = torch.from_numpy(values)
    for name, source, wide in (("mask", "symbols", length), ("chunk_mask", "rows", size)):
        counts = torch.tensor([len(w[source]) for w in windows])
        found[name] = (torch.arange(wide)[None] < counts[:, None]).float()
    return found


def logits(model, batch):
    names = ("symbols", "mask", "rows", "firsts", "lasts", "owner", "chunk_mask")
    return model(*(batch[name] for name in names))


def windows_of(example):
    """The windows of a text, the first of a length drawn anew, so that cuts fall elsewhere each time."""
    first = 0
    last = random.randint(WINDOW // 3, WINDOW)
    while first < len(example):
        yield example.window(first, min(last, len(example)))
        first = max(last - 2 * MARGIN, first + 1) if last < len(example) else len(example)
        last = first + WINDOW


def batches(examples):
    items = [window for example in examples for window in windows_of(example)]
    items.sort(key=lambda item: len(item["symbols"]) + random.random() * 60)
    found, current = [], []
    for item in items:
        if current and len(item["symbols"]) * (len(current) + 1) > BATCH:
            found.append(current)
            current = []
        current.append(item)
    found.append(current)
    random.shuffle(found)
    return found


def loss_of(model, batch, frequent):
    # Words that are seldom in the treebanks are learned as unknown too, at times.
    hidden = torch.rand(batch["rows"].shape) < frequent[batch["rows"]]
    batch["rows"] = batch["rows"].masked_fill(hidden, 0)
    rare = (torch.rand(batch["symbols"].shape) < 0.01) & (model.kinds[batch["symbols"]] < len(CLASSES))
    batch["symbols"] = torch.where(rare, model.kinds[batch["symbols"]], batch["symbols"])
    found = logits(model, batch)
    total = batch["mask"].sum()
    parts = []
    for lane, gold, open_ in ((0, "words", "open_word"), (1, "sentences", "open_sentence")):
        chosen = batch[open_]
        parts.append(
            F.binary_cross_entropy_with_logits(found[..., lane][chosen], batch[gold][chosen].float(), reduction="sum")
        )
    return parts[0] / total * 8, parts[1] / total * 8


@torch.no_grad()
def segmented(model, example):
    """Word ends and sentence ends that the network gives a text, as flags of characters."""
    found = logits(model, stacked([example.window(0, len(example))]))[0].numpy()
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


def resumed(path):
    """(model, vocabulary) of a file that `weights.save` wrote."""
    values, texts = weights.load(path)
    vocabulary = Vocabulary(json.loads(texts["symbols"]), json.loads(texts["chunks"]))
    sizes = [int(texts[name]) for name in ("width", "chunkWidth", "before", "after")]
    seen = values["symbols"].shape[1] // sizes[0]
    kinds = torch.tensor(vocabulary.kinds)
    model = Segmenter(kinds, len(vocabulary.words) + 1, *sizes, texts["layers"].count("gru"), seen)
    torch.nn.init.zeros_(model.classes.weight)
    with torch.no_grad():
        model.symbols.weight.copy_(torch.tensor(values.pop("symbols")))
        for name, tensor in tensors(model).items():
            if name in values:
                tensor.copy_(torch.tensor(values[name]))
    return model, vocabulary


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
    if options.resume:
        model, vocabulary = resumed(options.resume)
    else:
        vocabulary = Vocabulary.of([render(document) for document in gold], [render(document) for document in plain])
        kinds = torch.tensor(vocabulary.kinds)
        model = Segmenter(kinds, len(vocabulary.words) + 1, options.w, options.cw, before=options.before, after=1, layers=options.layers, seen=options.seen)
    print(len(vocabulary.words), sum(len(render(d).characters) for d in gold), sum(len(render(d).characters) for d in plain))
    dev = {}
    for name, sentences in (("EWT", corpora.ewt("dev")), ("GUM", corpora.gum("dev"))):
        found = documents(sentences)
        dev[name] = [Example(render(document), vocabulary) for document in found]
        dev[f"{name} without stops"] = [Example(render(without_stops(document)), vocabulary) for document in found]
    seen = collections.Counter(row for d in gold for row in Example(render(d), vocabulary).rows.tolist())
    frequent = torch.tensor([0.0] + [0.05 + 1 / (1 + seen[row + 1]) for row in range(len(vocabulary.words))])
    mean = copy.deepcopy(model)
    matrices = [p for p in model.parameters() if p.dim() > 1]
    groups = [{"params": matrices}, {"params": [p for p in model.parameters() if p.dim() < 2], "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=options.rate, betas=(0.9, 0.95), weight_decay=0.02)
    step, steps, began = 0, None, time.time()
    for epoch in range(options.epochs):
        examples = [Example(render(drawn(d, options.stopless)), vocabulary) for d in gold]
        for document in random.sample(plain, int(len(plain) * options.news)):
            examples.append(Example(render(drawn(document, 0.6)), vocabulary, annotated=False))
        order = batches(examples)
        steps = steps or int(len(order) * options.epochs * 1.02)
        model.train()
        sums = np.zeros(2)
        for windows in order:
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = options.rate * min(1, step / 100) * max(0.01, 1 - step / steps)
            word, sentence = loss_of(model, stacked(windows), frequent)
            optimizer.zero_grad(set_to_none=True)
            (word + sentence).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            sums += (word.item(), sentence.item())
            keep = min(0.998, step / (step + 20))
            with torch.no_grad():
                for ours, theirs in zip(mean.parameters(), model.parameters()):
                    ours.lerp_(theirs, 1 - keep)
        if epoch % 2 == 1 or epoch + 1 == options.epochs:
            figures = {name: evaluate(mean, examples, vocabulary) for name, examples in dev.items()}
            print(f"epoch {epoch + 1} {time.time() - began:.0f} s loss {sums / len(order)} {figures}", flush=True)
    final = in_whole_numbers(mean)
    print("8 bits", {name: evaluate(final, examples, vocabulary) for name, examples in dev.items()})
    weights.save(options.out, tensors(mean), metadata(mean, vocabulary))
    print(os.path.getsize(options.out), "bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--resume", metavar="FILE", help="go on from this model")
    parser.add_argument("--out", default=OUT)
    for n,t,d in (("w",int,64),("cw",int,96),("before",int,1),("layers",int,3),("seen",int,7),("stopless",float,0.25),("news",float,0.5),("bias",float,2.5)):
        parser.add_argument("--"+n, type=t, default=d)
    train(parser.parse_args())
