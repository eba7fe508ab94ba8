//! A workspace: what JavaScript may tell it, what it answers, and what nothing that JavaScript passes can do to it.

use std::fmt::Write as _;

use js_sys::{Object, Reflect};
use mp_onboard::ledger::{ARGS, KINDS};
use mp_onboard::wasm::{self, Workspace};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{HOSTILE, get, js, json, list, message, text};

/// An enterprise from the first page of the registration to an association: type, day, arguments.
const LIFE: &[(&str, &str, &str)] = &[
    ("begun", "2018-11-06", "programName: '麦香坊'"),
    (
        "email-set",
        "2018-11-06",
        "email: 'mai@qq.com', emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, \
         emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true",
    ),
    ("email-activated", "2018-11-06", ""),
    (
        "subject-submitted",
        "2018-11-06",
        "subjectType: 'enterprise', codeKind: 'credit_code', code: '91330106MA9K8T3P87', \
         subjectName: '杭州麦香坊食品有限公司', verificationWay: 'remittance', bankName: '中国工商银行', \
         bankAccountName: '杭州麦香坊食品有限公司', bankAccount: '1202026209900012345', administratorName: '王小麦', \
         administratorId: '11010519491231002X', administratorMobile: '13800138000'",
    ),
    ("subject-confirmed", "2018-11-06", ""),
    ("remittance-sent", "2018-11-07", ""),
    ("remittance-confirmed", "2018-11-08", ""),
    ("name-set", "2018-11-08", "programName: '麦香坊'"),
    ("avatar-set", "2018-11-08", ""),
    ("introduction-set", "2018-11-08", "introduction: '手工面包，当天烤当天卖。'"),
    ("categories-set", "2018-11-08", "categories: ['餐饮']"),
    ("app-id-recorded", "2018-11-08", "appId: 'wx1234567890abcdef'"),
    ("member-bound", "2018-11-08", "role: 'developer', member: 'xiaomai'"),
    ("code-uploaded", "2018-11-09", "version: '1.0.0'"),
    (
        "review-submitted",
        "2018-11-09",
        "version: '1.0.0', pages: [{ page: 'pages/index', category: '餐饮', tags: ['面包'] }]",
    ),
    ("review-approved", "2018-11-10", ""),
    ("released", "2018-11-10", ""),
    (
        "official-account-added",
        "2018-11-10",
        "officialAccount: 'oa1', name: '麦香坊服务号', subjectType: 'enterprise', codeKind: 'credit_code', \
         code: '91330106MA9K8T3P87'",
    ),
    ("association-made", "2018-11-11", "officialAccount: 'oa1'"),
];

/// The submission of the subject information stands there.
const SUBMITTED: usize = 5;

fn now() -> JsValue {
    js("Date.parse('2018-11-12T12:00:00+08:00')")
}

/// About the program `mp1`; an Official Account is about none.
fn command(kind: &str, on: &str, args: &str) -> JsValue {
    let program = if kind.ends_with("-added") { "" } else { "program: 'mp1'," };
    js(&format!("{{ type: '{kind}', {program} on: '{on}', args: {{ {args} }} }}"))
}

fn told(workspace: &mut Workspace, kind: &str, on: &str, args: &str) -> JsValue {
    workspace.apply(&command(kind, on, args), &now()).expect("an outcome")
}

/// The first steps of the life.
fn lived(steps: usize) -> Workspace {
    let mut workspace = Workspace::new();
    for (kind, on, args) in LIFE.iter().take(steps) {
        let outcome = told(&mut workspace, kind, on, args);
        assert_eq!(text(&outcome, "allowed"), "true", "{kind}: {}", json(&outcome));
    }
    workspace
}

fn rules_of(findings: &JsValue) -> Vec<String> {
    list(findings, "findings").iter().map(|finding| text(finding, "rule")).collect()
}

fn opened(text: &str) -> Workspace {
    Workspace::open(&text.into()).expect("a file of ours")
}

/// The step of this id.
fn step(workspace: &Workspace, id: &str) -> JsValue {
    let steps = workspace.steps(&"mp1".into(), &now()).expect("steps");
    let found = js_sys::Array::from(&steps).find(&mut |step, _, _| text(&step, "id") == id);
    assert!(found.is_object(), "{id}");
    found
}

