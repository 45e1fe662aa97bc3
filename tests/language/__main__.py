"""python -m tests.language: how much of what people type is taken for what it is.

What is missed is listed, but not of the frozen part, which is a measure.
"""

from tests.language.outcomes import REPORTS, filed, right


def main() -> None:
    shares = []
    for part in ("working", "rounds", "frozen"):
        count, missed = right(part)
        shares.append(f"{part} {count - len(missed)}/{count}")
        wrong = [each for each, was in missed if was in REPORTS and not each.reports]
        silent = sum(filed(each.said) for each in wrong)
        shares[-1] += f" (false reports {len(wrong)}, filed by silence {silent})"
        if part != "frozen":
            for each, was in missed:
                print(f"{each.role}: {each.said!r}: {was}, not {each.outcome}")
    print("understood: " + ", ".join(shares))


if __name__ == "__main__":
    main()
