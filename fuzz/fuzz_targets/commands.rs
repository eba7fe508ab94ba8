//! Any commands in any order: refused or recorded, never a panic; what is taken back leaves no trace.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mp_onboard::calendar;
use mp_onboard::ledger::{ARGS, Args, Command, Exception, KINDS, PageGroup, Value};
use mp_onboard::rules::RULES;
use mp_onboard::workspace::{Now, Workspace};

/// Takes bytes from the front; zeros when there are no more.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[usize::from(self.next()) % list.len()]
    }

    fn text(&mut self) -> &'static str {
        self.pick(&[
            "mp", "mp2", "oa", "op", "corp", "", " ", "developer", "tester", "1.0.0", "enterprise", "individual", "media",
            "credit_code", "91330106MA9K8T3P87", "remittance", "verification", "杭州麦香坊食品有限公司", "张小麦",
            "11010519491231002X", "13800138000", "麦香坊点单", "a@b.cn", "2017", "2026-07", "developers", "unverified",
            "wx0123456789abcdef", "program", "wecom", "招商银行", "571905400810812", "\u{202e}\0",
        ])
    }

    fn value(&mut self) -> Value {
        match self.next() % 8 {
            0 => Value::Flag(true),
            1 => Value::Number(u32::from(self.next())),
            2 => Value::Texts(vec![self.text().to_owned()]),
            3 => Value::Pages(vec![PageGroup {
                page: self.text().to_owned(),
                category: self.text().to_owned(),
                tags: vec![self.text().to_owned()],
            }]),
            4 => Value::Other("object"),
            _ => Value::Text(self.text().into()),
        }
    }

    fn command(&mut self) -> Command {
        let spec = self.pick(&KINDS);
        let mut args = Args::new();
        for takes in spec.takes {
            if self.next() % 8 != 0 {
                args.set(takes.arg, self.value());
            }
        }
        if self.next() == 255 {
            args.set(self.pick(&ARGS).id, self.value());
        }
        let on = format!("2018-11-{:02}", self.next() % 32);
        let mut exceptions = Vec::new();
        // Nearly everything can be recorded as an exception, so this reaches states that the rules keep out.
        if self.next() % 4 != 0 {
            exceptions.extend(RULES.iter().map(|rule| Exception { rule: rule.id().into(), reason: "why".into() }));
        }
        Command { kind: spec.kind, program: self.text().into(), on: calendar::parse(&on), args, exceptions }
    }
}

fuzz_target!(|data: &[u8]| {
    let mut bytes = Bytes(data);
    let mut workspace = Workspace::new();
    let Some(now) = Now::at(1_543_593_600_000) else { return };
    while !bytes.0.is_empty() {
        let before = workspace.clone();
        let command = bytes.command();
        let tried = workspace.preview(command.clone(), now);
        assert!(workspace == before, "a preview changed something");
        let outcome = workspace.apply(command, now);
        assert_eq!(outcome.allowed(), tried.allowed());
        if outcome.allowed() {
            let after = workspace.clone();
            assert!(workspace.undo());
            assert!(workspace.state() == before.state(), "something was left behind");
            assert!(workspace.redo());
            assert!(workspace == after, "something did not come back");
        } else {
            assert!(workspace == before, "a refused command changed something");
        }
    }
    for row in workspace.overview(now) {
        assert!(workspace.steps(row.program, now).is_some_and(|steps| steps.len() > 20));
    }
    let _ = (workspace.next(None, now), workspace.deadlines(now));
    assert_eq!(Workspace::open(&workspace.save()).as_ref(), Ok(&workspace));
});
