//! Runs the cases of the rules, natively and in the browser.

use mp_onboard::calendar;
use mp_onboard::check::{check, check_facts, inspect, unmet};
use mp_onboard::ledger::Registration;
use mp_onboard::rule::{Case, Check, Ctx, Expect, Finding, Given, Rule, Standing};

/// What the rule of a case finds in it.
pub(crate) fn findings_of(rule: &'static Rule, case: &Case) -> Vec<Finding> {
    let ctx = Ctx::on(calendar::parse(case.day()).expect("the day of a case exists"));
    let form = case.form();
    let facts = facts_of(case);
    let found = match (rule.check, case.given) {
        (Check::Value(kind, _), Given::Value(value)) => inspect(kind, value, &ctx).findings,
        (Check::Gate(_), _) => {
            let report = check(&form, &ctx);
            unmet(rule, &Standing { form: &form, report: &report, facts: &facts }, &ctx)
        }
        (Check::Facts(_), _) => check_facts(&facts, &ctx),
        _ => check(&form, &ctx).findings,
    };
    found.into_iter().filter(|finding| finding.rule == rule).collect()
}

fn facts_of(case: &Case) -> Registration {
    let Given::Facts(_, _, facts, _) = case.given else { return Registration::new() };
    facts.iter().fold(Registration::new(), |all, (fact, on)| {
        all.with(*fact, calendar::parse(on).expect("the days of a case exist"))
    })
}

/// Why a case does not hold, when it does not.
pub(crate) fn complaint(rule: &'static Rule, case: &Case) -> Option<String> {
    let kinds: Vec<_> = findings_of(rule, case).iter().map(|finding| finding.kind).collect();
    let holds = match case.expect {
        Expect::Silence => kinds.is_empty(),
        Expect::Finding(kind) => kinds.contains(&kind),
    };
    (!holds).then(|| format!("{}: {:?} {:?}, but found {kinds:?}", rule.id, case.name, case.expect))
}
