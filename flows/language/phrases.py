"""Lists of phrases, as data has them."""


def phrases_in(said: str) -> frozenset[str]:
    """Phrases separated by commas, each with single spaces."""
    return frozenset(filter(None, (" ".join(each.split()) for each in said.split(","))))
