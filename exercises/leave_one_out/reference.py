from collections.abc import Callable


def leave_one_out(
    values: list[float], names: list[str], measure: Callable[[list[float]], float]
) -> list[tuple[str, float]]:
    if len(values) < 3 or len(values) != len(names):
        raise ValueError("values and names must have the same length, at least 3")
    whole = measure(list(values))
    drops = [(name, whole - measure(values[:i] + values[i + 1 :])) for i, name in enumerate(names)]
    return sorted(drops, key=lambda drop: -drop[1])