#[wasm_bindgen_test]
fn an_enterprise_goes_from_the_first_page_to_an_association() {
    let mut workspace = lived(LIFE.len());
    assert_eq!(workspace.length(), LIFE.len());
    let overview = workspace.overview(&now()).expect("rows");
    assert_eq!(
        json(&overview),
        r#"[{"program":"mp1","name":"麦香坊","subject":"杭州麦香坊食品有限公司","subjectType":"enterprise","appId":"wx1234567890abcdef","edition":"2018-11-06","stage":"drdddbbrd","next":"wechat-verification","nextState":"ready","due":null,"blockedBy":null,"blocked":4,"exceptions":0,"closed":false}]"#
    );
    assert_eq!(text(&step(&workspace, "release"), "state"), "done");
    assert_eq!(text(&step(&workspace, "release"), "since"), "2018-11-10");
    assert_eq!(text(&step(&workspace, "pay"), "because.0.rule"), "pay/verification-first");
    assert_eq!(
        json(&workspace.members(&"mp1".into()).expect("members")),
        r#"{"developers":[{"name":"xiaomai","since":"2018-11-08"}],"testers":[]}"#
    );
    assert_eq!(
        json(&workspace.versions(&"mp1".into()).expect("versions")),
        r#"[{"name":"1.0.0","state":"online","since":"2018-11-10"}]"#
    );
    let associations =
        r#"[{"program":"mp1","officialAccount":"oa1","requested":null,"since":"2018-11-11","sameSubject":true}]"#;
    for side in ["mp1", "oa1"] {
        assert_eq!(json(&workspace.associations(&side.into()).expect("associations")), associations, "{side}");
    }
    assert_eq!(
        json(&workspace.accounts()),
        r#"[{"id":"mp1","kind":"program","name":"麦香坊","subject":"杭州麦香坊食品有限公司","since":"2018-11-06","qualified":null,"platform":null,"edition":"2018-11-06","exceptions":0,"closed":false},{"id":"oa1","kind":"official_account","name":"麦香坊服务号","subject":"","since":"2018-11-10","qualified":null,"platform":null,"edition":"2018-11-06","exceptions":0,"closed":false}]"#
    );
    let unshared = workspace.shares_union_id(&"mp1".into(), &"oa1".into()).expect("an answer");
    assert_eq!((text(&unshared, "answer").as_str(), list(&unshared, "because").len()), ("false", 2));
}

#[wasm_bindgen_test]
fn an_event_is_plain_data() {
    let mut workspace = Workspace::new();
    let outcome = told(&mut workspace, "begun", "2018-11-06", "programName: '麦香坊'");
    assert_eq!(
        json(&outcome),
        r#"{"allowed":true,"findings":[],"event":{"seq":1,"at":1541995200000,"on":"2018-11-06","type":"begun","account":"mp1","program":"mp1","args":{"programName":"麦香坊"},"exceptions":[]},"changes":[]}"#
    );
    let history = workspace.history(&JsValue::UNDEFINED).expect("entries");
    assert_eq!(
        json(&history),
        r#"[{"seq":1,"at":1541995200000,"on":"2018-11-06","type":"begun","account":"mp1","program":"mp1","args":{"programName":"麦香坊"},"exceptions":[],"title":{"zh":"开始注册小程序","en":"Begin a mini program"},"undone":false,"redoable":false}]"#
    );
    let args = get(&outcome, "event.args");
    assert_eq!(Object::get_prototype_of(&args), Object::get_prototype_of(&Object::new()), "no Map");
}

#[wasm_bindgen_test]
fn what_is_left_out_is_today_and_an_id_is_given() {
    let mut workspace = Workspace::new();
    for (nothing, id) in [("", "mp1"), ("on: undefined, program: undefined", "mp2"), ("on: null, program: null", "mp3")]
    {
        let command = js(&format!("{{ type: 'begun', {nothing} }}"));
        let outcome = workspace.apply(&command, &now()).expect("an outcome");
        assert_eq!((text(&outcome, "event.on").as_str(), text(&outcome, "event.program").as_str()), ("2018-11-12", id));
    }
    let nothing = js("{ type: 'begun', args: { programName: null, edition: undefined }, exceptions: null }");
    let outcome = workspace.apply(&nothing, &now()).expect("an outcome");
    assert_eq!(json(&get(&outcome, "event.args")), "{}");
}

