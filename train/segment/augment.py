"""Turns treebank sentences into what they have too little of: the typography and the abbreviations of news."""

import random

from text import Words
from typography import curly, dashed, mapped, raised, stopless, without_stops

TITLES = "Mr. Mrs. Ms. Dr. Prof. Gen. Lt. Col. Capt. Maj. Sgt. Adm. Sen. Rep. Gov. Rev. Hon. Fr. St. Supt. Insp. Amb."
TITLES = [*TITLES.split(), "Lt. Gen.", "Maj. Gen.", "Lt. Col.", "Brig. Gen.", "Sens.", "Reps.", "Pres.", "Det."]
SUFFIXES = "Inc. Corp. Co. Ltd. Jr. Sr. Bros. Esq.".split()
STATES = "U.S. U.S. U.S. U.K. U.N. E.U. D.C.".split()
MONTHS = "Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.".split()
NUMBERED = "No. Nos. Fig. Art. Sec. Vol. Ch. pp. p.".split()
LESSER = "approx. vs. ca. est. incl. dept. etc. e.g. i.e.".split()
PLACES = "OSLO LIMA PORT HARBOUR ROME NEW CITY Geneva Quito Dakar Tallinn Accra Perth".split()
AGENCIES = "(Agency) (AP) (Reuters) (AFP)".split()
NAMES = "Smith Jones Roe Adeyemi Ivanov Garcia Chen Larsen Haddad she he they officials".split()
SAYING = "said asked says told added wrote replied cried wondered".split()
SPEAKERS = "the mayor,the minister,one resident,a spokesman,Mayor Roe,Ms. Chen,her lawyer,the judge".split(",")
HEARERS = ",,,the crowd,reporters,on Monday,in a statement,at a news conference in the capital".split(",")
DAYS = ",,on Monday,Tuesday,Wednesday,on Friday,Eastern time,GMT,and again at 4 p.m.,local time".split(",")
LETTERS = "ABCDEFGHJKLMNPRSTW"
RIMES = "oe um ai eck in ole ash imm ang en ott u".split()


def chance(probability):
    return random.random() < probability


def surname():
    """One as short as an abbreviation."""
    return random.choice(LETTERS) + random.choice(RIMES)


def abbreviated(sentence):
    """The sentence with abbreviations put in where such words stand."""
    forms, spaces, tags = [], [], []
    old = list(zip(sentence.forms, sentence.spaces, sentence.tags))

    def put(text, tag):
        for word in text.split():
            forms.append(word), spaces.append(True), tags.append(tag)

    for index, (form, space, tag) in enumerate(old):
        before = old[index - 1] if index else (None, True, None)
        after = old[index + 1] if index + 1 < len(old) else (None, True, None)
        name = tag == "PROPN" and form[:1].isupper()
        free = index == 0 or before[1]
        if name and free and before[2] != "PROPN" and chance(0.06 if index else 0.2):
            put(random.choice(TITLES), "PROPN")
        elif form in ("He", "She") and index == 0 and space and chance(0.15):
            put(random.choice(TITLES), "PROPN")
            form = surname()
        elif name and free and before[2] == "PROPN" and chance(0.04):
            put(" ".join(f"{random.choice(LETTERS)}." for _ in range(random.choice((1, 1, 2)))), "PROPN")
        elif name and free and index == 0 and chance(0.03):
            put(f"{random.choice(LETTERS)}.", "PROPN")
        elif tag in ("NOUN", "PROPN") and free and before[2] in ("DET", "ADP", "ADJ", "VERB") and chance(0.02):
            put(random.choice(STATES), "PROPN")
        elif tag == "NUM" and free and form.isdigit() and chance(0.08):
            put(random.choice(NUMBERED + MONTHS), "NOUN")
        elif tag in ("NOUN", "NUM", "ADJ") and free and before[2] is not None and chance(0.004):
            put(random.choice(LESSER), "ADV")
        elif tag == "ADP" and free and before[2] in ("NOUN", "PROPN", "VERB") and chance(0.02):
            put(f"at {random.randint(1, 12)} {random.choice(('a.m.', 'p.m.'))} {random.choice(DAYS)}", "X")
        if name and free and after[0] == "." and chance(0.15):
            form = surname()
        forms.append(form), spaces.append(space), tags.append(tag)
        if name and space and after[2] not in ("PROPN", None) and chance(0.03):
            put(random.choice(SUFFIXES), "PROPN")
    if len(forms) > 4 and forms[-1] == "." and not spaces[-2] and chance(0.03):
        stopped(forms, spaces, tags)
    return Words(forms, spaces, tags, sentence.starts_paragraph)


