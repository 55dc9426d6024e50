from vetcourse.checks import agrees, at_least, close, points, raises, required, unchanged


@points(2)
def test_known_values(student):
    """四组变两班、没有组两个例子都算得对。"""
    close(student.merge_saving([7, 5, 5, 3], 10, 1000, 50), {"separate": 5000.0, "merged": 3000.0, "saving": 2000.0})
    close(student.merge_saving([], 10, 5, 1), {"separate": 0.0, "merged": 0.0, "saving": 0.0})


def test_material_is_not_saved(student):
    """材料费跟着人走，合班前后一样。"""
    close(student.merge_saving([2, 3], 10, 0, 40), {"separate": 200.0, "merged": 200.0, "saving": 0.0})
    close(student.merge_saving([4, 4], 10, 100, 25), {"separate": 400.0, "merged": 300.0, "saving": 100.0})


def test_classes_come_from_packing(student):
    """组不拆开：座位总数够，班数也可能减不下来。"""
    close(student.merge_saving([6, 6, 6], 10, 100, 0), {"separate": 300.0, "merged": 300.0, "saving": 0.0})
    close(student.merge_saving([6, 6, 7, 1], 10, 100, 0)["saving"], 100.0)


def test_empty_groups_cost_nothing(student):
    """没有人的组不开班。"""
    close(student.merge_saving([0, 5, 0], 10, 100, 1), {"separate": 105.0, "merged": 105.0, "saving": 0.0})


@points(2)
def test_saving_is_whole_classes(student, rng):
    """节约等于两笔费用之差，是开班费的整数倍，两个半班合起来恰好省一个班。"""
    for _ in range(4):
        capacity = 2 * rng.randint(5, 15)
        groups = [rng.randint(1, capacity) for _ in range(rng.randint(1, 9))]
        fixed, material = rng.randint(100, 900), rng.randint(0, 60)
        found = student.merge_saving(groups, capacity, fixed, material)
        close(found["saving"], found["separate"] - found["merged"])
        at_least(found["saving"], 0)
        close(found["saving"] / fixed, round(found["saving"] / fixed))
        close(found["separate"], fixed * len(groups) + material * sum(groups))
        half = capacity // 2
        close(student.merge_saving([half, half, capacity], capacity, fixed, material)["saving"], fixed)


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    raises(ValueError, student.merge_saving, [11], 10, 5, 1)
    raises(ValueError, student.merge_saving, [-1], 10, 5, 1)
    raises(ValueError, student.merge_saving, [5], 10, -1, 1)
    raises(ValueError, student.merge_saving, [5], 10, 1, -1)
    raises(ValueError, student.merge_saving, [], 0, 1, 1)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.merge_saving, [3, 0, 7, 5], 10, 100, 5)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的分组和费用上，结果与参考解一致。"""
    for _ in range(8):
        capacity = rng.randint(5, 40)
        groups = [rng.randint(0, capacity) for _ in range(rng.randint(0, 14))]
        agrees(
            student.merge_saving, reference.merge_saving, groups, capacity, rng.randint(0, 900), rng.uniform(0, 80)
        )
