"""Distils the nouns of persons and bodies, who act rather than cause, for the rules of effects.

python3 train/effect/agents.py writes src/extract/effect/lexicon/agents.txt, the same bytes each time.
"""

import gzip
import json
import os
import re
from collections import Counter

HERE = os.path.dirname(__file__)
SHARED = os.path.join(HERE, "..", "..", "..", "shared")
WORDNET = os.path.join(SHARED, "lexicons", "open-english-wordnet")
NEWS = os.path.join(SHARED, "corpora", "newsmtsc", "train.jsonl.gz")
GUM = os.path.join(SHARED, "corpora", "gum", "conllu", "train")
OUT = os.path.join(HERE, "..", "..", "src", "extract", "effect", "lexicon", "agents.txt")
HEAD = """\
# Nouns that name a person or a body in their first meaning: these act, they do not cause.
# Distilled by train/effect/agents.py from Open English WordNet (CC BY 4.0, on Princeton WordNet), as far as they occur in the news of
# NewsMTSC or in GUM; OTHERS are left out, ALSO put in.
"""
# Roots of the trees of bodies; noun.group also holds collections of things ("series", "network").
BODIES = {"organization", "people", "social group", "gathering", "political unit", "country", "state"}
# Words that in reports mostly mean what happens or is decided.
OTHERS = set(
    "market economy culture trade business system campaign movement strike measure vote conference summit meeting operation "
    "conflict cause drug driver trigger catalyst culprit engine source deterrent attack protest program programme rally".split()
)
# Bodies by their second meaning, which is the first in reports.
ALSO = set(
    "administration authority bank board body city company court cabinet department directorate fan force group guild "
    "league ministry office parliament senate state team town union university village".split()
)


def table(name):
    with gzip.open(os.path.join(WORDNET, f"{name}.tsv.gz"), "rt", encoding="utf-8") as file:
        next(file)
        return [line.rstrip("\n").split("\t") for line in file]


def occurring():
    """Words of the news and of GUM, in small letters, with their counts."""
    found = Counter()
    with gzip.open(NEWS, "rt", encoding="utf-8") as file:
        for line in file:
            found.update(re.findall(r"[a-z-]+", json.loads(line)["sentence_normalized"].lower()))
    for name in sorted(os.listdir(GUM)):
        with gzip.open(os.path.join(GUM, name), "rt", encoding="utf-8") as file:
            found.update(cells[2].lower() for cells in (line.split("\t") for line in file) if len(cells) == 10)
    return found


def main():
    synsets = {row[0]: row for row in table("synsets")}

    def is_body(synset):
        row = synsets[synset]
        if BODIES & set(row[2].split("|")):
            return True
        return any(is_body(above) for above in row[3].split())

    counts = occurring()
    agents = set()
    for lemma, pos, rank, synset, *_ in table("senses"):
        if not pos.startswith("n") or int(rank) > 1 or not re.fullmatch(r"[a-z][a-z-]+", lemma):
            continue
        kind = synsets[synset][1]
        if kind == "noun.person" or (kind == "noun.group" and is_body(synset)):
            agents.add(lemma)
    listed = sorted(word for word in (agents - OTHERS) | ALSO if counts[word] + counts[f"{word}s"] >= 2)
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join(listed) + "\n")
    print(len(listed))


main()
