from vetcourse.checks import at_least, at_most, close, equal, holds, points, raises, required, unchanged


def person(name, cost, gain):
    return {"id": name, "cost": cost, "gain": gain}


def random_people(rng, most=10):
    names = rng.sample("abcdefghijkl", rng.randint(3, most))
    return [person(name, rng.randint(1, 20), rng.randint(0, 30)) for name in names]


def honest(people, budget, plan):
    by_id = {one["id"]: one for one in people}
    for kind in ("greedy", "exact"):
        chosen = plan[kind]
        equal(chosen, sorted(set(chosen)))
        at_most(sum(by_id[name]["cost"] for name in chosen), budget)
        close(plan[kind + "_gain"], sum(by_id[name]["gain"] for name in chosen))


@points(2)
def test_known_values(student):
    """便宜的先选会误事、没有人、刚好花完三个例子都算得对。"""
    people = [person("a", 1, 2), person("b", 10, 10)]
    close(
        student.training_priority(people, 10),
        {"greedy": ["a"], "greedy_gain": 2.0, "exact": ["b"], "exact_gain": 10.0},
    )
    close(student.training_priority([], 10), {"greedy": [], "greedy_gain": 0.0, "exact": [], "exact_gain": 0.0})
    close(student.training_priority(people, 11)["greedy"], ["a", "b"])
    close(student.training_priority(people, 0)["exact_gain"], 0)


def test_greedy_skips_who_does_not_fit(student):
    """贪心法看每元的收益，跳过放不下的人，比值相同时按 id。"""
    people = [person("a", 2, 4), person("b", 9, 10), person("c", 3, 3)]
    close(student.training_priority(people, 5)["greedy_gain"], 7.0)
    tied = [person("z", 2, 4), person("m", 3, 6), person("b", 2, 4), person("k", 1, 0)]
    equal(student.training_priority(tied, 5)["greedy"], ["b", "m"])
    equal(student.training_priority(tied, 3)["greedy"], ["b", "k"])


def test_exact_beats_greedy(student):
    """贪心法不是最好时，精确法给出更大的收益。"""
    people = [person("a", 6, 9), person("b", 5, 7), person("c", 5, 7)]
    found = student.training_priority(people, 10)
    equal(found["greedy"], ["a"])
    equal(found["exact"], ["b", "c"])
    close(found["exact_gain"], 14.0)


@points(2)
def test_plans_are_honest(student, rng):
    """两种办法都不超预算，收益报得对，精确法不输给贪心法。"""
    for _ in range(4):
        people = random_people(rng)
        budget = sum(one["cost"] for one in people) // 2
        plan = student.training_priority(people, budget)
        honest(people, budget, plan)
        at_least(plan["exact_gain"], plan["greedy_gain"])
        everyone = student.training_priority(people, budget * 2 + 1)
        equal(everyone["greedy"], sorted(one["id"] for one in people))
        close(everyone["exact_gain"], sum(one["gain"] for one in people))


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.training_priority, [person("a", 0, 1)], 5)
    raises(ValueError, student.training_priority, [person("a", 1, -1)], 5)
    raises(ValueError, student.training_priority, [person("a", 1, 1), person("a", 1, 1)], 5)
    raises(ValueError, student.training_priority, [], -1)
    raises(ValueError, student.training_priority, [person(f"p{i}", 1, 1) for i in range(21)], 5)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.training_priority, [person("c", 3, 1), person("a", 2, 4)], 4)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的人和预算上，贪心法选的人与参考解相同，精确法的收益与参考解相同。"""
    for _ in range(6):
        people = random_people(rng)
        budget = rng.randint(0, 60)
        found = student.training_priority(people, budget)
        expected = reference.training_priority(people, budget)
        honest(people, budget, found)
        equal(found["greedy"], expected["greedy"])
        close(found["exact_gain"], expected["exact_gain"])
        holds(set(found) == set(expected), sorted(found), sorted(expected))