def stopped(forms, spaces, tags):
    """End the sentence in an abbreviation, whose stop is also the sentence's."""
    space = spaces.pop()
    forms.pop(), tags.pop()
    spaces[-1] = True
    phrase = random.choice(
        (
            f"at {random.randint(1, 12)} {random.choice(('a.m.', 'p.m.'))}",
            f"in the {random.choice(STATES)}",
            f"and {random.choice(LETTERS).title()}ole {random.choice(SUFFIXES)}",
            "etc.",
        )
    )
    for word in phrase.split():
        forms.append(word), spaces.append(True), tags.append("X")
    spaces[-1] = space


def quoted(sentence):
    """The sentence in quotation marks; a question or cry at times with its speaker behind it."""
    forms, spaces = ['"', *sentence.forms], [False, *sentence.spaces]
    tags = ["PUNCT", *sentence.tags]
    space = spaces[-1]
    spaces[-1] = False
    forms.append('"'), spaces.append(space), tags.append("PUNCT")
    asked = sentence.forms[-1] in ("?", "!", ",")
    if sentence.forms[-1] == "." and chance(0.4):
        forms[-2], asked = ",", True
    if asked and chance(0.8):
        spaces[-1] = True
        pair = [random.choice(NAMES + SPEAKERS), random.choice(SAYING)]
        random.shuffle(pair)
        added = f"{' '.join(pair)} {random.choice(HEARERS)}".split()
        forms += [*added, "."]
        spaces += [True] * (len(added) - 1) + [False, space]
        tags += ["X"] * len(added) + ["PUNCT"]
    return Words(forms, spaces, tags, sentence.starts_paragraph)


def quotable(sentence):
    """How often a sentence is put in quotation marks."""
    if sentence.forms[-1] in ("?", "!"):
        return 0.25
    return 0.05 if len(sentence.forms) > 3 and sentence.forms[-1] == "." else 0


def dated(sentence):
    """The first sentence of a report with its place, day and agency before it."""
    words = [random.choice(PLACES)]
    if chance(0.5):
        words += [",", random.choice(MONTHS), str(random.randint(1, 31))]
    if chance(0.6):
        agency = random.choice(AGENCIES)
        words += ["(", agency[1:-1], ")"]
    words.append(random.choice(("-", "--", "—", "–")))
    spaces = [following not in (",", ")") and word != "(" for word, following in zip(words, [*words[1:], ""])]
    tags = ["PROPN"] * len(words)
    return Words(words + sentence.forms, spaces + sentence.spaces, tags + sentence.tags, sentence.starts_paragraph)


def numbered(sentence):
    """The sentence as an item of a list."""
    number = random.choice((str(random.randint(1, 30)), random.choice("abcdAB"), random.choice(("ii", "iv", "IV"))))
    mark = random.choice((".", ".", ".", ")"))
    return Words(
        [number, mark, *sentence.forms],
        [False, True, *sentence.spaces],
        ["X", "PUNCT", *sentence.tags],
        sentence.starts_paragraph,
    )


def paragraphs(sentences):
    found = []
    for sentence in sentences:
        if sentence.starts_paragraph or not found:
            found.append([])
        found[-1].append(sentence)
    return found


def drawn(sentences, frequency):
    """
    A document as it is trained on, drawn anew each time.

    `frequency`: how often its full stops are left out, all or some.
    """
    # Half of the documents as they are: what is put in must not drown what was found.
    result = augmented(sentences) if chance(0.6) else sentences
    if not chance(frequency):
        return result
    result = without_stops(result, 1.0 if chance(0.7) else random.uniform(0.3, 0.9))
    draw = random.random()
    if draw < 0.05:
        return mapped(result, str.lower)
    return mapped(result, raised) if draw < 0.1 else result


def augmented(sentences):
    """Another version of a document's sentences."""
    result = []
    for block in paragraphs(sentences):
        block = [abbreviated(sentence) for sentence in block]
        block = [quoted(s) if '"' not in s.forms and chance(quotable(s)) else s for s in block]
        if len(block[0].forms) > 6 and chance(0.03):
            block[0] = dated(block[0])
        block = [numbered(s) if chance(0.03 if s.starts_paragraph else 0.006) else s for s in block]
        if chance(0.1):
            block = stopless(block)
        if chance(0.4):
            block = curly(block, random.choice((("“", "”", "’"), ("“", "”", "’"), ("‘", "’", "’"), ('"', '"', "’"))))
        if chance(0.25):
            block = dashed(block, random.choice(("—", "–", "--", "-")), tight=chance(0.5))
        if chance(0.1):
            block = mapped(block, lambda form: "…" if form == "..." else form)
        draw = random.random()
        if draw < 0.07:
            block = mapped(block, str.lower)
        elif draw < 0.1:
            block = mapped(block, raised)
        result += block
    return result
