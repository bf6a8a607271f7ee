"""Writes a small network of random weights with what it reads in some sentences, to test that the product computes alike.

    OMP_NUM_THREADS=1 python3 train/parser/fixture.py

Writes `fixtures/language/parse/`: `parser.safetensors`, `lexicon.safetensors` and `expected.json`.
"""

import json
import os
import random
import sys

import numpy as np
import torch

import features

# Tables of a few rows: in place, for other modules hold the same list.
features.TABLES[:] = [(name, seed, kind, length, 31 + seed, width) for name, seed, kind, length, _, width in features.TABLES]

from data import Labels, Types, collated, encoded  # noqa: E402
from examples import Sentence  # noqa: E402
from features import Lexicon, hash32, norm  # noqa: E402
from network import Parser  # noqa: E402
from predict import predict  # noqa: E402
from stored import export  # noqa: E402

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from weights import save  # noqa: E402

FIXTURES = os.path.join(os.path.dirname(__file__), "..", "..", "fixtures", "language", "parse")
WIDTH = 16
SENTENCES = [
    "The harbour master of Lower Quay said on Tuesday that 14 boats had stopped .",
    "“ We don ’t know why , ” she told the Quay Gazette ; see www.example.org or mail desk@example.org !",
    "HARBOUR MASTER STOPS BOATS",
    "lower quay and upper quay are quiet tonight",
    "Stopping buses , trying doors , running tests : easiest of all .",
    "Zoë ’s café opened at ١٢ ٪ … 🙂 ok",
    "Yes",
    "`` No '' , wrote Ms. Pell , 41 , of the Upper Quay Rowing Club on 3/4/2021 .",
    "It rained and it rained and it rained and the river Onder rose until the lower fields were a lake .",
]


def table(words, width, kind):
    """Keys in order, the row of each, and the rows: `kind` at random."""
    keys = sorted(hash32(0, word) for word in words)
    rows = np.arange(len(keys), dtype=np.uint16)
    patterns = np.random.randint(0, 128, (len(keys), width)) * (np.random.rand(len(keys), width) < 0.2)
    return {f"{kind}.keys": np.array(keys, np.uint32), f"{kind}.rows": rows, f"{kind}.patterns": patterns.astype(np.uint8)}


def lexicon():
    phrases = {"lower quay": 4, "quay gazette": 2, "upper quay": 4, "upper quay rowing club": 2, "harbour master": 3}
    keys = {hash32(9, phrase): kind for phrase, kind in phrases.items()}
    longest = {}
    for phrase in phrases:
        first = hash32(10, phrase.split()[0])
        longest[first] = max(longest.get(first, 0), len(phrase.split()))
    return {
        **table(["stop", "boat", "easy", "try", "run", "door", "the", "rise", "bus"], 51, "wordnet"),
        **table(["quay", "pell", "zoë", "onder", "master"], 13, "gazetteer"),
        "phrases.keys": np.array(sorted(keys), np.uint32),
        "phrases.kinds": np.array([keys[key] for key in sorted(keys)], np.uint8),
        "phrases.starts": np.array(sorted(longest), np.uint32),
        "phrases.longest": np.array([longest[key] for key in sorted(longest)], np.uint8),
    }


def randomize(model):
    """Weights large enough that every part of the input tells in the outputs."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name or name.startswith("final"):
                parameter.add_(torch.randn_like(parameter) * 0.2)
            elif parameter.dim() == 2:
                parameter.copy_(torch.randn_like(parameter) / parameter.shape[1] ** 0.5)
            else:
                parameter.copy_(torch.randn_like(parameter) * 0.2)
        for embedding in (model.embed.word, *model.embed.tables):
            embedding.weight.copy_(torch.randn_like(embedding.weight))


def encodings(model, examples, types):
    """Rows of the encoder's output for each sentence, the root word's first."""
    found = []
    for example in examples:
        inputs = collated([example])
        x = model.embed(inputs["forms"], inputs["flags"], types, None)
        for layer in model.encoder:
            x = layer(x, inputs["mask"])
        found.append(model.final(x)[0].tolist())
    return found


def main():
    for module in (random, np.random, torch):
        (module.manual_seed if module is torch else module.seed)(1)
    tables = lexicon()
    save(os.path.join(FIXTURES, "lexicon.safetensors"), tables, {"format": "synoptic-lexicon-1"})
    sentences = [Sentence(id="", forms=text.split(" ")) for text in SENTENCES]
    vocabulary = ["the", "quay", ",", ".", "it", "rained", "and", "\"", "<url>", "<email>", "of", "'s", "00"]
    labels = Labels(
        ["ADJ", "NOUN", "VERB", "PUNCT", "X"],
        ["JJ", "NN", "NNP", "VBD", ",", "."],
        ["acl:relcl", "nsubj", "obj", "parataxis", "punct", "root", "nmod:poss"],
        ["O"] + [f"{part}-{kind}" for kind in ("PER", "ORG", "LOC") for part in "BIES"],
    )
    types = Types(vocabulary, {}, Lexicon(tables))
    examples = [encoded(sentence, types, labels) for sentence in sentences]
    types.freeze()
    sizes = (len(labels.upos), len(labels.xpos), len(labels.relations), len(labels.names))
    model = Parser(len(vocabulary), types.lexicon.width, *sizes, width=WIDTH)
    randomize(model)
    export(model, vocabulary, labels, FIXTURES)
    model.eval()
    with torch.no_grad():
        rows = encodings(model, examples, types)
    expected = [
        {
            "forms": sentence.forms,
            "norms": [norm(form) for form in sentence.forms],
            "shapes": [features.shape(form) for form in sentence.forms],
            "flags": [sum(int(flag) << bit for bit, flag in enumerate(row)) for row in example["flags"][1:]],
            "rows": [[round(value, 5) for value in row] for row in encoding],
            **{key: found[key] for key in ("upos", "xpos", "heads", "relations", "names")},
        }
        for sentence, example, encoding, found in zip(sentences, examples, rows, predict(model, examples, types, labels))
    ]
    with open(os.path.join(FIXTURES, "expected.json"), "w", encoding="utf8") as file:
        file.write("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in expected) + "\n]\n")


if __name__ == "__main__":
    main()
