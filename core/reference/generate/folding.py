"""han-characters.tsv and han-phrases.tsv: traditional to simplified, for keys that are compared and never shown."""

import packages
import tables


def entries(source, file):
    """Key and first candidate of each line of an OpenCC dictionary."""
    lines = source.text(packages.OPENCC, f"data/{file}.txt").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(key, candidates.split(" ")[0]) for key, candidates in pairs]


def make(source):
    about = "for keys that are compared and never shown."
    origin = f"{packages.OPENCC.label}, data/%s.txt, first candidate of each (OpenCC, 2026-07-26)"
    characters = entries(source, "TSCharacters")
    tables.expect("characters", len(characters), 4148)
    tables.write("han-characters", f"Traditional to simplified characters, {about}", origin % "TSCharacters", "Apache-2.0",
                 ["traditional", "simplified"], [pair for pair in characters if pair[0] != pair[1]])
    phrases = entries(source, "TSPhrases")
    tables.expect("phrases", len(phrases), 476)
    tables.write("han-phrases", f"Phrases that go before the characters (乾隆 stays), {about}", origin % "TSPhrases",
                 "Apache-2.0", ["traditional", "simplified"], phrases)
