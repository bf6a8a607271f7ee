"""Texts as the network is trained on them: arrays, cut into windows, put together to batches."""

import collections
import random

import numpy as np
import torch

from text import BREAK, DIGIT, LETTER, MARK, NEEDED, UPPER, chunks, kind, norm

CLASSES = [UPPER, LETTER, DIGIT, MARK]
WINDOW = 120  # chunks read at once in training
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
