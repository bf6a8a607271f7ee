"""Reads the annotated corpora of `../shared/corpora`: CoNLL-U treebanks and files of tagged names."""

import glob
import gzip
import os
import re
from dataclasses import dataclass, field

CORPORA = os.path.join(os.path.dirname(__file__), "..", "..", "shared", "corpora")
EWT = "ud-english-ewt/en_ewt-ud-{split}.conllu.gz"


@dataclass
class Sentence:
    """One sentence of a treebank; all lists have one entry a syntactic word, heads count from 1, 0 is the root.

    `names` holds (start, end, type) over words, type PER, ORG or LOC; None where names were not annotated.
    `multiword` holds (first, last, form, misc) of tokens that are several words, counted from 1.
    """

    id: str = ""
    text: str = ""
    document: str = ""
    starts_document: bool = False
    starts_paragraph: bool = False
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    misc: list = field(default_factory=list)
    multiword: list = field(default_factory=list)
    names: list = None


def path(name):
    return os.path.join(CORPORA, name)


def read_conllu(file):
    """The sentences of a CoNLL-U file, gzipped. https://universaldependencies.org/format.html"""
    sentences, sentence, document = [], Sentence(), ""
    for line in gzip.open(file, "rt", encoding="utf8"):
        line = line.rstrip("\n")
        if not line:
            if sentence.forms:
                sentence.document = document
                sentences.append(sentence)
            sentence = Sentence()
        elif line[0] == "#":
            value = line.split("=", 1)[1].strip() if "=" in line else ""
            if line.startswith("# newdoc"):
                document, sentence.starts_document, sentence.starts_paragraph = value, True, True
            elif re.match(r"# newpar(?!_block)", line):
                sentence.starts_paragraph = True
            elif line.startswith("# sent_id"):
                sentence.id = value
            elif line.startswith("# text ="):
                sentence.text = value
        else:
            cells = line.split("\t")
            if "-" in cells[0]:
                first, last = map(int, cells[0].split("-"))
                sentence.multiword.append((first, last, cells[1], cells[9]))
            elif "." not in cells[0]:
                for name, cell in zip(("forms", "lemmas", "upos", "xpos", "feats"), cells[1:6]):
                    getattr(sentence, name).append(cell)
                sentence.heads.append(int(cells[6]))
                sentence.relations.append(cells[7])
                sentence.misc.append(cells[9])
    return sentences


def ewt(split):
    """UD English EWT; split train or dev."""
    return read_conllu(path(EWT.format(split=split)))


def gum(split):
    """UD English GUM, all genres that are present; split train or dev."""
    return [s for file in sorted(glob.glob(path(f"gum/conllu/{split}/*.gz"))) for s in read_conllu(file)]


def spans_of_bio(tags):
    """(start, end, type) of IOB2 tags; a type that continues another's name starts a new one."""
    spans, start = [], None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and tag != "I-" + tags[start][2:]:
            spans.append((start, i, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = i
    return spans


def read_tagged(file, column=-1, form=0):
    """[(comment lines, forms, tags)] of a file with one word a line and a blank line between sentences."""
    found, comments, forms, tags = [], [], [], []
    for line in gzip.open(file, "rt", encoding="utf8"):
        line = line.rstrip("\n")
        cells = line.split("\t") if "\t" in line else line.split()
        if not cells:
            if forms:
                found.append((comments, forms, tags))
            comments, forms, tags = [], [], []
        elif line.startswith("# "):
            comments.append(line)
        elif len(cells) > 1:
            forms.append(cells[form])
            tags.append(cells[column])
    if forms:
        found.append((comments, forms, tags))
    return found
