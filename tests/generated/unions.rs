//! `src/wasm/ids.ts`: the names of rules, commands, arguments, steps and limits as unions for TypeScript.

use mp_onboard::flow;
use mp_onboard::guide::LimitId;
use mp_onboard::ledger::{ARGS, KINDS};
use mp_onboard::rules::RULES;

pub(crate) fn text() -> String {
    let unions = [
        union("RuleId", "The id of a rule, which is its path.", RULES.iter().map(|rule| rule.id())),
        union("CommandType", "What can be recorded.", KINDS.iter().map(|spec| spec.name)),
        union("ArgName", "The name of an argument of a command.", ARGS.iter().map(|spec| spec.name)),
        union("StepId", "The id of a step.", flow::rows().map(|row| row.id)),
        union("LimitId", "What an edition limits.", LimitId::ALL.iter().map(|limit| limit.as_str())),
    ];
    format!(
        "// Written by `cargo test --test generated` from the tables of the core. Do not edit.\n{}",
        unions.join("\n")
    )
}

fn union(name: &str, about: &str, words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<String> = words.map(|word| format!("  | \"{word}\"")).collect();
    format!("/** {about} */\nexport type {name} =\n{};\n", words.join("\n"))
}
