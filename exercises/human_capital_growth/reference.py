from math import log


def human_capital_growth(sk: float, sh: float, alpha: float, beta: float, n_g_d: float) -> dict:
    if not (0 < sk < 1 and 0 < sh < 1):
        raise ValueError("the shares must lie between 0 and 1")
    if min(alpha, beta, n_g_d) <= 0 or alpha + beta >= 1:
        raise ValueError("the exponents and n + g + d must be positive, alpha + beta below 1")
    rest = 1 - alpha - beta
    speed = rest * n_g_d
    output = (sk**alpha * sh**beta / n_g_d ** (alpha + beta)) ** (1 / rest)
    return {"y": output, "speed": speed, "half_life": log(2) / speed}
