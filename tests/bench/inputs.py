"""The 200 inputs of the search benchmark: seeded, what people type into the search field."""
import random

from customers import FORMS, GIVEN, PLACES, STEM, SURNAMES, TRADES

SYLLABLES = 'heng qi hua hong run cheng hao jiang jun ze lan ke xin da yuan bo fei zhi yun rui feng ming de an tai kang'.split()


def inputs(count=200, seed=20261122):
    rng = random.Random(seed)
    kinds = [
        lambda: ''.join(rng.choices(SYLLABLES, k=rng.randrange(1, 4))),  # whole pinyin
        lambda: ''.join(syllable[0] for syllable in rng.choices(SYLLABLES, k=rng.randrange(2, 5))),  # initials
        lambda: ''.join(rng.choices(STEM, k=2)),
        lambda: rng.choice(PLACES)[1][:2] + ' ' + ''.join(rng.choices(STEM, k=2)) + ' ' + rng.choice(TRADES),
        lambda: rng.choice(SYLLABLES)[0] + rng.choice(STEM) + rng.choice(SYLLABLES),  # mixed
        lambda: rng.choice(SURNAMES) + ''.join(rng.choices(GIVEN, k=2)),
        lambda: str(rng.randrange(10 ** 3, 10 ** 4)),  # the last digits of a phone
        lambda: f'1{rng.choice("3578")}{rng.randrange(10 ** 6):09d}',
        lambda: rng.choice('abcdefghijklmnopqrstuvwxyz'),
        lambda: rng.choice(['xyzzy', 'vvv', '龘龘', '0000000000', rng.choice(FORMS) + '龘']),  # no hit
    ]
    return [kinds[i % len(kinds)]() for i in range(count)]
