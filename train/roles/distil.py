"""Distils `src/extract/role/lexicon/nouns.tsv` from Open English WordNet: nouns that say what somebody or something is.

    python3 train/roles/distil.py
"""

import collections
import csv
import gzip
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICONS = os.path.join(HERE, "..", "..", "..", "shared", "lexicons")
TARGET = os.path.join(HERE, "..", "..", "src", "extract", "role", "lexicon", "nouns.tsv")

# So many senses of a noun count as what it mostly means.
MAIN = 3
# Bodies: groups of people, not a line or a number.
BODIES = ["social group"]
# Places by their kinds, synsets by their members: what has bounds on a map; "region", but not its kinds ("side").
PLACES = [
    "district|territory|territorial dominion|dominion",
    "geographical area|geographic area|geographical region|geographic region", "port", "capital",
    "neighborhood", "hub", "resort|resort hotel|holiday resort", "stronghold|fastness",
    "structure|construction", "facility|installation", "base|base of operations",
    "geological formation|formation", "body of water|water",
    "land|dry land|earth|ground|solid ground|terra firma",
]
LONE_PLACES = ["region"]
# Persons by what they do, hold, stand for or are to others.
OFFICES = [
    "worker", "leader", "communicator", "contestant", "expert", "capitalist", "creator", "entertainer",
    "professional|professional person", "intellectual|intellect", "religious person", "preserver", "scientist",
    "advocate|advocator|proponent|exponent", "peer|equal|match|compeer", "ruler|swayer", "owner|possessor",
    "adjudicator", "engineer|applied scientist|technologist", "authority", "relative|relation", "witness",
    "party", "adversary|antagonist|opponent|opposer|resister", "aristocrat|blue blood|patrician",
    "explorer|adventurer", "partner", "precursor|forerunner", "radical", "fiduciary", "victim|dupe", "suspect",
    "combatant|battler|belligerent|fighter|scrapper",
]
# Persons by what others think of them, however they are classed.
VERDICTS = [
    "bad person", "unwelcome person|persona non grata", "good person", "simpleton|simple", "bigot", "hero",
    "genius|mastermind|brain|brainiac|Einstein|wonder",
]
HELPERS = ["benefactor|helper"]
# Parties to business, law and contest: what a firm or a country can be too.
PARTIES = [
    "capitalist", "contestant", "peer|equal|match|compeer", "maker|shaper", "acquirer", "user",
    "benefactor|helper", "adversary|antagonist|opponent|opposer|resister", "owner|possessor",
    "advocate|advocator|proponent|exponent", "preserver", "party", "creditor", "operator|manipulator",
    "important person|influential person|personage", "precursor|forerunner", "partner",
]
# Parties whose kinds are persons alone.
LONE_PARTIES = [
    "leader", "producer", "developer", "employer", "host", "neighbor|neighbour", "regulator", "publisher",
    "broadcaster", "founder|beginner|founding father|father", "builder",
]
PERSONS = [
    "leader", "worker", "professional|professional person", "expert", "athlete|jock", "relative|relation",
    "spokesperson|interpreter|representative|voice", "lawyer|attorney", "lawman|law officer|peace officer",
    "schoolmate|classmate|schoolfellow|class fellow",
]


def rows(path):
    with gzip.open(os.path.join(LEXICONS, path), "rt", encoding="utf8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


SYNSETS = rows("open-english-wordnet/synsets.tsv.gz")
FILE = {row["synset"]: row["lexfile"] for row in SYNSETS}
BELOW = collections.defaultdict(list)
for row in SYNSETS:
    for parent in row["hypernyms"].split():
        BELOW[parent].append(row["synset"])


def named(members, files):
    return {row["synset"] for row in SYNSETS if row["members"] in members and row["lexfile"] in files}


def offspring(roots):
    found, todo = set(), list(roots)
    while todo:
        synset = todo.pop()
        if synset not in found:
            found.add(synset)
            todo.extend(BELOW[synset])
    return found


def nouns():
    spots = {"noun.location", "noun.object", "noun.artifact"}
    bodies = offspring(named(BODIES, {"noun.group"}))
    places = (offspring(named(PLACES, spots)) | named(LONE_PLACES, {"noun.location"}))
    offices = offspring(named(OFFICES, {"noun.person"}))
    verdicts = offspring(named(VERDICTS, {"noun.person"})) - offspring(named(HELPERS, {"noun.person"}))
    parties = offspring(named(PARTIES, {"noun.person"})) - offspring(named(PERSONS, {"noun.person"}))
    parties |= named(LONE_PARTIES, {"noun.person"})

    def letter(synset):
        if FILE[synset] == "noun.person":
            return "p"
        return "g" if synset in bodies else "l" if synset in places else ""

    senses = collections.defaultdict(list)
    for row in rows("open-english-wordnet/senses.tsv.gz"):
        # Abbreviations are kept, "CEO"; peoples are not, "Dane".
        if row["pos"].startswith("n") and re.fullmatch(r"[a-z]+(-[a-z]+)*|[A-Z]{2,}", row["lemma"]):
            senses[row["lemma"].lower()].append((int(row["rank"]), row["synset"]))
    for lemma, found in sorted(senses.items()):
        ordered = [synset for _, synset in sorted(found)]
        classes = [letter(synset) for synset in ordered]
        main = "".join(dict.fromkeys("".join(classes[:MAIN])))
        later = "".join(letter for letter in dict.fromkeys("".join(classes[MAIN:])) if letter not in main)
        people = [synset for synset in ordered if FILE[synset] == "noun.person"]
        is_judged = bool(people) and people[0] in verdicts
        marks = ""
        if people and not is_judged:
            marks = ("o" if offices & set(people[:2]) else "") + ("e" if people[0] in parties else "")
        if (main or set(later) & set("pg")) and len(lemma) > 1:
            yield "\t".join([lemma, main or "-", later or "-", marks]).rstrip("\t")


HEAD = [
    "# Nouns that say what somebody or something is: p person, g body or other group, l place. The second column holds",
    "# what the first three senses name, the third what later ones do. Then o: a person by what he does, holds or is to",
    "# others; e: a party to business, law or contest, which a firm or country can be too.",
    "# Made by train/roles/distil.py from Open English WordNet (CC BY 4.0, on Princeton WordNet).",
]

if __name__ == "__main__":
    with open(TARGET, "w", encoding="utf8") as file:
        file.write("\n".join([*HEAD, *nouns()]) + "\n")
