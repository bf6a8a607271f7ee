"""What several networks together believe of the names of a sentence.

A network that has seen the few gold names often knows them by heart. Readers of a few epochs still go by a name's
shape, its place and the lists; several of them, averaged, teach the one that is shipped.
"""

import numpy as np
import torch

from data import batches, certain, collated, encoded, length

BATCH = 4000


@torch.no_grad()
def beliefs_of(readers, sentences, types, labels, gold_share=0.5):
    """Probabilities of the labels of names, [words, labels] of 16 bits, by id() of the sentence.

    The mean of the log-probabilities of the readers, made to add up to 1; where a sentence has gold names, these with
    weight `gold_share`.
    """
    examples = [encoded(sentence, types, labels) for sentence in sentences]
    types.freeze()
    for example, sentence in zip(examples, sentences):
        example["sentence"] = sentence
    for reader in readers:
        reader.eval()
    found = {}
    for batch in batches(examples, BATCH, shuffle=False):
        inputs = collated(batch)
        asked = (inputs["forms"], inputs["flags"], inputs["mask"], types)
        read = torch.stack([reader(*asked)[2].log_softmax(-1) for reader in readers])
        mean = read.mean(0).softmax(-1).numpy()
        for i, example in enumerate(batch):
            sentence, own = example["sentence"], mean[i, 1 : length(example)]
            if sentence.names is not None:
                own = gold_share * certain(sentence, labels) + (1 - gold_share) * own
            found[id(sentence)] = own.astype(np.float16)
    return found
