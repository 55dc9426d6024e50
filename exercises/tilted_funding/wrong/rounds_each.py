"""test_every_fen_is_spent test_ties_go_to_the_earlier_school test_tilting_pays_only_the_needy"""


def tilted_funding(schools, weights, budget_fen):
    if budget_fen < 0 or any(w < 0 for w in weights.values()):
        raise ValueError
    if any(s["pupils"] < 0 or any(q < 0 or q > 1 for q in s["needs"].values()) for s in schools):
        raise ValueError
    units = [s["pupils"] * (1 + sum(weights.get(k, 0) * q for k, q in s["needs"].items())) for s in schools]
    if sum(units) <= 0:
        raise ValueError
    return [round(budget_fen * u / sum(units)) for u in units]
