//! Compares how things stand with what is written down.

use mp_onboard::calendar;
use mp_onboard::flow::Step;
use mp_onboard::guide;
use mp_onboard::rule::Finding;
use mp_onboard::workspace::{Now, Verdict};
use serde_json::Value as Json;

use super::play::{Player, in_words, meter, rules, sorted, word};
use super::script::{ByProgram, Compare, Expect};

impl Player<'_> {
    pub(super) fn expect(&mut self, expect: &Expect, now: Now) {
        self.expect_steps(expect, now);
        self.expect_portfolio(expect, now);
        self.expect_quotas(expect, now);
        for (one, others) in &expect.shares_union_id {
            for (other, answer) in others {
                let found = self.workspace.shares_union_id(one, other);
                self.saw(found.iter().flat_map(|found| &found.because));
                self.same(&format!("{one} and {other}"), &found.map(|found| found.answer), &Some(*answer));
            }
        }
        if let Some(compare) = &expect.compare {
            self.expect_differences(compare, now);
        }
        if let Some(length) = expect.length {
            let found = self.workspace.len();
            self.same("length", &found, &length);
        }
    }

    fn expect_steps(&mut self, expect: &Expect, now: Now) {
        self.each(&expect.steps, now, |player, what, step, state| {
            player.same(what, &word(step.state), state);
        });
        self.each(&expect.because, now, |player, what, step, because| {
            player.same(&format!("{what} because"), &rules(&step.because), &sorted(because));
            player.saw(&step.because);
        });
        self.each(&expect.notes, now, |player, what, step, notes| {
            player.same(&format!("{what} notes"), &rules(&step.notes), &sorted(notes));
            player.saw(&step.notes);
        });
        self.each(&expect.words, now, |player, what, step, words| {
            let found = step.because.iter().chain(&step.notes).map(in_words).collect();
            player.same(&format!("{what} says"), &found, words);
        });
        self.each(&expect.due, now, |player, what, step, due| {
            player.same(&format!("{what} due"), &step.due.map(|due| calendar::iso(due.on)), due);
        });
        self.each(&expect.since, now, |player, what, step, since| {
            player.same(&format!("{what} since"), &step.since.map(calendar::iso), since);
        });
        self.each(&expect.waits_for, now, |player, what, step, whom| {
            player.same(&format!("{what} waits for"), &step.waiting_for.map(|whom| whom.en().to_owned()), whom);
        });
        self.each(&expect.fee, now, |player, what, step, fee| {
            player.seen.statements.extend(step.fee.map(|fee| fee.statement));
            player.same(&format!("{what} fee"), &step.fee.map(|fee| fee.yuan), fee);
        });
        self.each(&expect.exceptions, now, |player, what, step, made| {
            let found: Vec<_> = step.exceptions.iter().map(|made| made.exception.rule.to_string()).collect();
            player.same(&format!("{what} exceptions"), &sorted(&found), &sorted(made));
        });
    }

    /// Looks at every step that something is written down about.
    fn each<T>(&mut self, written: &ByProgram<T>, now: Now, look: impl Fn(&mut Self, &str, &Step, &T)) {
        for (program, steps) in written {
            let found = self.workspace.steps(program, now).unwrap_or_default();
            for (id, written) in steps {
                let what = format!("{program} {id}");
                let Some(step) = found.iter().find(|step| step.id == id) else {
                    self.check(&what, false, || "no such step".to_owned());
                    continue;
                };
                self.seen.steps.insert((step.id, word(step.state)));
                self.seen.statements.extend(step.statements);
                look(self, &what, step, written);
            }
        }
    }

    fn saw<'f>(&mut self, findings: impl IntoIterator<Item = &'f Finding>) {
        for finding in findings {
            self.seen.finding(finding);
        }
    }

    fn expect_portfolio(&mut self, expect: &Expect, now: Now) {
        for (program, next) in &expect.next {
            let steps = self.workspace.steps(program, now).unwrap_or_default();
            let found = steps.iter().find(|step| step.next).map(|step| step.id.to_owned());
            self.same(&format!("{program} next"), &found, next);
        }
        let rows: Vec<Json> =
            self.workspace.overview(now).map(|row| serde_json::to_value(row).unwrap_or_default()).collect();
        let row = |program: &str| rows.iter().find(|row| row["program"] == program).cloned().unwrap_or_default();
        for (program, stage) in &expect.stage {
            self.same(&format!("{program} stage"), &row(program)["stage"].as_str(), &Some(stage.as_str()));
        }
        for (program, parts) in &expect.overview {
            self.parts(&format!("{program} at a glance"), &row(program), parts);
        }
        if let Some(todo) = &expect.todo {
            let found = self.workspace.next(None, now);
            let found = found.iter().map(|todo| format!("{} {}", todo.program, todo.step.id)).collect();
            self.same("to do", &found, todo);
        }
        if let Some(deadlines) = &expect.deadlines {
            let found = self.workspace.deadlines(now);
            let found = found.iter().map(|due| format!("{} {} {}", due.program, due.step, calendar::iso(due.due.on)));
            self.same("deadlines", &found.collect(), deadlines);
        }
        for (id, versions) in &expect.versions {
            let program = self.workspace.state().program(id).cloned().unwrap_or_default();
            let found = program.versions.iter().map(|version| format!("{} {:?}", version.name, version.state));
            self.same(&format!("{id} versions"), &found.collect(), versions);
        }
    }

    fn expect_quotas(&mut self, expect: &Expect, now: Now) {
        for (account, quotas) in &expect.quotas {
            let all = self.workspace.quotas(account, now).unwrap_or_default();
            for (id, parts) in quotas {
                let quota = all.iter().find(|quota| quota.id.as_str() == id);
                if let Some(quota) = quota {
                    self.seen.quotas.insert(quota.id.as_str().to_owned());
                    self.seen.statements.insert(quota.statement);
                }
                let found = quota.and_then(|quota| serde_json::to_value(quota).ok()).unwrap_or_default();
                self.parts(&format!("{account} {id}"), &found, parts);
            }
        }
    }

    /// Whether what is written down of something is so; `null` when there is no such thing.
    fn parts(&mut self, what: &str, found: &Json, written: &Json) {
        let Some(parts) = written.as_object() else { return self.same(what, found, written) };
        for (name, part) in parts {
            // A deadline is known by its last day.
            let value = if part.is_string() && found[name].is_object() { &found[name]["on"] } else { &found[name] };
            self.same(&format!("{what}, {name}"), value, part);
        }
    }

    fn expect_differences(&mut self, compare: &Compare, now: Now) {
        let editions = [&compare.from, &compare.to].map(|id| guide::edition(id));
        let [Some(from), Some(to)] = editions else { return self.check("editions", false, || "unknown".to_owned()) };
        let found = self.workspace.compare_editions(from, to, now);
        let found =
            found.iter().map(|it| format!("{} {}: {} → {}", it.account, it.id, verdict(&it.from), verdict(&it.to)));
        self.same("differences", &found.collect(), &compare.differ);
    }
}

fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Step { state, because, fee, due } => {
            let reasons = (!because.is_empty()).then(|| format!(" by {}", rules(because).join(", ")));
            let fee = fee.map(|yuan| format!(" for {yuan} yuan"));
            let due = due.as_ref().map(|due| format!(" until {due}"));
            [Some(word(state)), reasons, fee, due].into_iter().flatten().collect()
        }
        Verdict::Quota { used, limit, .. } => meter(*used, *limit),
        Verdict::Silent => "silent".to_owned(),
    }
}
