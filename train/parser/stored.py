"""The network as the file `parser.safetensors`, which `src/language/en/parse/` reads."""

import json
import os
import sys

import numpy as np
import torch

from features import TABLES
from network import LAYERS

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from weights import load, rounded, save  # noqa: E402

FILE = "parser.safetensors"


def tensors_of(model):
    """(tensors of the file by name, names in the model's state by those of the file)"""
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
    save(os.path.join(models, FILE), tensors, {
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


def restore(model, models):
    """Puts the values of the file in `models` into a model of the same sizes."""
    tensors, _ = load(os.path.join(models, FILE))
    _, names = tensors_of(model)
    state = model.state_dict()
    with torch.no_grad():
        for ours, theirs in names.items():
            state[theirs].copy_(torch.from_numpy(np.array(tensors[ours])))
        state["embed.phrase.weight"].copy_(torch.from_numpy(tensors["embed.phrase"].T.copy()))
