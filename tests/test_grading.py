"""The verdict: points, withheld points, endings, and whose fault it is.  Hosts here are plain Python objects."""

import pytest

from vetcourse import grading
from vetcourse.checks import StudentFailure, close, holds, raises
from vetcourse.grading import Reply
from vetcourse.model import Check, Exercise, Kind, Option, Question, QuestionKind, Status, Visibility


class PlainHost:
    """Functions of this test as a student's file."""

    def __init__(self, **functions):
        self.functions = functions

    def names(self):
        return tuple(self.functions)

    def call(self, name, args, kwargs):
        outcome = self.functions[name](*args, **kwargs)
        return outcome if isinstance(outcome, Reply) else Reply(value=outcome)

    def constant(self, name):
        return self.functions[name]


def check(name, **more) -> Check:
    return Check(id=name, title=name, **more)


def grade(student, functions, checks, seed=1, reference=None):
    exercise = Exercise(slug="double", kind=Kind.CODE, lesson="l", title="t", checks=tuple(checks))
    reference = reference or PlainHost(double=lambda x: 2 * x)
    return grading.grade(exercise, functions, student, reference, data=None, seed=seed)


def one_is_two(student):
    close(student.double(1), 2)


def agrees_at_random(student, reference, rng):
    x = rng.uniform(1, 9)
    close(student.double(x), reference.double(x))


def grows_at_random(student, rng):
    x = rng.uniform(1, 9)
    holds(student.double(x) > x)


FUNCTIONS = {"fixed": one_is_two, "random": agrees_at_random, "property": grows_at_random}
CHECKS = (
    check("fixed", points=2),
    check("random", points=3, required=True, random=True),
    check("property", random=True),
)


def test_a_right_answer_earns_all_points():
    report = grade(PlainHost(double=lambda x: 2 * x), FUNCTIONS, CHECKS)
    assert (report.status, report.score, report.max) == (Status.PASS, 6, 6)


def test_hard_coded_answers_earn_nothing():
    report = grade(PlainHost(double=lambda x: 2), FUNCTIONS, CHECKS)
    fixed = report.checks[0]
    assert (fixed.status, fixed.points, fixed.withheld) == (Status.PASS, 0, True)
    assert report.score == 0


def test_a_constant_earns_nothing_for_the_properties_it_happens_to_have():
    report = grade(PlainHost(double=lambda x: 1000), FUNCTIONS, CHECKS)
    grows = report.checks[2]
    assert (grows.status, grows.points, grows.withheld) == (Status.PASS, 0, True)


def test_partly_right_work_keeps_the_points_of_random_properties():
    report = grade(PlainHost(double=lambda x: 3 * x), FUNCTIONS, CHECKS)
    assert [outcome.points for outcome in report.checks] == [0, 0, 1]


def test_the_failing_call_its_result_and_the_expected_value_are_reported():
    outcome = grade(PlainHost(double=lambda x: x), FUNCTIONS, CHECKS).checks[0]
    assert (outcome.call, outcome.actual, outcome.expected) == ("double(1)", "1", "2")


def test_a_seed_repeats_a_report_and_another_seed_changes_the_inputs():
    student = PlainHost(double=lambda x: x)
    assert grade(student, FUNCTIONS, CHECKS, seed=7) == grade(student, FUNCTIONS, CHECKS, seed=7)
    calls = {grade(student, FUNCTIONS, CHECKS, seed=seed).checks[1].call for seed in range(5)}
    assert len(calls) == 5


def test_each_check_has_random_numbers_of_its_own():
    def draw(student, rng):
        holds(False, rng.random())

    def draw_more(student, rng):
        rng.random()
        holds(False, rng.random())

    first = grade(PlainHost(), {"a": draw, "b": draw}, (check("a", random=True), check("b", random=True)))
    second = grade(PlainHost(), {"a": draw_more, "b": draw}, (check("a", random=True), check("b", random=True)))
    assert first.checks[1] == second.checks[1]
    assert first.checks[0] != second.checks[0]


def test_a_timeout_ends_the_submission_and_skips_the_rest():
    def endless(x):
        raise StudentFailure("failure.timeout", {"seconds": "2"}, fatal=True)

    report = grade(PlainHost(double=endless), FUNCTIONS, CHECKS)
    assert [outcome.status for outcome in report.checks] == [Status.TIMEOUT, Status.SKIP, Status.SKIP]
    assert (report.status, report.limits_hit) == (Status.TIMEOUT, ("call",))


