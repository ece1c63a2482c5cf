from dataclasses import dataclass
@dataclass(frozen=True)
class Check:
    value: str = ""
    problem: str = ""
    severity: str = ""
def email(t): return Check(t)
def web(t): return Check(t)
def vat_number(c,t): return Check(t)
def register_number(c,t): return Check(t)
