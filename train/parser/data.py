"""Sentences as arrays: forms by row, labels by index, batches of sentences of like length."""

import collections
import random

import numpy as np
import torch

from examples import bioes
from features import PHRASE_FLAGS, hash32, norm, table_rows

ROOT = "<root>"
PAD, UNKNOWN, ROOT_ROW = 0, 1, 2
LEAST_COUNT = 2


class Labels:
    """Names of the outputs, in order."""

    def __init__(self, upos, xpos, relations, names):
        self.upos, self.xpos, self.relations, self.names = upos, xpos, relations, names
        self.index = {kind: {label: i for i, label in enumerate(getattr(self, kind))} for kind in vars(self)}

    @classmethod
    def of(cls, sentences):
        seen = lambda name: sorted({label for s in sentences for label in getattr(s, name)})  # noqa: E731
        names = ["O"] + [f"{part}-{type_}" for type_ in ("PER", "ORG", "LOC") for part in "BIES"]
        return cls(seen("upos"), seen("xpos"), seen("relations"), names)


def vocabulary_of(sentences):
    counts = collections.Counter(norm(form) for sentence in sentences for form in sentence.forms)
    return [word for word, count in counts.most_common() if count >= LEAST_COUNT], counts


class Types:
    """Every form seen, with its features; row 0 is padding, row 1 the root word."""

    def __init__(self, vocabulary, counts, lexicon):
        self.vocabulary = {word: i + 3 for i, word in enumerate(vocabulary)}
        self.counts, self.lexicon = counts, lexicon
        self.index = {}
        self._rows, self._vectors, self._dropped = [], [], []
        self._add("", PAD, np.zeros(lexicon.width, np.float32))
        self._add(ROOT, ROOT_ROW, np.zeros(lexicon.width, np.float32))

    def _add(self, form, row, vector):
        self.index[form] = len(self._rows)
        self._rows.append([row, *table_rows(form, form if form == ROOT else norm(form))])
        self._vectors.append(vector)
        seen = self.counts.get(norm(form), 0)
        self._dropped.append(0 if row in (PAD, ROOT_ROW) else 0.05 + 0.95 * 0.25 / (0.25 + max(seen, 0.3)))

    def of(self, form):
        if form not in self.index:
            normal = norm(form)
            self._add(form, self.vocabulary.get(normal, UNKNOWN), self.lexicon.vector(normal))
        return self.index[form]

    def freeze(self):
        """Turns what was added into tensors."""
        self.rows = torch.tensor(self._rows)
        self.vectors = torch.from_numpy(np.stack(self._vectors))
        self.dropped = torch.tensor(self._dropped, dtype=torch.float32)
        # What is left of a vector where no list of names is asked.
        self.unlisted = (torch.arange(self.lexicon.width) < self.lexicon.wordnet_patterns.shape[1]).float()


def encoded(sentence, types, labels, beliefs=None):
    """A sentence as arrays with the root word first; -1 where a label is not known, zeros where names are not.

    beliefs  probabilities of the labels of names [words, labels], in place of the sentence's own names
    """
    n = len(sentence.forms)
    index = labels.index

    def of(kind, given):
        return np.array([-1] + ([index[kind].get(label, -1) for label in given] or [-1] * n))

    names = np.zeros((n + 1, len(labels.names)), np.float32)
    if beliefs is not None:
        names[1:] = beliefs[:n]
    elif sentence.names is not None:
        names[1:] = certain(sentence, labels)
    flags = np.zeros((n + 1, PHRASE_FLAGS), np.float32)
    flags[1:] = types.lexicon.flags(sentence.forms)
    return {
        "forms": np.array([1] + [types.of(form) for form in sentence.forms]),
        "flags": flags,
        "upos": of("upos", sentence.upos),
        "xpos": of("xpos", sentence.xpos),
        "heads": np.array([0] + (sentence.heads or [0] * n)),
        "relations": of("relations", sentence.relations),
        "names": names,
    }


def certain(sentence, labels):
    """The names of a sentence as probabilities [words, labels], all 0 or 1."""
    found = np.zeros((len(sentence.forms), len(labels.names)), np.float32)
    for word, label in enumerate(bioes(len(sentence.forms), sentence.names)):
        found[word, labels.index["names"][label]] = 1
    return found


def length(example):
    return len(example["forms"])


def batches(examples, size, shuffle=True):
    """Lists of examples of like length, `size` words with padding each."""
    order = sorted(examples, key=lambda e: length(e) + (random.random() * 3 if shuffle else 0))
    found, batch = [], []
    for example in order:
        if batch and length(example) * (len(batch) + 1) > size:
            found.append(batch)
            batch = []
        batch.append(example)
    if batch:
        found.append(batch)
    if shuffle:
        random.shuffle(found)
    return found


def collated(batch):
    longest = max(map(length, batch))
    out = {}
    for key, pad in (("forms", 0), ("upos", -1), ("xpos", -1), ("heads", 0), ("relations", -1)):
        array = np.full((len(batch), longest), pad, np.int64)
        for i, example in enumerate(batch):
            array[i, : length(example)] = example[key]
        out[key] = torch.from_numpy(array)
    for key in ("flags", "names"):
        array = np.zeros((len(batch), longest, batch[0][key].shape[1]), np.float32)
        for i, example in enumerate(batch):
            array[i, : length(example)] = example[key]
        out[key] = torch.from_numpy(array)
    out["mask"] = (out["forms"] != 0).float()[..., None]
    return out
