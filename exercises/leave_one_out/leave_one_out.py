from collections.abc import Callable


def leave_one_out(
    values: list[float], names: list[str], measure: Callable[[list[float]], float]
) -> list[tuple[str, float]]:
    """返回轮流去掉一个之后指标的降幅，从大到小。"""
    raise NotImplementedError
