from vetcourse.checks import agrees, between, close, points, raises, required, unchanged

TRACK = {
    "中职": {"高职": 0.5, "职业本科": 0.1},
    "高职": {"职业本科": 0.2},
    "职业本科": {"专业硕士": 0.1},
}


def random_edges(rng, mixed=True):
    names = list("abcdefg")[: rng.randint(3, 7)]
    rng.shuffle(names)
    edges = {}
    for i, name in enumerate(names):
        nexts = [other for other in names[i + 1 :] if rng.random() < 0.7]
        cuts = sorted(rng.random() for _ in nexts)
        edges[name] = {other: cut - before for other, cut, before in zip(nexts, cuts, [0.0, *cuts])}
    keys = list(edges)
    if mixed:
        rng.shuffle(keys)
    return {key: edges[key] for key in keys if edges[key] or rng.random() < 0.5} or {"a": {"b": 0.5}}


def by_paths(edges, here, goal):
    if here == goal:
        return 1.0
    return sum(rate * by_paths(edges, after, goal) for after, rate in edges.get(here, {}).items())


@points(2)
def test_known_values(student):
    """中职到专业硕士的例子和一条直路的例子都算得对。"""
    close(student.pathway_reach(TRACK, "中职"), {"中职": 1.0, "高职": 0.5, "职业本科": 0.2, "专业硕士": 0.02})
    close(student.pathway_reach({"b": {"c": 0.5}, "a": {"b": 0.5}}, "a"), {"a": 1.0, "b": 0.5, "c": 0.25})


@points(2)
def test_several_paths_add_up(student, rng):
    """到达一个阶段的比例等于所有路径的乘积之和。"""
    edges = random_edges(rng, mixed=False)
    start = rng.choice(list(edges))
    got = student.pathway_reach(edges, start)
    for stage, share in got.items():
        between(share, 0, 1)
        close(share, by_paths(edges, start, stage))
    close(student.pathway_reach({"a": {"b": 0.3, "c": 0.5}, "b": {"c": 0.5}}, "a")["c"], 0.65)


def test_every_stage_is_a_key(student):
    """每个出现过的阶段都有一个键，到不了的是零。"""
    close(student.pathway_reach({"a": {"b": 0.5}}, "b"), {"a": 0.0, "b": 1.0})
    close(student.pathway_reach({"a": {"b": 0.5}, "x": {"y": 0.9}}, "a"), {"a": 1.0, "b": 0.5, "x": 0.0, "y": 0.0})
    close(student.pathway_reach({"a": {}}, "a"), {"a": 1.0})


def test_order_of_keys_does_not_matter(student):
    """阶段在字典里的先后不影响结果。"""
    backwards = {stage: dict(reversed(list(TRACK[stage].items()))) for stage in reversed(TRACK)}
    close(student.pathway_reach(backwards, "中职"), {"中职": 1.0, "高职": 0.5, "职业本科": 0.2, "专业硕士": 0.02})


def test_cycles_are_refused(student):
    """有圈时抛出 ValueError，不论圈在哪里。"""
    raises(ValueError, student.pathway_reach, {"a": {"b": 0.5}, "b": {"a": 0.5}}, "a")
    raises(ValueError, student.pathway_reach, {"a": {"a": 0.5}}, "a")
    raises(ValueError, student.pathway_reach, {"a": {"b": 0.5}, "x": {"y": 0.5}, "y": {"x": 0.0}}, "a")


def test_bad_input(student):
    """起点未出现、比例越界或合计过大时抛出 ValueError。"""
    raises(ValueError, student.pathway_reach, {"a": {"b": 0.5}}, "z")
    raises(ValueError, student.pathway_reach, {"a": {"b": 0.7, "c": 0.4}}, "a")
    raises(ValueError, student.pathway_reach, {"a": {"b": 1.2, "c": -0.5}}, "a")
    raises(ValueError, student.pathway_reach, {"a": {"b": 0.5, "c": -0.1}}, "a")
    close(student.pathway_reach({"a": {"b": 0.4, "c": 0.2, "d": 0.3, "e": 0.1}}, "a")["d"], 0.3)
    close(student.pathway_reach({"a": {"b": 1, "c": 0}}, "a"), {"a": 1, "b": 1, "c": 0})


def test_input_is_kept(student):
    """传入的字典保持原样。"""
    unchanged(student.pathway_reach, TRACK, "中职")


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的升学图上，结果与参考解一致。"""
    for _ in range(6):
        edges = random_edges(rng)
        agrees(student.pathway_reach, reference.pathway_reach, edges, rng.choice(list(edges)))
    circle = {"x": {"y": rng.random()}, "y": {"x": rng.choice([0, 0.5])}}
    agrees(student.pathway_reach, reference.pathway_reach, {**edges, **circle}, next(iter(edges)))
    agrees(student.pathway_reach, reference.pathway_reach, {**edges, "x": {"y": -0.1}}, next(iter(edges)))