#[wasm_bindgen_test]
fn a_refusal_lists_every_reason_and_changes_nothing() {
    let mut workspace = lived(1);
    let before = workspace.save();
    let refused = told(&mut workspace, "review-submitted", "2018-11-07", "version: '1', pages: []");
    assert_eq!((text(&refused, "allowed").as_str(), text(&refused, "event").as_str()), ("false", "null"));
    let shape = rules_of(&refused);
    assert_eq!(shape, ["command/argument-missing"], "what cannot be understood is not judged");
    let pages = "version: '1', pages: [{ page: 'pages/index', category: '餐饮', tags: ['面包'] }]";
    let refused = told(&mut workspace, "review-submitted", "2018-11-07", pages);
    let rules = rules_of(&refused);
    for rule in ["registration/registered-first", "profile/missing-before-review", "review/upload-first"] {
        assert!(rules.iter().any(|known| known == rule), "{rule}: {rules:?}");
    }
    for finding in list(&refused, "findings") {
        let words = wasm::explain(&finding, &"zh".into()).expect("words");
        assert!(!text(&words, "message").contains('{') && text(&words, "citation.statement").starts_with('G'));
    }
    assert_eq!(workspace.save(), before);
}

#[wasm_bindgen_test]
fn an_exception_is_shown_wherever_it_counts() {
    let mut workspace = lived(LIFE.len());
    let limit = "limit: 'developers', whom: 'unverified', value: 1, source: '后台'";
    assert_eq!(text(&told(&mut workspace, "limit-set", "2018-11-12", limit), "allowed"), "true");
    assert_eq!(json(&workspace.overlay()), r#"[{"limit":"developers","whom":"unverified","value":1,"source":"后台"}]"#);
    let quotas = workspace.quotas(&"mp1".into(), &now()).expect("quotas");
    assert_eq!(text(&quotas, "0.ownSource"), "后台");
    let bind = "type: 'member-bound', program: 'mp1', args: { role: 'developer', member: 'zhao' }";
    let refused = workspace.apply(&js(&format!("{{ {bind} }}")), &now()).expect("an outcome");
    assert_eq!(rules_of(&refused), ["quota/full"]);
    let empty = js(&format!("{{ {bind}, exceptions: {{ 'quota/full': 7 }} }}"));
    assert_eq!(text(&workspace.apply(&empty, &now()).expect("an outcome"), "allowed"), "false");
    let despite = js(&format!("{{ {bind}, exceptions: {{ 'quota/full': '平台已经接受' }} }}"));
    let outcome = workspace.apply(&despite, &now()).expect("an outcome");
    assert_eq!(text(&outcome, "findings.0.overridden"), "平台已经接受");
    assert_eq!(json(&get(&outcome, "event.exceptions")), r#"[{"rule":"quota/full","reason":"平台已经接受"}]"#);
    assert_eq!(
        json(&get(&step(&workspace, "developers"), "exceptions")),
        r#"[{"seq":21,"type":"member-bound","on":"2018-11-12","rule":"quota/full","reason":"平台已经接受"}]"#
    );
    assert_eq!(text(&workspace.overview(&now()).expect("rows"), "0.exceptions"), "1");
    assert_eq!(text(&workspace.quotas(&"mp1".into(), &now()).expect("quotas"), "0.over"), "1");
}

#[wasm_bindgen_test]
fn what_a_finding_stands_on_survives_a_trip_through_json() {
    let mut workspace = lived(LIFE.len());
    let limit = "limit: 'developers', whom: 'unverified', value: 1, source: '后台'";
    told(&mut workspace, "limit-set", "2018-11-12", limit);
    let refused = told(&mut workspace, "member-bound", "2018-11-12", "role: 'developer', member: 'zhao'");
    let finding = js(&json(&get(&refused, "findings.0")));
    assert_eq!(json(&get(&finding, "cite")), r#"{"statement":"G3.10","fidelity":"says","source":null}"#);
    let words = |finding: &JsValue| wasm::explain(finding, &"en".into());
    assert_eq!(text(&words(&finding).expect("words"), "citation.statement"), "G3.10");
    let with = |cite: &str| {
        let copy = js(&json(&finding));
        Reflect::set(&copy, &"cite".into(), &js(cite)).expect("a plain object");
        words(&copy)
    };
    let seen = with("{ statement: 'G3.9', fidelity: 'observed', source: { zh: '某页', en: 'a page' } }");
    assert_eq!(text(&seen.expect("words"), "citation.source"), "a page");
    let own = text(&with("null").expect("words"), "citation.statement");
    assert_eq!(own, text(&with("undefined").expect("words"), "citation.statement"));
    assert_eq!(own, text(&wasm::rule(&"quota/full".into()).expect("a rule"), "cite.statement"));
    assert!(message(with("{ statement: 'G99.1', fidelity: 'says' }")).starts_with("unknown statement \"G99.1\""));
    assert!(message(with("{ statement: 'G3.9', fidelity: 'felt' }")).starts_with("unknown fidelity \"felt\""));
    assert!(message(with("'G3.9'")).starts_with("finding.cite: expected a plain object"));
}

#[wasm_bindgen_test]
fn a_preview_says_what_would_change_and_changes_nothing() {
    let mut workspace = lived(LIFE.len());
    let before = workspace.save();
    let bind = command("member-bound", "2018-11-12", "role: 'developer', member: 'zhao'");
    let outcome = workspace.preview(&bind, &now()).expect("an outcome");
    assert_eq!(text(&outcome, "allowed"), "true");
    assert_eq!(
        json(&get(&outcome, "changes")),
        r#"[{"account":"mp1","id":"developers","title":{"zh":"开发者","en":"Developers"},"what":"quota","used":[1,2],"limit":[10,10]}]"#
    );
    let apply = command("verification-applied", "2018-11-12", "");
    let outcome = workspace.preview(&apply, &now()).expect("an outcome");
    assert_eq!(text(&outcome, "changes.0.what"), "step");
    assert_eq!(
        (text(&outcome, "changes.0.from").as_str(), text(&outcome, "changes.0.to").as_str()),
        ("ready", "waiting")
    );
    assert!(workspace.preview(&js("{ type: 'nothing' }"), &now()).is_err());
    assert_eq!(workspace.save(), before);
    assert_eq!(workspace.length(), LIFE.len());
}

#[wasm_bindgen_test]
fn what_was_taken_back_can_be_brought_back() {
    let mut workspace = lived(3);
    let whole = workspace.save();
    assert!(workspace.undo() && workspace.undo());
    let entry = |workspace: &Workspace, path: &str| text(&workspace.history(&JsValue::NULL).expect("entries"), path);
    assert_eq!((entry(&workspace, "1.undone").as_str(), entry(&workspace, "1.redoable").as_str()), ("true", "true"));
    assert!(workspace.redo() && workspace.redo() && !workspace.redo());
    assert_eq!(workspace.save(), whole);
    assert!(workspace.undo());
    told(&mut workspace, "closed", "2018-11-07", "reason: '不做了'");
    assert!(!workspace.redo());
    assert_eq!((entry(&workspace, "2.undone").as_str(), entry(&workspace, "2.redoable").as_str()), ("true", "false"));
    assert_eq!(workspace.length(), 4);
    let reopened = opened(&workspace.save());
    assert_eq!(reopened.save(), workspace.save());
    for _ in 0..3 {
        assert!(workspace.undo());
    }
    assert!(!workspace.undo() && !Workspace::new().undo() && !Workspace::new().redo());
}

#[wasm_bindgen_test]
fn a_file_is_opened_whole_or_not_at_all() {
    let mut workspace = lived(LIFE.len());
    let file = workspace.save();
    assert_eq!(opened(&file).save(), file);
    assert_eq!(json(&opened(&file).overview(&now()).expect("rows")), json(&workspace.overview(&now()).expect("rows")));
    let refused = |file: &str| {
        let error = Workspace::open(&file.into()).map(|_| ()).expect_err("it is damaged");
        assert_eq!(text(&error, "name"), "MpOnboardError");
        assert!(!text(&error, "reason.zh").is_empty() && !text(&error, "reason.en").is_empty());
        assert!(text(&error, "message").starts_with(&format!("line {}: ", text(&error, "line"))));
        (text(&error, "code"), text(&error, "line"))
    };
    let seen = |code: &str, line: usize| (code.to_owned(), line.to_string());
    assert_eq!(refused(&file.replacen("麦香坊", "麦乡坊", 1)), seen("file-damaged", 2));
    assert_eq!(refused(&file.replacen("wx1234567890abcdef", "wx1234567890abcdee", 1)), seen("file-damaged", 13));
    let whole: Vec<&str> = file.split_inclusive('\n').collect();
    let lines = |keep: fn(usize) -> bool| {
        let kept = whole.iter().enumerate().filter(|(index, _)| keep(*index));
        kept.map(|(_, line)| *line).collect::<String>()
    };
    assert_eq!(refused(&lines(|index| index < 5)), seen("file-cut", 6));
    assert_eq!(refused(&lines(|index| index != 3)), seen("file-damaged", 4));
    assert_eq!(refused("{\"a\":1}\n"), seen("file-foreign", 1));
    assert_eq!(refused(&file.replacen("\"version\":1", "\"version\":2", 1)), seen("file-newer", 1));
    assert_eq!(refused("\u{feff}"), seen("file-foreign", 1));
    for nothing in [JsValue::UNDEFINED, JsValue::NULL, "".into()] {
        assert_eq!(Workspace::open(&nothing).expect("an empty one").length(), 0);
    }
    for source in HOSTILE.iter().filter(|source| !["null", "undefined"].contains(source)) {
        let error = Workspace::open(&js(source)).map(|_| ()).expect_err(source);
        assert_eq!(text(&error, "name"), "MpOnboardError", "{source}");
    }
}

#[wasm_bindgen_test]
fn a_look_back_is_for_looking_only() {
    let mut workspace = lived(LIFE.len());
    let mut then = workspace.at(&js("5")).expect("a view");
    assert!(then.read_only() && !workspace.read_only());
    assert_eq!(then.length(), SUBMITTED);
    let deadlines = then.deadlines(&now()).expect("deadlines");
    assert_eq!(
        (text(&deadlines, "0.step").as_str(), text(&deadlines, "0.due.on").as_str()),
        ("remittance", "2018-11-16")
    );
    let (saved, refused) = (then.save(), told(&mut then, "remittance-sent", "2018-11-07", ""));
    assert_eq!(rules_of(&refused), ["command/read-only"]);
    assert_eq!(
        rules_of(&then.preview(&command("closed", "2018-11-07", ""), &now()).expect("an outcome")),
        ["command/read-only"]
    );
    assert!(!then.undo() && !then.redo());
    assert_eq!(then.save(), saved);
    told(&mut workspace, "closed", "2018-11-12", "reason: '不做了'");
    assert_eq!(then.save(), saved);
    for (seq, length) in [("0", 0), ("-1", 0), ("1e9", LIFE.len() + 1), ("Infinity", LIFE.len() + 1), ("2.9", 2)] {
        assert_eq!(workspace.at(&js(seq)).expect("a view").length(), length, "{seq}");
    }
    for source in ["NaN", "'5'", "null", "undefined", "10n", "Symbol('x')"] {
        assert!(message(workspace.at(&js(source)).map(JsValue::from)).starts_with("seq: expected"), "{source}");
    }
}

#[wasm_bindgen_test]
fn steps_quotas_and_deadlines_are_plain_data_with_null_for_what_is_not_there() {
    let workspace = lived(SUBMITTED);
    let remittance = step(&workspace, "remittance");
    assert_eq!(text(&remittance, "page"), "finish");
    assert_eq!(text(&remittance, "next"), "true");
    let due = r#"{"from":"2018-11-06","on":"2018-11-16","at":1542384000000,"daysLeft":4,"estimated":false,"statement":"G2.24"}"#;
    assert_eq!(json(&get(&remittance, "due")), due);
    assert_eq!(json(&get(&remittance, "commands")), r#"["remittance-sent","remittance-confirmed"]"#);
    assert_eq!(
        json(&workspace.deadlines(&now()).expect("deadlines")),
        format!(
            r#"[{{"program":"mp1","name":"麦香坊","step":"remittance","title":{{"zh":"对公打款","en":"Remittance"}},"state":"ready","due":{due}}}]"#
        )
    );
    let todo = workspace.next(&now(), &"mp1".into()).expect("steps");
    assert_eq!((text(&todo, "0.program").as_str(), text(&todo, "0.id").as_str()), ("mp1", "remittance"));
    assert_eq!(json(&todo), json(&workspace.next(&now(), &JsValue::UNDEFINED).expect("steps")));
    let review = step(&workspace, "review");
    assert_eq!((text(&review, "page").as_str(), text(&review, "region").as_str()), ("null", "review"));
    assert_eq!(json(&get(&review, "quotas")), r#"["page-groups","withdrawals-per-day","withdrawals-per-month"]"#);
    let quotas = workspace.quotas(&"mp1".into(), &now()).expect("quotas");
    assert_eq!(
        json(&get(&quotas, "0")),
        r#"{"id":"developers","name":{"zh":"开发者","en":"Developers"},"period":"total","used":0,"limit":10,"left":10,"over":0,"freesOn":null,"statement":"G3.10","fidelity":"says","source":null,"ownSource":null}"#
    );
    let differences = workspace.compare_editions(&"2017".into(), &"2018-11-06".into(), &now()).expect("differences");
    for difference in js_sys::Array::from(&differences).iter() {
        assert_ne!(json(&get(&difference, "from")), json(&get(&difference, "to")));
        assert_eq!(text(&difference, "account"), "mp1");
    }
}

#[wasm_bindgen_test]
fn the_flow_is_drawn_bare_or_as_a_program_stands() {
    let workspace = lived(SUBMITTED);
    let bare = workspace.diagram(&JsValue::NULL, &now()).expect("a graph");
    assert!(list(&bare, "nodes").iter().all(|node| text(node, "state") == "null"));
    let drawn = workspace.diagram(&"mp1".into(), &now()).expect("a graph");
    assert_eq!(list(&drawn, "nodes").len(), list(&bare, "nodes").len());
    assert_eq!(text(&drawn, "nodes.0.state"), "done");
    assert!(text(&drawn, "mermaid.zh").contains("麦香坊"));
    assert!(message(workspace.diagram(&"mp9".into(), &now())).starts_with("unknown account \"mp9\""));
}

#[wasm_bindgen_test]
fn everything_that_can_be_recorded_has_its_form() {
    let commands = wasm::commands();
    let commands: Vec<JsValue> = js_sys::Array::from(&commands).iter().collect();
    assert_eq!(commands.len(), KINDS.len());
    let bound = commands.iter().find(|command| text(command, "type") == "open-platform-bound").expect("a command");
    assert_eq!((text(bound, "about").as_str(), text(bound, "step").as_str()), ("member", "open-platform"));
    assert_eq!(
        json(&get(bound, "args.0")),
        r#"{"name":"openPlatformAccount","label":{"zh":"开放平台帐号","en":"Open Platform account"},"shape":"account","words":[],"required":true,"account":"open_platform_account"}"#
    );
    let workspace = lived(1);
    for command in &commands {
        let step = text(command, "step");
        if step != "null" {
            let kinds = json(&get(&self::step(&workspace, &step), "commands"));
            assert!(kinds.contains(&text(command, "type")), "{}", json(command));
        }
    }
    let regions = wasm::regions();
    assert_eq!(js_sys::Array::from(&regions).length(), 9);
    assert_eq!(text(&regions, "5.id"), "pay");
}

#[wasm_bindgen_test]
fn misuse_is_an_error_that_changes_nothing() {
    let mut workspace = lived(1);
    let before = workspace.save();
    let cases = [
        ("null", "command: expected a plain object, found null"),
        ("'begun'", "command: expected a plain object, found \"begun\""),
        ("() => 1", "command: expected a plain object, found function"),
        ("{}", "command.type: expected a text, found undefined"),
        ("[]", "command.type: expected a text, found undefined"),
        ("new Map([['type', 'begun']])", "command.type: expected a text, found undefined"),
        ("{ type: 'started' }", "unknown command \"started\", expected one of: begun, edition-chosen, "),
        ("{ typ: 'begun' }", "unknown part of a command \"typ\""),
        ("{ type: 'begun', day: '2018-11-06' }", "unknown part of a command \"day\", expected one of: type, program, "),
        ("{ type: 'begun', args: { nmae: 'x' } }", "unknown argument \"nmae\", expected one of: email, "),
        ("{ type: 'begun', args: { programName: 'x', nmae: 'x' } }", "unknown argument \"nmae\", expected one of: "),
        ("{ type: 'begun', args: [] }", "command.args: expected a plain object, found array"),
        ("{ type: 'begun', args: 'x' }", "command.args: expected a plain object, found \"x\""),
        ("{ type: 'begun', args: new Map([['programName', 'x']]) }", "command.args: expected a plain object, found "),
        (
            "{ type: 'begun', get args() { throw 1; } }",
            "command.args: expected a readable value, found one that throws",
        ),
        ("{ type: 'begun', exceptions: { 'x/y': 'z' } }", "unknown rule \"x/y\""),
        ("{ type: 'begun', exceptions: 'x' }", "command.exceptions: expected a plain object"),
        ("{ get type() { throw 1; } }", "command.type: expected a readable value, found one that throws"),
        ("new Proxy({ type: 'begun' }, { ownKeys() { throw 1; } })", "command: expected a plain object"),
    ];
    for (source, expected) in cases {
        for said in [workspace.apply(&js(source), &now()), workspace.preview(&js(source), &now())].map(message) {
            assert!(said.starts_with(expected), "{source}: {said}");
        }
    }
    let long = message(workspace.apply(&js("{ type: 'x'.repeat(1e6) }"), &now()));
    assert!(long.len() < 2000, "a message repeats no long input");
    let begun = command("begun", "2018-11-06", "");
    for source in ["NaN", "Infinity", "undefined", "'0'", "10n", "1e300"] {
        assert!(message(workspace.apply(&begun, &js(source))).starts_with("now: expected milliseconds"), "{source}");
        assert!(message(workspace.overview(&js(source))).starts_with("now: expected milliseconds"), "{source}");
    }
    assert_eq!(workspace.save(), before);
}

#[wasm_bindgen_test]
fn who_is_not_there_is_an_error() {
    let mut workspace = lived(1);
    let company = js("{ type: 'company-added', args: { company: 'corp', name: '麦香坊' } }");
    workspace.apply(&company, &now()).expect("an outcome");
    let now = now();
    for id in ["mp9", "corp", ""].map(JsValue::from) {
        for result in [
            workspace.steps(&id, &now),
            workspace.next(&now, &id),
            workspace.members(&id),
            workspace.versions(&id),
            workspace.diagram(&id, &now),
        ] {
            let error = result.expect_err("no program");
            assert_eq!(text(&error, "code"), "unknown_account", "{}", text(&error, "message"));
        }
    }
    let (there, gone) = (JsValue::from("corp"), JsValue::from("mp9"));
    for result in [
        workspace.quotas(&gone, &now),
        workspace.associations(&gone),
        workspace.shares_union_id(&gone, &there),
        workspace.shares_union_id(&there, &gone),
    ] {
        assert!(message(result).starts_with("unknown account \"mp9\", expected one of: "));
    }
    assert_eq!(json(&workspace.quotas(&there, &now).expect("none")), "[]");
    assert_eq!(json(&workspace.associations(&there).expect("none")), "[]");
    assert_eq!(json(&workspace.history(&gone).expect("none")), "[]");
    let edition = message(workspace.compare_editions(&"2018-11-06".into(), &"2019".into(), &now));
    assert!(edition.starts_with("unknown edition \"2019\", expected one of: 2017, "), "{edition}");
    for source in HOSTILE.iter().filter(|source| !["null", "undefined"].contains(source)) {
        let value = js(source);
        for result in [
            workspace.steps(&value, &now),
            workspace.quotas(&value, &now),
            workspace.members(&value),
            workspace.versions(&value),
            workspace.associations(&value),
            workspace.shares_union_id(&value, &value),
            workspace.compare_editions(&value, &value, &now),
        ] {
            message(result);
        }
        assert!(workspace.history(&value).is_ok() == value.is_string(), "{source}");
    }
}

/// Every command with one hostile part; whatever becomes of it, nothing that is refused leaves a trace.
#[wasm_bindgen_test]
fn whatever_a_command_holds_a_refusal_leaves_no_trace() {
    let mut workspace = lived(LIFE.len());
    let before = workspace.save();
    let mut answered = 0;
    for spec in &KINDS {
        let mut parts: Vec<String> =
            vec!["program: X".into(), "on: X".into(), "exceptions: { 'quota/full': X }".into()];
        parts.extend(spec.takes.iter().map(|takes| format!("program: 'mp1', args: {{ {}: X }}", takes.arg.as_str())));
        for source in HOSTILE {
            let mut commands = String::new();
            for part in &parts {
                let _ = write!(commands, "{{ type: '{}', {} }},", spec.name, part.replace('X', "x"));
            }
            for command in js_sys::Array::from(&js(&format!("(x => [{commands}])({source})"))).iter() {
                let outcome = workspace.apply(&command, &now());
                let outcome = outcome.unwrap_or_else(|error| panic!("{source}: {}", text(&error, "message")));
                if text(&outcome, "allowed") == "true" {
                    workspace = opened(&before);
                } else {
                    assert!(!list(&outcome, "findings").is_empty(), "{source}");
                }
                assert_eq!(workspace.length(), LIFE.len());
                answered += 1;
            }
        }
    }
    assert!(answered > 5000, "{answered}");
    assert_eq!(workspace.save(), before);
}

#[wasm_bindgen_test]
fn a_value_that_no_argument_takes_is_a_finding_at_the_argument() {
    let mut workspace = lived(LIFE.len());
    let before = workspace.save();
    let gone = "(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()";
    let texts = [
        "7",
        "true",
        "{}",
        "'x'",
        "[7]",
        "['x', null]",
        "new Array(4e9)",
        "new Proxy([], { get() { throw 1; } })",
        gone,
    ];
    for source in texts {
        let refused = told(&mut workspace, "categories-set", "2018-11-12", &format!("categories: {source}"));
        assert_eq!(text(&refused, "findings.0.path"), "/args/categories", "{source}");
        assert_eq!(rules_of(&refused), ["command/argument-shape"], "{source}");
        let refused =
            told(&mut workspace, "review-submitted", "2018-11-12", &format!("version: '1.0.0', pages: {source}"));
        assert_eq!(text(&refused, "findings.0.path"), "/args/pages", "{source}");
    }
    for group in
        ["[[]]", "[{ page: 7 }]", "[{ tags: 'x' }]", "[{ tags: [7] }]", "[{ get page() { throw 1; } }]", "[null]"]
    {
        let refused =
            told(&mut workspace, "review-submitted", "2018-11-12", &format!("version: '1.0.0', pages: {group}"));
        let at: Vec<String> = list(&refused, "findings").iter().map(|finding| text(finding, "path")).collect();
        assert!(at.iter().any(|path| path.starts_with("/args/pages")), "{group}: {at:?}");
    }
    for value in ["-1", "0.5", "NaN", "Infinity", "1e10", "1000001", "'1'", "10n"] {
        let limit = format!("limit: 'page-groups', source: '后台', value: {value}");
        let refused = told(&mut workspace, "limit-set", "2018-11-12", &limit);
        assert_eq!(text(&refused, "findings.0.path"), "/args/value", "{value}");
    }
    let unreadable = js("{ type: 'closed', program: 'mp1', args: { get reason() { throw 1; } } }");
    let refused = workspace.apply(&unreadable, &now()).expect("an outcome");
    assert_eq!(json(&get(&refused, "findings.0.path")), "\"/args/reason\"");
    for day in ["7", "''", "'2018-02-30'", "'2018-11-6'", "{}", "new Date(0)", gone] {
        let command = js(&format!("{{ type: 'closed', program: 'mp1', on: {day}, args: {{ reason: 'x' }} }}"));
        let refused = workspace.apply(&command, &now()).expect("an outcome");
        assert_eq!(
            (rules_of(&refused), text(&refused, "findings.0.path")),
            (vec!["command/day-missing".into()], "/on".into())
        );
    }
    for program in ["7", "''", "null", "{}", gone] {
        let command = js(&format!("{{ type: 'closed', program: {program}, args: {{ reason: 'x' }} }}"));
        let refused = workspace.apply(&command, &now()).expect("an outcome");
        assert_eq!(text(&refused, "findings.0.path"), "/program", "{program}");
    }
    assert_eq!(workspace.save(), before);
}

#[wasm_bindgen_test]
fn lists_and_texts_without_end_are_answered() {
    let mut workspace = lived(LIFE.len());
    let before = workspace.save();
    let endless =
        "new Proxy([], { get: (_, key) => key === 'length' ? 4e9 : typeof key === 'symbol' ? undefined : 'x' })";
    let heavy = "new Array(2000).fill('x'.repeat(1e7))";
    let all = ARGS.iter().filter(|spec| !matches!(spec.name, "whom" | "range"));
    for list in [endless, heavy] {
        let refused = told(&mut workspace, "categories-set", "2018-11-12", &format!("categories: {list}"));
        assert_eq!(rules_of(&refused), ["command/text-too-long"], "{list}");
    }
    let pages = format!("pages: new Array(2000).fill({{ page: 'x', category: 'x', tags: {endless} }})");
    let refused = told(&mut workspace, "review-submitted", "2018-11-12", &format!("version: '2', {pages}"));
    assert_eq!(rules_of(&refused), ["command/text-too-long"]);
    let long = all.map(|spec| spec.name).collect::<Vec<_>>().join(": long, ");
    for spec in &KINDS {
        let command = js(&format!(
            "(long => ({{ type: '{}', program: long, on: long, args: {{ {long}: long }} }}))('麦'.repeat(1e5))",
            spec.name
        ));
        let refused = json(&workspace.apply(&command, &now()).expect("an outcome"));
        assert!(refused.starts_with(r#"{"allowed":false"#) && refused.len() < 50_000, "{}", refused.len());
    }
    assert_eq!(workspace.save(), before);
}

#[wasm_bindgen_test]
fn only_facts_of_the_registration_are_taken_without_a_workspace() {
    let said = message(wasm::registration_next(&js("{}"), &js("{ releasedOn: '2018-11-06' }"), &now()));
    assert_eq!(
        said,
        "unknown fact \"releasedOn\", expected one of: emailActivatedOn, submittedOn, remittanceSentOn, \
         remittanceConfirmedOn, verificationAppliedOn, verificationPassedOn"
    );
}
