from statistics import fmean, pstdev

from vetcourse.checks import close, equal, points, raises, required, unchanged


def cv(values):
    return pstdev(values) / fmean(values)


def span(values):
    return values[-1] - values[0]


@points(2)
def test_known_values(student):
    """三个数的例子算得对：降幅大的在前，可以是负数。"""
    close(student.leave_one_out([1, 2, 9], ["a", "b", "c"], max), [("c", 7), ("a", 0), ("b", 0)])
    close(student.leave_one_out([1, 2, 9], ["a", "b", "c"], min), [("b", 0), ("c", 0), ("a", -1)])


def test_shanghai_first(student, data):
    """2017 年消费支出的变异系数，去掉上海下降最多，其次是北京。"""
    table = "provinces_2017.csv"
    result = student.leave_one_out(data.column(table, "consumption"), data.column(table, "province_en"), cv)
    equal([name for name, _ in result[:2]], ["Shanghai", "Beijing"])
    equal(len(result), 31)


def test_ties_keep_order(student):
    """降幅相同时，保持原来的次序。"""
    close(student.leave_one_out([1, 1, 1], ["c", "a", "b"], max), [("c", 0), ("a", 0), ("b", 0)])


@points(2)
def test_sum_gives_the_value_back(student, rng):
    """用合计作指标，降幅就是各自的数，从大到小。"""
    values = rng.sample(range(-50, 500), 8)
    names = [f"n{number}" for number in range(8)]
    expected = sorted(zip(names, values), key=lambda pair: -pair[1])
    close(student.leave_one_out(values, names, sum), expected)


def test_input_is_kept(student):
    """传入的列表保持原样。"""
    unchanged(student.leave_one_out, [3, 1, 2], ["c", "a", "b"], max)


def test_bad_input(student):
    """少于三个数，或者长度不等时，抛出 ValueError。"""
    raises(ValueError, student.leave_one_out, [1, 2], ["a", "b"], sum)
    raises(ValueError, student.leave_one_out, [], [], sum)
    raises(ValueError, student.leave_one_out, [1, 2, 3], ["a", "b"], sum)
    raises(ZeroDivisionError, student.leave_one_out, [1, 0, 0], ["a", "b", "c"], lambda values: 1 / sum(values))


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的数和几种指标上，结果与参考解一致。"""
    for measure in (cv, max, span):
        values = [rng.randint(1, 9) + rng.choice([0.25, 0.5]) for _ in range(rng.randint(3, 9))]
        names = [rng.choice("abcdef") for _ in values]
        if measure is cv:
            values = [value + rng.random() for value in values]
        close(student.leave_one_out(values, names, measure), reference.leave_one_out(values, names, measure))
