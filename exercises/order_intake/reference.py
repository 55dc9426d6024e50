def order_intake(demand: dict[int, float], gain: float, loss: float) -> int:
    if any(posts < 0 or p < 0 for posts, p in demand.items()) or abs(sum(demand.values()) - 1) > 1e-9:
        raise ValueError("posts and probabilities must not be negative; probabilities must sum to 1")
    if gain < 0 or loss < 0 or gain + loss == 0:
        raise ValueError("gain and loss must not be negative, nor both zero")
    ratio = gain / (gain + loss)
    reached = 0.0
    for posts in sorted(demand):
        reached += demand[posts]
        if reached >= ratio - 1e-12:
            return posts
    # The probabilities may sum to a little less than 1.
    return max(demand)
