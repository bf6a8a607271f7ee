"""Distils what verbs and nouns tell of (happening, saying, thinking, being) from VerbNet and Open English WordNet.

Writes verb-classes.tsv and noun-classes.tsv of src/extract/event/lexicon. Run: python3 train/events/classes.py
"""

import csv
import gzip
import json
import os
import re
import sys
from collections import Counter, defaultdict

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import corpora  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "..", "..", "shared", "lexicons")
TARGET = os.path.join(HERE, "..", "..", "src", "extract", "event", "lexicon")
VERBS = """\
# What a verb tells of (src/extract/event/classes.ts), where that is no plain event; particles after a blank. A verb with
# a noun ("take place") or preposition ("lead to") goes before the verb by itself.
# Distilled by train/events/classes.py from VerbNet 3.4 and Open English WordNet (CC BY 4.0, on Princeton WordNet), with
# words by hand, which win. Licences: NOTICE.
"""
NOUNS = """\
# What a noun tells of by its first sense: event, something that happens or is done; thought, what is said, thought or
# felt; quality, what things are like or are to each other. Nouns that EWT or GUM train hold.
# Distilled by train/events/classes.py from Open English WordNet (CC BY 4.0, on Princeton WordNet). Licences: NOTICE.
"""
WORD = re.compile(r"[a-z]+(?:[ -][a-z]+)*$")


def open_source(*path):
    return gzip.open(os.path.join(SOURCES, *path), "rt", encoding="utf8")


def table(name):
    return csv.DictReader(open_source("open-english-wordnet", name + ".tsv.gz"), delimiter="\t")


def rules():
    """Class by VerbNet class, by lexicographer file, by word."""
    found = {"verbnet": {}, "wordnet": {}, "word": {}}
    for line in open(os.path.join(HERE, "classes.tsv"), encoding="utf8"):
        if line.strip() and not line.startswith("#"):
            label, source, entries = line.rstrip("\n").split("\t")
            for entry in entries.split():
                found[source][entry.replace("_", " ") if source == "word" else entry] = label
    return found


def verbnet(classes):
    """Labels of each verb, one for each of its classes."""
    found = defaultdict(list)
    for line in open_source("verbnet", "classes.jsonl.gz"):
        entry = json.loads(line)
        label = next((classes[name] for name in classes if (entry["id"] + "-").startswith(name + "-")), "event")
        for member in entry["members"]:
            found[member["verb"].replace("_", " ").lower()].append(label)
    return found


def wordnet():
    """Lexicographer files by part of speech, lemma and rank of the sense."""
    kinds = {row["synset"]: row["lexfile"] for row in table("synsets")}
    found = defaultdict(lambda: defaultdict(dict))
    for row in table("senses"):
        found[row["pos"][0]][row["lemma"]].setdefault(int(row["rank"]), kinds[row["synset"]])
    return found


def verbs(by, senses):
    """Rows (verb, class) of what is no plain event, and of idioms that are one.

    The classes of a verb in VerbNet have two votes in all, its first sense in WordNet two, the second one.
    """
    classes, files = verbnet(by["verbnet"]), by["wordnet"]
    light = {verb for verb, label in by["word"].items() if label in ("light", "cause", "state")}
    found = {}
    for verb in set(classes) | set(senses["v"]):
        if not WORD.match(verb):
            continue
        votes = defaultdict(float)
        for label in classes.get(verb, []):
            votes[label] += 2 / len(classes[verb])
        for rank, file in senses["v"].get(verb, {}).items():
            votes[files.get(file, "event")] += {1: 2, 2: 1}.get(rank, 0)
        # Deeds are events of a graver kind: half of a verb's classes tell them apart.
        deeds = votes.pop("deed", 0)
        votes["event"] += deeds
        best = max(sorted(votes), key=lambda label: (votes[label], label == "event"))
        found[verb] = "deed" if best == "event" and deeds >= 1 else best
    found.update(by["word"])
    for verb, label in sorted(found.items()):
        first, *rest = verb.split(" ")
        is_idiom = len(rest) == 1 and first in light and is_noun(senses, rest[0])
        if label != "event" or is_idiom or (rest and by["word"].get(verb)):
            yield verb, label


def is_noun(senses, word):
    """Whether a word has more senses as a noun than as an adverb: "take place", not "take away"."""
    return len(senses["n"].get(word, ())) > len(senses["r"].get(word, ()))


def nouns(senses):
    """Rows (noun, class) of nouns seen in train."""
    seen = Counter(
        lemma.lower()
        for sentence in corpora.ewt("train") + corpora.gum("train")
        for lemma, upos in zip(sentence.lemmas, sentence.upos)
        if upos == "NOUN"
    )
    kinds = {
        **dict.fromkeys(["noun.act", "noun.event", "noun.process", "noun.phenomenon"], "event"),
        **dict.fromkeys(["noun.cognition", "noun.communication", "noun.feeling", "noun.motive"], "thought"),
        **dict.fromkeys(["noun.attribute", "noun.relation", "noun.state"], "quality"),
    }
    for noun in sorted(seen):
        label = kinds.get(senses["n"].get(noun, {}).get(1))
        if label and WORD.match(noun):
            yield noun, label


def write(name, head, rows):
    with open(os.path.join(TARGET, name), "w", encoding="utf8") as out:
        out.write(head + "".join("\t".join(row) + "\n" for row in rows))


if __name__ == "__main__":
    senses = wordnet()
    write("verb-classes.tsv", VERBS, verbs(rules(), senses))
    write("noun-classes.tsv", NOUNS, nouns(senses))
