"""Distils what governing words let one conclude, from MegaAttitude, VerbNet and PropBank.

Writes {veridicality,attitudes,agency}.tsv of src/language/en/clauses/lexicon. Run: python3 train/clauses/lexicon.py
"""

import csv
import gzip
import json
import os
import sys
from collections import Counter, defaultdict

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import corpora  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "..", "..", "shared", "lexicons")
TARGET = os.path.join(HERE, "..", "..", "src", "language", "en", "clauses", "lexicon")

# MegaAttitude's frames by the form of our clause; of two the first that was asked wins.
FRAMES = {
    "that": ["NP Ved that S"],
    "to": ["NP Ved to VP[+eventive]", "NP Ved to VP[-eventive]"],
    "object to": ["NP Ved NP to VP[+eventive]", "NP Ved NP to VP[-eventive]", "NP Ved for NP to VP"],
    "passive to": ["NP was Ved to VP[+eventive]", "NP was Ved to VP[-eventive]"],
    "passive that": ["NP was Ved that S"],
}
# Share of ten annotators from which an answer counts as drawn: chosen once, by eye, on verbs whose reading is textbook
# knowledge (know, manage, fail, refuse, force, want, say).
DRAWN = 0.7
# A verb seen this often in the treebanks is judged by them, and has an object often when in this share of its uses.
ENOUGH, OFTEN = 4, 0.35


def open_source(*path):
    return gzip.open(os.path.join(SOURCES, *path), "rt", encoding="utf8")


def sign(yes, maybe, no):
    total = yes + maybe + no
    if yes / total >= DRAWN:
        return "+"
    return "-" if no / total >= DRAWN else "o"


def veridicality():
    """Rows (verb, frame, sign where it is affirmed, sign where it is denied); rows that tell nothing are left out."""
    counts = defaultdict(dict)
    for row in csv.DictReader(open_source("megaattitude", "veridicality.tsv.gz"), delimiter="\t"):
        answers = tuple(int(row[key]) for key in ("yes", "maybe", "no"))
        counts[row["verb"], row["frame"]][row["polarity"]] = answers
    verbs = sorted({verb for verb, _ in counts})
    for verb in verbs:
        for frame, names in FRAMES.items():
            asked = [counts[verb, name] for name in names if len(counts.get((verb, name), {})) == 2]
            if asked:
                yield verb, frame, sign(*asked[0]["positive"]), sign(*asked[0]["negative"])


def rows_by_hand(name):
    lines = open(os.path.join(HERE, name), encoding="utf8").read().splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def attitudes():
    """Rows (lemma, part of speech, attitude): VerbNet's classes by `attitudes.tsv`, then its words by hand."""
    rows = rows_by_hand("attitudes.tsv")
    classes = {name: attitude for attitude, part, names in rows if part == "class" for name in names.split()}
    found = {}
    for line in open_source("verbnet", "classes.jsonl.gz"):
        entry = json.loads(line)
        attitude = next((classes[name] for name in classes if (entry["id"] + "-").startswith(name + "-")), None)
        for member in entry["members"] if attitude else []:
            found.setdefault((member["verb"].replace("_", " "), "verb"), attitude)
    by_hand = {}
    for attitude, part, names in rows:
        for name in names.split() if part != "class" else []:
            by_hand.setdefault((name.replace("_", " "), part), attitude)
    found.update(by_hand)
    return sorted((lemma, part, attitude) for (lemma, part), attitude in found.items() if attitude != "none")


def shares_of_objects():
    """Share of a verb's uses with a noun acted on, in EWT and GUM train; verbs that are seen often enough to tell."""
    uses, objects = Counter(), Counter()
    for sentence in corpora.ewt("train") + corpora.gum("train"):
        below = defaultdict(set)
        for head, relation in zip(sentence.heads, sentence.relations):
            below[head].add(relation)
        for number, (lemma, upos) in enumerate(zip(sentence.lemmas, sentence.upos), start=1):
            if upos == "VERB":
                uses[lemma] += 1
                has_object = below[number] & {"obj", "nsubj:pass"} or sentence.relations[number - 1] == "amod"
                objects[lemma] += bool(has_object)
    return {verb: objects[verb] / count for verb, count in uses.items() if count >= ENOUGH}


def transitive_verbs():
    """Verbs whose first sense in WordNet has frames with an object and none without."""
    found = set()
    for row in csv.DictReader(open_source("open-english-wordnet", "senses.tsv.gz"), delimiter="\t"):
        frames = row["frames"].split()
        if row["pos"].startswith("v") and row["rank"] == "1" and frames:
            if all(frame.startswith(("vt", "ditransitive")) for frame in frames):
                found.add(row["lemma"])
    return found


def agency():
    """Rows (verb, roles): a has a doer, p something acted on (commonest sense); o mostly with an object."""
    found = {}
    for line in open_source("propbank-frames", "rolesets.jsonl.gz"):
        entry = json.loads(line)
        lemma = entry["lemma"].replace("_", " ")
        if not any(alias.endswith("/v") for alias in entry["aliases"]) or lemma in found:
            continue
        numbered = {role["n"] for role in entry["roles"]}
        roles = ("a" if "0" in numbered else "") + ("p" if "1" in numbered else "")
        if roles:
            found[lemma] = roles
    shares, transitive = shares_of_objects(), transitive_verbs()
    for verb, roles in found.items():
        often = shares[verb] >= OFTEN if verb in shares else verb in transitive
        found[verb] = roles + ("o" if often and roles == "ap" else "")
    found.update(rows_by_hand("agency.tsv"))
    return sorted(found.items())


def write(name, head, rows):
    with open(os.path.join(TARGET, name), "w", encoding="utf8") as file:
        for line in head:
            file.write(f"# {line}\n")
        for row in rows:
            file.write("\t".join(row) + "\n")


write(
    "veridicality.tsv",
    [
        "What a clause below a verb is taken to be: verb, frame, where the verb is affirmed, where it is denied",
        "(+ it happened, - it did not, o the words leave it open). Distilled by train/clauses/lexicon.py from",
        "MegaVeridicality 2.1 (White, Rudinger, Rawlins and Van Durme, EMNLP 2018; CC BY-SA 4.0); this file: CC BY-SA 4.0.",
    ],
    veridicality(),
)
write(
    "attitudes.tsv",
    [
        "What a governing word does with the clause below it: lemma, part of speech, attitude (src/model/clause.ts).",
        "Made by train/clauses/lexicon.py from classes of VerbNet 3.4 and train/clauses/attitudes.tsv.",
    ],
    attitudes(),
)
write(
    "agency.tsv",
    [
        "Whether a verb in its commonest sense has a doer (a), something acted on (p), and mostly an object (o).",
        "Distilled by train/clauses/lexicon.py from PropBank frames 3.4 (CC BY-SA 4.0), Open English WordNet",
        "(CC BY 4.0), and counts in Universal Dependencies English EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0);",
        "this file: CC BY-SA 4.0.",
    ],
    agency(),
)
