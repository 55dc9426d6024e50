from math import log

from vetcourse.checks import agrees, at_most, between, close, points, raises, required, unchanged


def split(rng, parts):
    weights = [rng.uniform(1, 9) for _ in range(parts)]
    return [weight / sum(weights) for weight in weights]


@points(2)
def test_known_values(student):
    """两个已知的例子算得对。"""
    close(student.shannon_diversity([0.5, 0.5]), {"H": 0.6931471805599453, "evenness": 1})
    close(student.shannon_diversity([0.7, 0.2, 0.1]), {"H": 0.8018185525, "evenness": 0.7298466992})


def test_empty_providers_count(student, rng):
    """份额为零的主体不改变 H，却降低均匀度。"""
    close(student.shannon_diversity([1.0, 0.0]), {"H": 0, "evenness": 0})
    shares = split(rng, 4)
    diversity = student.shannon_diversity(shares)["H"]
    close(student.shannon_diversity([0, *shares, 0]), {"H": diversity, "evenness": diversity / log(6)})


def test_single_provider(student):
    """只有一个主体时，H 为 0，均匀度为 1。"""
    close(student.shannon_diversity([1.0]), {"H": 0, "evenness": 1})


def test_equal_shares_are_most_diverse(student, rng):
    """份额相等时 H 最大，等于 ln n；与次序无关；向平均靠拢时 H 上升。"""
    size = rng.randint(3, 8)
    shares = split(rng, size)
    diversity = student.shannon_diversity(shares)
    between(diversity["H"], 0, log(size))
    between(diversity["evenness"], 0, 1)
    close(student.shannon_diversity(shares[::-1]), diversity)
    close(student.shannon_diversity([1 / size] * size), {"H": log(size), "evenness": 1})
    evened = [(share + 1 / size) / 2 for share in shares]
    at_most(diversity["H"], student.shannon_diversity(evened)["H"])


def test_bad_input(student):
    """不合约定的输入抛出 ValueError。"""
    for shares in ([], [0.5, 0.4], [0.5, 0.494], [0.5, 0.506], [1.2, -0.2], [50, 50]):
        raises(ValueError, student.shannon_diversity, shares)


@required
@points(2)
def test_agrees_with_reference(student, reference, rng):
    """随机的份额上（包括零份额和四舍五入的份额），结果与参考解一致；传入的列表保持原样。"""
    for _ in range(6):
        shares = split(rng, rng.randint(2, 8))
        agrees(student.shannon_diversity, reference.shannon_diversity, shares)
        agrees(student.shannon_diversity, reference.shannon_diversity, [*shares, 0])
        agrees(student.shannon_diversity, reference.shannon_diversity, [round(share, 4) for share in shares])
        factor = rng.choice((0.9, 0.992, 0.997, 1.003, 1.008))
        agrees(student.shannon_diversity, reference.shannon_diversity, [share * factor for share in shares])
    agrees(student.shannon_diversity, reference.shannon_diversity, [0.998])
    unchanged(student.shannon_diversity, [0.2, 0.0, 0.5, 0.299])
