"""Distils the word lists of `src/language/en/coreference/lexicon` from `../shared/lexicons`.

nouns.tsv        sort of thing that a common noun names, from the lexicographer files of Open English WordNet
lemmas.tsv       common nouns and verbs, which the rankers know one by one
given-names.tsv  given names that one sex bears at least ten times as often as the other

    python3 train/coreference/distil.py
"""

import collections
import csv
import glob
import gzip
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICONS = os.path.join(HERE, "..", "..", "..", "shared", "lexicons")
LEXICON = os.path.join(HERE, "..", "..", "src", "language", "en", "coreference", "lexicon")

# Lexicographer files in one letter. What is in no list is a thing or a notion.
SORTS = {
    "noun.person": "p",
    "noun.group": "g",
    "noun.location": "l",
    "noun.animal": "a",
    "noun.time": "t",
    "noun.act": "e",
    "noun.event": "e",
    "noun.process": "e",
    "noun.phenomenon": "e",
    "noun.communication": "c",
    "noun.artifact": "o",
}
# Synsets whose whole offspring is of one sex.
FEMALE = {"female|female person", "woman|adult female", "female parent", "mother|female parent"}
MALE = {"male|male person", "man|adult male", "father|male parent|begetter"}

# A lemma is common from so many occurrences.
LEAST = {"NOUN": 30, "VERB": 40}


def rows(path):
    with gzip.open(os.path.join(LEXICONS, path), "rt", encoding="utf8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def offspring(synsets, roots):
    below = collections.defaultdict(list)
    for row in synsets:
        for parent in row["hypernyms"].split():
            below[parent].append(row["synset"])
    found, todo = set(), [row["synset"] for row in synsets if row["members"] in roots]
    while todo:
        synset = todo.pop()
        if synset not in found:
            found.add(synset)
            todo.extend(below[synset])
    return found


def nouns():
    synsets = rows("open-english-wordnet/synsets.tsv.gz")
    lexfile = {row["synset"]: row["lexfile"] for row in synsets}
    female, male = offspring(synsets, FEMALE), offspring(synsets, MALE)
    senses = collections.defaultdict(list)
    for row in rows("open-english-wordnet/senses.tsv.gz"):
        if row["pos"].startswith("n") and re.fullmatch(r"[a-z]+(-[a-z]+)*", row["lemma"]):
            senses[row["lemma"]].append((int(row["rank"]), row["synset"]))
    lines = []
    for lemma, found in sorted(senses.items()):
        ordered = [synset for _, synset in sorted(found)]
        sorts = [SORTS.get(lexfile[synset], "-") for synset in ordered[:3]]
        letters = "".join(dict.fromkeys(sorts))
        people = [synset for synset in ordered if lexfile[synset] == "noun.person"]
        sex = ""
        if people and people[0] in female:
            sex = "f"
        elif people and people[0] in male:
            sex = "m"
        # Things that are no body or person in a second sense need no entry.
        if (letters[0] in "pglate" or set(letters) & set("pg")) and len(lemma) > 2:
            lines.append(f"{lemma}\t{letters.rstrip('-co')}" + (f"\t{sex}" if sex else ""))
    head = [
        "# Sorts of thing that a common noun names, its first meanings first: p person, g group, l place, a animal,",
        "# t time, e act or event, c words, o made thing, - other; then f or m where the person is of one sex.",
        "# Distilled by train/coreference/distil.py from Open English WordNet (CC BY 4.0, on Princeton WordNet).",
    ]
    write("nouns.tsv", head + lines)


def given_names():
    lines = []
    for row in rows("given-names/given-names.tsv.gz"):
        boys, girls = int(row["uk_boys"]), int(row["uk_girls"])
        if boys + girls >= 100:
            sex = "m" if boys >= 10 * girls else "f" if girls >= 10 * boys else ""
        else:
            sex = {"10": "m", "01": "f"}.get(row["kantrowitz_male"] + row["kantrowitz_female"], "")
            sex = sex or ("m" if boys >= 20 and girls == 0 else "f" if girls >= 20 and boys == 0 else "")
        if sex and len(row["name"]) > 1:
            lines.append(f"{row['name'].lower()}\t{sex}")
    head = [
        "# Given names that men (m) or women (f) bear at least ten times as often as the other sex.",
        "# Distilled by train/coreference/distil.py from globalnamedata (CC BY 3.0) and the Names",
        "# Corpus of Kantrowitz and Ross.",
    ]
    write("given-names.tsv", head + sorted(set(lines)))


def lemmas():
    counts = collections.Counter()
    corpora = os.path.join(LEXICONS, "..", "corpora")
    for file in glob.glob(os.path.join(corpora, "gum/conllu/train/*.gz")) + glob.glob(
        os.path.join(corpora, "ud-english-ewt/*train*.gz")
    ):
        with gzip.open(file, "rt", encoding="utf8") as lines:
            for line in lines:
                cells = line.split("\t")
                if len(cells) > 8 and cells[3] in LEAST and re.fullmatch("[a-z-]+", cells[2]):
                    counts[cells[3], cells[2]] += 1
    head = [
        "# Common nouns and verbs, from the training parts of GUM and UD English EWT by train/coreference/distil.py.",
    ]
    write("lemmas.tsv", head + sorted(f"{lemma}\t{upos}" for (upos, lemma), n in counts.items() if n >= LEAST[upos]))


def write(name, lines):
    with open(os.path.join(LEXICON, name), "w", encoding="utf8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    nouns()
    given_names()
    lemmas()
