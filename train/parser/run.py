"""Trains the tagger, parser and name finder, and writes `parser.safetensors` and `lexicon.safetensors`.

    OMP_NUM_THREADS=1 python3 train/parser/run.py

About seventy minutes on one core. Needs torch, numpy and gcc, and the corpora and lexicons of `../shared`.
"""

import json
import os
import random
import sys

import numpy as np
import torch

import lexicon
from data import Labels, Types, encoded, vocabulary_of
from examples import ewt_with_names, gum_with_names, tagged_names
from features import TABLES, Lexicon
from fit import fit
from network import LAYERS, Parser
from predict import predict, score
from silver import silver

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from weights import rounded, save  # noqa: E402

MODELS = os.path.join(os.path.dirname(__file__), "..", "..", "src", "language", "en", "models")
SEED = 1


def main(models=MODELS):
    torch.set_num_threads(1)
    random.seed(SEED)
    np.random.seed(SEED)
    torch.manual_seed(SEED)

    tables, lists = lexicon.build()
    save(os.path.join(models, "lexicon.safetensors"), tables, {"format": "synoptic-lexicon-1", "lists": json.dumps(lists)})

    treebank = ewt_with_names("train") + gum_with_names("train")
    gold = treebank + tagged_names()
    development = {"EWT": ewt_with_names("dev"), "GUM": gum_with_names("dev")}
    labels = Labels.of(treebank)
    vocabulary, counts = vocabulary_of(treebank)
    types = Types(vocabulary, counts, Lexicon(tables))
    ready = {name: [encoded(s, types, labels) for s in sentences] for name, sentences in development.items()}
    types.freeze()
    print(f"{sum(len(s.forms) for s in gold)} words", flush=True)

    def fresh(dropout):
        sizes = (len(labels.upos), len(labels.xpos), len(labels.relations), len(labels.names))
        return Parser(len(vocabulary), types.lexicon.width, *sizes, dropout=dropout)

    def train(model, more, epochs, rate, share, names_weight=2.0):
        def scores():
            return " ".join(f"{n} {score(predict(model, ready[n], types, labels), development[n])}" for n in development)

        fit(model, gold, more, types, labels, epochs, rate, silver_share=share, names_weight=names_weight,
            report=lambda epoch: scores() if epoch % 3 == 2 or epoch + 1 == epochs else "")
        return scores

    def read_by(teacher):
        more = silver(teacher, types, labels)
        print(f"silver: {len(more)} sentences, {sum(len(s.forms) for s in more)} words", flush=True)
        return more

    # A teacher reads news that nobody has annotated; a fresh student, with more noise, learns from gold and that alike.
    teacher = fresh(dropout=0.2)
    train(teacher, [], 14, 2e-3, 0)
    train(teacher, read_by(teacher), 6, 1.2e-3, 0.6)
    student = fresh(dropout=0.25)
    scores = train(student, read_by(teacher), 12, 2e-3, 1.0, names_weight=1.5)
    export(student, vocabulary, labels, models)
    print("in 8 bits:", scores())


def tensors_of(model):
    """The tensors of the file by name; see `src/language/en/parse/model.ts`."""
    state = model.state_dict()
    names = {
        "embed.word": "embed.word.weight",
        "embed.lexicon": "embed.lexicon.weight",
        "embed.mix": "embed.mix.weight",
        "embed.mix.bias": "embed.mix.bias",
        "embed.norm.gain": "embed.norm.weight",
        "embed.norm.bias": "embed.norm.bias",
        "final.norm.gain": "final.weight",
        "final.norm.bias": "final.bias",
        "tags": "tags.weight",
        "tags.bias": "tags.bias",
        "names.hidden": "names_hidden.weight",
        "names.hidden.bias": "names_hidden.bias",
        "names.out": "names_out.weight",
        "names.out.bias": "names_out.bias",
        "arcs": "arcs.weight",
        "arcs.bias": "arcs.bias",
        "arcs.bilinear": "bilinear",
        "arcs.distance": "distance",
        "relations": "relations.weight",
        "relations.bias": "relations.bias",
    }
    for i, (name, *_) in enumerate(TABLES):
        names[f"embed.{name}"] = f"embed.tables.{i}.weight"
    for i, kind in enumerate(LAYERS):
        parts = {"conv": "weight"} if kind == "conv" else {"gates": "gates", "out": "out"}
        for ours, theirs in parts.items():
            names[f"encoder.{i}.{ours}"] = f"encoder.{i}.{theirs}.weight"
            names[f"encoder.{i}.{ours}.bias"] = f"encoder.{i}.{theirs}.bias"
        names[f"encoder.{i}.norm.gain"] = f"encoder.{i}.norm.weight"
        names[f"encoder.{i}.norm.bias"] = f"encoder.{i}.norm.bias"
    found = {ours: state[theirs] for ours, theirs in names.items()}
    # One row for each flag, to be added up where the flag is set.
    found["embed.phrase"] = state["embed.phrase.weight"].T.contiguous()
    return found, names


def export(model, vocabulary, labels, models):
    """Writes the model, and leaves in `model` the values that the file holds."""
    tensors, names = tensors_of(model)
    save(os.path.join(models, "parser.safetensors"), tensors, {
        "format": "synoptic-parser-1",
        "width": str(model.final.normalized_shape[0]),
        "layers": ",".join(LAYERS),
        "upos": json.dumps(labels.upos),
        "xpos": json.dumps(labels.xpos),
        "relations": json.dumps(labels.relations),
        "names": json.dumps(labels.names),
        "vocabulary": json.dumps(vocabulary, ensure_ascii=False),
        "tables": json.dumps([
            {"name": name, "seed": seed, "kind": kind, "length": length, "rows": rows, "width": width}
            for name, seed, kind, length, rows, width in TABLES
        ]),
    })
    state = model.state_dict()
    with torch.no_grad():
        for ours, theirs in names.items():
            if tensors[ours].dim() == 2:
                state[theirs].copy_(torch.from_numpy(rounded(tensors[ours])))
        state["embed.phrase.weight"].copy_(torch.from_numpy(rounded(tensors["embed.phrase"]).T.copy()))


if __name__ == "__main__":
    main()
