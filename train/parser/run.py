"""Trains the tagger, parser and name finder, and writes `parser.safetensors` and `lexicon.safetensors`.

    OMP_NUM_THREADS=1 python3 train/parser/run.py [--names]

About an hour and a half on one core; with `--names` only the last stage, twenty minutes, from the file that is there.
Needs torch, numpy and gcc, and the corpora and lexicons of `../shared`.
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
from features import Lexicon
from fit import fit
from names import beliefs_of
from network import Parser
from predict import predict, score
from silver import silver
from stored import export, restore

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from weights import save  # noqa: E402

MODELS = os.path.join(os.path.dirname(__file__), "..", "..", "src", "language", "en", "models")
SEED = 1
READERS = 2


class Training:
    """What all stages share: the gold sentences, the forms and labels in them, and the development parts."""

    def __init__(self, tables):
        treebank = ewt_with_names("train") + gum_with_names("train")
        self.gold = treebank + tagged_names()
        self.labels = Labels.of(treebank)
        self.vocabulary, counts = vocabulary_of(treebank)
        self.types = Types(self.vocabulary, counts, Lexicon(tables))
        self.development = {"EWT": ewt_with_names("dev"), "GUM": gum_with_names("dev")}
        self.encoded = {
            name: [encoded(s, self.types, self.labels) for s in part] for name, part in self.development.items()
        }
        self.types.freeze()
        print(f"{sum(len(s.forms) for s in self.gold)} words", flush=True)

    def fresh(self, dropout=0.25):
        labels = self.labels
        sizes = (len(labels.upos), len(labels.xpos), len(labels.relations), len(labels.names))
        return Parser(len(self.vocabulary), self.types.lexicon.width, *sizes, dropout=dropout)

    def train(self, model, more, epochs, rate, **how):
        fit(model, self.gold, more, self.types, self.labels, epochs, rate,
            report=lambda epoch: self.scores(model) if epoch % 3 == 2 or epoch + 1 == epochs else "", **how)
        return model

    def scores(self, model):
        return " ".join(
            f"{name} {score(predict(model, self.encoded[name], self.types, self.labels), part)}"
            for name, part in self.development.items()
        )

    def read_by(self, model, words=900_000):
        more = silver(model, self.types, self.labels, words=words)
        print(f"silver: {len(more)} sentences, {sum(len(s.forms) for s in more)} words", flush=True)
        return more


def student_of(training):
    """A teacher reads news that nobody has annotated; a fresh student, with more noise, learns from both alike."""
    teacher = training.train(training.fresh(dropout=0.2), [], 14, 2e-3, silver_share=0)
    training.train(teacher, training.read_by(teacher), 6, 1.2e-3, silver_share=0.6)
    return training.train(training.fresh(), training.read_by(teacher), 12, 2e-3, silver_share=1, names_weight=1.5)


def refine_names(training, student):
    """Teaches a student, which by now knows the gold names by heart, what short-lived readers make of names."""
    readers = [training.train(training.fresh(), [], 4, 2e-3, silver_share=0) for _ in range(READERS)]
    more = training.read_by(student, words=300_000)
    for sentence in more:
        sentence.names = None
    named = [sentence for sentence in training.gold if sentence.names is not None]
    beliefs = beliefs_of([*readers, student], more, training.types, training.labels)
    # The student is not asked about the gold names.
    beliefs |= beliefs_of(readers, named, training.types, training.labels)
    training.train(student, more, 2, 8e-4, silver_share=1, beliefs=beliefs)


def main(models=MODELS, names_only=False):
    torch.set_num_threads(1)
    random.seed(SEED)
    np.random.seed(SEED)
    torch.manual_seed(SEED)

    tables, lists = lexicon.build()
    about = {"format": "synoptic-lexicon-1", "lists": json.dumps(lists)}
    save(os.path.join(models, "lexicon.safetensors"), tables, about)
    training = Training(tables)
    if names_only:
        student = training.fresh()
        restore(student, models)
    else:
        student = student_of(training)
    refine_names(training, student)
    export(student, training.vocabulary, training.labels, models)
    print("in 8 bits:", training.scores(student))


if __name__ == "__main__":
    main(names_only="--names" in sys.argv[1:])
