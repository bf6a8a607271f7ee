"""Makes `lexicon.safetensors`: what dictionaries and lists of names know of a word, for the network to weigh."""

import collections
import csv
import gzip
import json
import os
import re
import sys

import numpy as np

from features import GAZETTEER_SCALE, LONGEST_PHRASE, ORGANIZATION, PERSON, PLACE, WORDNET_SCALE, hash32, norm

LEXICONS = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "lexicons")
WORDNET = "open-english-wordnet/"
PARTS_OF_SPEECH = "nvars"


def open_file(name):
    file = os.path.join(LEXICONS, name)
    return gzip.open(file, "rt", encoding="utf8") if name.endswith(".gz") else open(file, encoding="utf8")


def table(name):
    """Rows of a tab-separated file with a heading, as dictionaries."""
    with open_file(name) as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def load_json(name):
    with open_file(name) as file:
        return json.load(file)


_WORD = re.compile(r"[’']s\b|[^\W_]+(?:[.’'&][^\W_]+)*\.?|-")


def words(name):
    """Words of a name as a treebank would cut it: hyphens and possessive endings stand apart."""
    return [norm(word) for word in _WORD.findall(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", name))]


def wordnet():
    """(word -> vector): 45 lexicographer files weighed by sense rank, 5 parts of speech, 1 that it is known."""
    files = {}
    synsets = {row[0]: row[1] for row in rows(WORDNET + "synsets.tsv.gz")}
    for name in sorted(set(synsets.values())):
        files[name] = len(files)
    width = len(files) + len(PARTS_OF_SPEECH) + 1
    found = collections.defaultdict(lambda: np.zeros(width, np.float32))
    for word, part, rank, synset, *_ in rows(WORDNET + "senses.tsv.gz"):
        word = norm(word)
        if " " in word:
            continue
        vector = found[word]
        lane = files[synsets[synset]]
        vector[lane] = max(vector[lane], 1 / int(rank))
        vector[len(files) + PARTS_OF_SPEECH.index(part[0])] = 1
        vector[-1] = 1
    irregular = collections.defaultdict(list)
    for lemma, _, form, *_ in rows(WORDNET + "irregular-forms.tsv.gz"):
        irregular[norm(form)].append(norm(lemma))
    for form, lemmas in irregular.items():
        known = [found[lemma] for lemma in lemmas if lemma in found]
        if known and " " not in form:
            found[form] = np.maximum.reduce([found[form], *known])
    return dict(found)


def rows(name):
    with open_file(name) as file:
        next(file)
        return [line.rstrip("\n").split("\t") for line in file]


_LEGAL = re.compile(
    r",?\s+(?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|Co|Company|LLC|L\.P|LP|N\.V|S\.A|AG|SE|Group|Holdings)\.?$"
)


def without_legal_form(name):
    shorter = _LEGAL.sub("", name)
    return name if shorter == name else without_legal_form(shorter)


class Gazetteer:
    """Counts of words by list, and phrases by kind of name."""

    def __init__(self):
        self.lists = {}
        self.phrases = collections.Counter()

    def add(self, name, entries, kind=None, weight=1.0):
        """Counts each word of each entry; a word of a longer name counts half, in a list of its own."""
        single = self.lists.setdefault(name, collections.Counter())
        parts = self.lists.setdefault(name + " part", collections.Counter())
        for entry in entries:
            cut = words(entry)
            if len(cut) == 1:
                single[cut[0]] += weight
            for word in cut if len(cut) > 1 else ():
                if word not in _SMALL:
                    parts[word] += weight / 2
            if kind is not None and 2 <= len(cut) <= LONGEST_PHRASE:
                self.phrases[" ".join(cut)] |= 1 << kind

    def vectors(self):
        names = [name for name, counts in self.lists.items() if counts]
        found = collections.defaultdict(lambda: np.zeros(len(names), np.float32))
        for lane, name in enumerate(names):
            for word, count in self.lists[name].items():
                found[word][lane] = min(2.0, np.log1p(count))
        return dict(found), names


_SMALL = {"of", "the", "and", "for", "in", "on", "-", "de", "la", "le", "du", "del", "al", "&", "'s", "a", "at", "to"}


def gazetteer():
    known = Gazetteer()
    people(known)
    places(known)
    organizations(known)
    return known


def people(known):
    given = table("given-names/given-names.tsv.gz")
    known.add("given", (row["name"] for row in given))
    often = [row["name"] for row in given if float(row["uk_boys"] or 0) + float(row["uk_girls"] or 0) > 2000]
    known.add("given often", often)
    family = table("family-names/family-names.tsv.gz")
    known.add("family", (row["name"] for row in family))
    known.add("family often", (row["name"] for row in family if rank(row) <= 5000))
    lists = load_json("compromise-lists/people.json")
    for name in ("femaleNames", "maleNames", "firstnames", "lastnames", "people", "actors"):
        known.add("listed " + name, lists[name], PERSON)
    for row in table("people/officials.tsv.gz"):
        names = [row["name"], *split(row["other_names"])]
        known.add("official", names, PERSON)
    known.add("leader", (row["leader"] for row in table("people/leaders-1950-2021.tsv")), PERSON)
    known.add("honorific", load_json("titles-and-offices/englishHonorifics.json")["englishHonorifics"])
    known.add("occupation", load_json("titles-and-offices/occupations.json")["occupations"])


def rank(row):
    return int(row["us_rank_1990"]) if row["us_rank_1990"].isdigit() else 99999


def split(cell):
    return [part for part in re.split(r"[|;]", cell or "") if part.strip()]


def places(known):
    lists = load_json("compromise-lists/places.json")
    for name in ("countries", "regions", "cities", "places"):
        known.add("listed " + name, lists[name], PLACE)
    known.add("demonym", lists["demonyms"])
    for row in load_json("countries/countries.json"):
        known.add("country", [row["name"], row["official"], *row["alt"]], PLACE)
        known.add("capital", row["capital"], PLACE)
        known.add("demonym", row["demonym"])
        known.add("language", row["languages"])
    cities = table("places/cities.tsv.gz")
    known.add("city", (row["name"] for row in cities), PLACE)
    known.add("big city", (row["name"] for row in cities if number(row["population"]) > 300_000), PLACE)
    for row in table("places/regions.tsv"):
        level = "region large" if number(row["population"]) > 1_000_000 else "region"
        known.add(level, {row["name"], row["bare"], *split(row["press_short"])} - {""}, PLACE)
    for row in table("places/features.tsv"):
        known.add("feature", [row["name"], *split(row["other_names"])], PLACE)


def number(cell):
    try:
        return float(cell)
    except (TypeError, ValueError):
        return 0


def organizations(known):
    lists = load_json("compromise-lists/organizations.json")
    known.add("listed organization", lists["organizations"], ORGANIZATION)
    known.add("team", lists["sportsTeams"], ORGANIZATION)
    for row in table("organizations/sports-teams.tsv"):
        known.add("team", [row["name"], *split(row["other_names"])], ORGANIZATION)
    for row in table("organizations/acronyms.tsv"):
        known.add("body", [row["name"], row["short"]], ORGANIZATION)
    for row in table("organizations/companies.tsv"):
        known.add("company", {row["name"], without_legal_form(row["name"])}, ORGANIZATION)
    known.add("government", (row["name"] for row in table("organizations/government-bodies.tsv")), ORGANIZATION)
    for row in table("organizations/parties.tsv.gz"):
        known.add("party", [row["name"], row["short"], *split(row["other_names"])], ORGANIZATION)
    for row in table("organizations/terrorist-groups.tsv"):
        known.add("armed group", [row["name"], *split(row["other_names"])], ORGANIZATION)
    known.add("university", (row["name"] for row in table("organizations/universities.tsv.gz")), ORGANIZATION)
    known.add("newspaper", load_json("titles-and-offices/newspapers.json")["newspapers"], ORGANIZATION)
    for name in ("outlets", "news-agencies"):
        for row in table(f"news-outlets/{name}.tsv"):
            known.add("outlet", [row["name"]], ORGANIZATION)
    for line in open_file("petrarch-cameo/actors.jsonl.gz"):
        actor = json.loads(line)
        dated = any(len(code) > 1 for code in actor["codes"])
        if dated and len(actor["names"][0].split()) > 1:
            known.add("actor person", (name.title() for name in actor["names"]), PERSON)
        elif actor["list"] == "Countries" and len(actor["codes"]) == 1 and len(actor["codes"][0][0]) == 3:
            known.add("actor place", (name.title() for name in actor["names"]), PLACE)
        else:
            known.add("actor body", (name.title() for name in actor["names"]))


def keyed(vectors, scale):
    """keys U32 sorted, rows U16, patterns U8: a word's hash to its vector; of words with one hash the first stays."""
    patterns, table_rows = {}, {}
    for word in sorted(vectors):
        pattern = np.minimum(255, np.round(vectors[word] * scale)).astype(np.uint8).tobytes()
        table_rows.setdefault(hash32(0, word), patterns.setdefault(pattern, len(patterns)))
    keys = sorted(table_rows)
    if len(patterns) > 0xFFFF:
        raise ValueError(f"{len(patterns)} patterns do not fit 16 bits")
    stacked = np.stack([np.frombuffer(pattern, np.uint8) for pattern in patterns])
    return np.array(keys, np.uint32), np.array([table_rows[key] for key in keys], np.uint16), stacked


def build():
    tensors = {}
    known = gazetteer()
    vectors, names = known.vectors()
    for prefix, found, scale in (("wordnet", wordnet(), WORDNET_SCALE), ("gazetteer", vectors, GAZETTEER_SCALE)):
        for part, tensor in zip(("keys", "rows", "patterns"), keyed(found, scale)):
            tensors[f"{prefix}.{part}"] = tensor
    phrases, starts = {}, collections.Counter()
    for phrase, kinds in known.phrases.items():
        key = hash32(9, phrase)
        phrases[key] = phrases.get(key, 0) | kinds
        cut = phrase.split(" ")
        start = hash32(10, cut[0])
        starts[start] = max(starts[start], len(cut))
    for name, found, type_ in (("keys", phrases, "kinds"), ("starts", starts, "longest")):
        order = sorted(found)
        tensors[f"phrases.{name}"] = np.array(order, np.uint32)
        tensors[f"phrases.{type_}"] = np.array([found[key] for key in order], np.uint8)
    return tensors, names


if __name__ == "__main__":
    tensors, names = build()
    print(names)
    for name, tensor in tensors.items():
        print(name, tensor.dtype, tensor.shape, tensor.nbytes, file=sys.stderr)