def test_an_exception_of_the_student_is_a_failure_with_its_line():
    def broken(x):
        raise StudentFailure("failure.exception", {"type": "KeyError", "text": "x"}, line=3, exception="KeyError")

    outcome = grade(PlainHost(double=broken), FUNCTIONS, CHECKS).checks[0]
    assert (outcome.status, outcome.line, outcome.message.key) == (Status.FAIL, 3, "failure.exception")


def test_a_value_of_the_wrong_shape_is_the_students_failure():
    def takes_apart(student):
        close(student.double(1)["cv"], 2)

    outcome = grade(PlainHost(double=lambda x: None), {"a": takes_apart}, (check("a"),)).checks[0]
    assert (outcome.status, outcome.message.key) == (Status.FAIL, "failure.shape")


def test_printing_instead_of_returning_is_recognised():
    host = PlainHost(double=lambda x: Reply(value=None, stdout="2\n"))
    outcome = grade(host, FUNCTIONS, CHECKS).checks[0]
    assert (outcome.message.key, outcome.stdout) == ("failure.printed", "2\n")


def test_a_broken_check_is_our_error_and_never_a_pass():
    def broken(student):
        raise ZeroDivisionError("ours")

    report = grade(PlainHost(double=lambda x: 2 * x), {"a": broken}, (check("a"),))
    assert (report.status, report.checks[0].message.key) == (Status.ERROR, "failure.check_broken")


def test_a_reference_that_raises_is_our_error_even_after_a_call_of_the_student():
    def compares(student, reference):
        close(student.double(1), reference.double(1))

    def refuses(x):
        raise KeyError(x)

    report = grade(PlainHost(double=lambda x: 2), {"a": compares}, (check("a"),), reference=PlainHost(double=refuses))
    assert report.status is Status.ERROR


def test_a_hidden_check_shows_neither_call_nor_values():
    hidden = check("fixed", visibility=Visibility.HIDDEN)
    outcome = grade(PlainHost(double=lambda x: 12345), FUNCTIONS, (hidden,)).checks[0]
    assert (outcome.call, outcome.actual, outcome.expected) == (None, None, None)
    assert "12345" not in str(outcome)


def test_a_student_learns_no_hidden_input_by_an_exception():
    def tells(x):
        raise StudentFailure("failure.exception", {"type": f"E{x}", "text": f"called with {x}"}, line=777)

    hidden = check("fixed", visibility=Visibility.HIDDEN)
    outcome = grade(PlainHost(double=tells), {"fixed": lambda student: student.double(777)}, (hidden,)).checks[0]
    assert outcome.message.key == "failure.hidden"
    assert "777" not in str(outcome)


def test_a_missing_function_is_named_even_to_a_hidden_check():
    def misses(x):
        raise StudentFailure("failure.missing_name", {"name": "double"})

    hidden = check("fixed", visibility=Visibility.HIDDEN)
    outcome = grade(PlainHost(double=misses), FUNCTIONS, (hidden,)).checks[0]
    assert outcome.message.params == {"name": "double"}


def test_a_student_learns_no_hidden_input_by_a_visible_check_after_it():
    seen = []

    def remembers(x):
        seen.append(x)
        return list(seen)

    functions = {"hidden": lambda student: close(student.double(777), 0), "fixed": one_is_two}
    report = grade(
        PlainHost(double=remembers), functions, (check("hidden", visibility=Visibility.HIDDEN), check("fixed"))
    )
    assert [outcome.id for outcome in report.checks] == ["hidden", "fixed"]
    assert seen == [1, 777]
    assert "777" not in str(report)


def test_an_expected_exception_passes():
    def refuses(student):
        raises(ValueError, student.double, "x")

    def raising(x):
        raise StudentFailure("failure.exception", exception="ValueError", bases=("Exception",))

    report = grade(PlainHost(double=raising), {"a": refuses}, (check("a"),))
    assert report.status is Status.PASS


QUIZ = Exercise(
    slug="quiz_l01",
    kind=Kind.QUIZ,
    lesson="l",
    title="t",
    checks=(check("Q1"), check("Q2")),
    questions=(
        Question(
            id="Q1",
            kind=QuestionKind.SINGLE,
            text="?",
            answer="a",
            options=(Option(id="a", text="x"), Option(id="b", text="y")),
        ),
        Question(id="Q2", kind=QuestionKind.NUMBER, text="?", answer=2.0),
    ),
)


@pytest.mark.parametrize(
    ("answers", "score"), [({"Q1": "a", "Q2": 2}, 2), ({"Q1": "b", "Q2": 2}, 1), ({"Q1": None, "Q2": 3}, 0)]
)
def test_a_quiz_earns_a_point_for_each_right_answer(answers, score):
    report = grading.grade_quiz(QUIZ, PlainHost(**answers), seed=1)
    assert report.score == score
