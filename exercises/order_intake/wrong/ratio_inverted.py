"""test_known_values test_equality_is_enough test_free_mistakes_go_to_the_end test_float_noise_does_not_matter test_best_result_on_average"""


def order_intake(demand, gain, loss):
    if not demand or abs(sum(demand.values()) - 1) > 1e-9 or min(demand) < 0 or min(demand.values()) < 0:
        raise ValueError
    if gain < 0 or loss < 0 or gain + loss == 0:
        raise ValueError
    reached = 0
    for posts in sorted(demand):
        reached += demand[posts]
        if reached >= loss / (gain + loss) - 1e-12:
            return posts
    return max(demand)
