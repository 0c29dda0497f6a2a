"""Hypothesis strategies for settings: every value that the rules allow."""

from hypothesis import strategies as st

from reader.core.rules import Choice, Name, Range, Rule, Value
from reader.core.settings import DEFAULTS, RULES


def allowed_values(rule: Rule) -> st.SearchStrategy[Value]:
    match rule:
        case Range():
            wholes = st.integers(int(rule.low), int(rule.high))
            return st.floats(rule.low, rule.high) if isinstance(rule.step, float) else wholes
        case Choice():
            return st.sampled_from(list(rule.options))
        case Name():
            return st.from_regex(rule.pattern, fullmatch=True)
    return st.booleans()


any_changes = st.fixed_dictionaries({}, optional={key: allowed_values(RULES[key]) for key in RULES})
any_settings = any_changes.map(lambda changes: DEFAULTS.changed(**changes))
