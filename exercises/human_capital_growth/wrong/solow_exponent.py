"""test_known_values"""
from math import log, log10


def human_capital_growth(sk, sh, alpha, beta, n_g_d):
    if not (0 < sk < 1 and 0 < sh < 1) or min(alpha, beta, n_g_d) <= 0 or alpha + beta >= 1:
        raise ValueError
    y = (sk**alpha * sh**beta / n_g_d ** (alpha + beta)) ** (1 / (1 - alpha))
    speed = (1 - alpha - beta) * n_g_d
    return {"y": y, "speed": speed, "half_life": log(2) / speed}
