"""Features of a word form; `src/language/en/features/` computes the same numbers."""

import re

import numpy as np

WORDNET_SCALE, GAZETTEER_SCALE = 127, 64
PERSON, ORGANIZATION, PLACE = 0, 1, 2
PHRASE_FLAGS = 6
LONGEST_PHRASE = 6

# name, seed, what is hashed, rows, width
TABLES = [
    ("word1", 1, "whole", 0, 6000, 64),
    ("word2", 2, "whole", 0, 6000, 64),
    ("prefix1", 3, "prefix", 1, 400, 16),
    ("prefix3", 4, "prefix", 3, 3000, 48),
    ("suffix2", 5, "suffix", 2, 1000, 32),
    ("suffix3", 6, "suffix", 3, 3000, 64),
    ("suffix4", 7, "suffix", 4, 5000, 48),
    ("shape", 8, "shape", 0, 600, 32),
]

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_ADDRESS = re.compile(r"(https?:|www\.)", re.I)


def straight(form):
    form = form.translate(_STRAIGHT)
    return '"' if form in ("``", "''") else form


def norm(form):
    form = straight(form)
    if _ADDRESS.match(form):
        return "<url>"
    if "@" in form and "." in form:
        return "<email>"
    return "".join("0" if c.isdecimal() else c for c in form.lower())


def shape(form):
    """Letters as X and x, digits as d, runs cut at three, twelve characters at most."""
    out = []
    for c in straight(form):
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdecimal() else c
        if out[-3:] != [kind] * 3:
            out.append(kind)
    return "".join(out)[:12]


def hash32(seed, text):
    """FNV-1a over the UTF-16 code units, then the finalizer of MurmurHash3; unsigned 32 bits."""
    h = 0x811C9DC5
    for byte in f"{seed}|{text}".encode("utf-16-le", "surrogatepass"):
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    return h ^ (h >> 16)


def table_rows(form, normal):
    """One row index for each of TABLES."""
    rows = []
    for _, seed, kind, length, size, _ in TABLES:
        text = (
            normal if kind == "whole"
            else normal[:length] if kind == "prefix"
            else normal[-length:] if kind == "suffix"
            else shape(form)
        )
        rows.append(hash32(seed, text) % size)
    return rows


_SUFFIXES = [
    ("s", ""), ("es", ""), ("ies", "y"), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
]


def base_forms(normal):
    """The word itself and what is left when an ending is taken off."""
    found = [normal]
    for ending, instead in _SUFFIXES:
        if normal.endswith(ending) and len(normal) - len(ending) >= 2:
            found.append(normal[: len(normal) - len(ending)] + instead)
    if len(normal) > 5 and normal.endswith("ing") and normal[-4] == normal[-5]:
        found.append(normal[:-4])
    if len(normal) > 4 and normal.endswith("ed") and normal[-3] == normal[-4]:
        found.append(normal[:-3])
    return found


class Lexicon:
    """The tables of `lexicon.safetensors`, looked up by hash as the product does."""

    def __init__(self, tensors):
        self.wordnet = dict(zip(tensors["wordnet.keys"].tolist(), tensors["wordnet.rows"].tolist()))
        self.wordnet_patterns = tensors["wordnet.patterns"].astype(np.float32) / WORDNET_SCALE
        self.gazetteer = dict(zip(tensors["gazetteer.keys"].tolist(), tensors["gazetteer.rows"].tolist()))
        self.gazetteer_patterns = tensors["gazetteer.patterns"].astype(np.float32) / GAZETTEER_SCALE
        self.phrases = dict(zip(tensors["phrases.keys"].tolist(), tensors["phrases.kinds"].tolist()))
        self.starts = dict(zip(tensors["phrases.starts"].tolist(), tensors["phrases.longest"].tolist()))
        self.width = self.wordnet_patterns.shape[1] + self.gazetteer_patterns.shape[1]

    def vector(self, normal):
        words = np.zeros(self.wordnet_patterns.shape[1], np.float32)
        for base in base_forms(normal):
            row = self.wordnet.get(hash32(0, base))
            if row is not None:
                words = np.maximum(words, self.wordnet_patterns[row])
        row = self.gazetteer.get(hash32(0, normal))
        names = np.zeros(self.gazetteer_patterns.shape[1], np.float32) if row is None else self.gazetteer_patterns[row]
        return np.concatenate([words, names])

    def flags(self, forms):
        """[words, 6] of 0 and 1: begins, is inside a phrase known as a person's, organization's or place's name."""
        normals = [norm(form) for form in forms]
        upper = [any(c.isupper() for c in form) for form in forms]
        cased = any(upper)
        found = np.zeros((len(forms), PHRASE_FLAGS), np.float32)
        at = 0
        while at < len(forms):
            step = 1
            longest = self.starts.get(hash32(10, normals[at]), 0)
            for length in range(min(longest, len(forms) - at), 1, -1):
                kinds = self.phrases.get(hash32(9, " ".join(normals[at : at + length])))
                if kinds is None or (cased and not any(upper[at : at + length])):
                    continue
                for kind in range(3):
                    if kinds >> kind & 1:
                        found[at, kind] = 1
                        found[at + 1 : at + length, 3 + kind] = 1
                step = length
                break
            at += step
        return found
